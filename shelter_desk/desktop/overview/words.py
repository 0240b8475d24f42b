"""What the tiles say, made of numbers: a headline and lines, each with its list or without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.lists import language_name
from shelter_desk.services.overview_views import Counted, LanguageNumbers, Overview, Spoken

MOST_LINES = 4
"""So many kinds or languages stand on a tile; the list has them all."""

BEDS = Text("overview", "Beds")
_OF = Text("overview", "{taken} of {beds}")
_IN_USE = Text("overview", "beds are slept in")
_NO_BOARD = Text("overview", "in the house; no bed is on the board yet")
_FREE = Text("overview", "Free")
_HELD = Text("overview", "Kept for somebody")
_HERE = Text("overview", "People in the house")
_NO_BED = Text("overview", "Without a bed on the board")
STAY = Text("overview", "Length of stay")
_NIGHTS = Plural("overview", "%n nights", "", 0)
_MIDDLE = Text("overview", "half of those here have stayed longer")
_NOBODY_HERE = Text("overview", "Nobody is in the house")
_LONGEST = Text("overview", "The longest so far: {nights}")
_LEFT = Text("overview", "Left in 12 months; half stayed longer than {nights}")
_NOBODY_LEFT = Text("overview", "Left in 12 months")
REFERRALS = Text("overview", "Referrals")
_WAITING = Text("overview", "wait for an answer")
_SILENT = Text("overview", "Silent beyond the day to ask again")
CONSENTS = Text("overview", "Consent")
_ENDING = Text("overview", "end within a week")
_ENDED = Text("overview", "Ran out")
_NOT_ASKED = Text("overview", "Not asked about a record yet")
OVERDUE = Text("overview", "Overdue")
_LATE = Text("overview", "things are past their day")
_NOTHING_LATE = Text("overview", "Nothing is past its day")
LANGUAGES = Text("overview", "Languages")
_SPOKEN = Text("overview", "are spoken in the house")
_ALONE = Text("overview", "No colleague speaks hers")
_STAFF_UNKNOWN = Text("overview", "Which languages colleagues speak is not written down yet.")
_NOT_SAID = Text("overview", "Not written down")
_WITH_STAFF = Text("overview", "{language}, a colleague speaks it")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a tile. ``key`` names a list, ``page`` another page; neither: nothing opens."""

    words: str
    number: str = ""
    key: str = ""
    page: PageName | None = None
    wants_eye: bool = False


@dataclass(frozen=True, slots=True)
class TileWords:
    """A tile: its name, the headline with what it counts, and more lines."""

    title: str
    big: str
    lead: Fact
    facts: tuple[Fact, ...]


class Teller:
    """Makes the words of one look at the house."""

    def __init__(self, context: DeskContext, seen: Overview) -> None:
        self._context, self._seen = context, seen

    def tiles(self) -> tuple[TileWords, ...]:
        """Six, in the order in which they stand."""
        return (
            self._beds(),
            self._stay(),
            self._referrals(),
            self._consents(),
            self._overdue(),
            self._languages(),
        )

    def _say(self, text: Text) -> str:
        return self._context.words(text)

    def _number(self, n: int) -> str:
        return self._context.fmt.number(n)

    def _nights(self, n: int) -> str:
        return self._context.words(_NIGHTS, n)

    def _fact(self, text: Text, counted: Counted, *, wants_eye: bool = False) -> Fact:
        return self._told(self._say(text), counted, wants_eye=wants_eye)

    def _told(self, words: str, counted: Counted, *, wants_eye: bool = False) -> Fact:
        key = counted.key if counted.n else ""
        return Fact(words, self._number(counted.n), key, wants_eye=wants_eye and counted.n > 0)

    def _lead(self, text: Text, counted: Counted) -> Fact:
        return Fact(self._say(text), "", counted.key if counted.n else "")

    def _beds(self) -> TileWords:
        beds, number = self._seen.beds, self._number
        here, title = self._fact(_HERE, beds.here), self._say(BEDS)
        if not beds.beds:
            return TileWords(title, number(beds.here.n), self._lead(_NO_BOARD, beds.here), ())
        of = {"taken": number(beds.taken), "beds": number(beds.beds)}
        facts = (
            Fact(self._say(_FREE), number(beds.free), page=PageName.HOUSE),
            *((Fact(self._say(_HELD), number(beds.held), page=PageName.HOUSE),) * bool(beds.held)),
            here,
            self._fact(_NO_BED, beds.no_bed, wants_eye=True),
        )
        lead = Fact(self._say(_IN_USE), page=PageName.HOUSE)
        return TileWords(title, self._context.words(Message(_OF, of)), lead, facts)

    def _stay(self) -> TileWords:
        stay, title = self._seen.stay, self._say(STAY)
        gone = self._fact(_NOBODY_LEFT, stay.left)
        if stay.left_middle is not None:
            nights = {"nights": self._nights(stay.left_middle)}
            gone = self._told(self._context.words(Message(_LEFT, nights)), stay.left)
        if stay.middle is None or stay.longest is None:
            return TileWords(title, "—", self._lead(_NOBODY_HERE, stay.here), (gone,))
        nights = {"nights": self._nights(stay.longest)}
        longest = Fact(self._context.words(Message(_LONGEST, nights)), key=stay.here.key)
        lead = self._lead(_MIDDLE, stay.here)
        return TileWords(title, self._nights(stay.middle), lead, (longest, gone))

    def _referrals(self) -> TileWords:
        out = self._seen.referrals
        silent = self._fact(_SILENT, out.silent, wants_eye=True)
        lead = self._lead(_WAITING, out.waiting)
        return TileWords(self._say(REFERRALS), self._number(out.waiting.n), lead, (silent,))

    def _consents(self) -> TileWords:
        consents = self._seen.consents
        facts = (
            self._fact(_ENDED, consents.ended, wants_eye=True),
            self._fact(_NOT_ASKED, consents.not_asked, wants_eye=True),
        )
        big, lead = self._number(consents.ending.n), self._lead(_ENDING, consents.ending)
        return TileWords(self._say(CONSENTS), big, lead, facts)

    def _overdue(self) -> TileWords:
        every = self._seen.all_overdue
        kinds = self._seen.overdue[:MOST_LINES]
        facts = tuple(self._fact(one.label, one.counted) for one in kinds)
        lead = self._lead(_LATE if every.n else _NOTHING_LATE, every)
        return TileWords(self._say(OVERDUE), self._number(every.n), lead, facts)

    def _languages(self) -> TileWords:
        told = self._seen.languages
        known = [one for one in told.spoken if one.language]
        counted = Counted("languages", self._seen.beds.here.n)
        lead = self._lead(_SPOKEN, counted)
        facts = tuple(self._of_languages(told))
        return TileWords(self._say(LANGUAGES), self._number(len(known)), lead, facts)

    def _of_languages(self, told: LanguageNumbers) -> Iterator[Fact]:
        """With whom nobody can speak first, then the languages most speak."""
        if told.staff_known:
            yield self._fact(_ALONE, told.alone, wants_eye=True)
        elif told.spoken:
            yield Fact(self._say(_STAFF_UNKNOWN))
        for one in told.spoken[: MOST_LINES - 1]:
            yield self._told(self._language(one), one.counted)

    def _language(self, one: Spoken) -> str:
        if not one.language:
            return self._say(_NOT_SAID)
        name = language_name(one.language, self._context.language)
        if not one.by_staff:
            return name
        return self._context.words(Message(_WITH_STAFF, {"language": name}))
