"""One page for each who may meet her first, open to everybody at the desk; it is about nobody."""

from __future__ import annotations

import json
from dataclasses import asdict

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.front_line import CallNumbers, FrontLine
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.sheets.front_line_sheets import (
    NUMBERS,
    front_line_job,
    kept_numbers,
)
from shelter_desk.services.inside.typed.typed import typed_fields
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query

MOST_COPIES = 20
LONGEST_NUMBER = 40


@query(Permission.USE_DESK, Quiet("how the house works, nothing of a person"))
def gather_front_line(
    work: Work, who: FrontLine, language: str = "ar", copies: int = 1
) -> PaperJob:
    """The page of ``who`` in Arabic or English, with the house's own times and numbers."""
    spoken = "en" if language == "en" else "ar"
    return front_line_job(work, who, spoken, min(max(copies, 1), MOST_COPIES))


@query(Permission.USE_DESK, Quiet("how the house works, nothing of a person"))
def call_numbers(work: Work) -> CallNumbers:
    """Whom the pages say to call."""
    return kept_numbers(work)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def keep_call_numbers(work: Work, wanted: CallNumbers) -> None:
    """Other numbers on every page that is made from now on. Raises ``TextTooLong``."""
    numbers = typed_fields(wanted, LONGEST_NUMBER)
    work.tx.settings.set_value(NUMBERS, json.dumps(asdict(numbers), ensure_ascii=False))
    work.audit(ref=Ref("setting", NUMBERS), fields=[NUMBERS])
    work.changed(Topic.SETTINGS)
