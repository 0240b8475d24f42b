"""The name of the house, the letters before every code, and whether people are real."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from shelter_desk.desktop.first_run.step import Choices, Step
from shelter_desk.desktop.widgets.buttons import ChoiceButton
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.desktop.world import World


class ShelterStep(Step):
    """Second step."""

    def __init__(self, world: World, choices: Choices) -> None:
        super().__init__(world, choices)
        self.head(
            self.tr("The shelter"),
            self.tr(
                "This name stays inside the encrypted file. Papers show a neutral name instead."
            ),
        )
        self.name_ar = self.line(self.tr("Name in Arabic"), choices.shelter_ar)
        self.name_latin = self.line(self.tr("Name in English"), choices.shelter_latin)
        self.prefix = self.line(
            self.tr("Letters before every code"),
            choices.prefix,
            self.tr(
                "Choose letters that say nothing about the house. They are on every paper, "
                "as in SD-2026-0147."
            ),
        )
        self.prefix.setMaxLength(4)
        self.prefix.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.column.addWidget(Body(self.tr("What begins now?")))
        row = QHBoxLayout()
        self._kinds = QButtonGroup(self)
        for practice, words in (
            (False, self.tr("An empty file for real work")),
            (True, self.tr("A practice file with invented people")),
        ):
            button = ChoiceButton(words)
            button.setChecked(practice == choices.practice)
            self._kinds.addButton(button, int(practice))
            row.addWidget(button, 1)
        self.column.addLayout(row)
        self.column.addWidget(
            Small(self.tr("A practice file always stays practice: a coloured frame shows it."))
        )
        self.column.addWidget(self.trouble)

    def ready(self) -> bool:
        """One name at least, and a prefix of letters."""
        named = self.name_ar.text().strip() or self.name_latin.text().strip()
        prefix = self.prefix.text().strip()
        return bool(named) and prefix.isascii() and prefix.isalpha() and len(prefix) >= 2

    def keep(self) -> None:
        """Remember."""
        self.choices.shelter_ar = self.name_ar.text().strip()
        self.choices.shelter_latin = self.name_latin.text().strip()
        self.choices.prefix = self.prefix.text().strip().upper()
        self.choices.practice = self._kinds.checkedId() == 1

    def shown(self) -> None:
        """Begin with the name."""
        self.name_ar.setFocus()
