"""In a report of the house: a resident is found by her code and named in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.folding import search_words
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.loading import LoadedForm
from shelter_desk.desktop.formview.pick_list import Entry, PickLine
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers, AnswerState, Source
from shelter_desk.forms.incident_asked import GROUPS, PEOPLE, RESIDENT
from shelter_desk.forms.spec import TextField
from shelter_desk.services.house import house_reports
from shelter_desk.services.views.incident import NameableRow

PART = "role"
LINE_WIDTH = 280
_COMES_OR_GOES = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})
_NAME = Text("form", "Name a resident in it")


class _Residents(PickLine):
    """Found by code, by people who meet them by name also by what they are called."""

    def offer(self, rows: tuple[NameableRow, ...], kit: Kit) -> None:
        """Who can be named."""
        self._entries = tuple(
            Entry(
                row.code,
                kit.line(kit.fmt.code(row.code), row.called),
                search_words(row.code, *_ends(row.code), row.called),
            )
            for row in rows
        )


def _ends(code: str) -> tuple[str, str]:
    """The number a code ends with, also without its noughts: what one says aloud."""
    number = code.rpartition("-")[2]
    return number, number.lstrip("0")


class NamingBar(QWidget):
    """One line under the head of a report of the house; out of sight everywhere else."""

    def __init__(self, context: DeskContext, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._kit = context, kit
        self._filling: FillingView | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        label = MutedLine(kit.words(_NAME))
        self.line = _Residents(kit, TextField(PEOPLE, _NAME), self)
        self.line.setAccessibleName(label.text())
        self.line.setFixedWidth(context.theme.px(LINE_WIDTH))
        label.setBuddy(self.line)
        row.addWidget(label)
        row.addWidget(self.line)
        row.addStretch(1)
        self.line.picked.connect(self._name)
        self.line.returnPressed.connect(self._name_exactly)
        self.hide()

    def begin(self, loaded: LoadedForm, filling: FillingView) -> None:
        """A form is filled from now on."""
        self.end()
        if not ways.of_house(loaded.resident_id):
            return
        self._filling = filling
        filling.installEventFilter(self)
        filling.model.changed.connect(self._may_name)
        self._context.tasks.submit(
            self,
            house_reports.nameable,
            lambda rows: self.line.offer(rows, self._kit),
            replaces="nameable",
        )
        self._may_name()

    def end(self) -> None:
        """It is not filled any more."""
        self._filling = None
        self.line.clear()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the answers are read through, and in a break, there is nothing to name her in."""
        if watched is self._filling and event.type() in _COMES_OR_GOES:
            self._may_name()
        return super().eventFilter(watched, event)

    def _may_name(self, *_spot: object) -> None:
        """Whoever is not of management names nobody in what is for management alone."""
        if self._filling is not None:
            self.setVisible(self._group() is not None and not self._filling.isHidden())

    def _group(self) -> str | None:
        """Where people stand in what is asked now, as far as she may write there."""
        if self._filling is None:
            return None
        model = self._filling.model
        for key in GROUPS:
            section, item = model.spec.section_of(key), model.spec.find(key)
            if model.asked(section) and not model.sealed(section, item):
                return key
        return None

    def _name_exactly(self) -> None:
        entry = self.line.exactly()
        if entry is not None:
            self._name(entry.value)

    def _name(self, code: str) -> None:
        self.line.clear()
        group = self._group()
        if self._filling is None or group is None:
            return
        model = self._filling.model
        rows = model.rows(group)
        place = next((i for i, row in enumerate(rows) if row.get("code").value == code), len(rows))
        if place == len(rows):
            made = Answers.empty()
            for key, value in (("kind", RESIDENT), ("code", code)):
                answer = model.talk.answer(value, AnswerState.ANSWERED, Source.OBSERVATION)
                made = made.with_answer(key, answer)
            model.restore_row(group, place, made)
        self._filling.show_section(model.spec.section_of(group).key, f"{group}.{place}.{PART}")
