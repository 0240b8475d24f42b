"""The short words that the log keeps beside an act, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.audit import Act
from shelter_desk.domain.text import Message, Text
from shelter_desk.services import labels
from shelter_desk.services.desk_views import AuditRow

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
        "clean": Text("audit", "no change found"),
        "faults": Text("audit", "something does not fit"),
        "letters": Text("audit", "typed"),
        "empty": Text("audit", "nothing typed"),
        "not": Text("audit", "not"),
        "printed": Text("audit", "printed"),
    }
)
_KNOWN: Mapping[str, Text] = MappingProxyType(
    {
        **_OWN,
        **{str(kind): words for kind, words in labels.DOCUMENTS.items()},
        **{str(item): words for item, words in labels.ITEMS.items()},
    }
)
_NOTES: Mapping[str, Text] = MappingProxyType(
    {str(kind): words for kind, words in labels.NOTE_KINDS.items()}
)


def detail_words(context: DeskContext, row: AuditRow) -> str:
    """What is known beside the act, and the reason somebody gave."""
    detail = row.detail
    if row.kind in (Act.WRITE_NOTE, Act.SIGN_NOTE) and isinstance(detail, str) and detail in _NOTES:
        return context.words(_NOTES[detail])
    if isinstance(detail, Message):
        params = {name: _spoken(context, value) for name, value in detail.params.items()}
        spoken = context.words(Message(detail.text, params, detail.n))
    else:
        spoken = _spoken(context, detail)
    reason = context.words(Message(QUOTED, {"reason": row.reason})) if row.reason else ""
    return " · ".join(part for part in (spoken, reason) if part)


def _spoken(context: DeskContext, detail: str) -> str:
    """A token, a list of tokens or a sentence of tokens; what is not one stays as it is."""
    if detail in _KNOWN:
        return context.words(_KNOWN[detail])
    for mark, joined in ((", ", context.words(Text("audit", "{one}, {two}"))), (" ", "")):
        parts = detail.split(mark)
        if len(parts) > 1 and any(part in _KNOWN for part in parts):
            spoken = [context.words(_KNOWN[p]) if p in _KNOWN else p for p in parts]
            glue = joined.replace("{one}", "").replace("{two}", "") or " "
            return glue.join(spoken)
    return detail
