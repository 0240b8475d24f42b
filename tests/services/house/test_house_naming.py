"""Whom an incident of the house names: for ties, for her file, and for the day she is purged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shelter_desk.domain.ids import THE_HOUSE, HouseRecordId, ResidentId
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import reach
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice, PurgeOrder
from tests import factories
from tests.services.house.telling import code_of, told

MARK = "Zephyrmark"
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
Sits = Callable[[str], Desk]


@pytest.fixture
def sits(parts: DeskParts, desk: Desk) -> Sits:
    """Somebody else sits down, by her code."""
    here = [desk]

    def change(code: str) -> Desk:
        stop(here[-1])
        here.append(unlock.unlock(parts, code, factories.WORKER_PHRASE))
        return here[-1]

    return change


def keep(desk: Desk, words: Answers, of: HouseRecordId | None = None) -> None:
    form = house_reports.open_report(desk, of)
    house_reports.keep_report(desk, words, Seen(form.rev, form.sealed), of)


def sign(desk: Desk, words: Answers, of: HouseRecordId | None = None) -> HouseRecordId:
    form = house_reports.open_report(desk, of)
    newest = None if form.based_on is None else HouseRecordId(str(form.based_on))
    seen = Seen(form.rev, form.sealed)
    return house_reports.sign_report(desk, words, seen, "better known" if of else "", newest)


def named(desk: Desk, signed: HouseRecordId) -> set[ResidentId]:
    with desk.database.read() as tx:
        first = tx.house_records.history(signed)[-1].id
        incident = tx.incidents.of_house_record(first)
        assert incident is not None
        return {one.resident_id for one in tx.incidents.named(incident.id)}


def purge(desk: Desk, her: ResidentId, second: str) -> None:
    left = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING)
    retention.record_exit(desk, her, left)
    order = PurgeOrder(her, code_of(desk, her), wish=True)
    retention.purge(desk, order, second, factories.WORKER_PHRASE)


def waiting(desk: Desk) -> list[str]:
    """Every row of what somebody writes for the house, reasons and codes beside it included."""
    with desk.database.maintenance() as connection:
        rows = connection.execute("SELECT form_key FROM house_draft ORDER BY 1").fetchall()
        return [key for (key,) in rows]


def test_a_report_for_management_names_whoever_stands_in_its_words(desk: Desk, sits: Sits) -> None:
    other_manager = factories.add_worker(desk, Role.MANAGER)
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    tied = {one.sign_in_code: one.id for one in factories.colleagues(desk)}[other_manager]
    typed = f"لـ{code_of(desk, her).translate(ARABIC)}، وهي في الغرفة"
    signed = sign(desk, told(what="management", sealed_who=typed, sealed_facts=MARK))
    assert named(desk, signed) == {her}
    begun = told(code_of(desk, other), what="management", sealed_facts=MARK)
    assert named(desk, sign(desk, begun)) == {other}, "who was there is no longer asked, yet meant"
    reach.tie_staff(desk, her, tied, "A cousin of hers")
    colleague = sits(other_manager)
    with pytest.raises(ConflictOfInterest):
        house_reports.open_report(colleague, signed)
    with pytest.raises(ConflictOfInterest):
        sign(colleague, told(what="management", sealed_who=code_of(colleague, her)))
    assert [row.number for row in house_reports.incident_list(colleague).rows] == ["I-2026-0002"]
    assert [row.what.params["number"] for row in today.today(colleague).due] == ["I-2026-0002"]
    stop(colleague)


def test_what_stays_for_management_names_whom_a_later_correction_adds(desk: Desk) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    first = sign(desk, told(code_of(desk, her), what="physical"))
    second = sign(desk, told(what="management", sealed_kind="staff_conduct"), first)
    third = sign(desk, told(code_of(desk, other), what="verbal"), second)
    assert named(desk, third) == {her, other}, "its first version speaks of her"
    stop(desk)


def test_a_correction_takes_back_no_name_that_stands_in_what_is_sealed_to_her(
    desk: Desk, sits: Sits
) -> None:
    guard_code, manager = (
        factories.add_worker(desk, Role.HOUSE),
        factories.add_worker(desk, Role.MANAGER),
    )
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    codes = code_of(desk, her), code_of(desk, other)
    guard = sits(guard_code)
    first = sign(guard, told(codes[1], what="verbal", facts=f"Loud; {codes[1]} wept"))
    reader = sits(manager)
    looked = house_reports.open_report(reader, first).answers
    second = sign(reader, looked.with_value("lessons", f"Ask {codes[0].lower()} too"), first)
    assert named(reader, second) == {her, other}
    guard = sits(guard_code)
    third = sign(guard, told(what="verbal", facts="Loud"), second)
    assert named(guard, third) == {her}, "the wrong code is taken back, the sealed one is not"
    stop(guard)


def test_words_typed_for_the_house_go_with_whom_they_name(desk: Desk) -> None:
    second = factories.add_worker(desk, Role.MANAGER)
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    codes = code_of(desk, her), code_of(desk, other)
    gone = sign(desk, told(codes[0], what="verbal", facts=MARK))
    stays = sign(desk, told(codes[1], what="verbal"))
    keep(desk, told(what="verbal", facts=f"{MARK} again"), gone)
    house_reports.keep_reason(desk, f"correct/incident@{gone}", told(reason=MARK))
    keep(desk, told(codes[1], what="verbal", facts="Loud"), stays)
    sealed = f"{MARK} {codes[0].lower().translate(ARABIC)}"
    keep(desk, told(what="management", sealed_facts=sealed))
    assert waiting(desk) == sorted(
        (
            "incident",
            "named/incident",
            f"incident@{gone}",
            f"correct/incident@{gone}",
            f"incident@{stays}",
            f"named/incident@{stays}",
        )
    )
    purge(desk, her, second)
    assert waiting(desk) == [f"incident@{stays}", f"named/incident@{stays}"]
    assert [row.form_key for row in today.today(desk).drafts] == [f"incident@{stays}"]
    stop(desk)


def test_a_draft_that_was_used_or_put_away_leaves_no_code_behind(desk: Desk) -> None:
    words = told(code_of(desk, factories.admit(desk)), what="verbal")
    keep(desk, words)
    assert waiting(desk) == ["incident", "named/incident"]
    keep(desk, told(what="verbal"))
    assert waiting(desk) == ["incident"]
    keep(desk, words)
    sign(desk, words)
    assert waiting(desk) == []
    keep(desk, words)
    house_reports.discard_report(desk)
    assert waiting(desk) == []
    stop(desk)


def test_today_shows_no_draft_that_cannot_be_opened(desk: Desk, sits: Sits) -> None:
    worker = factories.add_worker(desk)
    mine = {one.sign_in_code: one.id for one in factories.colleagues(desk)}[worker]
    her, manager = factories.admit(desk), desk.staff.sign_in_code
    there = sits(worker)
    signed = sign(there, told(code_of(there, her), what="verbal"))
    keep(there, told(what="verbal", facts=MARK), signed)
    keep(there, told(what="fire"))
    with there.database.write() as tx:
        core = b'{"format":1}'
        tx.house_drafts.put(mine, "incident@nobody-knows", core, {}, there.clock.now())
    keys = {row.form_key for row in today.today(there).drafts}
    assert keys == {f"incident@{signed}", "incident"}, "what it corrects is gone"
    stop(there)
    boss = unlock.unlock(desk.parts, manager, factories.MANAGER_PHRASE)
    reach.tie_staff(boss, her, mine, "A cousin of hers")
    stop(boss)
    again = unlock.unlock(desk.parts, worker, factories.WORKER_PHRASE)
    (row,) = today.today(again).drafts
    assert (row.resident_id, row.form_key) == (THE_HOUSE, "incident")
    assert [key for key, _at in house_reports.incident_list(again).begun] == ["incident"]
    stop(again)
