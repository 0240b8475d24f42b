from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.screening import INDICATORS
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms import catalog
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.codec import dump_spec, load_spec, spec_hash
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.offers import offered_now, offers, taken_over
from shelter_desk.forms.screening_links import PACK_CODES
from shelter_desk.forms.screening_packs import items_of
from shelter_desk.forms.spec import (
    Choice,
    FormSpec,
    Repeat,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)
from shelter_desk.forms.validation import visible_fields

FORM = catalog.form("screening")


def _one(key: str) -> SelectOne:
    field = FORM.find(key)
    assert isinstance(field, SelectOne)
    return field


def _many(key: str) -> SelectMultiple:
    field = FORM.find(key)
    assert isinstance(field, SelectMultiple)
    return field


def test_every_indicator_is_asked_with_what_it_rests_on() -> None:
    nothing = visible_fields(FORM, Answers())
    for one in INDICATORS:
        assert _one(one.key).label == one.label
        assert [choice.value for choice in _one(one.key).choices] == [
            "yes",
            "signs",
            "no",
            "unknown",
        ]
        more = {f"{one.key}_{part}" for part in ("evidence", "phase", "note")}
        assert one.key in nothing
        assert not more & nothing
        for said, asked in (("yes", True), ("signs", True), ("no", False), ("unknown", False)):
            answers = Answers().with_value(one.key, said)
            assert (more <= visible_fields(FORM, answers)) is asked


def test_what_hurts_is_sealed_for_testimony() -> None:
    core = {"sitting", "closing"}
    for section, item in FORM.items():
        sealed = section.compartment_of(item) is Compartment.TESTIMONY
        assert sealed == (section.key not in core), section.key
        assert section.key in {*core, "own_view"} or section.tier is Tier.PAINFUL
    legal = catalog.form("official_status")
    assert {s.compartment_of(i) for s, i in legal.items()} == {Compartment.LEGAL}


def test_packs_are_short_and_linked_to_what_exists() -> None:
    packs = [section for section in FORM.sections if section.key.startswith("pack_")]
    assert len(packs) == 7 == len(_one("sector_pack").choices)
    assert {item.key for pack in packs for item in items_of(pack)} == set(PACK_CODES)
    codes = {one.code for one in INDICATORS}
    assert {code for linked in PACK_CODES.values() for code in linked} <= codes
    for pack in packs:
        assert 5 <= len(items_of(pack)) <= 12
        shown = visible_fields(FORM, Answers().with_value("sector_pack", pack.key[5:]))
        assert {item.key for item in pack.fields} & shown == {one.key for one in items_of(pack)}
        others = {item.key for other in packs if other is not pack for item in other.fields}
        assert not others & shown


@pytest.mark.parametrize("key", ["work_fees", "held_fees", "health_speaks"])
def test_what_is_not_plainly_the_same_counts_for_nothing(key: str) -> None:
    said = Answers().with_value("sector_pack", key.partition("_")[0]).with_value(key, "yes")
    for section, item in FORM.items():
        if isinstance(item, SelectOne | SelectMultiple) and not section.key.startswith("pack_"):
            assert offered_now(item, said) == (), item.key


def test_what_a_pack_says_is_offered_to_its_indicator() -> None:
    field = _one("d5_1")
    assert offered_now(field, Answers()) == ()
    for said in ("yes", "signs"):
        answers = Answers().with_value("front_papers", said)
        assert [one.value for one in offered_now(field, answers)] == [said]
        assert taken_over(field, answers) == said
    assert taken_over(field, Answers().with_value("front_papers", "no")) is None
    # what was answered for itself is never offered over
    assert offered_now(field, answers.with_value("d5_1", "no")) == ()


PARTS = ("evidence", "phase", "note")


def test_what_an_item_of_a_pack_rests_on_is_asked_once_and_offered_to_its_indicator() -> None:
    for pack in (section for section in FORM.sections if section.key.startswith("pack_")):
        for item in items_of(pack):
            answers = Answers().with_value("sector_pack", pack.key[5:]).with_value(item.key, "no")
            kept = {f"{item.key}_{part}" for part in PARTS}
            assert not kept & visible_fields(FORM, answers)
            answers = answers.with_value(item.key, "signs")
            assert kept <= visible_fields(FORM, answers)
    answers = Answers().with_value("front_papers", "yes").with_value("held_passport", "yes")
    answers = answers.with_value("front_papers_evidence", ("told",))
    answers = answers.with_value("held_passport_evidence", ("document", "told"))
    assert taken_over(_many("d5_1_evidence"), answers) == ("told", "document")
    assert taken_over(_many("d5_2_evidence"), answers) is None
    # what an item rested on before it was taken back lies there still, and is no evidence
    answers = answers.with_value("held_passport", "no")
    assert taken_over(_many("d5_1_evidence"), answers) == ("told",)


def test_when_it_was_is_offered_from_a_pack_to_its_indicator() -> None:
    answers = Answers().with_value("front_papers", "yes")
    answers = answers.with_value("front_papers_phase", "transit")
    assert taken_over(_one("d5_1_phase"), answers) == "transit"
    assert taken_over(_one("d5_2_phase"), answers) is None
    assert taken_over(_one("d5_1_phase"), answers.with_value("front_papers", "no")) is None


def test_means_of_control_are_offered_from_the_indicators() -> None:
    field = _many("controls")
    assert offers(field)
    answers = Answers().with_value("d5_1", "yes").with_value("d4_1", "signs")
    answers = answers.with_value("front_injuries", "yes").with_value("d5_2", "no")
    assert taken_over(field, answers) == (
        "PhysicalAbuse",
        "ExcessiveWorkingHours",
        "WithholdsDocuments",
    )
    confirmed = answers.with_value("controls", ("Other", "WithholdsDocuments"))
    assert [one.value for one in offered_now(field, confirmed)] == [
        "PhysicalAbuse",
        "ExcessiveWorkingHours",
    ]
    assert taken_over(field, confirmed) == (
        "PhysicalAbuse",
        "ExcessiveWorkingHours",
        "WithholdsDocuments",
        "Other",
    )
    declined = replace(answers.get("d5_1"), value=None, state=AnswerState.DECLINED)
    assert taken_over(field, answers.with_answer("controls", declined)) is None


def test_means_of_control_are_the_union_of_both_lists() -> None:
    values = {choice.value for choice in _many("controls").choices}
    assert len(values) == 18
    assert values >= {"RestrictsMovement", "UsesChildren", "PhysicalThreats"}


def test_offers_are_kept_with_the_form_and_change_no_older_one() -> None:
    assert load_spec(dump_spec(FORM)) == FORM
    plain = Choice("a", Text("t", "A"))
    spoken = replace(plain, offered=Equals("one", "yes"))

    def form(choice: Choice) -> FormSpec:
        fields = (
            YesNo("one", Text("t", "One")),
            SelectOne("two", Text("t", "Two"), choices=(choice,)),
        )
        return FormSpec(
            "f",
            1,
            Text("t", "F"),
            (Section("s", Text("t", "S"), fields, tier=Tier.HOUSE),),
            Tier.HOUSE,
        )

    assert b"offered" not in dump_spec(form(plain))
    assert spec_hash(form(plain)) != spec_hash(form(spoken))


def test_an_offer_on_nothing_or_inside_a_row_is_refused() -> None:
    offered = Choice("a", Text("t", "A"), offered=Equals("nowhere", "yes"))
    field = SelectOne("two", Text("t", "Two"), choices=(offered,))
    group = Repeat("rows", Text("t", "R"), (field,), Text("t", "Row"), Text("t", "Add"))
    nowhere = TextField("nowhere", Text("t", "N"))
    for items in ((field,), (nowhere, group)):
        with pytest.raises(ValueError, match=r"unknown questions|inside a row"):
            FormSpec(
                "f",
                1,
                Text("t", "F"),
                (Section("s", Text("t", "S"), items, tier=Tier.HOUSE),),
                Tier.HOUSE,
            )
