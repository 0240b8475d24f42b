"""Bed, needs, plan and referral for somebody who told nothing of what was done to her (rule 11)."""

from __future__ import annotations

import pytest

from shelter_desk.domain.belongings import Given
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.plans import PlanState
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import Note, Repeat
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, rooms
from shelter_desk.services.plan import plans
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.belonging import IssueWords
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories

FORMS = ("arrival", "intake", "needs", "safety", "plan")
"""What help goes by."""
NO_PAIN = frozenset({"arrival", "plan"})
"""Of these, those that ask nothing painful at all."""


def told_of_pain(form_key: str, answers: Answers) -> set[str]:
    """Painful questions of a form that were answered."""
    found = set()
    for section, item in BUILT_IN[form_key].items():
        if section.tier_of(item) is Tier.PAINFUL:
            rows = answers.rows.get(item.key, ()) if isinstance(item, Repeat) else ()
            said = answers.get(item.key)
            answered = said.state is AnswerState.ANSWERED and said.value not in (None, "", ())
            found |= {item.key} if rows or answered else set()
    return found


def test_help_is_given_without_a_word_about_what_was_done_to_her(desk: Desk) -> None:
    her = factories.admit(desk)
    rooms.add_room(desk, RoomWish("4", beds=1))
    beds.assign_bed(desk, her, rooms.rooms(desk)[0].beds[0].id)
    belongings.give_item(desk, her, IssueWords(Given.HYGIENE))
    today = desk.local_today()
    goal = factories.answers(statement="work in a kitchen", owner="staff")
    step = factories.answers(
        goal="1", by_when=PartialDate(today.year, today.month, today.day), step="ask the centre"
    )
    forms = {
        "arrival": Answers.empty(),
        "intake": factories.answers(nickname="Sela"),
        "needs": factories.answers(work_level="2", work_own_view="3"),
        "safety": Answers.empty(),
        "plan": Answers.empty().with_rows("goals", (goal,)).with_rows("actions", (step,)),
    }
    assert tuple(forms) == FORMS
    signed = {key: records.sign_record(desk, her, key, made) for key, made in forms.items()}
    plans.send_plan(desk, signed["plan"])
    assert plans.open_plan(desk, her).state is PlanState.WAITING, "her plan waits for a manager"
    agency = referrals.add_agency(desk, "المركز", "Centre")
    consents.record_consent(desk, her, factories.decision(desk, Scope.SHELTER))
    consents.record_consent(desk, her, factories.sharing(desk, agency))
    items = frozenset({DataItem.NAME, DataItem.NEEDS})
    draft = ReferralDraft(
        agency, "work", "a job", items=items, contents=((DataItem.NEEDS, "work"),)
    )
    slip = referrals.draft_referral(desk, her, draft)
    referrals.mark_sent(desk, slip)
    (row,) = referrals.referral_rows(desk)
    assert row.referral.state is ReferralState.SENT, "her referral left"
    for key in forms:
        kept = records.latest_record(desk, her, key)
        assert kept is not None, f"{key} was signed"
        assert told_of_pain(key, kept.answers) == set(), f"{key} asked for pain"


@pytest.mark.parametrize("form_key", FORMS)
def test_a_word_about_pain_would_be_seen(form_key: str) -> None:
    """Or the test above would be blind to that form."""
    painful = [
        item
        for section, item in BUILT_IN[form_key].items()
        if section.tier_of(item) is Tier.PAINFUL and not isinstance(item, Note)
    ]
    assert (len(painful) > 0) is (form_key not in NO_PAIN), form_key
    for item in painful:
        row = Answers.empty().with_value("x", "told")
        told = (
            Answers.empty().with_rows(item.key, (row,))
            if isinstance(item, Repeat)
            else Answers.empty().with_value(item.key, "told")
        )
        assert told_of_pain(form_key, told) == {item.key}, f"{form_key}: {item.key}"
