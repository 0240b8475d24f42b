"""Figures of a year in which ten thousand people came: counted, hidden, held against the ledger."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from pathlib import Path

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.screening import SCREENING
from shelter_desk.services.desk import Desk
from shelter_desk.services.figures import figures
from tests import factories
from tests.bench import filling, house
from tests.bench.rows import Row, median_ms

GOAL_MS = 5_000.0
YEAR = Period(factories.START.year, Span.YEAR)
COUNTRIES = ("IND", "BGD", "PHL", "NPL", "LKA", "ETH", "KEN", "IDN", "UGA", "EGY")
CONTROLS = ("DebtBondage", "WithholdsDocuments", "FalsePromises", "ExcessiveWorkingHours")
PURPOSES = (("ForcedLabour",), ("SexualExploitation",), ("ForcedBegging",))


def rows(scratch: Path, people: int) -> list[Row]:
    """A desk of its own, whose every resident agreed and was screened; its year is over."""
    folder = scratch / "figures"
    folder.mkdir()
    clock = factories.FakeClock()
    desk = factories.open_new_desk(factories.make_parts(folder, clock))
    ids = filling.fill(desk, people)
    dice = random.Random(people)
    house.agree(desk, ids, Scope.STATISTICS)
    _describe(desk, ids, dice)
    filling.sign(desk, SCREENING, ids, lambda: _said(dice))
    clock.advance(days=60)
    desk.sure_until_ms = sys.maxsize
    seen = figures.look_at_figures(desk, YEAR, Audience.PARTNER)
    figures.release_figures(desk, YEAR, Audience.PARTNER, seen.fingerprint)

    def release() -> None:
        again = figures.look_at_figures(desk, YEAR, Audience.PUBLIC)
        figures.release_figures(desk, YEAR, Audience.PUBLIC, again.fingerprint)

    taken = median_ms(release, 3)
    desk.database.close()
    detail = "looked at and released, with sealed screenings and earlier releases"
    act = f"figures of a year, {people:,} files"
    return [Row(act, "five seconds", taken, GOAL_MS, "ms", detail)]


def _describe(desk: Desk, people: Sequence[ResidentId], dice: random.Random) -> None:
    sql = "UPDATE resident SET gender = ?, birth_date = ?, citizenships = ? WHERE id = ?"
    given = [
        (
            dice.choice(("Feminine",) * 8 + ("Masculine", "")),
            f"{dice.randrange(1970, 2012)}-06-15",
            f'["{dice.choice(COUNTRIES)}"]',
            one,
        )
        for one in people
    ]
    house.many(desk, sql, given)


def _said(dice: random.Random) -> Answers:
    answers = Answers.empty().with_value("purposes", dice.choice(PURPOSES))
    answers = answers.with_value("labour_sector", dice.choice("TFIA"))
    answers = answers.with_value("controls", tuple(dice.sample(CONTROLS, 2)))
    answers = answers.with_value("recruiter_relation", ("agent",))
    return answers.with_value("months", dice.randrange(40))
