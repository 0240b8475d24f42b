"""What happened to each invented person, as acts in the order of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from shelter_desk.domain.consents import (
    Capacity,
    ConsentDecision,
    CopyGiven,
    DataItem,
    Decision,
    Mark,
    Scope,
    SharedBy,
    TeachBack,
    Told,
    Witness,
    default_expiry,
)
from shelter_desk.domain.ids import AgencyId, ConsentId, NoteId, ResidentId
from shelter_desk.domain.notes import BlockKind, NoteBlock, NoteKind
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.referrals import Urgency
from shelter_desk.forms.answers import Answers
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.plan import plans
from shelter_desk.services.practice_data import answers as invented
from shelter_desk.services.practice_data import plans as invented_plans
from shelter_desk.services.practice_data import words
from shelter_desk.services.practice_data.answers import Asked
from shelter_desk.services.practice_data.files import WHOSE as WITH_FILES
from shelter_desk.services.practice_data.files import add_files
from shelter_desk.services.practice_data.incidents import WHOSE, report_one
from shelter_desk.services.practice_data.leavers import Leaver
from shelter_desk.services.practice_data.people import Person, Stage
from shelter_desk.services.practice_data.requests import welcomed
from shelter_desk.services.practice_data.screenings import screened
from shelter_desk.services.practice_data.things import keep_things
from shelter_desk.services.practice_data.words import Errand
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.services.views.referral import ReferralDraft

Act = Callable[[], object]

WHOLE: Final = 1
"""Who agreed that her whole file goes to the agency; the others share a few things."""

_ANSWERS = {"r": Decision.REFUSED, "n": Decision.NOT_NOW, "p": Decision.IN_PART}


@dataclass(slots=True)
class Story:
    """One person's stay; ``acts`` yields moments and what happens then."""

    desk: Desk
    person: Person
    number: int
    today: datetime
    agencies: tuple[AgencyId, ...]
    resident_id: ResidentId = field(default=ResidentId(""))
    consent_id: ConsentId = field(default=ConsentId(""))
    note_id: NoteId = field(default=NoteId(""))

    @property
    def start(self) -> datetime:
        """When she came: some morning, some evening, never in the future."""
        return self.today - timedelta(days=self.person.days, hours=2 + self.number % 6)

    def acts(self) -> Iterator[tuple[datetime, Act]]:
        """Everything, in the order of her own time."""
        yield self.start, self._admit
        yield from self._arrival()
        yield from self._intake()
        yield from self._consents()
        yield from self._notes()
        yield from self._referrals()
        if self.number == WHOSE:
            yield self.today - timedelta(hours=5), lambda: report_one(self.desk, self.resident_id)
        yield from screened(self)
        yield from self._needs()
        yield from self._safety()
        yield from self._plan()
        agree = partial(self._decide, Scope.FOLLOW_UP, Decision.AGREED)
        leaver = Leaver(self.desk, lambda: self.resident_id, self.asked, agree, self.today)
        yield from leaver.acts(self.person.extras)

    def after(self, **time: float) -> datetime:
        """A moment of her stay, never in the future."""
        return min(self.start + timedelta(**time), self.today - timedelta(minutes=5))

    def _has(self, mark: str) -> bool:
        return mark in self.person.extras

    def asked(self) -> Asked:
        """Who asks, and when."""
        desk = self.desk
        return Asked(self.person, self.number, desk.staff.id, desk.clock.now(), desk.language)

    def _say(self, said: Both) -> str:
        return said.say(self.desk.language)

    def _admit(self) -> None:
        self.resident_id = welcomed(self.desk, self.person, self.number)
        if self._has("d"):
            residents.set_do_not_confirm(self.desk, self.resident_id, True)

    def _arrival(self) -> Iterator[tuple[datetime, Act]]:
        if self.person.stage == Stage.ARRIVAL_BEGUN:
            yield self.after(minutes=20), lambda: self._draft("arrival")
        elif self.person.stage >= Stage.ARRIVED:
            yield self.after(minutes=50), lambda: self._sign("arrival")
            yield self.after(minutes=55), self._keep_things
        if self.number == WITH_FILES:
            yield self.after(hours=20), lambda: add_files(self.desk, self.resident_id)

    def _intake(self) -> Iterator[tuple[datetime, Act]]:
        if self.person.stage == Stage.INTAKE_BEGUN:
            yield self.after(hours=20), lambda: self._draft("intake")
        elif self.person.stage >= Stage.INTAKE_SIGNED:
            yield self.after(hours=22), lambda: self._sign("intake")
        if self.person.stage >= Stage.INTAKE_CORRECTED and self.number % 2 == 0:
            yield self.after(days=4), self._correct

    def _keep_things(self) -> None:
        keep_things(self.desk, self.resident_id, self.number)

    def _draft(self, form: str) -> None:
        made = self._answers(form, finished=False)
        records.save_draft(self.desk, self.resident_id, form, made, 0)

    def _sign(self, form: str) -> None:
        made = self._answers(form, finished=True)
        records.sign_record(self.desk, self.resident_id, form, made)

    def _answers(self, form: str, finished: bool) -> Answers:
        make = invented.arrival if form == "arrival" else invented.intake
        return make(self.asked(), finished)

    def _correct(self) -> None:
        latest = records.latest_record(self.desk, self.resident_id, "intake")
        if latest is not None:
            asked = self.asked()
            name = self._say(words.SPELLING).replace("{name}", self.person.latin)
            spelled = asked.answer(name)
            mended = latest.answers.with_answer("other_names", spelled)
            why = self._say(words.WHY_SPELLING)
            records.sign_record(self.desk, self.resident_id, "intake", mended, why)

    def _needs(self) -> Iterator[tuple[datetime, Act]]:
        if self.person.stage >= Stage.NEEDS_ONCE:
            yield self.after(days=7), lambda: self._assess(later=False)
        if self.person.stage >= Stage.NEEDS_TWICE:
            yield self.after(days=37), lambda: self._assess(later=True)

    def _assess(self, later: bool) -> None:
        made = invented.needs(self.asked(), later)
        records.sign_record(self.desk, self.resident_id, "needs", made)

    def _safety(self) -> Iterator[tuple[datetime, Act]]:
        if self.person.stage >= Stage.ARRIVED:
            yield self.after(days=1, hours=4), self._talk_of_safety

    def _talk_of_safety(self) -> None:
        # looked at again soon, except for every fifth, of whom the day has come
        review = self.today.date() + timedelta(days=(self.number % 5) * 4 - 1)
        made = invented_plans.safety(self.asked(), review)
        records.sign_record(self.desk, self.resident_id, "safety", made)

    def _plan(self) -> Iterator[tuple[datetime, Act]]:
        if self.person.stage >= Stage.NEEDS_ONCE:
            yield self.after(days=12), self._make_plan

    def _make_plan(self) -> None:
        review = self.today.date() + timedelta(days=5 + self.number)
        made = invented_plans.plan(self.asked(), review)
        signed = records.sign_record(self.desk, self.resident_id, "plan", made)
        owned = all(goal.get("owner").value for goal in made.rows["goals"])
        if owned and self.number % 3 == 0:
            plans.send_plan(self.desk, signed)

    def _consents(self) -> Iterator[tuple[datetime, Act]]:
        for mark, said in _ANSWERS.items():
            if self._has(mark):
                yield self.after(days=1, hours=1), partial(self._decide, Scope.INTERVIEW, said)
        if self._has("k"):
            yield self.after(days=1, hours=2), self._agree_to_stay
        if self._has("e"):
            ending = self.today - timedelta(days=26)
            yield max(self.after(days=1, hours=3), ending), self._contact
        if self._has("w"):
            yield self.after(days=2), self._contact
            yield self.after(days=5), self._withdraw
        if self._has("s"):
            yield self._sharing_day(), self._share

    def _sharing_day(self) -> datetime:
        return max(self.after(days=2, hours=3), self.today - timedelta(days=12))

    def _agree_to_stay(self) -> None:
        for scope in (Scope.SHELTER, Scope.KEEP_RECORD):
            self._decide(scope, Decision.AGREED)

    def _contact(self) -> None:
        self.consent_id = self._decide(Scope.EMERGENCY_CONTACT, Decision.AGREED)

    def _withdraw(self) -> None:
        consents.withdraw_consent(self.desk, self.consent_id, self._say(words.CHANGED_HER_MIND))

    def _share(self) -> None:
        self._decide(Scope.SHARE_WITH_AGENCY, Decision.AGREED)

    def _agency(self) -> AgencyId:
        return self.agencies[self.number % len(self.agencies)]

    def _errand(self) -> Errand:
        return words.ERRANDS[self.number % len(self.agencies)]

    def _decide(self, scope: Scope, said: Decision) -> ConsentId:
        shares = scope is Scope.SHARE_WITH_AGENCY
        calls = scope is Scope.EMERGENCY_CONTACT and said is Decision.AGREED
        agency = self._agency() if shares else None
        text = consents.consent_text(self.desk, scope, "ar", agency)
        tells = () if text is None else text.tells
        items, ways = _shared(self.number) if shares else (set(), set())
        thumb = self.number % 5 == 0
        decision = ConsentDecision(
            scope=scope,
            decision=said,
            language="ar" if self.person.language in ("ar", "") else "en",
            staff_language="ar",
            text_version=1,
            told=frozenset(Told(word) for word in tells if word),
            teach_back=TeachBack.PARTLY if self.number % 3 else TeachBack.WELL,
            capacity=Capacity.ABLE,
            mark=Mark.THUMBPRINT if thumb else Mark.SIGNATURE,
            copy_given=CopyGiven.KEPT_SAFE if thumb else CopyGiven.YES,
            agency_id=agency,
            purpose=self._say(self._errand().purpose) if shares else "",
            items=frozenset(items),
            valid_until=default_expiry(scope, self.desk.local_today()),
            witnesses=self._witnesses() if thumb else (),
            place=self._say(words.PLACE),
            how=frozenset(ways),
            contact_name="Sabitha Perera" if calls else "",
            contact_phone="+97333000147" if calls else "",
            risks_discussed=shares,
            alternatives_discussed=shares,
        )
        return consents.record_consent(self.desk, self.resident_id, decision)

    def _witnesses(self) -> tuple[Witness, ...]:
        return tuple(Witness(self._say(name)) for name in words.WITNESSES)

    def _notes(self) -> Iterator[tuple[datetime, Act]]:
        if self._has("a"):
            yield self.after(days=2, hours=5), lambda: self._note(words.FIRST_NOTES, sign=True)
        if self._has("b"):
            yield self.after(days=3, hours=4), lambda: self._note(words.LATER_NOTES, sign=True)
        if self._has("u"):
            recent = self.today - timedelta(hours=3)
            yield recent, lambda: self._note(words.LATER_NOTES, sign=False)

    def _note(self, texts: tuple[Both, ...], sign: bool) -> None:
        fact = self._say(texts[self.number % len(texts)])
        quote = words.quote(self.number, self.person.language, self.desk.language)
        blocks = (NoteBlock(BlockKind.FACT, fact), quote)
        kinds = (NoteKind.CONTACT, NoteKind.ACCOMPANIMENT, NoteKind.PHONE_CALL)
        kind = kinds[self.number % len(kinds)]
        language = self.person.language or self.desk.language
        draft = NoteDraft(kind, self.desk.clock.now(), blocks, language, "", 20)
        note_id = notes.write_note(self.desk, self.resident_id, draft)
        if sign:
            notes.sign_note(self.desk, note_id)
            if self.number % 4 == 0:
                notes.add_addendum(self.desk, note_id, self._say(words.CONFIRMED))

    def _referrals(self) -> Iterator[tuple[datetime, Act]]:
        if self._has("f"):
            yield self._sharing_day() + timedelta(hours=2), lambda: self._refer(send=True)
        if self._has("g"):
            yield self.after(days=6), lambda: self._refer(send=False)

    def _refer(self, send: bool) -> None:
        items = {DataItem.NAME, DataItem.NEEDS}
        if not send:
            items.add(DataItem.MEDICAL_SUMMARY)
        errand = self._errand()
        urgency = (Urgency.URGENT, Urgency.NORMAL)[self.number % 2]
        draft = ReferralDraft(
            agency_id=self._agency(),
            service=self.desk.translate(self.desk.language, errand.service),
            reason=self._say(errand.reason),
            urgency=urgency,
            items=frozenset(items),
            contents=((DataItem.NEEDS, self._say(errand.need)),),
            safety_note=self._say(words.SAFETY_NOTE),
        )
        made = referrals.draft_referral(self.desk, self.resident_id, draft)
        if send and not self._has("w"):
            referrals.mark_sent(self.desk, made)


def _shared(number: int) -> tuple[set[DataItem], set[SharedBy]]:
    """What she lets the agency know, and how it may be told."""
    items, ways = {DataItem.NAME, DataItem.NEEDS, DataItem.CONTACT}, {SharedBy.PAPER}
    if number == WHOLE:
        items |= {DataItem.WHOLE_FILE, DataItem.LEGAL_SUMMARY}
        ways.add(SharedBy.FILE)
    return items, ways
