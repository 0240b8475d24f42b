"""What an agency must have: words, a service, a language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.audit.filters import MenuButton
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.search_box import SearchBox
from shelter_desk.domain.referrals import Service
from shelter_desk.domain.text import Text
from shelter_desk.forms.lists import languages
from shelter_desk.services.labels.referral import SERVICES
from shelter_desk.services.views.agency import AgencySearch

ANY_SERVICE = Text("referrals", "Any service")
ANY_LANGUAGE = Text("referrals", "Any language")
MOST_LANGUAGES = 24
"""Those of the residents and the staff stand first in the list; the rest is found by words."""


class AgencyFilters(QWidget):
    """Signals: ``changed``, ``moved`` (+1 or -1) by the arrow keys of the search line."""

    changed = Signal()
    moved = Signal(int)

    def __init__(self, context: DeskContext, *, with_words: bool) -> None:
        super().__init__()
        self.row = row = WrapRow(gap=8)
        self.setLayout(row)
        self.box = SearchBox(
            self.tr("Name, place or service"), context.icons.pixmap("search", "muted")
        )
        self.box.setMinimumWidth(context.theme.px(200))
        self.box.textChanged.connect(self.changed)
        self.box.moved.connect(self.moved)
        if with_words:
            row.place(self.box, wide=True)
            row.split()
        self.service = MenuButton(context, self.tr("Service"))
        named = {str(one): context.words(text) for one, text in SERVICES.items()}
        self.service.offer({"": context.words(ANY_SERVICE), **named}, "")
        self.language = MenuButton(context, self.tr("Language"))
        spoken = dict(languages(context.language)[:MOST_LANGUAGES])
        self.language.offer({"": context.words(ANY_LANGUAGE), **spoken}, "")
        for button in (self.service, self.language):
            button.chosen.connect(self.changed)
            row.addWidget(button)

    @property
    def narrows(self) -> bool:
        """True when something is looked for."""
        return bool(self.box.text().strip() or self.service.value or self.language.value)

    def wanted(self, *, retired: bool = False) -> AgencySearch:
        """What is looked for."""
        service = self.service.value
        return AgencySearch(
            words=self.box.text(),
            service=Service(service) if service else None,
            language=self.language.value,
            retired=retired,
        )
