"""What the desk knows that a question of free words may mean: offered to choose from, no more.

Neither the form nor what is stored knows of it; what was chosen is kept as words (domain facts 4.8:
the service link of an action; 4.11: the complaint that belongs to an incident).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.referrals import UNDER_WAY, ReferralState
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.incident import COMPLAINT, INCIDENT
from shelter_desk.forms.plan import PLAN
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.labels.choices import NOTE_KINDS
from shelter_desk.services.labels.referral import SERVICES
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work

_GOING_ON: Final = UNDER_WAY | {ReferralState.DRAFT}


def offered_words(
    work: Work, resident_id: ResidentId, form_key: str
) -> Mapping[str, tuple[str, ...]]:
    """What may be meant, by the key of the question in this form; most forms have none."""
    known = _KNOWN.get(form_key)
    if known is None:
        return {}
    key, find = known
    return {key: tuple(find(work, resident_id))}


def offered_in_house(work: Work, named: Iterable[ResidentId]) -> Mapping[str, tuple[str, ...]]:
    """The same for an incident of the house: complaints of whom it names, each with her code.

    For managers alone, who fill in what it belongs to; nothing of somebody one is tied to.
    """
    if not work.desk.staff.may(Permission.REVIEW_FILES):
        return {}
    tied, between = sight_of(work.desk, work.tx).without, list_separator(work.desk.language)
    found = (
        between.join((work.tx.residents.get(her).code, one))
        for her in dict.fromkeys(named)
        if her not in tied
        for one in _complaints(work, her)
    )
    return {COMPLAINT: tuple(found)}


def _services(work: Work, resident_id: ResidentId) -> Iterator[str]:
    """Her referrals that go on, then the services the desk knows."""
    language = work.desk.language
    between = list_separator(language)
    for one in work.tx.referrals.of_resident(resident_id):
        if one.state in _GOING_ON:
            yield between.join((one.number, agency_name(work, one.agency_id)))
    yield from (work.desk.translate(language, words) for words in SERVICES.values())


def _complaints(work: Work, resident_id: ResidentId) -> Iterator[str]:
    """Her complaints and feedback, newest first; none that is sealed to a circle."""
    language, zone = work.desk.language, ZoneInfo(work.desk.shelter.time_zone)
    kind = work.desk.translate(language, NOTE_KINDS[NoteKind.FEEDBACK])
    for one in work.tx.notes.heads(resident_id):
        if one.kind is NoteKind.FEEDBACK and one.compartment is None:
            when = f"{one.happened_at.astimezone(zone):%d/%m/%Y %H:%M}"
            yield list_separator(language).join((kind, when))


_Find = Callable[[Work, ResidentId], Iterator[str]]
_KNOWN: Final[Mapping[str, tuple[str, _Find]]] = MappingProxyType(
    {
        PLAN.key: ("actions.service", _services),
        INCIDENT.key: (COMPLAINT, _complaints),
    }
)
