"""In the list of all sections the mark goes along with the keyboard."""

from __future__ import annotations

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.body import ListBody
from shelter_desk.desktop.formview.filling import FillingView
from tests.desktop.form_bench import Open

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _is_at(filling: FillingView, key: str) -> bool:
    return filling.section.key == key


def test_the_section_in_which_one_types_is_the_marked_one(qtbot: QtBot, opened: Open) -> None:
    filling = opened("ar", "arrival").filling
    assert isinstance(filling.body, ListBody)
    qtbot.waitUntil(lambda: all(view.is_built for view in filling.body.views))
    asked = {str(one.spot): one for one in filling.body.questions()}
    for spot in ("water_food", "house_tour", "rights_told", "water_food"):
        asked[spot].take_focus()
        section = filling.model.spec.section_of(spot)
        qtbot.waitUntil(partial(_is_at, filling, section.key))
        assert filling.sections.button(section.key).isChecked()
        assert filling.place()[:2] == (section.key, spot)
