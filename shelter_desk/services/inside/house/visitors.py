"""Whom a house should not let in, as far as the person at the desk may know it.

Who must not learn that somebody is here stands in her intake, for the team of the house. Whom she
fears, and how to know them, is sealed as testimony: it is looked at only where the person at the
desk reads it anyway. A talk in which nobody spoke of them takes none of them away: the name for the
door is of the last talk that was about it, and whoever was named in any talk stays named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Resident
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.codec import load_rows, load_some
from shelter_desk.services.inside.plan.perpetrators import had_a_part
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.plan.safety_reading import FORM as SAFETY
from shelter_desk.services.inside.plan.safety_reading import talks_of, watched_for
from shelter_desk.services.inside.records.stored_forms import drafts_of, newest_versions
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredRecord
from shelter_desk.storage.search.same_name import is_one_word, may_be_named, number_within

_INTAKE, _GROUP = "intake", "must_not_know"
_NAME, _DENIED = "door_name", "door_denied"
_DOOR = frozenset({_NAME, _DENIED, "name"})


@dataclass(frozen=True, slots=True)
class Feared:
    """Somebody a resident does not want to meet: the name, and every word beside it."""

    name: str
    words: tuple[str, ...]

    def may_be(self, typed: str) -> bool:
        """True when this may be who was typed, a name or a telephone number."""
        named = bool(self.name) and may_be_named(typed, self.name)
        return named or self._calls_from(typed)

    def by_one_word(self, typed: str) -> bool:
        """True where no more than a first name says so."""
        short = is_one_word(typed) or is_one_word(self.name)
        return short and not self._calls_from(typed)

    def _calls_from(self, typed: str) -> bool:
        return number_within(typed, self.words)


class Watch:
    """What is known of everybody in the house. ``sealed``: something was not looked at."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._house = tuple(person for person, _stay in work.tx.residents.in_house())
        ids = tuple(one.id for one in self._house)
        self._intakes = work.tx.records.cores(_INTAKE, ids)
        self._talks = work.tx.records.cores(SAFETY, ids)
        self._had_part = had_a_part(work, ids)
        self.sealed = False

    def who_fears(self, typed: str) -> tuple[Resident, ...]:
        """Residents who told of somebody that this visitor may be."""
        return tuple(
            one for one in self._house if any(feared.may_be(typed) for feared in self._feared(one))
        )

    def by_first_name(self, typed: str) -> bool:
        """True where this visitor may be nobody who is feared but by a first name."""
        fears = (feared for one in self._house for feared in self._feared(one))
        meant = [one.by_one_word(typed) for one in fears if one.may_be(typed)]
        return bool(meant) and all(meant)

    def asked_under(self, typed: str) -> tuple[Resident, ...]:
        """Residents who may be called to the door by this name."""
        return tuple(
            one
            for one in self._house
            if any(may_be_named(typed, said(core, _NAME)) for core in self._named(one)[:1])
        )

    def denied_under(self, typed: str) -> tuple[Resident, ...]:
        """Residents whom nobody here is to know by this name."""
        return tuple(
            one
            for one in self._house
            if any(
                may_be_named(typed, said(row, "name"))
                for core in self._door(one)
                for row in core.rows.get(_DENIED, ())
            )
        )

    def _named(self, her: Resident) -> list[Answers]:
        # a talk in which nobody asked does not take the name away; "no name" does
        spoken = (AnswerState.NOT_ASKED, AnswerState.DEFERRED)
        return [one for one in self._door(her) if one.get(_NAME).state not in spoken]

    def _door(self, her: Resident) -> Iterator[Answers]:
        """What is said of the door: as it is being typed, then the talks, newest first.

        Corrections being typed come last: until they are signed they add, and change nothing.
        """
        drafts = drafts_of(self._work, her.id, (SAFETY,))
        talks = talks_of(self._work, self._talks.get(her.id, ()), frozenset())
        typed = (one.core for one in drafts if one.form_key == SAFETY)
        corrected = (one.core for one in drafts if one.form_key != SAFETY)
        signed = (one.core for one in talks.newest_first)
        yield from (load_some(core, _DOOR) for core in (*typed, *signed, *corrected))

    def _feared(self, her: Resident) -> Iterator[Feared]:
        for core in _cores(self._work, her.id, self._intakes):
            for row in load_rows(core, _GROUP):
                said = {key: str(one.value) for key, one in row.single.items() if one.value}
                yield Feared(said.get("name", ""), tuple(said.values()))
        for told in (watched_for(self._work, her.id), self._had_part.get(her.id, ())):
            self.sealed = self.sealed or told is None
            yield from (Feared(one[0], one) for one in told or ())


def _cores(
    work: Work, her: ResidentId, intakes: Mapping[ResidentId, tuple[StoredRecord, ...]]
) -> Iterator[bytes]:
    """Her newest signed intake and what is being typed into it."""
    for record in newest_versions(intakes.get(her, ()))[:1]:
        yield record.core
    draft = work.tx.drafts.get(her, _INTAKE)
    if draft is not None:
        yield draft.core
