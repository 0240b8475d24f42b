"""The papers of the pack: those of the day, and an exercise with its answers for each case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import ChoiceButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.front_line import PAGES
from shelter_desk.services.labels.training import KINDS, MINUTES
from shelter_desk.services.papers.training_papers import PackCase, PackView

Wanted = Callable[[TrainingKind, str, str], None]
BOTH = "both"
_BOTH_WORDS = Text("training", "Both beside each other")
_LANGUAGES = {"ar": "العربية", "en": "English"}
_LISTS = (TrainingKind.HANDOUT, TrainingKind.ATTENDANCE, TrainingKind.SCORES)


class PackCard(Card):
    """Language, the whole pack, and what a day needs. ``wanted`` opens a paper."""

    def __init__(self, context: DeskContext, wanted: Wanted) -> None:
        super().__init__(margin=16)
        self._context, self._wanted = context, wanted
        self.language = BOTH
        self.body.addWidget(Heading(self.tr("Papers of the training")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "They are about invented people and name nobody. The answer sheets are for "
                    "the trainers alone."
                )
            )
        )
        self.body.addLayout(self._language_row())
        icons = context.icons
        self.whole = PrimaryButton(
            self.tr("The whole pack in one file"), icon=icons.icon("printer", "on_primary")
        )
        self.whole.clicked.connect(lambda: self.open_paper(TrainingKind.PACK))
        first = WrapRow()
        first.addWidget(self.whole)
        self.body.addLayout(first)
        self.buttons: dict[str, QuietButton] = {}
        self._plans = QVBoxLayout()
        self._plans.setSpacing(8)
        self.body.addLayout(self._plans)
        for kind in _LISTS:
            self.body.addWidget(self._button(kind, "", context.words(KINDS[kind])))

    def open_paper(self, kind: TrainingKind, about: str = "") -> None:
        """Ask for a paper in the language that is chosen."""
        self._wanted(kind, about, self.language)

    def show_pack(self, view: PackView) -> None:
        """A button for each session plan."""
        empty(self._plans)
        for key, title in view.plans:
            words = f"{self._context.words(KINDS[TrainingKind.PLAN])}: "
            told = words + title.say(self._context.language)
            self._plans.addWidget(self._button(TrainingKind.PLAN, key, told))

    def _button(self, kind: TrainingKind, about: str, words: str) -> QuietButton:
        button = QuietButton(words, icon=self._context.icons.icon("printer"))
        button.clicked.connect(lambda: self.open_paper(kind, about))
        self.buttons[about or kind.value] = button
        return button

    def _language_row(self) -> WrapRow:
        row, group = WrapRow(gap=8), QButtonGroup(self)
        self.choices: dict[str, ChoiceButton] = {}
        for code, words in {BOTH: self._context.words(_BOTH_WORDS), **_LANGUAGES}.items():
            button = ChoiceButton(words)
            button.setChecked(code == self.language)
            button.clicked.connect(lambda _on=False, chosen=code: self._choose(chosen))
            group.addButton(button)
            self.choices[code] = button
            row.addWidget(button)
        return row

    def _choose(self, language: str) -> None:
        self.language = language


class CasesCard(Card):
    """The cases, each with its exercise and its answer sheet."""

    def __init__(self, context: DeskContext, pack: PackCard) -> None:
        super().__init__(margin=16)
        self._context, self._pack = context, pack
        self.body.addWidget(Heading(self.tr("The cases")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        # beside a higher column the rows stay under their heading
        self.body.addStretch(1)
        self.exercises: dict[str, QuietButton] = {}
        self.answers: dict[str, QuietButton] = {}

    def show_pack(self, view: PackView) -> None:
        """A row for each case."""
        empty(self._rows)
        for number, case in enumerate(view.cases):
            if number:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(number + 1, case))

    def _row(self, number: int, case: PackCase) -> QWidget:
        context, row = self._context, QWidget()
        line, about = WrapRow(gap=8), QVBoxLayout()
        row.setLayout(line)
        about.setSpacing(0)
        title = case.title.say(context.language)
        named = Strong(f"{context.fmt.shape(str(number))}. {title}")
        named.setWordWrap(True)
        about.addWidget(named)
        sector = context.words(PAGES[case.sector].title)
        about.addWidget(Small(f"{sector} · {context.words(MINUTES, case.minutes)}"))
        line.place(about, wide=True)
        line.split()
        made = ((TrainingKind.EXERCISE, self.exercises), (TrainingKind.ANSWERS, self.answers))
        for kind, known in made:
            short = self.tr("Exercise") if kind is TrainingKind.EXERCISE else self.tr("Answers")
            button = QuietButton(short)
            button.setAccessibleName(f"{short}: {title}")
            button.clicked.connect(
                lambda _on=False, what=kind: self._pack.open_paper(what, case.code)
            )
            known[case.code] = button
            line.addWidget(button)
        return row
