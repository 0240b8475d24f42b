"""The form of one referral: agency, service, reason, items one by one, a safety note."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.desktop.referrals.agency import AgencyChooser
from shelter_desk.desktop.referrals.items import ItemLines
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referrals import Referral, Urgency
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Field, LongTextField, SelectOne, TextField
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.referral import SERVICES
from shelter_desk.services.views.referral import ReferralDraft


def what_fields(services: tuple[str, ...]) -> tuple[Field, ...]:
    """What is asked of the agency."""
    return (
        TextField(
            key="service",
            label=Text("referrals", "Service"),
            hint=Text("referrals", "Type or choose. These words are printed on the paper."),
            suggestions=services,
        ),
        LongTextField(
            key="reason",
            label=Text("referrals", "Reason"),
            hint=Text(
                "referrals",
                "Only what they need to know to help. It stays here unless you choose it below.",
            ),
        ),
        SelectOne(
            key="urgency", label=Text("referrals", "How soon"), choices=choices(labels.URGENCIES)
        ),
    )


def safety_fields() -> tuple[Field, ...]:
    """What keeps her safe while they help."""
    return (
        LongTextField(
            key="safety_note",
            label=Text("referrals", "Safety note to the agency"),
            hint=Text(
                "referrals",
                "For example: do not call; a woman doctor; not the employer. It stays here unless "
                "you choose it among the items.",
            ),
        ),
    )


class ReferralForm(QWidget):
    """Signals: ``changed`` on any edit, ``agency_chosen`` (id or "")."""

    changed = Signal()
    agency_chosen = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)

    def build(self) -> Iterator[object]:
        """Every part, one after the other."""
        context = self._context
        self.agency = AgencyChooser(context, self)
        self.agency.chosen.connect(self._agency_chosen)
        self._column.addWidget(self.agency)
        yield self
        self.rest = QWidget(self)
        self._column.addWidget(self.rest)
        self._column.addStretch(1)
        inner = QVBoxLayout(self.rest)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(8)
        services = tuple(map(context.words, SERVICES.values()))
        self.what = Questions(context, what_fields(services), self.rest)
        inner.addWidget(self.what)
        yield self
        inner.addWidget(Heading(self.tr("What they are told"), self.rest))
        inner.addWidget(Muted(self.tr("One item at a time. Fewer is safer."), self.rest))
        self.items = ItemLines(context, self.rest)
        yield from self.items.build()
        inner.addWidget(self.items)
        inner.addSpacing(8)
        self.safety = Questions(context, safety_fields(), self.rest)
        inner.addWidget(self.safety)
        yield self
        for part in (self.what, self.items, self.safety):
            part.changed.connect(self.changed)

    def _agency_chosen(self, agency_id: str) -> None:
        self.rest.setEnabled(bool(agency_id))
        self.agency_chosen.emit(agency_id)

    def blank(self) -> None:
        """An empty form."""
        for key in ("service", "reason"):
            self.what.set_value(key, None)
        self.what.set_value("urgency", Urgency.NORMAL.value)
        self.safety.set_value("safety_note", None)
        self.items.show_items(frozenset(), {})
        self.items.cover(frozenset())
        self.rest.setEnabled(False)

    def show_referral(self, referral: Referral | ReferralDraft) -> None:
        """What is in the file, or the words that wait."""
        self.what.set_value("service", referral.service or None)
        self.what.set_value("reason", referral.reason or None)
        self.what.set_value("urgency", referral.urgency.value)
        self.safety.set_value("safety_note", referral.safety_note or None)
        self.items.show_items(referral.items, dict(referral.contents))
        self.rest.setEnabled(True)

    def allow(self, may_change: bool) -> None:
        """Open or close the whole form for writing."""
        self.agency.setEnabled(may_change)
        self.rest.setEnabled(may_change and bool(self.agency.agency_id()))

    def draft(self) -> ReferralDraft:
        """Everything as it stands."""
        return ReferralDraft(
            agency_id=AgencyId(self.agency.agency_id()),
            service=self.what.text("service"),
            reason=self.what.text("reason"),
            urgency=Urgency(self.what.text("urgency") or Urgency.NORMAL),
            items=self.items.items(),
            contents=self.items.contents(),
            safety_note=self.safety.text("safety_note"),
        )

    def has_words(self) -> bool:
        """True when there is something to keep, and an agency to keep it under."""
        draft = self.draft()
        written = draft.service or draft.reason or draft.items or draft.safety_note
        return bool(draft.agency_id and written)
