"""How her things are written on the page of belongings."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.belongings import Belonging, IssuedItem, Mark, Where
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.house import CATEGORIES, GIVEN, MARKS, MOVES, PIECES
from shelter_desk.services.views.belonging import MoveRow

ANY_TIME = Text("things", "It is hers: she may take it at any time, without giving a reason.")
EXPIRED = Text("things", "It is no longer valid: ask her whether she wants help to renew it.")
VALID_UNTIL = Text("things", "valid until {day}")
SEAL = Text("things", "seal {number}")
PLACE = Text("things", "in {place}")
RECEIVED = Text("things", "Received {when}, {name}")
RECEIVED_FROM = Text("things", "Received {when} from {giver}, {name}")
CLAIM_BY = Text("things", "Kept for her until {day}")
RECEIPT_NO = Text("things", "receipt {number}")
WITH_US = Plural("things", "%n things with us", "", 0)
TONES = {Where.KEPT: "info", Where.OUT: "neutral", Where.RETURNED: "done", Where.POLICE: "neutral"}


def title(context: DeskContext, thing: Belonging) -> str:
    """What it is: its kind, then her words for it."""
    return context.fmt.line(context.words(CATEGORIES[thing.category]), *_said(context, thing))


def _said(context: DeskContext, thing: Belonging) -> list[str]:
    amount = " ".join(filter(None, (thing.amount, thing.currency)))
    return [one for one in (thing.description, context.fmt.code(amount)) if one]


def facts(context: DeskContext, thing: Belonging) -> str:
    """Pieces, condition, seal, place and last day on one line."""
    say, fmt = context.words, context.fmt
    told = [say(PIECES, thing.quantity)] if thing.quantity > 1 else []
    told += [thing.condition] if thing.condition else []
    if thing.seal_no:
        told.append(say(Message(SEAL, {"number": fmt.code(thing.seal_no)})))
    if thing.kept_in:
        told.append(say(Message(PLACE, {"place": thing.kept_in})))
    if thing.expires_on is not None:
        told.append(say(Message(VALID_UNTIL, {"day": fmt.date(thing.expires_on)})))
    if thing.claim_by is not None:
        told.append(say(Message(CLAIM_BY, {"day": fmt.date(thing.claim_by)})))
    return fmt.line(*told) if told else ""


def received(context: DeskContext, thing: Belonging, by: str) -> str:
    """When, from whom and by whom it was received."""
    params = {"when": context.fmt.within(thing.received_at), "name": by}
    if not thing.received_from:
        return context.words(Message(RECEIVED, params))
    return context.words(Message(RECEIVED_FROM, params | {"giver": thing.received_from}))


def moved(context: DeskContext, move: MoveRow) -> str:
    """One movement on one line."""
    say, fmt = context.words, context.fmt
    told = [fmt.when(move.at), say(MOVES[move.move])]
    told += [move.to_whom] if move.to_whom else []
    if move.receipt_no:
        told.append(say(Message(RECEIPT_NO, {"number": fmt.code(move.receipt_no)})))
    told += [one for one in (move.words, move.by_name) if one]
    return fmt.line(*told)


def given(context: DeskContext, item: IssuedItem) -> str:
    """What she was given."""
    say, fmt = context.words, context.fmt
    amount = " ".join(filter(None, (item.amount, item.currency)))
    told = [say(GIVEN[item.kind]), item.what, fmt.code(amount)]
    told += [say(PIECES, item.quantity)] if item.quantity > 1 else []
    told += [say(MARKS[item.mark])] if item.mark is not Mark.NONE else []
    return fmt.line(*(one for one in told if one))
