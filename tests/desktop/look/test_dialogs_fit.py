"""Dialogs are as high as what they ask and leave their buttons on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.file.glass import GlassDialog
from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.keeping.unsealing import UnsealDialog
from shelter_desk.desktop.referrals.dialogs import FeedbackDialog, NotSentDialog, WayDialog
from shelter_desk.desktop.reviews.finding_dialogs import FindingDialog
from shelter_desk.desktop.training.group_dialogs import DetailsDialog
from shelter_desk.desktop.widgets import on_screen
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.referrals import referral_story, referrals
from shelter_desk.services.views.referral import ReferralDraft
from tests.desktop.pages_kit import Kit, agree, hospital

LOW = QSize(1024, 640)
"""The smallest screen that is supported; the dialog's own frame is taken off it."""


def _feedback(kit: Kit, her: ResidentId) -> AskDialog:
    return _about_referral(kit, her, FeedbackDialog)


def _way(kit: Kit, her: ResidentId) -> AskDialog:
    return _about_referral(kit, her, WayDialog)


def _about_referral(
    kit: Kit, her: ResidentId, kind: type[FeedbackDialog] | type[WayDialog]
) -> FindingDialog:
    agency = hospital(kit.desk)
    agree(kit.desk, her, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "صحة", "حرارة", items=frozenset({DataItem.NAME}))
    made = referrals.draft_referral(kit.desk, her, draft)
    return kind(kit.context, referral_story.story(kit.desk, made), kit.window)


def _not_sent(kit: Kit, her: ResidentId) -> AskDialog:
    return NotSentDialog(kit.context, her, kit.window)


def _unseal(kit: Kit, her: ResidentId) -> AskDialog:
    return UnsealDialog(kit.context, her, kit.window)


def _glass(kit: Kit, her: ResidentId) -> AskDialog:
    return GlassDialog(kit.context, her, lambda: None, kit.window)


def _details(kit: Kit, her: ResidentId) -> AskDialog:
    del her
    return DetailsDialog(kit.context, None, kit.window)


EVERY = (_feedback, _way, _not_sent, _unseal, _glass, _details)


@pytest.fixture
def low_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        on_screen, "room_of", lambda _window: QSize(LOW.width(), LOW.height() - on_screen.FRAME)
    )


def _shown(dialog: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.usefixtures("low_screen")
@pytest.mark.parametrize("percent", [100, 175])
@pytest.mark.parametrize("make", EVERY)
def test_the_act_of_a_dialog_is_in_sight(
    kit: Kit,
    qtbot: QtBot,
    resident: ResidentId,
    make: Callable[[Kit, ResidentId], AskDialog],
    percent: int,
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    kit.context.theme.apply(app, "light", percent)
    dialog = make(kit, resident)
    _shown(dialog, qtbot)
    assert dialog.height() <= LOW.height() - on_screen.FRAME
    buttons = [one for one in dialog.findChildren(QWidget) if one.property("kind") == "primary"]
    (act,) = [one for one in buttons if one.isVisible()]
    foot = act.mapTo(dialog, act.rect().bottomRight())
    assert dialog.rect().contains(foot)
    inside = dialog.asked.widget()
    assert inside is not None
    left = dialog.asked.height() - inside.height()
    assert left <= 4, "no void below what is asked"
    assert inside.minimumSizeHint().width() <= dialog.asked.viewport().width(), "nothing is cut"


def test_what_was_refused_makes_a_dialog_higher_and_nothing_else_moves_away(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    dialog = _not_sent(kit, resident)
    assert isinstance(dialog, NotSentDialog)
    _shown(dialog, qtbot)
    before = dialog.height()
    dialog.go_on()
    for _ in range(4):
        QApplication.processEvents()
    assert dialog.trouble.isVisible()
    assert before < dialog.height() <= before + dialog.trouble.height() + 20
