"""Every signed version of a form: a list, and two versions side by side."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.form_page import kit_of
from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.formview.record_view import plain_origin, shown_value, summaries_of
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import ChoiceButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, EmptyState, Line
from shelter_desk.desktop.widgets.labels import Body, Muted, MutedLine, Small, Strong, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import FittingArea
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.summary import SummaryLine
from shelter_desk.services import records
from shelter_desk.services.residents import resident_row
from shelter_desk.services.views import OpenForm, ResidentRow, SignedRecord

_TITLE = Text("form", "{form}: versions")
_VERSION = Text("form", "Version {number}")
_CHANGED = Text("form", "Changed")
_ONLY = Text("form", "Only what changed")
_SAME = Text("form", "Nothing else changed between the two versions.")
_NONE = Text("form", "Nothing has been signed yet")
_NONE_WORDS = Text("form", "A version appears here once the form is signed.")
_CORRECT = Text("form", "Correct the newest")
_BACK = Text("form", "Back to her file")
_QUESTION = Text("form", "Question")
_EMPTY = Text("form", "Not asked")


class VersionCard(Card):
    """One version in the list; a click compares it with the one before."""

    picked = Signal(int)

    def __init__(self, kit: Kit, index: int, version: SignedRecord, parent: QWidget) -> None:
        super().__init__(parent, margin=14)
        number = kit.words(Message(_VERSION, {"number": kit.fmt.number(version.version_no)}))
        self.button = ChoiceButton(number)
        self.button.clicked.connect(lambda: self.picked.emit(index))
        self.body.addWidget(self.button)
        by = kit.line(version.by_name, kit.fmt.when(version.signed_at))
        self.body.addWidget(keep_to_start(Small(by), kit))
        if version.reason:
            self.body.addWidget(keep_to_start(Body(version.reason), kit))


class Comparison(FittingArea):
    """Two versions line by line; where they differ it says so in words."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def compare(self, newer: SignedRecord, older: SignedRecord | None, *, all_lines: bool) -> None:
        """Show ``newer`` beside ``older``, the differences alone unless ``all_lines``."""
        card = Card(margin=24)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for column, stretch in enumerate((3, 3, 3, 1)):
            grid.setColumnStretch(column, stretch)
        self._heads(grid, newer, older)
        before = {} if older is None else self._values(older)
        differ = False
        for title, key, label, value in self._lines(newer):
            past = before.pop(key, "")
            changed = older is not None and past != value
            differ = differ or changed
            if changed or ((all_lines or older is None) and (value or past)):
                self._line(grid, (self._kit.line(title, label), past, value), changed)
        for key in [key for key, past in before.items() if past]:
            label = self._kit.words(_label(newer, key))
            self._line(grid, (label, before[key], ""), True)
            differ = True
        card.body.addLayout(grid)
        if older is not None and not all_lines:
            card.body.addWidget(Small(self._kit.words(_SAME)))
        card.body.addStretch(1)
        self.setWidget(card)

    def _heads(self, grid: QGridLayout, newer: SignedRecord, older: SignedRecord | None) -> None:
        grid.addWidget(Muted(self._kit.words(_QUESTION)), 0, 0)
        for column, version in ((1, older), (2, newer)):
            if version is not None:
                number = self._kit.fmt.number(version.version_no)
                words = self._kit.words(Message(_VERSION, {"number": number}))
                grid.addWidget(keep_to_start(Strong(words), self._kit), 0, column)
        grid.addWidget(Line(), 1, 0, 1, 4)

    def _line(self, grid: QGridLayout, words: tuple[str, str, str], changed: bool) -> None:
        row, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        empty = self._kit.words(_EMPTY)
        for column, text in enumerate(words):
            label: QLabel = Muted(text) if column == 0 else Body(text or empty)
            grid.addWidget(keep_to_start(label, self._kit), row, column, top)
        if changed:
            grid.addWidget(Chip(self._kit.words(_CHANGED), "attention"), row, 3, top)

    def _lines(self, version: SignedRecord) -> list[tuple[str, str, str, str]]:
        sections = summaries_of(
            self._kit, version.words, version.spec, version.answers, version.sealed
        )
        return [
            (line.group or section.title, line.key, line.label, self._value(line))
            for section in sections
            for line in section.lines
        ]

    def _value(self, line: SummaryLine) -> str:
        if line.state is AnswerState.NOT_ASKED and not line.masked:
            return ""
        value = shown_value(self._kit, line)
        usual = line.origin in ("", plain_origin(self._kit))
        return value if usual else f"{value}\n{line.origin}"

    def _values(self, version: SignedRecord) -> dict[str, str]:
        return {key: value for _title, key, _label, value in self._lines(version)}


def _label(version: SignedRecord, key: str) -> Text:
    parts = key.split(".")
    try:
        return version.spec.find(".".join((parts[0], *parts[2:]))).label
    except KeyError:
        return _QUESTION


class HistoryPage(Page):
    """The versions of one form; the subject is "resident/form"."""

    name: ClassVar[PageName] = PageName.HISTORY
    help_key: ClassVar[str] = "form"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        self.kit = kit_of(context, clock or SystemClock())
        self.versions: tuple[SignedRecord, ...] = ()
        self._chosen = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._make_head())
        row = Columns(context.theme.px(620))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setMinimumWidth(context.theme.px(220))
        holder.setLayout(self._list)
        row.addWidget(holder, 1)
        self.comparison = Comparison(self.kit, self)
        row.addWidget(self.comparison, 3)
        column.addLayout(row, 1)
        self._empty = EmptyState(self.kit.words(_NONE), self.kit.words(_NONE_WORDS))
        column.addWidget(self._empty)
        self._empty.hide()
        self._buttons = QButtonGroup(self)

    def _make_head(self) -> WrapRow:
        head = WrapRow()
        names = QVBoxLayout()
        names.setSpacing(2)
        self.who = MutedLine()
        self.title = Title()
        names.addWidget(self.who)
        names.addWidget(self.title)
        head.place(names)
        head.split()
        self.only = ChoiceButton(self.kit.words(_ONLY))
        self.only.setChecked(True)
        self.correct = QuietButton(self.kit.words(_CORRECT), icon=self.kit.icon("edit"))
        back = QuietButton(self.kit.words(_BACK))
        for button in (self.only, self.correct, back):
            head.addWidget(button)
        self.only.clicked.connect(lambda: self._pick(self._chosen))
        self.correct.clicked.connect(self._correct)
        back.clicked.connect(lambda: self.context.open_page(PageName.FILE, self._parts[0]))
        return head

    @property
    def _parts(self) -> tuple[str, str]:
        resident, _, form_key = self.subject.partition("/")
        return resident, form_key

    def refresh(self) -> None:
        """Read the versions again."""
        resident, form_key = self._parts
        self.context.tasks.submit(
            self,
            lambda desk: resident_row(desk, ResidentId(resident)),
            self._show_who,
            replaces="who",
        )
        self.context.tasks.submit(
            self,
            lambda desk: records.record_history(desk, ResidentId(resident), form_key),
            self._show,
            replaces="load",
        )

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called or "—", row.code))

    def _show(self, versions: tuple[SignedRecord, ...]) -> None:
        self.versions = versions
        empty(self._list)
        for part in (self.comparison, self.only, self.correct):
            part.setVisible(bool(versions))
        self._empty.setVisible(not versions)
        if not versions:
            return
        form = self.kit.words(versions[0].spec.title)
        self.comparison.setAccessibleName(form)
        self.title.setText(self.kit.words(Message(_TITLE, {"form": form})))
        for index, version in enumerate(versions):
            card = VersionCard(self.kit, index, version, self)
            card.picked.connect(self._pick)
            self._buttons.addButton(card.button)
            self._list.addWidget(card)
            card.button.setChecked(index == 0)
        self._list.addStretch(1)
        self._pick(0)

    def _pick(self, index: int) -> None:
        self._chosen = index
        newer = self.versions[index]
        older = next((v for v in self.versions if v.id == newer.replaces), None)
        self.comparison.compare(newer, older, all_lines=not self.only.isChecked())

    def _correct(self) -> None:
        newest = self.versions[0].id
        self.context.tasks.submit(
            self, lambda desk: records.start_correction(desk, newest), self._open_correction
        )

    def _open_correction(self, opened: OpenForm) -> None:
        self.context.open_page(PageName.FORM, f"{self._parts[0]}/{opened.draft_key}")
