"""Signed forms are printed from where their versions are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.pages.preview_house import INCIDENT, house_subject
from shelter_desk.desktop.pages.preview_source import gather, read_subject
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.forms.answers import Answers
from shelter_desk.services import house_reports, records
from shelter_desk.services.views import Seen
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit


@pytest.fixture(params=("ar", "en"))
def kit(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Kit:
    desk, clock = make_desk(tmp_path / "desk")
    made = make_kit(desk, clock, request.param)
    qtbot.addWidget(made.window)
    return made


def test_the_version_that_is_looked_at_is_printed(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    kinds = {"incident": DocumentKind.INCIDENT, "intake": DocumentKind.INTAKE, "needs": None}
    records.sign_record(kit.desk, her, "incident", Answers.empty().with_value("what", "theft"))
    records.sign_record(kit.desk, her, "incident", Answers.empty().with_value("what", "fire"))
    records.sign_record(kit.desk, her, "intake", Answers.empty().with_value("nickname", "Mimi"))
    records.sign_record(kit.desk, her, "needs", Answers.empty().with_value("safety_level", "1"))
    for form, kind in kinds.items():
        page = HistoryPage(kit.context)
        qtbot.addWidget(page)
        page.show()
        page.show_subject(f"{her}/{form}")
        assert page.print.isVisible() is (kind is not None)
        if kind is None:
            continue
        last = len(page.versions) - 1
        page._pick(last)
        page.print.click()
        assert kit.opened[-1][0] is PageName.PREVIEW
        source = read_subject(kit.opened[-1][1])
        assert source is not None
        assert source.names_somebody
        made = gather(kit.desk, source, 1)(kit.desk)
        assert made.kind is kind
        if kind is DocumentKind.INCIDENT:
            assert source.record_id == page.versions[last].id


def test_an_incident_of_the_house_has_a_paper(kit: Kit) -> None:
    opened = house_reports.open_report(kit.desk)
    seen = Seen(opened.rev, opened.sealed)
    words = Answers.empty().with_value("what", "fire")
    made = house_reports.sign_report(kit.desk, words, seen)
    source = read_subject(house_subject(INCIDENT, made))
    assert source is not None
    assert gather(kit.desk, source, 1)(kit.desk).kind is DocumentKind.INCIDENT
