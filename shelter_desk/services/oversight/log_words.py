"""The short words that the log keeps beside an act, for the window and for paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from shelter_desk.domain.audit import Act
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.calls import CallState
from shelter_desk.domain.exit_words import EXIT_REASONS
from shelter_desk.domain.hand_over import HANDED
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.closed import question_code
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.forms.spec import Field
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.calls import STATES as CALL_STATES
from shelter_desk.services.labels.modules import MODULES
from shelter_desk.services.labels.overview import LOOKED
from shelter_desk.services.labels.papers import DOCUMENTS, WHY_AGAIN, WHY_OFF
from shelter_desk.services.labels.referral import STEPS
from shelter_desk.services.residents.history import FIELDS
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.desk import AuditRow

Say = Callable[[Text | Message], str]
"""Words in the language of whoever reads."""
Day = Callable[[date], str]
"""A day as whoever reads writes it."""

QUOTED = Text("audit", "“{reason}”")
GONE = Text("audit", "reason deleted with the file on {day}")
_OWN: Mapping[str, Text] = MappingProxyType(
    {
        "people of the backup": Text("audit", "people who can sign in since the restore"),
        "procedure": Text("audit", "where her file stands"),
        "people": Text("audit", "the names of the staff"),
        "next page": Text("audit", "further back"),
        "draft": Text("audit", "begun"),
        "note": Text("audit", "a note"),
        "changed": Text("audit", "changed"),
        "sent": Text("audit", "handed over"),
        "revoked": Text("audit", "taken back"),
        "group deleted": Text("audit", "a training group was deleted"),
        "training_group csv": Text("audit", "the table of a training group"),
        "encrypted": Text("audit", "with a passphrase"),
        "encrypted again": Text("audit", "with a passphrase, a second copy"),
        "plain": Text("audit", "without protection"),
        "plain again": Text("audit", "without protection, a second copy"),
        "anchors": Text("audit", "the anchors"),
        "letters": Text("audit", "typed"),
        "empty": Text("audit", "nothing typed"),
        "not": Text("audit", "not"),
        "printed": Text("audit", "printed"),
        "sheets": Text("audit", "sheets that came out:"),
        "prints": Text("audit", "what was printed"),
        "again": Text("audit", "printed again:"),
        "instead": Text("audit", "· in place of copy"),
        "to_print": Text("audit", "to be printed later:"),
        "taken_off": Text("audit", "taken off the list:"),
        "the_paper": Text("audit", "· the paper:"),
        "held": Text("audit", "legal hold put"),
        "lifted": Text("audit", "legal hold lifted"),
        "readmitted": Text("audit", "she came back"),
        "wish": Text("audit", "at her own written wish"),
        "not good": Text("audit", "not good"),
        "mistake": Text("audit", "exit taken back"),
        "told": Text("audit", "she was told how long"),
        "status": Text("audit", "status"),
        "stay": Text("audit", "stay"),
        "bed": Text("audit", "bed"),
        "belongings": Text("audit", "her belongings"),
        "claim_by": Text("audit", "how long they are kept"),
        "thing received": Text("audit", "a thing received"),
        "thing out": Text("audit", "a thing taken out"),
        "thing back": Text("audit", "a thing back"),
        "thing returned": Text("audit", "a thing returned"),
        "thing to police": Text("audit", "a thing handed to the police"),
        "thing unclaimed": Text("audit", "a thing nobody claimed"),
        "given": Text("audit", "given to her"),
        "given by mistake": Text("audit", "a line written by mistake"),
        "left for good": Text("audit", "left the house"),
        "went out": Text("audit", "she went out"),
        "came back": Text("audit", "she came back to the house"),
        "comes later": Text("audit", "she told another time"),
        "asked after": Text("audit", "somebody asked after her"),
        "visitor": Text("audit", "somebody at the door"),
        "not let in": Text("audit", "not let in"),
        "denied name": Text("audit", "a name nobody is known by"),
        "somebody else": Text("audit", "a name like one she fears is somebody else’s"),
        "door name": Text("audit", "a name for the door"),
        "handover": Text("audit", "the handover of a shift"),
        "shift morning": Text("audit", "the morning shift"),
        "shift evening": Text("audit", "the evening shift"),
        "shift night": Text("audit", "the night shift"),
        "shift taken over": Text("audit", "read and taken over"),
        "incident reported": Text("audit", "a number given"),
        "incident looked at": Text("audit", "looked at by a manager"),
        "incident closed": Text("audit", "looked at and closed"),
        "incident for management": Text("audit", "for management alone from now on"),
        "named in an incident": Text("audit", "she is named in it"),
        "named no longer": Text("audit", "no longer named in it"),
        **{str(one): words for one, words in STEPS.items()},
        "way there": Text("audit", "how she gets there"),
        "feedback": Text("audit", "what she says of it"),
        "call taken": Text("audit", "written down"),
        "call waits": CALL_STATES[CallState.WAIT],
        "call accepted": CALL_STATES[CallState.ACCEPTED],
        "call declined": CALL_STATES[CallState.DECLINED],
        "call redirected": CALL_STATES[CallState.REDIRECTED],
        "caller told": Text("audit", "the caller was told"),
        "call arrived": Text("audit", "became a file"),
        "call forgotten": Text("audit", "its words taken away"),
        "figures_looked": Text("audit", "looked at"),
        "figures_inside": Text("audit", "released for the house"),
        "figures_partner": Text("audit", "released for a partner"),
        "figures_public": Text("audit", "released for the public"),
        "agency told": Text("audit", "an agency told to stop"),
        "not referred": Text("audit", "why she was not referred"),
        "agency added": Text("audit", "an agency added"),
        "agency changed": Text("audit", "an agency changed"),
        "agency retired": Text("audit", "an agency no longer used"),
        "agency used again": Text("audit", "an agency used again"),
        "bed given": Text("audit", "a bed given"),
        "bed left": Text("audit", "a bed freed"),
        "leaving moved": Text("audit", "the day she left was corrected"),
        "exit laid aside": Text("audit", "the exit form of the stay before, kept aside"),
        "bed kept": Text("audit", "a bed kept"),
        "hold prolonged": Text("audit", "kept longer"),
        "hold ended": Text("audit", "no longer kept"),
        "room added": Text("audit", "a room added"),
        "room changed": Text("audit", "a room changed"),
        "room closed": Text("audit", "a room closed"),
        "room opened": Text("audit", "a room opened"),
        "bed added": Text("audit", "a bed added"),
        "bed renamed": Text("audit", "a bed renamed"),
        "bed closed": Text("audit", "a bed closed"),
        "bed opened": Text("audit", "a bed opened"),
        "keep_months": Text("audit", "months a file is kept"),
        "refresh_months": Text("audit", "months until a refresher"),
        "trainer given": Text("audit", "trainer of trainers"),
        "trainer taken": Text("audit", "no longer trainer of trainers"),
        **{f"passed {one.value}": words for one, words in MODULES.items()},
        "notes": Text("audit", "notes"),
        "sentences": Text("audit", "sentences being written"),
        "consents": Text("audit", "consents"),
        "referrals": Text("audit", "referrals"),
        "attachments": Text("audit", "attachments"),
        "task left": Text("audit", "a task left"),
        "task done": Text("audit", "a task done"),
        "task taken over": Text("audit", "a task taken over"),
        "outings": Text("audit", "when she went out"),
        "copies": Text("audit", "copies that left"),
        "without_agreement": Text("audit", "what was told without agreement"),
        "talk": Text("audit", "a consent talk"),
        "override": Text("audit", "telling without her agreement"),
        "reopened": Text("audit", "open again"),
        "confirmed": Text("audit", "typed from the sheet"),
        "shown": Text("audit", "shown, to be typed back"),
        "key file": Text("audit", "file of keys"),
        "backup place": Text("audit", "place for backups"),
        "whole log": Text("audit", "with a check of the whole log"),
        "gone": Text("audit", "no longer there"),
        "as today": Text("audit", "as it was before"),
        "joins": Text("audit", "begins to work on it"),
        "leaves": Text("audit", "works on it no longer"),
        "passphrase": Text("audit", "with a passphrase"),
        "recovery key": Text("audit", "with the recovery key"),
        "one-time code": Text("audit", "with a one-time code"),
        "name_ar": Text("audit", "Arabic name of the shelter"),
        "name_latin": Text("audit", "Latin name of the shelter"),
        "code_prefix": Text("audit", "letters before each code"),
        "name_on_paper_ar": Text("audit", "Arabic name on paper"),
        "name_on_paper_latin": Text("audit", "Latin name on paper"),
        "time_zone": Text("audit", "time zone"),
        "window_title": Text("audit", "title of the window"),
        "call_numbers": Text("audit", "numbers on the pages for front lines"),
        "her_texts": Text("audit", "texts in the residents' languages"),
        "idle_minutes": Text("audit", "minutes until it locks itself"),
        "record_scope": Text("audit", "whose files one meets without a reason"),
        "gap": Text("audit", "missing entries"),
        "chain": Text("audit", "broken order"),
        "mac": Text("audit", "not written by this desk"),
        "signature": Text("audit", "a signature that does not fit"),
        "content": Text("audit", "changed contents"),
        "second": Text("audit", "the word of a second person that is missing"),
        "clock": Text("audit", "a clock that ran backwards"),
        "file": Text("audit", "the file of keys"),
        "anchor": Text("audit", "a head that does not fit"),
    }
)
_QUESTIONS: Mapping[str, Text] = MappingProxyType(
    {
        question_code(form, item): item.label
        for form in KNOWN.values()
        for _section, item in form.items()
        if isinstance(item, Field)
    }
)
_KNOWN: Mapping[str, Text] = MappingProxyType(
    {
        **_QUESTIONS,
        **FIELDS,
        **{str(role): role.label for role in Role},
        **{str(kind): kind.label for kind in PlaceKind},
        **LOOKED,
        **{str(part): words for part, words in labels.COMPARTMENTS.items()},
        **_OWN,
        **{str(kind): words for kind, words in DOCUMENTS.items()},
        **{str(item): words for item, words in labels.ITEMS.items()},
        **{f"{HANDED}{item}": words for item, words in HANDED_AS.items()},
        **{str(why): words for why, words in (*WHY_OFF.items(), *WHY_AGAIN.items())},
        **{key: form.title for key, form in KNOWN.items()},
        **{str(reason): words for reason, words in EXIT_REASONS.items()},
        **{str(ground): words for ground, words in labels.GROUNDS.items()},
    }
)
_PAPERS = frozenset(map(str, DOCUMENTS))
_NOTES: Mapping[str, Text] = MappingProxyType(
    {str(kind): words for kind, words in labels.NOTE_KINDS.items()}
)


@outside("words for lines that were read already")
def detail_words(row: AuditRow, say: Say, day: Day) -> str:
    """What is known beside the act, and the reason somebody gave."""
    detail = row.detail
    if row.kind in (Act.WRITE_NOTE, Act.SIGN_NOTE) and isinstance(detail, str) and detail in _NOTES:
        return say(_NOTES[detail])
    if isinstance(detail, Message):
        params = {name: _spoken(say, value) for name, value in detail.params.items()}
        spoken = say(Message(detail.text, params, detail.n))
        if params.get("fields") == params.get("detail", ""):
            spoken = params["detail"]  # a paper that is the one thing on it
    else:
        spoken = _spoken(say, detail)
    return " · ".join(part for part in (spoken, _reason(row, say, day)) if part)


def _reason(row: AuditRow, say: Say, day: Day) -> str:
    if row.gone_on is not None:
        return say(Message(GONE, {"day": day(row.gone_on)}))
    return say(Message(QUOTED, {"reason": row.reason})) if row.reason else ""


def _spoken(say: Say, detail: str) -> str:
    """A token, a list of tokens or tokens one after another; words of people stay as they are."""
    if detail in _KNOWN:
        return say(_KNOWN[detail])
    parts = detail.split(", ")
    if len(parts) > 1 and any(part in _KNOWN for part in parts):
        glue = say(Text("audit", "{one}, {two}")).replace("{one}", "").replace("{two}", "")
        return (glue or " ").join(say(_KNOWN[p]) if p in _KNOWN else p for p in parts)
    first, _, rest = detail.partition(" ")
    if not rest or first not in _KNOWN:
        return detail
    # behind a paper stands what somebody called a printer
    said = rest if first in _PAPERS and rest not in _KNOWN else _spoken(say, rest)
    return f"{say(_KNOWN[first])} {said}"
