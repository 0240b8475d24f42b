"""A single sheet that nobody counts: the way to a printer, and back out of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.print_system.one_sheet import NOWHERE, ChoosePrinter, OneSheet
from shelter_desk.desktop.print_system.port import Fate, JobState, Progress, ToPrint, Trouble
from shelter_desk.desktop.print_system.words import CHOOSE, found_alone, taken_words
from shelter_desk.desktop.settings.keys import CONFIRMED, RecoveryCard
from shelter_desk.domain.printer_errors import PrinterPaused, PrintSystemSilent
from shelter_desk.services.opening import first_run
from tests.desktop.pages_kit import Kit
from tests.print_systems import ONE_PAGE

PAPER = ToPrint(ONE_PAGE, lambda _dpi: ())


@pytest.fixture
def sheet(kit: Kit) -> OneSheet:
    made = OneSheet(kit.context.printing, kit.context.words, kit.window)
    made.told.connect(kit.context.messages.tell)
    made.refused.connect(kit.context.messages.error)
    return made


def test_a_single_sheet_goes_where_she_chose_and_is_made_only_then(
    kit: Kit, sheet: OneSheet
) -> None:
    kit.computer.names = ("Office", "Kitchen")
    made: list[bool] = []

    def make(give: Callable[[ToPrint], None]) -> None:
        made.append(True)
        give(PAPER)

    dialog = sheet.begin(make)
    assert made == []
    dialog.printer.setCurrentIndex(1)
    dialog.act.click()
    assert kit.computer.sent == [("Kitchen", 1)]
    kit.computer.progress = Progress(JobState.WAITING, 0, Trouble.AWAY)
    kit.context.printing.look()
    kit.context.printing.look()
    assert [tone for _words, tone in kit.told] == ["done", "attention"], "said once"


def test_a_sheet_is_not_sent_to_a_printer_that_is_paused(kit: Kit, sheet: OneSheet) -> None:
    fault = PrinterPaused(printer="Office")
    kit.computer.names, kit.computer.faults = ("Office", "Hall"), {"Office": fault}
    dialog = sheet.begin(lambda give: give(PAPER))
    assert isinstance(dialog, ChoosePrinter)
    assert dialog.printer.currentText() == "Hall", "the first that prints now"
    dialog.printer.setCurrentIndex(0)
    assert not dialog.act.isEnabled()
    assert dialog.trouble.text() == kit.context.words(fault.message)
    dialog.printer.setCurrentIndex(1)
    assert dialog.act.isEnabled()
    assert dialog.trouble.isHidden()
    dialog.reject()
    assert kit.computer.sent == []


def test_without_a_print_system_the_dialog_says_so(kit: Kit, sheet: OneSheet) -> None:
    kit.computer.silent = PrintSystemSilent()
    dialog = sheet.begin(lambda give: give(PAPER))
    assert dialog.trouble.text() == kit.context.words(PrintSystemSilent().message)
    assert not dialog.act.isEnabled()
    kit.computer.silent = None
    kit.computer.names = ()
    assert sheet.begin(lambda give: give(PAPER)).printer.count() == 0


def test_a_printer_that_the_computer_found_by_itself_is_never_proposed(
    kit: Kit, sheet: OneSheet
) -> None:
    kit.computer.names, kit.computer.alone = ("Nearby", "Hall"), ("Nearby", "Hall")
    dialog = sheet.begin(lambda give: give(PAPER))
    assert dialog.printer.currentIndex() == -1
    assert dialog.printer.placeholderText() == kit.context.words(CHOOSE)
    assert not dialog.act.isEnabled()
    assert dialog.trouble.isHidden()
    dialog.printer.setCurrentIndex(0)
    assert dialog.trouble.text() == kit.context.words(found_alone("Nearby"))
    dialog.act.click()
    assert kit.computer.sent == [("Nearby", 1)], "it is hers to choose"
    kit.computer.alone = ("Nearby",)
    assert sheet.begin(lambda give: give(PAPER)).printer.currentText() == "Hall"


def send(kit: Kit, sheet: OneSheet) -> None:
    kit.computer.names = ("Office",)
    sheet.begin(lambda give: give(PAPER)).act.click()


@pytest.mark.parametrize(
    ("fate", "tone"), [(Fate.WHOLE, "done"), (Fate.CUT, "attention"), (Fate.LEFT, "attention")]
)
def test_a_sheet_that_does_not_come_out_is_taken_back(
    kit: Kit, sheet: OneSheet, fate: Fate, tone: str
) -> None:
    assert sheet.back.isHidden()
    send(kit, sheet)
    assert not sheet.back.isHidden()
    kit.computer.fate = fate
    sheet.back.click()
    assert kit.computer.taken_back == [1]
    assert kit.told[-1] == (kit.context.words(taken_words(fate)), tone)
    assert sheet.back.isHidden()
    kit.context.printing.look()
    assert kit.told[-1][1] == tone, "it is not followed any more"


def test_where_nobody_answers_it_is_said_that_it_may_still_come(kit: Kit, sheet: OneSheet) -> None:
    send(kit, sheet)
    kit.computer.silent = PrintSystemSilent()
    sheet.back.click()
    assert kit.told[-1] == (kit.context.words(taken_words(Fate.LEFT)), "attention")
    kit.computer.silent = None
    kit.context.printing.look()
    assert kit.computer.taken_back == [1], "it is tried again"


def test_a_sheet_that_is_printed_is_nowhere_to_be_taken_back_from(
    kit: Kit, sheet: OneSheet
) -> None:
    send(kit, sheet)
    kit.computer.progress = Progress(JobState.OVER)
    sheet.back.click()
    assert kit.told[-1] == (kit.context.words(NOWHERE), "attention")
    send(kit, sheet)
    kit.context.printing.look()
    assert sheet.back.isHidden(), "the printer says that it is done"


def test_each_of_several_sheets_is_taken_back(kit: Kit, sheet: OneSheet) -> None:
    send(kit, sheet)
    send(kit, sheet)
    sheet.back.click()
    assert kit.computer.taken_back == [1, 2]


@pytest.fixture
def card(kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> RecoveryCard:
    """A new key is shown, and its sheet waits for the printer."""
    made = RecoveryCard(kit.context)
    qtbot.addWidget(made)
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_words: True)
    made.make()
    kit.computer.names = ("Office",)
    made.print_button.click()
    (dialog,) = made.window().findChildren(ChoosePrinter)
    dialog.act.click()
    assert len(kit.computer.sent) == 1
    return made


def test_leaving_the_settings_takes_the_sheet_back(kit: Kit, card: RecoveryCard) -> None:
    card.forget()
    assert kit.computer.taken_back == [1], "its key is shown no more, and the earlier sheet counts"


def test_a_sheet_that_is_proven_leaves_none_in_the_printer(kit: Kit, card: RecoveryCard) -> None:
    pieces = first_run.recovery_groups(card._key)
    for number, field in card.groups.fields.items():
        field.setText(pieces[number - 1])
    card.confirm()
    assert kit.told[-1][0] == kit.context.words(CONFIRMED)
    assert kit.computer.taken_back == [1], "a second one would lie about"
    kit.context.printing.look()
    card.forget()
    assert kit.computer.taken_back == [1]
