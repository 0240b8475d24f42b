"""What is asked a week, a month, a year after she left (domain facts 4.15)."""

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.catalog import form
from shelter_desk.forms.needs import NEEDS

_DOMAINS = [
    "safety",
    "physical",
    "mental",
    "basic",
    "legal",
    "work",
    "return",
    "family",
    "children",
    "education",
    "housing",
    "words",
    "daily",
    "hopes",
]


def _quick_looks() -> list[str]:
    return [item.key for _, item in form("follow_up").items() if item.key.startswith("now_")]


def test_each_of_the_fourteen_domains_is_looked_at_once() -> None:
    assert _quick_looks() == [f"now_{domain}" for domain in _DOMAINS]


def test_what_is_painful_in_the_needs_is_not_asked_over_a_telephone() -> None:
    painful = {section.key for section in NEEDS.sections if section.tier >= Tier.PAINFUL}
    assert painful
    assert not {f"now_{key}" for key in painful} & set(_quick_looks())
    assert all(section.tier < Tier.PAINFUL for section in form("follow_up").sections)
