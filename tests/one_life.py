"""One stay in which something of every kind happens, an hour after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from shelter_desk.domain.belongings import Category, Given, Move
from shelter_desk.domain.calls import CallWords
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, house_reports, outings, rooms
from shelter_desk.services.notes import notes
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.stays import calls, retention
from shelter_desk.services.today import tasks
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.belonging import IssueWords, MoveWords, ThingWords
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.services.views.retention import ExitNotice
from tests import attached_samples, factories, papers
from tests.services.house.telling import code_of, told

SEALED: Final = "zzsealedtaskwords"
REASON: Final = "zzreasonofthebed"
WHERE_TO: Final = "zznearbymarket"
RING: Final = "zzgoldring"
KIT: Final = "zzwinterkit"

Told = tuple[str, str]
"""Kind of the event, and the English of its title."""


@dataclass
class Life:
    """``hour`` lets an hour pass before each act; ``happened`` is what must be read later."""

    desk: Desk
    hour: Callable[[], None]
    her: ResidentId = field(init=False)
    agency: AgencyId = field(init=False)

    def live(self) -> tuple[Told, ...]:
        """Everything from the call to the last day, the first thing first."""
        self.agency = referrals.add_agency(self.desk, "العيادة", "Clinic")
        happened: list[Told] = []
        for part in (self._comes, self._writes, self._house, self._agrees, self._leaves):
            for event in part():
                happened.append(event)
                self.hour()
        return tuple(happened)

    def _comes(self) -> Iterator[Told]:
        desk = self.desk
        call = calls.take_call(desk, CallWords(called="Salma", languages=("am",)))
        yield "arrival", "Asked for by {who} ({number})"
        self.her = calls.open_file_from_call(desk, call)
        yield "arrival", "Arrived"
        rooms.add_room(desk, RoomWish("4", beds=2))
        first, second = (one.id for one in rooms.rooms(desk)[0].beds)
        beds.assign_bed(desk, self.her, first)
        yield "bed", "Bed given: {bed}"
        beds.assign_bed(desk, self.her, second, reason=REASON)
        yield "bed", "Moved to bed {bed}"

    def _writes(self) -> Iterator[Told]:
        desk, her = self.desk, self.her
        records.sign_record(desk, her, "arrival", Answers.empty())
        yield "record", "Signed: {form}"
        open_note = notes.write_note(desk, her, self._note(NoteKind.CONTACT))
        yield "note", "Note: {kind}"
        today, me = desk.local_today(), desk.staff.id
        made = tasks.leave_task(desk, open_note, "call the clinic", today, me)
        yield "task", "Task for {who}"
        health = replace(self._note(NoteKind.HEALTH), compartment=Compartment.HEALTH)
        shut = notes.write_note(desk, her, health)
        yield "note", "A health note"
        tasks.leave_task(desk, shut, SEALED, today, me)
        yield "task", "Task for {who}"
        tasks.do_task(desk, made)
        yield "task", "Task done"
        attachments.attach(desk, her, NewFile("card.png", attached_samples.picture()))
        yield "attachment", "Attachment added"

    def _note(self, kind: NoteKind) -> NoteDraft:
        return replace(factories.note(kind=kind), happened_at=self.desk.clock.now())

    def _house(self) -> Iterator[Told]:
        desk, her = self.desk, self.her
        out = outings.go_out(desk, her, OutWords(where_to=WHERE_TO))
        yield "outing", "Went out"
        outings.come_back(desk, out)
        yield "outing", "Came back"
        ring = belongings.receive_belonging(desk, her, ThingWords(Category.JEWELLERY, RING))
        yield "belonging", "Taken into keeping: {thing}"
        belongings.move_belonging(desk, ring, MoveWords(Move.TAKEN_OUT))
        yield "belonging", "{what}: {thing}"
        belongings.move_belonging(desk, ring, MoveWords(Move.RETURNED))
        yield "belonging", "{what}: {thing}"
        belongings.give_item(desk, her, IssueWords(Given.MONEY, amount="20.500"))
        yield "issued", "Given to her: {what}"
        given = belongings.give_item(desk, her, IssueWords(Given.CLOTHES, KIT, quantity=2))
        yield "issued", "Given to her: {what}"
        belongings.take_back_line(desk, given)
        yield "issued", "Written by mistake: {what}"
        form = house_reports.open_report(desk)
        fire = told(code_of(desk, her), what="fire")
        house_reports.sign_report(desk, fire, Seen(form.rev, form.sealed))
        yield "house_record", "Incident in the house: {number}"

    def _agrees(self) -> Iterator[Told]:
        desk, her = self.desk, self.her
        agreed = consents.record_consent(desk, her, factories.decision(desk))
        yield "consent", "{decision}: {scope}"
        form = papers.consent_paper(desk, her, [agreed])
        paper.record_printed(desk, form, "her copy")
        yield "paper", "{way}: {document}, copy {copy}"
        consents.withdraw_consent(desk, agreed, oral=True)
        yield "withdrawal", "Taken back: {scope}"
        referrals.draft_referral(desk, her, ReferralDraft(self.agency, "health", "A test"))
        yield "referral", "Referral to {agency}"
        records.save_draft(desk, her, "intake", factories.answers(nickname="x"), 0)
        yield "draft", "Draft: {form}"

    def _leaves(self) -> Iterator[Told]:
        desk, her = self.desk, self.her
        outings.go_out(desk, her, OutWords())
        yield "outing", "Went out"
        day = desk.local_today()
        retention.record_exit(desk, her, ExitNotice(day, ExitReason.OWN_HOUSING, told=True))
        yield "bed", "Bed left: {bed}"
        yield "arrival", "Left the house"
