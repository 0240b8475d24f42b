"""Today costs the same with ten years of files: what it asks finds rows by an index."""

from __future__ import annotations

import pytest

from shelter_desk.storage.repositories import (
    consents,
    disclosures,
    notes,
    paper_waits,
    referral_story,
)
from shelter_desk.storage.tables.prepared import Prepared
from tests.storage.desk import Desk
from tests.storage.plans import indexes, scanned


@pytest.mark.parametrize(
    ("statement", "read_whole"),
    [
        (referral_story._WITHDRAWN, {"consent_withdrawal"}),
        (referral_story._HER_WITHDRAWN, set()),
        (referral_story._HER_REVOKED, set()),
        (referral_story._REVOKED, {"referral"}),
        (consents._BOOKED, set()),
    ],
)
def test_no_table_of_decisions_or_copies_is_read_whole(
    desk: Desk, statement: Prepared, read_whole: set[str]
) -> None:
    assert scanned(desk, statement) == read_whole


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (notes._SEALED_AFTER, "note_sealed"),
        (disclosures._OF_CODE, "disclosure_code"),
        (paper_waits._SAME, "paper_wait_subject"),
        (paper_waits._OF_PRINT, "paper_wait_document"),
    ],
)
def test_what_is_rare_is_found_without_what_is_common(
    desk: Desk, statement: Prepared, index: str
) -> None:
    assert index in indexes(desk, statement)
