"""Which of her names stand on a paper that says who she is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.residents import Resident
from shelter_desk.services.inside.papers.paper_jobs import names_on_paper

FULL = ("سلام تسفاي", "Selam Tesfaye")


@pytest.mark.parametrize(
    ("called", "names", "said"),
    [
        ("Selam", (), ("Selam",)),
        ("Selam", ("Selam",), ("Selam",)),
        ("سلام", (), ("سلام",)),
        ("Selam", ("Selam", *FULL), FULL),
        ("Selam", (*reversed(FULL), "Selamawit T"), FULL),
        ("Selam", ("Selam", "سلام تسفاي"), ("سلام تسفاي",)),
        ("سلام تسفاي", FULL, FULL),
        ("Selam Tesfaye", FULL, FULL),
        ("Selam Tesfaye", ("Selam Tesfaye",), ("Selam Tesfaye",)),
        ("", (), ()),
    ],
)
def test_one_full_name_a_script_or_else_what_she_is_called(
    called: str, names: tuple[str, ...], said: tuple[str, ...]
) -> None:
    by = StaffId("w")
    at = datetime(2026, 11, 1, tzinfo=UTC)
    her = Resident(ResidentId("r"), "SD-2026-1", at, by, by, called=called, names=names)
    assert names_on_paper(her) == said
