"""Settings of one shelter and the preferences of one person, kept inside the vault."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shelter_desk.domain.staff import Scope


class Digits(StrEnum):
    """Which digits running text shows; codes, telephones and tables are always Western."""

    WESTERN = "western"
    ARABIC = "arabic"


class Calendar(StrEnum):
    """Which calendar stands first."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"


TEXT_SIZES = (90, 100, 110, 125, 150, 175)
"""How large words can be, in per cent."""


@dataclass(frozen=True, slots=True)
class ShelterSettings:
    """What the first manager decided. ``name_on_paper_*`` are neutral until set.

    ``record_scope``: whose files caseworkers meet without a reason.
    """

    name_ar: str
    name_latin: str
    code_prefix: str = "SD"
    name_on_paper_ar: str = ""
    name_on_paper_latin: str = ""
    time_zone: str = "Asia/Bahrain"
    practice: bool = False
    window_title: str = ""
    idle_minutes: int = 5
    record_scope: Scope = Scope.ALL


@dataclass(frozen=True, slots=True)
class ReturnPlace:
    """Where a person was when the desk was locked: a page, what it showed, and the field."""

    page: str = ""
    subject: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class KeyFileWord:
    """What the records say of the key file: its SHA-256 in hexadecimal, and its epoch."""

    digest: str
    epoch: int
