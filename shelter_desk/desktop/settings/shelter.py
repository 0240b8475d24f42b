"""What managers decide for the whole desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.guard.idle import LONGEST, SHORTEST
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import Heading, Small, from_the_start
from shelter_desk.desktop.widgets.spin import StillSpinBox
from shelter_desk.domain.terms import TraffickingTerm
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.people import settings

_TERMS = {
    TraffickingTerm.PERSONS: Text("settings", "Trafficking in persons, as the law of Bahrain says"),
    TraffickingTerm.PEOPLE: Text("settings", "Trafficking in people, as Jordan and Egypt write"),
}
KEPT = Text("settings", "The settings of the shelter are kept.")


class ShelterCard(Card):
    """Name on paper, idle minutes, window title, what minimising does and where the door leads."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        shelter = context.shelter
        self.body.addWidget(Heading(self.tr("The shelter")))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.paper_ar = line_of_words(shelter.name_on_paper_ar)
        self.paper_latin = line_of_words(shelter.name_on_paper_latin)
        self.title = line_of_words(shelter.window_title)
        self.minutes = from_the_start(StillSpinBox())
        self.minutes.setRange(SHORTEST, LONGEST)
        self.minutes.setValue(shelter.idle_minutes)
        self.minutes.setMaximumWidth(context.theme.px(110))
        for label, field in (
            (self.tr("Name on paper, Arabic"), self.paper_ar),
            (self.tr("Name on paper, English"), self.paper_latin),
            (self.tr("Title of the window"), self.title),
            (self.tr("Lock after minutes without a key"), self.minutes),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._add_term(form)
        self.body.addLayout(form)
        self._add_choices()
        self.body.addWidget(
            Small(
                self.tr(
                    "Paper leaves the house: a name that says nothing about it protects her. "
                    "Empty means a neutral line."
                )
            )
        )
        self._foot()

    def _add_choices(self) -> None:
        self.minimised = QCheckBox(self.tr("Lock as well when the window is minimised"))
        self.body.addWidget(self.minimised)
        self._locks = False
        self._context.tasks.submit(self, settings.locks_when_minimised, self._show_minimised)
        self.practice = QCheckBox(self.tr("The locked door leads to practice"))
        self._offers = False
        if not self._context.shelter.practice:
            self._add_practice()

    def _add_practice(self) -> None:
        self.body.addWidget(self.practice)
        self.body.addWidget(
            Small(
                self.tr(
                    "Practice has invented people, a folder and a window of its own. Whoever "
                    "stands at the locked computer can open it then, and sees what this program "
                    "is for."
                )
            )
        )
        self._context.tasks.submit(self, settings.offers_practice, self._show_practice)

    def _show_practice(self, offers: bool) -> None:
        self._offers = offers
        self.practice.setChecked(offers)

    def _add_term(self, form: QFormLayout) -> None:
        self._term = TraffickingTerm.PERSONS
        self.term = StillComboBox()
        for one, words in _TERMS.items():
            self.term.addItem(self._context.words(words), one)
        label = self.tr("Word for trafficking in Arabic")
        self.term.setAccessibleName(label)
        form.addRow(label, self.term)
        self._context.tasks.submit(self, settings.trafficking_term, self._show_term)

    def _foot(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        keep = QuietButton(self.tr("Keep these settings"))
        keep.clicked.connect(self.keep)
        row.addWidget(keep)
        self.body.addLayout(row)

    def keep(self) -> None:
        """Save for everybody."""
        wanted = replace(
            self._context.shelter,
            name_on_paper_ar=self.paper_ar.text().strip(),
            name_on_paper_latin=self.paper_latin.text().strip(),
            window_title=self.title.text().strip(),
            idle_minutes=self.minutes.value(),
        )
        locks, changes = self.minimised.isChecked(), self.minimised.isChecked() != self._locks

        offers, turns = self.practice.isChecked(), self.practice.isChecked() != self._offers
        term, before = TraffickingTerm(self.term.currentData()), self._term

        def save(desk: Desk) -> None:
            settings.update_shelter(desk, wanted)
            if term is not before:
                settings.use_trafficking_term(desk, term)
            if changes:
                settings.lock_when_minimised(desk, locks)
            if turns:
                settings.offer_practice(desk, offers)

        def told(_none: None) -> None:
            self._locks, self._term, self._offers = locks, term, offers
            self._context.messages.tell(KEPT)

        self._context.tasks.submit(self, save, told)

    def _show_term(self, term: TraffickingTerm) -> None:
        self._term = term
        self.term.setCurrentIndex(self.term.findData(term))

    def _show_minimised(self, locks: bool) -> None:
        self._locks = locks
        self.minimised.setChecked(locks)
