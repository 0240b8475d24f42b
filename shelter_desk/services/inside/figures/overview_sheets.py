"""The house in numbers as plain data for paper, in the language of the person at the desk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.cldr import names
from shelter_desk.printing.papers.overview import (
    ChartLine,
    OverviewPaper,
    PaperChart,
    PaperTile,
)
from shelter_desk.services.inside.figures.overview_numbers import month_words, read_overview
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    numbers_of_nobodys,
    paper_number,
)
from shelter_desk.services.labels.overview import (
    ALL,
    ARRIVALS,
    ASKED,
    CHANGES,
    KEPT_OUT,
    NEEDS,
    NO_ARRIVALS,
    NOBODY_ASKED,
    SPAN,
    TITLE,
)
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.overview import Overview, TileWords
from shelter_desk.services.views.overview_words import tiles_of


def overview_job(work: Work) -> PaperJob:
    """One page with its number."""
    kind, now = DocumentKind.OVERVIEW, work.desk.clock.now()
    number = paper_number(kind, now.isoformat())
    numbers = numbers_of_nobodys(work, number)
    speaker, seen = _Speaker(work), read_overview(work)
    staff = work.desk.staff
    paper = OverviewPaper(
        frame=frame_for(work, "", number, "1", *numbers),
        language=work.desk.language,
        title=speaker.say(TITLE),
        at=now.astimezone(ZoneInfo(work.desk.shelter.time_zone)),
        made_by=tuple(filter(None, (staff.name_ar, staff.name_latin))),
        tiles=tuple(speaker.tiles(seen)),
        charts=(speaker.arrivals(seen), speaker.needs(seen)),
        kept_out=speaker.say(KEPT_OUT, seen.kept_out) if seen.kept_out else "",
    )
    return PaperJob(
        kind=kind,
        title=Message(TITLE),
        document_id=number,
        sheets=(paper,),
        digits=digits_of(work),
        copy_numbers=numbers,
    )


class _Speaker:
    """Says things in the language of the person at the desk."""

    def __init__(self, work: Work) -> None:
        self._language, self._translate = work.desk.language, work.desk.translate

    def say(self, text: Text, n: int | None = None, params: Mapping[str, str] | None = None) -> str:
        """The words, their places filled."""
        said = self._translate(self._language, text, n)
        for place, value in (params or {}).items():
            said = said.replace("{" + place + "}", value)
        return said

    def _told(self, message: Message) -> str:
        return self.say(message.text, message.n, message.params)

    def tiles(self, seen: Overview) -> Iterator[PaperTile]:
        """As they stand on the page."""
        yield from map(self._tile, tiles_of(seen, self._language))

    def _tile(self, tile: TileWords) -> PaperTile:
        big = f"{tile.big:d}" if isinstance(tile.big, int) else self._told(tile.big)
        facts = [(self._told(one.words), one.n) for one in tile.facts]
        return PaperTile(
            title=self.say(tile.title),
            big=big,
            lead=self._told(tile.lead.words),
            facts=tuple((words, "" if n is None else f"{n:d}") for words, n in facts),
        )

    def arrivals(self, seen: Overview) -> PaperChart:
        """Who asked, month by month."""
        ends = {
            "first": month_words(seen.months[0], self._language),
            "last": month_words(seen.months[-1], self._language),
        }
        under = self.say(SPAN, params=ends) if seen.arrivals else self.say(NO_ARRIVALS)
        short = names(self._language).short_months
        heads = [short[one.number - 1] for one in seen.months]
        lines = [
            ChartLine(self.say(line.label), tuple(one.n for one in line.months), line.all.n)
            for line in seen.arrivals
        ]
        title = self.say(ARRIVALS)
        return PaperChart(title, under, (*heads, self.say(ALL)), tuple(lines), upright=True)

    def needs(self, seen: Overview) -> PaperChart:
        """Which way each domain went."""
        under = self.say(ASKED, seen.needs_people) if seen.needs else self.say(NOBODY_ASKED)
        heads = tuple(self.say(CHANGES[one]) for one in CHANGES)
        lines = [
            ChartLine(self.say(line.title), tuple(one.n for _change, one in line.changes))
            for line in seen.needs
        ]
        return PaperChart(self.say(NEEDS), under, heads, tuple(lines), upright=False)
