"""What stands on the page around files that are handed over as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.consents import DataItem
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.own_copy import Part


@dataclass(frozen=True, slots=True)
class HandOverPaper:
    """One file, or one part of many; the data itself is attached under ``data_name``.

    ``names`` stay empty where she goes by code, and of many. ``codes``: whose files are in it.
    ``items`` is what of one file is in it. ``basis`` is why many files leave, in the words of two
    managers.
    ``parts`` is the same in the words of ``language``; of many there is the data alone.
    ``part``: which of several files this is; 0 where there is one alone.
    """

    frame: PageFrame
    language: str
    staff_language: str
    agency: tuple[str, ...]
    made_on: date
    data_name: str
    codes: tuple[str, ...]
    names: tuple[str, ...] = ()
    items: tuple[DataItem, ...] = ()
    basis: str = ""
    agreed_until: date | None = None
    parts: tuple[Part, ...] = ()
    part: int = 0
