"""One attachment, looked at: pictures and PDF as they are, text as words, in memory alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.attachments import words
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.preview.view import PAGE_WIDTH, PagesView, ZoomRow
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.labels import Body, MutedLine, Strong
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.attachments import Family, Media
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message
from shelter_desk.services.attachments import attachment_showing
from shelter_desk.services.attachments.attachment_showing import MOST_LETTERS, PAGES_AT_ONCE
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.attachment import OpenedAttachment, ShownPages

PICTURES, TEXT, NEITHER = range(3)


class Viewer(QWidget):
    """Signals: ``closed``; ``leave`` (the view that is to leave as a copy)."""

    closed = Signal()
    leave = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._opened: OpenedAttachment | None = None
        self._first = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self.title, self.facts = Strong(), MutedLine()
        self.title.setWordWrap(True)
        column.addLayout(self._head())
        column.addWidget(self.title)
        column.addWidget(self.facts)
        self._column = column
        self.stack = OneOf()
        self.pages = PagesView(self.tr("The attachment"))
        self.pages.zoomed.connect(lambda _: self._draw())
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("The attachment"))
        for view in (self.pages, self.text, self._not_shown()):
            self.stack.addWidget(view)
        column.addWidget(self.stack, 1)
        column.addLayout(self._turning())

    def _head(self) -> WrapRow:
        row = WrapRow()
        self.back = LinkButton(
            self.tr("All attachments"), icon=self._context.icons.icon("back", "muted", 14)
        )
        self.back.clicked.connect(self.close_it)
        row.addWidget(self.back)
        row.split()
        self.zoom = ZoomRow()
        self.zoom.stepped.connect(self.pages_zoom)
        row.addWidget(self.zoom)
        return row

    def _turning(self) -> WrapRow:
        row = WrapRow()
        self.where = MutedLine()
        self.earlier = LinkButton(self.tr("Earlier pages"))
        self.further = LinkButton(self.tr("Further pages"))
        self.earlier.clicked.connect(lambda: self._turn(-PAGES_AT_ONCE))
        self.further.clicked.connect(lambda: self._turn(PAGES_AT_ONCE))
        for widget in (self.where, self.earlier, self.further):
            row.addWidget(widget)
        return row

    def _not_shown(self) -> QWidget:
        """Why it is not shown here, and the one way to it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.neither = Body()
        self.copy = QuietButton(self.tr("Hand over a copy"))
        self.copy.clicked.connect(self._leave)
        if not self._context.staff.may(Permission.PRINT):
            self.copy.hide()
        row = WrapRow()
        row.addWidget(self.copy)
        column.addWidget(self.neither)
        column.addLayout(row)
        column.addStretch(1)
        return holder

    def _leave(self) -> None:
        if self._opened is not None:
            self.leave.emit(self._opened.view)

    def pages_zoom(self, step: int) -> None:
        """Larger or smaller."""
        self.pages.step_zoom(step)

    def show_opened(self, opened: OpenedAttachment) -> None:
        """Show what was opened."""
        context = self._context
        self._opened, self._first = opened, 0
        self.title.setText(words.title_words(context, opened.facts))
        self.facts.setText(words.facts_words(context, opened.facts))
        media = opened.facts.media
        drawn = media.family in (Family.IMAGE, Family.PDF)
        self.zoom.setVisible(drawn)
        self._show_turning(ShownPages((), 0, 0))
        if drawn:
            self.stack.setCurrentIndex(PICTURES)
            self.pages.fit(self._column)
            self._draw()
        elif media is Media.TEXT:
            self._show_text(opened)
        else:
            sound = media.family is Family.AUDIO
            self.neither.setText(context.words(words.CANNOT_PLAY if sound else words.CANNOT_READ))
            self.stack.setCurrentIndex(NEITHER)

    def _show_text(self, opened: OpenedAttachment) -> None:
        said = attachment_showing.text_of(opened.content)
        self.text.setPlainText(said)
        if len(said) == MOST_LETTERS:
            self.where.setText(self._context.words(words.TOO_LONG))
            self.where.show()
        self.stack.setCurrentIndex(TEXT)

    def _draw(self) -> None:
        opened = self._opened
        if opened is None:
            return
        self.zoom.words.setText(f"{self._context.fmt.number(self.pages.zoom)}%")
        picture = self._picture(opened)
        self._context.tasks.submit_paper(self, picture, self._show_pages, replaces="pictures")

    def _picture(self, opened: OpenedAttachment) -> Callable[[Desk], ShownPages]:
        """The work alone, so that nothing of the window goes to the other thread."""
        content, dpi, first = opened.content, self.pages.dpi(), self._first
        if opened.facts.media.family is Family.PDF:
            return lambda desk: attachment_showing.pdf_pages(desk, content, dpi, first)
        width = round(PAGE_WIDTH * self.pages.zoom / 100 * self.pages.devicePixelRatioF())
        return lambda desk: attachment_showing.picture_of(desk, content, width)

    def _show_pages(self, shown: ShownPages) -> None:
        if self._opened is None:
            return
        self.pages.show_pages(shown.pictures, self._context.words(words.PAGE))
        self._show_turning(shown)

    def _show_turning(self, shown: ShownPages) -> None:
        several = shown.total > PAGES_AT_ONCE
        number = self._context.fmt.number
        told = {
            "first": number(shown.first + 1),
            "last": number(shown.first + len(shown.pictures)),
            "total": number(shown.total),
        }
        self.where.setText(self._context.words(Message(words.PAGES, told)))
        self.where.setVisible(several)
        self.earlier.setVisible(several and shown.first > 0)
        self.further.setVisible(several and shown.first + len(shown.pictures) < shown.total)

    def _turn(self, step: int) -> None:
        self._first = max(self._first + step, 0)
        self._draw()

    def close_it(self) -> None:
        """Forget the file and go back to the list."""
        self.forget()
        self.closed.emit()

    def forget(self) -> None:
        """Nothing of the file stays in the window, nor in the process that drew it."""
        if self._opened is not None:
            self._context.tasks.submit_paper(self, attachment_showing.forget)
        self._opened = None
        self.pages.show_pages((), "")
        self.text.clear()
        self.title.clear()
        self.facts.clear()
