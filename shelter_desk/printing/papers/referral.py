"""What a referral shows, and on which ground something leaves without her agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.referrals import CopyFor, Urgency
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class Basis:
    """Why ``items`` leave without her agreement, as two managers decided it.

    ``managers`` hold a name in any scripts; ``she_knows`` is true once she was told, else
    ``not_told_why`` and ``tell_on`` say why not yet and when. ``agreed_to_rest``: the paper holds
    items that she did agree to as well.
    """

    items: tuple[DataItem, ...]
    ground: Ground
    law: str
    reason: str
    decided_at: datetime
    managers: tuple[tuple[str, ...], ...]
    she_knows: bool
    not_told_why: str = ""
    tell_on: date | None = None
    agreed_to_rest: bool = False


@dataclass(frozen=True, slots=True)
class ReferralPaper:
    """Everything a referral shows. The gate is before this: what is passed in is printed.

    ``contents`` holds the agreed items with the words shared under each; ``reason`` and
    ``safety_note`` are empty unless agreed. ``kept_here`` is what the house wrote for itself: it
    stands on our copy alone. ``basis`` says on which ground something leaves that she did not
    agree to. ``names`` stay empty where she is referred by code. ``agency`` and
    ``staff_names`` hold a name in any scripts. With the first three fields alone it is an empty
    one for the pen.
    """

    frame: PageFrame
    language: str
    staff_language: str
    number: str = ""
    made_at: datetime | None = None
    agency: tuple[str, ...] = ()
    service: str = ""
    reason: str = ""
    urgency: Urgency | None = None
    contents: tuple[tuple[DataItem, str], ...] = ()
    names: tuple[str, ...] = ()
    staff_names: tuple[str, ...] = ()
    staff_phone: str = ""
    focal_person: str = ""
    phone: str = ""
    address: str = ""
    safety_note: str = ""
    agreed_until: date | None = None
    kept_here: tuple[tuple[DataItem, str], ...] = ()
    basis: Basis | None = None
    copies: tuple[CopyFor, ...] = (CopyFor.OURS, CopyFor.PERSON, CopyFor.RECEIVER)

    @property
    def is_empty(self) -> bool:
        """True for a sheet for the pen that says nothing of anybody: it alone asks no gate."""
        frame = self.frame
        said = frame.code or frame.copy_number or not frame.blank
        return not said and self == ReferralPaper(frame, self.language, self.staff_language)
