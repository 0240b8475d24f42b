"""What the eye sees: hints that can be read, flush Arabic lines, pictures that grow, no voids."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.consents import fields as consent_fields
from shelter_desk.desktop.formview.form_parts import _SectionButton as SectionButton
from shelter_desk.desktop.i18n import install_language
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.look.tokens import PALETTES, Scheme, contrast
from shelter_desk.desktop.notes.found import snippet
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.services.views.note import NoteHitView
from tests.desktop import pages_kit

LONG = "نحب أن نكتب في ملف ما تخبريننا به، كي لا نسألكِ السؤال نفسه مرتين، وكي لا ننسى ما وعدناكِ به."


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("scheme", list(PALETTES))
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox])
def test_a_hint_in_an_empty_field_can_be_read(
    app: QApplication, scheme: Scheme, kind: type[QLineEdit] | type[QComboBox]
) -> None:
    Theme().apply(app, scheme.value, 100)
    field = kind()
    field.ensurePolished()
    ink = field.palette().placeholderText().color()
    tokens = PALETTES[scheme]
    least = 7.0 if scheme is Scheme.CONTRAST else 4.5
    assert ink.alpha() == 255
    assert contrast(ink.name(), tokens.surface) >= least


@pytest.mark.parametrize("percent", [100, 175])
def test_arabic_lines_begin_at_one_edge(app: QApplication, percent: int) -> None:
    install_language(app, "ar")
    Theme().apply(app, "light", percent)
    label = Body("\n".join((LONG, LONG)))
    label.resize(360 * percent // 100, label.heightForWidth(360 * percent // 100))
    whole = label.grab().toImage()
    lines = label.height() // label.fontMetrics().lineSpacing()
    assert lines >= 4
    step = whole.height() / lines
    ends = []
    for line in range(lines):
        top, tall = round(line * step), round(step)
        band = whole.copy(whole.width() - 40, top, 40, tall)
        ground = whole.pixelColor(0, whole.height() - 1).rgb()
        inked = [
            x
            for x in range(band.width())
            if any(band.pixelColor(x, y).rgb() != ground for y in range(band.height()))
        ]
        ends.append(max(inked))
    assert max(ends) - min(ends) <= 2, ends


def test_pictures_beside_words_grow_with_them(app: QApplication) -> None:
    sizes = []
    for percent in (100, 175):
        Theme().apply(app, "light", percent)
        picture = QPixmap(64, 64)
        picture.fill(QColor("black"))
        button = QuietButton("Print", icon=QIcon(picture))
        sizes.append(button.iconSize().height())
    assert sizes == [18, 32]


def test_a_list_that_fits_has_nothing_to_scroll_to(app: QApplication) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    for _ in range(4):
        holder = QWidget()
        flow = FlowLayout(holder)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        for _chip in range(4):
            flow.addWidget(QuietButton("Agreed"))
        column.addWidget(holder)
    column.addStretch(1)
    area: QScrollArea = scrolled(inside)
    area.resize(600, 260)
    area.show()
    _settle()
    assert area.verticalScrollBar().maximum() == 0
    area.resize(150, 260)
    _settle()
    assert area.verticalScrollBar().maximum() > 0


def test_what_scrolls_beside_something_wide_is_not_cut_at_its_side(app: QApplication) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    inside, beside = QWidget(), QWidget()
    column = QVBoxLayout(inside)
    for line in range(30):
        column.addWidget(Body(f"line {line}"))
    inside.setMinimumWidth(220)
    beside.setMinimumWidth(300)
    area: QScrollArea = scrolled(inside)
    row.addWidget(area, 1)
    row.addWidget(beside, 3)
    page.resize(page.minimumSizeHint().width(), 300)
    page.show()
    _settle()
    assert area.verticalScrollBar().isVisible()
    assert inside.width() <= area.viewport().width()


def test_a_hidden_question_takes_its_hint_and_its_room_along(
    app: QApplication, tmp_path: Path, language: str
) -> None:
    desk, clock = pages_kit.make_desk(tmp_path)
    kit = pages_kit.make_kit(desk, clock, language)
    asked = Questions(kit.context, consent_fields.decision(Scope.EMERGENCY_CONTACT))
    asked.show_question("band", False)
    asked.show()
    _settle()
    full = asked.heightForWidth(600)
    hints = [one for one in asked.findChildren(Small) if one.isVisible()]
    assert hints
    asked.show_question("valid_until", False)
    _settle()
    assert not [one for one in asked.findChildren(Small) if one.isVisible()]
    without = asked.heightForWidth(600)
    asked.show_question("valid_until", True)
    _settle()
    assert asked.heightForWidth(600) == full > without + asked.fontMetrics().height() * 3


def test_a_long_section_title_wraps_instead_of_ending_in_dots(
    app: QApplication, tmp_path: Path
) -> None:
    Theme().apply(app, "light", 100)
    desk, clock = pages_kit.make_desk(tmp_path)
    kit = pages_kit.make_kit(desk, clock, "en")
    form_kit = Questions(kit.context, consent_fields.copy()).editors["copy_given"].kit
    holder = QWidget()
    button = SectionButton(form_kit, "Pregnancy, tests and medicines", holder)
    assert button.heightForWidth(400) == 36
    assert button.heightForWidth(180) >= 2 * button.fontMetrics().height()


def test_found_words_begin_at_the_start_side(app: QApplication) -> None:
    install_language(app, "en")
    at = datetime(2026, 11, 23, tzinfo=UTC)
    hit = NoteHitView(NoteId("n"), ResidentId("r"), "SD-1", "اتصلت ", "بالمدرسة", "", at)
    assert snippet(hit).alignment() & Qt.AlignmentFlag.AlignLeft
    install_language(app, "ar")
    assert snippet(hit).alignment() & Qt.AlignmentFlag.AlignRight
