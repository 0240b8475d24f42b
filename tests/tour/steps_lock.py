"""Lock in the middle of a word, come back to it; and the desk in the dark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.look.tokens import Scheme
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.residents.page import ResidentsPage
from shelter_desk.desktop.settings.page import SettingsPage
from shelter_desk.desktop.widgets.buttons import ChoiceButton
from tests.tour import forms
from tests.tour.driver import click, expect, find, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_door import lock_by_key, unlock

HALF = "قهوة الصبا"


def lock_and_come_back(tour: Tour) -> None:
    """Ctrl+L closes the file; unlocking leads back to the question with what was typed."""
    tour.resident, mine = tour.known["fatema"], tour.resident
    open_resident(tour)
    open_part(tour, "intake")
    forms.open_filling(tour)
    forms.to_section(tour, "names")
    forms.write(tour, "other_names", HALF)
    lock_by_key(tour)
    expect(tour.desk_app.session is None, "the file is closed")
    tour.shot("locked")
    unlock(tour)
    form = tour.until_page(FormPage)
    forms.open_filling(tour)
    wait_until(
        lambda: form.filling is not None and form.filling.section.key == "names", "the section"
    )
    line = forms.field_of(tour, "other_names")
    expect(isinstance(line, QLineEdit) and line.text() == HALF, "the half word is still there")
    wait_until(line.hasFocus, "the cursor in the same question")
    tour.shot("back-after-unlock")
    tour.resident = mine


def settings_in_the_dark(tour: Tour) -> None:
    """Settings; dark colours hold at once, everywhere."""
    click(tour.shell.navigation._buttons[PageName.SETTINGS])
    page = tour.until_page(SettingsPage)
    tour.until_quiet()
    tour.shot("settings")
    _scheme(tour, page, Scheme.DARK)
    tour.shot("settings-dark")
    open_resident(tour)
    tour.shot("file-dark")
    open_part(tour, "consents")
    tour.shot("consents-dark")
    click(tour.shell.navigation._buttons[PageName.RESIDENTS])
    tour.until_page(ResidentsPage)
    tour.until_quiet()
    tour.shot("residents-dark")


def _scheme(tour: Tour, page: SettingsPage, scheme: Scheme) -> None:
    wanted = QCoreApplication.translate("LookCard", "Dark")
    click(find(page, ChoiceButton, wanted))
    wait_until(lambda: tour.desk_app.world.theme.scheme is scheme, f"the look {scheme}")
    tour.until_page(SettingsPage)
    tour.until_quiet()


STEPS = (lock_and_come_back,)
AT_THE_END = (settings_in_the_dark,)
