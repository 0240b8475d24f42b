"""Whether a name that is to interpret occurs in her case (domain facts 6.2 rule 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.plan.safety_reading import concern_names
from shelter_desk.services.inside.records.stored_forms import (
    must_not_know_names,
    newest_versions,
    read_record,
)
from shelter_desk.services.inside.talks.talk_wishes import read_wishes
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import ResidentFilter
from shelter_desk.storage.search.same_name import may_be_named

_TIED: Final = Text("interpreter", "She is noted as being in conflict with this file.")
_FEARED: Final = Text("interpreter", "Somebody who must not know bears this name.")
_CONCERN: Final = Text("interpreter", "A person of concern bears this name.")
_FAMILY: Final = Text("interpreter", "Somebody of her family or contacts bears this name.")
_EMPLOYER: Final = Text("interpreter", "Her employer or sponsor bears this name.")
_RESIDENT: Final = Text("interpreter", "A resident of the house bears this name.")
_NOT_FROM: Final = Text("interpreter", "The name occurs in what she said about who must not.")
_LEAST: Final = 3


def doubts_about(work: Work, resident_id: ResidentId, name: str) -> tuple[Text, ...]:
    """Every reason that is known, in the order of their weight."""
    if not _words(name):
        return ()
    reasons = (
        (_TIED, [one.interpreter for one in work.tx.conflicts.of_resident(resident_id)]),
        (_FEARED, must_not_know_names(work, resident_id)),
        (_CONCERN, concern_names(work, resident_id).names),
        (_NOT_FROM, [read_wishes(work, resident_id).not_from]),
        *_of_intake(work, resident_id),
        (_RESIDENT, _house(work, resident_id)),
    )
    return tuple(why for why, names in reasons if _occurs(name, names))


def _occurs(name: str, names: Iterable[str]) -> bool:
    """True where one of the names holds every word asked, or is held by them, in any script."""
    asked = _words(name)
    for one in names:
        known = _words(one)
        if known and (asked <= known or known <= asked):
            return True
        if may_be_named(name, one):
            return True
    return False


def _words(name: str) -> frozenset[str]:
    return frozenset(word for word in fold(name).split() if len(word) >= _LEAST)


def _of_intake(work: Work, resident_id: ResidentId) -> Iterator[tuple[Text, tuple[str, ...]]]:
    records = work.tx.records.of_form(resident_id, "intake")
    for record in newest_versions(records)[:1]:
        answers = read_record(work, record, records, Names(work)).answers
        family = (*_rows(answers, "dependants", "name"), *_rows(answers, "safe_contacts", "who"))
        yield _FAMILY, family
        yield _EMPLOYER, (said(answers, "employer_name"), said(answers, "sponsor_name"))


def _rows(answers: Answers, group: str, key: str) -> Iterator[str]:
    yield from (said(row, key) for row in answers.rows.get(group, ()))


def _house(work: Work, resident_id: ResidentId) -> Iterator[str]:
    house = sight_of(work.desk, work.tx).narrow(ResidentFilter(in_house=True))
    for row in work.tx.residents.rows(house, None, work.desk.local_today()):
        if row.resident.id != resident_id:
            yield from (row.resident.called, *row.resident.names)
