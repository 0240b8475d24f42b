"""Pictures of pages on their way: sizes in the head, pixels behind it, both checked on arrival."""

from __future__ import annotations

from shelter_desk.printing.pdf.pixels import PageImage
from shelter_desk.printing.press.wire import Parcel

_BYTES_A_PIXEL = 4


def picture_parcel(page: PageImage) -> Parcel:
    """One page as a message."""
    return Parcel({"page": [page.width, page.height, page.stride]}, (page.pixels,))


def picture_of(parcel: Parcel) -> PageImage:
    """The page in a message.

    Raises ``ValueError`` when the pixels are not as many as the sizes say: whoever draws them
    reads that many from memory.
    """
    sizes, blobs = parcel.head.get("page"), parcel.blobs
    if not isinstance(sizes, list) or len(sizes) != 3 or len(blobs) != 1:
        raise ValueError("no picture")
    if not all(type(one) is int and one > 0 for one in sizes):
        raise ValueError("no sizes")
    width, height, stride = sizes
    if stride < width * _BYTES_A_PIXEL or len(blobs[0]) != stride * height:
        raise ValueError("no pixels")
    return PageImage(width, height, stride, blobs[0])
