"""What was read on scanned pages on its way: plain words, looked at again on arrival."""

from __future__ import annotations

from shelter_desk.printing.papers.code import ScannedPage, code_in
from shelter_desk.printing.press.wire import Parcel


def codes_parcel(page: ScannedPage) -> Parcel:
    """One page as a message."""
    codes = [one.payload for one in page.codes]
    return Parcel({"codes": codes, "foreign": page.foreign, "torn": page.torn})


def codes_of(parcel: Parcel) -> ScannedPage:
    """The page in a message; raises ``ValueError`` where it says anything but codes of papers."""
    told, foreign, torn = (parcel.head.get(one) for one in ("codes", "foreign", "torn"))
    if not isinstance(told, list) or type(foreign) is not bool or type(torn) is not bool:
        raise ValueError("no codes")
    codes = tuple(code_in(one) if isinstance(one, str) else None for one in told)
    known = tuple(one for one in codes if one is not None)
    if len(known) != len(codes):
        raise ValueError("no code of a paper")
    return ScannedPage(known, foreign, torn)
