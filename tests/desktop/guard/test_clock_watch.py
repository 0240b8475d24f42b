"""The clock is set back while somebody writes: said at once in her language, nothing lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.guard.clock_watch import CLOCK_SET_BACK
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from tests.attack.house import House, session_of, words_on
from tests.desktop.conftest import MakeDeskApp
from tests.factories import FakeClock


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "desk")


@pytest.mark.parametrize(("back", "told"), [(timedelta(hours=3), True), (timedelta(0), False)])
def test_a_clock_set_back_is_said_while_a_form_is_filled_and_keeps_it(
    house: House, make_desk_app: MakeDeskApp, language: str, back: timedelta, told: bool
) -> None:
    made, _relaunch, _screen = make_desk_app(house.folder, language)
    made.start()
    house.sign_in(made)
    session = session_of(made)
    context, desk = session.context, session._desk
    assert context is not None
    her = residents.admit_resident(desk, called="سيلام")
    context.open_page(PageName.FORM, f"{her}/intake")
    page = session.shell.page if session.shell is not None else None
    assert isinstance(page, FormPage)
    assert page.filling is not None
    page.filling.model.set_value(Spot("other_names"), "سيلام تسفاي")
    clock = desk.clock
    assert isinstance(clock, FakeClock)
    clock.at -= back
    clock.ms += int(back.total_seconds() * 1000)  # the counter of the computer went on
    session._clock.look()
    assert (context.words(CLOCK_SET_BACK) in words_on(made.window)) is told
    page.leave()
    assert records.open_form(desk, her, "intake").answers.get("other_names").value == "سيلام تسفاي"
    with desk.database.read() as tx:
        noted = tx.audit.entries(AuditFilter(acts=frozenset({Act.CLOCK})), 9)
    assert bool(noted) is told
    session._clock.look()
    assert (context.words(CLOCK_SET_BACK) in words_on(made.window)) is told, "said once"
