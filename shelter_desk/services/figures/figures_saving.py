"""A release as a file for a machine. On its own, as what writes workbooks is slow to load."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures_errors import FiguresStayInside
from shelter_desk.domain.ids import HouseRecordId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission
from shelter_desk.printing.documents.figures_files import figures_csv
from shelter_desk.printing.documents.figures_workbook import figures_workbook
from shelter_desk.services.inside.figures.figures_kept import one_kept
from shelter_desk.services.inside.figures.figures_paper import paper_of
from shelter_desk.services.inside.papers.leaving import save_after_commit
from shelter_desk.services.use_case import Topic, Work, command

WORKBOOK: Final = ".xlsx"


@command(Permission.RELEASE_FIGURES, Act.SAVE_COPY)
def save_figures(work: Work, release_id: HouseRecordId, target: Path) -> None:
    """Save a release as a workbook, or by any other ending of the name as lines with commas.

    Raises ``NotFound``, ``FiguresStayInside``, ``CannotSaveThere``.
    """
    release = one_kept(work, release_id)
    if release.audience is Audience.INSIDE:
        raise FiguresStayInside
    paper = paper_of(work, release)
    as_book = target.suffix.lower() == WORKBOOK
    detail = f"{DocumentKind.FIGURES.value} {'xlsx' if as_book else 'csv'}"
    work.audit(ref=Ref("house_record", release_id), detail=detail)
    save_after_commit(work, target, figures_workbook(paper) if as_book else figures_csv(paper))
    work.changed(Topic.AUDIT)
