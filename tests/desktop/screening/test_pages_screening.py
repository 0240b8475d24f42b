"""The screening page in both languages, on a real encrypted desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.screening.page import ScreeningPage
from shelter_desk.desktop.screening.parts import SittingsCard
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.screening import INDICATORS, NOT_A_FINDING, Outcome
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.forms.screening import OWN_REASON, OWN_RESULT
from shelter_desk.forms.screening_items import NO, SIGNS, YES
from shelter_desk.services.desk import Desk
from shelter_desk.services.records import records
from shelter_desk.services.screening import screening
from tests import factories
from tests.desktop.form_bench import AR_EN, World, open_world
from tests.desktop.pages_kit import HandClock, Kit, arrive, make_kit, whole, words_in_sight
from tests.services.colleagues import as_colleague
from tests.services.screening.test_screening import answers


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    yield from open_world(tmp_path_factory.mktemp("screening"))


def _open(qtbot: QtBot, kit: Kit, resident: ResidentId) -> ScreeningPage:
    page = whole(ScreeningPage(kit.context, kit.window))
    qtbot.addWidget(kit.window)
    kit.window.resize(1178, 712)
    page.resize(1178, 712)
    kit.window.show()
    page.show_subject(str(resident))
    return page


@AR_EN
def test_rest_comes_first_on_the_page(qtbot: QtBot, world: World, language: str) -> None:
    desk, clock = world
    her = arrive(desk, "سيلام")
    kit = make_kit(desk, clock, language)
    page = _open(qtbot, kit, her)
    assert page.rest.isVisibleTo(page)
    assert not page.paper.isVisibleTo(page)
    page.start.click()
    assert kit.told[-1][1] == "attention"
    assert kit.window.focusWidget() is page.rest.line
    assert not kit.opened
    page.rest.line.setText("طلبت أن تتكلم الليلة")
    page.start.click()
    assert kit.opened == [(PageName.FORM, f"{her}/screening")]
    opened = records.open_form(desk, her, "screening")
    assert opened.answers.get("early_reason").value == "طلبت أن تتكلم الليلة"
    page.refresh()
    assert not page.rest.isVisibleTo(page)
    assert page.start.text() == {"ar": "متابعة الجلسة", "en": "Go on with the sitting"}[language]


@AR_EN
def test_the_result_stands_in_words_with_its_working(
    qtbot: QtBot, world: World, language: str
) -> None:
    desk, clock = world
    her = arrive(desk, "Selam")
    clock.at += timedelta(days=2)
    first = answers(under_18="no", sector_pack="front", front_papers="yes", front_speech="signs")
    records.sign_record(desk, her, "screening", first)
    clock.at += timedelta(days=2)
    second = answers(under_18="no", d5_3="yes", d4_1="yes", d4_2="signs")
    made = records.sign_record(desk, her, "screening", second)
    kit = make_kit(desk, clock, language)
    page = _open(qtbot, kit, her)
    words = words_in_sight(page).replace("\u2068", "").replace("\u2069", "")
    for said in {
        "ar": ("مؤشران قويان في الإكراه في مكان العمل: الوثائق، الحبس", "لوحظ أيضًا"),
        "en": (
            "2 strong indicators of coercion at destination: documents, confinement",
            "Also noticed",
        ),
    }[language]:
        assert said in words
    assert kit.context.words(Outcome.POSSIBLE.label) in words
    assert page.chip.text() == kit.context.words(NOT_A_FINDING)
    assert page.chip.isVisibleTo(page)
    assert not page.rest.isVisibleTo(page)
    page.paper.click()
    assert kit.opened[-1] == (PageName.PREVIEW, f"{her}/screening")
    source = read_subject(kit.opened[-1][1])
    assert source is not None
    assert source.names_somebody

    # an own view waits sealed when one leaves, comes back, and is recorded with its reason
    page.own.opener.click()
    page.own.questions.set_value(OWN_RESULT, Outcome.PRESUMED.code)
    page.own.questions.set_value(OWN_REASON, "قالت لي ما لم يُكتب")
    page.leave()
    assert screening.screening(desk, her).waiting is not None
    again = _open(qtbot, make_kit(desk, clock, language), her)
    assert again.own.inside.isVisibleTo(again)
    assert again.own.questions.text(OWN_REASON) == "قالت لي ما لم يُكتب"
    again.own.record.click()
    own = screening.screening(desk, her).own
    assert own is not None
    assert own.outcome is Outcome.PRESUMED
    assert "قالت لي ما لم يُكتب" in words_in_sight(again)
    assert not again.own.inside.isVisibleTo(again)
    again.leave()
    assert screening.screening(desk, her).waiting is None
    assert screening.screening(desk, her).sittings[-1].record_id != made


@AR_EN
def test_sittings_stand_beside_each_other_with_what_was_said_in_each(
    qtbot: QtBot, world: World, language: str
) -> None:
    desk, clock = world
    her = arrive(desk, "Selam")
    clock.at += timedelta(days=2)
    for said in ({"d5_1": "yes", "d5_3": "no"}, {"d5_1": "no", "d5_3": "signs", "d5_4": "yes"}):
        records.sign_record(desk, her, "screening", answers(under_18="no", **said))
        clock.at += timedelta(days=2)
    kit = make_kit(desk, clock, language)
    (card,) = _open(qtbot, kit, her).findChildren(SittingsCard)
    cells = {}
    for row, column in product(range(card.grid.rowCount()), range(3)):
        item = card.grid.itemAtPosition(row, column)
        if item is not None and isinstance(label := item.widget(), QLabel):
            cells[row, column] = label.text()
    rows = {words: row for (row, column), words in cells.items() if column == 0}
    told = [
        [cells[rows[kit.context.words(one.label)], column] for column in (1, 2)]
        for one in INDICATORS
        if one.code in ("D5.1", "D5.3", "D5.4")
    ]
    yes, signs, no = (kit.context.words(one) for one in (YES, SIGNS, NO))
    assert told == [[yes, no], [no, signs], ["–", yes]]
    assert len(rows) == 3, "an indicator that never was there takes no line"
    outcomes = kit.context.words(Outcome.SINGLE.label), kit.context.words(Outcome.HOLD.label)
    assert [one in cells[2, at] for at, one in enumerate(outcomes, 1)] == [True, True]


@AR_EN
def test_others_read_that_it_is_sealed_and_no_result(
    qtbot: QtBot, desk: Desk, language: str
) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "screening", answers(d5_1="yes", d5_3="yes"))
    with as_colleague(desk, Role.HEALTH) as nurse:
        kit = make_kit(nurse, HandClock(), language)
        page = _open(qtbot, kit, her)
        words = words_in_sight(page)
        assert kit.context.words(Compartment.TESTIMONY.sealed_words) in words
        for outcome in Outcome:
            assert kit.context.words(outcome.label) not in words
        assert not page.paper.isVisibleTo(page)
        assert not page.own.isVisibleTo(page)
        assert page.chip.isVisibleTo(page)
