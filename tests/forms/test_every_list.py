"""Lists of the case file, written out a second time: nothing of them is shortened unseen.

What an answer means stands in domain facts 4.4 and 4.6 to 4.14; the order is theirs.
"""

from __future__ import annotations

import pytest

from shelter_desk.domain.belongings import Category
from shelter_desk.domain.notes import BlockKind, NoteKind
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.spec import SelectMultiple, SelectOne
from shelter_desk.forms.validation import visible_fields

LISTS = {
    "incident.what": "verbal physical self_harm suicide_attempt medical missing gate contact theft "
    "fire child breach staff_injury death management",
    "incident.sealed_kind": "sexual sexual_by_staff staff_conduct",
    "incident.severity": "1 2 3 4",
    "incident.who_called": "police ambulance fire doctor embassy nobody",
    "screening.acts": "recruited transported transferred harboured received",
    "screening.recruiter_relation": "intimate_partner friend family agent employer smuggler other",
    "screening.d1_1_evidence": "told observed document third_party",
    "screening.d1_1_phase": "recruitment transit destination",
    "official_status.official_status": "Possible Actual NotAVictim",
    "official_status.case_kind": "labour abuse trafficking",
    "official_status.nrm_stage": "1 2 3 4 5",
    "official_status.decision_body": "Police CourtOrProsecution NonPoliceGovernment NGO Other",
    "needs.safety_items": "threats_now place_known family_threatened online_safety",
    "needs.physical_items": "pain injury chronic dental sleep tb_vaccines aids",
    "needs.physical_private_items": "pregnancy medicines sti_hiv_offered",
    "needs.mental_items": "sleep appetite worry memories substance wants_to_talk",
    "needs.mental_self_harm_items": "today ever plan none",
    "needs.basic_items": "clothes hygiene phone sim money diet prayer baby",
    "needs.legal_items": "passport residence fines absence_report",
    "needs.legal_court_items": "complaint lawyer compensation witness_protection",
    "needs.work_items": "unpaid contract_copy end_of_service wants_work transfer",
    "needs.return_items": "embassy ticket travel_ban",
    "needs.return_wish": "stay return third_country undecided",
    "needs.family_items": "contact debts children stigma friends faith",
    "needs.children_items": "custody school care birth_registration",
    "needs.education_items": "literacy language_class training",
    "needs.daily_items": "routine participation rest exercise hobbies",
    "safety.level": "high medium low",
    "exit.exit_reason": "goals_met returned_home other_shelter own_housing new_employer "
    "family_friends hospital authority left_without_notice asked_to_leave died other",
    "exit.closure_reasons": "needs_met plan_complete both_agree she_asked no_contact left_area "
    "transferred funding",
    "follow_up.method": "phone message visit group partner",
}
STATUSES = (
    "papers belongings wages court medicine ticket cash phone safety_plan copies referrals children"
)
NOTES = (
    "contact phone_call observation health counselling legal family_contact authority "
    "accompaniment house_shift handover supervision plan_review child feedback after_exit"
)
BREACH = "what stopped danger she_knows manager authority log"
THINGS = "identity document phone cash jewellery medicine clothes key other"


@pytest.mark.parametrize("name", LISTS)
def test_every_choice_of_the_facts_can_be_chosen(name: str) -> None:
    form, _, key = name.partition(".")
    field = BUILT_IN[form].find(key)
    assert isinstance(field, SelectOne | SelectMultiple)
    assert [one.value for one in field.choices] == LISTS[name].split()


def test_what_she_takes_along_is_asked_thing_by_thing() -> None:
    asked = [one.key for _part, one in BUILT_IN["exit"].items() if one.key.startswith("status_")]
    assert asked == [*(f"status_{one}" for one in STATUSES.split()), "status_note"]


def test_notes_have_every_type_and_things_every_category() -> None:
    assert list(NoteKind) == NOTES.split()
    assert list(BlockKind) == ["fact", "quote", "observation", "opinion"]
    assert list(Category) == THINGS.split()


@pytest.mark.parametrize("what", LISTS["incident.what"].split())
def test_something_confidential_that_became_known_opens_its_own_checklist(what: str) -> None:
    asked = visible_fields(INCIDENT, Answers.empty().with_value("what", what))
    checks = {one for one in asked if one.startswith("breach_")}
    every = {f"breach_{one}" for one in BREACH.split()}
    assert checks == (every if what == "breach" else set())
