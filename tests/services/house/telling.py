"""What is told of an incident of the house."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.residents import residents
from tests import factories


def told(*codes: str, **values: str) -> Answers:
    answers = factories.answers(**values)
    rows = (Answers.empty().with_value("kind", "resident").with_value("code", c) for c in codes)
    return answers.with_rows("people", tuple(rows))


def code_of(desk: Desk, her: ResidentId) -> str:
    return residents.resident_row(desk, her).code
