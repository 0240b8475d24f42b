"""Beside the directory: one agency, or a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.pages.agency_words import WOMEN, all_fields
from shelter_desk.desktop.pages.ask import Questions, keeper_of
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.referrals import Agency, Service
from shelter_desk.domain.text import Plural
from shelter_desk.services.agency_views import AgencyRow, AgencyWish

SENT = Plural("referrals", "%n referrals went there.", "", 0)
NEW = "agency/new"
_LINES = ("name_ar", "name_latin", "phone", "address", "hours", "focal_person", "about")


class AgencySide(Card):
    """Signals: ``saved`` (Agency or None, AgencyWish), ``switched`` (Agency)."""

    saved = Signal(object, object)
    switched = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._agency: Agency | None = None
        self._shown = False
        self.title = Heading("")
        self.body.addWidget(self.title)
        self.sent = Muted()
        self.body.addWidget(self.sent)
        self.questions = Questions(context, all_fields())
        self._keeper = keeper_of(context, self, self.questions)
        self.body.addWidget(self.questions)
        self.save = PrimaryButton("")
        self.save.clicked.connect(self._save)
        self.switch = LinkButton("")
        self.switch.clicked.connect(lambda: self.switched.emit(self._agency))
        row = WrapRow()
        row.addWidget(self.save)
        self.undo = LinkButton(self.tr("Discard what is typed"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.switch)
        row.addWidget(self.undo)
        self.body.addLayout(row)

    @property
    def agency_id(self) -> str:
        """The agency that is shown; empty for a new one."""
        return "" if self._agency is None else str(self._agency.id)

    def show_row(self, row: AgencyRow | None) -> None:
        """An agency to read and change, or none: a new one. What is being typed stays."""
        agency = None if row is None else row.agency
        same = self._shown and self.agency_id == ("" if agency is None else str(agency.id))
        self._agency = agency
        self._say(row)
        if same and self._keeper.begun:
            return
        self._keeper.end()
        self._shown = True
        self._fill(agency)
        self._keeper.begin(None, self._place())

    def _say(self, row: AgencyRow | None) -> None:
        language = self._context.language
        agency = None if row is None else row.agency
        self.title.setText(self.tr("New agency") if agency is None else agency.name(language))
        self.sent.setVisible(row is not None)
        self.switch.setVisible(agency is not None)
        self.save.setText(
            self.tr("Add the agency") if agency is None else self.tr("Keep the changes")
        )
        if row is not None and agency is not None:
            self.sent.setText(self._context.words(SENT, row.sent))
            self.switch.setText(
                self.tr("Use it again") if agency.retired else self.tr("Use it no longer")
            )

    def _fill(self, agency: Agency | None) -> None:
        ask = self.questions
        for key in _LINES:
            ask.set_value(key, (agency and getattr(agency, key)) or None)
        services = () if agency is None else tuple(sorted(agency.services))
        ask.set_value("services", tuple(map(str, services)) or None)
        ask.set_value("languages", (agency and agency.languages) or None)
        women = agency is not None and agency.women_only
        ask.set_value("for_whom", WOMEN if women else "anybody")

    def _undo(self) -> None:
        """What is kept stands here again."""
        self.used()
        self._fill(self._agency)
        self._shown = True
        self._keeper.begin(None, self._place())

    def _place(self) -> str:
        return NEW if self._agency is None else f"agency/{self._agency.id}"

    def used(self) -> None:
        """What was typed is in the directory."""
        self._keeper.forget()
        self._shown = False

    def keep(self) -> None:
        """What is typed waits."""
        self._keeper.keep()

    def _save(self) -> None:
        if not self.questions.problems():
            self.saved.emit(self._agency, self._wish())

    def _wish(self) -> AgencyWish:
        ask = self.questions
        return AgencyWish(
            **{key: ask.text(key) for key in _LINES},
            services=frozenset(map(Service, ask.chosen("services"))),
            languages=ask.chosen("languages"),
            women_only=ask.text("for_whom") == WOMEN,
        )
