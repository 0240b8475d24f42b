"""What is asked of the file on the way from the key to the first page, made ready before."""

from __future__ import annotations

import importlib

_MODULES = (
    "shelter_desk.storage.log.audit",
    *(
        f"shelter_desk.storage.repositories.{name}"
        for name in (
            *("staff", "settings", "residents", "definitions"),
            *("drafts", "consents", "referrals", "referral_story", "agencies"),
            *("conflicts", "records", "incidents", "retentions", "reviews", "overrides", "teams"),
            *("tasks", "beds", "outings", "handovers", "house_records", "calls"),
        )
    ),
)
_PREPARED = "shelter_desk.storage.tables.prepared"


def asked_first() -> tuple[str, ...]:
    """Load the tables of the first page and make the SQL by which they are read.

    Takes a while; the answer is for ``Database.open``.
    """
    prepared = importlib.import_module(_PREPARED)
    log, *repositories = map(importlib.import_module, _MODULES)
    reads = (one for module in repositories for one in prepared.reads_of(module))
    return tuple(dict.fromkeys((*log.ASKED_FIRST, *reads)))
