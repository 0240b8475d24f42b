"""A locked desk on disk, and ways into it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.session import Session
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import first_run, unlock
from tests import factories


class House:
    """Made, filled with one person, locked; a ``stranger`` has keys of its own."""

    def __init__(self, folder: Path, called: str = "Mariam", *, stranger: bool = False) -> None:
        self.folder = folder
        self.parts = factories.make_parts(folder)
        if stranger:
            made = first_run.create_desk(self.parts, factories.plan())
        else:
            made = factories.create_desk(self.parts)
        self.code = made.desk.staff.sign_in_code
        self.recovery_key = made.recovery_key
        self.resident = factories.admit(made.desk, called)
        unlock.lock(made.desk, ReturnPlace())
        self.records = made.desk.database.path
        self.keys = folder / "slots.json"

    def open(self, passphrase: str = factories.MANAGER_PHRASE) -> Desk:
        """Unlock as the manager."""
        return unlock.unlock(self.parts, self.code, passphrase)

    def sign_in(self, desk_app: DeskApp, passphrase: str = factories.MANAGER_PHRASE) -> None:
        """Through the window."""
        page = desk_app.window.content
        assert isinstance(page, UnlockPage)
        page.ui.code.setText(self.code)
        page.ui.passphrase.setText(passphrase)
        page.unlock()
        QApplication.processEvents()


def session_of(desk_app: DeskApp) -> Session:
    """The session of an open desk."""
    session = desk_app.session
    assert isinstance(session, Session)
    return session


def words_on(window: QWidget) -> str:
    """Everything that any widget of ``window`` holds as text, seen or not."""
    found = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        for name in ("text", "toPlainText", "accessibleName", "toolTip", "placeholderText"):
            reader = getattr(widget, name, None)
            if callable(reader):
                with suppress(TypeError):  # one of our own methods of that name
                    found.append(str(reader()))
    return "\n".join(found)


Field = QLineEdit | QTextEdit | QPlainTextEdit


def editable(window: QWidget) -> list[Field]:
    """Every field a person can type into now."""
    fields: list[Field] = [
        *window.findChildren(QLineEdit),
        *window.findChildren(QTextEdit),
        *window.findChildren(QPlainTextEdit),
    ]
    return [one for one in fields if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def type_into(field: Field, words: str) -> None:
    """As a paste would: the field hears of it like of keys."""
    if isinstance(field, QLineEdit):
        field.insert(words)
    else:
        field.insertPlainText(words)
