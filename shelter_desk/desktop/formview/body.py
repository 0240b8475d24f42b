"""The middle of a form page: one section at a time, or the whole arrival card as one list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.built_ahead import REST_MS, BuiltAhead, put_away
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.model import FormModel
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.section import SectionView
from shelter_desk.desktop.widgets.scroll import FittingArea
from shelter_desk.domain.text import Message
from shelter_desk.forms.spec import Section

COLUMN = 640


class FormBody(FittingArea):
    """Holds section views in one column of at most 640 pixels (72 letters).

    ``left`` when Enter goes past the last question, ``close_asked`` and ``reopen_asked`` as in
    ``QuestionView``.
    """

    left = Signal()
    close_asked = Signal(object)
    reopen_asked = Signal(object)

    def __init__(self, kit: Kit, model: FormModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit, self.model = kit, model
        self._faults: Mapping[str, Message] = {}
        self.views: list[SectionView] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = self._holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.setWidget(holder)
        self.verticalScrollBar().rangeChanged.connect(self._reveal_again)

    def show_section(self, section: Section) -> None:
        """Bring ``section`` before the eyes."""
        raise TypeError(type(self).__name__, section.key)

    def go_to(self, spot: str, caret: int = 0) -> None:
        """Bring the keyboard to a question ("" for the first)."""
        for view in self.views:
            if not spot or not view.is_built or any(str(q.spot) == spot for q in view.questions()):
                view.go_to(spot, caret)
                return

    def current(self) -> QuestionView | None:
        """The question in which the keyboard is."""
        return next((q for view in self.views if (q := view.current()) is not None), None)

    def questions(self) -> list[QuestionView]:
        """All questions that stand on the page."""
        return [question for view in self.views for question in view.questions()]

    def show_faults(self, faults: Mapping[str, Message]) -> None:
        """Put what the check found under its questions."""
        self._faults = faults
        for view in self.views:
            view.show_faults(faults)

    def finish(self) -> None:
        """Build what is left at once."""
        for view in self.views:
            view.finish()

    def expect(self, section: Section | None) -> None:
        """Say which section probably comes next."""

    def _add(self, section: Section, *, waits: bool = False) -> SectionView:
        view = SectionView(self.kit, self.model, section, self._holder, waits=waits)
        self._adopt(view)
        return view

    def _adopt(self, view: SectionView) -> None:
        view.show_faults(self._faults)
        view.left.connect(self._left_section)
        view.close_asked.connect(self.close_asked)
        view.reopen_asked.connect(self.reopen_asked)
        view.wanted.connect(self._reveal)
        self._column.insertWidget(self._column.count() - 1, view)
        self.views.append(view)
        view.show()

    def _left_section(self) -> None:
        at = self.views.index(view) if (view := self.sender()) in self.views else -1
        if at + 1 < len(self.views):
            self.views[at + 1].go_to("")
        else:
            self.left.emit()

    def _reveal(self, widget: QWidget) -> None:
        top = widget.mapTo(self._holder, QPoint()).y()
        self.ensureVisible(
            self.width() // 2, top + widget.height() // 2, 0, widget.height() // 2 + 24
        )

    def _reveal_again(self, _least: int, _most: int) -> None:
        """There is more to scroll than when the question got the keyboard."""
        question = self.current()
        if question is not None:
            self._reveal(question)


class PagedBody(FormBody):
    """One section at a time, and the next one built ahead."""

    def __init__(self, kit: Kit, model: FormModel, parent: QWidget) -> None:
        super().__init__(kit, model, parent)
        self.ahead = BuiltAhead(self._make_waiting, self._busy, self._fit, self)

    def show_section(self, section: Section) -> None:
        """Put ``section`` in the place of the one before."""
        ready = self.ahead.take(section)
        if self.isAncestorOf(self.window().focusWidget()):
            # what is typed until the section stands is for nobody: not for the search either
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for view in self.views:
            self._column.removeWidget(view)
            put_away(view, REST_MS)
        self.views = []
        if ready is None:
            self._add(section)
        else:
            self._seat(ready)
            ready.begin()
        self.verticalScrollBar().setValue(0)

    def _seat(self, view: SectionView) -> None:
        """Show what was laid out ahead without laying it out again.

        Qt would do so three times: in the room of the section before, in its own height, and once
        more beside the scroll bar that this height calls for.
        """
        ready, bars = view.is_built, Qt.ScrollBarPolicy
        self._column.setEnabled(not ready)
        self._adopt(view)
        if ready:
            inside = self._column.contentsMargins()
            high = view.height() + inside.top() + inside.bottom() > self.height()
            # by its range alone the bar would come or go a turn later
            self.setVerticalScrollBarPolicy(
                bars.ScrollBarAlwaysOn if high else bars.ScrollBarAlwaysOff
            )
            self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded)
            self._column.setEnabled(True)
            self._column.activate()

    def expect(self, section: Section | None) -> None:
        """Build it from the next free moment on."""
        self.ahead.expect(section)

    def _busy(self) -> bool:
        return not all(view.is_built for view in self.views)

    def _fit(self, view: SectionView) -> Iterator[None]:
        """The width of the column, beside the scroll bar where the section needs one."""
        layout, inside = view.layout(), self._column.contentsMargins()
        if layout is None:
            return
        wide = self.width() - inside.left() - inside.right()
        height = layout.totalHeightForWidth(wide)
        yield
        if height + inside.top() + inside.bottom() > self.height():
            wide -= self.verticalScrollBar().sizeHint().width()
            height = layout.totalHeightForWidth(wide)
            yield
        view.resize(wide, height)
        layout.activate()

    def _make_waiting(self, section: Section) -> SectionView:
        return SectionView(self.kit, self.model, section, self._holder, waits=True)


class ListBody(FormBody):
    """All sections under one another: the arrival card is one calm list."""

    def show_section(self, section: Section) -> None:
        """Scroll to ``section``, building the list the first time."""
        if not self.views:
            # One after the other: all at once would be one long round of the window.
            for each in self.model.sections():
                before = self.views[-1:]
                view = self._add(each, waits=bool(before))
                for earlier in before:
                    earlier.built.connect(view.begin)
                    if earlier.is_built:
                        view.begin()
            return
        for view in self.views:
            if view.section.key == section.key:
                self.verticalScrollBar().setValue(view.y())
