"""How forms ask: short and closed first, her view first, never a heavy end (domain facts 6.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.conditions import Includes
from shelter_desk.forms.needs_domain import LEVEL, OWN_VIEW
from shelter_desk.forms.spec import (
    Field,
    FormSpec,
    LongTextField,
    Repeat,
    Section,
    SelectMultiple,
    SelectOne,
)

FORMS = pytest.mark.parametrize("form", BUILT_IN.values(), ids=list(BUILT_IN))


CLOSED = (SelectOne, SelectMultiple)


def _fields(section: Section) -> list[Field]:
    return [one for one in section.fields if isinstance(one, Field)]


def _painful_free_words(
    section: Section,
) -> Iterator[tuple[list[Field], LongTextField, list[Field]]]:
    """Each with what its section asks before it and after it; rows of a list go in its place."""
    asked: list[tuple[Tier, Field]] = []
    for item in section.fields:
        inside = item.fields if isinstance(item, Repeat) else (item,)
        asked += [(section.tier_of(item), one) for one in inside]
    fields = [one for _tier, one in asked]
    for place, (tier, one) in enumerate(asked):
        if tier is Tier.PAINFUL and isinstance(one, LongTextField):
            yield fields[:place], one, fields[place + 1 :]


@FORMS
def test_closed_questions_come_before_free_words_where_it_hurts(form: FormSpec) -> None:
    for section in form.sections:
        for before, free, after in _painful_free_words(section):
            short = [one for one in before if isinstance(one, CLOSED)]
            assert short, (section.key, free.key)
            # an incident is written by who was there, not asked of her
            if form.key != "incident":
                late = [one.key for one in after if isinstance(one, CLOSED)]
                alike = {one.key for one in after if one.relevant == free.relevant}
                assert not alike & set(late), (section.key, free.key)


@FORMS
def test_nothing_painful_is_missed_where_it_was_not_told(form: FormSpec) -> None:
    for section, item in form.items():
        for field in item.fields if isinstance(item, Repeat) else (item,):
            assert section.tier_of(item) < Tier.PAINFUL or field.missing is None, field.key


def test_what_help_rests_on_asks_nothing_painful() -> None:
    for key in ("arrival", "plan", "exit", "follow_up"):
        items = BUILT_IN[key].items()
        assert [one.key for part, one in items if part.tier_of(one) is Tier.PAINFUL] == [], key


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
