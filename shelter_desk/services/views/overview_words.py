"""What the tiles say, made of numbers: a headline and lines, on the page and on paper alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.lists import language_name
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.overview import (
    Counted,
    LanguageNumbers,
    Overview,
    Spoken,
    TileFact,
    TileWords,
)

HOUSE: Final = "house"
"""The page of the board of beds."""
MOST_LINES: Final = 4
"""So many kinds or languages stand on a tile; the list has them all."""

_BEDS: Final = Text("overview", "Beds")
_OF: Final = Text("overview", "{taken} of {beds}")
_IN_USE: Final = Text("overview", "beds are slept in")
_NO_BOARD: Final = Text("overview", "in the house; no bed is on the board yet")
_FREE: Final = Text("overview", "Free")
_HELD: Final = Text("overview", "Kept for somebody")
_HERE: Final = Text("overview", "People in the house")
_NO_BED: Final = Text("overview", "Without a bed on the board")
_STAY: Final = Text("overview", "Length of stay")
_NIGHTS: Final = Plural("overview", "%n nights", "", 0)
_MIDDLE: Final = Text("overview", "half of those here have stayed longer")
_NOBODY_HERE: Final = Text("overview", "Nobody is in the house")
_LONGEST: Final = Plural("overview", "The longest so far: %n nights", "", 0)
_LEFT: Final = Plural("overview", "Left in 12 months; half stayed longer than %n nights", "", 0)
_NOBODY_LEFT: Final = Text("overview", "Left in 12 months")
_REFERRALS: Final = Text("overview", "Referrals")
_WAITING: Final = Text("overview", "wait for an answer")
_SILENT: Final = Text("overview", "No answer after the day to ask again")
_CONSENTS: Final = Text("overview", "Consent")
_ENDING: Final = Text("overview", "end within a week")
_ENDED: Final = Text("overview", "Ran out")
_NOT_ASKED: Final = Text("overview", "Not asked about a record yet")
_OVERDUE: Final = Text("overview", "Overdue")
_LATE: Final = Text("overview", "things are past their day")
_NOTHING_LATE: Final = Text("overview", "Nothing is past its day")
_LANGUAGES: Final = Text("overview", "Languages")
_SPOKEN: Final = Text("overview", "are spoken in the house")
_ALONE: Final = Text("overview", "No colleague speaks hers")
_STAFF_UNKNOWN: Final = Text(
    "overview", "Which languages colleagues speak is not written down yet."
)
_NOT_SAID: Final = Text("overview", "Not written down")
_WITH_STAFF: Final = Text("overview", "{language}, a colleague speaks it")
_NAMED: Final = Text("overview", "{language}")


@outside("words for numbers that were read already")
def tiles_of(seen: Overview, language: str) -> tuple[TileWords, ...]:
    """Six, in the order in which they stand; names of languages are said in ``language``."""
    return (
        _beds(seen),
        _stay(seen),
        _referrals(seen),
        _consents(seen),
        _overdue(seen),
        _languages(seen, language),
    )


def _fact(words: Text | Message, counted: Counted, *, wants_eye: bool = False) -> TileFact:
    told = words if isinstance(words, Message) else Message(words)
    key = counted.key if counted.n else ""
    return TileFact(told, counted.n, key, wants_eye=wants_eye and counted.n > 0)


def _lead(words: Text, counted: Counted) -> TileFact:
    return TileFact(Message(words), None, counted.key if counted.n else "")


def _beds(seen: Overview) -> TileWords:
    beds = seen.beds
    here = _fact(_HERE, beds.here)
    if not beds.beds:
        return TileWords(_BEDS, beds.here.n, _lead(_NO_BOARD, beds.here), ())
    held = TileFact(Message(_HELD), beds.held, page=HOUSE)
    facts = (
        TileFact(Message(_FREE), beds.free, page=HOUSE),
        *((held,) if beds.held else ()),
        here,
        _fact(_NO_BED, beds.no_bed, wants_eye=True),
    )
    of = Message(_OF, {"taken": f"{beds.taken:d}", "beds": f"{beds.beds:d}"})
    return TileWords(_BEDS, of, TileFact(Message(_IN_USE), page=HOUSE), facts)


def _stay(seen: Overview) -> TileWords:
    stay = seen.stay
    gone = _fact(_NOBODY_LEFT, stay.left)
    if stay.left_middle is not None:
        gone = _fact(Message(_LEFT, n=stay.left_middle), stay.left)
    if stay.middle is None or stay.longest is None:
        return TileWords(_STAY, 0, _lead(_NOBODY_HERE, stay.here), (gone,))
    longest = TileFact(Message(_LONGEST, n=stay.longest), key=stay.here.key)
    middle = Message(_NIGHTS, n=stay.middle)
    return TileWords(_STAY, middle, _lead(_MIDDLE, stay.here), (longest, gone))


def _referrals(seen: Overview) -> TileWords:
    out = seen.referrals
    silent = _fact(_SILENT, out.silent, wants_eye=True)
    return TileWords(_REFERRALS, out.waiting.n, _lead(_WAITING, out.waiting), (silent,))


def _consents(seen: Overview) -> TileWords:
    consents = seen.consents
    facts = (
        _fact(_ENDED, consents.ended, wants_eye=True),
        _fact(_NOT_ASKED, consents.not_asked, wants_eye=True),
    )
    return TileWords(_CONSENTS, consents.ending.n, _lead(_ENDING, consents.ending), facts)


def _overdue(seen: Overview) -> TileWords:
    every = seen.all_overdue
    facts = tuple(_fact(one.label, one.counted) for one in seen.overdue[:MOST_LINES])
    return TileWords(_OVERDUE, every.n, _lead(_LATE if every.n else _NOTHING_LATE, every), facts)


def _languages(seen: Overview, language: str) -> TileWords:
    told = seen.languages
    known = [one for one in told.spoken if one.language]
    lead = _lead(_SPOKEN, Counted("languages", seen.beds.here.n))
    return TileWords(_LANGUAGES, len(known), lead, tuple(_of_languages(told, language)))


def _of_languages(told: LanguageNumbers, language: str) -> Iterator[TileFact]:
    """With whom nobody can speak first, then the languages most speak."""
    if told.staff_known:
        yield _fact(_ALONE, told.alone, wants_eye=True)
    elif told.spoken:
        yield TileFact(Message(_STAFF_UNKNOWN))
    for one in told.spoken[: MOST_LINES - 1]:
        yield _fact(_one_language(one, language), one.counted)


def _one_language(one: Spoken, language: str) -> Message:
    if not one.language:
        return Message(_NOT_SAID)
    name = {"language": language_name(one.language, language)}
    return Message(_WITH_STAFF if one.by_staff else _NAMED, name)
