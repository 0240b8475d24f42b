"""Handing one file over as data: to one agency, what she agreed to, locked with a passphrase.

What leaves is named as the HTCDS names it (``forms.htcds``), inside a PDF that opens with its
passphrase alone. The gate is asked when it is read and again when it is saved.
"""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.audit import Act
from shelter_desk.domain.consent_errors import NoConsent
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.hand_over_errors import NotAsAFile, NothingPicked
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.handed import HANDED_AS
from shelter_desk.services.gate import may_hand_over
from shelter_desk.services.hand_over_views import HandOverSheet, ItemRow, ReceiverRow
from shelter_desk.services.inside.hand_over_reading import read_handed
from shelter_desk.services.inside.hand_over_sheets import hand_over_job
from shelter_desk.services.inside.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.people import agencies_by_id
from shelter_desk.services.use_case import Topic, Work, query


@query(Permission.EXPORT, Act.PREVIEW)
def open_hand_over(work: Work, resident_id: ResidentId) -> HandOverSheet:
    """To whom her file may go today and with what; how much belongs to each item.

    Raises ``NotFound``.
    """
    file = read_handed(work, resident_id)
    counts = file.counts()
    work.audit(resident_id=resident_id, detail="hand_over")
    return HandOverSheet(
        code=file.person.code,
        called=file.person.called,
        receivers=tuple(_receivers(work, resident_id)),
        items=tuple(ItemRow(one, counts.get(one, 0)) for one in HANDED_AS),
        sealed=file.sealed,
    )


def _receivers(work: Work, resident_id: ResidentId) -> Iterator[ReceiverRow]:
    """Agencies of hers, those to whom something may go before the others."""
    known = agencies_by_id(work)
    hers = [one.details.agency_id for one in work.tx.consents.decided(resident_id)]
    rows = [
        _receiver(work, resident_id, one, known[one].name(work.desk.language))
        for one in dict.fromkeys(hers)
        if one is not None and one in known and not known[one].retired
    ]
    yield from sorted(rows, key=lambda row: not row.items)


def _receiver(work: Work, resident_id: ResidentId, agency_id: AgencyId, name: str) -> ReceiverRow:
    try:
        permit = may_hand_over(work, resident_id, agency_id, None)
    except NoConsent:
        return ReceiverRow(agency_id, name)
    except NotAsAFile:
        return ReceiverRow(agency_id, name, other_ways=True)
    until = work.tx.consents.get(permit.consent_id).details.valid_until
    return ReceiverRow(agency_id, name, permit.items & HANDED_AS.keys(), until)


@query(Permission.EXPORT, Act.HAND_OVER, again=True)
def gather_hand_over(
    work: Work, resident_id: ResidentId, agency_id: AgencyId, items: frozenset[DataItem]
) -> PaperJob:
    """``items`` of one file for one agency. Raises ``NoConsent``, ``NotAsAFile``,
    ``ItemsNotCovered``, ``NothingPicked``, ``AgencyRetired``, ``NotFound``."""
    wanted = items & HANDED_AS.keys()
    if not wanted:
        raise NothingPicked
    permit = may_hand_over(work, resident_id, agency_id, wanted)
    work.changed(Topic.AUDIT)
    return audit_gathered(work, hand_over_job(work, permit))
