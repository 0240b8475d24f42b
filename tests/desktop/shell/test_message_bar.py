"""What is told lies over no act of the page, and moves none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.domain.belongings import Category
from shelter_desk.domain.consents import Scope
from shelter_desk.services.residents import residents
from tests.desktop.every_page import House, make_house, settle

LONG = "بصمة الإبهام تحتاج إلى اسمي شاهدين. كل ما كُتب ما زال هنا. يُرجى إضافتهما ثم تسجيل القرار."


@pytest.fixture(params=[((1366, 768), 100), ((1024, 640), 150)], ids=["wide", "low"])
def house(
    app: QApplication, tmp_path: Path, language: str, request: pytest.FixtureRequest
) -> Iterator[House]:
    size, text = request.param
    made = make_house(app, tmp_path, size)
    made.wear(language, "light", text)
    yield made
    made.app.window.close()


def _where(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _told_beside(house: House, acts: list[QAbstractButton]) -> None:
    before = [_where(one) for one in acts]
    assert all(one.isVisible() for one in acts)
    house.shell.bar.show_message(LONG, "attention")
    settle()
    bar = house.shell.bar
    assert bar.isVisible()
    assert house.app.window.rect().contains(bar.mapTo(house.app.window, bar.rect().bottomRight()))
    for one, was in zip(acts, before, strict=True):
        assert _where(one) == was, "nothing slips away under the mouse"
        assert not _where(bar).intersects(was), one.text()
    bar.hide()


def test_the_acts_of_a_talk_stay_free(house: House) -> None:
    her = residents.residents_list(house.desk, "in_house").rows[0].id
    page = house.open(ConsentPage, f"{her}/{int(Scope.KEEP_RECORD)}/")
    page.talk.go_to(3)
    settle()
    around = page.talk.next.parentWidget()
    assert around is not None
    acts = [one for one in around.findChildren(QAbstractButton) if one.isVisible()]
    beside = [one for one in acts if abs(_where(one).y() - _where(page.talk.next).y()) < 60]
    assert page.talk.next in beside
    assert len(beside) > 2
    _told_beside(house, beside)
    page._end_talk()


def test_the_acts_that_float_over_an_arrival_stay_free(house: House) -> None:
    page = house.open(ArrivalStartPage)
    _told_beside(house, [page.open_new, page.not_now])


def test_acts_that_come_after_it_was_said_stay_free(house: House) -> None:
    her = residents.residents_list(house.desk, "in_house").rows[0].id
    page = house.open(ThingsPage, her)
    bar = house.shell.bar
    bar.show_message(LONG, "attention")
    settle()
    page.receive.click()
    page.side.thing.set_value("category", str(Category.IDENTITY))
    page.side.thing.changed.emit()
    settle()
    page.side.save_thing.setFocus()
    settle()
    where = _where(page.side.save_thing)
    bar.setGeometry(QRect(page.side.save_thing.mapTo(house.shell, QPoint(0, 0)), bar.size()))
    assert _where(bar).intersects(where)
    bar._watch.timeout.emit()
    assert not _where(bar).intersects(where)
    assert _where(page.side.save_thing) == where
    bar.hide()
    assert not bar._watch.isActive()


def test_a_long_register_begins_and_ends_in_sight(house: House) -> None:
    her = residents.residents_list(house.desk, "in_house").rows[0].id
    page = house.open(ThingsPage, her)
    page.receive.click()
    page.side.thing.set_value("category", str(Category.IDENTITY))
    page.side.thing.changed.emit()
    settle()
    # where the page is stacked its foot is below, and what is asked has come up to the cursor
    first = page.side.thing.editors["category"]
    assert first.visibleRegion().boundingRect().height() > first.height() // 2
    act = page.side.save_thing
    if house.size[0] > 1024:
        assert act.visibleRegion().boundingRect().size() == act.size()
        _told_beside(house, [act])
