"""Events of a file by their kind, and the page where each of them lives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.words import DOOR
from shelter_desk.desktop.overrides.words import DECIDED
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.plan import PLAN_APPROVAL
from shelter_desk.services.views.file import TimelineEntry

KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "": Text("file", "All events"),
        "arrival": Text("file", "Stays"),
        "note": Text("file", "Notes"),
        "task": Text("file", "Tasks"),
        "record": Text("file", "Forms"),
        "consent": Text("file", "Consents"),
        "referral": Text("file", "Referrals"),
        "paper": Text("file", "Papers"),
        "attachment": Text("file", "Attachments"),
        "house": Text("file", "House"),
    }
)
"""What the list can be narrowed to; a part of it is "<kind>/<part>"."""
_HOUSE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "bed": Text("file", "Beds"),
        "outing": Text("file", "Going out and coming back"),
        "belonging": Text("file", "Belongings"),
        "issued": Text("file", "Given to her"),
        "house_record": Text("file", "Incidents in the house"),
    }
)
_BESIDE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "draft": "record",
        "house_record": "record",
        "note_draft": "note",
        "withdrawal": "consent",
        "talk_draft": "consent",
        "referral_draft": "referral",
        "override": "referral",
        "override_draft": "referral",
    }
)
"""Events that belong to a kind of another name."""


def is_of(chosen: str, entry: TimelineEntry) -> bool:
    """True for what stays in sight where ``chosen`` ("<kind>" or "<kind>/<part>") is wanted."""
    kind, _, part = chosen.partition("/")
    if kind == "house":
        return entry.kind in _HOUSE and part in ("", entry.kind)
    return not kind or (_kind(entry) == kind and part in ("", _form_of(entry)))


def parts_in(kind: str, entries: Iterable[TimelineEntry]) -> Iterator[tuple[str, Text]]:
    """The parts of ``kind`` of which something is in a file, with their names."""
    if kind == "house":
        there = {one.kind for one in entries}
        yield from ((part, name) for part, name in _HOUSE.items() if part in there)
    elif kind == "record":
        there = {_form_of(one) for one in entries if _kind(one) == kind}
        yield from ((key, spec.title) for key, spec in KNOWN.items() if key in there)


def _kind(entry: TimelineEntry) -> str:
    return _BESIDE.get(entry.kind, entry.kind)


def _form_of(entry: TimelineEntry) -> str:
    """The form an event is about; a draft names its own, perhaps with what it corrects."""
    return entry.ref.id.partition("@")[0] if entry.kind == "draft" else entry.form_key


def open_event(context: DeskContext, one: str, entry: TimelineEntry) -> None:
    """Open where the event of the file ``one`` lives; nothing where the line says it all."""
    ref = entry.ref
    ways = {
        "note": (PageName.NOTES, one),
        "task": (PageName.NOTES, one),
        "attachment": (PageName.ATTACHMENTS, one),
        "consent": (PageName.CONSENT, one),
        "withdrawal": (PageName.CONSENT, one),
        "referral": (PageName.REFERRAL, f"{one}/{ref.id}"),
        "house_record": (PageName.FORM, f"{THE_HOUSE}/{entry.form_key}@{ref.id}"),
        "record": (PageName.HISTORY, f"{one}/{entry.form_key}"),
        "plan": (PageName.PLAN, one),
        "draft": (PageName.FORM, f"{one}/{ref.id}"),
        "bed": (PageName.HOUSE, one),
        "outing": (PageName.HOUSE, f"{one}/{DOOR}"),
        "belonging": (PageName.BELONGINGS, one),
        "issued": (PageName.BELONGINGS, one),
        "note_draft": (PageName.NOTE, f"{one}/{ref.id}" if ref.id else one),
        "referral_draft": (PageName.REFERRAL, f"{one}/{ref.id or 'new'}"),
        "talk_draft": (PageName.CONSENT, f"{one}/{ref.id}"),
        "override_draft": (PageName.OVERRIDE, f"{one}/{ref.id}"),
    }
    if entry.form_key:
        # the page of versions mixes the leavings of all stays; each has its own form
        by_itself = "@" in entry.form_key
        form = (PageName.FORM, f"{one}/{entry.form_key}")
        ways["arrival"] = form if by_itself else ways["record"]
    if context.staff.may(Permission.TAKE_CONSENT):
        ways["override"] = (PageName.OVERRIDE, f"{one}/{ref.id}/{DECIDED}")
    kind = "plan" if entry.form_key == PLAN_APPROVAL.key else entry.kind
    if kind in ways:
        context.open_page(*ways[kind])
