"""The pages of people in the walk through every page."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.file.glass import GlassDialog
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.settings.keys import _new_key
from shelter_desk.desktop.settings.page import SettingsPage
from shelter_desk.services.inside.texts.conduct_texts import newest_text
from shelter_desk.services.people import reach
from shelter_desk.services.residents import residents
from tests.desktop.every_page import House, Seen, settle


def pages(house: House) -> Iterator[Seen]:
    """People, a broken glass, a new sheet, the code of conduct."""
    resident = residents.residents_list(house.desk, "in_house").rows[0].id
    window = house.app.window
    house.desk.sure_until_ms = sys.maxsize
    reach.tie_interpreter(house.desk, resident, "Amal Nasser", "Works for an embassy")
    page = house.open(PeoplePage)
    yield "people", window
    page.add.click()
    settle()
    yield "people-invite", window
    page.invite.name_ar.setText("سارة علي")
    page.invite.invite_button.click()
    settle()
    yield "people-code", window
    page.code.forget()
    page.file.code.setText(residents.resident_row(house.desk, resident).code)
    page.file.look_up()
    page.file.who.setCurrentIndex(page.file.who.count() - 1)
    settle()
    yield "people-file", window
    dialog = GlassDialog(page.context, resident, settle, window)
    dialog.open()
    dialog.open_button.click()
    settle()
    yield "glass", dialog
    dialog.close()
    settings_page = house.open(SettingsPage)
    assert settings_page.recovery is not None
    settings_page.recovery._show(_new_key(house.desk))
    settle()
    yield "settings-new-sheet", window
    text = newest_text()
    code = ConductPage(page.context.theme, text, page.context.language)
    code.resize(window.size())
    code.show()
    settle()
    yield "code-of-conduct", code
    code.close()
