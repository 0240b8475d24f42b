"""From a part of a file, by its key, to the page that does it."""

from __future__ import annotations

from typing import Final

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName

PARTS: Final = {
    "needs": PageName.NEEDS,
    "safety": PageName.SAFETY,
    "plan": PageName.PLAN,
    "screening": PageName.SCREENING,
    "consents": PageName.CONSENT,
    "notes": PageName.NOTES,
    "referrals": PageName.REFERRAL,
    "reviews": PageName.REVIEWS,
    "belongings": PageName.BELONGINGS,
    "attachments": PageName.ATTACHMENTS,
    "procedure": PageName.HER_PROCEDURE,
}
"""Parts with a page of their own; every other is a form."""


def open_part(context: DeskContext, resident_id: str, key: str) -> None:
    """Open the part ``key`` of her file."""
    if key in PARTS:
        context.open_page(PARTS[key], resident_id)
    else:
        context.open_page(PageName.FORM, f"{resident_id}/{key}")
