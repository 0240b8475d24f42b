"""For managers, after a backup was put into a folder: who can sign in now, until looked through."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.people import people
from shelter_desk.services.views.backup import StaffOfBackup
from shelter_desk.services.views.desk import TileView

AS_THEN = Text(
    "people",
    "The records are those of {day}. These people can sign in as on that day: {names}. Remove "
    "whoever has left since.",
)
AS_FOUND = Text(
    "people",
    "The records are those of {day}. Who can sign in was read from the key file that lay in the "
    "folder: {names}. Remove whoever has left since.",
)
ONE = Text("people", "{name} ({code})")


class AfterRestore(Card):
    """The sentence, the way to the page of people, and the button that acknowledges.

    Hidden while no restore waits to be looked through.
    """

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, elsewhere: bool = False
    ) -> None:
        super().__init__(parent, margin=14)
        self._context = context
        self.body.addWidget(Heading(self.tr("After bringing back a backup")))
        self.words = Body()
        self.body.addWidget(self.words)
        self.more = Muted(
            self.tr(
                "Passphrases and roles are those of that day, too. Whoever lost hers since, or has "
                "another role, needs a new one-time code or her role again."
            )
        )
        self.body.addWidget(self.more)
        line = WrapRow()
        if elsewhere:
            to_people = QuietButton(self.tr("People"), icon=context.icons.icon("person"))
            to_people.clicked.connect(lambda: context.open_page(PageName.PEOPLE, ""))
            line.addWidget(to_people)
        self.seen = QuietButton(self.tr("I looked through them"), icon=context.icons.icon("check"))
        self.seen.clicked.connect(self.acknowledge)
        line.addWidget(self.seen)
        self.body.addLayout(line)
        self.hide()

    def refresh(self) -> None:
        """Read whether a restore waits, and who works here."""
        self._context.tasks.submit(
            self, people.staff_of_backup, self._show, replaces="staff-of-backup"
        )

    def _show(self, found: StaffOfBackup | None) -> None:
        self.setVisible(found is not None)
        if found is None:
            return
        say = self._context.words
        names = [
            say(Message(ONE, {"name": self._name(one), "code": self._context.fmt.code(one.code)}))
            for one in found.people
        ]
        comma = list_separator(self._context.language)
        parts = {"day": self._context.fmt.moment_long(found.at), "names": comma.join(names)}
        self.more.setVisible(not found.today)
        self.words.setText(say(Message(AS_FOUND if found.today else AS_THEN, parts)))

    def _name(self, one: TileView) -> str:
        first, other = one.name_ar, one.name_latin
        if self._context.fmt.language != "ar":
            first, other = other, first
        return first or other

    def acknowledge(self) -> None:
        """A line of the log, and the card goes."""
        self._context.tasks.submit(
            self, people.staff_checked, lambda _none: self.refresh(), self._refused
        )

    def _refused(self, _fault: ShelterDeskError) -> bool:
        self.refresh()
        return False
