"""Where she goes: every living situation of HMIS has its place among ours (domain facts 4.14)."""

from __future__ import annotations

import pytest

from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.exit import EXIT
from shelter_desk.forms.spec import SelectOne

HMIS: dict[str, tuple[int, ...]] = {
    "street": (116,),
    "emergency_shelter": (101, 118),
    "children_home": (215,),
    "hospital": (206,),
    "mental_hospital": (204,),
    "treatment": (205,),
    "care_home": (225,),
    "detention": (207,),
    "supported": (302, 327, 329, 426),
    "host_home": (332,),
    "hotel": (314,),
    "family_for_now": (312, 335),
    "friends_for_now": (313, 336),
    "family_lasting": (422,),
    "friends_lasting": (423,),
    "rented": (410,),
    "rented_support": (435, 428, 419, 431, 433, 434, 420, 436, 437, 438, 439, 440),
    "own": (411, 421),
    "nobody_knows": (37,),
    "other": (17,),
}
"""The list of 2024 (3.12.1) with the kinds of help for the rent; what it says of the answer itself
is a state with us, and a death the reason for leaving."""
STATES = {
    8: AnswerState.DOES_NOT_KNOW,
    9: AnswerState.DECLINED,
    99: AnswerState.NOT_ASKED,
    30: AnswerState.NOT_ASKED,
}
REASONS = {24: ExitReason.DIED}


def values(key: str) -> set[str]:
    field = EXIT.find(key)
    assert isinstance(field, SelectOne)
    return {one.value for one in field.choices}


def test_each_code_of_the_list_falls_into_one_of_ours() -> None:
    codes = [code for several in HMIS.values() for code in several]
    codes += [*STATES, *REASONS]
    assert len(codes) == len(set(codes)) == 43
    assert set(HMIS) <= values("destination")
    assert {one.value for one in REASONS.values()} <= values("exit_reason")


@pytest.mark.parametrize(
    "ours", ["embassy", "employer", "shared_workers", "travelling", "shelter", "former_place"]
)
def test_ours_knows_what_that_list_does_not(ours: str) -> None:
    assert ours in values("destination") - set(HMIS)
