from __future__ import annotations

from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.spec import SelectMultiple
from shelter_desk.services.records import records
from shelter_desk.services.screening import screening
from tests.desktop.form_bench import AR_EN, Bench, Open, World
from tests.desktop.pages_kit import arrive


def _unfold(bench: Bench, section: str) -> None:
    bench.filling.show_section(section, "")
    for cover in bench.page.findChildren(Cover):
        if cover.isVisible():
            cover.button.click()
    bench.filling.body.finish()


@AR_EN
def test_what_was_said_before_is_taken_over_with_one_press(
    opened: Open, world: World, language: str
) -> None:
    desk, _clock = world
    resident = arrive(desk, "سيلام")
    screening.start_sitting(desk, resident, "She asks to speak tonight")
    bench = opened(language, "screening", resident)
    model = bench.filling.model
    model.set_value(Spot("front_papers"), "signs")
    _unfold(bench, "held")
    question = bench.question("d5_1")
    offer = question.offer
    assert offer is not None
    assert offer.isVisibleTo(bench.page)
    said = {"ar": "علامات على ذلك", "en": "Signs of it"}
    assert said[language] in offer.words.text()
    other = bench.question("d5_2").offer
    assert other is not None
    assert not other.isVisibleTo(bench.page)
    offer.button.click()
    assert model.answer(Spot("d5_1")).value == "signs"
    assert question.editor is not None
    assert question.editor.value() == "signs"
    assert not offer.isVisibleTo(bench.page)
    # what it rests on is asked now, right under it
    bench.filling.body.finish()
    spots = [str(one.spot) for one in bench.filling.body.questions()]
    assert spots[:5] == ["d5_1", "d5_1_evidence", "d5_1_phase", "d5_1_note", "d5_2"]

    _unfold(bench, "control")
    controls = bench.question("controls")
    assert controls.offer is not None
    assert controls.offer.isVisibleTo(bench.page)
    controls.set_state(AnswerState.DECLINED)
    assert not controls.offer.isVisibleTo(bench.page)
    controls.set_state(AnswerState.NOT_ASKED)
    controls.offer.button.click()
    assert model.answer(Spot("controls")).value == ("WithholdsDocuments",)
    bench.page.leave()


@AR_EN
def test_means_of_control_are_offered_from_indicators_of_earlier_sittings(
    opened: Open, world: World, language: str
) -> None:
    desk, _clock = world
    resident = arrive(desk, "سيلام")
    first = Answers.empty().with_value("d5_2", "yes").with_value("controls", ("DebtBondage",))
    records.sign_record(desk, resident, "screening", first.with_value("d5_1", "signs"))
    screening.start_sitting(desk, resident, "She asks to speak again")
    bench = opened(language, "screening", resident)
    model = bench.filling.model
    assert model.answers.get("d5_1").state is AnswerState.NOT_ASKED, "asked in the first sitting"
    _unfold(bench, "control")
    controls = bench.question("controls")
    offer = controls.offer
    assert offer is not None
    assert offer.isVisibleTo(bench.page)
    kit = bench.page.kit
    field = controls.field
    assert isinstance(field, SelectMultiple)
    words = {one.value: kit.words(one.label) for one in field.choices}
    assert words["WithholdsDocuments"] in offer.words.text()
    assert words["DebtBondage"] not in offer.words.text(), "she told that one herself"
    # what this sitting says of an indicator counts before what an earlier one said
    model.set_value(Spot("d5_1"), "no")
    assert not offer.isVisibleTo(bench.page)
    model.set_value(Spot("d5_1"), None)
    assert offer.isVisibleTo(bench.page)
    offer.button.click()
    assert model.answer(Spot("controls")).value == ("DebtBondage", "WithholdsDocuments")
    assert not offer.isVisibleTo(bench.page)
    bench.page.leave()
