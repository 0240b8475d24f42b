"""What one file holds: read once, so that head, record and sections of its page say the same."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.attachments import Attachment
from shelter_desk.domain.consents import Decided
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.overrides import Override
from shelter_desk.domain.paper import Disclosure
from shelter_desk.domain.referrals import Referral
from shelter_desk.domain.residents import Stay
from shelter_desk.services.inside.file.house_entries import house_entries
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import TimelineEntry
from shelter_desk.storage.results import DraftHead, NoteHead, RecordHead


@dataclass(frozen=True, slots=True)
class Contents:
    """What the page of a file is put together from.

    Heads where a line is all that is shown: the answers of its forms stay unread, which is what
    keeps a file of ten years quick to open.
    """

    stays: tuple[Stay, ...]
    records: tuple[RecordHead, ...]
    drafts: tuple[DraftHead, ...]
    consents: tuple[Decided, ...]
    notes: tuple[NoteHead, ...]
    referrals: tuple[Referral, ...]
    disclosures: tuple[Disclosure, ...]
    overrides: tuple[Override, ...]
    attachments: tuple[Attachment, ...]
    incidents: tuple[TimelineEntry, ...]
    """Those of the house that name her, as far as the reader may read them."""


def read_contents(work: Work, resident_id: ResidentId, names: Names) -> Contents:
    """For whoever opens the file; what health, legal or management sealed stays sealed here."""
    tx = work.tx
    return Contents(
        stays=tx.residents.stays(resident_id),
        records=tx.records.heads(resident_id),
        drafts=tx.drafts.heads(resident_id),
        consents=tx.consents.decided(resident_id),
        notes=tx.notes.heads(resident_id),
        referrals=tx.referrals.of_resident(resident_id),
        disclosures=tx.disclosures.of_resident(resident_id),
        overrides=tx.overrides.of_resident(resident_id),
        attachments=tx.attachments.of_resident(resident_id),
        incidents=tuple(house_entries(work, resident_id, names)),
    )
