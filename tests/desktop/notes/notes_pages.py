"""The page of notes, read again whenever something changed, and the one to write them on."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.writing_page import NotePage
from tests.desktop.pages_kit import Kit, whole


def notes_page(kit: Kit, qtbot: QtBot, subject: str) -> NotesPage:
    page = NotesPage(kit.context)
    qtbot.addWidget(page)
    kit.context.tasks.changed.connect(
        lambda topics: page.refresh() if topics & page.topics else None
    )
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page


def note_page(kit: Kit, qtbot: QtBot, subject: str) -> NotePage:
    page = whole(NotePage(kit.context, clock=kit.clock))
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(subject)
    return page
