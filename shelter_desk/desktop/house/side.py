"""Beside the board: the chosen bed, who is to get it, what speaks against it, and holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.bed_keeping import BedKeeping
from shelter_desk.desktop.house.bed_reason import BedReason
from shelter_desk.desktop.house.words import (
    SEALED_NAMES,
    SINCE,
    choice_words,
    hold_words,
    state_words,
    ticks_tonight,
    who,
)
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.page_parts.resident_words import open_resident
from shelter_desk.desktop.paper_names import RULES_TOLD
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import (
    Body,
    Heading,
    Muted,
    Small,
    Warn,
)
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.views.house import BedChoice, BedState, BedView, Board
from shelter_desk.services.views.resident import ResidentRow


class BedSide(Card):
    """Signals: ``person_changed`` (resident id), ``given`` (resident id, BedView, reason),
    ``freed`` (resident id), ``door_asked`` (resident id). A bed is kept by ``keeping``."""

    person_changed = Signal(str)
    given = Signal(str, object, str)
    freed = Signal(str)
    door_asked = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16)
        self._context = context
        self._bed: BedView | None = None
        self._board: Board | None = None
        self._choices: tuple[BedChoice, ...] = ()
        self.title, self.state = Heading(self.tr("Give a bed")), Body()
        self.body.addWidget(self.title)
        self.body.addWidget(self.state)
        self._add_acts()
        self._add_giving()
        self.line = Line()
        self.body.addWidget(self.line)
        self.keeping = BedKeeping(context, self)
        self.body.addWidget(self.keeping)
        self._refresh()

    def _add_acts(self) -> None:
        self.open = LinkButton(self.tr("Open the file"))
        self.open.clicked.connect(lambda: open_resident(self._context, self._owner()))
        self.free = LinkButton(self.tr("Free this bed"))
        self.free.clicked.connect(lambda: self.freed.emit(self._owner()))
        self.door = LinkButton(self.tr("Going out and coming back"))
        self.door.clicked.connect(lambda: self.door_asked.emit(self._meant()))
        self.things = self._way(self.tr("Belongings"), PageName.BELONGINGS)
        self.tonight = self._way(self.tr("What to do tonight"), PageName.TONIGHT)
        self.incident = self._way(
            self.tr("Write down an incident"), PageName.FORM, f"/{INCIDENT.key}"
        )
        rights = self.tr("Rights and rules, to sign")
        self.rights = self._way(rights, PageName.PREVIEW, f"/{RULES_TOLD}")
        row = WrapRow()
        first = (self.open, self.things, self.door, self.tonight)
        for act in (*first, self.rights, self.incident, self.free):
            row.addWidget(act)
        self.body.addLayout(row)

    def _way(self, words: str, page: PageName, about: str = "") -> LinkButton:
        """Leads to a page about whoever is meant."""
        link = LinkButton(words)
        link.clicked.connect(lambda: self._context.open_page(page, self._meant() + about))
        return link

    def _add_giving(self) -> None:
        self.person = self._box(self.tr("Who"))
        self.person.currentIndexChanged.connect(self._person_changed)
        self.bed = self._box(self.tr("Which bed"))
        self.bed.currentIndexChanged.connect(self._bed_changed)
        self.against = Warn("")
        self.body.addWidget(self.against)
        self.sealed = Muted(self._context.words(SEALED_NAMES))
        self.body.addWidget(self.sealed)
        self.reason = prompted_line(self.tr("Why this bed all the same"))
        self.reason.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.body.addWidget(self.reason)
        self.why = BedReason(self._context, self.reason)
        self.give = PrimaryButton(
            self.tr("Give this bed"), icon=self._context.icons.icon("bed", "on_primary")
        )
        self.give.clicked.connect(self._give)
        self.reason.returnPressed.connect(self._give)
        self.body.addWidget(self.give)

    def _box(self, name: str) -> QComboBox:
        label, box = Small(name), StillComboBox()
        box.setAccessibleName(name)
        box.setMinimumHeight(34)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label.setBuddy(box)
        self.body.addWidget(label)
        self.body.addWidget(box)
        return box

    def show_board(self, board: Board) -> None:
        """Other people and beds; what was chosen stays chosen while it is there."""
        self._board = board
        person = self.person.currentData()
        beds = [bed for room in board.rooms for bed in room.beds]
        sleepers = [bed.resident for bed in beds if bed.resident is not None]
        self._fill_people((*board.without_bed, *sleepers))
        if self._bed is not None:
            known = {bed.id: bed for bed in beds}
            self._bed = known.get(self._bed.id)
        self._choose_again(str(person or ""))
        self.keeping.begin()

    def _choose_again(self, resident_id: str) -> None:
        """The same person as before, in a list that was read anew."""
        place = self.person.findData(resident_id)
        if not resident_id or place < 0:
            self.choose_person("")
            return
        # the choices are asked for again; until they come, those in sight stay, and the reason
        # somebody is typing with them
        self.person.blockSignals(True)
        self.person.setCurrentIndex(place)
        self.person.blockSignals(False)
        self.person_changed.emit(resident_id)
        self._refresh()

    def _fill_people(self, rows: tuple[ResidentRow, ...]) -> None:
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItem("—", "")
        for row in rows:
            if not row.outside:
                self.person.addItem(who(self._context, row), str(row.id))
        self.person.blockSignals(False)

    def choose_bed(self, bed: BedView) -> None:
        """This bed is meant; whoever sleeps in it is who may get another one."""
        self._bed = bed
        if bed.resident is not None and not bed.resident.outside:
            self.choose_person(str(bed.resident.id))
        else:
            self._pick_bed(bed.id)
        self._refresh()

    def choose_person(self, resident_id: str) -> None:
        """She is to get a bed; ``person_changed`` asks for the choices."""
        place = max(self.person.findData(resident_id), 0)
        if place != self.person.currentIndex():
            self.person.setCurrentIndex(place)
        else:
            self._person_changed()

    def show_choices(self, choices: tuple[BedChoice, ...]) -> None:
        """The beds she could have, those nothing speaks against first."""
        self._choices = choices
        chosen = self._bed.id if self._bed is not None else self.bed.currentData()
        self.bed.blockSignals(True)
        self.bed.clear()
        for one in choices:
            if not one.hers:
                self.bed.addItem(choice_words(self._context, one), one.bed.id)
        self.bed.blockSignals(False)
        self._pick_bed(chosen)
        self._refresh()

    def _pick_bed(self, bed_id: BedId | None) -> None:
        place = self.bed.findData(bed_id)
        self.bed.setCurrentIndex(place if place >= 0 else 0 if self.bed.count() else -1)

    def keep_words(self) -> None:
        """What is typed here and not used yet waits."""
        self.why.keep()
        self.keeping.keep_words()

    @property
    def subject(self) -> str:
        """Who and which bed are chosen, "" for neither: "<resident id>/<bed id>"."""
        listed = self._bed is None or self.why.asked
        bed = self.bed.currentData() if listed or self._bed is None else self._bed.id
        chosen = (str(self.resident_id), str(bed or ""))
        return "/".join(chosen) if any(chosen) else ""

    def choose(self, resident_id: str, bed_id: str) -> None:
        """What ``subject`` told, as far as it is still there."""
        if resident_id:
            self.choose_person(resident_id)
        rooms = () if self._board is None else self._board.rooms
        for bed in (bed for room in rooms for bed in room.beds if str(bed.id) == bed_id):
            self._bed = bed
            self._pick_bed(bed.id)
            self._refresh()

    def _person_changed(self) -> None:
        self._choices = ()
        self.bed.clear()
        self.person_changed.emit(str(self.person.currentData() or ""))
        self._refresh()

    def _bed_changed(self) -> None:
        choice = self._choice()
        if choice is not None and (self._bed is None or self._bed.state is not BedState.TAKEN):
            self._bed = choice.bed
        self._refresh()

    def _choice(self) -> BedChoice | None:
        wanted = self.bed.currentData()
        return next((one for one in self._choices if one.bed.id == wanted), None)

    def _owner(self) -> str:
        owner = None if self._bed is None else self._bed.resident
        return "" if owner is None else str(owner.id)

    def _meant(self) -> str:
        """Who sleeps in the chosen bed, else who is chosen beside it."""
        return self._owner() or str(self.person.currentData() or "")

    def _refresh(self) -> None:
        context, bed, choice = self._context, self._bed, self._choice()
        self.title.setText(self.tr("Give a bed") if bed is None else bed.label)
        self.state.setText("" if bed is None else self._told(bed))
        self.state.setVisible(bed is not None)
        owner = None if bed is None else bed.resident
        known = owner is not None and not owner.outside
        for act in (self.open, self.things, self.free):
            act.setVisible(known)
        meant = known or (owner is None and bool(self._meant()))
        self.door.setVisible(meant)
        self.rights.setVisible(meant and context.staff.may(Permission.PRINT_RECEIPTS))
        self.incident.setVisible(meant and context.staff.may(Permission.REPORT_INCIDENTS))
        meets = None if self._board is None else self._board.person(ResidentId(self._meant()))
        self.tonight.setVisible(meets is not None and ticks_tonight(context, meets))
        told = () if choice is None else choice.against
        self.against.setText("\n".join(context.words(one) for one in told))
        self.against.setVisible(bool(told))
        self.reason.setVisible(bool(told))
        self.sealed.setVisible(choice is not None and choice.sealed)
        person = str(self.person.currentData() or "")
        self.why.ask(person, choice.bed.id if choice is not None and told else None)
        self.give.setEnabled(choice is not None)
        self.keeping.show_bed(bed)
        self.line.setVisible(not self.keeping.isHidden())

    def _told(self, bed: BedView) -> str:
        context = self._context
        if bed.state is BedState.HELD and bed.hold is not None:
            return hold_words(context, bed.hold)
        if bed.state is BedState.TAKEN and bed.since is not None:
            since = context.words(Message(SINCE, {"when": context.fmt.within(bed.since)}))
            return context.fmt.line(who(context, bed.resident), since)
        return state_words(context, bed)

    def _give(self) -> None:
        choice, person = self._choice(), self.person.currentData()
        if choice is not None and person:
            self.given.emit(str(person), choice.bed, self.why.words)

    @property
    def resident_id(self) -> ResidentId:
        """Who is chosen."""
        return ResidentId(str(self.person.currentData() or ""))
