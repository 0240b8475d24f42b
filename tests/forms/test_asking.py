"""How forms ask: short and closed first, her view first, never a heavy end (domain facts 6.2)."""

from __future__ import annotations

import pytest

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.conditions import Includes
from shelter_desk.forms.needs_domain import LEVEL, OWN_VIEW
from shelter_desk.forms.spec import Field, FormSpec, LongTextField, Section, SelectMultiple

FORMS = pytest.mark.parametrize("form", BUILT_IN.values(), ids=list(BUILT_IN))


def _fields(section: Section) -> list[Field]:
    return [one for one in section.fields if isinstance(one, Field)]


@FORMS
def test_closed_questions_come_before_free_words_where_it_hurts(form: FormSpec) -> None:
    for section in form.sections:
        fields = _fields(section)
        if section.tier is Tier.PAINFUL and len(fields) > 1:
            assert not isinstance(fields[0], LongTextField), section.key


@FORMS
def test_nobody_parts_on_a_heavy_question(form: FormSpec) -> None:
    last = form.sections[-1]
    assert all(last.tier_of(item) < Tier.PAINFUL for item in last.fields)


def test_her_own_view_of_her_needs_is_asked_before_the_workers() -> None:
    form = BUILT_IN["needs"]
    keys = [item.key for _section, item in form.items()]
    views = [key for key in keys if key.endswith("_own_view")]
    assert len(views) == 14
    for view in views:
        assert keys.index(view) < keys.index(view.replace("_own_view", "_level"))
    assert [one.value for one in OWN_VIEW] == [one.value for one in LEVEL] == ["1", "2", "3", "4"]


def test_how_she_wants_to_talk_can_be_kept() -> None:
    form = BUILT_IN["intake"]
    setting = form.find("talk_setting")
    assert isinstance(setting, SelectMultiple)
    values = {one.value for one in setting.choices}
    assert {"own_room", "near_door", "support_person", "morning", "evening"} <= values
    beside = form.find("talk_support_person")
    assert isinstance(beside, Field)
    assert beside.relevant == Includes("talk_setting", "support_person")
