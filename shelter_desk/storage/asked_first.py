"""What is asked of the file on the way from the key to the first page, made ready before.

Bringing this in takes a while: it loads most tables there are.
"""

from __future__ import annotations

from shelter_desk.storage.connection.carrying import carried
from shelter_desk.storage.log import audit
from shelter_desk.storage.repositories import (
    agencies,
    beds,
    calls,
    conflicts,
    consents,
    definitions,
    drafts,
    handovers,
    house_records,
    incidents,
    outings,
    overrides,
    records,
    referral_story,
    referrals,
    residents,
    retentions,
    reviews,
    settings,
    staff,
    tasks,
    teams,
)
from shelter_desk.storage.tables.prepared import reads_of

_UNITS = ("BEGIN", "BEGIN IMMEDIATE", "COMMIT")
_REPOSITORIES = (
    staff,
    settings,
    residents,
    definitions,
    drafts,
    consents,
    referrals,
    referral_story,
    agencies,
    conflicts,
    records,
    incidents,
    retentions,
    reviews,
    overrides,
    teams,
    tasks,
    beds,
    outings,
    handovers,
    house_records,
    calls,
)


def asked_first() -> tuple[str, ...]:
    """Make the SQL by which the first page is read; the answer is for ``Database.open``."""
    reads = (one for module in _REPOSITORIES for one in reads_of(module))
    found = tuple(dict.fromkeys((*_UNITS, *audit.ASKED_FIRST, *reads)))
    for sql in found:
        # what it comes to is kept, and the way there costs more than SQLite takes to prepare it
        carried(sql)
    return found
