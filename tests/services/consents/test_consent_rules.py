"""What each matter asks before a yes counts, written out by hand (domain facts 4.5)."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_desk.domain import consent_errors
from shelter_desk.domain.consents import (
    Capacity,
    ConsentDecision,
    CopyGiven,
    DataItem,
    Mark,
    Scope,
    TeachBack,
)
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import AgencyId
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.consents.consent_rules import OfHer, check_decision
from tests import factories

WITHOUT_END = {
    *(Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.INTERPRETER),
    Scope.STATISTICS,
}
ASKS_FOR: dict[Scope, tuple[dict[str, Any], type[ShelterDeskError]]] = {
    Scope.SHARE_WITH_AGENCY: ({"items": frozenset()}, consent_errors.NeedsItems),
    Scope.CONTACT_EMBASSY: ({"items": frozenset()}, consent_errors.NeedsItems),
    Scope.REPORT_TO_POLICE: ({"items": frozenset()}, consent_errors.NeedsItems),
    Scope.PHOTO_AUDIO: ({"purpose": " "}, consent_errors.NeedsPurpose),
    Scope.MEDICAL_EXAM: ({"purpose": " "}, consent_errors.NeedsPurpose),
    Scope.RESEARCH_MEDIA: ({"purpose": " "}, consent_errors.NeedsPurpose),
    Scope.CONTACT_FAMILY: ({"contact_name": " "}, consent_errors.NeedsContact),
    Scope.EMERGENCY_CONTACT: ({"contact_phone": " "}, consent_errors.NeedsContact),
}
LEFT_OPEN: dict[str, Any] = {
    "teach_back": TeachBack.NOT_ASKED,
    "capacity": Capacity.NOT_ASKED,
    "mark": Mark.NONE,
    "copy_given": CopyGiven.NOT_ASKED,
}


def _said(desk: Desk, scope: Scope, **changes: Any) -> ConsentDecision:
    whole = {"agency_id": AgencyId("a"), "items": frozenset({DataItem.NAME})}
    given = whole if scope is Scope.SHARE_WITH_AGENCY else {}
    return factories.decision(desk, scope, **(given | changes))


def _check(desk: Desk, about: ConsentDecision) -> None:
    read = consents.consent_text(desk, about.scope, "ar")
    assert read is not None
    check_decision(about, read, desk.local_today(), OfHer())


@pytest.mark.parametrize("scope", Scope)
def test_a_whole_talk_counts_and_ends_where_it_should(desk: Desk, scope: Scope) -> None:
    about = _said(desk, scope)
    assert (about.valid_until is None) is (scope in WITHOUT_END)
    _check(desk, about)
    if scope not in WITHOUT_END:
        with pytest.raises(consent_errors.ExpiryTooLate):
            _check(desk, _said(desk, scope, valid_until=None))


@pytest.mark.parametrize("scope", ASKS_FOR)
def test_what_a_matter_asks_for_is_not_left_out(desk: Desk, scope: Scope) -> None:
    changes, cause = ASKS_FOR[scope]
    with pytest.raises(cause):
        _check(desk, _said(desk, scope, **changes))


@pytest.mark.parametrize("key", LEFT_OPEN)
def test_a_talk_with_a_question_left_open_is_no_agreement(desk: Desk, key: str) -> None:
    with pytest.raises(consent_errors.TalkNotFinished):
        _check(desk, _said(desk, Scope.KEEP_RECORD, **{key: LEFT_OPEN[key]}))
