"""Types one marker into every field of every window, and counts the fields page by page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.manager_step import ManagerStep, PassphraseStep
from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.shelter_step import ShelterStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.overrides.fields import NOT_YET
from shelter_desk.desktop.overrides.page import SECOND, OverridePage
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.screening.page import ScreeningPage
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.forms.catalog import BUILT_IN
from tests.attack.house import editable, session_of, type_into

P = TypeVar("P", bound=Page)
Took = dict[str, int]
PLAIN = (
    (PageName.TODAY, False),
    (PageName.RESIDENTS, False),
    (PageName.REFERRALS, False),
    (PageName.AUDIT, False),
    (PageName.SETTINGS, False),
    (PageName.HOUSE, False),
    (PageName.AGENCIES, False),
    (PageName.CALLS, False),
    (PageName.HAND_OVER_ALL, False),
    (PageName.GROUPS, False),
    (PageName.FILE, True),
    (PageName.NOTES, True),
    (PageName.NOTE, True),
    (PageName.NEEDS, True),
    (PageName.ACCESS, True),
    (PageName.ROOMS, False),
    (PageName.HANDOVER, False),
    (PageName.TRAINING, False),
    (PageName.ANCHORS, False),
    (PageName.REVIEWS, False),
    (PageName.RETENTION, False),
)
"""Pages that stand at once, and whether they are about somebody."""


class Typist:
    """One marker, and how many fields of each page have taken it."""

    def __init__(self, desk_app: DeskApp, marker: str) -> None:
        self.desk_app, self.marker = desk_app, marker
        self.took: Took = {}

    @property
    def shell(self) -> Shell:
        """The windows of the open desk."""
        shell = session_of(self.desk_app).shell
        assert shell is not None
        return shell

    def everywhere(self, page: str) -> None:
        """Into every field in sight of ``page``."""
        QApplication.processEvents()
        fields = editable(self.desk_app.window)
        for field in fields:
            type_into(field, self.marker)
        QApplication.processEvents()
        self.desk_app.window.grab()
        self.took[page] = self.took.get(page, 0) + len(fields)

    def open(self, kind: type[P], subject: str = "") -> P:
        """Go to a page."""
        self.shell.open_page(kind.name, subject)
        QApplication.processEvents()
        page = self.shell.page
        assert isinstance(page, kind), type(page)
        return page


def through_the_gates(desk_app: DeskApp, marker: str, phrase: str) -> Took:
    """First run with the marker in every line and in the passphrase, then the two ways in."""
    typist = Typist(desk_app, marker)
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    wizard.choices.language = "en"
    wizard.go_on()
    assert isinstance(wizard.step, ShelterStep)
    typist.everywhere("first run: shelter")
    wizard.step.prefix.setText("SD")
    wizard.go_on()
    assert isinstance(wizard.step, ManagerStep)
    typist.everywhere("first run: manager")
    wizard.go_on()
    step = wizard.step
    assert isinstance(step, PassphraseStep)
    typist.everywhere("first run: passphrase")
    for field in (step.first, step.second):
        field.edit.setText(f"{marker} {phrase}")
    wizard.go_on()
    QApplication.processEvents()
    paper = wizard.step
    assert isinstance(paper, RecoveryStep), typist.took
    typist.everywhere("first run: paper key")
    _prove(desk_app, wizard, paper)
    QApplication.processEvents()
    session_of(desk_app).lock()
    _ways_in(desk_app, typist)
    return typist.took


def _prove(desk_app: DeskApp, wizard: FirstRunWizard, paper: RecoveryStep) -> None:
    door = desk_app.world.door._reach()
    assert isinstance(door, Door)
    pieces = door.recovery_pieces(wizard.choices.recovery_key)
    paper.type_groups({group: pieces[group - 1] for group in paper.asked})
    wizard.go_on()


def _ways_in(desk_app: DeskApp, typist: Typist) -> None:
    desk_app.show_gate_again()
    gate = desk_app.window.content
    assert isinstance(gate, UnlockPage)
    typist.everywhere("unlock")
    gate.ui.code.setText("123")
    gate.unlock()
    QApplication.processEvents()
    desk_app.show_recovery()
    typist.everywhere("recovery")


def through_the_desk(desk_app: DeskApp, known: str, agency: str, marker: str) -> Took:
    """Every page: somebody new arrives, and every field about her takes the marker.

    ``known``: who has decided something, so that there is a paper; ``agency``: whom to share with.
    """
    typist = Typist(desk_app, marker)
    arrival = typist.open(ArrivalStartPage)
    typist.everywhere("arrival")
    arrival._find_duplicates()
    arrival.open_new.click()
    QApplication.processEvents()
    form = typist.shell.page
    assert isinstance(form, FormPage)
    her = form.subject.partition("/")[0]
    for key in BUILT_IN:
        if key == "screening":
            # she has not rested yet: the page asks why, and begins the sitting
            page = typist.open(ScreeningPage, her)
            typist.everywhere("screening")
            page.start.click()
            QApplication.processEvents()
        _form(typist, f"{her}/{key}")
    for name, about_her in PLAIN:
        typist.shell.open_page(name, her if about_her else "")
        typist.everywhere(str(name))
    _house(typist, her)
    _talks(typist, her, agency)
    _referral(typist, her)
    _preview(typist, known)
    QGuiApplication.clipboard().setText(marker)
    typist.shell.open_page(PageName.TODAY, "")
    return typist.took


def _form(typist: Typist, subject: str) -> None:
    page = typist.open(FormPage, subject)
    filling = page.filling
    assert filling is not None, f"{subject} is signed"
    key = subject.partition("/")[2]
    for section in filling.model.sections():
        filling.show_section(section.key, "", 0)
        filling.body.finish()
        # what is put into a layout is shown a turn later
        QApplication.processEvents()
        for button in _doors(filling):
            button.click()
            filling.body.finish()
            QApplication.processEvents()
        typist.everywhere(f"form {key}: {section.key}")
    page._review()
    typist.everywhere(f"form {key}: review")


def _doors(filling: FillingView) -> Iterator[QAbstractButton]:
    """What has to be pressed before there is a field: folded covers, then empty groups."""
    for cover in filling.findChildren(Cover):
        if cover.isVisible():
            yield cover.button
    for group in filling.findChildren(RepeatView):
        if group.isVisible() and not group.cards:
            yield group.add_button


def _house(typist: Typist, her: str) -> None:
    """What is written at the door, beside her things, and of somebody new in the team."""
    house = typist.open(HousePage)
    house.head.at_the_door.click()
    typist.everywhere("house: at the door")
    things = typist.open(ThingsPage, her)
    for name, way in (("receive", things.receive), ("give", things.give)):
        way.click()
        typist.everywhere(f"belongings: {name}")
    people = typist.open(PeoplePage)
    people.add.click()
    typist.everywhere("people: invite")


def _talks(typist: Typist, her: str, agency: str) -> None:
    page = typist.open(ConsentPage, her)
    typist.everywhere("consents")
    for scope in (
        *(Scope.INTERVIEW, Scope.EMERGENCY_CONTACT, Scope.SHARE_WITH_AGENCY),
        *(Scope.MEDICAL_EXAM, Scope.CONTACT_FAMILY, Scope.CONTACT_EMBASSY),
    ):
        if scope is Scope.SHARE_WITH_AGENCY:
            page.show_subject(f"{her}/{agency}")
        else:
            page._begin(scope)
        QApplication.processEvents()
        assert page.stack.currentWidget() is page.talk, scope
        page.talk.here.set_value("mode", "in_person")
        page.talk.choice.set_value("decision", "in_part")
        page.talk.choice.set_value("given_by", "both")
        page.talk.mark.set_value("mark", "thumbprint")
        for step in range(5):
            page.talk.go_to(step)
            page.talk._show_fitting()
            typist.everywhere(f"talk {int(scope)}: step {step + 1}")
        page.leave()


def _referral(typist: Typist, her: str) -> None:
    typist.shell.open_page(PageName.REFERRAL, f"{her}/new")
    QApplication.processEvents()
    page = typist.shell.page
    assert page is not None
    boxes = [box for box in page.findChildren(QComboBox) if box.isVisible() and box.count() > 1]
    assert boxes, "no agency can be chosen"
    boxes[0].setCurrentIndex(1)
    boxes[0].activated.emit(1)
    typist.everywhere("referral")
    assert isinstance(page, ReferralPage)
    page.gate.without_button.click()
    QApplication.processEvents()
    decision = typist.shell.page
    assert isinstance(decision, OverridePage)
    decision.form.items.lines[DataItem.STORY_SUMMARY].tick.click()
    decision.form.told.set_value("told", NOT_YET)
    decision.form.told.changed.emit()
    typist.everywhere("override")
    decision.leave()
    decision.stack.setCurrentIndex(SECOND)
    typist.everywhere("override second")


def _preview(typist: Typist, known: str) -> None:
    page = typist.open(PreviewPage, f"{known}/consent")
    page.side.reason.set_value("why", "other")
    page.side._show_fitting()
    typist.everywhere("preview")
    for number, name in enumerate(("protected", "plain", "sheets"), start=1):
        page.side.stack.setCurrentIndex(number)
        typist.everywhere(f"preview {name}")
    page.side.to_choices()
