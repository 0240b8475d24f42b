"""Bytes that leave in another form than they lie here: locked, or without what a camera wrote.

They are made before the file is taken for writing, as a process of its own may be slow or stop.
Nobody else makes them, so that what is saved as locked is locked, and is what the log tells of.
"""

from __future__ import annotations

import hashlib
from dataclasses import InitVar, dataclass, field
from typing import Final

from shelter_desk.domain.attachments import Family
from shelter_desk.domain.paper import WayOut
from shelter_desk.printing.press.press import Press
from shelter_desk.services.inside.attachments.bare_pictures import without_camera_words
from shelter_desk.services.inside.typed.made_here import MadeElsewhereError, Maker
from shelter_desk.services.views.attachment import HandOver, OpenedAttachment

_HERE: Final = Maker()


@dataclass(frozen=True)
class Outgoing:
    """What is going to be saved, and the hash of the bytes ``made_of`` which it is."""

    maker: InitVar[Maker]
    made_of: str
    content: bytes = field(repr=False)
    way: WayOut

    def __post_init__(self, maker: Maker) -> None:
        if maker is not _HERE:
            raise MadeElsewhereError

    @property
    def detail(self) -> str:
        """How the log calls the way."""
        return "encrypted" if self.way is WayOut.SAVED_ENCRYPTED else "plain"

    def content_of(self, sha256: str) -> bytes:
        """The bytes. Raises ``MadeElsewhereError`` where they were made of others than these."""
        if sha256 != self.made_of:
            raise MadeElsewhereError
        return self.content


def locked(press: Press, pdf: bytes, passphrase: str) -> Outgoing:
    """A paper that opens with ``passphrase`` alone. Raises ``PaperStopped``,
    ``PaperTookTooLong``."""
    content = press.protect(pdf, passphrase)
    return Outgoing(_HERE, hashlib.sha256(pdf).hexdigest(), content, WayOut.SAVED_ENCRYPTED)


def copied(press: Press, opened: OpenedAttachment, how: HandOver) -> Outgoing:
    """An attachment as ``how`` wants it. Raises ``ReaderStopped``."""
    facts, content, way = opened.facts, opened.content, WayOut.SAVED_PLAIN
    if how.bare:
        content = without_camera_words(facts.media, content)
    if how.passphrase and facts.media.family is Family.PDF:
        way, content = WayOut.SAVED_ENCRYPTED, press.protect_foreign(content, how.passphrase)
    return Outgoing(_HERE, hashlib.sha256(opened.content).hexdigest(), content, way)
