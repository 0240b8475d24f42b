"""The whole program with somebody at the desk, locked and opened again, and what waits in it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.forms.codec import dump_answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.records.stored_forms import read_draft_parts
from shelter_desk.services.inside.typed.kept_words import WordsKey
from tests import factories
from tests.desktop import every_page


def kept(desk: Desk) -> str:
    """Everything that waits as a draft, opened as far as the person at the desk may."""
    with desk.database.read() as tx:
        drafts = tx.drafts.all_for(None)
        of_house = tx.house_drafts.all_for(desk.staff.id)
    words = [one.core.decode() for one in of_house]
    for one in drafts:
        words.append(one.core.decode())
        if WordsKey.parse(one.form_key) is None:
            parts = read_draft_parts(one.resident_id, one.core, one.sealed, desk.sealer)
            words.append(dump_answers(parts).decode())
    return "\n".join(words)


class Open:
    """The program with its manager at the desk; ``lock`` is the idle lock."""

    def __init__(self, app: DeskApp, code: str) -> None:
        self.app, self._code = app, code
        self.sign_in()

    def sign_in(self) -> None:
        gate = self.app.window.content
        assert isinstance(gate, UnlockPage)
        gate.ui.code.setText(self._code)
        gate.ui.passphrase.setText(factories.MANAGER_PHRASE)
        gate.unlock()
        every_page.settle()

    def lock(self) -> None:
        self.app.session._idle.idle.emit()
        assert isinstance(self.app.window.content, UnlockPage)
        self.sign_in()

    @property
    def desk(self) -> Desk:
        found = self.app.session._desk
        assert isinstance(found, Desk)
        return found

    def go(self, name: PageName, subject: str = "") -> Page:
        shell = self.app.session.shell
        shell.open_page(name, subject)
        every_page.settle()
        return self.page

    @property
    def page(self) -> Page:
        found = self.app.session.shell.page
        assert isinstance(found, Page)
        return found

    def dialog(self) -> QDialog:
        every_page.settle()
        (found,) = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        return found
