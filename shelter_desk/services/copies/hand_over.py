"""Handing one file over as data: to one agency, what she agreed to, locked with a passphrase.

Only where she named the whole file and this way; what she agreed to in short goes by a referral.

What leaves is named as the HTCDS names it (``forms.htcds``), inside a PDF that opens with its
passphrase alone. The gate is asked when it is read and again when it is saved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.audit import Act
from shelter_desk.domain.consent_errors import NoConsent
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.hand_over_errors import NotAsAFile, NothingPicked, NotTheWholeFile
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.whole_file import ASKED_IN
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.services.gate import may_hand_over
from shelter_desk.services.inside.copies.hand_over_reading import HandedFile, read_handed
from shelter_desk.services.inside.copies.hand_over_sheets import hand_over_job
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.people.people import agencies_by_id
from shelter_desk.services.use_case import Topic, Work, query
from shelter_desk.services.views.hand_over import HandOverSheet, ReceiverRow, Stays

_STAYS: Final[Mapping[type[ShelterDeskError], Stays]] = MappingProxyType(
    {
        NoConsent: Stays.NOT_AGREED,
        NotTheWholeFile: Stays.IN_SHORT,
        NotAsAFile: Stays.OTHER_WAYS,
    }
)


@query(Permission.EXPORT, Act.PREVIEW)
def open_hand_over(work: Work, resident_id: ResidentId) -> HandOverSheet:
    """To whom her file may go today and with what; how much belongs to each item.

    Raises ``NotFound``.
    """
    file = read_handed(work, resident_id)
    work.audit(resident_id=resident_id, detail="hand_over")
    return HandOverSheet(
        code=file.person.code,
        called=file.person.called,
        receivers=tuple(_receivers(work, file)),
        sealed=file.sealed,
    )


def _receivers(work: Work, file: HandedFile) -> Iterator[ReceiverRow]:
    """Agencies of hers, those to whom something may go before the others."""
    known = agencies_by_id(work)
    hers = [one.details for one in work.tx.consents.decided(file.person.id)]
    newest: dict[AgencyId, Scope] = {}
    for said in hers:
        if said.agency_id is not None:
            newest.setdefault(said.agency_id, said.scope)
    rows = [
        _receiver(work, file, agency_id, scope)
        for agency_id, scope in newest.items()
        if agency_id in known and not known[agency_id].retired
    ]
    yield from sorted(rows, key=lambda row: row.stays is not None)


def _receiver(work: Work, file: HandedFile, agency_id: AgencyId, newest: Scope) -> ReceiverRow:
    name = work.tx.agencies.get(agency_id).name(work.desk.language)
    anew = newest if newest in ASKED_IN else None
    try:
        permit = may_hand_over(work, file.person.id, agency_id, None)
    except tuple(_STAYS) as refused:
        return ReceiverRow(agency_id, name, stays=_STAYS[type(refused)], scope=anew)
    about = work.tx.consents.get(permit.consent_id).details
    counts = file.counts(permit.named)
    return ReceiverRow(
        agency_id,
        name,
        items={one: counts.get(one, 0) for one in HANDED_AS if one in permit.items},
        until=about.valid_until,
        closed=file.kept_closed(permit.items, permit.named),
        withheld=about.withheld,
        scope=anew,
    )


@query(Permission.EXPORT, Act.HAND_OVER, again=True)
def gather_hand_over(
    work: Work, resident_id: ResidentId, agency_id: AgencyId, items: frozenset[DataItem]
) -> PaperJob:
    """``items`` of one file for one agency. Raises ``NoConsent``, ``NotTheWholeFile``,
    ``NotAsAFile``, ``ItemsNotCovered``, ``NothingPicked``, ``AgencyRetired``, ``NotFound``."""
    wanted = items & HANDED_AS.keys()
    if not wanted:
        raise NothingPicked
    permit = may_hand_over(work, resident_id, agency_id, wanted)
    work.changed(Topic.AUDIT)
    return audit_gathered(work, hand_over_job(work, permit))
