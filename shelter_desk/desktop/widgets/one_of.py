"""Several views in one place, of which one is in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Like ``QStackedWidget``, but only the view in sight says how much room is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: list[QWidget] = []
        self._current: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, view: QWidget) -> int:  # noqa: N802
        """Append a view; the first one comes into sight."""
        view.setVisible(False)
        self._views.append(view)
        self._column.addWidget(view)
        if self._current is None:
            self.setCurrentWidget(view)
        return len(self._views) - 1

    def removeWidget(self, view: QWidget) -> None:  # noqa: N802
        """Take a view out; it is not destroyed."""
        if view not in self._views:
            return
        self._views.remove(view)
        self._column.removeWidget(view)
        view.hide()
        if view is self._current:
            self._current = None
            if self._views:
                self.setCurrentWidget(self._views[0])

    def count(self) -> int:
        """How many views there are."""
        return len(self._views)

    def widget(self, index: int) -> QWidget | None:
        """The view at ``index`` or nothing."""
        return self._views[index] if 0 <= index < len(self._views) else None

    def currentWidget(self) -> QWidget | None:  # noqa: N802
        """The view in sight."""
        return self._current

    def currentIndex(self) -> int:  # noqa: N802
        """The place of the view in sight, -1 without one."""
        return self._views.index(self._current) if self._current in self._views else -1

    def setCurrentIndex(self, index: int) -> None:  # noqa: N802
        """Bring the view at ``index`` into sight."""
        view = self.widget(index)
        if view is not None:
            self.setCurrentWidget(view)

    def setCurrentWidget(self, view: QWidget) -> None:  # noqa: N802
        """Bring ``view`` into sight."""
        if view is self._current or view not in self._views:
            return
        old, self._current = self._current, view
        if old is not None:
            old.hide()
        view.show()
