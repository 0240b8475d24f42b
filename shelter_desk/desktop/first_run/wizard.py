"""The first time, step by step, on one calm card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.first_run.language_step import LanguageStep
from shelter_desk.desktop.first_run.manager_step import ManagerStep, PassphraseStep
from shelter_desk.desktop.first_run.recovery_step import RecoveryStep
from shelter_desk.desktop.first_run.shelter_step import ShelterStep
from shelter_desk.desktop.first_run.step import Choices, Step
from shelter_desk.desktop.i18n import say
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.desktop.world import World
from shelter_desk.domain.desk import Calendar, Digits, ShelterSettings
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.views.desk import FirstRunPlan

STEPS: tuple[type[Step], ...] = (
    LanguageStep,
    ShelterStep,
    ManagerStep,
    PassphraseStep,
    RecoveryStep,
)
MAKE_AFTER = 3
CARD_WIDTH = 600
HAVE_BACKUP = "\u2067لديّ نسخة احتياطية\u2069 · \u2066I have a backup\u2069"
NEXT_BILINGUAL = "\u2067التالي\u2069 · \u2066Next\u2069"


class FirstRunWizard(QWidget):
    """Leads from a language to an open desk.

    Signals: ``opened`` (the desk); ``backup_wanted`` (records come from a backup instead).
    """

    opened = Signal(object)
    backup_wanted = Signal()

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        self.choices = Choices(language=world.memory.settings.language)
        self.number = 0
        self.step: Step | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._middle: CentredCard | None = None
        self._show(0)
        add_shortcut(self, "F1", self.show_help)

    def show_help(self) -> None:
        """What the first time is about."""
        HelpDialog(self.world.language, "first_run", self).open()

    def go_on(self) -> None:
        """Next step, or the desk."""
        step = self.step
        if step is None or not step.ready() or not self.next_button.isEnabled():
            return
        step.keep()
        if self.number == MAKE_AFTER:
            self._make()
        elif self.number + 1 < len(STEPS):
            self._show(self.number + 1)
        else:
            self._finish()

    def go_back(self) -> None:
        """The step before; what was typed stays."""
        if self.step is not None and 0 < self.number <= MAKE_AFTER:
            self.step.keep()
            self._show(self.number - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nothing else wants goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _show(self, number: int) -> None:
        self.number = number
        old = self._middle
        self._middle = CentredCard(self.world.theme.px(CARD_WIDTH))
        self._column.addWidget(self._middle)
        step = STEPS[number](self.world, self.choices)
        self.step = step
        body = self._middle.card.body
        if number:
            words = self.tr("Step {n} of {all}").replace("{n}", str(number + 1))
            body.addWidget(Small(words.replace("{all}", str(len(STEPS)))))
        body.addWidget(step)
        body.addSpacing(12)
        body.addLayout(self._buttons(number))
        if number == 0:
            body.addLayout(self._backup_row())
        step.changed.connect(self._on_changed)
        step.go_on.connect(self.go_on)
        if isinstance(step, LanguageStep):
            step.language_chosen.connect(self._speak)
        self._on_changed()
        if old is not None:
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        QTimer.singleShot(0, step, step.shown)

    def _buttons(self, number: int) -> QHBoxLayout:
        row = QHBoxLayout()
        if 0 < number <= MAKE_AFTER:
            back = LinkButton(self.tr("Back"))
            back.setShortcut(Qt.Key.Key_Escape)
            back.clicked.connect(self.go_back)
            row.addWidget(back)
        row.addStretch(1)
        names = {0: NEXT_BILINGUAL, MAKE_AFTER: self.tr("Create the desk")}
        last = self.tr("The paper is safe: open the desk")
        name = last if number + 1 == len(STEPS) else names.get(number, self.tr("Next"))
        self.next_button = PrimaryButton(name)
        self.next_button.clicked.connect(self.go_on)
        row.addWidget(self.next_button)
        if number == 0:
            row.addStretch(1)
        return row

    def _backup_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.backup_button = LinkButton(HAVE_BACKUP)
        self.backup_button.clicked.connect(self.backup_wanted)
        row.addWidget(self.backup_button)
        row.addStretch(1)
        return row

    def _on_changed(self) -> None:
        if self.step is not None:
            self.next_button.setEnabled(self.step.ready())

    def _speak(self, language: str) -> None:
        self.world.speak(language)
        QTimer.singleShot(0, self, lambda: self._show(0))

    def _plan(self) -> FirstRunPlan:
        chosen = self.choices
        return FirstRunPlan(
            shelter=ShelterSettings(
                name_ar=chosen.shelter_ar,
                name_latin=chosen.shelter_latin,
                code_prefix=chosen.prefix,
                practice=chosen.practice,
            ),
            manager_name_ar=chosen.manager_ar,
            manager_name_latin=chosen.manager_latin,
            manager_gender=chosen.gender,
            passphrase=chosen.passphrase,
            use_device_secret=chosen.use_device_secret,
            practice=chosen.practice,
            language=chosen.language,
            digits=Digits(chosen.digits),
            calendar=Calendar(chosen.calendar),
        )

    def _make(self) -> None:
        plan = self._plan()
        self.next_button.setEnabled(False)
        self.next_button.setText(self.tr("Making the desk…"))
        self.world.door.submit(self, lambda door: door.create(plan), self._made, self._refused)

    def _made(self, made: tuple[object, str]) -> None:
        self.choices.desk, self.choices.recovery_key = made
        self.choices.passphrase = ""
        self.world.memory.change(
            opened=False,
            language=self.choices.language,
            digits=self.choices.digits,
            calendar=self.choices.calendar,
        )
        self._show(MAKE_AFTER + 1)

    def _refused(self, fault: ShelterDeskError) -> bool:
        if self.step is not None:
            self.step.say(say(self.world.translations, self.world.language, fault.message))
        self.next_button.setText(self.tr("Create the desk"))
        self._on_changed()
        return True

    def _finish(self) -> None:
        desk = self.choices.desk
        self.choices.recovery_key = ""
        self.next_button.setEnabled(False)
        if not self.choices.practice:
            self.world.door.submit(
                self, lambda door: door.sheet_proven(desk), lambda _none: self.opened.emit(desk)
            )
            return
        self.next_button.setText(self.tr("Inventing people…"))
        self.world.door.submit(
            self, lambda door: door.fill_practice(desk), lambda _none: self.opened.emit(desk)
        )
