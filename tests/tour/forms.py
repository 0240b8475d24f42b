"""Filling a form as a worker does: questions by their place, answers by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.formview.chips import ChipsEditor
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.formview.time_edit import TickEditor
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.spec import SelectOne
from tests.tour.driver import (
    StepFailedError,
    click,
    expect,
    find,
    into,
    press,
    question,
    reveal,
    settle,
    type_text,
    wait_until,
)
from tests.tour.stage import Tour

LAST_DIGIT = 9


def open_filling(tour: Tour) -> FormPage:
    """The form page, once its questions stand and no worker is busy."""
    form = tour.until_page(FormPage)
    tour.until_quiet()
    wait_until(
        lambda: form.filling is not None and form.stack.currentWidget() is form.filling,
        "the questions of the form",
    )
    filling_of(tour).body.finish()
    settle()
    return form


def filling_of(tour: Tour) -> FillingView:
    """The questions in sight."""
    filling = tour.page(FormPage).filling
    if filling is None:
        raise StepFailedError("no form is being filled")
    return filling


def to_section(tour: Tour, key: str) -> FillingView:
    """A click in the list of sections."""
    filling = filling_of(tour)
    click(filling.sections.button(key))
    wait_until(lambda: filling.section.key == key, f"the section {key}")
    filling.body.finish()
    tour.until_quiet()
    return filling


def asked(tour: Tour, spot: str) -> QuestionView:
    """A question in sight, with the keyboard in it."""
    found = question(filling_of(tour), spot)
    reveal(found)
    found.take_focus()
    settle(1)
    return found


def field_of(tour: Tour, spot: str) -> QWidget:
    """The field of a question, to click."""
    editor = question(filling_of(tour), spot).editor
    if editor is None:
        raise StepFailedError(f"{spot} has no editor")
    return editor.focusProxy() or editor


def write(tour: Tour, spot: str, words: str) -> QuestionView:
    """Type an answer."""
    into(field_of(tour, spot), words)
    return question(filling_of(tour), spot)


def pick(tour: Tour, spot: str, words: str) -> None:
    """Type a few letters, take the entry from the list with the keyboard."""
    into(field_of(tour, spot), words)
    popup = QApplication.activePopupWidget()
    expect(popup is not None, f"no list opens under {spot} for {words}")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    value = filling_of(tour).model.answer(question(filling_of(tour), spot).spot).value
    expect(value, f"nothing of the list was taken for {spot}")


def choose_chip(tour: Tour, spot: str, number: int) -> None:
    """The digit of a chip chooses it."""
    found = asked(tour, spot)
    if not isinstance(found.editor, ChipsEditor):
        raise StepFailedError(f"{spot} has no chips")
    type_text(str(number))
    expect(found.editor.chips[number - 1].isChecked(), f"chip {number} of {spot} is not chosen")


def state(tour: Tour, spot: str, key: Qt.Key, wanted: AnswerState) -> None:
    """A function key says why there is no answer."""
    found = asked(tour, spot)
    press(key)
    expect(filling_of(tour).model.answer(found.spot).state is wanted, f"{spot} is not {wanted}")


def tick(tour: Tour, spot: str) -> None:
    """The space bar writes the time."""
    editor = asked(tour, spot).editor
    if not isinstance(editor, TickEditor):
        raise StepFailedError(f"{spot} is nothing to tick")
    press(Qt.Key.Key_Space)
    expect(editor.tick.isChecked() and editor.line.text(), f"{spot} has no time")


def until_saved(tour: Tour) -> None:
    """Wait for the words that say it is in the encrypted file."""
    form = tour.page(FormPage)
    wait_until(lambda: form.autosave is not None and not form.autosave.unsaved, "the draft", 4)
    tour.until_quiet()
    words = filling_of(tour).save_state.words.text()
    expect(any(c.isdigit() for c in words), f"the saved line has no time: «{words}»")


def echo_of(tour: Tour, spot: str) -> str:
    """What stands under a date."""
    editor = question(filling_of(tour), spot).editor
    below = editor.below if editor is not None else None
    return below.text() if isinstance(below, QLabel) and below.isVisible() else ""


def review(tour: Tour) -> FormPage:
    """To the page before signing."""
    form = tour.page(FormPage)
    click(filling_of(tour).foot.act)
    wait_until(lambda: form.stack.currentWidget() is form.review, "the review")
    tour.until_quiet()
    return form


def sign(tour: Tour) -> FormPage:
    """The one act of the review."""
    form = tour.page(FormPage)
    click(form.review.foot.act)
    wait_until(lambda: form.stack.currentWidget() is form.signed, "the signed form")
    tour.until_quiet()
    return form


def answer(tour: Tour, spot: str, *values: str) -> None:
    """Choose by value, whichever way the question offers: chips by their digit, or the list."""
    editor = question(filling_of(tour), spot).editor
    if isinstance(editor, ChipsEditor):
        offered = [choice.value for choice in editor.choices]
        for value in values:
            click_or_type(tour, spot, offered.index(value))
        return
    field = editor.field if editor is not None else None
    if not isinstance(field, SelectOne) or len(values) != 1:
        raise StepFailedError(f"{spot} is not a question with choices")
    label = next(choice.label for choice in field.choices if choice.value == values[0])
    into(field_of(tour, spot), tour.shell.context.words(label))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    taken = filling_of(tour).model.answer(question(filling_of(tour), spot).spot).value
    expect(taken == values[0], f"{spot} took {taken}, not {values[0]}")


def click_or_type(tour: Tour, spot: str, place: int) -> None:
    """The chip at ``place``: its digit where it has one, else a click."""
    if place < LAST_DIGIT:
        choose_chip(tour, spot, place + 1)
        return
    editor = asked(tour, spot).editor
    if isinstance(editor, ChipsEditor):
        click(editor.chips[place])
        expect(editor.chips[place].isChecked(), f"chip {place + 1} of {spot} is not chosen")


def uncover(tour: Tour) -> None:
    """Open what is folded in the section in sight."""
    filling = filling_of(tour)
    click(find(filling, Cover).button)
    filling.body.finish()
    settle()


def add_row(tour: Tour) -> None:
    """One more entry of the group in sight."""
    click(find(filling_of(tour), RepeatView).add_button)
    filling_of(tour).body.finish()
    settle()


def sign_and_leave(tour: Tour, review_picture: str = "") -> None:
    """Wait until it is kept, read through, sign, and go back to her file."""
    until_saved(tour)
    form = review(tour)
    if review_picture:
        tour.shot(review_picture)
    sign(tour)
    click(form.signed.foot.act)
    tour.until_page(FilePage)
    tour.until_quiet()
