"""The whole file as one thing that she may agree to share: its answers and notes, not in short.

Nobody ticks it for her, and without it no file leaves as data, whatever else she agreed to. It
covers the smaller things that lie in it, for the same agency. What the file keeps sealed leaves
with it only where she named that as well: being asked about the whole is not being
asked about her health, her case in law or what was done to her.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.consents import Consent, DataItem, Scope

ASKED_IN: Final = frozenset({Scope.SHARE_WITH_AGENCY, Scope.REPORT_TO_POLICE})
"""Talks in which it may be agreed to; in the one about an embassy she hears that none of her story
goes there."""

_SAYS_WHO: Final = frozenset({DataItem.NAME, DataItem.CONTACT, DataItem.IDS})
_LIES_IN_IT: Final = _SAYS_WHO | {
    DataItem.CODE_ONLY,
    DataItem.NEEDS,
    DataItem.STORY_SUMMARY,
    DataItem.SAFETY_CONCERNS,
    DataItem.REASON,
    DataItem.SAFETY_NOTE,
}
"""Health and law are sealed in it; a photograph and copies of papers are no answers."""
_SEALED_STORY: Final = frozenset({DataItem.STORY_SUMMARY})


def covered_by(items: frozenset[DataItem]) -> frozenset[DataItem]:
    """``items`` and what the whole file among them covers.

    Whoever wants to go by code alone is not named because of it.
    """
    if DataItem.WHOLE_FILE not in items:
        return items
    by_code = DataItem.CODE_ONLY in items and DataItem.NAME not in items
    return items | (_LIES_IN_IT - _SAYS_WHO if by_code else _LIES_IN_IT)


def covered_in_words(items: frozenset[DataItem]) -> frozenset[DataItem]:
    """The same for a referral, whose words somebody types: her story only where she named it.

    What was done to her lies sealed in the file, and stays there when the file leaves without it.
    """
    return covered_by(items) - (_SEALED_STORY - items)


def uncovered(consent: Consent | None, items: frozenset[DataItem]) -> frozenset[DataItem]:
    """Which of ``items`` she did not agree to in the words of a referral."""
    return items if consent is None else items - covered_in_words(consent.details.items)
