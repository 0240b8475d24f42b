"""Case notes: written in two scripts, signed, added to, found in any spelling."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.parts import NoteCard
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.domain.notes import BlockKind
from tests.tour.driver import click, expect, into, press, settle, wait, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident

NOTES = "notes"
FACT = "اتصلت بالمدرسة، وأكّدت المعلّمة موعد الأحد.\nAppointment with Dr. Hani on 29/11 at 10:30."
QUOTE = "أريد أن أكلّم ابنتي قبل النوم."


def note_written(tour: Tour) -> None:
    """Arabic and English mixed, kept while typing, signed and locked."""
    page = open_resident(tour)
    click(page.note)
    note = tour.until_page(NotePage)
    tour.until_quiet()
    wait_until(note.blocks.areas[BlockKind.FACT].hasFocus, "the cursor in the first sheet")
    into(note.blocks.areas[BlockKind.FACT], FACT)
    into(note.blocks.areas[BlockKind.QUOTE], QUOTE)
    wait(1.8)
    tour.until_quiet()
    expect(note.state.text(), "the note says when it was kept")
    tour.shot("note-written")
    click(note.sign)
    tour.until_page(FilePage)
    tour.until_quiet()
    expect(tour.told(), "a sentence says that the note is signed")


def addendum(tour: Tour) -> None:
    """A signed note does not change; what is said later stands under it."""
    open_part(tour, NOTES)
    page = tour.until_page(NotesPage)
    tour.until_quiet()
    card = page.findChildren(NoteCard)[0]
    expect("edit" not in card.buttons, "a signed note cannot be edited")
    click(card.buttons["add"])
    assert card.area is not None
    into(card.area, tour.say("تأجّل الموعد إلى الاثنين.", "The appointment moved to Monday."))
    click(card.buttons["keep"])
    tour.until_quiet()
    wait_until(
        lambda: any(c.isVisible() and c.view.addenda for c in page.findChildren(NoteCard)),
        "the addendum",
    )
    tour.shot("note-with-addendum")


def found_in_any_spelling(tour: Tour) -> None:
    """Without vowel marks, with another hamza, in the notes of everybody."""
    page = tour.page(NotesPage)
    into(page.search, "المعلمه")
    wait_until(lambda: page._hits.rows, "the note to be found without its vowel marks")
    settle()
    tour.shot("notes-found")
    hit = page._hits.rows[0]
    expect("المعلّمة" in hit.match + hit.after, f"the found word is marked: «{hit.match}»")
    press(Qt.Key.Key_Escape)


STEPS = (note_written, addendum, found_in_any_spelling)
