"""Where one can go: only what is built and what the role may use."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.keyed import KeyedButton
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """One entry; ``covers`` are pages that belong to it.

    ``practice``: offered in a practice desk alone.
    """

    name: PageName
    label: Text
    icon: str
    permission: Permission
    covers: frozenset[PageName] = frozenset()
    practice: bool = False


PLACES = (
    Place(
        PageName.TODAY,
        Text("navigation", "Today"),
        "today",
        Permission.FIND_RESIDENTS,
        frozenset({PageName.PRINT_QUEUE}),
    ),
    Place(
        PageName.RESIDENTS,
        Text("navigation", "Residents"),
        "residents",
        Permission.FIND_RESIDENTS,
        frozenset(
            {
                PageName.ARRIVAL,
                PageName.CALLS,
                PageName.FILE,
                PageName.FORM,
                PageName.CONSENT,
                PageName.NOTE,
                PageName.NOTES,
                PageName.ATTACHMENTS,
                PageName.NEEDS,
                PageName.SCREENING,
                PageName.SAFETY,
                PageName.PLAN,
                PageName.HISTORY,
                PageName.PREVIEW,
                PageName.EXIT,
                PageName.HER_PROCEDURE,
                PageName.HAND_OVER,
                PageName.OWN_COPY,
            }
        ),
    ),
    Place(
        PageName.HOUSE,
        Text("navigation", "House"),
        "bed",
        Permission.FIND_RESIDENTS,
        frozenset(
            {
                PageName.ROOMS,
                PageName.BELONGINGS,
                PageName.HANDOVER,
                PageName.PEN,
                PageName.INCIDENTS,
                PageName.TONIGHT,
            }
        ),
    ),
    Place(
        PageName.REFERRALS,
        Text("navigation", "Referrals"),
        "referrals",
        Permission.REFER,
        frozenset({PageName.REFERRAL, PageName.AGENCIES, PageName.OVERRIDE}),
    ),
    Place(
        PageName.REVIEWS,
        Text("navigation", "File review"),
        "check",
        Permission.READ_REVIEWS,
        frozenset({PageName.REVIEW}),
    ),
    Place(
        PageName.AUDIT,
        Text("navigation", "Audit"),
        "audit",
        Permission.AUDIT,
        frozenset(
            {
                *(PageName.ACCESS, PageName.ANCHORS, PageName.PRINTED),
                *(PageName.FIGURES, PageName.OVERVIEW),
            }
        ),
    ),
    Place(PageName.BACKUPS, Text("navigation", "Backups"), "save", Permission.BACKUP),
    Place(
        PageName.RETENTION,
        Text("navigation", "Kept files"),
        "clock",
        Permission.RETENTION,
        frozenset({PageName.HAND_OVER_ALL}),
    ),
    Place(
        PageName.CASES,
        Text("navigation", "Cases"),
        "interpreter",
        Permission.USE_DESK,
        frozenset({PageName.CASE, PageName.CASE_RESULT, PageName.FREE, PageName.FREE_RESULT}),
        practice=True,
    ),
    Place(
        PageName.SETTINGS,
        Text("navigation", "Settings"),
        "settings",
        Permission.USE_DESK,
        frozenset(
            {
                *(PageName.PEOPLE, PageName.PROCEDURE),
                *(PageName.FRONT_LINES, PageName.TRAINING, PageName.GROUPS),
            }
        ),
    ),
)

OF_HER_FILE = frozenset(
    {
        *(PageName.FORM, PageName.CONSENT, PageName.NOTE, PageName.NOTES, PageName.ATTACHMENTS),
        *(PageName.NEEDS, PageName.SCREENING, PageName.SAFETY, PageName.PLAN, PageName.HISTORY),
        *(PageName.EXIT, PageName.HER_PROCEDURE, PageName.HAND_OVER, PageName.OWN_COPY),
        *(PageName.REFERRAL, PageName.OVERRIDE),
    }
)


class Navigation(QObject):
    """The buttons at the start side.

    Signals: ``chosen`` (PageName).
    """

    chosen = Signal(object)

    def __init__(
        self,
        context: DeskContext,
        built: Collection[PageName],
        upper: QBoxLayout,
        lower: QBoxLayout,
    ) -> None:
        super().__init__(upper.parentWidget())
        self._reads_files = context.staff.may(Permission.READ_FILE)
        self._buttons: dict[PageName, QPushButton] = {}
        self._group = QButtonGroup(self)
        for place in PLACES:
            here = context.shelter.practice or not place.practice
            if here and place.name in built and context.staff.may(place.permission):
                column = lower if place.name is PageName.SETTINGS else upper
                column.addWidget(self._button(context, place))

    @property
    def places(self) -> tuple[PageName, ...]:
        """What is offered, from top to bottom."""
        return tuple(self._buttons)

    def show_words(self, shown: bool) -> None:
        """Names beside the pictures, or pictures alone with their names under the mouse."""
        for button in self._buttons.values():
            name = button.accessibleName()
            button.setText(f"  {name}" if shown else "")
            button.setToolTip("" if shown else name)

    def mark(self, name: PageName) -> None:
        """Show where one is."""
        for place in PLACES:
            button = self._buttons.get(place.name)
            if button is not None and (place.name is name or name in place.covers):
                button.setChecked(True)

    def above(self, name: PageName, subject: str) -> tuple[PageName, str]:
        """Where a page leads back to when nobody came to it from another.

        Her file for what belongs to it, else the place that covers the page, else the first.
        """
        whose = subject.partition("/")[0]
        of_house = whose == THE_HOUSE
        if name in OF_HER_FILE and whose and not of_house and self._reads_files:
            return PageName.FILE, whose
        place = next((one.name for one in PLACES if name in one.covers), self.places[0])
        place = PageName.HOUSE if of_house else place
        return (place if place in self._buttons else self.places[0]), ""

    def _button(self, context: DeskContext, place: Place) -> QPushButton:
        button = KeyedButton(f"  {context.words(place.label)}")
        button.setAccessibleName(context.words(place.label))
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setIcon(context.icons.icon(place.icon, "muted"))
        button.setIconSize(QSize(context.theme.px(18), context.theme.px(18)))
        # The style mirrors "left" by itself in Arabic.
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(lambda: self.chosen.emit(place.name))
        self._group.addButton(button)
        self._buttons[place.name] = button
        return button
