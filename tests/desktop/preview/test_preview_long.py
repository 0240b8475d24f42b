"""A long document shows its first page at once and holds no more pictures than are near."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.view import KEPT, PagesView
from shelter_desk.desktop.print_system.page_image import image
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.services.papers import paper
from shelter_desk.services.views.desk import PagePicture
from tests.desktop.pages_kit import arrive, make_desk, make_kit, whole

SIZE = (300, 400)
PAGES = 40
MOST = 2 * KEPT + 6


def _picture() -> PagePicture:
    width, height = SIZE
    return PagePicture(width, height, width * 4, bytes(width * height * 4))


def _drawn(view: PagesView) -> list[int]:
    return [number for number, one in enumerate(view.sheets) if one.picture is not None]


@pytest.fixture
def view(qtbot: QtBot) -> PagesView:
    view = PagesView("Pages")
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    view.show_places([SIZE] * PAGES, {0: _picture()}, "Page {page}")
    return view


def test_every_page_has_its_place_before_it_is_drawn(view: PagesView) -> None:
    assert len(view.sheets) == PAGES
    assert view.sheets[-1].accessibleName() == f"Page {PAGES}"
    assert {one.size().toTuple() for one in view.sheets} == {SIZE}
    assert _drawn(view) == [0]
    assert view.missing() == (1, 2)


def test_what_comes_in_sight_is_asked_for_and_what_is_far_is_let_go(
    view: PagesView, qtbot: QtBot
) -> None:
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    with qtbot.waitSignal(view.wanted):
        bar.setValue(bar.maximum() // 2)
    while view.missing():
        view.put({number: _picture() for number in view.missing()})
        bar.setValue(bar.value() + 40)
    assert len(_drawn(view)) <= MOST
    assert 0 not in _drawn(view)
    assert set(view.in_sight()) <= set(_drawn(view))
    bar.setValue(0)
    assert view.missing() == (0, 1, 2)


def test_a_larger_window_sees_more_pages(view: PagesView, qtbot: QtBot) -> None:
    before = len(view.in_sight())
    with qtbot.waitSignal(view.wanted):
        view.resize(400, 1500)
    assert len(view.in_sight()) > before


def test_pages_given_whole_are_kept_whole(view: PagesView) -> None:
    view.show_pages((_picture(),) * PAGES, "Page {page}")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert len(_drawn(view)) == PAGES


def test_pictures_that_come_too_late_change_nothing(view: PagesView) -> None:
    view.show_places([SIZE], {0: _picture()}, "Page {page}")
    view.put({7: _picture()})
    assert _drawn(view) == [0]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_last_page_of_twenty_copies_is_seen_in_time(
    language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    kit.computer.names = ("Office",)
    page = whole(PreviewPage(kit.context))
    qtbot.addWidget(page)
    page.resize(1178, 712)
    page.show()
    page.show_subject(f"{arrive(desk)}/consent-blank")
    page.side.show_copies(20)
    page.side.copies_changed.emit(20)
    qtbot.waitUntil(lambda: len(page.view.sheets) >= 20, timeout=20_000)
    view, shown = page.view, page.paper
    assert shown is not None
    assert len(_drawn(view)) <= MOST < len(view.sheets)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: not view.missing(), timeout=20_000)
    last = len(view.sheets) - 1
    (wanted,) = paper.page_pictures(desk, shown.pdf, view.dpi(), [last])
    assert view.sheets[last].picture == image(wanted)
    assert len(_drawn(view)) <= MOST


def test_a_page_that_cannot_be_drawn_is_told_and_asked_for_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, "ar")
    qtbot.addWidget(kit.window)
    page = whole(PreviewPage(kit.context))
    qtbot.addWidget(page)
    page.resize(1178, 712)
    page.show()
    page.show_subject(f"{arrive(desk)}/consent-blank")
    qtbot.waitUntil(lambda: bool(page.view.sheets) and not page.view.missing(), timeout=20_000)
    plain, left = paper.page_pictures, [NothingWritten()]

    def once(*given: object) -> object:
        if left:
            raise left.pop()
        return plain(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(paper, "page_pictures", once)
    page.view.sheets[0].show_picture(None)
    page.view.wanted.emit()
    qtbot.waitUntil(lambda: not left, timeout=20_000)
    page.view.wanted.emit()
    qtbot.waitUntil(lambda: page.view.sheets[0].picture is not None, timeout=20_000)
