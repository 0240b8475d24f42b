"""Attachments as the pages give and are given them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from shelter_desk.domain.attachments import Media, PaperTie, Shows
from shelter_desk.domain.ids import AgencyId, AttachmentId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.views.desk import PagePicture
from shelter_desk.services.views.note import Cover


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file as it was dropped, pasted or chosen; ``name`` may be empty.

    Without a ``title`` it is called as it was, without folder and ending.
    """

    name: str
    content: bytes = field(repr=False)
    shows: Shows = Shows.OTHER
    title: str = ""
    compartment: Compartment | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that was looked at and can be added; ``title`` is proposed."""

    name: str
    content: bytes = field(repr=False)
    media: Media
    title: str


@dataclass(frozen=True, slots=True)
class ShownPages:
    """Some pages of a file as pictures; ``first`` (from 0) of ``total``."""

    pictures: tuple[PagePicture, ...]
    first: int
    total: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a file without opening it; ``paper``: the one of ours that it shows."""

    title: str
    media: Media
    shows: Shows
    size: int
    sha256: str
    paper: PaperTie | None = None


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """One attachment with names. Under a ``cover``, or once it was taken away, without ``facts``.

    ``gives``: whoever adds to its compartment from here cannot look at it herself.
    """

    id: AttachmentId
    resident_id: ResidentId
    added_at: datetime
    by_name: str
    facts: Facts | None
    compartment: Compartment | None = None
    cover: Cover = ""
    removed_at: datetime | None = None
    removed_by_name: str = ""
    may_take_away: bool = False


@dataclass(frozen=True, slots=True)
class OpenedAttachment:
    """An attachment to be looked at: these very bytes, in memory alone."""

    view: AttachmentView
    facts: Facts
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HandOver:
    """How an attachment leaves: to an agency, or (``None``) to herself; why, and protected how.

    ``bare``: a picture without what the camera wrote into it (place, device, time). A
    ``passphrase`` locks a PDF; other files leave as they are.
    """

    agency_id: AgencyId | None
    reason: str
    bare: bool = True
    passphrase: str = ""
