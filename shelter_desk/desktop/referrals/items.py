"""What the agency is told, one item at a time, and why some items stay here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.labels import Small, set_kind
from shelter_desk.desktop.widgets.writing_sheet import WritingArea
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.referrals import WRITTEN_APART
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.referral import GateView

NOT_COVERED = Text("referrals", "Her consent does not cover: {items}.")
NOTHING_COVERED = Text("referrals", "What can be told appears here once she has agreed.")
TAKE_OUT = Text("referrals", "Her consent does not cover this any more. Take it out.")
DECIDED = Text("referrals", "Two managers decided today: it leaves without her agreement.")
WORDS_OF = Text("referrals", "{item}: the words that are shared")
IN_WORDS = tuple(item for item in DataItem if item is not DataItem.WHOLE_FILE)
"""A referral tells things in words of its own; the file itself is handed over."""


class ItemLine(QWidget):
    """One item: a tick, the words that are shared, and a reason when it must be taken out.

    An item that is written apart has its words elsewhere on the page.

    Signals: ``changed``.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, item: DataItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._covered = self._decided = False
        self._apart = item in WRITTEN_APART
        name = context.words(labels.ITEMS[item])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.tick = QCheckBox(name, self)
        self.tick.setAccessibleName(name)
        self.reason = Small(parent=self)
        words = context.words(Message(WORDS_OF, {"item": name}))
        self.words = WritingArea(words, self)
        for widget in (self.tick, self.reason, self.words):
            column.addWidget(widget)
        self.tick.toggled.connect(self._show_fitting)
        self.tick.toggled.connect(self.changed)
        self.words.textChanged.connect(self.changed)
        self._show_fitting()

    @property
    def offered(self) -> bool:
        """Whether it can be chosen, or is chosen and can be taken out."""
        return self._covered or self.tick.isChecked()

    def cover(self, covered: bool, decided: bool = False) -> None:
        """Say whether her consent covers the item now, or two managers decided about it."""
        self._covered, self._decided = covered, decided and not covered
        self._show_fitting()

    def show_item(self, chosen: bool, words: str) -> None:
        """Show what is in the file, without telling ``changed``."""
        for widget in (self.tick, self.words):
            widget.blockSignals(True)
        self.tick.setChecked(chosen)
        self.words.setPlainText(words)
        for widget in (self.tick, self.words):
            widget.blockSignals(False)
        self._show_fitting()

    def _show_fitting(self) -> None:
        chosen = self.tick.isChecked()
        self.tick.setEnabled(self.offered)
        self.words.setVisible(chosen and not self._apart)
        self.reason.setVisible(chosen and not self._covered)
        self.reason.setText(self._context.words(DECIDED if self._decided else TAKE_OUT))
        self.tick.setAccessibleDescription("" if self._covered else self.reason.text())
        set_kind(self.reason, "small" if self._decided else "warn")


class ItemLines(QWidget):
    """All items.

    Signals: ``changed``.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.lines: dict[DataItem, ItemLine] = {}

    def build(self) -> Iterator[object]:
        """One line after the other."""
        for item in IN_WORDS:
            line = ItemLine(self._context, item, self)
            line.changed.connect(self.changed)
            self._column.addWidget(line)
            self.lines[item] = line
            yield line
        self.left_out = Small(parent=self)
        self.left_out.hide()
        self._column.addWidget(self.left_out)

    def cover(
        self, covered: frozenset[DataItem], decided: frozenset[DataItem] = frozenset()
    ) -> None:
        """Grey what her consent does not cover; ``decided`` leaves without it."""
        for item, line in self.lines.items():
            line.cover(item in covered, item in decided)

    def cover_by(self, view: GateView | None) -> None:
        """As the gate says; without an agency nothing is covered.

        What she did not agree to is one sentence, not a list of boxes that cannot be ticked.
        """
        nothing: frozenset[DataItem] = frozenset()
        self.cover(*((nothing,) if view is None else (view.covered, view.decided)))
        words, out = self._context.words, list[str]()
        for item, line in self.lines.items():
            line.setVisible(line.offered)
            if not line.offered:
                out.append(words(labels.ITEMS[item]))
        some = len(out) < len(self.lines)
        named = Message(NOT_COVERED, {"items": self._context.fmt.line(*out)})
        self.left_out.setText(words(named if some else NOTHING_COVERED))
        self.left_out.setVisible(bool(out))

    def items(self) -> frozenset[DataItem]:
        """The chosen items."""
        return frozenset(item for item, line in self.lines.items() if line.tick.isChecked())

    def contents(self) -> tuple[tuple[DataItem, str], ...]:
        """The words of the chosen items that have them here."""
        told = self.items().difference(WRITTEN_APART)
        return tuple((i, line.words.toPlainText()) for i, line in self.lines.items() if i in told)

    def show_items(self, items: frozenset[DataItem], contents: Mapping[DataItem, str]) -> None:
        """Show what is in the file."""
        for item, line in self.lines.items():
            line.show_item(item in items, contents.get(item, ""))
