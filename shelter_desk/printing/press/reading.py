"""What the child of strangers' files does: is it whole, how does it look, which codes it bears."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.ports import Translate
from shelter_desk.printing.pdf.foreign_code import codes_in_pdf, codes_in_picture
from shelter_desk.printing.pdf.foreign_pdf import check_pdf, foreign_pages
from shelter_desk.printing.pdf.foreign_picture import foreign_picture
from shelter_desk.printing.pdf.protect import encrypt_pdf
from shelter_desk.printing.press.codes import codes_parcel
from shelter_desk.printing.press.pictures import picture_parcel
from shelter_desk.printing.press.wire import Parcel


class Work:
    """Knows nothing from one message to the next."""

    def answer(self, asked: Parcel, _say: Translate) -> Iterator[Parcel]:
        """As the head's ``do`` says."""
        return _DO[asked.head["do"]](asked)


def _check(asked: Parcel) -> Iterator[Parcel]:
    check_pdf(asked.blobs[0])
    yield Parcel({"whole": True})


def _pages(asked: Parcel) -> Iterator[Parcel]:
    head = asked.head
    found, total = foreign_pages(asked.blobs[0], head["dpi"], head["first"], head["most"])
    yield Parcel({"total": total})
    yield from map(picture_parcel, found)


def _picture(asked: Parcel) -> Iterator[Parcel]:
    yield picture_parcel(foreign_picture(asked.blobs[0], asked.head["width"]))


def _codes(asked: Parcel) -> Iterator[Parcel]:
    content = asked.blobs[0]
    pages = codes_in_pdf(content) if asked.head["pdf"] else (codes_in_picture(content),)
    yield from map(codes_parcel, pages)


def _protect(asked: Parcel) -> Iterator[Parcel]:
    yield Parcel({}, (encrypt_pdf(asked.blobs[0], asked.head["phrase"]),))


_DO: Final = MappingProxyType(
    {
        "check": _check,
        "pages": _pages,
        "picture": _picture,
        "codes": _codes,
        "protect": _protect,
    }
)
