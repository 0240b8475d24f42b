"""An exit form of an earlier stay says nothing of this one, and nothing of it is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.exit_errors import ExitOfEarlierStay
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.needs import needs
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock
from tests.services.stays.exit_forms import begin_exit, needs_due, occasion


def test_an_exit_begun_in_an_earlier_stay_asks_for_nothing(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    begin_exit(desk, her, desk.local_today())
    factories.leaves(desk, her)
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    assert needs_due(desk) == []
    assert needs.needs_over_time(desk, her).next_on == desk.local_today() + timedelta(days=7)


def test_an_exit_begun_in_an_earlier_stay_does_not_say_that_she_leaves_now(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    begin_exit(desk, her, desk.local_today())
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert retention.exit_facts(desk, her).begun
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    facts = retention.exit_facts(desk, her)
    assert (facts.begun, facts.day, facts.reason) == (False, None, None)
    assert occasion(desk, her) is None
    draft = records.open_form(desk, her, "exit")
    records.save_draft(desk, her, "exit", draft.answers, draft.rev)
    assert occasion(desk, her) == "exit", "somebody went on with it in this stay"


def waiting(desk: Desk, her: ResidentId) -> list[tuple[str, object]]:
    """What the file says that waits: the key it is opened by, and what stands beside it."""
    told = residents.open_file(desk, her).timeline
    return [(one.ref.id, one.body) for one in told if one.kind == "draft"]


@pytest.fixture
def back(desk: Desk, her: ResidentId, fake_clock: FakeClock) -> str:
    """She left with a form begun and came back; the key under which it waits."""
    begin_exit(desk, her)
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.HOSPITAL))
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    ((key, body),) = waiting(desk, her)
    assert body == Message(Text("timeline", "About an earlier stay, not signed"))
    return key


def test_the_form_of_a_new_stay_begins_empty_and_the_old_one_is_kept(
    desk: Desk, her: ResidentId, back: str
) -> None:
    assert records.open_form(desk, her, "exit").rev == 0
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.DIED))
    new = records.open_form(desk, her, "exit")
    known = {key: one.value for key, one in new.answers.single.items()}
    assert known.keys() == {"exit_on", "exit_reason"}
    assert known["exit_reason"] == "died"
    assert new.ended_on is None
    old = records.open_form(desk, her, back)
    assert old.answers.get("exit_planned").value == "yes"
    assert old.answers.get("exit_reason").value == "hospital"
    assert old.ended_on == desk.local_today() - timedelta(days=40)
    assert [key for key, _body in waiting(desk, her)] == [back]


def test_what_was_laid_aside_is_given_up_by_who_wrote_it(
    desk: Desk, her: ResidentId, back: str
) -> None:
    begin_exit(desk, her)
    assert records.open_form(desk, her, back).own_draft
    records.discard_draft(desk, her, back)
    assert [key for key, _body in waiting(desk, her)] == ["exit"]
    with pytest.raises(NotFound):
        records.open_form(desk, her, back)


def test_what_was_laid_aside_is_not_signed_as_the_leaving_of_today(
    desk: Desk, her: ResidentId, back: str
) -> None:
    old = records.open_form(desk, her, back)
    with pytest.raises(ExitOfEarlierStay) as refused:
        records.sign_record(desk, her, back, old.answers, seen=Seen(old.rev))
    left = desk.local_today() - timedelta(days=40)
    assert refused.value.message.params == {"day": f"{left:%d/%m/%Y}"}
    assert residents.resident_row(desk, her).in_house
    assert records.open_form(desk, her, back).answers == old.answers


def test_what_was_laid_aside_is_no_draft_of_this_stay(
    desk: Desk, her: ResidentId, back: str
) -> None:
    def section() -> tuple[str, str]:
        found = residents.reread_file(desk, her).sections
        return next((one.message.text.source, one.opens) for one in found if one.key == "exit")

    assert section() == ("Not begun", "")
    begin_exit(desk, her)
    assert section() == ("Draft", "exit")
    assert len(waiting(desk, her)) == 2, back


def test_every_stay_keeps_its_own(
    desk: Desk, her: ResidentId, back: str, fake_clock: FakeClock
) -> None:
    begin_exit(desk, her)
    factories.leaves(desk, her)
    fake_clock.advance(days=1)
    retention.readmit(desk, her)
    second, first = (key for key, _body in waiting(desk, her))
    assert first == back
    assert second.startswith("exit@")
