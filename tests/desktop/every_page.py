"""A walk through every page, step and panel of the program, on an invented house."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.audit.page import AuditPage
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.manager_step import ManagerStep, PassphraseStep
from shelter_desk.desktop.first_run.shelter_step import ShelterStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.guard.again import AgainDialog
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.own_copy.page import OwnCopyPage
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.paper_names import OWN_COPY
from shelter_desk.desktop.plan.decide import ApprovePlan, SendBackPlan
from shelter_desk.desktop.plan.page import PlanPage
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.print_queue.page import PrintQueuePage
from shelter_desk.desktop.print_system.port import JobState, Printer, Progress, Trouble
from shelter_desk.desktop.print_system.words import progress_words
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.retention.page import RetentionPage
from shelter_desk.desktop.reviews.review_page import ReviewPage
from shelter_desk.desktop.screening.page import ScreeningPage
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.unlock.older import OlderPage
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.unlock.restore import RestorePage
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.own_copies import AskedBy, Given
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.oversight import reviews
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.backup import Key, SecondWord
from shelter_desk.services.views.desk import TileView
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.relaunching import InProcessRelaunch
from tests.print_systems import Computer

P = TypeVar("P", bound=Page)
Seen = tuple[str, QWidget]
PEOPLE = 5
FINDING = "مكان التوقيع فارغ · the place of the signature is empty"
"""What the reviewer wrote: never a sentence of the program, which would look untranslated."""
TOLD = Text("consent", "Her decision is kept. She can change it at any time by saying so.")


@dataclass
class House:
    """An open practice desk, its manager signed in, and the windows over it."""

    app: DeskApp
    desk: Desk
    size: tuple[int, int]

    @property
    def shell(self) -> Shell:
        """The windows of the open desk."""
        session = self.app.session
        assert session is not None
        shell: Shell = session.shell
        return shell

    def wear(self, language: str, scheme: str = "light", text_size: int = 100) -> None:
        """Build the windows in a language, a palette and a text size."""
        session = self.app.session
        wishes = replace(session.preferences, language=language, scheme=scheme, text_size=text_size)
        session.change_preferences(wishes)
        self.app.window.resize(*self.size)
        settle()

    def open(self, kind: type[P], subject: str = "") -> P:
        """Go to a page."""
        self.shell.open_page(kind.name, subject)
        settle()
        page = self.shell.page
        assert isinstance(page, kind), type(page)
        return page

    def go(self, name: PageName, subject: str = "") -> QWidget:
        """Go to a page by name."""
        self.shell.open_page(name, subject)
        settle()
        return self.app.window


def settle() -> None:
    """Let layouts and posted events run."""
    for _ in range(6):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def make_parts(folder: Path) -> DeskParts:
    """Real files, a cheap key, the real clock: what is due is counted from today."""
    return replace(factories.make_parts(folder), translate=Translations(), clock=SystemClock())


def make_app(app: QApplication, folder: Path, language: str) -> DeskApp:
    """The program in this process."""
    parts = make_parts(folder)
    relaunch = InProcessRelaunch()
    ways = Ways(
        relaunch=relaunch,
        screen_lock=ScreenLock(),
        restart=("--data", "x"),
        language=language,
        inline=True,
        open_door=lambda: Door(folder, Translations(), parts),
        open_print_system=lambda _mark: Computer(),
    )
    desk_app = DeskApp(app, folder, ways)
    relaunch.again = desk_app.show_gate_again
    return desk_app


def make_house(app: QApplication, folder: Path, size: tuple[int, int]) -> House:
    """A practice house of a few people, one at every stage, opened by its manager."""
    desk = factories.open_filled_house(make_parts(folder), PEOPLE)
    desk_app = make_app(app, folder, "")
    desk_app.window.resize(*size)
    desk_app.window.show()
    desk_app.open_desk(desk)
    settle()
    return House(desk_app, desk, size)


def gates(desk_app: DeskApp) -> Iterator[Seen]:
    """First run step by step, unlock, the way in with the paper."""
    window = desk_app.window
    desk_app.start()
    settle()
    wizard = window.content
    assert isinstance(wizard, FirstRunWizard)
    yield "first-run-language", window
    wizard.choices.language = wizard.world.language
    wizard.go_on()
    assert isinstance(wizard.step, ShelterStep)
    wizard.step.name_latin.setText("Dar Al Nakheel")
    settle()
    yield "first-run-shelter", window
    wizard.go_on()
    assert isinstance(wizard.step, ManagerStep)
    wizard.step.name_ar.setText("نورة سالم")
    settle()
    yield "first-run-manager", window
    wizard.go_on()
    step = wizard.step
    assert isinstance(step, PassphraseStep)
    step.first.edit.setText("password password")
    step.first.edit.textEdited.emit("password password")
    settle()
    yield "first-run-passphrase-weak", window
    for field in (step.first, step.second):
        field.edit.setText(factories.MANAGER_PHRASE)
    wizard.go_on()
    settle()
    yield "first-run-recovery", window
    yield from _before_the_door(desk_app)


def _before_the_door(desk_app: DeskApp) -> Iterator[Seen]:
    window = desk_app.window
    desk_app.show_unlock()
    settle()
    gate = window.content
    assert isinstance(gate, UnlockPage)
    yield "unlock", window
    desk_app.show_first_time("123", "")
    settle()
    yield "first-time", window
    desk_app.show_recovery()
    settle()
    yield "recovery", window
    desk_app.show_restore(None, replacing=True)
    settle()
    yield "restore", window
    page = window.content
    assert isinstance(page, RestorePage)
    colleague = TileView("345", "ليلى حسن", "Layla Hassan")
    for needed, name in ((True, "restore-second"), (False, "restore-alone")):
        page._ask_second(Key("123", "x"), SecondWord(needed, (colleague,), needed))
        settle()
        yield name, window
    desk_app.show_older("123", "")
    settle()
    yield "older", window
    older = window.content
    assert isinstance(older, OlderPage)
    older.going_on(True)
    settle()
    yield "older-working", window


def pages(house: House) -> Iterator[Seen]:
    """Every page of the open desk."""
    rows = residents.residents_list(house.desk, "in_house").rows
    first = min(rows, key=lambda row: row.code).id
    newest = residents.admit_resident(house.desk, called="سيلام", names=("سيلام", "Selam"))
    for name in (PageName.TODAY, PageName.RESIDENTS):
        yield name, house.go(name)
    yield from _arrival(house, rows[-1].called)
    yield "file", house.go(PageName.FILE, first)
    yield "her-procedure", house.go(PageName.HER_PROCEDURE, newest)
    yield "procedure", house.go(PageName.PROCEDURE)
    yield "front-lines", house.go(PageName.FRONT_LINES)
    yield "training", house.go(PageName.TRAINING)
    yield "groups", house.go(PageName.GROUPS)
    yield from _forms(house, first, newest)
    yield "history", house.go(PageName.HISTORY, f"{first}/intake")
    yield "needs-compare", house.go(PageName.NEEDS, first)
    yield from _screening(house, first, newest)
    yield from _safety_and_plan(house, first, newest)
    yield from _consent(house, first)
    yield "wallet-empty", house.go(PageName.CONSENT, newest)
    yield from _writing(house, first)
    yield from _paper(house, first)
    yield from _managing(house, first)
    yield from _leaving(house, newest, first)


def _screening(house: House, first: str, newest: str) -> Iterator[Seen]:
    yield "screening-rest", house.go(PageName.SCREENING, newest)
    page = house.open(ScreeningPage, first)
    yield "screening-sealed", house.app.window
    sealed.unseal(house.desk, ResidentId(first), "ينظر المدير في الحالة")
    page.refresh()
    settle()
    yield "screening", house.app.window
    page.own.opener.click()
    settle()
    yield "screening-own-view", house.app.window


def _arrival(house: House, called: str) -> Iterator[Seen]:
    page = house.open(ArrivalStartPage)
    yield "arrival", house.app.window
    page.called.setText(called)
    page._find_duplicates()
    settle()
    yield "arrival-alike", house.app.window
    page.called.clear()


def _safety_and_plan(house: House, first: str, newest: str) -> Iterator[Seen]:
    for name in (PageName.SAFETY, PageName.PLAN):
        yield str(name), house.go(name, first)
        yield f"{name}-empty", house.go(name, newest)
    page = house.open(PlanPage, first)
    assert page.view is not None
    for kind in (ApprovePlan, SendBackPlan):
        page._decide(kind)
        settle()
        assert page.dialog is not None
        yield kind.__name__, page.dialog
        page.dialog.reject()
        settle()


def _forms(house: House, first: str, newest: str) -> Iterator[Seen]:
    window = house.app.window
    for subject, form in (
        (newest, "arrival"),
        (newest, "intake"),
        (first, "needs"),
        (newest, "plan"),
    ):
        page = house.open(FormPage, f"{subject}/{form}")
        filling = page.filling
        assert filling is not None
        for section in filling.model.sections():
            filling.show_section(section.key, "")
            filling.body.finish()
            settle()
            yield f"form-{form}-{section.key}", window
            covers = [one for one in window.findChildren(Cover) if one.isVisible()]
            for cover in covers[:1]:
                cover.button.click()
                filling.body.finish()
                settle()
                yield f"form-{form}-{section.key}-opened", window
            if form == "arrival":
                break
        page.header.break_button.click()
        settle()
        yield f"form-{form}-break", window
        page._after_calm()
        page._review()
        page.review.record.finish()
        settle()
        yield f"form-{form}-review", window
    house.open(FormPage, f"{first}/intake").signed.record.finish()
    settle()
    yield "form-intake-signed", window
    yield from _around_a_talk(house, newest)


def _around_a_talk(house: House, newest: str) -> Iterator[Seen]:
    """The words before an empty form, and where a talk ends."""
    page = house.open(FormPage, f"{newest}/needs")
    page.beside.prompts.read.click()
    settle()
    dialog = page.beside.prompts.dialog
    assert dialog is not None
    yield "form-prompts", dialog
    dialog.reject()
    page.header.talk_button.click()
    settle()
    yield "form-talk-bar", house.app.window
    page.header.stop_button.click()
    settle()
    yield "form-end", house.app.window


def _consent(house: House, resident: str) -> Iterator[Seen]:
    window = house.app.window
    page = house.open(ConsentPage, resident)
    yield "wallet", window
    for scope in (Scope.KEEP_RECORD, Scope.EMERGENCY_CONTACT):
        page._begin(scope)
        page._read_another("en" if house.app.world.language == "ar" else "ar")
        settle()
        page.talk.here.set_value("mode", "in_person")
        page.talk._show_fitting()
        for step in range(5):
            page.talk.go_to(step)
            if step == 2:
                page.talk.choice.set_value("decision", "in_part")
                page.talk.choice.set_value("given_by", "both")
            if step == 3:
                page.talk.mark.set_value("mark", "thumbprint")
            page.talk._show_fitting()
            settle()
            yield f"talk-{int(scope)}-{step + 1}", window
        assert page.talk._read is not None
        screen = HerScreen(page.context, page.talk._read, window)
        screen.resize(window.size())
        screen.show()
        settle()
        yield f"her-screen-{int(scope)}", screen
        screen.close()
    page._end_talk()


def _writing(house: House, resident: str) -> Iterator[Seen]:
    yield "notes", house.go(PageName.NOTES, resident)
    yield "note", house.go(PageName.NOTE, resident)
    yield "notes-everybody", house.go(PageName.NOTES, "")
    written = notes.notes_of(house.desk, ResidentId(resident))
    if written:
        yield "note-signed", house.go(PageName.NOTE, f"{resident}/{written[0].note.id}")
    yield "referrals", house.go(PageName.REFERRALS)
    yield "agencies", house.go(PageName.AGENCIES)
    yield "calls", house.go(PageName.CALLS)
    yield "referral-list", house.go(PageName.REFERRAL, resident)
    yield "referral-new", house.go(PageName.REFERRAL, f"{resident}/new")
    page = house.shell.page
    assert page is not None
    boxes = [box for box in page.findChildren(QComboBox) if box.isVisible() and box.count() > 1]
    if boxes:
        boxes[0].setCurrentIndex(1)
        boxes[0].activated.emit(1)
        settle()
        yield "referral-gate", house.app.window
    mine = referrals.referrals_of(house.desk, ResidentId(resident))
    if mine:
        yield "referral", house.go(PageName.REFERRAL, f"{resident}/{mine[0].referral.id}")


PRINTERS = (Printer("HP LaserJet M110 (Office)"), Printer("Kitchen", alone=True))
STUCK = progress_words(Progress(JobState.WAITING, trouble=Trouble.JAM))


def _paper(house: House, resident: str) -> Iterator[Seen]:
    window = house.app.window
    yield "preview-plan", house.go(PageName.PREVIEW, f"{resident}/plan")
    yield "preview-needs", house.go(PageName.PREVIEW, f"{resident}/needs-chart")
    page = house.open(PreviewPage, f"{resident}/consent")
    yield "preview", window
    page.side.printers.offer(PRINTERS)
    page.side.show_copies(2)
    page.side.reason.set_value("why", "other")
    page.side._show_fitting()
    settle()
    yield "preview-printers", window
    for number, name in enumerate(("protected", "plain", "sheets"), start=1):
        page.side.stack.setCurrentIndex(number)
        if number == 3:
            page.side.ask_sheets(4, 4, followed=True)
            page.side.sheets.tell(STUCK, waits=True)
        settle()
        yield f"preview-{name}", window
    page.side.to_choices()


def _reviewing(house: House, resident: str) -> Iterator[Seen]:
    window = house.app.window
    yield "reviews-empty", house.go(PageName.REVIEWS)
    reviews.draw_sample(house.desk, 2)
    review_id = reviews.review_file(house.desk, ResidentId(resident))
    due = house.desk.local_today()
    reviews.add_finding(house.desk, review_id, FINDING, house.desk.staff.id, due)
    yield "reviews", house.go(PageName.REVIEWS)
    yield "reviews-one-file", house.go(PageName.REVIEWS, resident)
    page = house.open(ReviewPage, review_id)
    yield "review", window
    page.new.click()
    settle()
    assert page.dialog is not None
    yield "review-finding", page.dialog
    page.dialog.reject()
    settle()


def _leaving(house: House, leaver: str, stays: str) -> Iterator[Seen]:
    yield "leaving", house.go(PageName.EXIT, stays)
    yield "retention-empty", house.go(PageName.RETENTION)
    notice = ExitNotice(house.desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(house.desk, ResidentId(leaver), notice)
    yield "left", house.go(PageName.EXIT, leaver)
    yield "file-left", house.go(PageName.FILE, leaver)
    page = house.open(RetentionPage)
    yield "retention", house.app.window
    for act, name in ((page.side.hold, "hold"), (page.side.purge, "purge")):
        act.click()
        settle()
        yield f"retention-{name}", house.app.window
        page.side.to_choices()
    page.side.ask_second(house.desk.local_today())
    settle()
    yield "retention-second", house.app.window
    page.side.to_choices()
    yield from _own_copy(house, stays)


def _own_copy(house: House, stays: str) -> Iterator[Seen]:
    """It reaches far: the passphrase is asked once more, and holds for the rest of the walk."""
    page = house.open(OwnCopyPage, stays)
    yield "own-copy-page", house.app.window
    page.questions.set_value("asked", AskedBy.GUARDIAN.value)
    page.questions.set_value("given", Given.ON_STICK.value)
    page.her_word.setChecked(True)
    page._show_fitting()
    settle()
    yield "own-copy-page-chosen", house.app.window
    house.desk.sure_until_ms = 0  # the minute after unlocking is over
    window = house.go(PageName.PREVIEW, f"{stays}/{OWN_COPY}")
    asking = next(one for one in window.findChildren(AgainDialog) if one.isVisible())
    yield "own-copy-again", asking
    asking.field.edit.setText(factories.MANAGER_PHRASE)
    asking.go_on()
    settle()
    yield "own-copy", window


def _print_queue(house: House, resident: str) -> Iterator[Seen]:
    """A paper put there from the preview, why it is taken off, and a print nobody counted."""
    yield "print-queue-empty", house.go(PageName.PRINT_QUEUE)
    preview = house.open(PreviewPage, f"{resident}/consent")
    preview.side.later.click()
    settle()
    page = house.open(PrintQueuePage)
    yield "print-queue", house.app.window
    next(iter(page.offs.values())).click()
    settle()
    if page.dialog is not None:
        yield "print-queue-off", page.dialog
        page.dialog.close()
    settle()


def _managing(house: House, resident: str) -> Iterator[Seen]:
    window = house.app.window
    page = house.open(AuditPage)
    yield "audit", window
    page.verify.click()
    settle()
    yield "audit-verified", window
    yield "access", house.go(PageName.ACCESS, resident)
    yield "anchors", house.go(PageName.ANCHORS)
    yield "printed", house.go(PageName.PRINTED)
    yield from _print_queue(house, resident)
    yield from _reviewing(house, resident)
    yield "backups", house.go(PageName.BACKUPS)
    yield "settings", house.go(PageName.SETTINGS)
    for act, name in ((house.shell.show_help, "help"), (house.shell.show_shortcuts, "keys")):
        act()
        settle()
        for dialog in house.shell.findChildren(QDialog):
            if dialog.isVisible():
                yield name, dialog
                dialog.close()
    box = house.shell.top.search
    box.setFocus()
    for typed in ("SD-", "zzzzqq"):
        box.setText(typed)
        box.textEdited.emit(typed)
        settle()
        yield f"search-{typed}", window
    box.clear()
    house.shell.search.hide()
    messages = house.shell.context.messages
    for tone in ("done", "info", "attention"):
        messages.tell(TOLD, tone)
        settle()
        yield f"bar-{tone}", window
