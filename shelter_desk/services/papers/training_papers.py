"""The trainer's pack on paper; it is about nobody, in the real desk and in practice alike."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.inside.training.practice_sessions import packaged_plans
from shelter_desk.services.inside.training.training_sheets import training_job
from shelter_desk.services.use_case import Quiet, Work, query

MOST_COPIES = 40


@dataclass(frozen=True, slots=True)
class PackCase:
    """A case as the list shows it."""

    code: str
    title: Both
    sector: FrontLine
    minutes: int


@dataclass(frozen=True, slots=True)
class PackView:
    """What can be printed: session plans (key, title), and the cases."""

    plans: tuple[tuple[str, Both], ...]
    cases: tuple[PackCase, ...]


@query(Permission.TRAIN, Quiet("packaged content, nothing of a person"))
def training_pack(_work: Work) -> PackView:
    """The plans and cases there are."""
    return PackView(
        tuple((one.key, one.title) for one in packaged_plans()),
        tuple(PackCase(one.code, one.title, one.sector, one.minutes) for one in packaged_cases()),
    )


@query(Permission.TRAIN, Quiet("packaged content, nothing of a person"))
def gather_training(
    work: Work, kind: TrainingKind, about: str = "", language: str = "both", copies: int = 1
) -> PaperJob:
    """One paper of the pack, or the whole; ``about`` a plan's key or a case's code.

    ``language``: "ar", "en" or "both". Raises ``NotFound``.
    """
    return training_job(work, kind, about, language, min(max(copies, 1), MOST_COPIES))
