"""From the printer's refusal to the second print: the log tells what really came out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.paper_names import EVACUATION, house_subject
from shelter_desk.desktop.preview.page import NO_ANSWER, PreviewPage
from shelter_desk.desktop.preview.printing import STANDS, LookFirst, Sent
from shelter_desk.desktop.preview.saving import NOT_KNOWN
from shelter_desk.desktop.print_system.port import Fate, JobState, Progress, Trouble
from shelter_desk.desktop.print_system.words import found_alone, progress_words, taken_words
from shelter_desk.desktop.settings.printers import PrintersCard, spool_words
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.print_runs import WhyAgain
from shelter_desk.domain.printer_errors import (
    PrinterClosed,
    PrinterGone,
    PrinterPaused,
    PrintFailed,
    PrintSystemSilent,
    SpoolFull,
)
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper, print_queue, printers
from tests.desktop.pages_kit import Kit, agree, arrive, hospital, make_desk, make_kit, whole


class Scene:
    """A consent form in the preview."""

    def __init__(self, kit: Kit, resident: ResidentId) -> None:
        self.kit, self.resident, self.computer = kit, resident, kit.computer
        self.computer.names = ("Office", "Kitchen")
        self.page = whole(PreviewPage(kit.context))
        self.page.resize(1178, 712)
        self.page.show()
        self.page.show_subject(f"{resident}/consent")

    @property
    def told(self) -> list[str]:
        """What the log tells of prints after they were made, oldest first."""
        rows = audit.audit_page(self.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
        return [str(row.detail) for row in reversed(rows)]

    def said(self, fault: ShelterDeskError) -> bool:
        return self.kit.told[-1] == (self.kit.context.words(fault.message), "attention")


@pytest.fixture(params=("ar", "en"))
def scene(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Scene:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, request.param)
    qtbot.addWidget(kit.window)
    resident = arrive(desk)
    agree(desk, resident, hospital(desk), DataItem.NAME)
    made = Scene(kit, resident)
    qtbot.addWidget(made.page)
    return made


def test_all_sheets_came_out_and_the_log_says_so(scene: Scene) -> None:
    sheets = len(scene.page.view.sheets)
    scene.page.side.print.click()
    scene.page.side.sheets.keep.click()
    assert scene.told == [f"sheets {sheets}/{sheets}"]
    assert scene.page.side.again.isHidden()


def test_what_did_not_come_out_is_printed_again_with_a_reason_and_its_first_copy(
    scene: Scene,
) -> None:
    side, sheets = scene.page.side, len(scene.page.view.sheets)
    side.print.click()
    side.sheets.none.click()
    assert not side.again.isHidden()
    number = scene.kit.context.fmt.number
    assert side.again.told.text().count(number(sheets)) >= 1
    side.again.why.set_value("why", None)
    side.print.click()
    assert len(scene.computer.sent) == 1, "why comes first"
    side.again.why.set_value("why", WhyAgain.JAM.value)
    side.print.click()
    side.sheets.keep.click()
    count = f"sheets {sheets}/{sheets}"
    assert scene.told == [f"sheets 0/{sheets}", "again paper_jam instead 1", count]
    assert side.again.isHidden(), "the next one is a print of its own"
    copies = paper.copies_of(scene.kit.desk, scene.resident)
    assert sorted(one.copy_number for one in copies) == [1, 2, 3, 4], "every sheet has its number"


def test_another_reason_is_typed_and_kept_with_her_file(scene: Scene) -> None:
    side = scene.page.side
    side.print.click()
    side.sheets.none.click()
    side.again.why.set_value("why", WhyAgain.OTHER.value)
    side.print.click()
    assert len(scene.computer.sent) == 1
    side.again.why.set_value("words", "coffee")
    side.print.click()
    rows = audit.audit_page(scene.kit.desk, AuditFilter(acts=frozenset({Act.SHEETS}))).rows
    assert (rows[0].detail, rows[0].reason) == ("again other_reason instead 1", "coffee")
    assert rows[0].resident_id == scene.resident


def test_something_else_can_be_printed_instead(scene: Scene) -> None:
    side = scene.page.side
    side.print.click()
    side.sheets.none.click()
    side.again.another.click()
    side.print.click()
    assert len(scene.computer.sent) == 2
    assert len(scene.told) == 1


def test_a_printer_that_is_gone_is_named_and_no_other_one_is_taken(scene: Scene) -> None:
    side = scene.page.side
    side.printer.setCurrentIndex(side.printer.findText("Kitchen"))
    scene.computer.names = ("Office",)
    side.print.click()
    assert scene.said(PrinterGone(printer="Kitchen"))
    assert scene.computer.sent == []
    assert paper.copies_of(scene.kit.desk, scene.resident) == ()
    side.print.click()
    assert [name for name, _pages in scene.computer.sent] == ["Office"], "now she saw which"


def test_a_printer_that_goes_after_it_was_written_down_leaves_a_true_log(scene: Scene) -> None:
    scene.computer.fault = PrinterGone(printer="Office")
    side, sheets = scene.page.side, len(scene.page.view.sheets)
    side.print.click()
    assert scene.said(PrinterGone(printer="Office"))
    assert scene.told == ["not printed"]
    assert not side.again.isHidden()
    assert scene.kit.context.fmt.number(sheets) in side.again.told.text()
    scene.computer.fault = None
    side.print.click()
    assert scene.told[1] == f"again {WhyAgain.MISSING} instead 1"


def test_a_printer_that_stops_in_the_middle_asks_what_came_out(scene: Scene) -> None:
    scene.computer.fault = PrintFailed()
    side, sheets = scene.page.side, len(scene.page.view.sheets)
    side.print.click()
    assert scene.said(PrintFailed())
    assert side.stack.currentIndex() == 3
    assert side.sheets.words.text() == scene.kit.context.fmt.number(0)
    (row,) = print_queue.print_desk(scene.kit.desk).uncounted
    assert (row.sheets, scene.told) == (sheets, []), "a lock now leaves it to be counted"
    side.sheets.more.click()
    side.sheets.keep.click()
    assert scene.told == [f"sheets 1/{sheets}"]
    assert print_queue.print_desk(scene.kit.desk).uncounted == ()
    assert not side.again.isHidden()


@pytest.mark.parametrize("stops", [False, True])
def test_whoever_leaves_before_she_counts_is_asked_when_she_comes_back(
    scene: Scene, stops: bool
) -> None:
    page, side, sheets = scene.page, scene.page.side, len(scene.page.view.sheets)
    scene.computer.fault = PrintFailed() if stops else None
    side.print.click()
    page.leave()
    page.show_subject(f"{scene.resident}/consent-blank")
    assert side.stack.currentIndex() == 0, "that is another paper"
    page.leave()
    page.show_subject(f"{scene.resident}/consent")
    assert side.stack.currentIndex() == 3
    assert side.sheets.words.text() == scene.kit.context.fmt.number(0 if stops else sheets)
    side.sheets.keep.click()
    assert scene.told[-1] == f"sheets {0 if stops else sheets}/{sheets}"
    page.show_subject(f"{scene.resident}/consent")
    assert side.stack.currentIndex() == 0, "it is counted once"


@pytest.mark.parametrize(
    "fault", [PrinterPaused(printer="Office"), PrinterClosed(printer="Office")]
)
def test_a_printer_that_would_print_later_is_sent_nothing(
    scene: Scene, fault: ShelterDeskError
) -> None:
    scene.computer.faults = {"Office": fault}
    scene.page.side.print.click()
    assert scene.said(fault)
    assert scene.computer.sent == []
    assert paper.copies_of(scene.kit.desk, scene.resident) == ()
    assert scene.page.side.print.isEnabled()


def test_a_print_system_that_does_not_answer_is_said_and_nothing_is_written(scene: Scene) -> None:
    scene.computer.silent = PrintSystemSilent()
    scene.page.side.print.click()
    assert scene.said(PrintSystemSilent())
    assert paper.copies_of(scene.kit.desk, scene.resident) == ()
    scene.page.show_subject(f"{scene.resident}/consent-blank")
    assert scene.page.side.printers.no_printer.text() == scene.kit.context.words(NO_ANSWER)
    assert not scene.page.side.printers.no_printer.isHidden()


def test_a_full_disk_prints_nothing_and_the_log_says_so(scene: Scene) -> None:
    scene.computer.fault = SpoolFull()
    scene.page.side.print.click()
    assert scene.said(SpoolFull())
    assert scene.told == ["not printed"]
    assert scene.page.side.stack.currentIndex() == 0


def test_how_far_the_printer_is_stands_beside_the_count(scene: Scene) -> None:
    side, printing, say = scene.page.side, scene.kit.context.printing, scene.kit.context.words
    side.print.click()
    assert side.sheets.taken_back.isVisibleTo(side)
    scene.computer.progress = Progress(JobState.WAITING, 0, Trouble.JAM)
    printing.look()
    assert side.sheets.progress.text() == say(progress_words(scene.computer.progress))
    assert side.sheets.progress.property("kind") == "warn"
    scene.computer.progress = Progress(JobState.OVER, 1)
    printing.look()
    assert side.sheets.words.text() == scene.kit.context.fmt.number(1), "as the printer counted"
    assert side.sheets.progress.property("kind") == "body"
    side.sheets.keep.click()
    assert scene.told == [f"sheets 1/{len(scene.page.view.sheets)}"]


def test_what_she_counts_herself_stays(scene: Scene) -> None:
    side, number = scene.page.side, scene.kit.context.fmt.number
    side.print.click()
    side.sheets.more.click()
    hers = side.sheets.words.text()
    scene.computer.progress = Progress(JobState.OVER, 1)
    scene.kit.context.printing.look()
    assert side.sheets.words.text() == hers != number(1)


def test_what_did_not_come_out_does_not_come_out_later(scene: Scene) -> None:
    side = scene.page.side
    side.print.click()
    side.sheets.none.click()
    assert scene.computer.taken_back == [1]
    side.again.another.click()
    side.print.click()
    side.sheets.keep.click()
    assert scene.computer.taken_back == [1], "what is still on its way comes out whole"


def test_what_could_not_be_taken_back_is_said_at_once(scene: Scene) -> None:
    scene.computer.fate = Fate.LEFT
    scene.page.side.print.click()
    scene.page.side.sheets.none.click()
    lies = scene.kit.context.words(taken_words(Fate.LEFT))
    assert scene.kit.told[-1] == (lies, "attention")


def test_all_counted_while_the_printer_waits_is_pointed_out(scene: Scene) -> None:
    side = scene.page.side
    side.print.click()
    scene.computer.progress = Progress(JobState.WAITING, 0, Trouble.PAPER)
    scene.kit.context.printing.look()
    side.sheets.keep.click()
    assert scene.kit.told[-1] == (scene.kit.context.words(STANDS), "attention")


def test_a_print_system_that_falls_silent_is_said_beside_the_count(scene: Scene) -> None:
    side = scene.page.side
    side.print.click()
    scene.computer.silent = PrintSystemSilent()
    scene.kit.context.printing.look()
    assert side.sheets.progress.text() == scene.kit.context.words(NOT_KNOWN)


def test_the_answer_to_an_earlier_print_asks_nothing_over_another_paper(scene: Scene) -> None:
    side, page = scene.page.side, scene.page
    assert page.paper is not None
    sent = Sent(page.paper, f"{scene.resident}/consent", 2, 2)
    page.show_subject(f"{scene.resident}/consent-blank")
    page._sending._is_sent(sent, "Office")
    assert side.stack.currentIndex() == 0
    page.show_subject(f"{scene.resident}/consent")
    assert side.stack.currentIndex() == 3


@dataclass
class Held:
    """Papers whose way to the print system takes as long as a test wants."""

    done: list[Callable[[int], None]] = field(default_factory=list)
    failed: list[Callable[[ShelterDeskError], bool]] = field(default_factory=list)

    def hand_over(
        self,
        _owner: object,
        _printer: str,
        _paper: object,
        done: Callable[[int], None],
        failed: Callable[[ShelterDeskError], bool],
    ) -> None:
        self.done.append(done)
        self.failed.append(failed)


@pytest.fixture
def held(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> Held:
    made = Held()
    monkeypatch.setattr(scene.kit.context.printing, "hand_over", made.hand_over)
    return made


def test_whoever_comes_back_before_it_is_sent_is_asked_once(scene: Scene, held: Held) -> None:
    side, page = scene.page.side, scene.page
    side.print.click()
    page.show_subject(f"{scene.resident}/consent-blank")
    page.show_subject(f"{scene.resident}/consent")
    assert side.stack.currentIndex() == 0, "nobody knows yet whether it went"
    held.done[0](7)
    assert side.stack.currentIndex() == 3
    side.sheets.none.click()
    assert scene.computer.taken_back == [7]
    assert len(scene.told) == 1
    page.show_subject(f"{scene.resident}/consent")
    assert side.stack.currentIndex() == 0


def test_a_print_that_fails_late_leaves_another_being_counted(scene: Scene, held: Held) -> None:
    side, page = scene.page.side, scene.page
    side.print.click()
    page.show_subject(f"{scene.resident}/consent-blank")
    side.print.click()
    held.done[1](8)
    assert side.stack.currentIndex() == 3
    held.failed[0](PrinterGone(printer="Office"))
    assert side.stack.currentIndex() == 3
    side.sheets.keep.click()
    assert scene.told[0] == "not printed"
    assert len(scene.told) == 2


def test_a_printer_nobody_saw_is_not_taken(scene: Scene) -> None:
    scene.page.side.printer.setCurrentIndex(-1)
    scene.page.side.print.click()
    assert scene.computer.sent == []
    assert scene.said(LookFirst())


def test_a_kind_of_paper_is_proposed_the_printer_it_went_to_last(scene: Scene) -> None:
    side, page = scene.page.side, scene.page
    assert side.printer.currentText() == "Office"
    side.printer.setCurrentIndex(1)
    side.print.click()
    side.sheets.keep.click()
    assert side.printer.currentText() == "Kitchen", "what she chose stays while she is here"
    page.show_subject(house_subject(EVACUATION))
    assert side.printer.currentText() == "Office", "another kind, another room"
    page.show_subject(f"{scene.resident}/consent")
    assert side.printer.currentText() == "Kitchen"
    assert side.printers.away.isHidden()
    scene.computer.names = ("Office",)
    page.show_subject(f"{scene.resident}/consent")
    assert side.printer.currentText() == "Office"
    assert not side.printers.away.isHidden()
    assert "Kitchen" in side.printers.away.text()
    page.show_subject(house_subject(EVACUATION))
    assert side.printers.away.isHidden()


def test_a_printer_that_the_computer_found_by_itself_is_never_proposed(scene: Scene) -> None:
    side, page, say = scene.page.side, scene.page, scene.kit.context.words
    scene.computer.names = scene.computer.alone = ("Nearby",)
    page.show_subject(f"{scene.resident}/consent")
    assert side.printer.currentText() == ""
    side.print.click()
    assert scene.said(LookFirst())
    assert scene.computer.sent == []
    side.printer.setCurrentIndex(0)
    assert side.printers.away.text() == say(found_alone("Nearby"))
    side.print.click()
    assert side.printer.currentText() == "Nearby", "she has just chosen it"
    side.sheets.keep.click()
    assert [name for name, _sheets in scene.computer.sent] == ["Nearby"]
    page.show_subject(f"{scene.resident}/consent")
    assert side.printer.currentText() == "", "another may bear the same name by now"
    assert side.printers.away.text() == say(found_alone("Nearby"))
    scene.computer.names = ("Office", "Nearby")
    page.show_subject(house_subject(EVACUATION))
    assert side.printer.currentText() == "Office"
    assert side.printers.away.isHidden()


def test_a_print_that_failed_proposes_nothing(scene: Scene) -> None:
    scene.computer.fault = PrintFailed()
    scene.page.side.print.click()
    assert printers.printers_chosen(scene.kit.desk) == {}


def test_the_settings_show_the_printers_and_what_the_computer_keeps(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.page.side.print.click()
    card = PrintersCard(scene.kit.context)
    qtbot.addWidget(card)
    card.show()
    assert ["Office" in line.text() for line in card.shown] == [True]
    card.forget.click()
    assert card.forget.isHidden()
    assert printers.printers_chosen(scene.kit.desk) == {}
    words = scene.kit.context.words
    assert "/var/spool/cups" in words(spool_words("linux"))
    assert "spool\\PRINTERS" in words(spool_words("win32"))
