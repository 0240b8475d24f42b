"""Keeping what is typed over a record that somebody else may change meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import Reads, SentenceKeeper, Shows
from shelter_desk.forms.answers import NOT_ASKED, Answer, Answers

VERSION, OVER = "typed over", "what it was typed over"
_NOTHING: Mapping[str, Answer] = MappingProxyType({})


class RecordKeeper(SentenceKeeper):
    """Words of one place, kept with the record they were typed over and its version.

    Where the record is another one when they come back, what was typed lies ``aside``: the page
    shows the record as it stands and those answers beside it, and nothing takes their place until
    ``take`` puts them on the page or ``forget`` gives them up.

    Signals: ``set_aside`` when words came back that were typed over an earlier version.
    """

    set_aside = Signal()

    def __init__(self, context: DeskContext, parent: QObject, reads: Reads, shows: Shows) -> None:
        super().__init__(context, parent, reads, shows)
        self.aside = _NOTHING
        self._version = ""
        self._untouched = Answers.empty()

    @property
    def typed(self) -> bool:
        """True while something is typed that the record does not say, or lies aside."""
        return self.begun and (bool(self.aside) or self._reads() != self._untouched)

    def begin_over(self, place: str, version: str) -> None:
        """As ``begin``, for a record of nobody's file, which is on the page now.

        ``version`` is empty where there is none yet.
        """
        self.aside, self._version = _NOTHING, version
        self._untouched = self._reads()
        self.begin(None, place)

    def go_on(self, version: str, untouched: Answers) -> None:
        """The record changed by what was done here: what is typed is meant for it as it is now.

        ``untouched`` is the record as the page would show it.
        """
        self._version, self._untouched = version, untouched
        if not self.aside and self.typed:
            self._kept = self._reads()
            self._put(self._kept)

    def take(self) -> None:
        """The words that lay aside are on the page from now on, over the record as it stands."""
        words, aside, self.aside = self._reads(), self.aside, _NOTHING
        for key, answer in aside.items():
            words = words.with_answer(key, answer)
        self._shows(words)
        self.keep()

    def keep(self) -> None:
        """Hand over what is not kept yet; what lies aside is kept already."""
        if not self.aside:
            super().keep()

    def forget(self) -> None:
        """The words were used, or are not wanted, those aside as well."""
        self.aside = _NOTHING
        super().forget()

    def _came_back(self, waits: Answers) -> None:
        version = str(waits.get(VERSION).value or "")
        over = next(iter(waits.rows.get(OVER, ())), Answers.empty())
        words = waits.with_answer(VERSION, NOT_ASKED).with_rows(OVER, ())
        if version == self._version:
            super()._came_back(words)
            return
        typed = {one: words.get(one) for one in (*over.single, *words.single)}
        self.aside = MappingProxyType(
            {
                key: answer
                for key, answer in typed.items()
                if answer not in (over.get(key), self._untouched.get(key))
            }
        )
        if self.aside:
            self.set_aside.emit()
        else:
            # somebody wrote down the same meanwhile
            self._put(Answers.empty())

    def _put(self, words: Answers) -> None:
        if words == self._untouched:
            words = Answers.empty()
        if not words.is_empty and self._version:
            words = words.with_value(VERSION, self._version).with_rows(OVER, (self._untouched,))
        super()._put(words)
