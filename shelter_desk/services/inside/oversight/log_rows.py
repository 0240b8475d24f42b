"""Rows of the log as managers read them: names, codes, and what stands beside each act."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from zoneinfo import ZoneInfo

from shelter_desk.domain.anchors import AnchorKind
from shelter_desk.domain.audit import Act, AuditEntry
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.hand_over import HANDED
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.domain.witnesses import split_detail
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.services.inside.oversight.unusual_acts import OPENING, is_at_night
from shelter_desk.services.inside.people.people import Names, agency_name
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.desk import AuditRow

_FAILED = Plural("audit", "%n wrong passphrases before", "", 0)
_HITS = Plural("audit", "%n found", "", 0)
_SECONDS = Text("audit", "The clock was set back: {seconds}")
_FIELDS = Text("audit", "{detail} ({fields})")
_UP_TO = Text("audit", "up to entry {seq}")
_CHECKED = Plural("audit", "%n entries, no change found", "", 0)
_FAULTY = Plural("audit", "%n places that do not fit", "", 0)
_AT_OPENING = Plural("audit", "at opening: %n places that do not fit", "", 0)
_LINE_FITS = Text("audit", "the shift line of entry {seq} fits")
_LINE_DIFFERS = Text("audit", "the shift line of entry {seq} does not fit")
_TOGETHER = Text("audit", "together with {name}")
_BOTH = Text("audit", "{detail}, together with {name}")
_BEGUN = Text("audit", "{number}, to {agency}, together with {name}")
_ROLES = Text("audit", "from {before} to {after}")
_VERSION = Text("audit", "version {number}")
_GOOD = Plural("audit", "good, %n entries", "", 0)
_NOT_GOOD = Text("audit", "not good: {file}")
_EDITIONS = Text("audit", "from edition {before} to {after}")
_PUT_BACK = Text("audit", "up to entry {seq}, over entry {before}")
_PUT_BACK_BY = Text("audit", "up to entry {seq}, over entry {before}, together with {name}")
_PUT_IN = Text("audit", "up to entry {seq}, into a folder without an open desk")
_PUT_IN_BY = Text("audit", "up to entry {seq}, into a folder without an open desk, with {name}")
_PUT_IN_BY_PAPER = Text(
    "audit",
    "up to entry {seq}, into a folder without an open desk, with {name} and the recovery key",
)
_PUT_IN_ALONE = Text("audit", "up to entry {seq}, by one person alone: the backup knew nobody else")
_PUT_IN_ALONE_BY_PAPER = Text(
    "audit",
    "up to entry {seq}, by one person alone with the recovery key: the backup knew nobody else",
)
_TIES = {
    "begins": Text("audit", "from now on"),
    "ends": Text("audit", "no longer"),
}
_PLAIN = frozenset({"plain", "plain again"})
_NOTABLE = frozenset(
    {
        Act.FAILED_UNLOCK,
        Act.CLOCK,
        Act.NEW_RECOVERY_KEY,
        Act.CHANGE_PASSPHRASE,
        Act.ACCESS_LIST,
        Act.BREAK_GLASS,
        Act.RESET,
        Act.REMOVE,
        Act.RESTORE,
        Act.PURGE,
        Act.OVERRIDE,
        Act.HAND_OVER,
    }
)
_EDITION = re.compile(r"(?P<before>\d+) to (?P<after>\d+)")
_RESTORED = re.compile(
    r"(?P<seq>\d+) [0-9a-f]+ over (?:nothing|(?P<before>\d+) [0-9a-f]+)"
    r"(?: by=(?P<by>\w+))?(?: with=(?P<beside>\w+))?(?P<alone> alone)?"
)
_VERIFIED = re.compile(
    r"(?P<clean>\d+) clean|\d+ (?P<faults>\d+) faults|opening (?P<opening>\d+) faults"
    r"|line (?P<fits>\d+) fits|line (?P<differs>\d+) differs"
)


class RowMaker:
    """Puts names and codes to ids, each read once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._names = Names(work)
        self._codes: dict[ResidentId, str] = {}
        self._zone = ZoneInfo(work.desk.shelter.time_zone)
        self._purges: dict[str, date] | None = None

    def row(self, entry: AuditEntry) -> AuditRow:
        """One line."""
        return AuditRow(
            seq=entry.seq,
            at=entry.at,
            who=self._names.of(entry.staff_id),
            act=labels.ACTS[entry.act],
            kind=entry.act,
            code=self._code(entry.resident_id),
            resident_id=entry.resident_id,
            ref=entry.ref,
            detail=self._detail(entry),
            reason=entry.reason,
            gone_on=self._gone_on(entry),
            unusual=self._is_unusual(entry),
        )

    def _gone_on(self, entry: AuditEntry) -> date | None:
        """The day on which the words of its reason were deleted with the file."""
        if not entry.reason_is_gone:
            return None
        if self._purges is None:
            kept = self._work.tx.certificates.all()
            self._purges = {one.code: one.at.astimezone(self._zone).date() for one in kept}
        return self._purges.get(self._code(entry.resident_id))

    def _code(self, resident_id: ResidentId | None) -> str:
        if resident_id is None:
            return ""
        if resident_id not in self._codes:
            try:
                self._codes[resident_id] = self._work.tx.residents.get(resident_id).code
            except NotFound:
                self._codes[resident_id] = ""
        return self._codes[resident_id]

    def _detail(self, entry: AuditEntry) -> Message | str:
        detail, witness = split_detail(entry.detail)
        if witness is not None:
            return self._by_two(entry, detail, self._names.of(witness.staff_id))
        if entry.act is Act.ROLE:
            say = self._work.desk.translate
            return _changed_role(lambda text: say(self._work.desk.language, text), detail)
        if entry.act in _WORDED:
            return _WORDED[entry.act](detail)
        if entry.act in (Act.CONSENT, Act.WITHDRAW):
            return _scope_words(self._work, detail)
        if detail in KNOWN:
            detail = self._work.desk.translate(self._work.desk.language, KNOWN[detail].title)
        if entry.fields:
            in_full = HANDED if entry.act is Act.HAND_OVER else ""
            fields = ", ".join(f"{in_full}{one}" for one in entry.fields)
            return Message(_FIELDS, {"detail": detail, "fields": fields})
        return detail

    def _by_two(self, entry: AuditEntry, detail: str, name: str) -> Message:
        if entry.act is Act.HAND_OVER:
            return self._begun(detail, name)
        if entry.act is Act.PURGE and entry.resident_id is None:
            detail = detail.partition(" ")[0]
        return _witnessed(detail, name)

    def _begun(self, detail: str, name: str) -> Message:
        """All files for one office: which number, to whom, and who began it too."""
        number, _, rest = detail.partition(" ")
        try:
            agency = agency_name(self._work, AgencyId(rest.partition(" ")[0]))
        except NotFound:
            return _witnessed(number, name)
        return Message(_BEGUN, {"number": number, "agency": agency, "name": name})

    def _is_unusual(self, entry: AuditEntry) -> bool:
        if entry.act in _NOTABLE or (entry.act is Act.SAVE_COPY and entry.detail in _PLAIN):
            return True
        if entry.act is Act.VERIFY:
            return entry.detail.endswith((" faults", " differs"))
        return entry.act in OPENING and is_at_night(entry.at, self._zone)


def _scope_words(work: Work, detail: str) -> str:
    number, _, decision = detail.partition(" ")
    say, language = work.desk.translate, work.desk.language
    words = [say(language, text) for key, text in labels.SCOPES.items() if str(key.value) == number]
    words += [say(language, text) for key, text in labels.DECISIONS.items() if key == decision]
    return " · ".join(words)


def _counted(text: Plural) -> Callable[[str], Message | str]:
    return lambda detail: Message(text, n=int(detail)) if detail.isdecimal() else detail


def _locked(detail: str) -> Message | str:
    return Message(_UP_TO, {"seq": detail.split(maxsplit=1)[0]}) if detail else detail


def _anchored(detail: str) -> Message | str:
    return Message(AnchorKind(detail).label) if detail in set(AnchorKind) else detail


def _verified(detail: str) -> Message | str:
    found = _VERIFIED.fullmatch(detail)
    if found is None:
        return detail
    counted = {"clean": _CHECKED, "faults": _FAULTY, "opening": _AT_OPENING}
    what = str(found.lastgroup)
    number = found[what]
    if what in counted:
        return Message(counted[what], n=int(number))
    return Message(_LINE_FITS if what == "fits" else _LINE_DIFFERS, {"seq": number})


def _looked_at(detail: str) -> Message | str:
    good, _, file = detail.partition("not good: ")
    return Message(_NOT_GOOD, {"file": file}) if file and not good else _counted(_GOOD)(detail)


def _migrated(detail: str) -> Message | str:
    found = _EDITION.fullmatch(detail)
    return detail if found is None else Message(_EDITIONS, found.groupdict())


def _restored(detail: str, name: str = "") -> Message | str:
    """Both heads by their entries: nobody compares hashes in a list. ``name``: who stood by."""
    found = _RESTORED.fullmatch(detail)
    if found is None:
        return detail
    paper = "paper" in (found["by"], found["beside"])
    if found["before"] is not None:
        text = _PUT_BACK_BY if name else _PUT_BACK
    elif found["alone"]:
        text = _PUT_IN_ALONE_BY_PAPER if paper else _PUT_IN_ALONE
    elif name:
        text = _PUT_IN_BY_PAPER if paper else _PUT_IN_BY
    else:
        text = _PUT_IN
    known = {"seq": found["seq"], "before": found["before"], "name": name}
    return Message(text, {key: value for key, value in known.items() if value})


def _witnessed(detail: str, name: str) -> Message:
    put_back = _restored(detail, name)
    if isinstance(put_back, Message):
        return put_back
    return Message(_BOTH if detail else _TOGETHER, {"detail": detail, "name": name})


def _reviewed(detail: str) -> Message | str:
    known = labels.REVIEW_STEPS.get(detail)
    return detail if known is None else Message(known)


def _about_plan(detail: str) -> Message | str:
    known = labels.PLAN_STEPS.get(detail)
    return detail if known is None else Message(known)


def _role_words(detail: str) -> Message | str:
    roles = [Role(word).label for word in detail.split() if word in set(Role)]
    if len(roles) == 1:
        return Message(roles[0])
    return detail


def _changed_role(work_words: Callable[[Text], str], detail: str) -> Message | str:
    words = detail.split()
    if len(words) != len(("before", "after")) or not set(words) <= set(Role):
        return detail
    before, after = (work_words(Role(word).label) for word in words)
    return Message(_ROLES, {"before": before, "after": after})


_WORDED: Mapping[Act, Callable[[str], Message | str]] = MappingProxyType(
    {
        Act.FAILED_UNLOCK: _counted(_FAILED),
        Act.SEARCH: _counted(_HITS),
        Act.CLOCK: lambda detail: Message(_SECONDS, {"seconds": detail}),
        Act.LOCK: _locked,
        Act.VERIFY: _verified,
        Act.VERIFY_BACKUP: _looked_at,
        Act.MIGRATE: _migrated,
        Act.RESTORE: _restored,
        Act.ANCHOR: _anchored,
        Act.REVIEW: _reviewed,
        Act.FINDING: _reviewed,
        Act.PLAN: _about_plan,
        Act.INVITE: _role_words,
        Act.RESET: _role_words,
        Act.REMOVE: _role_words,
        Act.CONFLICT: lambda detail: Message(_TIES[detail]) if detail in _TIES else detail,
        Act.CONDUCT: lambda detail: Message(_VERSION, {"number": detail}),
    }
)
