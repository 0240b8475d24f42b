"""Narrowing the log: who, which act, since when, whose file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.flow import opposite
from shelter_desk.desktop.widgets.labels import from_the_start
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.text import Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.desk import StaffRow

ANYONE = Text("audit", "Anyone")
ANY_ACT = Text("audit", "Any act")
ONE_DAY = "day"
SINCE: Mapping[int, Text] = {
    1: Text("audit", "Today"),
    7: Text("audit", "7 days"),
    30: Text("audit", "30 days"),
    0: Text("audit", "All times"),
}
"""Days back, today included; ``ONE_DAY`` stands for a single one that a line led to."""


class MenuButton(QuietButton):
    """A button that offers values. Signals: ``chosen``."""

    chosen = Signal()

    def __init__(self, context: DeskContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon=context.icons.icon("down", "muted", 14))
        self._name = name
        self.value = ""
        self.setLayoutDirection(opposite(self))
        self._words: dict[str, str] = {}

    def offer(self, values: Mapping[str, str], value: str) -> None:
        """Offer values with their words; shows one without telling ``chosen``."""
        self._words = dict(values)
        menu, old = QMenu(self), self.menu()
        for key, words in values.items():
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, one=key: self.choose(one))
        self.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self._show(value if value in values else next(iter(values), ""))

    def choose(self, value: str) -> None:
        """Take a value."""
        self._show(value)
        self.chosen.emit()

    def choose_quietly(self, value: str) -> None:
        """Take a value without telling ``chosen``."""
        self._show(value)

    def _show(self, value: str) -> None:
        self.value = value
        self.setText(self._words.get(value, ""))
        self.setAccessibleName(f"{self._name}: {self.text()}")


class AuditFilters(QWidget):
    """The row of filters. Signals: ``changed``, ``code_typed`` (a resident's code or "")."""

    changed = Signal()
    code_typed = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.resident_id: ResidentId | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        words = context.words
        self.who = MenuButton(context, self.tr("Who"))
        self.act = MenuButton(context, self.tr("What"))
        self.since = MenuButton(context, self.tr("Since"))
        self.who.offer({"": words(ANYONE)}, "")
        acts = {str(act): words(text) for act, text in labels.ACTS.items()}
        self.act.offer({"": words(ANY_ACT), **acts}, "")
        self._day: date | None = None
        self._offer_times("1")
        for button in (self.who, self.act, self.since):
            button.chosen.connect(self.changed)
            self.row.addWidget(button)
        self.code = from_the_start(QLineEdit())
        self.code.setPlaceholderText(self.tr("Code of one file"))
        self.code.setAccessibleName(self.tr("Code of one file"))
        self.code.setClearButtonEnabled(False)
        self.code.setMaximumWidth(context.theme.px(170))
        self.code.setMinimumHeight(34)
        self.code.setMaxLength(40)
        self.code.editingFinished.connect(self._code_finished)
        self._told = ""
        self.row.addWidget(self.code)

    def show_people(self, people: tuple[StaffRow, ...]) -> None:
        """Offer the people of the desk."""
        by_name = self._context.by_name
        names = {str(one.id): by_name(one.name_ar, one.name_latin) for one in people}
        self.who.offer({"": self._context.words(ANYONE), **names}, self.who.value)

    def narrow(self, staff_id: StaffId, day: date) -> None:
        """Show what one person did on one day."""
        self._day = day
        self._offer_times(ONE_DAY)
        self.act.choose_quietly("")
        self.code.clear()
        self._told, self.resident_id = "", None
        self.who.choose_quietly(str(staff_id))
        self.changed.emit()

    def wanted(self) -> AuditFilter:
        """The filter as it stands."""
        since, until = self._times()
        return AuditFilter(
            staff_id=StaffId(self.who.value) if self.who.value else None,
            resident_id=self.resident_id,
            acts=frozenset({Act(self.act.value)}) if self.act.value else frozenset(),
            since=since,
            until=until,
        )

    def _offer_times(self, value: str) -> None:
        fmt = self._context.fmt
        values = {str(days): self._context.words(text) for days, text in SINCE.items()}
        day = {} if self._day is None else {ONE_DAY: fmt.date(self._day)}
        self.since.offer({**values, **day}, value)

    def _times(self) -> tuple[datetime | None, datetime | None]:
        if self.since.value == ONE_DAY and self._day is not None:
            return self._begin(self._day), self._begin(self._day + timedelta(days=1))
        days = int(self.since.value or 0)
        if not days:
            return None, None
        return self._begin(self._context.fmt.today() - timedelta(days=days - 1)), None

    def _begin(self, day: date) -> datetime:
        return datetime.combine(day, time.min, tzinfo=ZoneInfo(self._context.shelter.time_zone))

    def _code_finished(self) -> None:
        typed = self.code.text().strip()
        if typed != self._told:
            self._told = typed
            self.code_typed.emit(typed)
