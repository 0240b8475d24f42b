"""What stands beside a talk on the page of a form, in both languages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from shelter_desk.desktop.formview import calm, section
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.services.records import records
from shelter_desk.services.talks import talks
from tests import factories
from tests.desktop.form_bench import AR_EN, Bench, Open
from tests.desktop.pages_kit import words


def _screened(opened: Open, language: str) -> Bench:
    """Somebody who has rested and told how she wants to talk."""
    first = opened(language, "arrival")
    first.kit.clock.at += timedelta(days=2)
    told = Answers.empty().with_value("interviewer_gender_wanted", "man")
    told = told.with_value("talk_setting", ("near_door",)).with_value("interpreter_needed", "yes")
    told = told.with_value("interpreter_not_from", "Debre Zeit")
    records.sign_record(first.kit.desk, first.resident, "intake", told)
    return opened(language, "screening", resident=first.resident)


@AR_EN
def test_her_wishes_stand_over_every_form(opened: Open, language: str) -> None:
    bench = _screened(opened, language)
    wishes = bench.page.beside.wishes
    assert not wishes.isHidden()
    chips = [chip.text() for chip in wishes.findChildren(Chip)]
    assert len(chips) == 3
    assert any("Debre Zeit" in one for one in chips)
    tones = [chip.property("chip") for chip in wishes.findChildren(Chip)]
    assert tones[0] == "attention", "the one at the desk is a woman, and the words say so"
    silent = opened(language, "arrival")
    assert silent.page.beside.wishes.isHidden()


@AR_EN
def test_a_name_of_her_case_is_pointed_out_as_it_is_entered(opened: Open, language: str) -> None:
    bench = _screened(opened, language)
    mode = bench.question("interpreter_mode")
    bench.filling.model.set_value(mode.spot, "phone")
    bench.write("interpreter_name", "Debre Zeit")
    bench.question("private_room").take_focus()
    told = [words for words, tone in bench.kit.told if tone == "attention"]
    assert len(told) == 1
    assert "Debre Zeit" in told[0]
    bench.question("interpreter_name").take_focus()
    bench.question("private_room").take_focus()
    assert len(bench.kit.told) == 1, "said once"


@AR_EN
def test_free_words_about_pain_come_with_a_warning(opened: Open, language: str) -> None:
    bench = _screened(opened, language)
    warning = bench.kit.context.words(section.WRITE_LITTLE)
    bench.filling.show_section("held", "")
    bench.filling.body.finish()
    assert warning in words(bench.filling.body)
    heavy = bench.kit.context.words(section._FOR_YOU)
    assert heavy in words(bench.filling.body), "and the worker is told it may be heavy for her"
    bench.filling.show_section("sitting", "")
    assert warning not in "\n".join(
        label.text() for label in bench.filling.body.findChildren(QLabel) if label.isVisible()
    )


WRITTEN_WITH_CARE = {
    "intake": {"withdrawal", "self_harm"},
    "safety": {"feared", "self_harm"},
    "perpetrators": {"who"},
    "needs": {"physical_private", "mental_self_harm"},
    "screening": {"act", "deceived", "coerced", "vulnerable", "held", "dependent"}
    | {"exploited", "purpose"},
}
"""Sections that are always there and ask for free words about pain, also in rows of a list."""


@AR_EN
@pytest.mark.parametrize("form", WRITTEN_WITH_CARE)
def test_every_free_word_about_pain_has_the_warning_and_no_other(
    opened: Open, language: str, form: str
) -> None:
    rested = _screened(opened, language).resident if form in ("screening", "perpetrators") else None
    bench = opened(language, form, resident=rested)
    warning, warned = bench.kit.context.words(section.WRITE_LITTLE), set[str]()
    for part in bench.filling.model.spec.sections:
        if part.relevant is None:
            bench.filling.show_section(part.key, "")
            bench.filling.body.finish()
            assert bench.filling.section.key == part.key, part.key
            shown = bench.filling.body.findChildren(QLabel)
            told = [one for one in shown if one.isVisible() and one.text() == warning]
            warned |= {part.key for _one in told}
    assert warned == WRITTEN_WITH_CARE[form]


@AR_EN
def test_the_end_of_a_talk_says_what_is_there(opened: Open, language: str) -> None:
    bench = _screened(opened, language)
    bench.page.header.stop_button.click()
    there = talks.available_today(bench.kit.desk)
    said = words(bench.page.calm)
    beds = bench.kit.context.words(Message(calm._BEDS, n=there.free_beds))
    assert beds in said
    assert all(name in said for name in there.agencies)


@AR_EN
def test_a_talk_is_handed_over_from_the_head_of_the_form(opened: Open, language: str) -> None:
    bench = _screened(opened, language)
    desk = bench.kit.desk
    factories.add_worker(desk)
    bench = opened(language, "screening", resident=bench.resident)
    actions = bench.page.beside.menu.actions()
    assert actions
    assert all(one.isEnabled() for one in actions)
    bench.filling.model.set_value(bench.question("private_room").spot, "yes")
    actions[0].trigger()
    assert bench.kit.opened[-1] == (PageName.TODAY, "")
    kept = records.open_form(desk, ResidentId(bench.resident), "screening")
    assert kept.answers.get("private_room").value == "yes", "every word is there for her"
    with desk.database.read() as tx:
        assert len(tx.records.of_form(bench.resident, "talk_handover")) == 1
