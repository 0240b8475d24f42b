"""What the walk through every page would say of words nobody can read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.look.tokens import PALETTES, Scheme
from tests.desktop.seen_colours import colour_faults


@pytest.mark.parametrize("scheme", list(PALETTES))
def test_words_on_their_own_ground_are_seen(qtbot: QtBot, scheme: Scheme) -> None:
    own, other = PALETTES[scheme], Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT
    page = QWidget(styleSheet=f"background: {own.window}; color: {own.text}; font-size: 17px")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label, act = QLabel("كلمات تُقرأ"), QLabel("Save and close")
    column.addWidget(label)
    column.addWidget(act)
    page.show()
    assert not list(colour_faults(page, scheme))
    act.setStyleSheet(f"color: {own.line if own.dark else own.selected}")
    (hard,) = colour_faults(page, scheme)
    assert hard.startswith("hard to read")
    assert "Save and close" in hard
    act.setEnabled(False)
    assert not list(colour_faults(page, scheme))
    foreign = PALETTES[other].muted
    label.setStyleSheet(f"background: {foreign}; color: {own.window}")
    assert any(f"another look: {foreign}" in one for one in colour_faults(page, scheme))
