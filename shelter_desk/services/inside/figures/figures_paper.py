"""A release of the ledger as plain data for paper and files."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from shelter_desk.domain.figures.release import Release
from shelter_desk.printing.papers.figures import FiguresPaper
from shelter_desk.services.inside.figures.figures_words import WITHHELD, Speaker, view_of
from shelter_desk.services.inside.papers.paper_jobs import frame_for, numbers_of_nobodys
from shelter_desk.services.use_case import Work


def paper_of(work: Work, release: Release) -> FiguresPaper:
    """The release in the language of the person at the desk, signed with who made the paper."""
    view = view_of(work, release)
    number = f"FIG-{release.period.code}-{view.fingerprint[:8]}".upper()
    numbers = numbers_of_nobodys(work, number)
    zone = ZoneInfo(work.desk.shelter.time_zone)
    staff = work.desk.staff
    return FiguresPaper(
        frame=frame_for(work, "", number, view.fingerprint[:16].upper(), *numbers),
        language=work.desk.language,
        title=view.title,
        about=view.about,
        tables=view.tables,
        check=view.check,
        withheld_words=Speaker(work).say(WITHHELD),
        made_at=(release.made_at or work.desk.clock.now()).astimezone(zone),
        made_by=tuple(filter(None, (staff.name_ar, staff.name_latin))),
    )
