"""A morning brings in what a day needs: what is rare, and what nobody uses, stays away."""

from __future__ import annotations

import importlib
import inspect
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shelter_desk.desktop.preview import house as preview_house
from shelter_desk.desktop.preview import printing as preview_printing
from shelter_desk.desktop.preview import source as preview_source
from shelter_desk.desktop.warming import Later

STAYS_AWAY = (
    # SQLAlchemy asks for it, for drivers nobody has here
    *("asyncio.events", "ssl", "_ssl"),
    # two thousand names of signs
    "html.entities",
    # only for a new version of the file, for paper, and for a PDF from outside
    *("alembic", "reportlab", "uharfbuzz", "pikepdf", "pypdfium2", "PIL"),
    # papers that many a day does without
    *(
        f"shelter_desk.services.{name}"
        for name in (
            *("figures.figures", "figures.overview", "screening.screening"),
            *("copies.own_copy", "copies.hand_over", "oversight.log_report"),
            *("papers.front_line", "papers.house_papers", "papers.pen_papers"),
            *("papers.plan_papers", "papers.told_papers", "papers.her_papers"),
            "papers.record_papers",
        )
    ),
    # what those alone need
    *("shelter_desk.domain.figures.ledger", "shelter_desk.services.labels.front_line"),
    "shelter_desk.services.opening.demo",
    # pages of which the morning needs at most a word
    *(f"shelter_desk.desktop.{name}" for name in ("settings.page", "retention.leaving_house")),
)
MORNING = f"""
import importlib, json, sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(["desk"])
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.warming import HEAVY, warm_door
from shelter_desk.services.inside.opening.session import stop
def there(names):
    return [one for one in names if one in sys.modules]
warm_door(Path(tempfile.mkdtemp()), Translations())
warm = there({STAYS_AWAY})
# a new desk is made with Alembic, and what makes one for tests knows more than a morning
from tests.desktop.pages_kit import arrive, make_desk, make_kit, whole
desk, clock = make_desk(Path(tempfile.mkdtemp()))
kit = make_kit(desk, clock, "ar")
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.today.page import TodayPage
for page, subject in ((TodayPage, ""), (FilePage, arrive(desk))):
    whole(page(kit.context, kit.window)).show_subject(subject)
stop(desk)
print(json.dumps([warm, there([one for one in {STAYS_AWAY} if "desk" in one])]))
"""


def test_start_and_unlock_leave_the_rare_away(tmp_path: Path) -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", MORNING],
        cwd=Path(__file__).resolve().parents[3],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[], []]


@pytest.mark.parametrize("name", [one for one in STAYS_AWAY if "desk" in one])
def test_what_stays_away_is_there(name: str) -> None:
    assert importlib.util.find_spec(name)


@pytest.mark.parametrize("page", [preview_house, preview_printing, preview_source])
def test_an_act_that_comes_later_is_the_very_act(page: object) -> None:
    source = inspect.getsource(page)  # type: ignore[arg-type]
    later = {name: one for name, one in vars(page).items() if isinstance(one, Later)}
    assert later
    for name, one in later.items():
        module = importlib.import_module(one.module)
        assert one.module.rpartition(".")[2] == name
        called = {act for act in vars(module) if f"{name}.{act}" in source}
        assert called
        assert all(getattr(one, act).__name__ == act for act in called)


def test_calling_it_calls_the_act() -> None:
    assert Later("labels.choices").nothing.__name__ == "nothing"
    with pytest.raises(AttributeError, match="nothing"):
        Later("labels.choices").nothing()
