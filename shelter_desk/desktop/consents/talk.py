"""The consent talk: read together, in her own words, she decides, sign or mark, her copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.consents import fields as consent_fields
from shelter_desk.desktop.consents.child_words import ChildWords
from shelter_desk.desktop.consents.read import ReadTogether
from shelter_desk.desktop.consents.steps import StepStack
from shelter_desk.desktop.consents.talk_answers import TalkAnswers, decision_of, show_interpreter
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.desktop.page_parts.ask import Questions, shown_day
from shelter_desk.desktop.widgets.buttons import ChoiceButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import Body, Heading
from shelter_desk.desktop.widgets.layouts import empty_stack
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import ConsentDecision, ConsentText, Decision, Scope
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.text import Text
from shelter_desk.services.views.consent import ConsentTalk

STEPS = (
    Text("consent", "Read together"),
    Text("consent", "In her own words"),
    Text("consent", "She decides"),
    Text("consent", "Sign or mark"),
    Text("consent", "Her copy"),
)
AGAIN: tuple[tuple[int | None, Text], ...] = (
    (1, Text("consent", "Talk again tomorrow")),
    (3, Text("consent", "Talk again in three days")),
    (7, Text("consent", "Talk again in a week")),
    (None, Text("consent", "No day yet")),
)
NEXT = Text("consent", "Next: {step}")
KEEP = Text("consent", "Keep her decision")
ORAL = Text(
    "consent",
    "Her mark goes on the paper. Print the form, let her sign or press her thumb, and keep it "
    "with the file. Oral consent needs one witness, a thumbprint two.",
)
BACK_ASK = Text(
    "consent",
    "Ask: Could you tell me in your own words what this means for you? Listen. If something is "
    "unclear, go back and read again. It is not a test of her, but of how well we explained.",
)


class Caution(Body):
    """What the worker keeps in mind in a talk about some matters, above its steps."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._words = context.words
        self.setProperty("kind", "warn")
        self.hide()

    def show_for(self, scope: Scope) -> None:
        """Say it, or nothing."""
        careful = consent_fields.CAUTIONS.get(scope)
        self.setText("" if careful is None else self._words(careful))
        self.setVisible(careful is not None)


class AnotherDay(QMenu):
    """When it is talked about again; the day stands on Today.

    Signals: ``chosen`` (int or None) in how many days.
    """

    chosen = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent)
        for days, words in AGAIN:
            one = self.addAction(context.words(words))
            one.triggered.connect(lambda _=False, later=days: self.chosen.emit(later))


class TalkView(QWidget):
    """One talk about one scope.

    Signals: ``decided`` (ConsentDecision), and ``touched`` when anything of it may be new.
    """

    decided = Signal(object)
    touched = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._read: ConsentText | None = None
        self._staff: ConsentText | None = None
        self.scope = Scope.INTERVIEW
        self.agency_id = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self.caution = Caution(context)
        layout.addWidget(self.caution)
        layout.addLayout(self._step_row())
        self._columns = Columns(context.theme.px(620))
        layout.addLayout(self._columns, 1)
        self.stack = StepStack(context, self)
        self._columns.addWidget(self.stack, 3)
        self._columns.addWidget(self._here(), 1)
        layout.addWidget(KeptFoot(self._footer(), QPalette.ColorRole.Window))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the cards stand below one another the page scrolls: no step scrolls in it too."""
        super().resizeEvent(event)
        self.stack.keep_whole(self._columns.stacks(self.width()))

    def _step_row(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.steps: list[ChoiceButton] = []
        # Qt looks for the rivals of a button without a group among all that lies below its
        # parent: every chip of the talk would lose its place in the Tab order.
        together = QButtonGroup(self)
        for number, words in enumerate(STEPS):
            name = f"{self._context.fmt.number(number + 1)}  {self._context.words(words)}"
            button = ChoiceButton(name)
            together.addButton(button)
            button.clicked.connect(lambda _=False, step=number: self.go_to(step))
            row.addWidget(button)
            self.steps.append(button)
        return row

    def _here(self) -> Card:
        card = Card(self)
        card.setMinimumWidth(self._context.theme.px(232))
        card.body.addWidget(Heading(self.tr("Who is here")))
        self.here = Questions(self._context, consent_fields.who_is_here(), card)
        self.here.changed.connect(self._show_fitting)
        self.here.changed.connect(self.touched)
        card.body.addWidget(scrolled(self.here, card), 1)
        return card

    def _footer(self) -> WrapRow:
        row = WrapRow()
        self.says_no = QuietButton(self.tr("She says no"))
        self.says_no.clicked.connect(lambda: self._short(Decision.REFUSED))
        self.another_day = QuietButton(self.tr("Another day"))
        self.again = AnotherDay(self._context, self)
        self.again.chosen.connect(self._put_off)
        self.another_day.clicked.connect(self._ask_day)
        self.turn = QuietButton(self.tr("Turn the screen to her"))
        self.turn.clicked.connect(self._turn)
        row.addWidget(self.says_no)
        row.addWidget(self.another_day)
        row.addWidget(self.turn)
        row.split()
        self.next = PrimaryButton()
        self.next.clicked.connect(self._next)
        row.addWidget(self.next)
        return row

    def _ask_day(self) -> None:
        self.again.popup(self.another_day.mapToGlobal(self.another_day.rect().topLeft()))

    def _put_off(self, days: int | None) -> None:
        today = self._context.fmt.today()
        on = None if days is None else today + timedelta(days=days)
        self.decided.emit(replace(self._decision(Decision.NOT_NOW), talk_on=on))

    def begin(self, about: tuple[Scope, str], read: ConsentText, staff: ConsentText) -> None:
        """Start a talk about a scope (and agency), go on after a break, or change the language."""
        going_on = self._read is not None and about == (self.scope, self.agency_id)
        if not going_on:
            self.scope, self.agency_id = about
            self.caution.show_for(self.scope)
            self._build()
        if not going_on or read != self._read:
            self._read, self._staff = read, staff
            self.reading.show_texts(read, staff)
            self.child.read_in(read.language)
        self.go_to(self.stack.currentIndex() if going_on else 0)

    def spot(self) -> tuple[int, int]:
        """The step that is shown and how many lines were read, to come back after a lock."""
        if self._read is None:
            return 0, 0
        read = [tick.isChecked() for tick in self.reading.ticks]
        return self.stack.currentIndex(), read.index(False) if False in read else len(read)

    def come_back(self, step: int, lines_read: int) -> None:
        """Go on where ``spot`` was."""
        self.reading.restore(lines_read)
        self.go_to(step)

    def matter(self) -> tuple[Scope, AgencyId | None]:
        """What the talk is about."""
        return self.scope, AgencyId(self.agency_id) if self.agency_id else None

    def words(self) -> ConsentTalk:
        """How far the talk has come."""
        assert self._read is not None
        scope, agency_id = self.matter()
        ticked = (place for place, tick in enumerate(self.reading.ticks) if tick.isChecked())
        return ConsentTalk(
            scope=scope,
            agency_id=agency_id,
            language=self._read.language,
            text_version=self._read.version,
            step=self.stack.currentIndex(),
            read=tuple(ticked),
            answers=self._answers().entered(),
        )

    def restore(self, talk: ConsentTalk) -> None:
        """Go on where ``talk`` was; lines of another wording are read again."""
        assert self._read is not None
        if (talk.language, talk.text_version) == (self._read.language, self._read.version):
            for place in talk.read:
                self.reading.ticks[place].setChecked(True)
        self._answers().enter(talk.answers)
        self._show_fitting()
        self.go_to(talk.step)

    def end(self) -> None:
        """Forget the talk."""
        self._read = None

    def part(self) -> None:
        """Forget who was in the room: the next talk is with somebody else."""
        for key in self.here.editors:
            self.here.set_value(key, None)
        show_interpreter(self.here)

    def _build(self) -> None:
        empty_stack(self.stack)
        context = self._context
        self.reading = ReadTogether(context)
        self.reading.changed.connect(self._show_next)
        self.back = Questions(context, consent_fields.teach_back())
        self.choice = Questions(context, consent_fields.decision(self.scope, bool(self.agency_id)))
        self.child = ChildWords(context)
        self.choice.put_below("band", self.child, wide=True)
        self.mark = Questions(context, consent_fields.mark())
        self.copy = Questions(context, consent_fields.copy())
        self.choice.changed.connect(self._show_fitting)
        self.mark.changed.connect(self._show_fitting)
        for part in (self.reading, self.back, self.choice, self.mark, self.copy):
            part.changed.connect(self.touched)
        self._defaults()
        self.stack.addWidget(self.reading)
        steps = ((self.back, BACK_ASK), (self.choice, None), (self.mark, ORAL), (self.copy, None))
        for title, (questions, hint) in zip(STEPS[1:], steps, strict=True):
            self.stack.add_step(title, hint, questions)
        self._show_fitting()

    def _defaults(self) -> None:
        # only who decides has a usual answer; the rest would be recorded without being asked
        self.here.set_value("capacity", None)
        self.choice.set_value("given_by", "self")

    def propose_end(self, last_day: date) -> None:
        """Fill the proposed last day where the scope is limited in time."""
        if "valid_until" in self.choice.editors:
            self.choice.set_value("valid_until", shown_day(last_day))

    def propose_band(self, band: AgeBand) -> None:
        """Fill how old the file says the child is."""
        self.choice.set_value("band", str(band))

    def _show_fitting(self) -> None:
        show_interpreter(self.here)
        if self.stack.count():
            answers = self._answers()
            answers.show_fitting()
            self.child.show_for(answers.band())
            self._show_next()

    def go_to(self, step: int) -> None:
        """Show one step."""
        self.steps[step].setChecked(True)
        self.touched.emit()
        self.stack.setCurrentIndex(step)
        self._show_next()
        targets = {1: self.back, 2: self.choice, 3: self.mark, 4: self.copy}
        if step in targets:
            targets[step].focus_after("")
        elif self.reading.ticks:
            self.reading.ticks[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_next(self) -> None:
        step = self.stack.currentIndex()
        last = step == len(STEPS) - 1
        words = self._context.words(KEEP if last else NEXT)
        if not last:
            words = words.replace("{step}", self._context.words(STEPS[step + 1]))
        self.next.setText(words)

    def _next(self) -> None:
        step = self.stack.currentIndex()
        if step == 2 and self.choice.text("decision") == Decision.NOT_NOW:
            self._ask_day()
            return
        if step == 2 and self.choice.text("decision") == Decision.REFUSED:
            self._short(Decision.REFUSED)
            return
        if step < len(STEPS) - 1:
            self.go_to(step + 1)
            return
        if not self.choice.text("decision"):
            self.go_to(2)
            return
        self._answers().lead_to_open(self.go_to)
        self.decided.emit(self._decision(None))

    def _short(self, decision: Decision) -> None:
        """A no needs no further question."""
        self.decided.emit(self._decision(decision))

    def _decision(self, short: Decision | None) -> ConsentDecision:
        assert self._read is not None
        assert self._staff is not None
        return decision_of(
            self._answers(), self.scope, (self._read, self._staff), self.reading.told(), short
        )

    def _answers(self) -> TalkAnswers:
        return TalkAnswers(self.here, self.back, self.choice, self.mark, self.copy)

    def _turn(self) -> None:
        if self._read is not None:
            HerScreen(self._context, self._read, self.window()).showFullScreen()
