"""The table of those who had a part: every part of the standard, sealed, and it stays here."""

from __future__ import annotations

import json
from pathlib import Path

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.forms import catalog
from shelter_desk.forms.handed import item_of
from shelter_desk.forms.spec import Repeat, SelectMultiple

FORM = catalog.form("perpetrators")
STANDARD = json.loads(
    (Path(__file__).parents[1] / "data" / "htcds_2_0.json").read_text(encoding="utf-8")
)["fields"]


def _people() -> Repeat:
    found = FORM.find("persons")
    assert isinstance(found, Repeat)
    return found


def test_it_has_all_fifteen_parts_of_the_standard() -> None:
    roles = next(one for one in _people().fields if one.key == "roles")
    assert isinstance(roles, SelectMultiple)
    assert roles.code == "per_RoleInProcess"
    assert {one.value for one in roles.choices} == set(STANDARD["per_RoleInProcess"])
    assert len(roles.choices) == 15
    assert "per_RoleDetails" in {one.code for one in _people().fields}


def test_it_is_sealed_folded_and_leaves_with_nothing_she_agrees_to_share() -> None:
    (who, closing) = FORM.sections
    assert (who.tier, who.compartment, who.folded) == (Tier.PAINFUL, Compartment.TESTIMONY, True)
    for section in (who, closing):
        for item in section.fields:
            paths = [item.key]
            if isinstance(item, Repeat):
                paths = [f"{item.key}.{one.key}" for one in item.fields]
            assert {item_of(FORM, section, path) for path in paths} == {None}
