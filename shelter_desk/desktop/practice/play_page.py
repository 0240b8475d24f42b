"""Playing one case: what was done and said so far, and what can be done now."""

from __future__ import annotations

import functools
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.practice.choice import Choice
from shelter_desk.desktop.practice.reading import reading_column
from shelter_desk.desktop.practice.words import ALL_CASES, BEGIN_AGAIN, SECTORS
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, KeyCap, Muted, Small, Strong, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.practice.cases import CaseAct
from shelter_desk.domain.practice.order import offered, worth_a_look
from shelter_desk.domain.practice.playing import Play
from shelter_desk.domain.text import Text
from shelter_desk.services.training import practice_cases
from shelter_desk.services.views.practice import CaseView, PlayResult

_YOU = Text("practice", "What you did")
_NOW = Text("practice", "What do you do?")
_ASK = Text("practice", "Ask the coach")
_COACH = Text("practice", "The coach")
_NOTHING = Text("practice", "Nothing in particular here. Choose what you would do.")
_REWRITTEN = Text(
    "practice",
    "This case was written anew since it was begun, so it begins from the start. Plays that came "
    "to their end stay in the list.",
)


class CasePage(Page):
    """The subject is the code of a case. A talk cannot be unsaid: there is no step back."""

    name: ClassVar[PageName] = PageName.CASE
    help_key: ClassVar[str] = "practice"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: CaseView | None = None
        self.choices: list[Choice] = []
        self._taking = False
        self._told = 0
        self._sought: tuple[QWidget | None, bool] = (None, True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = self.make_column()
        self.title = Heading()
        column.addLayout(self._head())
        self._area, self._column = reading_column(context.theme, self)
        self._area.verticalScrollBar().rangeChanged.connect(self._reveal)
        column.addWidget(self._area, 1)

    def _head(self) -> QVBoxLayout:
        context, head = self.context, QVBoxLayout()
        acts = WrapRow()
        back = QuietButton(context.words(ALL_CASES), icon=context.icons.icon("back"))
        back.clicked.connect(lambda: context.open_page(PageName.CASES, ""))
        acts.addWidget(back)
        acts.split()
        self.coach = QuietButton(context.words(_ASK), icon=context.icons.icon("help"))
        self.coach.clicked.connect(self._ask)
        acts.addWidget(self.coach)
        self.again = QuietButton(context.words(BEGIN_AGAIN), icon=context.icons.icon("refresh"))
        self.again.clicked.connect(self._begin_again)
        acts.addWidget(self.again)
        head.setSpacing(12)
        head.addLayout(acts)
        head.addWidget(self.title)
        return head

    def show_subject(self, subject: str) -> None:
        """Another case does not show the one of before while it is read."""
        if subject != self.subject:
            self._clear()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read where it stands."""
        code = self.subject
        self._taking = False
        self.context.tasks.submit(
            self,
            lambda desk: practice_cases.practice_case(desk, code),
            functools.partial(self._show, code),
            replaces="load",
        )

    def _clear(self) -> None:
        self.view, self.choices, self._told = None, [], 0
        self._sought = (None, True)
        self.title.setText("")
        empty(self._column)
        self.coach.setEnabled(False)
        self.again.setEnabled(False)

    def _show(self, code: str, view: CaseView) -> None:
        if code != self.subject:
            return
        self._clear()
        self.view, self._taking = view, False
        play, language = view.play, self.context.language
        self.title.setText(play.case.title.say(language))
        self.setAccessibleName(self.title.text())
        self.coach.setEnabled(True)
        self.again.setEnabled(bool(play.chosen))
        if view.rewritten:
            self._column.addWidget(Warn(self.context.words(_REWRITTEN)))
        self._column.addWidget(self._about(play))
        newest = self._thread(play)
        self._column.addWidget(Strong(self.context.words(_NOW)))
        for number, act in enumerate(offered(play), start=1):
            self.choices.append(self._choice(number, act))
            self._column.addWidget(self.choices[-1])
        self._column.addStretch(1)
        self.setFocus()
        self._bring(newest, at_top=True)

    def _about(self, play: Play) -> Card:
        context, case = self.context, play.case
        card = Card(self, margin=16)
        card.body.addWidget(Small(context.words(SECTORS[case.sector])))
        card.body.addWidget(Body(case.about.say(context.language)))
        card.body.addWidget(Muted(case.person.say(context.language)))
        return card

    def _thread(self, play: Play) -> QWidget | None:
        """What was seen, done and said, in order; answers the newest part."""
        language, newest = self.context.language, None
        at = ""
        for moment, act in play.acts():
            if moment.code != at:
                self._scene(moment.scene.say(language), first=not at)
                at = moment.code
            newest = self._done(act, language)
        now = play.moment
        if now is not None and now.code != at:
            self._scene(now.scene.say(language), first=not at)
        return newest

    def _scene(self, words: str, *, first: bool) -> None:
        if not first:
            self._column.addWidget(Line())
        self._column.addWidget(Body(words))

    def _done(self, act: CaseAct, language: str) -> QWidget:
        """One act as it was: what one did stands back, her words stand on their own ground."""
        part = QWidget(self)
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(Small(self.context.words(_YOU)))
        rows.addWidget(Muted(act.do.say(language)))
        rows.addWidget(_said(act.said.say(language), part))
        self._column.addWidget(part)
        return part

    def _choice(self, number: int, act: CaseAct) -> Choice:
        words = act.do.say(self.context.language)
        cap = KeyCap(self.context.fmt.number(number))
        choice = Choice(words, [Body(words)], cap, self)
        choice.clicked.connect(lambda: self._take(act))
        return choice

    def _bring(self, part: QWidget | None, *, at_top: bool = False) -> None:
        """Bring ``part`` into sight: now, and again when the column has found its height."""
        self._sought = (part, at_top)
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        part, at_top = self._sought
        if part is None or at_top:
            # what came of the last act stands at the top of what is seen
            top = 0 if part is None else max(0, part.y() - 8)
            self._area.verticalScrollBar().setValue(top)
        else:
            self._area.ensureWidgetVisible(part, 0, 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 choose; Down goes to the first choice. Arabic digits do as well."""
        typed = event.text()
        number = int(typed) if typed.isdecimal() and len(typed) == 1 else 0
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if bare and 1 <= number <= len(self.choices):
            self.choices[number - 1].click()
        elif event.key() == Qt.Key.Key_Down and self.choices and self.hasFocus():
            self.choices[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _take(self, act: CaseAct) -> None:
        """Once: a second press waits for what came of the first."""
        view, code = self.view, self.subject
        if view is None or self._taking:
            return
        self._taking = True
        self.context.messages.clear()
        place = len(view.play.chosen)
        if view.play.choose(act.code).moment is None:
            self.context.tasks.submit(
                self,
                lambda desk: practice_cases.finish_play(desk, code, place, act.code),
                self._ended,
                self._refused,
            )
            return
        self.context.tasks.submit(
            self,
            lambda desk: practice_cases.choose_act(desk, code, place, act.code),
            functools.partial(self._show, code),
            self._refused,
        )

    def _refused(self, _fault: ShelterDeskError) -> bool:
        self.refresh()
        return False

    def _ended(self, result: PlayResult) -> None:
        self._taking = False
        if self.isVisible() and self.subject == result.found.case_code:
            self.context.open_page(PageName.CASE_RESULT, result.found.id)

    def _begin_again(self) -> None:
        code = self.subject
        self.context.messages.clear()
        self.context.tasks.submit(
            self,
            lambda desk: practice_cases.begin_again(desk, code),
            functools.partial(self._show, code),
        )

    def _ask(self) -> None:
        """One rule more that is worth a look now: in its own words, never which act keeps it."""
        view = self.view
        if view is None:
            return
        worth, language = worth_a_look(view.play), self.context.language
        card = QFrame(self)
        card.setProperty("kind", "coach")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(4)
        rows.addWidget(Small(self.context.words(_COACH)))
        if worth:
            rule = view.rules[worth[self._told]]
            rows.addWidget(Strong(rule.title.say(language)))
            rows.addWidget(Body(rule.says.say(language)))
        else:
            rows.addWidget(Body(self.context.words(_NOTHING)))
        self._column.insertWidget(self._column.count() - 1, card)
        self._told += 1
        self.coach.setEnabled(self._told < len(worth))
        self._bring(card)


def _said(words: str, parent: QWidget) -> QFrame:
    """What she said, or what happened then, on a ground that is no button's."""
    frame = QFrame(parent)
    frame.setProperty("kind", "said")
    frame.ensurePolished()
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(14, 10, 14, 10)
    rows.addWidget(Body(words))
    return frame
