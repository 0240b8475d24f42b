"""What CUPS is asked for, what becomes of each of its answers, and that nothing of ours stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_desk.desktop.print_system import daemon as way
from shelter_desk.desktop.print_system import ipp
from shelter_desk.desktop.print_system.cups import Cups
from shelter_desk.desktop.print_system.ipp import Operation
from shelter_desk.desktop.print_system.job_state import progress_of
from shelter_desk.desktop.print_system.port import (
    Fate,
    JobState,
    Printer,
    Progress,
    ToPrint,
    Trouble,
)
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.printer_errors import (
    PrinterClosed,
    PrinterGone,
    PrinterPaused,
    PrintFailed,
    PrintRefused,
    PrintSystemSilent,
    SpoolFull,
)
from shelter_desk.services.views.desk import PagePicture
from tests.ipp_daemon import MARK, Daemon, Told, ipp_daemon, job

GONE, CLOSED, FORBIDDEN = 0x0406, 0x0506, 0x0401
TOO_LARGE, NOT_LET_IN = 413, 401


def no_pictures(_dpi: float) -> tuple[PagePicture, ...]:
    raise AssertionError("CUPS takes the bytes themselves")


PAPER = ToPrint(b"%PDF-1.7 the very bytes", no_pictures)


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    place = tmp_path / "sock"
    monkeypatch.setenv("CUPS_SERVER", str(place))
    with ipp_daemon(place) as made:
        made.answers[Operation.CREATE_JOB] = lambda _asked: (0, ({"job-id": (7,)},))
        yield made


def told(status: int) -> Callable[[object], Told]:
    return lambda _asked: (status, ())


def printer(
    name: str, device: str = "ipp://office", kind: int = 4, **more: object
) -> dict[str, tuple[object, ...]]:
    known: dict[str, tuple[object, ...]] = {
        "printer-name": (name,),
        "device-uri": (device,),
        "printer-type": (kind,),
        "printer-state": (3,),
        "printer-is-accepting-jobs": (True,),
    }
    return known | {key.replace("_", "-"): (value,) for key, value in more.items()}


def test_the_job_is_one_sheet_a_page_in_black_on_a4_as_large_as_it_is(daemon: Daemon) -> None:
    assert Cups().send("Büro مكتب", PAPER) == 7
    (made,) = daemon.of(Operation.CREATE_JOB)
    wishes = made.attributes
    assert wishes["job-name"] == ["Document"]
    assert wishes["media"] == ["iso_a4_210x297mm"]
    assert wishes["sides"] == ["one-sided"]
    assert wishes["print-scaling"] == ["none"]
    assert wishes["print-color-mode"] == ["monochrome"]
    assert wishes["job-sheets"] == ["none", "none"]
    assert wishes["job-hold-until"] == ["no-hold"]
    assert (wishes["copies"], wishes["number-up"]) == ([1], [1])
    assert made.document == b"", "no page goes before the job is there"
    (sent,) = daemon.of(Operation.SEND_DOCUMENT)
    assert sent.document == PAPER.pdf
    assert sent.attributes["document-format"] == ["application/pdf"]
    assert sent.attributes["last-document"] == [True]
    assert sent.attributes["job-id"] == [7]
    assert sent.path.isascii()


def test_printers_that_put_out_paper_alone_the_usual_one_first_found_ones_last(
    daemon: Daemon,
) -> None:
    daemon.answers[Operation.GET_PRINTERS] = lambda _asked: (
        0,
        (
            printer("Aardvark", "implicitclass://Aardvark/"),
            printer("Hall"),
            printer("PDF", "cups-pdf:/"),
            printer("File", "file:/tmp/out"),
            printer("Fax", "hpfax:/usb", 4 | 0x40000),
            printer("Tried again", "beh:/1/3/5/file:/tmp/out"),
            printer("Office and file", "file:///dev/null", 0x80005),
            printer("All rooms", "ipp://office", 0x80005),
            printer("Bonjour", "dnssd://Bonjour._ipp._tcp.local/"),
            printer("Heard of", kind=4 | 0x1000000),
            printer("For now", printer_is_temporary=True),
            printer("Office"),
            printer("Stopped", printer_state=5),
            printer("Shut", printer_is_accepting_jobs=False, printer_state=5),
        ),
    )
    daemon.answers[Operation.GET_DEFAULT] = lambda _asked: (0, ({"printer-name": ("Office",)},))
    found = Cups().printers()
    ours, alone = (
        ["Office", "Hall", "Shut", "Stopped"],
        ["Aardvark", "Bonjour", "For now", "Heard of"],
    )
    assert [one.name for one in found if not one.alone] == ours
    assert [one.name for one in found] == [*ours, *alone]
    faults = {one.name: type(one.fault) for one in found if one.fault is not None}
    assert faults == {"Stopped": PrinterPaused, "Shut": PrinterClosed}
    daemon.answers[Operation.GET_DEFAULT] = lambda _asked: (0, ({"printer-name": ("Aardvark",)},))
    assert Cups().printers()[4] == Printer("Aardvark", alone=True), "not even when it is the usual"
    daemon.answers[Operation.GET_DEFAULT] = told(GONE)
    assert Cups().printers()[0].name == "Hall", "there need not be a usual one"


@pytest.mark.parametrize(
    ("status", "fault"), [(GONE, PrinterGone), (CLOSED, PrinterClosed), (FORBIDDEN, PrintRefused)]
)
def test_a_refused_job_has_its_sentence_and_no_page_was_sent(
    daemon: Daemon, status: int, fault: type[ShelterDeskError]
) -> None:
    daemon.answers[Operation.CREATE_JOB] = told(status)
    with pytest.raises(fault):
        Cups().send("Office", PAPER)
    assert daemon.of(Operation.SEND_DOCUMENT) == []


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (lambda _asked: TOO_LARGE, SpoolFull),
        (lambda _asked: NOT_LET_IN, PrintRefused),
        (told(0x040A), PrintRefused),
        (lambda _asked: None, PrintFailed),
    ],
)
def test_a_paper_that_was_not_taken_leaves_no_empty_job(
    daemon: Daemon, answer: Callable[[object], Told], fault: type[ShelterDeskError]
) -> None:
    daemon.answers[Operation.SEND_DOCUMENT] = answer
    with pytest.raises(fault):
        Cups().send("Office", PAPER)
    (taken,) = daemon.of(Operation.CANCEL_JOB)
    assert (taken.attributes["job-id"], taken.attributes["purge-job"]) == ([7], [True])


def test_a_daemon_that_hangs_has_no_page_to_print_later(
    daemon: Daemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "PATIENCE_SECONDS", 0.2)
    cups = Cups(MARK)
    daemon.answers[Operation.CREATE_JOB] = daemon.hangs
    with pytest.raises(PrintSystemSilent):
        cups.send("Office", PAPER)
    assert daemon.of(Operation.SEND_DOCUMENT) == []
    daemon.answers[Operation.GET_JOBS] = lambda asked: (
        (0, (job(9),)) if asked.attributes["which-jobs"] == ["not-completed"] else (0, ())
    )
    assert cups.look(frozenset()).unfinished
    assert cups.waiting() == {9}, "by its mark, as nobody heard its number"


def test_what_is_done_is_taken_out_and_nobody_elses(daemon: Daemon) -> None:
    """Other programs of the same account call their papers "Document" as well."""
    done = (
        job(3),
        job(4, job_mark="of another desk"),
        job(5) | {"job-name": ("Holiday.pdf",), "job-mark": ("",)},
        {name: told for name, told in job(6).items() if name != "job-mark"},
    )
    daemon.answers[Operation.GET_JOBS] = lambda asked: (
        (0, done) if asked.attributes["which-jobs"] == ["completed"] else (0, ())
    )
    assert Cups(MARK).look(frozenset()).unfinished, "looked at once more"
    (taken,) = daemon.of(Operation.CANCEL_JOB)
    assert (taken.attributes["job-id"], taken.attributes["purge-job"]) == ([3], [True])
    assert all(one.attributes["my-jobs"] == [True] for one in daemon.of(Operation.GET_JOBS))


@pytest.mark.parametrize("mark", ["", MARK])
def test_where_no_mark_is_kept_what_this_run_made_is_ours_alone(daemon: Daemon, mark: str) -> None:
    cups = Cups(mark)
    assert cups.send("Office", PAPER) == 7
    marks = daemon.of(Operation.CREATE_JOB)[0].attributes.get("job-mark")
    assert marks == ([mark] if mark else None)
    bare = [{name: told for name, told in job(one).items() if name != "job-mark"} for one in (6, 7)]
    daemon.answers[Operation.GET_JOBS] = lambda _asked: (0, tuple(bare))
    assert cups.waiting() == {7}
    assert Cups(mark).waiting() == frozenset()


@pytest.mark.parametrize(
    ("told", "fate"),
    [
        ({"job_state": 3}, Fate.WHOLE),
        ({"job_state": 4}, Fate.WHOLE),
        ({"job_state": 3, "time_at_processing": 1_796_038_291}, Fate.CUT),
        ({"job_state": 5, "time_at_processing": 1_796_038_291}, Fate.CUT),
        ({"job_state": 8}, Fate.WHOLE),
        ({"job_state": 9, "time_at_processing": 1_796_038_291}, Fate.OVER),
        ({"job_state": 3, "job_mark": "of another desk"}, Fate.OVER),
    ],
)
def test_what_is_taken_back_is_known_to_have_begun_or_not(
    daemon: Daemon, told: dict[str, object], fate: Fate
) -> None:
    daemon.answers[Operation.GET_JOB] = lambda _asked: (0, (job(3, **told),))
    assert Cups(MARK).take_back(3) is fate
    hers = told.get("job_mark", MARK) == MARK
    assert len(daemon.of(Operation.CANCEL_JOB)) == hers, "another program's stays"


def test_a_time_that_is_not_told_counts_as_begun(daemon: Daemon) -> None:
    silent = {name: told for name, told in job(3).items() if name != "time-at-processing"}
    daemon.answers[Operation.GET_JOB] = lambda _asked: (0, (silent,))
    assert Cups(MARK).take_back(3) is Fate.CUT


def test_what_the_daemon_refuses_to_take_out_still_lies_there(daemon: Daemon) -> None:
    daemon.answers[Operation.GET_JOB] = lambda _asked: (0, (job(3),))
    daemon.answers[Operation.CANCEL_JOB] = told(FORBIDDEN)
    assert Cups(MARK).take_back(3) is Fate.LEFT


def test_a_job_that_is_forgotten_is_done(daemon: Daemon) -> None:
    daemon.answers[Operation.GET_JOB] = told(GONE)
    assert Cups().look(frozenset({7})).jobs == {7: Progress(JobState.OVER)}


def test_without_a_daemon_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    for ask in (Cups().printers, lambda: Cups().send("Office", PAPER)):
        with pytest.raises(PrintSystemSilent):
            ask()


def test_no_other_computer_is_sent_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "printers.example:631")
    monkeypatch.setattr(way, "SOCKETS", ())
    assert way.socket_place() is None
    assert way.Connection(None).host == "localhost"


@pytest.mark.parametrize(
    ("state", "reasons", "said", "progress"),
    [
        (5, ("none",), "", Progress(JobState.WORKING)),
        (5, ("media-empty-warning", "toner-low"), "", Progress(JobState.WORKING, 0, Trouble.PAPER)),
        (5, ("media-needed-warning",), "", Progress(JobState.WAITING, 0, Trouble.PAPER)),
        (5, ("media-jam-error",), "", Progress(JobState.WAITING, 0, Trouble.JAM)),
        (5, ("cover-open",), "", Progress(JobState.WAITING, 0, Trouble.COVER)),
        (3, ("paused",), "", Progress(JobState.WAITING, 0, Trouble.PAUSED)),
        (5, ("offline-report",), "", Progress(JobState.WAITING, 0, Trouble.AWAY)),
        (
            5,
            ("none",),
            "The printer may not exist or is unavailable at this time.",
            Progress(JobState.WAITING, 0, Trouble.AWAY),
        ),
        (6, (), "", Progress(JobState.WAITING)),
        (7, (), "", Progress(JobState.ENDED)),
        (8, (), "", Progress(JobState.ENDED)),
        (9, ("media-jam-error",), "", Progress(JobState.OVER, 0, Trouble.JAM)),
    ],
)
def test_what_a_printer_says_is_understood(
    state: int, reasons: tuple[str, ...], said: str, progress: Progress
) -> None:
    about: dict[str, ipp.Values] = {
        "job-state": (state,),
        "job-printer-state-reasons": reasons,
        "job-printer-state-message": (said,),
    }
    assert progress_of(about) == progress


@given(st.binary(max_size=200))
def test_whatever_is_answered_breaks_nothing(content: bytes) -> None:
    with suppress(ValueError):
        ipp.answer(content)


def test_an_answer_cut_anywhere_is_none() -> None:
    whole = ipp.request(Operation.GET_JOBS, (ipp.attribute(ipp.Tag.INTEGER, "limit", 5),))
    for size in range(len(whole) - 1):
        with pytest.raises(ValueError, match=r"whole|cut|outside"):
            ipp.answer(whole[:size])
