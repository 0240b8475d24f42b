"""Beside a follow-up: did she agree, when is it due, and whom may we reach in which way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.follow_up import FollowUpHead, SafeContact

HERE = Text("follow_up", "She is in the house; a follow-up is for the time after she left.")
NOT_AGREED = Text(
    "follow_up",
    "She has not agreed to be contacted after leaving: do not call. If she gets in touch herself, "
    "write it down here.",
)
AGREED = Text("follow_up", "She agreed to be contacted.")
AGREED_UNTIL = Text("follow_up", "She agreed to be contacted until {day}.")
NEXT = Text("follow_up", "Next contact: {day}.")
NONE_DUE = Text("follow_up", "No further contact is due.")
GIVEN = Text("follow_up", "For the time after leaving she gave: {where}")
WAYS = Text("follow_up", "As she agreed, in these ways alone: {ways}")
NO_WAYS = Text("follow_up", "In which ways she may be reached is not written down: ask her first.")
PHRASE = Text("follow_up", "Words that mean it is safe: {words}")
NOBODY = Text("follow_up", "Nobody is written down whom we may reach. Do not guess a number.")
OWN = Text("follow_up", "Her own telephone, safe by her word")
HOURS = Text("follow_up", "hours: {hours}")
UNTIL = Text("follow_up", "until {day}")
OVER = Text("follow_up", "held until {day}; ask her anew")
NOT_SAID = Text("follow_up", "not said, ask her first: {what}")
_MAY = (
    (
        "call",
        Text("follow_up", "may be called"),
        Text("follow_up", "do not call"),
        Text("follow_up", "calling"),
    ),
    (
        "text",
        Text("follow_up", "may be written to"),
        Text("follow_up", "no message"),
        Text("follow_up", "writing"),
    ),
    (
        "say_shelter",
        Text("follow_up", "knows the shelter"),
        Text("follow_up", "never name the shelter"),
        Text("follow_up", "naming the shelter"),
    ),
    (
        "leave_message",
        Text("follow_up", "a word may be left"),
        Text("follow_up", "leave no word"),
        Text("follow_up", "leaving a word"),
    ),
)


class FollowUpAside(Card):
    """Hidden for every other form."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent, margin=12)
        self._kit = kit
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.hide()

    def show_head(self, head: FollowUpHead | None) -> None:
        """Say what stands beside this form; ``None`` hides the card."""
        empty(self._rows)
        self.setVisible(head is not None)
        if head is None:
            return
        first = Strong(" ".join(map(self._kit.words, self._agreement(head))))
        first.setWordWrap(True)
        self._rows.addWidget(keep_to_start(first, self._kit))
        if head.agreed or head.left_on is None:
            for line in self._ways(head):
                self._rows.addWidget(keep_to_start(Body(line), self._kit))

    def _agreement(self, head: FollowUpHead) -> Iterator[Text | Message]:
        date = self._kit.fmt.date
        if head.left_on is None:
            yield HERE
            return
        if not head.agreed:
            yield NOT_AGREED
            return
        until = head.agreed_until
        yield AGREED if until is None else Message(AGREED_UNTIL, {"day": date(until)})
        due = head.next_on
        yield NONE_DUE if due is None else Message(NEXT, {"day": date(due)})

    def _ways(self, head: FollowUpHead) -> Iterator[str]:
        words = self._kit.words
        if head.ways:
            yield words(Message(WAYS, {"ways": self._several(head.ways)}))
        elif head.left_on is not None:
            yield words(NO_WAYS)
        if head.where:
            yield words(Message(GIVEN, {"where": head.where}))
        if head.phrase:
            yield words(Message(PHRASE, {"words": head.phrase}))
        for one in head.contacts:
            yield self._kit.line(*self._contact(one))
        if not head.contacts and not head.where:
            yield words(NOBODY)

    def _contact(self, one: SafeContact) -> Iterator[str]:
        words, fmt = self._kit.words, self._kit.fmt
        yield words(OWN) if one.own else one.who
        yield fmt.phone(one.number)
        not_said: list[Text] = []
        for name, may, may_not, what in _MAY:
            said = getattr(one, name)
            if said in ("yes", "no"):
                yield words(may if said == "yes" else may_not)
            else:
                not_said.append(what)
        if not_said:
            yield words(Message(NOT_SAID, {"what": self._several(not_said)}))
        if one.hours:
            yield words(Message(HOURS, {"hours": one.hours}))
        if one.phrase:
            yield words(Message(PHRASE, {"words": one.phrase}))
        if one.until is not None:
            yield words(Message(OVER if one.over else UNTIL, {"day": fmt.date(one.until)}))

    def _several(self, texts: Iterable[Text]) -> str:
        return list_separator(self._kit.language).join(map(self._kit.words, texts))
