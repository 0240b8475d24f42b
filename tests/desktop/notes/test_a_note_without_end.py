"""A note of a million letters: a sentence, no word lost, nothing half-saved."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind
from shelter_desk.services.notes import notes
from tests.desktop.pages_kit import Kit, whole

MARK = "قمرالزمان"
LONG = (MARK + " وصلت متعبة\n") * 47_620


def _page(kit: Kit, qtbot: QtBot, resident: ResidentId) -> NotePage:
    page = whole(NotePage(kit.context, clock=kit.clock))
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(str(resident))
    return page


def test_a_million_letters_are_refused_with_a_sentence_and_wait_whole(
    kit: Kit, qtbot: QtBot, resident: ResidentId
) -> None:
    assert len(LONG) >= 1_000_000
    page = _page(kit, qtbot, resident)
    page.blocks.areas[BlockKind.FACT].setPlainText(LONG)
    for refused in (page.save, page.sign):
        refused.click()
        said = kit.context.words(TextTooLong(limit="20000").message)
        assert kit.told[-1] == (said, "attention")
    assert notes.notes_of(kit.desk, resident) == ()
    assert notes.find_notes(kit.desk, MARK).rows == ()
    page.leave()
    again = _page(kit, qtbot, resident)
    assert again.blocks.areas[BlockKind.FACT].toPlainText() == LONG, "no word of hers is lost"
    again.blocks.areas[BlockKind.FACT].setPlainText("short")
    again.save.click()
    (view,) = notes.notes_of(kit.desk, resident)
    assert [block.text for block in view.note.blocks] == ["short"]
