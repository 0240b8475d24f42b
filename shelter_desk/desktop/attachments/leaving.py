"""A copy of an attachment leaves: to whom, why, protected or not; asked, warned, written down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from shelter_desk.desktop.attachments.words import NO, YES, leaving_fields
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions, keeper_of
from shelter_desk.desktop.preview.saving import PLAIN
from shelter_desk.desktop.widgets.buttons import DestructiveButton, LinkButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Heading, Small, Warn
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.attachments import Family, Media
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.referrals import Agency
from shelter_desk.services.views.attachment import HandOver


class LeavingForm(QWidget):
    """Signals: ``wanted`` (HandOver), ``protect`` (a passphrase first), ``away``."""

    wanted = Signal(object)
    protect = Signal()
    away = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = Heading()
        self.title.setWordWrap(True)
        column.addWidget(self.title)
        self._receivers(column)
        self.questions = Questions(context, leaving_fields())
        self.keeper = keeper_of(context, self, self.questions)
        column.addWidget(self.questions)
        column.addWidget(Warn(context.words(PLAIN)))
        row = WrapRow()
        self.lock = QuietButton(self.tr("With a passphrase…"))
        self.lock.clicked.connect(self.protect)
        self.plain = DestructiveButton(self.tr("Save unprotected"))
        self.plain.clicked.connect(lambda: self.tell(""))
        no = LinkButton(self.tr("Not now"))
        no.clicked.connect(self.away)
        for button in (self.lock, self.plain, no):
            row.addWidget(button)
        column.addLayout(row)

    def _receivers(self, column: QVBoxLayout) -> None:
        label = Body(self.tr("Who receives the copy?"))
        self.to = StillComboBox()
        self.to.setAccessibleName(label.text())
        self.to.setMinimumHeight(36)
        self.to.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        label.setBuddy(self.to)
        column.addWidget(label)
        column.addWidget(self.to)
        column.addWidget(
            Small(self.tr("An agency gets it only while she agrees to share such things with it."))
        )

    def offer(self, agencies: Sequence[Agency]) -> None:
        """Who may receive a copy: she herself before all others."""
        self.to.clear()
        self.to.addItem(self.tr("She herself"), "")
        for one in agencies:
            if one.retired:
                continue
            self.to.addItem(one.name(self._context.language), str(one.id))

    def begin(self, resident_id: ResidentId, title: str, media: Media) -> None:
        """Ask about a file called ``title``."""
        self.title.setText(title)
        self.to.setCurrentIndex(0)
        self.lock.setVisible(media is Media.PDF)
        self.keeper.keep()
        self.questions.show_question("bare", media.family is Family.IMAGE)
        self.questions.set_value("bare", YES)
        self.keeper.begin(resident_id, "attachment_out")

    def tell(self, passphrase: str) -> None:
        """A copy is wanted, locked where there is a passphrase."""
        if self.questions.problems():
            return
        agency = str(self.to.currentData() or "")
        bare = self.questions.text("bare") != NO
        self.wanted.emit(
            HandOver(
                agency_id=AgencyId(agency) if agency else None,
                reason=self.questions.text("reason"),
                bare=bare,
                passphrase=passphrase,
            )
        )

    def used(self) -> None:
        """The words did what they were typed for."""
        self.questions.set_value("reason", None)
        self.keeper.forget()
