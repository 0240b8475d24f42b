"""The whole file among what she agrees to: what it covers, and what it never does."""

from __future__ import annotations

from itertools import chain, combinations

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.whole_file import covered_by, uncovered

WHOLE = DataItem.WHOLE_FILE
BY_NAME_ALONE = frozenset(
    {DataItem.MEDICAL_SUMMARY, DataItem.LEGAL_SUMMARY, DataItem.PHOTO, DataItem.DOCUMENTS}
)


def every_choice() -> list[frozenset[DataItem]]:
    """Every set of items that could be ticked."""
    sizes = range(len(DataItem) + 1)
    return [frozenset(one) for one in chain(*(combinations(DataItem, size) for size in sizes))]


def test_nothing_is_added_without_it_and_nothing_is_ever_taken_away() -> None:
    for items in every_choice():
        covered = covered_by(items)
        assert items <= covered
        assert WHOLE in covered or covered == items


def test_what_is_sealed_a_picture_and_papers_go_only_where_she_named_them() -> None:
    for items in every_choice():
        assert (covered_by(items) - items).isdisjoint(BY_NAME_ALONE)


def test_it_covers_every_smaller_thing_that_lies_in_it() -> None:
    assert covered_by(frozenset({WHOLE})) == set(DataItem) - BY_NAME_ALONE


def test_whoever_goes_by_code_alone_is_not_named_because_of_it() -> None:
    by_code = covered_by(frozenset({WHOLE, DataItem.CODE_ONLY}))
    assert by_code.isdisjoint({DataItem.NAME, DataItem.CONTACT, DataItem.IDS})
    assert DataItem.NEEDS in by_code
    named = covered_by(frozenset({WHOLE, DataItem.CODE_ONLY, DataItem.NAME}))
    assert {DataItem.NAME, DataItem.CONTACT, DataItem.IDS} <= named


def test_without_a_consent_nothing_is_covered() -> None:
    assert uncovered(None, frozenset(DataItem)) == set(DataItem)
