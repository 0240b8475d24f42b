"""The first manager and the passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel

from shelter_desk.desktop.first_run.step import Choices, Step
from shelter_desk.desktop.i18n import say
from shelter_desk.desktop.widgets.buttons import ChoiceButton, LinkButton
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.desktop.world import World
from shelter_desk.services.views.desk import StrengthView

MARKS = {"weak": "○\u2009○\u2009○", "fair": "●\u2009○\u2009○", "strong": "●\u2009●\u2009●"}


class ManagerStep(Step):
    """Third step: names."""

    def __init__(self, world: World, choices: Choices) -> None:
        super().__init__(world, choices)
        self.head(
            self.tr("The first manager"),
            self.tr(
                "This person can add colleagues and looks after the file. More managers "
                "can be added later."
            ),
        )
        self.name_ar = self.line(self.tr("Name in Arabic letters"), choices.manager_ar)
        self.name_latin = self.line(self.tr("Name in Latin letters"), choices.manager_latin)
        self.column.addWidget(Body(self.tr("How the program speaks to this person")))
        row = QHBoxLayout()
        self._genders = QButtonGroup(self)
        for number, (value, words) in enumerate(
            (("f", self.tr("As a woman")), ("m", self.tr("As a man")))
        ):
            button = ChoiceButton(words)
            button.setChecked(choices.gender == value)
            self._genders.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def ready(self) -> bool:
        """One name at least."""
        return bool(self.name_ar.text().strip() or self.name_latin.text().strip())

    def keep(self) -> None:
        """Remember."""
        self.choices.manager_ar = self.name_ar.text().strip()
        self.choices.manager_latin = self.name_latin.text().strip()
        self.choices.gender = "m" if self._genders.checkedId() == 1 else "f"

    def shown(self) -> None:
        """Begin with the name."""
        self.name_ar.setFocus()


class PassphraseStep(Step):
    """Fourth step: offered words or one's own, and once more."""

    def __init__(self, world: World, choices: Choices) -> None:
        super().__init__(world, choices)
        self.head(
            self.tr("The passphrase"),
            self.tr("It opens the file. Nobody can look it up, not even we."),
        )
        self.column.addWidget(Body(self.tr("Six words chosen by chance")))
        self.offered = Heading("…")
        self.column.addWidget(self.offered)
        row = QHBoxLayout()
        self.use_offered = LinkButton(self.tr("Use these words"))
        self.use_offered.clicked.connect(self._take)
        self.renew = LinkButton(self.tr("Other words"))
        self.renew.clicked.connect(self._offer)
        row.addWidget(self.use_offered)
        row.addWidget(self.renew)
        row.addStretch(1)
        self.column.addLayout(row)
        self._first_and_second()
        self.device = QCheckBox(
            self.tr("Second secret on this computer: show names here, not codes")
        )
        self.device.setChecked(choices.use_device_secret)
        self.column.addWidget(self.device)
        self.column.addWidget(
            Small(
                self.tr(
                    "Whoever steals the folder then cannot even see who works here. Without "
                    "this computer only the recovery key opens the file."
                )
            )
        )
        self.column.addWidget(self.trouble)
        self._taken = False
        self._offer()

    def _first_and_second(self) -> None:
        self.column.addSpacing(6)
        self.column.addWidget(Body(self.tr("Your passphrase")))
        self.first = PassphraseField(
            self.tr("Your passphrase"), self.tr("The words above, or 15 characters or more")
        )
        self.first.edit.textChanged.connect(self._measure)
        self.column.addWidget(self.first)
        row = QHBoxLayout()
        self.marks = QLabel()
        row.addWidget(self.marks)
        self.strength = Muted()
        row.addWidget(self.strength, 1)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self.column.addWidget(Body(self.tr("Once more, to be sure")))
        self.second = PassphraseField(self.tr("Once more, to be sure"))
        self.second.edit.textChanged.connect(lambda _typed: self._compare())
        self.second.edit.editingFinished.connect(self._compare_whole)
        self.second.edit.returnPressed.connect(self.go_on)
        self.column.addWidget(self.second)

    def ready(self) -> bool:
        """The desk takes it, and it was typed twice alike."""
        first, second = self.first.edit.text(), self.second.edit.text()
        return self._taken and first == second

    def keep(self) -> None:
        """Remember until the desk is made."""
        self.choices.passphrase = self.first.edit.text()
        self.choices.use_device_secret = self.device.isChecked()

    def shown(self) -> None:
        """Begin with the first field."""
        self.first.edit.setFocus()

    def _offer(self) -> None:
        language = self.world.language
        self.world.door.submit(
            self, lambda door: door.offered_passphrase(language), self.offered.setText
        )

    def _take(self) -> None:
        self.first.edit.setText(self.offered.text())
        self.first.show_button.setChecked(True)
        self.second.edit.setFocus()

    def _measure(self, typed: str) -> None:
        chosen = self.choices
        known = (chosen.shelter_ar, chosen.shelter_latin, chosen.manager_ar, chosen.manager_latin)
        forbidden = tuple(word for word in known if word)
        language = self.world.language
        self._taken = False
        self._compare()
        if not typed:
            self._tell("", "")
            return
        self.world.door.submit(
            self,
            lambda door: door.strength(typed, language, forbidden),
            self._judge,
            replaces="strength",
        )

    def _judge(self, found: StrengthView) -> None:
        self._taken = found.taken
        words = say(self.world.translations, self.world.language, found.message)
        self._tell(MARKS[found.verdict], words)
        self.changed.emit()

    def _tell(self, marks: str, words: str) -> None:
        self.marks.setText(marks)
        self.strength.setText(words)

    def _compare(self) -> None:
        first, second = self.first.edit.text(), self.second.edit.text()
        self._say_differs(bool(second) and not first.startswith(second))
        self.changed.emit()

    def _compare_whole(self) -> None:
        """A beginning is enough while it is typed, not when one leaves the field."""
        second = self.second.edit.text()
        self._say_differs(bool(second) and second != self.first.edit.text())

    def _say_differs(self, differs: bool) -> None:
        self.say(self.tr("The second one differs from the first.") if differs else "")
