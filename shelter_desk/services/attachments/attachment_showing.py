"""Files on their way in, and pictures of those that are looked at: bytes alone, no records."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from shelter_desk.domain.attachment_errors import CannotShow, FileTooLarge, NotReadable
from shelter_desk.domain.attachments import MOST_BYTES
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.attachments.seen_documents import plain_text
from shelter_desk.services.inside.attachments.seen_files import look_at
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.attachment import Offered, ShownPages
from shelter_desk.services.views.desk import PagePicture

PAGES_AT_ONCE: Final = 8
MOST_LETTERS: Final = 200_000
"""So much of a long text is shown."""

_MEGABYTE: Final = 1024 * 1024


@outside("a file before it is in any record")
def take_in(desk: Desk, path: Path) -> Offered:
    """Read a file from where it lies and look at it.

    Raises ``NotReadable`` and what ``seen_files.look_at`` raises.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise FileTooLarge(size=str(-(-size // _MEGABYTE)))
        if not path.is_file():
            # a pipe or a device never ends
            raise NotReadable
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise NotReadable from error
    return take_in_bytes(desk, path.name, content)


@outside("bytes before they are in any record")
def take_in_bytes(desk: Desk, name: str, content: bytes) -> Offered:
    """Look at what was pasted; raises what ``seen_files.look_at`` raises."""
    seen = look_at(name, content, desk.press.check_pdf)
    return Offered(name, content, seen.media, seen.title)


@outside("starts a process that has seen nothing")
def warm(desk: Desk) -> None:
    """A file is about to be looked at: let a fresh process be there by then."""
    desk.press.warm_reader()


@outside("ends a process")
def forget(desk: Desk) -> None:
    """The file is looked at no longer: nothing of it stays anywhere in memory."""
    desk.press.forget_file()


@outside("pictures of bytes that were opened")
def picture_of(desk: Desk, content: bytes, width: int) -> ShownPages:
    """An opened picture, ``width`` pixels wide at most. Raises ``CannotShow``,
    ``ReaderStopped``."""
    one = desk.press.foreign_picture(content, width)
    return ShownPages((PagePicture(one.width, one.height, one.stride, one.pixels),), 0, 1)


@outside("pictures of bytes that were opened")
def pdf_pages(desk: Desk, content: bytes, dpi: float, first: int = 0) -> ShownPages:
    """Some pages of an opened PDF, from ``first`` on. Raises ``CannotShow``, ``ReaderStopped``."""
    found, total = desk.press.foreign_pages(content, dpi, first, PAGES_AT_ONCE)
    pictures = tuple(PagePicture(one.width, one.height, one.stride, one.pixels) for one in found)
    return ShownPages(pictures, first, total)


@outside("words of bytes that were opened")
def text_of(content: bytes) -> str:
    """The words of an opened text file, the first of them where there are very many."""
    words = plain_text(content)
    if words is None:
        raise CannotShow
    return words[:MOST_LETTERS]
