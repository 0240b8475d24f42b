"""Large letters on the usual office screen and on the smallest: the questions have the room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.agencies.page import AgenciesPage
from shelter_desk.desktop.calls.page import CallsPage
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.retention.page import RetentionPage
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.retention import ExitReason
from shelter_desk.services.consents import consents
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.every_page import House, make_house, settle
from tests.tour.album import Album

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OFFICE, SMALLEST = (1366, 768), (1024, 640)
LONG = "Al Noor Health Centre of Manama"


@pytest.fixture
def house(app: QApplication, tmp_path: Path, language: str) -> Iterator[House]:
    made = make_house(app, tmp_path, OFFICE)
    made.wear(language)
    yield made
    made.app.window.close()


def _is_whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect().size() == widget.size()


def _form(house: House, key: str) -> FormPage:
    her = residents.residents_list(house.desk, "in_house").rows[0].id
    page = house.open(FormPage, f"{her}/{key}")
    assert page.filling is not None
    page.filling.body.finish()
    settle()
    return page


def test_the_keys_step_back_before_the_questions_are_squeezed(house: House) -> None:
    filling = _form(house, "needs").filling
    assert filling is not None
    assert filling.keys.isVisible()
    house.wear(house.app.world.language, text_size=150)
    filling = _form(house, "needs").filling
    assert filling is not None
    assert not filling.keys.isVisible()
    assert filling.body.width() > filling.width() // 2
    assert _is_whole(filling.foot.act)


def test_in_the_smallest_window_the_questions_get_the_air(house: House) -> None:
    between = _form(house, "needs").layout()
    assert between is not None
    assert between.spacing() == 16
    house.size = SMALLEST
    house.wear(house.app.world.language, text_size=150)
    page = _form(house, "needs")
    between, filling = page.layout(), page.filling
    assert between is not None
    assert filling is not None
    assert between.spacing() == 6
    assert filling.body.height() > 6 * filling.fontMetrics().height()
    assert _is_whole(filling.foot.act)


@pytest.mark.parametrize("kind", [AgenciesPage, CallsPage])
def test_what_is_typed_beside_a_list_can_be_kept_from_any_line(
    house: House, kind: type[AgenciesPage] | type[CallsPage]
) -> None:
    house.wear(house.app.world.language, text_size=150)
    page = house.open(kind)
    assert _is_whole(page.side.save)


@pytest.mark.parametrize("kind", [ConsentPage, AgenciesPage, RetentionPage])
def test_names_are_whole_and_nothing_is_too_wide(
    house: House, kind: type[ConsentPage] | type[AgenciesPage] | type[RetentionPage]
) -> None:
    language = house.app.world.language
    her = residents.residents_list(house.desk, "in_house").rows[0].id
    agency = referrals.add_agency(house.desk, "مركز النور الصحي للعمال والعاملات", LONG, "", "", "")
    agreed = factories.sharing(house.desk, agency, DataItem.NAME)
    consents.record_consent(house.desk, her, agreed)
    retention.record_exit(
        house.desk, her, ExitNotice(house.desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    )
    house.wear(language, text_size=150)
    page = house.open(kind, str(her))
    album = Album(language, None)
    album.shot(page, kind.__name__)
    assert not album.clipped
    if isinstance(page, RetentionPage):
        day = page.table.model().index(0, 1)
        wanted = page.table.fontMetrics().horizontalAdvance(str(day.data()))
        assert page.table.columnWidth(1) > wanted
