"""Services never depend on consent: she says no to everything, and all of the work goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from shelter_desk.domain.consents import Capacity, Decision, Scope, TeachBack
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import BedId, RecordId, ResidentId
from shelter_desk.domain.plans import PlanState
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.plan import plans
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.record import Seen
from tests import factories
from tests.factories import FakeClock

SCOPES = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.EMERGENCY_CONTACT)
FORMS = ("arrival", "intake", "needs", "plan")


@pytest.fixture
def worker(desk: Desk) -> Iterator[Desk]:
    """A caseworker at a desk with one room of two beds."""
    rooms.add_room(desk, RoomWish("4", beds=2))
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    made = factories.reopen(desk, factories.WORKER_PHRASE, code)
    yield made
    stop(made)


def _no(desk: Desk, her: ResidentId, scope: Scope, decision: Decision) -> None:
    said = factories.decision(
        desk, scope, decision=decision, capacity=Capacity.ABLE, teach_back=TeachBack.WELL
    )
    consents.record_consent(desk, her, said)


def refuses(desk: Desk, her: ResidentId) -> None:
    for scope in SCOPES:
        _no(desk, her, scope, Decision.REFUSED)


def not_now(desk: Desk, her: ResidentId) -> None:
    for scope in SCOPES:
        _no(desk, her, scope, Decision.NOT_NOW)


def takes_back(desk: Desk, her: ResidentId) -> None:
    for scope in SCOPES:
        consents.withdraw_consent(
            desk, consents.record_consent(desk, her, factories.decision(desk, scope))
        )


SAID: dict[str, Callable[[Desk, ResidentId], None]] = {
    "refused": refuses,
    "not_now": not_now,
    "withdrawn": takes_back,
}


def signed(desk: Desk, her: ResidentId, form: str, answers: Answers) -> RecordId:
    """As a person would: a draft first, which is then signed."""
    opened = records.open_form(desk, her, form)
    kept = records.save_draft(desk, her, form, answers, opened.rev)
    return records.sign_record(desk, her, form, answers, seen=Seen(kept.rev))


def a_plan(desk: Desk) -> Answers:
    day = desk.local_today() + timedelta(days=7)
    by_when = PartialDate(day.year, day.month, day.day)
    goal = factories.answers(statement="أتعلم الخياطة", owner="staff")
    step = factories.answers(goal="1", what="Ask the school", by_when=by_when)
    return Answers.empty().with_rows("goals", (goal,)).with_rows("actions", (step,))


def work_of_a_stay(desk: Desk, clock: FakeClock, her: ResidentId) -> BedId:
    """Arrival, bed, intake, note, needs and plan; answers the bed."""
    came = clock.now().isoformat()
    signed(desk, her, "arrival", factories.answers(water_food=came, medicine_due="no"))
    bed = next(one.bed.id for one in beds.choices(desk, her))
    beds.assign_bed(desk, her, bed)
    clock.advance(days=2)
    signed(desk, her, "intake", factories.answers(nickname="Mimi", own_phone="+97336009999"))
    notes.sign_note(desk, notes.write_note(desk, her, factories.note("She slept well.")))
    signed(desk, her, "needs", factories.answers(safety_level="2"))
    plans.send_plan(desk, signed(desk, her, "plan", a_plan(desk)))
    return bed


@pytest.mark.parametrize("said", SAID)
def test_all_work_goes_on_whatever_she_says(worker: Desk, fake_clock: FakeClock, said: str) -> None:
    desk = worker
    her = residents.admit_resident(desk, called="مريم", names=("مريم",))
    SAID[said](desk, her)
    states = {row.consent.details.scope: row.state for row in consents.wallet(desk, her)}
    assert states == dict.fromkeys(SCOPES, said)
    work_of_a_stay(desk, fake_clock, her)
    for form in FORMS:
        assert records.latest_record(desk, her, form) is not None, form
    row = residents.resident_row(desk, her)
    assert row.bed.startswith("4-")
    assert [note.locked for note in notes.notes_of(desk, her)] == [True]
    assert plans.open_plan(desk, her).state is PlanState.WAITING
    again = {row.consent.details.scope: row.state for row in consents.wallet(desk, her)}
    assert again == states, "no work made a yes of it"


def test_what_the_desk_asks_next_is_the_same_after_a_no_and_after_a_yes(
    worker: Desk, fake_clock: FakeClock
) -> None:
    """Nobody is put behind, or reminded of, for having refused."""
    desk = worker
    says_no, says_yes = (residents.admit_resident(desk, called=one) for one in ("A", "B"))
    refuses(desk, says_no)
    for scope in SCOPES:
        consents.record_consent(desk, says_yes, factories.decision(desk, scope))
    for her in (says_no, says_yes):
        work_of_a_stay(desk, fake_clock, her)
    files = [residents.open_file(desk, her) for her in (says_no, says_yes)]
    first, second = ({one.key: one.tone for one in file.sections} for file in files)
    assert {key: tone for key, tone in first.items() if key != "consents"} == {
        key: tone for key, tone in second.items() if key != "consents"
    }
