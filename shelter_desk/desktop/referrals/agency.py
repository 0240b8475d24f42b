"""Choosing an agency, or bringing in a new one without leaving the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.agencies.filters import AgencyFilters
from shelter_desk.desktop.agencies.words import facts_line, name_fields, service_names
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referrals import Agency
from shelter_desk.services.desk import Desk
from shelter_desk.services.referrals import referrals


class AgencyChooser(QWidget):
    """Signals: ``chosen`` (agency id or "")."""

    chosen = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: tuple[Agency, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Body(self.tr("Agency"))
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.box = StillComboBox()
        self.box.setAccessibleName(self.tr("Agency"))
        self.box.setMinimumHeight(36)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(18)
        self.box.currentIndexChanged.connect(self._chosen)
        label.setBuddy(self.box)
        row.addWidget(self.box, 1)
        self.new = LinkButton(self.tr("Add an agency"), icon=context.icons.icon("plus"))
        self.new.clicked.connect(lambda: self._show_form(True))
        row.addWidget(self.new)
        column.addLayout(row)
        self.filters = AgencyFilters(context, with_words=False)
        self.filters.changed.connect(self._offer)
        column.addWidget(self.filters)
        self.facts = Small()
        column.addWidget(self.facts)
        self.hint = Small(self.tr("Choose the agency first: her consent is for one agency."))
        column.addWidget(self.hint)
        column.addWidget(self._form())
        self._show_form(False)

    def _chosen(self) -> None:
        self._show_chosen()
        self.chosen.emit(self.agency_id())

    def _form(self) -> QWidget:
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 8, 0, 8)
        self.questions = Questions(self._context, name_fields())
        column.addWidget(self.questions)
        row = QHBoxLayout()
        self.keep = QuietButton(self.tr("Keep this agency"))
        self.keep.clicked.connect(self._keep)
        away = QuietButton(self.tr("Not now"))
        away.clicked.connect(lambda: self._show_form(False))
        row.addWidget(self.keep)
        row.addWidget(away)
        row.addStretch(1)
        column.addLayout(row)
        return self.form

    def changeEvent(self, event: QEvent) -> None:
        """Of a referral that left, the agency is read: there is nothing to look for or to add."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            for part in (self.new, self.filters):
                part.setVisible(self.isEnabled())

    def _show_form(self, shown: bool) -> None:
        self.form.setVisible(shown)
        self.new.setEnabled(not shown)
        if shown:
            self.questions.focus_after("")

    def agency_id(self) -> str:
        """The chosen agency, or empty."""
        return str(self.box.currentData() or "")

    def name(self) -> str:
        """The name of the chosen agency."""
        return self.box.currentText() if self.agency_id() else ""

    def show_agencies(self, found: tuple[Agency, ...], chosen: str) -> None:
        """Offer other agencies, without telling ``chosen``."""
        self._found = found
        self._fill(chosen)

    def _offer(self) -> None:
        """Those that do and speak what is looked for; the chosen one stays."""
        self._fill(self.agency_id())

    def _fill(self, chosen: str) -> None:
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self.tr("Choose…"), "")
        for agency in self._found:
            if agency.id == chosen or self._fits(agency):
                self.box.addItem(agency.name(self._context.language), str(agency.id))
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0))
        self.box.blockSignals(blocked)
        self._show_chosen()

    def _fits(self, agency: Agency) -> bool:
        wanted = self.filters.wanted()
        does = wanted.service is None or wanted.service in agency.services
        speaks = not wanted.language or wanted.language in agency.languages
        return not agency.retired and does and speaks

    def _show_chosen(self) -> None:
        """What is known of the chosen one, so that she can be told before she decides."""
        agency = next((one for one in self._found if one.id == self.agency_id()), None)
        self.hint.setVisible(agency is None)
        lines = () if agency is None else (service_names, facts_line)
        told = [line(self._context, agency) for line in lines if agency is not None]
        self.facts.setText("\n".join(one for one in told if one))
        self.facts.setVisible(bool(self.facts.text()))

    def _keep(self) -> None:
        if self.questions.problems():
            return
        typed = {key: self.questions.text(key) for key in self.questions.editors}
        if not (typed["name_ar"] or typed["name_latin"]):
            self._context.messages.error(NothingWritten())
            return

        def work(desk: Desk) -> tuple[AgencyId, tuple[Agency, ...]]:
            return referrals.add_agency(desk, **typed), referrals.agencies(desk)

        self._context.tasks.submit(self, work, self._kept)

    def _kept(self, result: tuple[AgencyId, tuple[Agency, ...]]) -> None:
        agency_id, found = result
        for key in self.questions.editors:
            self.questions.set_value(key, None)
        self._show_form(False)
        self.show_agencies(found, agency_id)
        self.chosen.emit(self.agency_id())
