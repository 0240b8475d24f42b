"""The page of requests with one of them beside the list."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.calls.page import CallsPage
from shelter_desk.domain.ids import CallId
from tests.desktop.pages_kit import Kit, whole


def page_of(kit: Kit, qtbot: QtBot, call: CallId) -> CallsPage:
    page = whole(CallsPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(str(call))
    return page
