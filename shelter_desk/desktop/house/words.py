"""How rooms, beds and those who sleep in them are written."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.house import KEPT
from shelter_desk.services.plan.first_day import FIRST_DAY
from shelter_desk.services.views.house import BedChoice, BedState, BedView, HoldView
from shelter_desk.services.views.resident import ResidentRow

DOOR = "door"
"""Behind a resident in the subject of the page: her going out and coming back."""
STEP_FREE: Text = Text("house", "Without steps")
COT: Text = Text("house", "Cot")
FREE = Text("house", "Free")
TAKEN = Text("house", "Taken")
KEPT_BEDS = Plural("house", "%n kept", "", 0)
WITHOUT = Plural("house", "%n without a bed", "", 0)
SINCE = Text("house", "since {when}")
IN_HOUSE = Plural("today", "%n in the house", "", 0)
OUT_NOW = Plural("house", "%n out now", "", 0)
OUT_SINCE = Text("house", "Out since {when}")
BACK_BY = Text("house", "Back at about {when}")
WHERE_TO = Text("house", "To: {place}")
REACHED_BY = Text("house", "Reached by: {way}")
OUT = Text("house", "Out")
KEPT_FOR = Text("house", "Kept until {time} for: {whom}")
LOOK_FIRST = Text("house", "{bed} – look first")
KEPT_BED = Text("house", "{bed} – kept")
HER_BED = Text("house", "{bed} – her bed now")
SEALED_NAMES = Text("house", "Some sealed names could not be compared; ask the case manager.")


def who(context: DeskContext, row: ResidentRow | None) -> str:
    """Her called name before her code, where one may read it."""
    if row is None:
        return context.words(TAKEN)
    code = context.fmt.code(row.code)
    return context.fmt.line(row.called, code) if row.called else code


def state_words(context: DeskContext, bed: BedView) -> str:
    """What stands on a bed's chip."""
    if bed.state is BedState.FREE:
        return context.words(FREE)
    if bed.hold is not None and bed.state is BedState.HELD:
        return context.words(KEPT, bed.hold.minutes_left)
    return context.words(TAKEN)


def state_tone(bed: BedView) -> str:
    """Free is good news, kept wants a look, taken is nothing to say."""
    return {BedState.FREE: "done", BedState.HELD: "attention", BedState.TAKEN: "neutral"}[bed.state]


def hold_words(context: DeskContext, hold: HoldView) -> str:
    """For whom and until when a bed is kept."""
    whom = context.fmt.line(*filter(None, (hold.words, context.fmt.code(hold.code))))
    params = {"time": context.fmt.time(hold.until), "whom": whom or "—"}
    return context.words(Message(KEPT_FOR, params))


def choice_words(context: DeskContext, choice: BedChoice) -> str:
    """A bed in the list of beds for somebody."""
    text = None
    if choice.hers:
        text = HER_BED
    elif choice.bed.hold is not None:
        text = KEPT_BED
    elif choice.against:
        text = LOOK_FIRST
    if text is None:
        return choice.bed.label
    return context.words(Message(text, {"bed": choice.bed.label}))


def ticks_tonight(context: DeskContext, row: ResidentRow) -> bool:
    """True on her first day, for who ticks what is to be done."""
    if row.arrived_at is None or not context.staff.may(Permission.TICK_FIRST_DAY):
        return False
    return context.fmt.clock.now() - row.arrived_at < FIRST_DAY
