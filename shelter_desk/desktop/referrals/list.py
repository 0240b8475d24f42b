"""Referrals as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.referrals.words import state_tone, state_words
from shelter_desk.desktop.widgets.cards import ListColumn
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.text import Text
from shelter_desk.services.views.referral import ReferralRow


def referral_columns(context: DeskContext, *, with_person: bool) -> tuple[Column[ReferralRow], ...]:
    """The columns; the person is left out on her own page."""
    say = context.words

    person: tuple[Column[ReferralRow], ...] = (
        Column(say(Text("referrals", "Called")), lambda r: r.called or "—", weight="strong"),
        Column(
            say(Text("referrals", "Code")), lambda r: r.resident_code, weight="muted", code=True
        ),
    )
    about: tuple[Column[ReferralRow], ...] = (
        Column(say(Text("referrals", "Agency")), lambda r: r.agency_name),
        Column(say(Text("referrals", "Service")), lambda r: r.referral.service or "—"),
        Column(
            say(Text("referrals", "Written")),
            lambda r: context.fmt.when(r.referral.made_at),
            weight="muted",
        ),
        Column(
            say(Text("referrals", "State")),
            lambda r: state_words(context, r),
            tone=state_tone,
        ),
    )
    return (*person, *about) if with_person else about


class ReferralList(ListColumn):
    """A table of referrals.

    Signals: ``opened`` (ReferralRow).
    """

    opened = Signal(object)

    def __init__(
        self, context: DeskContext, *, with_person: bool, parent: QWidget | None = None
    ) -> None:
        table = RowsTable(context.theme, "")
        super().__init__(table, parent)
        self.table = table
        self.table.setAccessibleName(self.tr("Referrals"))
        columns = referral_columns(context, with_person=with_person)
        self.model = RowsModel(columns, lambda row: str(row.referral.id), self)
        self.table.setModel(self.model)
        shares = (12, 0, 18, 16, 12, 0) if with_person else (18, 16, 12, 0)
        self.table.size_columns(shares, spare=(4, 3) if with_person else (2,))
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)

    def show_rows(self, rows: tuple[ReferralRow, ...]) -> None:
        """Show other referrals, the same one chosen where it is still there."""
        current = self.table.currentIndex().row()
        known = 0 <= current < self.model.rowCount()
        chosen = str(self.model.row(current).referral.id) if known else ""
        self.model.set_rows(rows)
        if rows:
            place = max(self.model.position_of(chosen), 0)
            self.table.setCurrentIndex(self.model.index(place, 0))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index.row()))
