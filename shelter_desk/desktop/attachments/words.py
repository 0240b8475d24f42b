"""Words and questions of the page of attachments."""

from __future__ import annotations

from collections.abc import Sequence

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import choices
from shelter_desk.desktop.page_parts.for_whom import circle_field
from shelter_desk.domain.attachments import Media
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.spec import Choice, Field, SelectOne, TextField
from shelter_desk.services.labels.attached import FAMILIES, SHOWS
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.notes.sealed import Circle
from shelter_desk.services.views.attachment import AttachmentView, Facts

SIGNED = Text("attached", "Signed paper: {paper}")
VERSION = Text("attached", "text version {version}")
COUNT = Plural("attached", "%n attachments", "", 0)
WAITING = Plural("attached", "%n more files wait", "", 0)
PAGES = Text("attached", "Pages {first} to {last} of {total}")
PAGE = Text("attached", "Page {page}")
SIZE = Text("attached", "{size} MB")
SMALL = Text("attached", "{size} KB")
ADDED = Text("attached", "Added by {name}, {when}")
REMOVED = Text("attached", "Taken away by {name}, {when}")
SAVED = Text("attached", "The copy is saved and stands in the log.")
GONE = Text("attached", "The file and its key are deleted. The list says that it was there.")
CANNOT_PLAY = Text(
    "attached",
    "The desk does not play sound. The recording is kept as it came. To listen, hand over a copy "
    "on a stick that you delete afterwards.",
)
CANNOT_READ = Text(
    "attached",
    "The desk does not open documents of other programs: they may carry harm. It is kept as it "
    "came. To read it, hand over a copy, or ask for it as PDF.",
)
TOO_LONG = Text("attached", "Only the beginning is shown.")
YES, NO = "yes", "no"


def adding_fields(circles: Sequence[Circle]) -> tuple[Field, ...]:
    """What a file shows, what to call it, who may open it."""
    return (
        SelectOne(
            key="shows", label=Text("attached", "What does it show?"), choices=choices(SHOWS)
        ),
        TextField(
            key="title",
            label=Text("attached", "Name in the list"),
            hint=Text("attached", "So that a colleague finds it. No other resident’s name."),
            max_length=300,
        ),
        circle_field(circles),
    )


def leaving_fields() -> tuple[Field, ...]:
    """Why a copy leaves, and a picture with or without what the camera wrote."""
    reason = TextField(
        key="reason",
        label=Text("attached", "What is the copy for?"),
        hint=Text("attached", "The log and her own copy say it."),
        max_length=300,
    )
    with_place = Choice(NO, Text("attached", "As it came, for a court"))
    without = Choice(YES, Text("attached", "Without place, device and time"))
    bare = SelectOne(
        key="bare",
        label=Text("attached", "What the camera wrote into it"),
        hint=Text("attached", "A photo can tell where it was taken, and so where the house is."),
        choices=(without, with_place),
    )
    return (reason, bare)


def away_fields() -> tuple[Field, ...]:
    """Why a file is deleted."""
    return (
        TextField(
            key="reason",
            label=Text("attached", "Why is it taken away?"),
            hint=Text("attached", "For example: it belongs to somebody else’s file."),
            max_length=300,
        ),
    )


def size_words(context: DeskContext, size: int) -> str:
    """How large a file is, as people say it."""
    if size < 100_000:
        return context.words(Message(SMALL, {"size": context.fmt.number(-(-size // 1000))}))
    return context.words(Message(SIZE, {"size": context.fmt.number(round(size / 1e6, 1))}))


def title_words(context: DeskContext, facts: Facts) -> str:
    """What it is called, or else what it shows; of a paper of ours, which one."""
    if facts.media is Media.STROKES:
        return context.words(FAMILIES[facts.media.family])
    if facts.paper is not None:
        paper = context.words(DOCUMENTS[facts.paper.document])
        return context.words(Message(SIGNED, {"paper": paper}))
    return facts.title or context.words(SHOWS[facts.shows])


def facts_words(context: DeskContext, facts: Facts) -> str:
    """What it shows, its kind and its size."""
    shows = context.words(SHOWS[facts.shows]) if facts.title else ""
    if facts.paper is not None:
        version = context.fmt.code(facts.paper.version)
        shows = context.words(Message(VERSION, {"version": version}))
    signed = facts.media is Media.STROKES
    kind = "" if signed else context.words(FAMILIES[facts.media.family])
    return context.fmt.line(*filter(None, (shows, kind, size_words(context, facts.size))))


def added_words(context: DeskContext, view: AttachmentView) -> str:
    """Who added it and when; who took it away."""
    fmt = context.fmt
    if view.removed_at is not None:
        gone = {"name": view.removed_by_name, "when": fmt.within(view.removed_at)}
        return context.words(Message(REMOVED, gone))
    return context.words(Message(ADDED, {"name": view.by_name, "when": fmt.within(view.added_at)}))
