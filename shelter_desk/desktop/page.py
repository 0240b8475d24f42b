"""What every page of the desk is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.desk import ReturnPlace

__all__ = ["Page", "PageName"]


class Page(QWidget):
    """One place in the program.

    The shell builds pages when they are first opened, lets go those that may go and were not seen
    for a while, builds all anew when language, look or text size change, calls ``show_subject`` on
    the way in, ``leave`` on the way out and ``refresh`` when one of ``topics``
    (``services.use_case.Topic``) changed.
    """

    name: ClassVar[PageName]
    topics: ClassVar[frozenset[str]] = frozenset()
    help_key: ClassVar[str] = "desk"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.subject = ""

    @property
    def may_go(self) -> bool:
        """True when the file knows all that stands here, so that it may be built anew from there.

        Asked of pages out of sight, after ``leave``; those that say nothing of it stay.
        """
        return False

    def make_column(self) -> QVBoxLayout:
        """What most pages stand in: their parts under one another, with room at the edges."""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        return column

    def build(self) -> Iterator[object]:
        """What would take too long in ``__init__``, step by step.

        The shell lets the window breathe between two steps, and neither shows the page nor asks
        anything of it before the last one.
        """
        return iter(())

    def show_subject(self, subject: str) -> None:
        """Show what ``subject`` names ("" or an id, or "id/more")."""
        self.subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""

    def prepare(self) -> Iterator[object]:
        """Build, step by step, what will be needed later; the shell does it in quiet moments."""
        return iter(())

    def leave(self) -> None:
        """Save what is open. Never asks."""

    def place(self) -> ReturnPlace:
        """Where to come back to after a lock."""
        return ReturnPlace(page=str(self.name), subject=self.subject)

    def return_to(self, field: str) -> None:
        """Put the cursor back where ``place()`` said it was."""
