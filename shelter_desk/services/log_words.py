"""The short words that the log keeps beside an act, for the window and for paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from shelter_desk.domain.audit import Act
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.services import labels
from shelter_desk.services.desk_views import AuditRow
from shelter_desk.services.retention_labels import EXIT_REASONS
from shelter_desk.services.use_case import outside

Say = Callable[[Text | Message], str]
"""Words in the language of whoever reads."""

QUOTED = Text("audit", "“{reason}”")
_OWN: Mapping[str, Text] = MappingProxyType(
    {
        "people": Text("audit", "the names of the staff"),
        "next page": Text("audit", "further back"),
        "draft": Text("audit", "begun"),
        "note": Text("audit", "a note"),
        "changed": Text("audit", "changed"),
        "sent": Text("audit", "handed over"),
        "revoked": Text("audit", "taken back"),
        "encrypted": Text("audit", "with a passphrase"),
        "plain": Text("audit", "without protection"),
        "anchors": Text("audit", "the anchors"),
        "letters": Text("audit", "typed"),
        "empty": Text("audit", "nothing typed"),
        "not": Text("audit", "not"),
        "printed": Text("audit", "printed"),
        "held": Text("audit", "legal hold put"),
        "lifted": Text("audit", "legal hold lifted"),
        "readmitted": Text("audit", "she came back"),
        "mistake": Text("audit", "exit taken back"),
        "told": Text("audit", "she was told how long"),
        "status": Text("audit", "status"),
        "stay": Text("audit", "stay"),
        "keep_months": Text("audit", "months a file is kept"),
        "notes": Text("audit", "notes"),
        "consents": Text("audit", "consents"),
        "referrals": Text("audit", "referrals"),
        "copies": Text("audit", "copies that left"),
        "without_agreement": Text("audit", "what was told without agreement"),
    }
)
_KNOWN: Mapping[str, Text] = MappingProxyType(
    {
        **_OWN,
        **{str(kind): words for kind, words in labels.DOCUMENTS.items()},
        **{str(item): words for item, words in labels.ITEMS.items()},
        **{key: form.title for key, form in BUILT_IN.items()},
        **{str(reason): words for reason, words in EXIT_REASONS.items()},
        **{str(ground): words for ground, words in labels.GROUNDS.items()},
    }
)
_NOTES: Mapping[str, Text] = MappingProxyType(
    {str(kind): words for kind, words in labels.NOTE_KINDS.items()}
)


@outside("words for lines that were read already")
def detail_words(row: AuditRow, say: Say) -> str:
    """What is known beside the act, and the reason somebody gave."""
    detail = row.detail
    if row.kind in (Act.WRITE_NOTE, Act.SIGN_NOTE) and isinstance(detail, str) and detail in _NOTES:
        return say(_NOTES[detail])
    if isinstance(detail, Message):
        params = {name: _spoken(say, value) for name, value in detail.params.items()}
        spoken = say(Message(detail.text, params, detail.n))
    else:
        spoken = _spoken(say, detail)
    reason = say(Message(QUOTED, {"reason": row.reason})) if row.reason else ""
    return " · ".join(part for part in (spoken, reason) if part)


def _spoken(say: Say, detail: str) -> str:
    """A token, a list of tokens or a sentence of tokens; what is not one stays as it is."""
    if detail in _KNOWN:
        return say(_KNOWN[detail])
    for mark, joined in ((", ", say(Text("audit", "{one}, {two}"))), (" ", "")):
        parts = detail.split(mark)
        if len(parts) > 1 and any(part in _KNOWN for part in parts):
            spoken = [say(_KNOWN[p]) if p in _KNOWN else p for p in parts]
            glue = joined.replace("{one}", "").replace("{two}", "") or " "
            return glue.join(spoken)
    return detail
