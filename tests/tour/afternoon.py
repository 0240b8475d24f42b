"""The steps of the afternoon in order, and what came of them."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QStandardPaths,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.app import make_application
from tests.stray_windows import watched_for_strays
from tests.tour import (
    steps_answer,
    steps_arrival,
    steps_attached,
    steps_audit,
    steps_beds,
    steps_colleague,
    steps_consent,
    steps_door,
    steps_handover,
    steps_house,
    steps_intake,
    steps_leaving,
    steps_lock,
    steps_needs,
    steps_notes,
    steps_official,
    steps_out,
    steps_paper,
    steps_plan,
    steps_practice,
    steps_referral,
    steps_screening,
    steps_things,
)
from tests.tour.album import Album
from tests.tour.allowed import allowed_in
from tests.tour.driver import StepFailedError
from tests.tour.stage import Tour

Step = Callable[[Tour], None]
STEPS: tuple[Step, ...] = (
    *steps_door.STEPS,
    *steps_beds.BEFORE,
    *steps_colleague.BEFORE,
    *steps_arrival.STEPS,
    *steps_beds.STEPS,
    *steps_things.STEPS,
    *steps_intake.STEPS,
    *steps_consent.STEPS,
    *steps_paper.STEPS,
    *steps_consent.AFTER_PAPER,
    *steps_needs.STEPS,
    *steps_notes.STEPS,
    *steps_attached.STEPS,
    *steps_house.STEPS,
    *steps_referral.STEPS,
    *steps_screening.FIRST_DAY,
    *steps_handover.STEPS,
    *steps_colleague.STEPS,
    *steps_audit.STEPS,
    *steps_lock.STEPS,
    *steps_out.STEPS,
    *steps_screening.STEPS,
    *steps_official.STEPS,
    *steps_plan.STEPS,
    *steps_colleague.ON_THE_PLAN,
    *steps_plan.LATER,
    *steps_answer.STEPS,
    *steps_leaving.STEPS,
    *steps_lock.AT_THE_END,
    *steps_practice.STEPS,
)
QUIET = (
    "propagateSizeHints",
    "OpenType support missing",
    "does not support raise()",
    "does not support grabbing the keyboard",
)
"""What the offscreen platform says of itself."""


@dataclass
class Report:
    """What a round of the tour tells."""

    language: str
    done: list[str] = field(default_factory=list)
    failed: str = ""
    trace: str = ""
    pictures: int = 0
    untranslated: dict[str, str] = field(default_factory=dict)
    clipped: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    strays: list[str] = field(default_factory=list)

    @property
    def amiss(self) -> str:
        """What a machine saw on the pictures that must not be there, in a few words."""
        found = {
            "untranslated": self.untranslated,
            "clipped": self.clipped,
            "a window of its own": self.strays,
            "warnings of Qt": self.warnings,
        }
        return ", ".join(f"{len(many)} {what}" for what, many in found.items() if many)

    def words(self, seconds: float) -> str:
        """For the terminal."""
        lines = [
            f"{self.language}: {len(self.done)} steps, {self.pictures} pictures, {seconds:.0f} s"
        ]
        for title, found in (("untranslated", self.untranslated), ("clipped", self.clipped)):
            lines += [f"  {title} on {where}: {what}" for what, where in found.items()]
        lines += [f"  Qt: {line}" for line in self.warnings]
        lines += [f"  a part flashes up as a window of its own: {line}" for line in self.strays]
        if self.failed:
            lines += [self.trace, f"  step failed: {self.failed}"]
        return "\n".join(lines)


def ready_application() -> QApplication:
    """The application as the program makes it, once a process."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    QStandardPaths.setTestModeEnabled(True)
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Bahrain))
    return make_application(["desk-tour"])


def run(
    language: str,
    home: Path,
    target: Path | None,
    *,
    steps: Sequence[Step] = STEPS,
    until: str = "",
    inline: bool = False,
    listen: bool = True,
) -> Report:
    """One round; pictures and papers go to ``target`` (none without it).

    ``inline`` works on the calling thread; ``listen`` collects what Qt warns of.
    """
    if target is not None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
    album = Album(language, target, allowed_in(language))
    tour = Tour(ready_application(), language, home, album, target, inline)
    report = Report(language)
    if listen:
        _listen(report)
    try:
        with watched_for_strays(tour.app) as report.strays:
            _walk(tour, steps, until, report)
    finally:
        if listen:
            qInstallMessageHandler(None)
        report.pictures = len(album.taken)
        report.untranslated, report.clipped = album.untranslated, album.clipped
    return report


def _walk(tour: Tour, steps: Sequence[Step], until: str, report: Report) -> None:
    for step in steps:
        name = step.__name__
        try:
            step(tour)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the step failed
            report.failed = f"{name}: {fault or type(fault).__name__}"
            report.trace = "".join(traceback.format_exception(fault)[-4:])
            if not isinstance(fault, StepFailedError):
                report.trace = traceback.format_exc()
            _last_picture(tour, name)
            break
        report.done.append(name)
        if name == until:
            break
    if hasattr(tour, "desk_app"):
        tour.close()


def _last_picture(tour: Tour, name: str) -> None:
    if tour.album.folder is not None and hasattr(tour, "desk_app"):
        tour.window.grab().save(str(tour.album.folder / f"failed-{name}.png"))


def _listen(report: Report) -> None:
    def hear(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        quiet = any(part in words for part in QUIET)
        if kind is not QtMsgType.QtDebugMsg and not quiet:
            report.warnings.append(words)

    qInstallMessageHandler(hear)
