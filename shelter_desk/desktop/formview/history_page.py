"""Every signed version of a form: a list, and what changed question by question."""

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
from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.form_page import kit_of
from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.formview.record_view import reader_of
from shelter_desk.desktop.keeping.unsealing import SealedStrip
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.paper_names import (
    HOUSE_INCIDENT,
    INCIDENT_PAPER,
    INTAKE_PAPER,
    house_subject,
)
from shelter_desk.desktop.widgets.buttons import ChoiceButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, EmptyState, Line
from shelter_desk.desktop.widgets.labels import Body, Muted, MutedLine, Small, Strong, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import FittingArea, scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.differences import Change, Difference, Version, differences
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.intake import INTAKE
from shelter_desk.services.records import records
from shelter_desk.services.residents.history import head_changes
from shelter_desk.services.residents.residents import resident_row
from shelter_desk.services.views.record import OpenForm, SignedRecord
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.review import FieldChange

_TITLE = Text("form", "{form}: versions")
_VERSION = Text("form", "Version {number}")
_ONLY = Text("form", "Only what changed")
_SAME = Text("form", "Nothing else changed between the two versions.")
_NONE = Text("form", "Nothing has been signed yet")
_NONE_WORDS = Text("form", "A version appears here once the form is signed.")
_CORRECT = Text("form", "Correct the newest")
_PRINT = Text("form", "Print")
_ON_PAPER = {INTAKE.key: INTAKE_PAPER, INCIDENT.key: INCIDENT_PAPER}
"""Forms that have a paper for the file."""
_QUESTION = Text("form", "Question")
_EMPTY = Text("form", "Not asked")
_WHY = Text("form", "Why: {reason}")
_NO_CHANGE = Text("form", "No answer that you may read is different.")
_SEALED = Plural("form", "%n questions are sealed from you and were not compared.", "", 0)
_MOVED = {
    Change.CHANGED: Plural("form", "%n changed", "", 0),
    Change.ADDED: Plural("form", "%n added", "", 0),
    Change.REMOVED: Plural("form", "%n removed", "", 0),
}
_HEAD = Text("form", "Changes at the top of the file")
_HEAD_WORDS = Text("form", "From the log: bed, worker, status and names.")
_HEAD_SHOWN = 12


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
    """Two versions question by question; what became of each is said in words."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def compare(self, newer: SignedRecord, older: SignedRecord | None, *, all_lines: bool) -> None:
        """Show ``newer`` beside ``older``, the differences alone unless ``all_lines``."""
        card = Card(margin=24)
        card.body.addWidget(Strong(self._who(newer)))
        if newer.reason:
            card.body.addWidget(Muted(self._kit.words(Message(_WHY, {"reason": newer.reason}))))
        found = differences(None if older is None else self._side(older), self._side(newer))
        changes = [one for one in found if one.change in _MOVED]
        if older is not None:
            card.body.addWidget(Muted(self._counted(changes)))
        shown = found if all_lines or older is None else tuple(changes)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for column, stretch in enumerate((3, 3, 3, 1)):
            grid.setColumnStretch(column, stretch)
        self._heads(grid, newer, older)
        heading = ""
        for one in shown:
            if (part := self._kit.line(one.section, one.group)) != heading:
                heading = part
                row = grid.rowCount()
                grid.addWidget(keep_to_start(Strong(part), self._kit), row, 0, 1, 4)
            self._line(grid, one, alone=older is None)
        card.body.addLayout(grid)
        sealed = sum(one.change is Change.SEALED for one in found)
        if sealed:
            card.body.addWidget(Small(self._kit.words(Message(_SEALED, n=sealed))))
        if older is not None and not all_lines:
            card.body.addWidget(Small(self._kit.words(_SAME)))
        card.body.addStretch(1)
        self.setWidget(card)
        card.setAutoFillBackground(False)  # a scroll area fills it up to its corners

    def _side(self, version: SignedRecord) -> Version:
        reader = reader_of(self._kit, version.words)
        return Version(version.spec, version.answers, version.sealed, reader)

    def _who(self, version: SignedRecord) -> str:
        number = self._kit.fmt.number(version.version_no)
        words = self._kit.words(Message(_VERSION, {"number": number}))
        return self._kit.line(words, version.by_name, self._kit.fmt.when(version.signed_at))

    def _counted(self, changes: list[Difference]) -> str:
        counts = (
            (text, sum(one.change is change for one in changes)) for change, text in _MOVED.items()
        )
        said = [self._kit.words(Message(text, n=count)) for text, count in counts if count]
        return self._kit.line(*said) if said else self._kit.words(_NO_CHANGE)

    def _heads(self, grid: QGridLayout, newer: SignedRecord, older: SignedRecord | None) -> None:
        grid.addWidget(Muted(self._kit.words(_QUESTION)), 0, 0)
        for column, version in ((1, older), (2, newer)):
            if version is not None:
                number = self._kit.fmt.number(version.version_no)
                words = self._kit.words(Message(_VERSION, {"number": number}))
                grid.addWidget(keep_to_start(Strong(words), self._kit), 0, column)
        grid.addWidget(Line(), 1, 0, 1, 4)

    def _line(self, grid: QGridLayout, one: Difference, *, alone: bool) -> None:
        row, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        empty = self._kit.words(_EMPTY)
        before = "" if alone else self._shown(one, one.before) or empty
        after = self._shown(one, one.after) or empty
        for column, text in enumerate((one.label, before, after)):
            sealed = one.change is Change.SEALED
            label: QLabel = Muted(text) if column == 0 or sealed else Body(text)
            grid.addWidget(keep_to_start(label, self._kit), row, column, top)
        if one.change in _MOVED:
            tone = "attention" if one.change is Change.CHANGED else "info"
            chip = Chip(self._kit.words(one.change.label), tone)
            grid.addWidget(chip, row, 3, top)

    def _shown(self, one: Difference, value: str) -> str:
        first, line, origin = value.partition("\n")
        return self._kit.fmt.code(first) + line + origin if one.ltr else value


class HeadChanges(Card):
    """Fields at the head of the file that were changed: which, by whom, when and why."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent, margin=14)
        self._kit = kit
        head = Strong(kit.words(_HEAD))
        head.setWordWrap(True)  # the list of versions is narrow
        self.body.addWidget(head)
        self.body.addWidget(Small(kit.words(_HEAD_WORDS)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)

    def show_changes(self, changes: tuple[FieldChange, ...]) -> None:
        """Show the newest of them."""
        kit = self._kit
        empty(self._rows)
        for one in changes[:_HEAD_SHOWN]:
            names = (kit.words(name) if isinstance(name, Text) else name for name in one.fields)
            self._rows.addWidget(keep_to_start(Body(kit.line(*names)), kit))
            told = kit.line(one.by_name, kit.fmt.when(one.at), one.reason)
            self._rows.addWidget(keep_to_start(Small(told), kit))


class HistoryPage(Page):
    """The versions of one form; the subject is "resident/form", or "house/form@record"."""

    name: ClassVar[PageName] = PageName.HISTORY
    help_key: ClassVar[str] = "history"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        self.kit = kit_of(context, clock or context.fmt.clock)
        self.versions: tuple[SignedRecord, ...] = ()
        self._chosen = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._make_head())
        self.strip = SealedStrip(context, self)
        self.strip.opened.connect(self.refresh)
        column.addWidget(self.strip)
        row = Columns(context.theme.px(620))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._list.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._side(), 1)
        self.comparison = Comparison(self.kit, self)
        row.addWidget(self.comparison, 3)
        column.addLayout(row, 1)
        self._empty = EmptyState(self.kit.words(_NONE), self.kit.words(_NONE_WORDS))
        column.addWidget(self._empty)
        self._empty.hide()
        self._buttons = QButtonGroup(self)

    def _side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        self.changes = HeadChanges(self.kit, inside)
        self.changes.hide()
        column.addWidget(self.changes)
        column.addStretch(1)
        inside.setMinimumWidth(self.context.theme.px(220))
        return scrolled(inside)

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
        self.print = QuietButton(self.kit.words(_PRINT), icon=self.kit.icon("printer"))
        self.back = QuietButton()
        for button in (self.only, self.print, self.correct, self.back):
            head.addWidget(button)
        self.print.clicked.connect(self._print)
        self.only.clicked.connect(lambda: self._pick(self._chosen))
        self.correct.clicked.connect(self._correct)
        self.back.clicked.connect(lambda: ways.go_home(self.context, self._parts[0]))
        return head

    @property
    def _parts(self) -> tuple[ResidentId, str]:
        resident, _, form_key = self.subject.partition("/")
        return ResidentId(resident), form_key

    def refresh(self) -> None:
        """Read the versions again."""
        resident, form_key = self._parts
        self.back.setText(self.kit.words(ways.home_words(self.context, resident)))
        submit = self.context.tasks.submit
        submit(
            self, lambda desk: ways.versions(desk, resident, form_key), self._show, replaces="load"
        )
        self._show_changes(())
        if ways.of_house(resident):
            self.who.setText(self.kit.words(ways.HOUSE))
            return
        submit(self, lambda desk: resident_row(desk, resident), self._show_who, replaces="who")
        if self.context.staff.may(Permission.READ_FILE):
            submit(
                self, lambda desk: head_changes(desk, resident), self._show_changes, replaces="head"
            )

    def _show_changes(self, changes: tuple[FieldChange, ...]) -> None:
        self.changes.show_changes(changes)
        self.changes.setVisible(bool(changes))

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def _show(self, versions: tuple[SignedRecord, ...]) -> None:
        self.versions = versions
        waits = [version.resident_id for version in versions if version.asks_reason]
        self.strip.show_for(waits[0] if waits else self._parts[0], bool(waits))
        empty(self._list)
        for part in (self.comparison, self.only):
            part.setVisible(bool(versions))
        self.correct.setVisible(any(version.may_correct for version in versions))
        self._empty.setVisible(not versions)
        self.print.setVisible(bool(versions) and bool(self._paper(0)))
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
        self._pick(0)

    def _pick(self, index: int) -> None:
        self._chosen = index
        newer = self.versions[index]
        older = next((v for v in self.versions if v.id == newer.replaces), None)
        self.comparison.compare(newer, older, all_lines=not self.only.isChecked())

    def _print(self) -> None:
        self.context.open_page(PageName.PREVIEW, self._paper(self._chosen))

    def _paper(self, chosen: int) -> str:
        """An incident as the version that is looked at, anything else as it is now."""
        resident, form_key = self._parts
        if ways.of_house(resident):
            may = self.context.staff.may(Permission.READ_FILE)
            return house_subject(HOUSE_INCIDENT, self.versions[chosen].id) if may else ""
        if form_key not in _ON_PAPER:
            return ""
        about = f"/{self.versions[chosen].id}" if form_key == INCIDENT.key else ""
        return f"{resident}/{_ON_PAPER[form_key]}{about}"

    def _correct(self) -> None:
        newest = self.versions[0].id
        if "@" in self.subject:  # one incident, by which it is opened again
            self.context.open_page(PageName.FORM, self.subject)
            return
        self.context.tasks.submit(
            self, lambda desk: records.start_correction(desk, newest), self._open_correction
        )

    def _open_correction(self, opened: OpenForm) -> None:
        self.context.open_page(PageName.FORM, f"{self._parts[0]}/{opened.draft_key}")
