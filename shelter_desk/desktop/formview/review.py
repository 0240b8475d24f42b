"""Before and after signing: everything to read through, and the one act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.form_parts import Foot
from shelter_desk.desktop.formview.kit import Kit, keep_to_start, picture_of
from shelter_desk.desktop.formview.record_view import RecordView, summaries_of
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import Body, Muted, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import FormSpec
from shelter_desk.forms.validation import Problem
from shelter_desk.services.views.record import SignedRecord

_SIGN = Text("form", "Sign and lock")
_BACK = Text("form", "Back to the questions")
_READ = Text(
    "form",
    "Read it through together if you can. Once signed it no longer changes; a correction "
    "becomes a new version.",
)
_BLOCKING = Text("form", "Please look at these before signing")
_WARNINGS = Text("form", "Worth a second look; they do not stop you")
_GO_THERE = Text("form", "Go there")
_WHY = Text("form", "Why is this corrected?")
_WHY_HINT = Text(
    "form", "For example: a name was misspelt. The reason stands beside the new version."
)
_SIGNED = Text("form", "Signed by {name}, {when}")
_VERSION = Text("form", "Version {number}")
_REASON = Text("form", "Corrected because: {reason}")
_CORRECT = Text("form", "Correct")
_BEGIN = Text("form", "Begin the correction")
_HISTORY = Text("form", "Earlier versions")


class ReasonCard(Card):
    """Why something signed is corrected."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.body.addWidget(Strong(kit.words(_WHY)))
        self.line = line_of_words()
        self.line.setMinimumHeight(36)
        self.line.setPlaceholderText(kit.words(_WHY_HINT))
        self.line.setAccessibleName(kit.words(_WHY))
        self.line.textChanged.connect(self.changed)
        self.body.addWidget(self.line)

    @property
    def reason(self) -> str:
        """What was written."""
        return self.line.text().strip()


class ProblemsCard(Card):
    """What the check found, each with a way to its question; ``wanted`` carries the path."""

    wanted = Signal(str)

    def __init__(
        self, kit: Kit, spec: FormSpec, title: Text, problems: tuple[Problem, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.body.addWidget(Strong(kit.words(title)))
        for problem in problems:
            parts = problem.path.split(".")
            label = spec.find(".".join((parts[0], *parts[2:]))).label
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(keep_to_start(Body(kit.words(label)), kit))
            words.addWidget(keep_to_start(Muted(kit.words(problem.message)), kit))
            row = QHBoxLayout()
            row.addLayout(words, 1)
            go = LinkButton(kit.words(_GO_THERE))
            go.clicked.connect(lambda _on=False, path=problem.path: self.wanted.emit(path))
            row.addWidget(go)
            self.body.addLayout(row)


class ReviewView(QWidget):
    """All answers before signing. ``signed`` carries the reason, ``wanted`` the path to mend."""

    back = Signal()
    signed = Signal(str)
    wanted = Signal(str)

    def __init__(self, kit: Kit, translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._translate = kit, translate
        self._blocked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.record = RecordView(kit, self)
        self.record.setAccessibleName(kit.words(_READ))
        self.record.top.addWidget(Muted(kit.words(_READ)))
        self._problems = QVBoxLayout()
        self._problems.setSpacing(12)
        self.record.top.addLayout(self._problems)
        self.reason = ReasonCard(kit, self)
        self.record.top.addWidget(self.reason)
        column.addWidget(self.record, 1)
        self.foot = Foot(kit, kit.words(_SIGN), self)
        self.back_button = QuietButton(kit.words(_BACK), icon=kit.icon("back"))
        self.foot.add(self.back_button)
        column.addWidget(self.foot)
        self.back_button.clicked.connect(self.back)
        self.foot.act.clicked.connect(lambda: self.signed.emit(self.reason.reason))
        self.reason.changed.connect(self._may_sign)

    def show_answers(
        self,
        spec: FormSpec,
        answers: Answers,
        sealed: frozenset[Compartment],
        problems: tuple[Problem, ...],
        *,
        correction: bool,
    ) -> None:
        """Show what would be signed."""
        empty(self._problems)
        blocking = tuple(p for p in problems if p.blocking)
        warnings = tuple(p for p in problems if not p.blocking)
        for title, some in ((_BLOCKING, blocking), (_WARNINGS, warnings)):
            if some:
                card = ProblemsCard(self._kit, spec, title, some, self)
                card.wanted.connect(self.wanted)
                self._problems.addWidget(card)
        self._blocked = bool(blocking)
        self.reason.setVisible(correction)
        self._may_sign()
        summaries = summaries_of(self._kit, self._translate, spec, answers, sealed)
        self.record.show_record(summaries)

    def _may_sign(self) -> None:
        unexplained = not self.reason.isHidden() and not self.reason.reason
        self.foot.act.setEnabled(not self._blocked and not unexplained)


class SignedView(QWidget):
    """A signed version to read; ``corrected`` once there is a reason to correct it."""

    corrected = Signal()
    history_wanted = Signal()
    back = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.record = RecordView(kit, self)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.chip = Chip("", "done", picture=picture_of(kit, "check", self, 14))
        self.by = Muted()
        head.addWidget(self.chip)
        head.addWidget(self.by, 1)
        self.record.top.addLayout(head)
        self.why = Muted()
        self.record.top.addWidget(self.why)
        self.reason = ReasonCard(kit, self)
        self._begin = QuietButton(kit.words(_BEGIN))
        self.reason.body.addWidget(self._begin)
        self.reason.hide()
        self.record.top.addWidget(self.reason)
        column.addWidget(self.record, 1)
        self.foot = self._make_foot()
        column.addWidget(self.foot)
        self.reason.changed.connect(self._may_begin)
        self.reason.line.returnPressed.connect(self._correct)
        self._begin.clicked.connect(self._correct)

    def show_signed(self, signed: SignedRecord, back: Text) -> None:
        """Show one version; ``back`` says where the way back leads."""
        fmt = self._kit.fmt
        self.foot.act.setText(self._kit.words(back))
        number = fmt.number(signed.version_no)
        self.chip.set(self._kit.words(Message(_VERSION, {"number": number})), "done")
        self.record.setAccessibleName(self.chip.text())
        when = f"{fmt.date_long(fmt.local(signed.signed_at).date())} {fmt.time(signed.signed_at)}"
        params = {"name": signed.by_name, "when": when}
        self.by.setText(self._kit.words(Message(_SIGNED, params)))
        self.why.setText(self._kit.words(Message(_REASON, {"reason": signed.reason})))
        self.why.setVisible(bool(signed.reason))
        self.reason.hide()
        self.correct_button.setVisible(signed.may_correct)
        self.history_button.setVisible(signed.version_no > 1)
        summaries = summaries_of(
            self._kit, signed.words, signed.spec, signed.answers, signed.sealed
        )
        self.record.show_record(summaries)

    def _make_foot(self) -> Foot:
        foot = Foot(self._kit, "", self)
        foot.act.show()  # its words depend on whose form it is
        foot.act.clicked.connect(self.back)
        self.correct_button = QuietButton(self._kit.words(_CORRECT), icon=self._kit.icon("edit"))
        self.history_button = QuietButton(self._kit.words(_HISTORY), icon=self._kit.icon("history"))
        self.correct_button.clicked.connect(self.ask_why)
        self.history_button.clicked.connect(self.history_wanted)
        foot.add(self.correct_button)
        foot.add(self.history_button)
        return foot

    def go_on_asking(self) -> None:
        """The question comes back with the words in it, where it can be answered."""
        if self.reason.reason and not self.correct_button.isHidden():
            self.ask_why()

    def ask_why(self) -> None:
        """Why is this corrected?"""
        self.reason.show()
        self._may_begin()
        self.record.verticalScrollBar().setValue(0)
        self.reason.line.setFocus()

    def _may_begin(self) -> None:
        self._begin.setEnabled(bool(self.reason.reason))

    def _correct(self) -> None:
        if self.reason.reason:
            self.corrected.emit()
