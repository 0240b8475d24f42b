"""Language, digits, calendar: in both languages, before a direction is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel

from shelter_desk.desktop.first_run.step import Choices, Step
from shelter_desk.desktop.widgets.buttons import ChoiceButton
from shelter_desk.desktop.widgets.labels import Muted, Title
from shelter_desk.desktop.world import World

# These words stand in both languages at once, so they are not translated.
WELCOME = "\u2067أهلًا\u2069 · \u2066Welcome\u2069"
DIGITS = "\u2067الأرقام\u2069 · \u2066Digits\u2069"
CALENDAR = "\u2067التقويم الذي يظهر أولًا\u2069 · \u2066Calendar shown first\u2069"
LANGUAGES = (("ar", "العربية"), ("en", "English"))
DIGIT_SETS = (("western", "\u20660 1 2 3\u2069"), ("arabic", "\u2066٠ ١ ٢ ٣\u2069"))
CALENDARS = (
    ("gregorian", "\u2067ميلادي\u2069 · \u2066Gregorian\u2069"),
    ("hijri", "\u2067هجري\u2069 · \u2066Hijri\u2069"),
)


class LanguageStep(Step):
    """The first page of all.

    Signals: ``language_chosen`` (code).
    """

    language_chosen = Signal(str)

    def __init__(self, world: World, choices: Choices) -> None:
        super().__init__(world, choices)
        title = Title(WELCOME)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(title)
        self.column.addSpacing(14)
        self.languages = self._row(LANGUAGES, choices.language)
        self.languages.buttonClicked.connect(lambda _button: self._choose_language())
        self._label(DIGITS)
        self.digits = self._row(DIGIT_SETS, choices.digits)
        self._label(CALENDAR)
        self.calendars = self._row(CALENDARS, choices.calendar)
        for group in (self.digits, self.calendars):
            group.buttonClicked.connect(lambda _button: self.keep())

    def ready(self) -> bool:
        """A language was chosen."""
        return bool(self.choices.language)

    def keep(self) -> None:
        """Remember all three."""
        for name, group in (
            ("language", self.languages),
            ("digits", self.digits),
            ("calendar", self.calendars),
        ):
            button = group.checkedButton()
            if button is not None:
                setattr(self.choices, name, button.property("value"))

    def _label(self, words: str) -> QLabel:
        self.column.addSpacing(14)
        label = Muted(words)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(label)
        return label

    def _row(self, choices: tuple[tuple[str, str], ...], chosen: str) -> QButtonGroup:
        row = QHBoxLayout()
        row.setSpacing(12)
        # Both languages are equal here: the Arabic choice stands right in either direction.
        row.setDirection(QHBoxLayout.Direction.RightToLeft)
        group = QButtonGroup(self)
        for value, words in choices:
            button = ChoiceButton(words)
            button.setProperty("size", "large")
            button.setProperty("value", value)
            button.setChecked(value == chosen)
            group.addButton(button)
            row.addWidget(button, 1)
        if self.isRightToLeft():
            row.setDirection(QHBoxLayout.Direction.LeftToRight)
        self.column.addLayout(row)
        return group

    def _choose_language(self) -> None:
        self.keep()
        self.changed.emit()
        self.language_chosen.emit(self.choices.language)
