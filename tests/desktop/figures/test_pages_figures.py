"""The page of figures, in both languages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.figures.choosing import OFFERED, last_times
from shelter_desk.desktop.figures.page import FiguresPage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.figures import figures
from shelter_desk.services.labels.figures import AUDIENCES
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, kit_of
from tests.desktop.running.late_answers import hold
from tests.services.figures.figures_house import agree, welcome


def _page(kit: Kit, qtbot: QtBot, subject: str, target: Path | None = None) -> FiguresPage:
    page = FiguresPage(kit.context, place=lambda _parent: target)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject(subject)
    return page


def _last_month(desk: Desk) -> Period:
    today = desk.local_today()
    return next(one for one in list(last_times(today, Span.MONTH))[1:])


def _house(desk: Desk, women: int, men: int = 0) -> str:
    month = _last_month(desk)
    came = datetime(month.year, month.number, 9, 9, 0, tzinfo=UTC)
    agree(desk, welcome(desk, women, came) + welcome(desk, men, came, "Masculine"))
    return f"{month.code}/{Audience.PARTNER}"


def _words(page: FiguresPage) -> str:
    settle()
    labels = [one for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    return "\n".join(one.text() for one in labels)


def test_a_manager_looks_releases_and_saves(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "figures.csv"
    subject = _house(desk, 30, 3)
    page = _page(kit_of(desk, language), qtbot, subject, target)
    assert not page.release.isEnabled()
    page.look.click()
    assert page.seen is not None
    assert "<5" in _words(page)
    assert ("Women and girls" in _words(page)) is (language == "en")
    assert page.release.isEnabled()
    page.release.click()
    assert target.read_bytes().startswith(b"\xef\xbb\xbf"), "where to save is asked at once"
    target.unlink()
    (row,) = figures.figures_desk(desk).releases
    page.released.saves[row.id].click()
    assert target.read_bytes().startswith(b"\xef\xbb\xbf"), "and again as often as needed"
    page.refresh()
    settle()
    shown = [one for one in page.released.findChildren(LinkButton) if one.isVisible()]
    assert len(shown) == 3, "shown anew, and nothing of before is left"
    name = page.released.saves[row.id].accessibleName()
    assert str(_last_month(desk).year) in name


def test_paper_is_opened_from_the_list(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, _house(desk, 30))
    page.look.click()
    page.release.click()
    (row,) = figures.figures_desk(desk).releases
    page.released.prints[row.id].click()
    assert kit.opened[-1] == (PageName.PREVIEW, f"house/figures/{row.id}")
    page.released.opens[row.id].click()
    assert not page.release.isEnabled(), "what was released is not released again from here"


def test_a_refusal_is_said_in_a_sentence_and_nothing_can_be_released(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    page = _page(kit_of(desk, language), qtbot, _house(desk, 30))
    page.look.click()
    page.release.click()
    _house(desk, 1)
    page.look.click()
    settle()
    (warning,) = page.findChildren(Warn)
    assert ("Nothing was released" in warning.text()) is (language == "en")
    assert ("النوع الاجتماعي" in warning.text()) is (language == "ar")
    assert not page.release.isEnabled()


@pytest.mark.parametrize("women", [0, 1])
def test_too_few_is_one_sentence(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, women: int
) -> None:
    page = _page(kit_of(desk, language), qtbot, _house(desk, women))
    page.look.click()
    assert ("Fewer than" in _words(page)) is (language == "en")
    assert ("أقل من" in _words(page)) is (language == "ar")


def test_another_choice_forgets_what_was_looked_at(
    app: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    page = _page(kit_of(desk, "en"), qtbot, _house(desk, 30))
    page.look.click()
    page.choosing.audience.choose(Audience.PUBLIC)
    assert page.seen is None
    assert not page.release.isEnabled()
    assert page.place().subject == f"{_last_month(desk).code}/public"


def _held(page: FiguresPage) -> str:
    """Headings of what was found."""
    settle()
    inside = page.findChildren(Heading)
    return "\n".join(one.text() for one in inside if not page.released.isAncestorOf(one))


def test_figures_say_for_whom_they_are(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, _house(desk, 30))
    page.look.click()
    assert kit.context.words(AUDIENCES[Audience.PARTNER]) in _held(page)


@pytest.mark.parametrize("by", ["hand", "subject"])
@pytest.mark.parametrize("too_few", [False, True])
def test_a_late_look_is_not_taken_for_another_choice(
    app: QApplication,
    desk: Desk,
    language: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    *,
    too_few: bool,
    by: str,
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, _house(desk, 1 if too_few else 30))
    before = _words(page)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.look.click()
    assert not page.look.isEnabled()
    if by == "hand":
        page.choosing.audience.choose(Audience.PUBLIC)
    else:
        page.show_subject(f"{_last_month(desk).code}/{Audience.PUBLIC}")
    late.come()
    assert page.seen is None
    assert not page.release.isEnabled()
    assert page.look.isEnabled()
    assert _words(page) == before, "what it is about stands there, and nothing else"


def test_nothing_can_be_released_under_an_old_release(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit = kit_of(desk, language)
    subject = _house(desk, 30)
    page = _page(kit, qtbot, subject)
    page.look.click()
    page.release.click()
    (row,) = figures.figures_desk(desk).releases
    page.choosing.audience.choose(Audience.INSIDE)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.look.click()
    page.released.opens[row.id].click()
    assert late.names == ["look", "open"], "neither drops the other"
    assert page.look.isEnabled()
    late.waiting.reverse()
    late.come()
    assert page.seen is None
    assert not page.release.isEnabled()
    assert kit.context.words(AUDIENCES[Audience.PARTNER]) in _held(page)


def test_an_old_release_that_comes_late_does_not_cover_what_is_looked_at(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, _house(desk, 30))
    page.look.click()
    page.release.click()
    (row,) = figures.figures_desk(desk).releases
    page.choosing.audience.choose(Audience.INSIDE)
    late = hold(monkeypatch, kit.context.tasks, page)
    page.released.opens[row.id].click()
    page.look.click()
    late.waiting.reverse()
    late.come()
    assert page.seen is not None
    assert kit.context.words(AUDIENCES[Audience.INSIDE]) in _held(page)


def test_whoever_left_is_not_asked_where_to_save(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, _house(desk, 30))
    asked: list[bool] = []
    page.released.choose_place = lambda _parent: asked.append(True)
    page.look.click()
    late = hold(monkeypatch, kit.context.tasks, page)
    page.release.click()
    page.hide()
    late.come()
    assert asked == []
    assert len(figures.figures_desk(desk).releases) == 1
    assert kit.told, "that it is released is told all the same"


def test_exact_figures_are_kept_and_offered_as_no_file(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    kit = kit_of(desk, language)
    page = _page(kit, qtbot, _house(desk, 30))
    asked: list[bool] = []
    page.released.choose_place = lambda _parent: asked.append(True)
    page.choosing.audience.choose(Audience.INSIDE)
    page.look.click()
    page.release.click()
    settle()
    assert asked == []
    assert page.released.opens
    assert not page.released.saves


def test_an_auditor_reads_the_list_alone(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    page = _page(kit_of(desk, language), qtbot, _house(desk, 30))
    page.look.click()
    page.release.click()
    code = factories.add_worker(desk, Role.AUDITOR)
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    seen = _page(kit_of(other, language), qtbot, "")
    assert not seen.look.isVisibleTo(seen)
    assert not seen.choosing.isVisibleTo(seen)
    assert str(_last_month(desk).year) in _words(seen)
    assert not seen.released.saves


def test_times_go_back_over_the_turn_of_a_year() -> None:
    months = list(last_times(datetime(2026, 2, 5, tzinfo=UTC).date(), Span.MONTH))
    assert [one.code for one in months[:3]] == ["2026-02", "2026-01", "2025-12"]
    assert len(months) == OFFERED[Span.MONTH] + 1
    quarters = [
        one.code for one in last_times(datetime(2026, 2, 5, tzinfo=UTC).date(), Span.QUARTER)
    ]
    assert quarters[:3] == ["2026-Q1", "2025-Q4", "2025-Q3"]
