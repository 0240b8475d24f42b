"""Beside the list: a file that is added, a copy that leaves, a file that is taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.attachments import words
from shelter_desk.desktop.attachments.leaving import LeavingForm
from shelter_desk.desktop.attachments.words import (
    adding_fields,
    away_fields,
    size_words,
    title_words,
)
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions, keeper_of
from shelter_desk.desktop.page_parts.for_whom import ALL
from shelter_desk.desktop.preview.saving import EncryptedForm
from shelter_desk.desktop.widgets.buttons import DestructiveButton, LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Strong, Warn
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.ids import AttachmentId, ResidentId
from shelter_desk.domain.referrals import Agency
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.attached import FAMILIES
from shelter_desk.services.notes.sealed import Circle
from shelter_desk.services.views.attachment import AttachmentView, NewFile, Offered

CALM, ADDING, LEAVING, AWAY, PROTECTED = range(5)


class AttachedSide(Card):
    """Signals: ``added`` (NewFile), ``dropped`` (the offered file is not wanted), ``left``
    (AttachmentId, HandOver), ``away`` (AttachmentId, reason)."""

    added = Signal(object)
    dropped = Signal()
    left = Signal(object, object)
    away = Signal(object, str)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._her = ResidentId("")
        self._offered: Offered | None = None
        self._view: AttachmentView | None = None
        self._circles: tuple[Circle, ...] = ()
        self._round = 0
        self._proposed = True
        self.stack = OneOf()
        self.body.addWidget(self.stack)
        self.stack.addWidget(self._calm())
        self.questions = Questions(context, adding_fields(()))
        self.stack.addWidget(self._adding())
        self.leaving = LeavingForm(context)
        self.leaving.wanted.connect(self._leave)
        self.leaving.away.connect(self.calm)
        self.leaving.protect.connect(lambda: self.stack.setCurrentIndex(PROTECTED))
        self.stack.addWidget(self.leaving)
        self.reason = Questions(context, away_fields())
        self.keeper = keeper_of(context, self, self.reason)
        self.stack.addWidget(self._away())
        self.form = EncryptedForm(context)
        self.form.wanted.connect(self.leaving.tell)
        self.form.away.connect(lambda: self.stack.setCurrentIndex(LEAVING))
        self.stack.addWidget(self.form)

    def _calm(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("Only what helps her")))
        column.addWidget(
            Muted(
                self.tr(
                    "Drag files here, paste with Ctrl+V, or choose them: pictures, PDF, sound and "
                    "documents of up to 20 MB. They are kept in the vault alone. A paper that is "
                    "hers stays hers: copy it and give it back."
                )
            )
        )
        return holder

    def _adding(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("Add this file")))
        self.name, self.about = Strong(), Body()
        self.name.setWordWrap(True)
        for label in (self.name, self.about):
            column.addWidget(label)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._place.addWidget(self.questions)
        self.gives = Warn(self.tr("You give it to them and cannot open it afterwards."))
        column.addWidget(self.gives)
        row = WrapRow()
        self.add = PrimaryButton(self.tr("Add to her file"))
        self.add.clicked.connect(self._tell)
        row.addWidget(self.add)
        self.no = LinkButton(self.tr("Not this one"))
        self.no.clicked.connect(self.dropped)
        row.addWidget(self.no)
        column.addWidget(KeptFoot(row, QPalette.ColorRole.Base))
        return holder

    def _away(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.away_title = Heading()
        column.addWidget(self.away_title)
        column.addWidget(
            Warn(
                self.tr(
                    "The file and its key are deleted for good. Backups hold it until they are "
                    "outlived."
                )
            )
        )
        column.addWidget(self.reason)
        row = WrapRow()
        self.remove = DestructiveButton(self.tr("Take away for good"))
        self.remove.clicked.connect(self._take_away)
        row.addWidget(self.remove)
        no = LinkButton(self.tr("Leave it"))
        no.clicked.connect(self.calm)
        row.addWidget(no)
        column.addLayout(row)
        return holder

    def begin(
        self, resident_id: ResidentId, circles: Sequence[Circle], agencies: Sequence[Agency]
    ) -> None:
        """Whose file it is, who can be given to, who may receive a copy."""
        self._her, self._circles = resident_id, tuple(circles)
        old, self.questions = self.questions, Questions(self._context, adding_fields(circles))
        self._place.replaceWidget(old, self.questions)
        old.hide()
        old.deleteLater()
        self.questions.changed.connect(self._fit)
        self.leaving.offer(agencies)

    @property
    def is_adding(self) -> bool:
        """True while a file waits for an answer."""
        return self._offered is not None

    def when_done(self, told: Text, then: Callable[[], None]) -> Callable[[object], None]:
        """For an answer that may come late: it is told; ``then`` unless more was asked since."""
        asked = self._round

        def done(_answer: object) -> None:
            self._context.messages.tell(told)
            if asked == self._round:
                then()

        return done

    def calm(self) -> None:
        """Nothing is asked."""
        self._round += 1
        self.keeper.keep()
        self.leaving.keeper.keep()
        self.form.forget()
        self._offered = self._view = None
        self.stack.setCurrentIndex(CALM)

    def ask_about(self, offered: Offered, waiting: int) -> None:
        """What is this file, and for whom?"""
        context = self._context
        self.calm()
        self._offered, self._proposed = offered, True
        kind = context.words(FAMILIES[offered.media.family])
        self.name.setText(offered.title or kind)
        # in one line with the others: the card keeps its height while the files are gone through
        more = context.words(words.WAITING, waiting) if waiting else ""
        size = size_words(context, len(offered.content))
        self.about.setText(context.fmt.line(*filter(None, (kind, size, more))))
        self.questions.set_value("shows", None)
        self.questions.set_value("title", offered.title or None)
        self.questions.set_value("circle", ALL)
        self._fit()
        self.stack.setCurrentIndex(ADDING)
        self.questions.editors["shows"].setFocus()

    def _fit(self) -> None:
        """What it shows proposes for whom it is, once; the choice is the worker's."""
        shows = self.questions.text("shows")
        if shows and self._proposed:
            self._proposed = False
            part = Shows(shows).meant_for
            if part is not None and any(one.compartment is part for one in self._circles):
                self.questions.set_value("circle", str(part))
        chosen = self.questions.text("circle")
        given = [one for one in self._circles if not one.mine and one.compartment == chosen]
        self.gives.setVisible(bool(given))

    def _tell(self) -> None:
        if self._offered is None or self.questions.problems():
            return
        circle = self.questions.text("circle")
        part = None if circle in ("", ALL) else Compartment(circle)
        new = NewFile(
            name=self._offered.name,
            content=self._offered.content,
            shows=Shows(self.questions.text("shows") or Shows.OTHER),
            title=self.questions.text("title"),
            compartment=part,
        )
        self.added.emit(new)

    @property
    def gives_away(self) -> bool:
        """True when what is added now cannot be opened by her afterwards."""
        return not self.gives.isHidden()

    def ask_leaving(self, view: AttachmentView) -> None:
        """To whom does a copy go, and why?"""
        self.calm()
        self._view = view
        if view.facts is not None:
            title = title_words(self._context, view.facts)
            self.leaving.begin(self._her, title, view.facts.media)
            self.stack.setCurrentIndex(LEAVING)

    def ask_away(self, view: AttachmentView) -> None:
        """Why is it deleted?"""
        self.calm()
        self._view = view
        told, known = self.tr("Take this file away"), view.facts
        self.away_title.setText(told if known is None else title_words(self._context, known))
        self.keeper.begin(self._her, "attachment_away")
        self.stack.setCurrentIndex(AWAY)

    def _leave(self, how: object) -> None:
        if self._view is not None:
            self.left.emit(AttachmentId(self._view.id), how)

    def _take_away(self) -> None:
        if self._view is not None and not self.reason.problems():
            self.away.emit(AttachmentId(self._view.id), self.reason.text("reason"))

    def settled(self) -> None:
        """What was typed was used."""
        if self.stack.currentIndex() == AWAY:
            self.reason.set_value("reason", None)
            self.keeper.forget()
        else:
            self.leaving.used()
        self.calm()
