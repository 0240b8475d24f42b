"""First run, lock and unlock."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt

from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.language_step import LanguageStep
from shelter_desk.desktop.first_run.manager_step import ManagerStep, PassphraseStep
from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.shelter_step import ShelterStep
from shelter_desk.desktop.first_run.step import Step
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.unlock.page import UnlockPage
from tests.tour.driver import (
    CTRL,
    StepFailedError,
    click,
    expect,
    into,
    press,
    settle,
    type_text,
    wait_until,
)
from tests.tour.stage import Tour

S = TypeVar("S", bound=Step)


def _wizard(tour: Tour) -> FirstRunWizard:
    content = tour.desk_app.window.content
    if not isinstance(content, FirstRunWizard):
        raise StepFailedError("the first run is not in sight")
    return content


def _step(tour: Tour, kind: type[S]) -> S:
    wizard = _wizard(tour)
    wait_until(lambda: isinstance(wizard.step, kind), kind.__name__)
    step = wizard.step
    assert isinstance(step, kind)
    return step


def first_run_language(tour: Tour) -> None:
    """Both languages stand there before one is chosen."""
    tour.open_program()
    step = _step(tour, LanguageStep)
    tour.shot("first-run-language")
    wanted = next(b for b in step.languages.buttons() if b.property("value") == tour.language)
    click(wanted)
    rtl = Qt.LayoutDirection.RightToLeft if tour.ar else Qt.LayoutDirection.LeftToRight
    wait_until(lambda: _wizard(tour).layoutDirection() is rtl, "the direction of the language")
    click(_wizard(tour).next_button)


def first_run_shelter(tour: Tour) -> None:
    """Names and prefix, with the keyboard alone."""
    step = _step(tour, ShelterStep)
    into(step.name_ar, "دار النخيل")
    into(step.name_latin, "Dar Al Nakheel")
    into(step.prefix, "DN", replace=True)
    tour.shot("first-run-shelter")
    press(Qt.Key.Key_Return)


def first_run_manager(tour: Tour) -> None:
    """The first manager."""
    step = _step(tour, ManagerStep)
    into(step.name_ar, "نورة سالم")
    into(step.name_latin, "Noora Salem")
    tour.shot("first-run-manager")
    click(_wizard(tour).next_button)


def first_run_passphrase(tour: Tour) -> None:
    """A weak passphrase does not do; the offered one does."""
    step = _step(tour, PassphraseStep)
    wait_until(lambda: len(step.offered.text().split()) == 6, "six words")
    into(step.first.edit, "password123456789")
    wait_until(step.strength.text, "an estimate")
    expect(not _wizard(tour).next_button.isEnabled(), "a weak passphrase would be taken")
    tour.shot("first-run-passphrase-weak")
    click(step.use_offered)
    tour.passphrase = step.offered.text()
    into(step.second.edit, tour.passphrase)
    wait_until(_wizard(tour).next_button.isEnabled, "a passphrase strong enough")
    tour.shot("first-run-passphrase")
    press(Qt.Key.Key_Return)


def first_run_recovery(tour: Tour) -> None:
    """The paper key: a wrong group is told, the right ones open the desk."""
    step = _step(tour, RecoveryStep)
    wait_until(lambda: step.asked, "the recovery key")
    wizard = _wizard(tour)
    door = tour.desk_app.world.door._reach()
    assert isinstance(door, Door)
    pieces = door.recovery_pieces(wizard.choices.recovery_key)
    wait_until(step.sign_in.text, "the sign-in code")
    tour.code = "".join(c for c in step.sign_in.text() if c.isdecimal())
    for group in step.asked:
        into(step._fields[group], "0000")
    wait_until(lambda: not step.trouble.isHidden(), "the sentence about a wrong group")
    expect(not wizard.next_button.isEnabled(), "a wrong recovery key would be taken")
    for group in step.asked:
        into(step._fields[group], pieces[group - 1].lower(), replace=True)
    wait_until(wizard.next_button.isEnabled, "the recovery key to be proven")
    tour.shot("first-run-recovery-key")
    click(wizard.next_button)
    code_of_conduct(tour)
    wait_until(lambda: isinstance(tour.desk_app.window.content, Shell), "the desk")
    tour.until_page(TodayPage)
    tour.until_quiet()
    tour.shot("today-empty")


def code_of_conduct(tour: Tour) -> None:
    """Read before the first page, and accepted."""
    window = tour.desk_app.window
    wait_until(lambda: isinstance(window.content, ConductPage), "the code of conduct")
    page = window.content
    assert isinstance(page, ConductPage)
    tour.shot("code-of-conduct")
    click(page.accept)


def lock_by_key(tour: Tour) -> None:
    """Ctrl+L from wherever one is."""
    press(Qt.Key.Key_L, CTRL)
    wait_until(lambda: isinstance(tour.desk_app.window.content, UnlockPage), "the unlock page")
    settle()


def unlock(tour: Tour) -> None:
    """Code and passphrase."""
    gate = tour.gate
    into(gate.ui.code, tour.code, replace=True)
    expect(gate.ui.passphrase.hasFocus(), "after three digits the passphrase has the keyboard")
    type_text(tour.passphrase)
    press(Qt.Key.Key_Return)
    wait_until(lambda: isinstance(tour.desk_app.window.content, Shell), "the desk after unlocking")
    tour.until_quiet()


def wrong_then_right(tour: Tour) -> None:
    """A wrong passphrase says so; the code works in Arabic digits as well."""
    lock_by_key(tour)
    tour.shot("unlock")
    gate = tour.gate
    arabic = tour.code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    into(gate.ui.code, arabic, replace=True)
    type_text("quite another set of words")
    press(Qt.Key.Key_Return)
    wait_until(lambda: gate.ui.trouble.isVisible() and gate.ui.open_button.isEnabled(), "a refusal")
    expect(gate.ui.trouble.text().strip(), "the refusal says nothing")
    tour.shot("unlock-wrong-passphrase")
    into(gate.ui.passphrase, tour.passphrase, replace=True)
    press(Qt.Key.Key_Return)
    wait_until(lambda: isinstance(tour.desk_app.window.content, Shell), "the desk after unlocking")
    tour.until_quiet()


STEPS = (
    first_run_language,
    first_run_shelter,
    first_run_manager,
    first_run_passphrase,
    first_run_recovery,
    wrong_then_right,
)
