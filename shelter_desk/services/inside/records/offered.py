"""What the desk knows that a question of free words may mean: offered to choose from, no more.

Neither the form nor what is stored knows of it; what was chosen is kept as words (domain facts 4.8:
the service link of an action; 4.11: the complaint that belongs to an incident).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.referrals import UNDER_WAY, ReferralState
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.plan import PLAN
from shelter_desk.services.inside.people.people import agency_name
from shelter_desk.services.labels.choices import NOTE_KINDS
from shelter_desk.services.labels.referral import SERVICES
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
        INCIDENT.key: ("complaint", _complaints),
    }
)
