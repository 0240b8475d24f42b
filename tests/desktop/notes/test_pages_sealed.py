"""Sealed notes and answers in the windows: the choice, the covers, the reason, the search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.keeping.unsealing import REASONS, UnsealDialog
from shelter_desk.desktop.notes.found import SEALED_STATES, FoundNotes
from shelter_desk.desktop.notes.head import GIVE, SIGN
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.parts import ADDS, GAVE, GIVEN_NOW, NoteCard
from shelter_desk.desktop.notes.writing_page import ASK_GIVE, GIVEN, LOST, NotePage
from shelter_desk.desktop.running.reading_ahead import ReadingAhead
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind, NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.views.desk import NewStaff
from tests.desktop.notes.notes_pages import note_page, notes_page
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit, note_draft, whole

PHRASE = "window cardamom bridge feather quiet lemon"
MARKER = "دوار"


class House:
    """A manager with one resident, and a colleague of another role who comes after her."""

    def __init__(self, folder: Path, language: str, qtbot: QtBot) -> None:
        self.desk, self.clock = make_desk(folder)
        self.language, self.qtbot = language, qtbot
        self.resident = arrive(self.desk)

    def write(self, part: Compartment | None = Compartment.HEALTH) -> str:
        draft = note_draft((BlockKind.FACT, f"{MARKER} بعد الدواء"), at=self.clock.now())
        return notes.write_note(
            self.desk, self.resident, replace(draft, kind=NoteKind.HEALTH, compartment=part)
        )

    def kit(self) -> Kit:
        made = make_kit(self.desk, self.clock, self.language)
        self.qtbot.addWidget(made.window)
        return made

    def colleague(self, role: Role) -> Kit:
        new = NewStaff("هدى", "Huda", role, "f", PHRASE)
        code = settings.add_staff(self.desk, new)
        unlock.lock(self.desk, ReturnPlace())
        self.desk = unlock.unlock(self.desk.parts, code, PHRASE)
        return self.kit()


@pytest.fixture(params=["ar", "en"])
def house(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> House:
    return House(tmp_path / "desk", request.param, qtbot)


def card(page: NotesPage) -> NoteCard:
    found = (page._rows.itemAt(at) for at in range(page._rows.count()))
    widgets = [item.widget() for item in found if item is not None]
    (only,) = [one for one in widgets if isinstance(one, NoteCard)]
    return only


def words_in(page: object) -> str:
    assert isinstance(page, NoteCard | FoundNotes | NotesPage | FormPage | HistoryPage)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def say_why(kit: Kit, dialog: UnsealDialog) -> None:
    dialog.line.setText("؟")
    dialog.go_on()
    assert not dialog.trouble.isHidden(), "a letter is no reason"
    first = dialog.suggestions.itemAt(0)
    assert first is not None
    button = first.widget()
    assert button is not None
    button.click()  # type: ignore[attr-defined]
    assert dialog.line.text() == kit.context.words(REASONS[0])
    dialog.go_on()


def open_dialog(kit: Kit, page: object) -> UnsealDialog:
    assert isinstance(page, NotesPage | FormPage | HistoryPage)
    found = page.window().findChildren(UnsealDialog)
    assert len(found) == 1
    return found[0]


def test_the_choice_seals_from_the_first_draft_on(house: House, qtbot: QtBot) -> None:
    kit = house.kit()
    page = whole(NotePage(kit.context, clock=kit.clock))
    qtbot.addWidget(page)
    page.resize(836, 584)
    page.show()
    page.show_subject(house.resident)
    assert set(page.readers.buttons) == {None, *Compartment}
    page.readers.buttons[Compartment.HEALTH].click()
    assert kit.context.words(Role.HEALTH.label) in page.readers.words.text()
    assert kit.context.words(Role.LEGAL.label) not in page.readers.words.text()
    page.blocks.areas[BlockKind.FACT].setPlainText(MARKER)
    page.leave()
    kept = notes.open_note_draft(house.desk, house.resident)
    assert kept is not None
    assert kept.draft.compartment is Compartment.HEALTH
    page.show_subject(house.resident)
    assert page.readers.chosen is Compartment.HEALTH
    assert page.blocks.areas[BlockKind.FACT].toPlainText() == MARKER
    page.sign.click()
    (view,) = notes.notes_of(house.desk, house.resident)
    assert view.note.compartment is Compartment.HEALTH
    page.show_subject(house.resident)
    assert page.readers.chosen is None, "the next note begins as everybody's"


def answering(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, *, yes: bool
) -> list[tuple[object, object]]:
    asked: list[tuple[object, object]] = []

    def ask(question: object, act: object, *, destructive: bool = True) -> bool:
        asked.append((question, act))
        assert not destructive
        return yes

    monkeypatch.setattr(kit.context.messages, "ask", ask)
    return asked


def test_what_a_circle_is_given_is_asked_told_and_then_gone(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit = house.colleague(Role.HOUSE)
    words = kit.context.words
    page = note_page(kit, qtbot, house.resident)
    assert set(page.readers.buttons) == {None, *Compartment}
    assert not page.readers.hint.isHidden()
    page.blocks.areas[BlockKind.FACT].setPlainText(MARKER)
    assert page.sign.text() == words(SIGN)
    page.readers.buttons[Compartment.HEALTH].click()
    assert words(labels.CIRCLES[Compartment.HEALTH]) in page.readers.words.text()
    assert words(Role.HEALTH.label) in page.readers.words.text()
    assert (page.save.isHidden(), page.sign.text()) == (True, words(GIVE))
    page._save()
    assert notes.notes_of(house.desk, house.resident) == (), "only kept as a draft"
    page.leave()
    page.show_subject(house.resident)
    assert page.blocks.areas[BlockKind.FACT].toPlainText() == MARKER, "hers to go on with"
    assert page.readers.chosen is Compartment.HEALTH
    assert (page.save.isHidden(), page.sign.text()) == (True, words(GIVE))
    answering(kit, monkeypatch, yes=False)
    page.sign.click()
    assert notes.notes_of(house.desk, house.resident) == ()
    told: list[str] = []
    kit.context.messages.told.connect(lambda said, _tone: told.append(said))
    asked = answering(kit, monkeypatch, yes=True)
    page.sign.click()
    circle = {"circle": words(labels.CIRCLES[Compartment.HEALTH])}
    assert asked == [(Message(ASK_GIVE, circle), GIVE)]
    assert told[-1] == words(Message(GIVEN, circle))
    assert MARKER not in page.blocks.areas[BlockKind.FACT].toPlainText()
    assert page.blocks.areas[BlockKind.FACT].document().availableUndoSteps() == 0
    (view,) = notes.notes_of(house.desk, house.resident)
    assert (view.note.compartment, view.note.blocks) == (Compartment.HEALTH, ())
    page.show_subject(house.resident)
    assert (page.save.isHidden(), page.sign.text()) == (False, words(SIGN))


@pytest.mark.parametrize("in_the_file", [False, True])
def test_a_draft_that_new_keys_do_not_open_is_told_and_written_over(
    house: House, qtbot: QtBot, in_the_file: bool
) -> None:
    kit = house.colleague(Role.HOUSE)
    draft = note_draft((BlockKind.FACT, MARKER), at=kit.clock.now())
    typed = replace(draft, kind=NoteKind.HOUSE_SHIFT, compartment=Compartment.HEALTH)
    plain = replace(typed, compartment=None)
    made = notes.write_note(house.desk, house.resident, plain) if in_the_file else None
    notes.save_note_draft(house.desk, house.resident, typed, 0, made)
    with house.desk.database.write() as tx:
        (kept,) = tx.drafts.of_resident(house.resident)
        foreign = {Compartment.HEALTH: b"\x03" + bytes(60)}
        parts = (kept.core, foreign, kept.staff_id, kept.saved_at)
        tx.drafts.put(house.resident, kept.form_key, *parts)
    page = note_page(kit, qtbot, f"{house.resident}/{made}" if made else house.resident)
    when = {"when": kit.context.fmt.within(kept.saved_at)}
    assert page.state.text() == kit.context.words(Message(LOST, when))
    assert page.blocks.areas[BlockKind.FACT].toPlainText() == (MARKER if in_the_file else "")
    page.blocks.areas[BlockKind.FACT].setPlainText("من جديد")
    page.leave()
    again = notes.open_note_draft(house.desk, house.resident, made)
    assert again is not None
    assert (again.lost, again.draft.blocks[0].text) == (False, "من جديد")


def test_a_card_of_what_she_gave_says_so_and_takes_an_addendum(house: House, qtbot: QtBot) -> None:
    kit = house.colleague(Role.HOUSE)
    draft = note_draft((BlockKind.FACT, MARKER), at=kit.clock.now())
    given = replace(draft, kind=NoteKind.HOUSE_SHIFT, compartment=Compartment.HEALTH)
    notes.write_and_sign(house.desk, house.resident, given)
    page = notes_page(kit, qtbot, house.resident)
    circle = {"circle": kit.context.words(labels.CIRCLES[Compartment.HEALTH])}
    assert kit.context.words(Message(GAVE, circle)) in words_in(card(page))
    assert MARKER not in words_in(card(page))
    assert set(card(page).buttons) == {"add"}
    told: list[str] = []
    kit.context.messages.told.connect(lambda said, _tone: told.append(said))
    card(page).buttons["add"].click()
    assert kit.context.words(Message(ADDS, circle)) in words_in(card(page))
    area = card(page).area
    assert area is not None
    area.setPlainText("دواؤها نفد")
    card(page).buttons["keep"].click()
    assert told == [kit.context.words(Message(GIVEN_NOW, circle))]
    (view,) = notes.notes_of(house.desk, house.resident)
    assert [one.text for one in view.addenda] == [""]


def test_a_stranger_sees_that_there_is_a_note(house: House, qtbot: QtBot) -> None:
    house.write()
    kit = house.colleague(Role.LEGAL)
    page = notes_page(kit, qtbot, house.resident)
    shown = words_in(card(page))
    assert MARKER not in shown
    assert kit.context.words(Compartment.HEALTH.sealed_words) in shown
    assert card(page).buttons == {}, "nothing until it is locked"
    page.search.setText(MARKER)
    page._search()
    assert page._hits.rows == ()
    page.leave()


def test_a_member_says_why_once(house: House, qtbot: QtBot) -> None:
    house.write()
    kit = house.colleague(Role.HEALTH)
    page = notes_page(kit, qtbot, house.resident)
    assert MARKER not in words_in(card(page))
    card(page).buttons["unseal"].click()
    say_why(kit, open_dialog(kit, page))
    assert MARKER in words_in(card(page))
    assert notes_page(kit, qtbot, house.resident)._views[0].cover == ""


def found(page: NotesPage) -> FoundNotes:
    item = page._rows.itemAt(0)
    assert item is not None
    widget = item.widget()
    assert isinstance(widget, FoundNotes)
    return widget


def test_search_says_how_far_sealed_notes_are_read(house: House, qtbot: QtBot) -> None:
    house.write()
    house.desk.sealed_words.forget()
    kit = house.kit()
    page = notes_page(kit, qtbot, "")
    page.search.setText(MARKER)
    page._search()
    assert found(page).sealed.text() == kit.context.words(SEALED_STATES["reading"])
    ahead = ReadingAhead(kit.context.tasks, page)
    ahead.start()
    ahead._pause.start(0)
    qtbot.waitUntil(lambda: house.desk.sealed_words.complete)
    page._search()
    assert found(page).sealed.text() == kit.context.words(SEALED_STATES["searched"])
    assert len(found(page).rows) == 1
    assert MARKER in words_in(found(page))
    ahead.stop()


def test_hits_stay_covered_until_she_said_why(house: House, qtbot: QtBot) -> None:
    house.write()
    kit = house.colleague(Role.HEALTH)
    while not sealed.read_sealed_words(house.desk):
        pass
    page = notes_page(kit, qtbot, "")
    page.search.setText(MARKER)
    page._search()
    assert len(found(page).rows) == 1
    assert MARKER not in words_in(found(page))
    page.leave()


def signed(desk: Desk, resident: ResidentId) -> str:
    answers = Answers.empty().with_value("mental_note", MARKER).with_value("safety_note", "open")
    return records.sign_record(desk, resident, "needs", answers)


@pytest.mark.parametrize("kind", [FormPage, HistoryPage])
def test_sealed_answers_open_with_a_reason(
    house: House, qtbot: QtBot, kind: type[FormPage | HistoryPage]
) -> None:
    record = signed(house.desk, house.resident)
    kit = house.colleague(Role.HEALTH)
    page = whole(kind(kit.context, clock=kit.clock))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    form = f"needs@{record}" if kind is FormPage else "needs"
    page.show_subject(f"{house.resident}/{form}")
    shown = words_in(page)
    assert MARKER not in shown
    assert not page.strip.isHidden()
    page.strip.button.click()
    say_why(kit, open_dialog(kit, page))
    assert page.strip.isHidden()


def test_who_is_on_the_case_is_asked_nothing(house: House, qtbot: QtBot) -> None:
    house.write()
    record = signed(house.desk, house.resident)
    kit = house.kit()
    assert MARKER in words_in(card(notes_page(kit, qtbot, house.resident)))
    page = whole(FormPage(kit.context, clock=kit.clock))
    qtbot.addWidget(page)
    page.show_subject(f"{house.resident}/needs@{record}")
    assert page.strip.isHidden()
