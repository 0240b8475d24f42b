"""The intake: from light to heavy, kept while typing, signed, corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.dates import PartialDate
from tests.tour import forms
from tests.tour.driver import (
    CTRL,
    StepFailedError,
    click,
    expect,
    find,
    into,
    press,
    question,
    reveal,
    settle,
    wait,
    wait_until,
)
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_door import unlock

INTAKE = "intake"
BRING = "حساسية من الفول السوداني"
FEARED = ("خالد المنصوري", "Khalid Al Mansoori")


def intake_languages(tour: Tour) -> None:
    """Languages first; chips by digit, lists by typing."""
    open_resident(tour)
    open_part(tour, INTAKE)
    forms.open_filling(tour)
    forms.pick(tour, "primary_language", tour.say("الأمه", "Amha"))
    forms.pick(tour, "secondary_language", tour.say("العربية", "Arabic"))
    forms.choose_chip(tour, "sign_language", 2)
    forms.choose_chip(tour, "interviewer_gender_wanted", 1)
    tour.shot("intake-languages")


def intake_names(tour: Tour) -> None:
    """Her name as she says it; two answers that are no answer."""
    forms.to_section(tour, "names")
    forms.write(tour, "name_own_words", tour.say("سيلام تسفاي", "Selam Tesfaye"))
    expect(forms.filling_of(tour).model.answer(Spot("nickname")).value, "the arrival told it")
    forms.write(tour, "name_ar", "سيلام تسفاي")
    forms.write(tour, "name_latin", "Selam Tesfaye")
    forms.state(tour, "father_name", Qt.Key.Key_F3, AnswerState.DECLINED)
    forms.state(tour, "grandfather_name", Qt.Key.Key_F2, AnswerState.DOES_NOT_KNOW)
    forms.state(tour, "family_name", Qt.Key.Key_F7, AnswerState.NOT_APPLICABLE)
    reveal(question(forms.filling_of(tour), "family_name"))
    tour.shot("intake-answer-states")


def intake_birth(tour: Tour) -> None:
    """A refused date, a year that is a guess, and a whole date with the Hijri one beside it."""
    filling = forms.to_section(tour, "birth")
    asked = forms.write(tour, "birth_date", "30/02/2001")
    press(Qt.Key.Key_Tab)
    wait_until(asked._amiss.isVisible, "a sentence about 30 February")
    into(forms.field_of(tour, "birth_date"), tour.say("حوالي ١٩٩٥", "about 1995"), replace=True)
    value = filling.model.answer(asked.spot).value
    expect(isinstance(value, PartialDate) and value.about, "about 1995 is a guessed year")
    into(forms.field_of(tour, "birth_date"), "١٤/٣/١٩٩٥", replace=True)
    echo = forms.echo_of(tour, "birth_date")
    expect("1415" in echo or "١٤١٥" in echo, f"the Hijri year stands under the date: «{echo}»")
    forms.choose_chip(tour, "dob_quality", 1)
    tour.shot("intake-date-with-hijri")


def intake_origin(tour: Tour) -> None:
    """Citizenship from the list; a question that is not asked again."""
    forms.to_section(tour, "origin")
    forms.pick(tour, "citizenship", tour.say("إثيوب", "Ethiop"))
    forms.to_section(tour, "faith")
    state = AnswerState.DO_NOT_ASK_AGAIN
    forms.state(tour, "religion", Qt.Key.Key_F6, state)
    forms.state(tour, "ethnicity", Qt.Key.Key_F4, AnswerState.DEFERRED)
    tour.until_quiet()
    tour.shot("intake-not-to-be-asked-again")


def _group(tour: Tour) -> RepeatView:
    return find(forms.filling_of(tour), RepeatView)


def intake_documents(tour: Tour) -> None:
    """Repeating rows: two papers, one taken out and brought back."""
    forms.to_section(tour, "papers")
    click(_group(tour).add_button)
    forms.pick(tour, "documents.0.type", tour.say("جواز", "Pass"))
    forms.write(tour, "documents.0.number", "EP7654321")
    forms.pick(tour, "documents.0.country", tour.say("إثيوب", "Ethiop"))
    forms.write(tour, "documents.0.expiry", "03/2028")
    forms.pick(tour, "documents.0.original_held_by", tour.say("صاحب", "The emp"))
    tour.shot("intake-documents")
    click(_group(tour).add_button)
    forms.pick(tour, "documents.1.type", "CPR")
    forms.write(tour, "documents.1.number", "٩٠١٢٣٤٥٦٧")
    group = _group(tour)
    group.remove_row(0)
    settle()
    expect(len(group.cards) == 1, "a row was taken out")
    click(group._undo)
    expect(len(group.cards) == 2, "the row came back")
    tour.until_quiet()


def intake_family(tour: Tour) -> None:
    """A child, a safe contact, and somebody who must not know."""
    forms.to_section(tour, "family")
    forms.write(tour, "number_of_children", "١")
    click(_group(tour).add_button)
    forms.write(tour, "dependants.0.name", tour.say("بيتي", "Betty"))
    forms.write(tour, "dependants.0.birth_date", tour.say("حوالي ٢٠٢٠", "about 2020"))
    forms.to_section(tour, "contacts")
    asked = forms.write(tour, "own_phone", "٣٣٤٤٥٥٦٦")
    expect(asked, "her own number")
    click(_group(tour).add_button)
    forms.write(tour, "safe_contacts.0.who", tour.say("أختها", "Her sister"))
    forms.write(tour, "safe_contacts.0.number", "+251 911 234 567")
    tour.shot("intake-safe-contact")
    forms.to_section(tour, "must_not_know")
    click(_group(tour).add_button)
    forms.write(tour, "must_not_know.0.name", tour.say(*FEARED))


def intake_painful(tour: Tour) -> None:
    """What can hurt stays closed until it is opened on purpose."""
    filling = forms.to_section(tour, "self_harm")
    cover = find(filling, Cover)
    tour.shot("intake-folded")
    click(cover.button)
    filling.body.finish()
    forms.choose_chip(tour, "self_harm_worry", 2)
    tour.shot("intake-opened-on-purpose")


def intake_break(tour: Tour) -> None:
    """A break and back to the very question."""
    page = tour.page(FormPage)
    click(page.header.break_button)
    wait_until(lambda: page.stack.currentWidget() is page.calm, "the quiet page")
    tour.shot("intake-break")
    click(page.calm.button)
    wait_until(lambda: page.stack.currentWidget() is page.filling, "the questions again")


def intake_is_kept(tour: Tour) -> None:
    """Nobody presses Save: two seconds after the last key it is in the encrypted file."""
    forms.to_section(tour, "special_needs")
    forms.write(tour, _a_text(tour), BRING)
    wait(2.0)
    forms.until_saved(tour)
    tour.shot("intake-saved")


def _a_text(tour: Tour) -> str:
    """The first line of words in the section in sight."""
    for asked in forms.filling_of(tour).body.questions():
        editor = asked.editor
        proxy = editor.focusProxy() if editor is not None else None
        if asked.isVisible() and isinstance(proxy, QLineEdit) and type(proxy) is QLineEdit:
            return str(asked.spot)
    raise StepFailedError("there is no line of words in this section")


def draft_after_a_crash(tour: Tour) -> None:
    """The power goes. The next morning the draft waits under Today."""
    spot = _a_text(tour)
    tour.crash_and_open_again()
    unlock(tour)
    press(Qt.Key.Key_1, CTRL)
    page = tour.until_page(TodayPage)
    tour.until_quiet()
    rows = [row for row in page.findChildren(ClickRow) if row.isVisible()]
    drafts = [row for row in rows if tour.say("مسودة", "Draft") in row.accessibleName()]
    expect(drafts, "no draft waits under Today")
    tour.shot("today-with-draft")
    click(drafts[0])
    forms.open_filling(tour)
    forms.to_section(tour, "special_needs")
    line = forms.field_of(tour, spot)
    expect(isinstance(line, QLineEdit) and line.text() == BRING, "the typed words came back")
    forms.to_section(tour, "names")
    tour.shot("intake-draft-restored")


def sign_intake(tour: Tour) -> None:
    """Read through and sign."""
    forms.review(tour)
    tour.shot("intake-review")
    forms.sign(tour)
    tour.shot("intake-signed")


def correct_intake(tour: Tour) -> None:
    """A correction is a second version with a reason; both stand side by side."""
    form = tour.page(FormPage)
    click(form.signed.correct_button)
    into(form.signed.reason.line, tour.say("كُتب اسم الأب لاحقًا", "Her father's name came later"))
    click(form.signed._begin)
    forms.open_filling(tour)
    forms.to_section(tour, "names")
    forms.state(tour, "father_name", Qt.Key.Key_F8, AnswerState.NOT_ASKED)
    forms.write(tour, "father_name", tour.say("تسفاي", "Tesfaye"))
    forms.until_saved(tour)
    forms.review(tour)
    forms.sign(tour)
    click(form.signed.history_button)
    page = tour.until_page(HistoryPage)
    tour.until_quiet()
    expect(len(page.versions) == 2, "there are two versions")
    tour.shot("intake-versions")
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    open_resident(tour)
    tour.page(FilePage)
    tour.shot("file-after-intake")


STEPS = (
    intake_languages,
    intake_names,
    intake_birth,
    intake_origin,
    intake_documents,
    intake_family,
    intake_painful,
    intake_break,
    intake_is_kept,
    draft_after_a_crash,
    sign_intake,
    correct_intake,
)
