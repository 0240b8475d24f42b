"""Keeping sentences that belong to no note while they are typed, and bringing them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.domain.ids import THE_HOUSE, ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import house_reports
from shelter_desk.services.records import sentences

Reads = Callable[[], Answers]
Shows = Callable[[Answers], None]


class SentenceKeeper(QObject):
    """Keeps the words of one place 1.2 s after the last change, or at once when told.

    ``begin`` says whose file and which place, and shows what waits there, unless something was
    typed before it came. ``forget`` belongs where the words were used or given up; whatever
    else takes the page or the dialog away only ``keep``\\ s.
    """

    def __init__(self, context: DeskContext, parent: QObject, reads: Reads, shows: Shows) -> None:
        super().__init__(parent)
        self._context = context
        self._reads, self._shows = reads, shows
        self._where: tuple[ResidentId | None, str] | None = None
        self._kept = Answers.empty()
        self._resting = KeepSoon(self)
        self._resting.timeout.connect(self.keep)

    @classmethod
    def of_lines(
        cls, context: DeskContext, parent: QObject, lines: Mapping[str, QLineEdit]
    ) -> SentenceKeeper:
        """One over some lines."""

        def reads() -> Answers:
            answers = Answers.empty()
            for key, line in lines.items():
                if line.text().strip():
                    answers = answers.with_value(key, line.text())
            return answers

        def shows(answers: Answers) -> None:
            for key, line in lines.items():
                line.setText(str(answers.get(key).value or ""))

        made = cls(context, parent, reads, shows)
        for line in lines.values():
            line.textEdited.connect(made.touched)
        return made

    @property
    def begun(self) -> bool:
        """True between ``begin`` and ``forget`` or ``end``."""
        return self._where is not None

    def begin(self, resident_id: ResidentId | None, place: str) -> None:
        """What is on the screen now counts as nothing; what waits at this place is shown.

        Without ``resident_id`` the words are of nobody's file.
        """
        where = self._where = (resident_id, place)
        self._resting.stop()
        untouched = self._kept = self._reads()

        def show(waits: Answers) -> None:
            if where == self._where and not waits.is_empty and self._reads() == untouched:
                self._came_back(waits)

        self._context.tasks.submit(self, lambda desk: _kept(desk, resident_id, place), show)

    def _came_back(self, waits: Answers) -> None:
        """Words that waited at this place."""
        self._kept = waits
        self._shows(waits)
        self._resting.stop()

    def touched(self) -> None:
        """Something was typed or chosen."""
        if self._where is not None:
            self._resting.touch()

    def keep(self) -> None:
        """Hand over what is not kept yet."""
        self._resting.stop()
        words = self._reads()
        if self._where is not None and words != self._kept:
            self._kept = words
            self._put(words)

    def forget(self) -> None:
        """The words were used, or are not wanted: nothing waits any more."""
        self._resting.stop()
        self._put(Answers.empty())
        self._where = None

    def end(self) -> None:
        """Keep, and look no more at what is on the screen."""
        self.keep()
        self._where = None

    def _put(self, words: Answers) -> None:
        if self._where is not None:
            her, place = self._where
            self._context.tasks.submit(self, lambda desk: _keep(desk, her, place, words))


def _kept(desk: Desk, her: ResidentId | None, place: str) -> Answers:
    if her is None:
        return sentences.kept_house_sentences(desk, place)
    if her == THE_HOUSE:  # goes when the report is signed
        return house_reports.kept_reason(desk, place)
    return sentences.kept_sentences(desk, her, place)


def _keep(desk: Desk, her: ResidentId | None, place: str, words: Answers) -> None:
    if her is None:
        sentences.keep_house_sentences(desk, place, words)
    elif her == THE_HOUSE:
        house_reports.keep_reason(desk, place, words)
    else:
        sentences.keep_sentences(desk, her, place, words)
