"""The next section, built while the questions of this one are being answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.formview.section import SectionView
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.forms.spec import Section

PAUSE_MS = 12
"""Between two steps of some milliseconds each, so that a key pressed meanwhile comes first."""
CALM_MS = 120
"""Nothing is begun before what was just entered is painted."""
REST_MS = 400
"""What was left stays so long before it is thrown away: the eyes are on what was entered."""

Make = Callable[[Section], SectionView]
Fit = Callable[[SectionView], Iterator[None]]


class BuiltAhead(QObject):
    """Keeps at most one section that stands ready, hidden, for when somebody goes there.

    ``make`` gives a section's view that waits; while ``busy`` nothing is begun; ``fit``
    gives a whole one the size it will have. What is ready
    follows every answer as the section on the page does, for it hangs on the same model; nothing
    is opened in it that is folded or sealed.
    """

    def __init__(self, make: Make, busy: Callable[[], bool], fit: Fit, parent: QObject) -> None:
        super().__init__(parent)
        self._make, self._busy, self._fit = make, busy, fit
        self._view: SectionView | None = None
        self._slices = Slices(self, pause_ms=PAUSE_MS, seconds=0.0)
        self._next: Section | None = None
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._begin)
        self._laid = False

    @property
    def view(self) -> SectionView | None:
        """What stands ready or is being built."""
        return self._view

    @property
    def is_ready(self) -> bool:
        """True when nothing is left to do before it can be shown."""
        return self._view is not None and self._view.is_built and self._laid

    def expect(self, section: Section | None) -> None:
        """``section`` comes next, ``None`` for nothing."""
        if section is self._next:
            return
        self.drop()
        self._next = section
        if section is not None:
            self._calm.start()

    def take(self, section: Section) -> SectionView | None:
        """The view of ``section`` if it was begun; it goes on building by itself."""
        view = self._view
        if view is None or view.section.key != section.key:
            self.drop()
            return None
        self._view = None
        self.drop()
        return view

    def drop(self) -> None:
        """Nothing comes next, or something else."""
        self._calm.stop()
        self._slices.stop()
        if self._view is not None:
            put_away(self._view, 0)
        self._view = self._next = None

    def _begin(self) -> None:
        if not self._busy() and self._next is not None:
            self._slices.run(self._steps(self._next))
        else:
            self._calm.start()

    def _steps(self, section: Section) -> Iterator[None]:
        self._laid = False
        view = self._view = self._make(section)
        view.hide()
        yield
        done: set[QWidget] = set()
        while True:
            for part in view.parts():
                if part not in done:
                    done.add(part)
                    yield from _dress(part)
            if view.is_built:
                break
            view.step()
            yield
        yield from self._fit(view)
        self._laid = True


def put_away(view: QWidget, after_ms: int) -> None:
    """Hide a view now and delete it later."""
    view.hide()
    QTimer.singleShot(after_ms, view, view.deleteLater)


def _dress(part: QWidget) -> Iterator[None]:
    """Give a part its style and let layouts count with it, which Qt else does when it is shown."""
    shown_or_hidden = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    for widget in (part, *part.findChildren(QWidget)):
        if not widget.testAttribute(shown_or_hidden):
            widget.show()
        widget.ensurePolished()
    yield
