"""Beside the directory: one agency, or a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette

from shelter_desk.desktop.agencies.words import WOMEN, all_fields
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.typed_over import RecordKeeper
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.page_parts.typed_beside import TypedBeside, lines_of
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.referrals import Agency, Service
from shelter_desk.domain.text import Plural
from shelter_desk.forms.answers import Answers
from shelter_desk.services.views.agency import AgencyRow, AgencyWish

SENT = Plural("referrals", "%n referrals went there.", "", 0)
NEW = "agency/new"
_LINES = ("name_ar", "name_latin", "phone", "address", "hours", "focal_person", "about")


class AgencySide(Card):
    """Signals: ``saved`` (AgencyRow or None, AgencyWish), ``switched`` (Agency)."""

    saved = Signal(object, object)
    switched = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._row: AgencyRow | None = None
        self._shown = False
        self.title = Heading("")
        self.body.addWidget(self.title)
        self.sent = Muted()
        self.body.addWidget(self.sent)
        self.questions = Questions(context, all_fields())
        self._keeper = RecordKeeper(context, self, self._reads, self.questions.enter)
        self._keeper.set_aside.connect(self._set_aside)
        self.questions.changed.connect(self._keeper.touched)
        self.beside = TypedBeside(context, self)
        self.beside.taken.connect(self._take)
        self.beside.given_up.connect(self._undo)
        self.body.addWidget(self.beside)
        self.body.addWidget(self.questions)
        self.save = PrimaryButton("")
        self.save.clicked.connect(self._save)
        self.switch = LinkButton("")
        self.switch.clicked.connect(self._switch)
        row = WrapRow()
        row.addWidget(self.save)
        self.undo = LinkButton(self.tr("Discard what is typed"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.switch)
        row.addWidget(self.undo)
        self.body.addWidget(KeptFoot(row, QPalette.ColorRole.Base))

    @property
    def agency_id(self) -> str:
        """The agency that is shown; empty for a new one."""
        return "" if self._row is None else str(self._row.agency.id)

    @property
    def typed(self) -> bool:
        """True while something is typed here that is not in the directory."""
        return self._keeper.typed

    def show_row(self, row: AgencyRow | None) -> None:
        """An agency to read and change, or none: a new one. What is being typed stays.

        Where the agency is another one than it was typed over, that is shown beside it.
        """
        before, self._row = self._row, row
        same = self._shown and _place(before) == _place(row) and _version(before) == _version(row)
        self._say(row)
        if same and self._keeper.begun:
            return
        self._keeper.end()
        self._begin()

    def _begin(self) -> None:
        self._shown = True
        self._free(True)
        self._fill(None if self._row is None else self._row.agency)
        self._keeper.begin_over(_place(self._row), _version(self._row))

    def _reads(self) -> Answers:
        return self.questions.entered(Answers.empty())

    def _set_aside(self) -> None:
        aside = self._keeper.aside
        self.beside.show_lines(lines_of(self._context, self.questions, aside))
        self._free(False)

    def _take(self) -> None:
        self._keeper.take()
        self._free(True)

    def _free(self, free: bool) -> None:
        """Nothing is typed into the form while it is not said what becomes of the words beside."""
        self.questions.setEnabled(free)
        self.save.setEnabled(free)
        if free:
            self.beside.hide()

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

    def _switch(self) -> None:
        if self._row is not None:
            self.switched.emit(self._row.agency)

    def _undo(self) -> None:
        """What is kept stands here again."""
        self.used()
        self._begin()

    def used(self) -> None:
        """What was typed is in the directory."""
        self._keeper.forget()
        self._shown = False

    def keep(self) -> None:
        """What is typed waits."""
        self._keeper.keep()

    def _save(self) -> None:
        if not self.questions.problems():
            self.saved.emit(self._row, self._wish())

    def _wish(self) -> AgencyWish:
        ask = self.questions
        return AgencyWish(
            **{key: ask.text(key) for key in _LINES},
            services=frozenset(map(Service, ask.chosen("services"))),
            languages=ask.chosen("languages"),
            women_only=ask.text("for_whom") == WOMEN,
        )


def _place(row: AgencyRow | None) -> str:
    return NEW if row is None else f"agency/{row.agency.id}"


def _version(row: AgencyRow | None) -> str:
    return "" if row is None else row.version
