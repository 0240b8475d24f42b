"""What came of a play: what went well, what to try, the rule behind it and its source."""

from __future__ import annotations

import functools
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.practice.reading import reading_column, reading_head
from shelter_desk.desktop.practice.words import ALL_CASES, PLAY_AGAIN, result_words
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.practice.cases import PracticeCase
from shelter_desk.domain.practice.coach import Remark
from shelter_desk.domain.practice.rules import RuleKey
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.training import practice_cases
from shelter_desk.services.views.practice import PlayResult

_TITLE = Text("practice", "What came of it")
_KIND = Text(
    "practice",
    "This looks at the way, not at the person who went it. Whoever tries another way learns from "
    "both.",
)
_BY = Text("practice", "Played by {name}, {when}")
_WELL = Text("practice", "What went well")
_TRY = Text("practice", "What to try")
_ALL = Text(
    "practice", "No rule was missed. Another way through the case shows what would have happened."
)
_DID = Text("practice", "What was done: {act}")
_SOURCE = Text("practice", "Source: {source}")
_AFTER = Text("practice", "The trainer afterwards")
_WAY = Text("practice", "One good way")
_WAY_WORDS = Text("practice", "There are others. This one keeps every rule that the case trains.")
_OLDER = Text(
    "practice",
    "This case was written anew since it was played, so the acts of that time are not shown. The "
    "rules that were kept and missed stay.",
)


class CaseResultPage(Page):
    """The subject is the id of a play that came to its end."""

    name: ClassVar[PageName] = PageName.CASE_RESULT
    help_key: ClassVar[str] = "practice"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.result: PlayResult | None = None
        self.way: LinkButton | None = None
        self.way_card: Card | None = None
        self._unfolding = False
        column = self.make_column()
        self.again = PrimaryButton(context.words(PLAY_AGAIN))
        self.again.clicked.connect(self._again)
        back = ALL_CASES, PageName.CASES
        column.addLayout(reading_head(context, context.words(_TITLE), back, self.again))
        self._area, self._column = reading_column(context.theme, self)
        self._area.verticalScrollBar().rangeChanged.connect(self._to_the_way)
        column.addWidget(self._area, 1)

    def show_subject(self, subject: str) -> None:
        """Another play does not show the one of before while it is read."""
        if subject != self.subject:
            self.result = self.way = self.way_card = None
            self.again.hide()
            empty(self._column)
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read it."""
        wanted = self.subject
        self.context.tasks.submit(
            self,
            lambda desk: practice_cases.play_result(desk, PlayId(wanted)),
            functools.partial(self._show, wanted),
            replaces="load",
        )

    def _show(self, wanted: str, result: PlayResult) -> None:
        if wanted != self.subject:
            return
        self.result = result
        context, case = self.context, result.case
        empty(self._column)
        self.again.setVisible(case is not None and not result.name)
        if case is not None:
            self._column.addWidget(Heading(case.title.say(context.language)))
        if result.name:
            self._column.addWidget(Small(self._by(result)))
        self._column.addWidget(Body(result_words(context, result.found)))
        self._column.addWidget(Muted(context.words(_KIND)))
        if result.coached is None:
            self._column.addWidget(Body(context.words(_OLDER)))
        self._rules(_WELL, result.found.kept, result, missed=False)
        if result.found.missed:
            self._rules(_TRY, result.found.missed, result, missed=True)
        else:
            self._column.addWidget(Body(context.words(_ALL)))
        if case is not None:
            self._afterwards(case)
        self._column.addStretch(1)

    def _by(self, result: PlayResult) -> str:
        ended = result.found.ended_at
        when = "" if ended is None else self.context.fmt.when(ended)
        return self.context.words(Message(_BY, {"name": result.name, "when": when}))

    def _rules(
        self, title: Text, rules: tuple[RuleKey, ...], result: PlayResult, *, missed: bool
    ) -> None:
        if not rules:
            return
        card = Card(self, margin=16)
        card.body.setSpacing(12)
        card.body.addWidget(Heading(self.context.words(title)))
        for number, rule in enumerate(rules):
            if number:
                card.body.addWidget(Line())
            card.body.addLayout(self._rule(rule, result, missed=missed))
        self._column.addWidget(card)

    def _rule(self, rule: RuleKey, result: PlayResult, *, missed: bool) -> QVBoxLayout:
        """A rule by its name, with the acts that kept or missed it and why."""
        context, words = self.context, result.rules[rule]
        language, rows = context.language, QVBoxLayout()
        rows.setSpacing(4)
        rows.addWidget(Strong(words.title.say(language)))
        if missed:
            rows.addWidget(Body(words.says.say(language)))
        remarks = _remarks(result, rule, missed=missed)
        for remark in remarks:
            act = self._act(result, remark)
            rows.addWidget(Muted(context.words(Message(_DID, {"act": act}))))
            why = remark.why or (words.missed if missed else words.kept)
            rows.addWidget(Body(why.say(language)))
        if not remarks:
            rows.addWidget(Body((words.missed if missed else words.kept).say(language)))
        if missed:
            source = Message(_SOURCE, {"source": words.source.say(language)})
            rows.addWidget(Small(context.words(source)))
        return rows

    def _act(self, result: PlayResult, remark: Remark) -> str:
        assert result.play is not None
        act = result.play.case.moment(remark.moment).act(remark.act)
        return act.do.say(self.context.language)

    def _afterwards(self, case: PracticeCase) -> None:
        context, language = self.context, self.context.language
        after = Card(self, margin=16)
        after.body.addWidget(Heading(context.words(_AFTER)))
        after.body.addWidget(Body(case.afterwards.say(language)))
        self._column.addWidget(after)
        self.way = LinkButton(context.words(_WAY), icon=context.icons.icon("down"))
        self.way.setCheckable(True)
        self._column.addWidget(self.way)
        self.way_card = Card(self, margin=16)
        self.way_card.body.addWidget(Muted(context.words(_WAY_WORDS)))
        for number, (moment, act) in enumerate(case.way, start=1):
            told = case.moment(moment).act(act).do.say(language)
            line = Body(f"{context.fmt.number(number)}. {told}")
            self.way_card.body.addWidget(line)
        self.way_card.hide()
        self.way.toggled.connect(self._unfold)
        self._column.addWidget(self.way_card)

    def _unfold(self, shown: bool) -> None:
        """The way opens where it can be seen, not below the edge."""
        if self.way_card is not None:
            self._unfolding = shown
            self.way_card.setVisible(shown)

    def _to_the_way(self) -> None:
        """The column has found its new height."""
        if self._unfolding and self.way is not None:
            self._unfolding = False
            self._area.verticalScrollBar().setValue(max(0, self.way.y() - 8))

    def _again(self) -> None:
        result = self.result
        if result is not None:
            self.context.open_page(PageName.CASE, result.found.case_code)


def _remarks(result: PlayResult, rule: RuleKey, *, missed: bool) -> list[Remark]:
    if result.coached is None:
        return []
    found = [one for one in result.coached.remarks if one.rule is rule]
    return [one for one in found if one.kept is not missed][: None if missed else 1]
