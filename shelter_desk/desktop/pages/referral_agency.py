"""Choosing an agency, or bringing in a new one without leaving the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.pages.ask import Questions
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Small
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referrals import Agency
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Field, PhoneField, TextField
from shelter_desk.services import referrals
from shelter_desk.services.desk import Desk


def agency_fields() -> tuple[Field, ...]:
    """What is kept of an agency; one of the names is enough."""
    return (
        TextField(key="name_ar", label=Text("referrals", "Name in Arabic")),
        TextField(key="name_latin", label=Text("referrals", "Name in Latin letters"), ltr=True),
        PhoneField(key="phone", label=Text("referrals", "Telephone")),
        TextField(key="address", label=Text("referrals", "Address that she can find")),
        TextField(key="focal_person", label=Text("referrals", "Whom to ask for")),
    )


class AgencyChooser(QWidget):
    """Signals: ``chosen`` (agency id or "")."""

    chosen = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
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
        self.box.currentIndexChanged.connect(lambda _: self.chosen.emit(self.agency_id()))
        label.setBuddy(self.box)
        row.addWidget(self.box, 1)
        self.new = LinkButton(self.tr("Add an agency"), icon=context.icons.icon("plus"))
        self.new.clicked.connect(lambda: self._show_form(True))
        row.addWidget(self.new)
        column.addLayout(row)
        self.hint = Small(self.tr("Choose the agency first: her consent is for one agency."))
        column.addWidget(self.hint)
        column.addWidget(self._form())
        self._show_form(False)

    def _form(self) -> QWidget:
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 8, 0, 8)
        self.questions = Questions(self._context, agency_fields())
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
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self.tr("Choose…"), "")
        for agency in found:
            self.box.addItem(agency.name(self._context.language), str(agency.id))
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0))
        self.box.blockSignals(blocked)
        self.hint.setVisible(not self.agency_id())

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
