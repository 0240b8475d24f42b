"""The lines of a file review, and what the program already knows about each.

Only counts, days and numbers of papers come out of here, never a name or an answer, so that an
auditor may read them too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.consents import Consent, Decision, Scope, newest_decisions, standing
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import OPEN_FOR, Note, NoteKind
from shelter_desk.domain.overrides import Override
from shelter_desk.domain.plans import PLAN_REVIEW_AFTER
from shelter_desk.domain.referrals import Referral
from shelter_desk.domain.residents import Stay
from shelter_desk.domain.reviews import ItemResult
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.dates import whole_day
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.inside.referrals.referral_lines import chase_day
from shelter_desk.services.inside.residents.rows import NEEDS_AFTER, PLAN_AFTER
from shelter_desk.services.labels.choices import GROUNDS
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.review import Fact, Known
from shelter_desk.storage.results import RecordHead

INTAKE_WITHIN: Final = timedelta(hours=24)
"""From arrival to the signed intake (domain facts 5); needs have ``NEEDS_AFTER``."""

_NAMED_AT_MOST = 3
_HERSELF, _HOUSE = "resident", "shelter_safe"
_NOT_WITH_ANYBODY = frozenset({"lost", "never_had"})

_KEEPING = Text("reviews", "Consent to keep a file: agreed on {day}")
_NO_KEEPING = Text("reviews", "No valid consent to keep a file")
_SAID_NO = Text("reviews", "She said no to keeping a file on {day}")
_VALID = Plural("reviews", "%n consents are valid today", "", 0)
_ENDED = Plural("reviews", "%n consents ended without a new decision", "", 0)
_SIGNED_AFTER = Plural("reviews", "Signed %n hours after she came", "", 0)
_SIGNED_DAYS = Plural("reviews", "Signed %n days after she came", "", 0)
_NOT_SIGNED = Text("reviews", "Not signed; it was due by {day}")
_NOT_DUE = Text("reviews", "Not signed yet; due by {day}")
_NO_STAY = Text("reviews", "No arrival is recorded")
_PLAN_SIGNED = Text("reviews", "The plan was signed last on {day}")
_PLAN_DUE = Text("reviews", "It was to be looked at again by {day}")
_PLAN_NOTES = Plural("reviews", "%n notes of a plan review", "", 0)
_NO_NOTES = Text("reviews", "There are no notes")
_NOTES = Plural("reviews", "%n notes", "", 0)
_LATE_NOTE = Text("reviews", "Note of {day}: signed later than a day after it was written")
_OPEN_NOTE = Text("reviews", "Note of {day}: never signed")
_MORE_NOTES = Plural("reviews", "%n more notes not signed in time", "", 0)
_NO_INTAKE = Text("reviews", "No intake is signed, so nothing is known")
_NO_DOCUMENTS = Text("reviews", "The intake names no documents")
_WITH_HER = Plural("reviews", "%n documents are with her", "", 0)
_IN_SAFE = Plural("reviews", "%n documents are in the safe of the shelter", "", 0)
_WITH_OTHERS = Plural("reviews", "%n documents are still with others", "", 0)
_UNSAID = Plural("reviews", "Of %n documents nobody wrote down where they are", "", 0)
_NO_REFERRALS = Text("reviews", "Nothing was handed over to an agency")
_SENT = Plural("reviews", "%n referrals were handed over", "", 0)
_SILENT = Text("reviews", "Referral {number}: no answer; to be asked since {day}")
_ALL_AGREED = Text("reviews", "Nothing left without her agreement")
_WITHOUT = Text("reviews", "{day}: {ground}; decided by two managers")
_KNOWS = Text("reviews", "She was told of it")
_KNOWS_ON = Text("reviews", "She was told of it on {day}")
_TO_TELL = Text("reviews", "She has not been told yet; it was to be by {day}")
_NO_CONTACTS = Text("reviews", "The intake names no safe contacts")
_CONTACTS = Plural("reviews", "%n safe contacts", "", 0)
_OLD_CONTACTS = Plural("reviews", "%n safe contacts are past the day they held until", "", 0)
_CLASH = Plural("reviews", "%n safe contacts are also among those who must not know", "", 0)
_OWN_UNSAFE = Text("reviews", "It is not safe to reach her on her own number")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the checklist."""

    question: Text
    look: Callable[[Looked], Known]


@dataclass(frozen=True, slots=True)
class Looked:
    """What is read of a file, once for all lines. ``intake`` is what of the newest signed one is
    not sealed; ``None`` without one. ``say`` puts words into the reader's language."""

    now: datetime
    zone: ZoneInfo
    stays: tuple[Stay, ...]
    records: tuple[RecordHead, ...]
    consents: tuple[Consent, ...]
    notes: tuple[Note, ...]
    referrals: tuple[Referral, ...]
    overrides: tuple[Override, ...]
    say: Callable[[Text], str]
    intake: Answers | None

    @property
    def today(self) -> date:
        """The day on the shelter's wall calendar."""
        return self.now.astimezone(self.zone).date()

    @property
    def in_house(self) -> bool:
        """True while a stay goes on."""
        return any(stay.ended_at is None for stay in self.stays)

    def day(self, at: datetime | date) -> str:
        """A day by the shelter's clock, as lists write it."""
        there = at.astimezone(self.zone) if isinstance(at, datetime) else at
        return f"{there:%d/%m/%Y}"

    def rows(self, group: str) -> tuple[Answers, ...]:
        """The rows of one group of the intake."""
        return () if self.intake is None else self.intake.rows.get(group, ())


def look_through(work: Work, resident_id: ResidentId) -> dict[str, Known]:
    """What is known, by the key of the line."""
    tx = work.tx
    intakes = newest_versions(tx.records.of_form(resident_id, "intake"))
    looked = Looked(
        now=work.desk.clock.now(),
        zone=ZoneInfo(work.desk.shelter.time_zone),
        stays=tx.residents.stays(resident_id),
        records=tx.records.heads(resident_id),
        consents=tx.consents.of_resident(resident_id),
        notes=tx.notes.of_resident(resident_id),
        referrals=tx.referrals.of_resident(resident_id),
        overrides=tx.overrides.of_resident(resident_id),
        say=lambda text: work.desk.translate(work.desk.language, text),
        intake=load_answers(intakes[0].core) if intakes else None,
    )
    return {key: line.look(looked) for key, line in LINES.items()}


def _consent(file: Looked) -> Known:
    valid = standing(file.consents, file.today)
    newest = newest_decisions(file.consents)
    keeping = newest.get((Scope.KEEP_RECORD, None))
    facts = []
    if keeping is not None and (Scope.KEEP_RECORD, None) in valid:
        facts.append(Fact(Message(_KEEPING, {"day": file.day(keeping.at)}), _consent_ref(keeping)))
    elif keeping is not None and keeping.details.decision is Decision.REFUSED:
        facts.append(Fact(Message(_SAID_NO, {"day": file.day(keeping.at)}), _consent_ref(keeping)))
    else:
        facts.append(Fact(Message(_NO_KEEPING), Ref("consent", "")))
    facts.append(Fact(Message(_VALID, n=len(valid))))
    ended = [
        one
        for one in newest.values()
        if one.withdrawal is None
        and one.details.decision in (Decision.AGREED, Decision.IN_PART)
        and not one.is_valid(file.today)
    ]
    if ended:
        facts.append(Fact(Message(_ENDED, n=len(ended)), _consent_ref(ended[0])))
    good = (Scope.KEEP_RECORD, None) in valid
    return Known(tuple(facts), ItemResult.YES if good else ItemResult.NO)


def _consent_ref(consent: Consent) -> Ref:
    return Ref("consent", consent.id)


def _in_time(form: str, within: timedelta, each: timedelta, words: Plural) -> Callable[..., Known]:
    """Signed within a time after she first came; told in hours or days (``each``)."""

    def look(file: Looked) -> Known:
        if not file.stays:
            return Known((Fact(Message(_NO_STAY)),))
        came = min(stay.started_at for stay in file.stays)
        signed = [one.signed_at for one in file.records if one.form_key == form]
        ref = Ref("form", form)
        due = came + within
        if signed:
            after = max(min(signed) - came, timedelta())
            said = Message(words, n=-(-after // each))
            good = min(signed) <= due
            return Known((Fact(said, ref),), ItemResult.YES if good else ItemResult.NO)
        if file.now <= due:
            return Known((Fact(Message(_NOT_DUE, {"day": file.day(due)})),), ItemResult.UNKNOWN)
        return Known((Fact(Message(_NOT_SIGNED, {"day": file.day(due)}), ref),), ItemResult.NO)

    return look


def _plan(file: Looked) -> Known:
    reviews = [one for one in file.notes if one.kind is NoteKind.PLAN_REVIEW]
    signed = [one.signed_at for one in file.records if one.form_key == "plan"]
    if not signed:
        known = _in_time("plan", PLAN_AFTER, _DAY, _SIGNED_DAYS)(file)
        facts, result = list(known.facts), known.looks_like
    else:
        due = max(signed) + PLAN_REVIEW_AFTER
        ref = Ref("form", "plan")
        facts = [Fact(Message(_PLAN_SIGNED, {"day": file.day(max(signed))}), ref)]
        result = ItemResult.YES if file.now <= due else ItemResult.NO
        if result is ItemResult.NO:
            facts.append(Fact(Message(_PLAN_DUE, {"day": file.day(due)}), ref))
    if reviews:
        facts.append(Fact(Message(_PLAN_NOTES, n=len(reviews)), Ref("note", reviews[0].id)))
    return Known(tuple(facts), result)


def _notes(file: Looked) -> Known:
    if not file.notes:
        return Known((Fact(Message(_NO_NOTES)),), ItemResult.NOT_APPLICABLE)
    late = [fact for note in file.notes for fact in _late_note(file, note)]
    facts = [Fact(Message(_NOTES, n=len(file.notes)), Ref("note", "")), *late[:_NAMED_AT_MOST]]
    if len(late) > _NAMED_AT_MOST:
        facts.append(Fact(Message(_MORE_NOTES, n=len(late) - _NAMED_AT_MOST), Ref("note", "")))
    return Known(tuple(facts), ItemResult.NO if late else ItemResult.YES)


def _late_note(file: Looked, note: Note) -> Iterator[Fact]:
    due, ref = note.written_at + OPEN_FOR, Ref("note", note.id)
    day = {"day": file.day(note.written_at)}
    if note.signed_at is not None and note.signed_at > due:
        yield Fact(Message(_LATE_NOTE, day), ref)
    elif note.signed_at is None and file.now > due:
        yield Fact(Message(_OPEN_NOTE, day), ref)


def _papers(file: Looked) -> Known:
    intake = Ref("form", "intake")
    documents = file.rows("documents")
    if not documents:
        words = _NO_INTAKE if file.intake is None else _NO_DOCUMENTS
        return Known((Fact(Message(words), intake),), ItemResult.UNKNOWN)
    held = [str(row.get("original_held_by").value or "unknown") for row in documents]
    hers, safe, unsaid = (held.count(one) for one in (_HERSELF, _HOUSE, "unknown"))
    away = len(held) - hers - safe - unsaid - sum(held.count(one) for one in _NOT_WITH_ANYBODY)
    counted = ((_WITH_HER, hers), (_IN_SAFE, safe), (_WITH_OTHERS, away), (_UNSAID, unsaid))
    facts = tuple(Fact(Message(text, n=count), intake) for text, count in counted if count)
    if away or (safe and not file.in_house):
        return Known(facts, ItemResult.NO)
    return Known(facts, ItemResult.UNKNOWN if unsaid else ItemResult.YES)


def _referrals(file: Looked) -> Known:
    sent = [one for one in file.referrals if one.sent_at is not None]
    if not sent:
        return Known((Fact(Message(_NO_REFERRALS)),), ItemResult.NOT_APPLICABLE)
    facts, late = [Fact(Message(_SENT, n=len(sent)), Ref("referral", ""))], False
    for one in sent:
        chase = chase_day(one, file.zone.key)
        if chase is not None and chase <= file.today:
            late = True
            said = Message(_SILENT, {"number": one.number, "day": file.day(chase)})
            facts.append(Fact(said, Ref("referral", one.id)))
    return Known(tuple(facts), ItemResult.NO if late else ItemResult.YES)


def _without_her(file: Looked) -> Known:
    """What two managers let leave, and whether she knows."""
    if not file.overrides:
        return Known((Fact(Message(_ALL_AGREED)),), ItemResult.YES)
    facts = []
    for one in file.overrides:
        ref = Ref("override", one.referral_id)
        said = {"day": file.day(one.at), "ground": file.say(GROUNDS[one.ground])}
        facts.append(Fact(Message(_WITHOUT, said), ref))
        facts.append(Fact(_telling(file, one), ref))
    return Known(tuple(facts), ItemResult.NO)


def _telling(file: Looked, one: Override) -> Message:
    if one.telling is not None:
        return Message(_KNOWS_ON, {"day": file.day(one.telling.told_on)})
    if one.tell_on is None:
        return Message(_KNOWS)
    return Message(_TO_TELL, {"day": file.day(one.tell_on)})


def _contacts(file: Looked) -> Known:
    intake = Ref("form", "intake")
    rows = file.rows("safe_contacts")
    feared = {_plain(row, "name") for row in file.rows("must_not_know")} - {""}
    old = sum(_is_over(row, file.today) for row in rows)
    clash = sum(_plain(row, "who") in feared for row in rows)
    facts = [Fact(Message(_CONTACTS, n=len(rows)), intake)] if rows else []
    counted = ((_OLD_CONTACTS, old), (_CLASH, clash))
    facts += [Fact(Message(text, n=count), intake) for text, count in counted if count]
    unsafe = file.intake is not None and file.intake.get("own_phone_safe").value == "no"
    if unsafe:
        facts.append(Fact(Message(_OWN_UNSAFE), intake))
    if old or clash:
        return Known(tuple(facts), ItemResult.NO)
    if not rows:
        words = _NO_INTAKE if file.intake is None else _NO_CONTACTS
        return Known((Fact(Message(words), intake), *facts), ItemResult.UNKNOWN)
    return Known(tuple(facts), ItemResult.YES)


def _plain(row: Answers, key: str) -> str:
    return " ".join(fold(str(row.get(key).value or "")).split())


def _is_over(row: Answers, today: date) -> bool:
    until = row.get("valid_until").value
    last = whole_day(until)
    return last is not None and last < today


_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)

LINES: Final[Mapping[str, Line]] = MappingProxyType(
    {
        "consent": Line(Text("reviews", "Is her consent valid?"), _consent),
        "intake": Line(
            Text("reviews", "Was the intake signed within 24 hours?"),
            _in_time("intake", INTAKE_WITHIN, _HOUR, _SIGNED_AFTER),
        ),
        "needs": Line(
            Text("reviews", "Were her needs assessed within 7 days?"),
            _in_time("needs", NEEDS_AFTER, _DAY, _SIGNED_DAYS),
        ),
        "plan": Line(Text("reviews", "Was the plan reviewed?"), _plan),
        "notes": Line(Text("reviews", "Were notes signed within 24 hours?"), _notes),
        "papers": Line(Text("reviews", "Are her papers back with her?"), _papers),
        "referrals": Line(Text("reviews", "Were referrals asked after?"), _referrals),
        "agreement": Line(Text("reviews", "Did she agree to all that left?"), _without_her),
        "contacts": Line(Text("reviews", "Are her contacts safe?"), _contacts),
    }
)
"""The checklist, in the order in which it is read."""
