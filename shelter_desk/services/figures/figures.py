"""Figures that betray nobody: looked at, released once, and kept in a ledger (domain facts 5.3).

Only who agreed to be counted is part of them, asked at that very moment (``gate``). What leaves
the house is written into the ledger first and compared with everything that left before; a file
is made of the ledger alone, so nothing leaves that is not in it. Rows of people never leave.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ChangedMeanwhile, ShelterDeskError
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.ledger import Refusal, Trouble, may_be_compared, refusal_of
from shelter_desk.domain.figures.periods import Period
from shelter_desk.domain.figures.release import Release, fingerprint, plan
from shelter_desk.domain.figures_errors import (
    FiguresLeaveFew,
    FiguresNotOver,
    FiguresTooFew,
    FiguresTooNear,
)
from shelter_desk.domain.ids import HouseRecordId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import untranslated
from shelter_desk.services.inside.figures.figures_kept import keep, kept, one_kept, rows
from shelter_desk.services.inside.figures.figures_paper import paper_of
from shelter_desk.services.inside.figures.figures_reading import counted_files
from shelter_desk.services.inside.figures.figures_words import Speaker, view_of
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, digits_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.figures import FiguresDesk, FiguresView

LOOKED = "figures_looked"


@query(Permission.AUDIT, Quiet("what was released before, in numbers that hide the small ones"))
def figures_desk(work: Work) -> FiguresDesk:
    """Every release so far, the newest first."""
    return FiguresDesk(work.desk.local_today(), rows(work))


@query(Permission.RELEASE_FIGURES, Act.FIGURES)
def look_at_figures(work: Work, period: Period, audience: Audience) -> FiguresView:
    """What a release would be, and why it would be refused.

    Raises ``FiguresTooFew``, ``FiguresNotOver``.
    """
    planned = _planned(work, period, audience)
    looked = f"{LOOKED} {period.code}"
    work.audit(detail=looked)
    return view_of(work, planned, _refused(work, planned))


@command(Permission.RELEASE_FIGURES, Act.FIGURES, again=True)
def release_figures(work: Work, period: Period, audience: Audience, seen: str) -> HouseRecordId:
    """Write the figures into the ledger; files are made of it from now on.

    ``seen``: the fingerprint of what was looked at. Raises ``ChangedMeanwhile`` where it would
    be other figures by now, ``FiguresTooNear``, ``FiguresLeaveFew``, ``FiguresTooFew``,
    ``FiguresNotOver``.
    """
    planned = _planned(work, period, audience)
    fewest = Audience.PARTNER.rule.k
    if planned.included < fewest:
        # what is kept outlives a file; exact numbers of two or three people are those people
        raise FiguresTooFew(k=f"{fewest:d}")
    if fingerprint(planned) != seen:
        raise ChangedMeanwhile
    refused = _refused(work, planned)
    if refused is not None:
        raise refused
    work.changed(Topic.AUDIT)
    return keep(work, planned)


@query(Permission.RELEASE_FIGURES, Act.FIGURES)
def open_released(work: Work, release_id: HouseRecordId) -> FiguresView:
    """A release as it was made. Raises ``NotFound``."""
    release = one_kept(work, release_id)
    work.audit(ref=Ref("house_record", release_id), detail=LOOKED)
    return view_of(work, release)


@query(Permission.RELEASE_FIGURES, Act.PREVIEW)
def gather_figures(work: Work, release_id: HouseRecordId) -> PaperJob:
    """A release on paper. Raises ``NotFound``."""
    paper = paper_of(work, one_kept(work, release_id))
    work.audit(ref=Ref("house_record", release_id), detail=DocumentKind.FIGURES.value)
    return PaperJob(
        kind=DocumentKind.FIGURES,
        title=untranslated(paper.title),
        document_id=paper.frame.document_id,
        sheets=(paper,),
        digits=digits_of(work),
        copy_numbers=(paper.frame.copy_number,),
    )


def _planned(work: Work, period: Period, audience: Audience) -> Release:
    if may_be_compared(audience) and period.last >= work.desk.local_today():
        raise FiguresNotOver
    files, known = counted_files(work, period)
    return plan(period, audience, files, known)


def _refused(work: Work, planned: Release) -> ShelterDeskError | None:
    found = refusal_of(planned, kept(work))
    return None if found is None else _sentence(work, found)


def _sentence(work: Work, found: Refusal) -> ShelterDeskError:
    words = Speaker(work)
    tables, k = words.tables(found.tables), f"{found.k:d}"
    if found.trouble is Trouble.SAME_TIME and found.earlier and found.earlier.made_at:
        day = found.earlier.made_at.astimezone(ZoneInfo(work.desk.shelter.time_zone))
        return FiguresTooNear(tables=tables, k=k, day=f"{day:%d/%m/%Y}")
    return FiguresLeaveFew(tables=tables, k=k, period=words.period(found.period))
