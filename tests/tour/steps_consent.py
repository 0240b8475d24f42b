"""The consent talk: read together, in her own words, she decides, sign or mark, her copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.consents.talk import TalkView
from shelter_desk.desktop.formview.chips import ChipsEditor
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.consents import (
    Capacity,
    CopyGiven,
    DataItem,
    Decision,
    Mark,
    Scope,
    SharedBy,
    TeachBack,
)
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.spec import SelectOne
from shelter_desk.services.consents import consents
from tests.tour.driver import (
    StepFailedError,
    choose,
    click,
    expect,
    into,
    press,
    settle,
    wait,
    wait_until,
)
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident

CONSENTS = "consents"
FIRST_WITNESS = ("ليلى حسن", "Layla Hassan")
SECOND_WITNESS = ("مها جابر", "Maha Jaber")
CALL = ("حنان عزيز", "Hanan Aziz")
CALL_PHONE = "+97333000001"


def chip(questions: Questions, key: str, value: str) -> None:
    """Click the chip of a value."""
    editor = questions.editors[key]
    if not isinstance(editor, ChipsEditor):
        raise StepFailedError(f"{key} has no chips")
    place = [choice.value for choice in editor.choices].index(value)
    click(editor.chips[place])
    expect(editor.chips[place].isChecked(), f"{key} takes {value}")


def take(tour: Tour, questions: Questions, key: str, value: str) -> None:
    """Take a value from the chips, or from the list by typing."""
    editor = questions.editors[key]
    if isinstance(editor, ChipsEditor):
        chip(questions, key, value)
        return
    field = next(one for one in questions.fields if one.key == key)
    if not isinstance(field, SelectOne):
        raise StepFailedError(f"{key} is not a question with choices")
    label = next(choice.label for choice in field.choices if choice.value == value)
    words_into(questions, key, tour.shell.context.words(label))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    expect(questions.value(key) == value, f"{key} took {questions.value(key)}, not {value}")


def words_into(questions: Questions, key: str, words: str) -> None:
    """Type into a question beside the talk."""
    editor = questions.editors[key]
    into(editor.focusProxy() or editor, words)


def open_consents(tour: Tour) -> ConsentPage:
    """The wallet."""
    open_resident(tour)
    open_part(tour, CONSENTS)
    page = tour.until_page(ConsentPage)
    tour.until_quiet()
    return page


def begin(tour: Tour, scope: Scope) -> TalkView:
    """Begin the talk about one scope."""
    page = tour.page(ConsentPage)
    click(page.wallet.talk_buttons[int(scope)])
    wait_until(lambda: page.stack.currentWidget() is page.talk, f"the talk about {scope.name}")
    tour.until_quiet()
    return page.talk


def read_aloud(tour: Tour, talk: TalkView) -> None:
    """The space bar ticks a line and goes on to the next."""
    wait_until(talk.reading.ticks[0].hasFocus, "the keyboard in the first line")
    for line in talk.reading.ticks:
        press(Qt.Key.Key_Space)
        expect(line.isChecked(), "a line that was read is ticked")
    expect(talk.reading.all_read(), "every line is ticked")
    chip(talk.here, "capacity", Capacity.ABLE)
    click(talk.next)


def keep(tour: Tour) -> None:
    """The last act, and the sentence that follows."""
    page = tour.page(ConsentPage)
    if not page.talk.copy.text("copy_given"):
        chip(page.talk.copy, "copy_given", CopyGiven.YES)
    click(page.talk.next)
    tour.until_quiet()
    wait_until(lambda: page.stack.currentWidget() is page.wallet, f"a decision; {tour.told()}")
    expect(tour.told(), "a sentence says that her decision is kept")


def _state(tour: Tour, scope: Scope) -> str:
    resident = ResidentId(tour.resident)
    rows = tour.peek(
        lambda desk: [
            row.state
            for row in consents.wallet(desk, resident)
            if row.consent.details.scope is scope
        ]
    )
    assert isinstance(rows, list)
    return str(rows[0]) if rows else ""


def interview(tour: Tour) -> None:
    """Scope 1, read in the other language beside ours; she agrees and signs."""
    page = open_consents(tour)
    tour.shot("consents-empty")
    begin(tour, Scope.INTERVIEW)
    other = "en" if tour.ar else "ar"
    name = "الإنجليزية" if tour.ar else "Arabic"
    choose(page.language, _named(name), f"the text in {other}")
    tour.until_quiet()
    wait_until(lambda: page.talk._read is not None and page.talk._read.language == other, other)
    chip(page.talk.here, "mode", "none")
    page.talk.reading.ticks[0].setFocus()
    settle()
    tour.shot("consent-read-together")
    read_aloud(tour, page.talk)
    chip(page.talk.back, "teach_back", TeachBack.WELL)
    chip(page.talk.back, "talked", "risks")
    words_into(page.talk.back, "note", tour.say("ما أقوله يبقى هنا", "What I say stays here"))
    tour.shot("consent-in-her-own-words")
    click(page.talk.next)
    chip(page.talk.choice, "decision", Decision.AGREED)
    tour.shot("consent-she-decides")
    click(page.talk.next)
    chip(page.talk.mark, "mark", Mark.SIGNATURE)
    click(page.talk.next)
    keep(tour)
    expect(_state(tour, Scope.INTERVIEW) == "valid", "she agreed to the talk")


def _named(name: str) -> Callable[[QAction], bool]:
    return lambda action: name in action.text()


def shelter_by_thumb(tour: Tour) -> None:
    """Scope 2: a thumbprint needs two witnesses, and the program says so."""
    page = tour.page(ConsentPage)
    talk = begin(tour, Scope.SHELTER)
    read_aloud(tour, talk)
    chip(talk.back, "teach_back", TeachBack.PARTLY)
    click(talk.next)
    chip(talk.choice, "decision", Decision.AGREED)
    click(talk.next)
    chip(talk.mark, "mark", Mark.THUMBPRINT)
    words_into(talk.mark, "witness_1", tour.say(*FIRST_WITNESS))
    words_into(talk.mark, "witness_1_role", tour.say("ممرضة", "nurse"))
    click(talk.next)
    chip(talk.copy, "copy_given", CopyGiven.YES)
    click(talk.next)
    tour.until_quiet()
    wait_until(tour.told, "the sentence about two witnesses")
    expect(page.stack.currentWidget() is talk, "one witness is not enough for a thumbprint")
    click(talk.steps[3])
    tour.shot("consent-thumbprint-needs-two")
    words_into(talk.mark, "witness_2", tour.say(*SECOND_WITNESS))
    click(talk.steps[4])
    keep(tour)
    expect(_state(tour, Scope.SHELTER) == "valid", "she agreed to stay, with two witnesses")


def record_in_part(tour: Tour) -> None:
    """Scope 3: she agrees to a part."""
    talk = begin(tour, Scope.KEEP_RECORD)
    read_aloud(tour, talk)
    chip(talk.back, "teach_back", TeachBack.WELL)
    click(talk.next)
    chip(talk.choice, "decision", Decision.IN_PART)
    words_into(talk.choice, "withheld", tour.say("من دون صورة", "No photograph"))
    click(talk.next)
    chip(talk.mark, "mark", Mark.SIGNATURE)
    click(talk.next)
    keep(tour)
    expect(_state(tour, Scope.KEEP_RECORD) == "in_part", "she agreed in part")


def emergency_agreed(tour: Tour) -> None:
    """Scope 12: a yes needs somebody to call, and the wallet names them."""
    page = tour.page(ConsentPage)
    talk = begin(tour, Scope.EMERGENCY_CONTACT)
    read_aloud(tour, talk)
    chip(talk.back, "teach_back", TeachBack.WELL)
    click(talk.next)
    chip(talk.choice, "decision", Decision.AGREED)
    click(talk.next)
    chip(talk.mark, "mark", Mark.SIGNATURE)
    click(talk.next)
    chip(talk.copy, "copy_given", CopyGiven.YES)
    click(talk.next)
    tour.until_quiet()
    wait_until(tour.told, "the sentence about whom to call")
    expect(page.stack.currentWidget() is talk, "a yes without a name is not kept")
    click(talk.steps[2])
    words_into(talk.choice, "contact_name", tour.say(*CALL))
    words_into(talk.choice, "contact_phone", CALL_PHONE)
    tour.shot("consent-whom-to-call")
    click(talk.steps[4])
    keep(tour)
    expect(_state(tour, Scope.EMERGENCY_CONTACT) == "valid", "she named somebody to call")


def emergency_refused(tour: Tour) -> None:
    """Scope 12 again: no is a result, said in one click, and replaces the yes."""
    page = open_consents(tour)
    talk = begin(tour, Scope.EMERGENCY_CONTACT)
    click(talk.says_no)
    tour.until_quiet()
    wait_until(lambda: page.stack.currentWidget() is page.wallet, "the wallet after a no")
    expect(_state(tour, Scope.EMERGENCY_CONTACT) == "refused", "her no is kept")
    tour.shot("consent-wallet")


def withdraw_by_word(tour: Tour) -> None:
    """She takes one back: one click, from that moment."""
    page = open_consents(tour)
    stops = [
        one
        for one in page.wallet.findChildren(QuietButton)
        if one.isVisible() and one.accessibleDescription() and one not in _talks(page)
    ]
    expect(stops, "every standing consent can be taken back")
    click(stops[-1])
    tour.until_quiet()
    wait(0.1)
    expect(_state(tour, Scope.INTERVIEW) == "withdrawn", "the first consent is withdrawn")
    tour.shot("consent-taken-back")


def _talks(page: ConsentPage) -> list[QuietButton]:
    return list(page.wallet.talk_buttons.values())


def share(tour: Tour, items: tuple[DataItem, ...]) -> None:
    """Scope 4 with the agency that the talk was begun about."""
    talk = tour.page(ConsentPage).talk
    read_aloud(tour, talk)
    chip(talk.back, "teach_back", TeachBack.WELL)
    click(talk.next)
    chip(talk.choice, "decision", Decision.AGREED)
    for item in items:
        chip(talk.choice, "items", item)
    chip(talk.choice, "how", SharedBy.PAPER)
    words_into(talk.choice, "purpose", tour.say("فحص الأسنان", "Her teeth"))
    tour.shot("consent-to-share")
    click(talk.next)
    chip(talk.mark, "mark", Mark.SIGNATURE)
    click(talk.next)
    keep(tour)


STEPS = (interview, shelter_by_thumb, record_in_part, emergency_agreed)
AFTER_PAPER = (emergency_refused, withdraw_by_word)
