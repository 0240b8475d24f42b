"""The house in numbers on real encrypted files: each number is the length of its list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.calls import CallIn, CallState, CallWords, Sector
from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.house_numbers import Change
from shelter_desk.domain.ids import CallId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import Holder, rule_of
from shelter_desk.domain.referrals import Urgency
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.needs import NEEDS
from shelter_desk.printing.papers.overview import OverviewPaper
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.figures import overview
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.figures.overview_care import OVERDUE, need_sections
from shelter_desk.services.inside.figures.overview_numbers import PARTS
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.today.due_rows import SOURCES
from shelter_desk.services.labels.overview import LOOKED
from shelter_desk.services.opening import demo, first_run
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.overview import Counted, Overview, OverviewRow
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories

WRONG = ("", "nowhere", "house/attic", "overdue/x", "needs/safety", "arrivals/nobody/")


def counted(value: object) -> Iterator[Counted]:
    """Every number with a list, wherever it stands in the view."""
    if isinstance(value, Counted):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from counted(getattr(value, one.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from counted(one)


def rows(desk: Desk, key: str) -> tuple[OverviewRow, ...]:
    return overview.behind_a_number(desk, key).rows


def people(desk: Desk, key: str) -> set[ResidentId]:
    return {row.resident_id for row in rows(desk, key)}


def arrivals(seen: Overview) -> Mapping[str, int]:
    return {one.all.key.removeprefix("arrivals/"): one.all.n for one in seen.arrivals}


def asked_for(desk: Desk, her: ResidentId, sector: Sector, days_ago: int = 0) -> None:
    at = desk.clock.now() - timedelta(days=days_ago)
    number, words = f"IN-{desk.ids.new()}", CallWords(sector=sector)
    made = CallIn(CallId(desk.ids.new()), number, at, desk.staff.id, words)
    with desk.database.write() as tx:
        tx.calls.add(replace(made, state=CallState.ARRIVED, resident_id=her))


def came(desk: Desk, her: ResidentId, days_ago: int) -> None:
    """She came so long ago."""
    with desk.database.write() as tx:
        stay = tx.residents.stay(her)
        assert stay is not None
        at = desk.clock.now() - timedelta(days=days_ago)
        tx.residents.update_stay(replace(stay, started_at=at))


def talk(desk: Desk, her: ResidentId, **levels: str) -> None:
    answers = factories.answers(**levels)
    records.sign_record(desk, her, "needs", answers)


def change(seen: Overview, title: str) -> dict[Change, int]:
    line = next(one for one in seen.needs if one.title.source == title)
    return {one: number.n for one, number in line.changes}


def test_an_empty_house_has_nothing_to_count(desk: Desk) -> None:
    seen = overview.house_in_numbers(desk)
    assert seen.is_empty
    assert {one.n for one in counted(seen)} == {0}
    assert (seen.stay.middle, seen.stay.longest, seen.stay.left_middle) == (None, None, None)
    assert (seen.arrivals, seen.needs, seen.overdue, seen.languages.spoken) == ((), (), (), ())
    for one in counted(seen):
        assert rows(desk, one.key) == ()


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Desk]:
    """A practice house."""
    plan = factories.plan(practice=True, shelter=replace(factories.shelter(), practice=True))
    parts = replace(factories.make_parts(tmp_path / "full"), clock=SystemClock())
    made = first_run.create_desk(parts, plan).desk
    demo.fill_practice(made, 16)
    yield made
    stop(made)


def test_every_number_of_a_full_house_is_the_length_of_its_list(full: Desk) -> None:
    desk = full
    her = next(iter(people(desk, "house")))
    asked_for(desk, her, Sector.POLICE)
    seen = overview.house_in_numbers(desk)
    assert not seen.is_empty
    found = {one.key: one.n for one in counted(seen)}
    assert {key.split("/")[0] for key in found} == set(PARTS)
    for key, n in found.items():
        behind = overview.behind_a_number(desk, key)
        assert (key, len(behind.rows)) == (key, n)
        assert behind.title.text.source
        assert all(row.page and row.what.text.source for row in behind.rows)
    assert seen.all_arrivals.n == sum(one.all.n for one in seen.arrivals)
    for line in seen.arrivals:
        assert line.all.n == sum(one.n for one in line.months)
    assert seen.all_overdue.n == sum(one.counted.n for one in seen.overdue)
    assert seen.beds.here.n == seen.stay.here.n


@pytest.mark.parametrize("key", WRONG)
def test_a_list_that_no_number_has_is_not_there(desk: Desk, key: str) -> None:
    with pytest.raises(NotFound):
        rows(desk, key)


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.MANAGER])
def test_nobody_but_managers_looks(desk: Desk, role: Role) -> None:
    desk.staff = replace(desk.staff, role=role)
    with pytest.raises(NotAllowed):
        overview.house_in_numbers(desk)
    with pytest.raises(NotAllowed):
        overview.behind_a_number(desk, "house")


def test_the_log_keeps_which_list_was_opened_and_not_that_numbers_were_read(desk: Desk) -> None:
    wanted = AuditFilter(acts=frozenset({Act.FIGURES}))
    overview.house_in_numbers(desk)
    assert audit.audit_page(desk, wanted).rows == ()
    for part in PARTS:
        rows(desk, part)
        (newest, *_older) = audit.audit_page(desk, wanted).rows
        assert newest.detail == f"overview_{part}"
        assert f"overview_{part}" in LOOKED


def test_beds_people_and_nights(desk: Desk, fake_clock: factories.FakeClock) -> None:
    rooms.add_room(desk, RoomWish("4", beds=3))
    bed = rooms.rooms(desk)[0].beds[0].id
    first, second = factories.admit(desk, "Mariam"), factories.admit(desk, "Salma")
    beds.assign_bed(desk, first, bed)
    fake_clock.advance(days=9)
    third = factories.admit(desk, "Hana")
    fake_clock.advance(days=1)
    seen = overview.house_in_numbers(desk)
    assert (seen.beds.beds, seen.beds.taken, seen.beds.free, seen.beds.held) == (3, 1, 2, 0)
    assert people(desk, "house/no_bed") == {second, third}
    assert (seen.stay.middle, seen.stay.longest) == (10, 10)
    factories.leaves(desk, second)
    seen = overview.house_in_numbers(desk)
    assert (seen.stay.here.n, seen.stay.left.n, seen.stay.left_middle) == (2, 1, 10)
    assert [row.size for row in rows(desk, "stay")] == [10, 1]
    assert people(desk, "stay/left") == {second}


def test_a_file_that_is_a_second_one_is_counted_nowhere(desk: Desk) -> None:
    her = factories.admit(desk)
    factories.leaves(desk, her)
    assert overview.house_in_numbers(desk).all_arrivals.n == 1
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), status=CaseStatus.DUPLICATE))
    seen = overview.house_in_numbers(desk)
    assert (seen.all_arrivals.n, seen.stay.left.n) == (0, 0)


def test_who_is_kept_out_of_a_file_finds_it_in_no_list(desk: Desk) -> None:
    hers, other = factories.admit(desk, "Mariam"), factories.admit(desk, "Salma")
    reach.tie_staff(desk, hers, desk.staff.id, "They are cousins, she says.")
    seen = overview.house_in_numbers(desk)
    assert seen.kept_out == 1
    assert {row.resident_id for one in counted(seen) for row in rows(desk, one.key)} == {other}
    assert (seen.stay.here.n, seen.beds.here.n, seen.all_arrivals.n) == (1, 1, 1)


def test_arrivals_stand_under_who_asked_and_in_their_month(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    police, herself, unknown = (factories.admit(desk) for _ in range(3))
    asked_for(desk, police, Sector.POLICE)
    asked_for(desk, herself, Sector.SELF)
    came(desk, herself, 40)
    asked_for(desk, herself, Sector.HEALTH, days_ago=41)
    long_ago = factories.admit(desk)
    came(desk, long_ago, 400)
    seen = overview.house_in_numbers(desk)
    assert arrivals(seen) == {"police": 1, "self": 1, "not_said": 1}, "the last request counts"
    assert [one.all.key for one in seen.arrivals][-1] == "arrivals/not_said"
    assert long_ago not in people(desk, "arrivals")
    month = seen.months[-1].code
    assert people(desk, f"arrivals/police/{month}") == {police}
    assert people(desk, "arrivals/not_said") == {unknown}
    assert people(desk, "arrivals") == {police, herself, unknown}
    with pytest.raises(NotFound):
        rows(desk, "arrivals/police/1999-01")


def test_the_month_is_that_of_the_shelters_wall(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    # one hour before midnight in UTC it is two o'clock of the next day in Bahrain
    last_of_month = desk.clock.now().replace(day=1, hour=0, minute=0) - timedelta(hours=1)
    with desk.database.write() as tx:
        stay = tx.residents.stay(her)
        assert stay is not None
        tx.residents.update_stay(replace(stay, started_at=last_of_month))
    seen = overview.house_in_numbers(desk)
    assert seen.arrivals[0].months[-1].n == 1


def test_needs_go_from_the_first_talk_of_a_stay_to_the_last(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    once, twice, thrice = (factories.admit(desk) for _ in range(3))
    talk(desk, once, safety_level="1")
    talk(desk, twice, safety_level="1", legal_level="3", mental_level="1")
    talk(desk, thrice, safety_level="2", legal_level="2")
    fake_clock.advance(days=30)
    talk(desk, twice, safety_level="4", legal_level="2", mental_level="4")
    talk(desk, thrice, safety_level="1", legal_level="4")
    fake_clock.advance(days=30)
    talk(desk, thrice, safety_level="2")
    seen = overview.house_in_numbers(desk)
    assert seen.needs_people == 2
    assert change(seen, "Safety") == {Change.STEADIER: 1, Change.SAME: 1, Change.HARDER: 0}
    assert change(seen, "Law and documents") == {
        Change.STEADIER: 0,
        Change.SAME: 0,
        Change.HARDER: 1,
    }, "the last talk of the other said nothing of it"
    (row,) = rows(desk, "needs/safety/steadier")
    assert (row.resident_id, dict(row.what.params)) == (twice, {"first": "1", "last": "4"})
    assert people(desk, "needs") == {twice, thrice}


def test_a_talk_before_this_stay_is_not_its_first(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    talk(desk, her, safety_level="1")
    fake_clock.advance(days=20)
    came(desk, her, 2)
    talk(desk, her, safety_level="2")
    assert overview.house_in_numbers(desk).needs_people == 0
    fake_clock.advance(days=20)
    talk(desk, her, safety_level="3")
    (row,) = rows(desk, "needs/safety/steadier")
    assert dict(row.what.params) == {"first": "2", "last": "3"}


def test_a_correction_is_no_new_talk(desk: Desk, fake_clock: factories.FakeClock) -> None:
    her = factories.admit(desk)
    talk(desk, her, safety_level="1")
    fake_clock.advance(days=1)
    again = records.start_correction(desk, records.record_history(desk, her, "needs")[0].id)
    records.sign_record(
        desk,
        her,
        again.draft_key,
        again.answers.with_value("safety_level", "4"),
        reason="she meant the other one",
    )
    assert overview.house_in_numbers(desk).needs_people == 0


def test_the_day_that_was_said_orders_the_talks(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=10)
    today = desk.local_today()
    earlier = today - timedelta(days=5)
    for day, level in ((today, "4"), (earlier, "1")):
        said = Answers.empty().with_value("safety_level", level)
        when = PartialDate(day.year, day.month, day.day)
        records.sign_record(desk, her, "needs", said.with_value("assessed_on", when))
    (row,) = rows(desk, "needs/safety/steadier")
    assert dict(row.what.params) == {"first": "1", "last": "4"}


def test_what_is_sealed_has_no_line() -> None:
    keys = {one.key for one in need_sections()}
    assert {"safety", "legal", "hopes"} <= keys
    assert keys.isdisjoint({"physical", "mental", "physical_private", "mental_self_harm"})
    assert {one.key for one in NEEDS.sections} > keys


def test_consents_that_end_that_ran_out_and_that_nobody_asked_for(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    asked, refused, never = (factories.admit(desk) for _ in range(3))
    today = desk.local_today()
    soon = factories.decision(desk, valid_until=today + timedelta(days=7))
    later = factories.decision(desk, Scope.SHELTER, valid_until=today + timedelta(days=8))
    short = factories.decision(desk, Scope.STATISTICS, valid_until=today)
    taken = factories.decision(desk, Scope.FOLLOW_UP, valid_until=today)
    for one in (soon, later, short, taken):
        consents.record_consent(desk, asked, one)
    newest = consents.wallet(desk, asked)[0].consent
    consents.withdraw_consent(desk, newest.id)
    consents.record_consent(desk, refused, factories.decision(desk, decision=Decision.REFUSED))
    told = {one: len(rows(desk, one)) for one in ("consents", "consents/ended")}
    assert told == {"consents": 2, "consents/ended": 0}, "taken back is not ending"
    assert people(desk, "consents/not_asked") == {never}, "a no is an answer"
    fake_clock.advance(days=1)
    told = {one: len(rows(desk, one)) for one in ("consents", "consents/ended")}
    assert told == {"consents": 2, "consents/ended": 1}


def test_referrals_wait_and_then_are_silent(desk: Desk, fake_clock: factories.FakeClock) -> None:
    her = factories.admit(desk)
    agency = referrals.add_agency(desk, "عيادة", "Clinic")
    consents.record_consent(desk, her, factories.sharing(desk, agency))
    draft = ReferralDraft(agency, "health", "a fever", Urgency.URGENT)
    made = referrals.draft_referral(desk, her, draft)
    assert rows(desk, "referrals") == (), "nothing was handed over"
    referrals.mark_sent(desk, made)
    seen = overview.house_in_numbers(desk).referrals
    assert (seen.waiting.n, seen.silent.n) == (1, 0)
    fake_clock.advance(days=3)
    (row,) = rows(desk, "referrals/silent")
    assert (row.page, row.subject) == ("referral", f"{her}/{made}")
    assert row.what.params["agency"] == "Clinic"


def test_languages_and_whom_no_colleague_understands(desk: Desk) -> None:
    spoken = {"Mariam": ("am", "ar"), "Salma": ("am",), "Hana": ()}
    for called, codes in spoken.items():
        her = factories.admit(desk, called)
        with desk.database.write() as tx:
            tx.residents.update(replace(tx.residents.get(her), languages=codes))
    seen = overview.house_in_numbers(desk).languages
    assert [(one.language, one.counted.n) for one in seen.spoken] == [("am", 2), ("", 1)]
    assert (seen.staff_known, seen.alone.n) == (False, 2)
    with desk.database.write() as tx:
        tx.staff.update(replace(desk.staff, languages=("ar",)))
    seen = overview.house_in_numbers(desk).languages
    assert seen.staff_known
    assert {row.called for row in rows(desk, "languages/alone")} == {"Salma"}
    assert [one.by_staff for one in seen.spoken] == [False, False]


def test_the_page_on_paper_names_nobody_and_is_written_down(desk: Desk) -> None:
    rooms.add_room(desk, RoomWish("4", beds=3))
    her = factories.admit(desk, "Mariam Al Hostile")
    asked_for(desk, her, Sector.POLICE)
    job = overview.gather_overview(desk)
    told = repr(job)
    assert "Mariam" not in told
    assert str(her) not in told
    assert "SD-20" not in told
    (sheet,) = job.sheets
    assert isinstance(sheet, OverviewPaper)
    assert [tile.big for tile in sheet.tiles][:1] == ["0 of 3"]
    (line,) = sheet.charts[0].lines
    assert (line.words, line.numbers[-1], line.whole) == ("Police", 1, 1)
    assert not sheet.charts[1].lines
    rule = rule_of(DocumentKind.OVERVIEW)
    assert rule.consent is None
    assert rule.first_holder is Holder.LOCKED
    made = paper.typeset(desk, job)
    first = paper.record_printed(desk, made, "for the board")
    again = paper.typeset(desk, overview.gather_overview(desk))
    assert (first, made.document_id != again.document_id) == ((1,), True)
    acts = [row.kind for row in audit.audit_page(desk, AuditFilter()).rows]
    assert [one for one in acts if one in (Act.PREVIEW, Act.PRINT)] == [
        Act.PREVIEW,
        Act.PRINT,
        Act.PREVIEW,
    ]


def test_an_empty_house_prints_sentences(desk: Desk) -> None:
    (sheet,) = overview.gather_overview(desk).sheets
    assert isinstance(sheet, OverviewPaper)
    assert all(chart.under and not chart.lines for chart in sheet.charts)


def test_every_source_of_today_has_its_name_here() -> None:
    assert list(OVERDUE) == [source.__name__ for source in SOURCES]


def test_what_is_past_its_day_is_overdue_and_what_is_due_today_is_not(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=7)
    assert people(desk, "overdue/needs_reviews") == set()
    fake_clock.advance(days=1)
    (row,) = rows(desk, "overdue/needs_reviews")
    assert (row.resident_id, row.size, row.subject) == (her, 1, f"{her}/needs")
