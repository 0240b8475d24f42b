"""The pad under mouse, pen and finger, and the dialog around it, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.attachments.page import AttachmentsPage
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.consents.sign_dialog import AWAY, KEPT, NOTHING, SignDialog
from shelter_desk.desktop.consents.sign_pad import SignPad
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.strokes import ACROSS, FULL_PRESSURE, MOST_POINTS
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents
from shelter_desk.services.inside.consents.kept_strokes import load_strokes
from tests import factories
from tests.desktop.attachments.attached_pages import draw
from tests.desktop.pages_kit import Kit

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(kit: Kit, qtbot: QtBot) -> SignPad:
    made = SignPad(kit.context)
    qtbot.addWidget(made)
    made.resize(500, made.height())
    made.show()
    return made


@pytest.fixture
def page(kit: Kit, her: ResidentId, qtbot: QtBot) -> ConsentPage:
    made = ConsentPage(kit.context)
    qtbot.addWidget(made)
    made.show()
    made.show_subject(her)
    return made


def ask(page: ConsentPage) -> SignDialog:
    QTest.mouseClick(page.wallet.signer, LEFT)
    dialog = page.wallet.pad
    assert dialog is not None
    return dialog


def test_the_mouse_writes_while_it_is_held_and_a_click_is_a_dot(pad: SignPad) -> None:
    QTest.mouseMove(pad, QPoint(10, 10))
    assert pad.is_empty
    draw(pad, (50, 100), (100, 40), (150, 120))
    draw(pad, (300, 60))
    QTest.mouseClick(pad, Qt.MouseButton.RightButton, pos=QPoint(5, 5))
    made = pad.strokes()
    assert made.is_sound
    assert [len(one) for one in made.strokes] == [3, 1]
    assert [(one.x, one.y) for one in made.strokes[0]] == [
        (1_000, 2_000),
        (2_000, 800),
        (3_000, 2_400),
    ]
    times = [one.ms for stroke in made.strokes for one in stroke]
    assert times == sorted(times)
    assert times[0] == 0
    draw(pad, (490, 190), (900, 900), (-40, -40))
    assert pad.strokes().is_sound, "beyond the edge is at the edge"
    assert pad.strokes().strokes[-1][1].x == ACROSS
    written = pad.grab().toImage()
    pad.clear()
    assert pad.is_empty
    assert pad.grab().toImage() != written


def test_a_pen_says_how_hard_it_is_pressed_and_its_eraser_writes_nothing(pad: SignPad) -> None:
    def pen(kind: QEvent.Type, x: int, hard: float, tip: QPointingDevice.PointerType) -> None:
        device = QPointingDevice(
            "pen",
            7,
            QInputDevice.DeviceType.Stylus,
            tip,
            QInputDevice.Capability.Pressure,
            1,
            2,
        )
        at, none = QPointF(x, 50), Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, device, at, at, hard, 0.0, 0.0, 0.0, 0.0, 0.0, none, LEFT, LEFT)
        QApplication.sendEvent(pad, event)
        assert event.isAccepted(), "no mouse is made of it"

    tip, back = QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser
    pen(QEvent.Type.TabletMove, 20, 0.0, tip)
    assert pad.is_empty, "a pen that hovers writes nothing"
    pen(QEvent.Type.TabletPress, 50, 0.25, tip)
    pen(QEvent.Type.TabletMove, 80, 1.0, tip)
    pen(QEvent.Type.TabletRelease, 80, 0.0, tip)
    pen(QEvent.Type.TabletMove, 120, 0.0, tip)
    pen(QEvent.Type.TabletPress, 150, 0.9, back)
    (stroke,) = pad.strokes().strokes
    assert [one.pressure for one in stroke] == [250, FULL_PRESSURE]


def test_a_finger_writes(pad: SignPad) -> None:
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(0, QPoint(40, 40), pad).commit()
    QTest.touchEvent(pad, device).move(0, QPoint(90, 90), pad).commit()
    QTest.touchEvent(pad, device).release(0, QPoint(90, 90), pad).commit()
    (stroke,) = pad.strokes().strokes
    assert [(one.x, one.y) for one in stroke] == [(800, 800), (1_800, 1_800)]
    assert pad.strokes().is_sound


def test_another_finger_does_not_take_over_the_line_of_the_first(pad: SignPad) -> None:
    device = QTest.createTouchDevice()

    def touch() -> QTest.QTouchEventSequence:
        return QTest.touchEvent(pad, device)

    touch().press(0, QPoint(40, 40), pad).commit()
    touch().move(0, QPoint(40, 40), pad).press(1, QPoint(200, 20), pad).commit()
    touch().move(0, QPoint(90, 90), pad).move(1, QPoint(210, 20), pad).commit()
    touch().release(0, QPoint(90, 90), pad).move(1, QPoint(215, 20), pad).commit()
    touch().move(1, QPoint(220, 20), pad).commit()
    touch().release(1, QPoint(220, 20), pad).commit()
    (stroke,) = pad.strokes().strokes
    assert [(one.x, one.y) for one in stroke] == [(800, 800), (1_800, 1_800)]


def test_a_pad_is_full_at_some_time_and_keeps_what_it_has(pad: SignPad) -> None:
    draw(pad, (1, 1))
    pad._strokes[0] *= MOST_POINTS
    draw(pad, (50, 50), (60, 60))
    assert pad.strokes().points == MOST_POINTS
    assert pad.strokes().is_sound


def test_she_signs_for_what_stands_and_the_wallet_says_so(
    kit: Kit, her: ResidentId, page: ConsentPage
) -> None:
    QTest.mouseClick(page.wallet.signer, LEFT)
    assert kit.told[-1][0] == kit.context.words(NOTHING)
    decided = consents.record_consent(kit.desk, her, factories.decision(kit.desk))
    before = consents.wallet(kit.desk, her)
    dialog = ask(page)
    assert not dialog.act.isEnabled()
    assert not dialog.clearer.isEnabled()
    draw(dialog.pad, (60, 120), (160, 40), (260, 140))
    QTest.mouseClick(dialog.clearer, LEFT)
    assert not dialog.act.isEnabled()
    draw(dialog.pad, (60, 120), (160, 40), (260, 140))
    made = dialog.pad.strokes()
    QTest.mouseClick(dialog.act, LEFT)
    assert kit.told[-1][0] == kit.context.words(KEPT)
    assert not dialog.isVisible()
    (view,) = attachments.attachments_of(kit.desk, her)
    assert load_strokes(attachments.look_at_attachment(kit.desk, view.id).content) == made
    assert view.facts is not None
    assert view.facts.paper is not None
    assert view.facts.paper.consent_ids == (decided,)
    (row,) = consents.wallet(kit.desk, her)
    assert row.on_screen_at == view.added_at
    assert replace(row, on_screen_at=None) == before[0]
    page.refresh()
    listed = AttachmentsPage(kit.context)
    listed.show_subject(her)
    (card,) = listed.cards.values()
    assert not hasattr(card, "opener"), "nothing to look at but on its paper"
    assert not hasattr(card, "copy")
    listed.deleteLater()


def test_by_the_keyboard_alone_one_gets_out_and_nothing_is_kept(
    kit: Kit, her: ResidentId, page: ConsentPage
) -> None:
    consents.record_consent(kit.desk, her, factories.decision(kit.desk))
    dialog = ask(page)
    draw(dialog.pad, (60, 120), (160, 40))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.pad.is_empty, "nothing of it stays in the window"
    dialog = ask(page)
    draw(dialog.pad, (60, 120), (160, 40))
    away = kit.context.words(AWAY)
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == away)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert attachments.attachments_of(kit.desk, her) == ()


def test_what_was_decided_meanwhile_is_not_signed(
    kit: Kit, her: ResidentId, page: ConsentPage
) -> None:
    consents.record_consent(kit.desk, her, factories.decision(kit.desk))
    dialog = ask(page)
    consents.record_consent(kit.desk, her, factories.decision(kit.desk, Scope.SHELTER))
    draw(dialog.pad, (60, 120), (160, 40))
    dialog.keep()
    assert dialog.trouble.text() == kit.context.words(ChangedMeanwhile().message)
    assert dialog.isVisible()
    assert not dialog.pad.is_empty
    assert attachments.attachments_of(kit.desk, her) == ()
    dialog.give_up()


def test_who_takes_no_consent_is_not_offered_it(kit: Kit, qtbot: QtBot) -> None:
    reader = replace(kit.context.staff, role=Role.HEALTH)
    made = ConsentPage(replace(kit.context, staff=reader))
    qtbot.addWidget(made)
    assert made.wallet.signer.isHidden()
