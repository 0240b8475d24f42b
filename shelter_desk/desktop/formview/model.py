"""The answers of the form that is open: what was said, what is asked, what is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source, Value
from shelter_desk.forms.conditions import evaluate
from shelter_desk.forms.row_choice import row_put_back, row_taken_out
from shelter_desk.forms.sources import usual_source
from shelter_desk.forms.spec import Field, FormSpec, Item, Note, Repeat, Section


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an answer stands: a question, or a question of one row of a group."""

    key: str
    group: str = ""
    row: int = -1

    def __str__(self) -> str:
        return f"{self.group}.{self.row}.{self.key}" if self.group else self.key

    @property
    def spec_key(self) -> str:
        """How the form calls the question, whatever the row."""
        return f"{self.group}.{self.key}" if self.group else self.key


@dataclass(frozen=True, slots=True)
class Closed:
    """A question nobody asks her again: who closed it, and when in words."""

    by_name: str
    when: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """What she told before: the answer as it was given, in words, and where it comes from."""

    answer: Answer
    words: str
    where: str


SPOKEN = frozenset({Source.SELF, Source.INTERPRETER})
"""Sources that follow the talk; the others belong to the one answer they were chosen for."""


@dataclass(slots=True)
class Talk:
    """Who asks, from whom the answers come and in which language: noted with each answer."""

    staff_id: str
    now: Callable[[], datetime]
    source: Source = Source.SELF
    language: str = ""

    def answer(self, value: Value, state: AnswerState, source: Source | None = None) -> Answer:
        """``value`` with its circumstances; ``source`` when it is not the talk's own."""
        source, at = source or self.source, self.answer_time()
        return Answer(value, state, source.value, self.staff_id, at, self.language_of(source))

    def answer_time(self) -> str:
        """Now, as it is noted with an answer: ISO in UTC, to the second."""
        return self.now().astimezone(UTC).isoformat(timespec="seconds")

    def language_of(self, source: Source) -> str:
        """The language of the talk for what was said in it; a paper has none."""
        return self.language if source in SPOKEN else ""


def source_of(answer: Answer) -> Source:
    """The source noted with ``answer``; "another source" for one this version does not know."""
    try:
        return Source(answer.source)
    except ValueError:
        return Source.OTHER


@dataclass(frozen=True, slots=True)
class Limits:
    """What may not be asked or seen, and what need not: closed questions and earlier answers by
    form key, sealed compartments. ``offered`` are words to choose from, by form key as well."""

    closed: Mapping[str, Closed] = field(default_factory=dict)
    sealed: frozenset[Compartment] = frozenset()
    earlier: Mapping[str, Earlier] = field(default_factory=dict)
    offered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class FormModel(QObject):
    """Holds the answers while they are typed and says what changed.

    ``changed`` carries the ``Spot`` of one answer, ``rows_changed`` the key of a group.
    """

    changed = Signal(object)
    rows_changed = Signal(str)

    def __init__(
        self,
        spec: FormSpec,
        answers: Answers,
        talk: Talk,
        limits: Limits | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self.talk = talk
        self._answers = answers
        limits = limits or Limits()
        self._closed = dict(limits.closed)
        self._sealed = limits.sealed
        self._earlier = dict(limits.earlier)
        self._offered = dict(limits.offered)
        self._chosen: dict[Spot, Source] = {}

    @property
    def answers(self) -> Answers:
        """Everything said up to now."""
        return self._answers

    @property
    def known(self) -> Answers:
        """The same, and what she told before where nobody asked again."""
        known = self._answers
        for key, earlier in self._earlier.items():
            if known.get(key).state is AnswerState.NOT_ASKED:
                known = known.with_answer(key, earlier.answer)
        return known

    def answer(self, spot: Spot) -> Answer:
        """The answer at ``spot``; not asked when its row is gone."""
        if not spot.group:
            return self._answers.get(spot.key)
        row = self._row(spot)
        return Answer() if row is None else row.get(spot.key)

    def set_value(self, spot: Spot, value: Value, typed: str = "") -> None:
        """Note what was entered; ``None`` takes the answer away again.

        ``typed`` are words in a list's box for which nothing was chosen.
        """
        old = self.answer(spot)
        source = self._source_for(spot)
        if value is None:
            self._put(spot, Answer(typed=typed))
        elif old.value != value or old.state is not AnswerState.ANSWERED:
            answer = self.talk.answer(value, AnswerState.ANSWERED, source)
            self._put(spot, replace(answer, typed=typed))
        else:
            self._put(spot, replace(old, typed=typed))

    def set_state(self, spot: Spot, state: AnswerState) -> None:
        """Note why there is no value."""
        if state is AnswerState.NOT_ASKED:
            self._chosen.pop(spot, None)
            self._put(spot, Answer())
        else:
            source = self._chosen.get(spot, self._source_now(spot))
            self._put(spot, self.talk.answer(None, state, source))

    def source(self, spot: Spot) -> Source:
        """Where the answer at ``spot`` comes from, or will come from once it is given."""
        answer = self.answer(spot)
        if answer.state is AnswerState.NOT_ASKED:
            return self._chosen.get(spot, self.usual_source(spot))
        return source_of(answer)

    def usual_source(self, spot: Spot) -> Source:
        """Where the answer comes from when nobody says otherwise."""
        return usual_source(self.spec.find(spot.spec_key))

    def set_source(self, spot: Spot, source: Source) -> None:
        """Say where an answer comes from; it stays so while the answer is being corrected."""
        self._chosen[spot] = source
        answer = self.answer(spot)
        if answer.state is AnswerState.NOT_ASKED:
            self.changed.emit(spot)
            return
        language = self.talk.language_of(source)
        if source in SPOKEN and source_of(answer) in SPOKEN:
            language = answer.language or language
        self._put(spot, replace(answer, source=source.value, language=language))

    def put_back(self, spot: Spot, answer: Answer) -> None:
        """Give ``spot`` an earlier answer as it was."""
        self._chosen.pop(spot, None)
        self._put(spot, answer)

    def offered(self, spot: Spot) -> tuple[str, ...]:
        """Words the desk knows that may be meant there."""
        return self._offered.get(spot.spec_key, ())

    def rows(self, group: str) -> tuple[Answers, ...]:
        """The rows of ``group``."""
        return self._answers.rows.get(group, ())

    def add_row(self, group: str) -> int:
        """An empty row at the end; its number."""
        rows = self.rows(group)
        self._set_rows(group, (*rows, Answers()))
        return len(rows)

    def remove_row(self, group: str, row: int) -> Answers:
        """Take a row away and return it, so that it can come back."""
        rows = self.rows(group)
        self._answers = row_taken_out(self.spec, self._answers, group, row)
        self._set_rows(group, rows[:row] + rows[row + 1 :])
        return rows[row]

    def restore_row(self, group: str, row: int, answers: Answers) -> None:
        """Put a removed row back where it was."""
        rows = self.rows(group)
        self._answers = row_put_back(self.spec, self._answers, group, row)
        self._set_rows(group, (*rows[:row], answers, *rows[row:]))

    def asked(self, item: Item | Section, row: Answers | None = None) -> bool:
        """True while the form asks ``item`` after what was said so far."""
        return evaluate(item.relevant, self._answers, row)

    def row_of(self, spot: Spot) -> Answers | None:
        """The row in which ``spot`` stands."""
        return self._row(spot) if spot.group else None

    def closed(self, spot: Spot) -> Closed | None:
        """Who closed the question for good, if somebody did."""
        return self._closed.get(spot.spec_key)

    def earlier(self, spot: Spot) -> Earlier | None:
        """What she told before of a question that was not asked yet; ``None`` for nothing."""
        if spot.group or self.answer(spot).state is not AnswerState.NOT_ASKED:
            return None
        return self._earlier.get(spot.key)

    def take_over(self, spot: Spot) -> None:
        """Let the earlier answer stand here, with whoever asked it and when."""
        earlier = self.earlier(spot)
        if earlier is not None:
            self.put_back(spot, earlier.answer)

    def ask_anew(self, spot: Spot) -> None:
        """Put the earlier answer aside and ask."""
        if self._earlier.pop(spot.key, None) is not None:
            self.changed.emit(spot)

    def close(self, spot: Spot, closed: Closed | None) -> None:
        """Remember that a question was closed, or opened again."""
        if closed is None:
            self._closed.pop(spot.spec_key, None)
        else:
            self._closed[spot.spec_key] = closed
        self.changed.emit(spot)

    def sealed(self, section: Section, item: Item) -> bool:
        """True when the answer is kept from the person at the desk."""
        return section.compartment_of(item) in self._sealed

    def sections(self) -> tuple[Section, ...]:
        """The sections that are asked."""
        return tuple(section for section in self.spec.sections if self.asked(section))

    def is_done(self, section: Section) -> bool:
        """True when every question asked there has an answer or a reason for none."""
        asked = [
            item
            for item in section.fields
            if not isinstance(item, Note) and self.asked(item) and not self.sealed(section, item)
        ]
        # A group may well have no row; it only counts where nothing else is asked.
        plain = [item for item in asked if isinstance(item, Field)] or asked
        return bool(plain) and all(self._touched(item) for item in plain)

    def _touched(self, item: Field | Repeat) -> bool:
        if isinstance(item, Repeat):
            return bool(self.rows(item.key)) or item.key in self._answers.rows
        spot = Spot(item.key)
        state = self.answer(spot).state
        return state is not AnswerState.NOT_ASKED or self.closed(spot) is not None

    def _source_for(self, spot: Spot) -> Source:
        # What was read from a paper or seen stays so while it is corrected; who speaks for her
        # may be another person than the last time.
        old = source_of(self.answer(spot))
        if old not in SPOKEN:
            self._chosen.setdefault(spot, old)
        return self._chosen.get(spot, self._source_now(spot))

    def _source_now(self, spot: Spot) -> Source:
        usual = self.usual_source(spot)
        return self.talk.source if usual in SPOKEN else usual

    def _row(self, spot: Spot) -> Answers | None:
        rows = self.rows(spot.group)
        return rows[spot.row] if 0 <= spot.row < len(rows) else None

    def _put(self, spot: Spot, answer: Answer) -> None:
        if self.answer(spot) == answer:
            return
        if not spot.group:
            self._answers = self._answers.with_answer(spot.key, answer)
        else:
            row = self._row(spot)
            if row is None:
                return
            rows = list(self.rows(spot.group))
            rows[spot.row] = row.with_answer(spot.key, answer)
            self._answers = self._answers.with_rows(spot.group, tuple(rows))
        self.changed.emit(spot)

    def _set_rows(self, group: str, rows: tuple[Answers, ...]) -> None:
        self._chosen = {spot: one for spot, one in self._chosen.items() if spot.group != group}
        self._answers = self._answers.with_rows(group, rows)
        self.rows_changed.emit(group)
