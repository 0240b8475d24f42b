"""How many copies the preview proposes and for whom comes from the rule of each paper alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import (
    KINDS,
    OF_HERS,
    OF_ONE,
    RECEIPT,
    read_subject,
)
from shelter_desk.domain.belongings import Category
from shelter_desk.domain.paper_rules import Calls, Holder, rule_of
from shelter_desk.services.house import belongings
from shelter_desk.services.views.belonging import ThingWords
from tests.desktop.pages_kit import arrive, make_desk, make_kit, whole
from tests.services.papers.test_paper_rules import EMPTY, GATHERED

BY_NAME = {one.__name__: kind for one, kind in GATHERED.items()}


def test_each_name_stands_for_the_kind_that_is_gathered_under_it() -> None:
    for name, maker in OF_HERS.items():
        assert KINDS.get(name, BY_NAME["gather_certificate"]) is BY_NAME[maker.__name__], name
    for name, wrapped in OF_ONE.items():
        (called,) = set(wrapped.__code__.co_names) & set(BY_NAME)
        assert KINDS[name] is BY_NAME[called], name
    left = {*GATHERED.values(), *EMPTY.values()} - {*KINDS.values()}
    for kind in left:
        rule = rule_of(kind)
        shut = {Holder.OPEN, Holder.LOCKED} & set(rule.holders)
        assert shut or rule.calls is Calls.NOBODY, f"{kind} is about somebody"


@pytest.mark.parametrize("name", KINDS)
def test_copies_and_reason_are_proposed_as_the_rule_says(name: str) -> None:
    source = read_subject(f"r/{name}/x/all")
    assert source is not None
    rule = rule_of(KINDS[name])
    both = set(rule.holders) == {Holder.HERSELF, Holder.FILE}
    assert source.names_somebody
    assert (source.usual_copies, source.counts_copies) == ((2, True) if both else (1, False))
    assert source.first_holder is rule.holders[0]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_receipt_is_proposed_twice_for_her_and_us(
    language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    her = arrive(desk)
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "A key"))
    page = whole(PreviewPage(kit.context))
    qtbot.addWidget(page)
    page.show_subject(f"{her}/{RECEIPT}")
    assert page.paper is not None
    assert page.paper.copy_numbers == (1, 2)
    assert len(set(page.paper.receivers)) == 2
    assert not page.side.copy_row.isHidden()
    assert page.side.reason.text("why") == "hers"
