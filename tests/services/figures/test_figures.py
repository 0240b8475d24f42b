"""Figures of a real encrypted house: who is counted, what is refused, what leaves."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.figures.tables import TABLES
from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.domain.figures.variables import LEVELS
from shelter_desk.domain.figures_errors import (
    FiguresLeaveFew,
    FiguresNotOver,
    FiguresStayInside,
    FiguresTooFew,
    FiguresTooNear,
)
from shelter_desk.domain.ids import HouseRecordId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import rule_of
from shelter_desk.domain.passphrase_errors import PassphraseAgain
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import PERMISSIONS, Permission, Role
from shelter_desk.printing.papers.figures import FiguresPaper
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.figures import figures, figures_saving
from shelter_desk.services.inside.figures.figures_kept import one_kept
from shelter_desk.services.labels.figures import PARTS
from shelter_desk.services.labels.figures import TABLES as LABELS
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.figures import FiguresView
from tests import factories
from tests.services.figures.figures_house import agree, tell, welcome

NUMBER = re.compile(r'<c r="\w+"><v>(\d+)</v>')
"""A cell of a workbook that is a number, not a word from its list of words."""
OCTOBER = Period(2026, Span.MONTH, 10)
CAME = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)


def house(desk: Desk, women: int, men: int = 0, came: datetime = CAME) -> list[ResidentId]:
    people = welcome(desk, women, came) + welcome(desk, men, came, "Masculine")
    agree(desk, people)
    return people


def look(
    desk: Desk, audience: Audience = Audience.PARTNER, period: Period = OCTOBER
) -> FiguresView:
    return figures.look_at_figures(desk, period, audience)


def release(
    desk: Desk, audience: Audience = Audience.PARTNER, period: Period = OCTOBER
) -> HouseRecordId:
    desk.sure_until_ms = desk.clock.monotonic_ms() + 60_000
    return figures.release_figures(desk, period, audience, look(desk, audience, period).fingerprint)


def table(view: FiguresView, key: str) -> FigureTable:
    return next(one for one in view.tables if one.key == key)


def cells(view: FiguresView, key: str) -> dict[str, str]:
    return {row.codes[0]: row.cells[0] for row in table(view, key).rows}


def test_only_who_agreed_is_counted_and_only_while_she_does(desk: Desk) -> None:
    people = house(desk, 8)
    welcome(desk, 3, CAME)
    refuses, takes_back = people[:2]
    refusal = factories.decision(desk, Scope.STATISTICS, decision=Decision.REFUSED)
    consents.record_consent(desk, refuses, refusal)
    assert cells(look(desk), "gender")["woman"] == "7"
    for row in consents.wallet(desk, takes_back):
        consents.withdraw_consent(desk, row.consent.id)
    view = look(desk)
    assert cells(view, "gender")["woman"] == "6"
    assert ("People counted, rounded down", "5 of 10") in view.check


def test_exact_figures_of_a_few_are_looked_at_and_never_kept(desk: Desk, tmp_path: Path) -> None:
    house(desk, 4)
    assert cells(look(desk, Audience.INSIDE), "gender")["woman"] == "4"
    with pytest.raises(FiguresTooFew):
        release(desk, Audience.INSIDE)
    agree(desk, welcome(desk, 2, CAME))
    made = release(desk, Audience.INSIDE)
    with pytest.raises(FiguresStayInside):
        figures_saving.save_figures(desk, made, tmp_path / "exact.xlsx")
    assert not (tmp_path / "exact.xlsx").exists()


def test_true_counts_are_sealed_to_management(desk: Desk) -> None:
    house(desk, 8)
    made = release(desk)
    with desk.database.read() as tx:
        record = tx.house_records.get(made)
    assert b"tables" not in record.core
    assert set(record.parts) == {Compartment.MANAGEMENT}
    (row,) = figures.figures_desk(desk).releases
    assert row.fingerprint == figures.open_released(desk, made).fingerprint


def test_what_she_said_of_it_is_counted_newest_first(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    people = house(desk, 12)
    for her in people[:7]:
        tell(desk, her, purposes=("ForcedLabour",), labour_sector="T", controls=("DebtBondage",))
    fake_clock.advance(days=1)
    for her in people[:1]:
        tell(desk, her, purposes=("SexualExploitation",))
    view = look(desk, Audience.INSIDE)
    assert cells(view, "form")["domestic"] == "6"
    assert cells(view, "form")["sexual_other"] == "1"
    assert cells(view, "means")["meansDebtBondageEarnings"] == "7"
    assert cells(view, "means")["answered"] == "7"
    assert table(view, "means").rows[0].share == "100 %"


def test_a_month_begins_and_ends_on_the_wall_of_the_house(desk: Desk) -> None:
    """21:30 in UTC on the last of September is October in Manama already."""
    late = datetime(2026, 9, 30, 21, 30, tzinfo=UTC)
    house(desk, 6, came=late)
    assert cells(look(desk, Audience.INSIDE), "gender")["woman"] == "6"


def test_her_age_on_a_leap_day_is_of_that_day(desk: Desk) -> None:
    leap = datetime(2024, 2, 29, 9, 0, tzinfo=UTC)
    agree(desk, welcome(desk, 5, leap, birth_date="2006-02-28"))
    agree(desk, welcome(desk, 5, leap, birth_date="2006-03-01"))
    agree(desk, welcome(desk, 5, datetime(2022, 2, 28, 9, 0, tzinfo=UTC), birth_date="2004-02-29"))
    seen = cells(look(desk, Audience.INSIDE, Period(2024, Span.MONTH, 2)), "ageBroad")
    assert (seen["9-17"], seen["18-20"]) == ("5", "5")
    before = cells(look(desk, Audience.INSIDE, Period(2022, Span.MONTH, 2)), "ageBroad")
    assert before["9-17"] == "5", "born on a leap day, she is 18 on the first of March"


@pytest.mark.parametrize("count", [0, 1, 4])
def test_a_time_with_too_few_is_not_shown(desk: Desk, count: int) -> None:
    house(desk, count)
    with pytest.raises(FiguresTooFew):
        look(desk)


def test_a_time_that_is_not_over_is_for_the_house_alone(desk: Desk) -> None:
    house(desk, 20, came=datetime(2026, 11, 2, 9, 0, tzinfo=UTC))
    november = Period(2026, Span.MONTH, 11)
    assert look(desk, Audience.INSIDE, november)
    with pytest.raises(FiguresNotOver):
        look(desk, Audience.PUBLIC, november)


def test_small_cells_are_hidden_and_shares_are_of_printed_numbers(desk: Desk) -> None:
    house(desk, 33, 4)
    seen = cells(look(desk), "gender")
    assert seen["man"] == "<5"
    public = look(desk, Audience.PUBLIC)
    told = cells(public, "gender")
    assert (told["woman"], told["man"]) == ("30", "<11")
    shares = {row.codes[0]: row.share for row in table(public, "gender").rows}
    assert shares["woman"] in ("", "100 %"), "of the printed 30 and 30, not of 33 and 37"


def test_a_release_is_kept_and_the_same_is_not_refused(desk: Desk) -> None:
    house(desk, 20, 10)
    seen = look(desk)
    first = release(desk)
    assert look(desk).refused is None
    kept = figures.open_released(desk, first)
    assert kept.tables == seen.tables
    assert kept.fingerprint == seen.fingerprint
    (row,) = figures.figures_desk(desk).releases
    assert (row.id, row.period, row.audience) == (first, OCTOBER, Audience.PARTNER)
    assert row.by_name == "Noora Salem"


def test_one_person_more_is_refused_and_it_is_said_why(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    house(desk, 20, 10)
    fake_clock.advance(hours=14)
    release(desk)
    house(desk, 1)
    refused = look(desk).refused
    assert isinstance(refused, FiguresTooNear)
    assert refused.params["k"] == "5"
    assert "Gender" in refused.params["tables"]
    assert refused.params["day"] == "22/11/2026", "half past midnight on the wall of the house"
    with pytest.raises(FiguresTooNear):
        release(desk)
    assert len(figures.figures_desk(desk).releases) == 1


def test_a_withdrawal_after_a_release_is_refused_too(desk: Desk) -> None:
    people = house(desk, 20, 10)
    release(desk)
    consents.withdraw_consent(desk, consents.wallet(desk, people[0])[0].consent.id)
    assert isinstance(look(desk).refused, FiguresTooNear)


def test_a_quarter_that_leaves_a_few_is_refused(desk: Desk) -> None:
    for month, people in ((7, 20), (8, 20), (9, 3)):
        house(desk, people, came=datetime(2026, month, 5, 9, 0, tzinfo=UTC))
    for month in (7, 8):
        release(desk, period=Period(2026, Span.MONTH, month))
    refused = look(desk, period=Period(2026, Span.QUARTER, 3)).refused
    assert isinstance(refused, FiguresLeaveFew)
    assert refused.params["period"] == "quarter 3 of 2026"


def test_other_figures_than_those_looked_at_are_not_released(desk: Desk) -> None:
    house(desk, 20, 10)
    seen = look(desk).fingerprint
    house(desk, 20)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 60_000
    with pytest.raises(ChangedMeanwhile):
        figures.release_figures(desk, OCTOBER, Audience.PARTNER, seen)


def test_the_log_has_the_fingerprint_and_no_number_of_the_tables(desk: Desk) -> None:
    house(desk, 20, 10)
    released = release(desk)
    page = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.FIGURES})))
    newest = page.rows[0]
    assert newest.ref is not None
    assert newest.ref.id == released
    with desk.database.read() as tx:
        entry = tx.audit.entries(AuditFilter(acts=frozenset({Act.FIGURES})), 1)[0]
        kept = one_kept(Work(desk, tx, Quiet("a test")), released)
    assert entry.detail.startswith("figures_partner 2026-10 –")
    assert figures.open_released(desk, released).fingerprint[:16] in entry.detail
    assert kept.included == 30


def test_what_is_no_release_is_not_opened(desk: Desk) -> None:
    with pytest.raises(NotFound):
        figures.open_released(desk, HouseRecordId("nothing"))


def test_a_file_has_what_is_told_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    house(desk, 33, 4)
    target = tmp_path / "figures.csv"
    figures_saving.save_figures(desk, release(desk, Audience.PUBLIC), target)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "spreadsheets read Arabic by this mark"
    lines = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    gender = {one["row"]: one["count"] for one in lines if one["table"] == "gender"}
    assert gender["woman"] == "30"
    assert gender["man"] == "<11"
    assert "33" not in {one["count"] for one in lines}
    check = {one["row_words"]: one["count"] for one in lines if one["table"] == "check"}
    assert check["Smallest group shown"] == "11"
    assert len(check["Fingerprint"]) == 64


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_workbook_runs_in_the_direction_of_its_language(
    desk: Desk, tmp_path: Path, language: str
) -> None:
    house(desk, 33, 4)
    desk.language = language
    target = tmp_path / "figures.xlsx"
    figures_saving.save_figures(desk, release(desk, Audience.PUBLIC), target)
    with zipfile.ZipFile(target) as book:
        assert book.testzip() is None
        names = [one for one in book.namelist() if one.startswith("xl/worksheets/sheet")]
        sheets = [book.read(one).decode() for one in names]
        strings = book.read("xl/sharedStrings.xml").decode()
    assert len(sheets) == 11, "ten tables and the check"
    assert all(('rightToLeft="1"' in one) is (language == "ar") for one in sheets)
    assert "&lt;11" in strings
    numbers = {one for sheet in sheets for one in NUMBER.findall(sheet)}
    assert numbers == {"10", "30"}, "numbers are numbers, and no others than are told"
    assert not any("<f>" in one for one in sheets)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_paper_tells_the_same(desk: Desk, language: str) -> None:
    house(desk, 33, 4)
    desk.language = language
    job = figures.gather_figures(desk, release(desk, Audience.PUBLIC))
    (sheet,) = job.sheets
    assert isinstance(sheet, FiguresPaper)
    assert job.resident_id is None
    made = paper.typeset(desk, job)
    with pypdfium2.PdfDocument(made.pdf) as document:
        words = "".join(page.get_textpage().get_text_range() for page in document)
    assert "<11" in words
    told = {cell for one in sheet.tables for row in one.rows for cell in row.cells}
    assert told <= {"<11", "10", "30", "–"}


def test_a_paper_of_figures_names_nobody_and_is_made_by_a_manager(desk: Desk) -> None:
    rule = rule_of(DocumentKind.FIGURES)
    assert rule.made_by is Permission.RELEASE_FIGURES
    holders = [role for role in Role if Permission.RELEASE_FIGURES in PERMISSIONS[role]]
    assert holders == [Role.MANAGER]


def test_a_release_asks_for_the_passphrase_again(desk: Desk) -> None:
    house(desk, 20)
    seen = look(desk).fingerprint
    desk.sure_until_ms = 0
    with pytest.raises(PassphraseAgain):
        figures.release_figures(desk, OCTOBER, Audience.PARTNER, seen)


def test_an_auditor_sees_what_was_released_and_releases_nothing(desk: Desk) -> None:
    house(desk, 20)
    release(desk)
    code = factories.add_worker(desk, Role.AUDITOR)
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert len(figures.figures_desk(other).releases) == 1
    with pytest.raises(NotAllowed):
        look(other)


def test_every_part_has_words(desk: Desk) -> None:
    listed = {part for levels in LEVELS.values() for level in levels for part in level.parts}
    assert listed <= PARTS.keys()
    assert {one.key for one in TABLES} < LABELS.keys()
    assert figures.figures_desk(desk).today == date(2026, 11, 21)
