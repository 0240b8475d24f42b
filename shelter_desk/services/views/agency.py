"""What is typed of an agency, and what is looked for in the directory."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.referrals import Agency, Service


@dataclass(frozen=True, slots=True)
class AgencyWish:
    """An agency as somebody typed it; one of the names is enough."""

    name_ar: str = ""
    name_latin: str = ""
    phone: str = ""
    address: str = ""
    focal_person: str = ""
    services: frozenset[Service] = frozenset()
    hours: str = ""
    languages: tuple[str, ...] = ()
    women_only: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class AgencySearch:
    """What an agency must have; an unset part does not limit. ``retired``: those as well."""

    words: str = ""
    service: Service | None = None
    language: str = ""
    women_only: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One line of the directory, with how many referrals went there and wait for an answer.

    ``version`` tells what is known of it from what was known before; that it is used or not is no
    part of it.
    """

    agency: Agency
    version: str
    sent: int
    waiting: int
