"""Words and small parts that the pages of file reviews share."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.domain.audit import Ref
from shelter_desk.domain.reviews import FindingState
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.review import FindingView, ReviewRow

UNTIL = Text("reviews", "by {day}")
OVERDUE = Text("reviews", "was asked for by {day}")
SENT_BACK = Text("reviews", "Sent back")
DONE_LINES = Text("reviews", "{done} of {all} lines")
FINISHED = Text("reviews", "Finished")


def state_of(context: DeskContext, one: FindingView) -> Chip:
    """How far a finding is, as a chip; never in the colour of a danger."""
    text = SENT_BACK if one.sent_back else one.state.label
    tones = {FindingState.OPEN: "info", FindingState.ANSWERED: "attention"}
    return Chip(context.words(text), tones.get(one.state, "done"))


def until(context: DeskContext, one: FindingView) -> str:
    """The day it is asked for by."""
    text = OVERDUE if one.late else UNTIL
    return context.words(Message(text, {"day": context.fmt.date(one.due)}))


def progress(context: DeskContext, row: ReviewRow) -> str:
    """Finished, or how many lines have an answer."""
    if row.finished_at is not None:
        return context.words(FINISHED)
    number = context.fmt.number
    return context.words(
        Message(DONE_LINES, {"done": number(row.answered), "all": number(row.lines)})
    )


def way_to(resident_id: str, ref: Ref) -> tuple[PageName, str]:
    """Where the evidence of a line stands."""
    one = resident_id
    return {
        "form": (PageName.HISTORY, f"{one}/{ref.id}"),
        "consent": (PageName.CONSENT, one),
        "note": (PageName.NOTE, f"{one}/{ref.id}") if ref.id else (PageName.NOTES, one),
        "override": (PageName.OVERRIDE, f"{one}/{ref.id}"),
        "referral": (PageName.REFERRAL, f"{one}/{ref.id}" if ref.id else one),
    }[ref.kind]
