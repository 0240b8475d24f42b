"""The directory of agencies: what is kept, how it is found, and what retiring one means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.errors import ChangedMeanwhile, NothingWritten
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referral_errors import AgencyKnown, AgencyRetired
from shelter_desk.domain.referrals import Service
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import sentences
from shelter_desk.services.referrals import agencies, referrals
from shelter_desk.services.views.agency import AgencySearch, AgencyWish
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories

CLINIC = AgencyWish(
    name_ar="مركز السلام الصحي",
    name_latin="Salam Health Centre",
    phone="+97317000000",
    address="Building 5, Road 10, beside the old market",
    focal_person="Dr Hind",
    services=frozenset({Service.HEALTH, Service.PSYCHOSOCIAL}),
    hours="Sun-Thu 8-14",
    languages=("ar", "am"),
    women_only=True,
    about="Ring at the green door.",
)


def _found(desk: Desk, wanted: AgencySearch) -> list[str]:
    return [row.agency.name_latin for row in agencies.directory(desk, wanted)]


def test_what_was_typed_is_kept_and_found(desk: Desk) -> None:
    clinic = agencies.enter_agency(desk, CLINIC)
    agencies.enter_agency(desk, AgencyWish("", "Legal Aid", services=frozenset({Service.LEGAL})))
    (row, _other) = sorted(agencies.directory(desk), key=lambda one: one.agency.id != clinic)
    kept = row.agency
    assert (kept.services, kept.languages, kept.women_only) == (
        CLINIC.services,
        CLINIC.languages,
        True,
    )
    assert (kept.hours, kept.address, kept.about) == (CLINIC.hours, CLINIC.address, CLINIC.about)
    assert _found(desk, AgencySearch(service=Service.HEALTH)) == ["Salam Health Centre"]
    assert _found(desk, AgencySearch(service=Service.LEGAL)) == ["Legal Aid"]
    assert _found(desk, AgencySearch(language="am")) == ["Salam Health Centre"]
    assert _found(desk, AgencySearch(women_only=True)) == ["Salam Health Centre"]
    for words in ("السلام", "hind", "GREEN door", "17000000", "market salam"):
        assert _found(desk, AgencySearch(words=words)) == ["Salam Health Centre"], words
    assert _found(desk, AgencySearch(words="nowhere")) == []
    assert _found(desk, AgencySearch(service=Service.HEALTH, language="bn")) == []
    assert audit.verify(desk).clean


def test_a_service_is_found_by_its_word(desk: Desk) -> None:
    agencies.enter_agency(desk, CLINIC)
    assert _found(desk, AgencySearch(words="psychosocial")) == ["Salam Health Centre"]


def _version(desk: Desk, agency_id: AgencyId) -> str:
    rows = agencies.directory(desk, AgencySearch(retired=True))
    return next(one.version for one in rows if one.agency.id == agency_id)


def _change(desk: Desk, agency_id: AgencyId, wish: AgencyWish) -> None:
    agencies.change_agency(desk, agency_id, wish, _version(desk, agency_id))


def test_what_a_colleague_changed_meanwhile_is_not_written_over(desk: Desk) -> None:
    clinic = agencies.enter_agency(desk, CLINIC)
    seen = _version(desk, clinic)
    agencies.retire_agency(desk, clinic)
    agencies.use_agency_again(desk, clinic)
    assert _version(desk, clinic) == seen, "that it is used or not is no part of it"
    agencies.change_agency(desk, clinic, replace(CLINIC, phone="+97317000001"), seen)
    with pytest.raises(ChangedMeanwhile):
        agencies.change_agency(desk, clinic, replace(CLINIC, hours="never"), seen)
    (row,) = agencies.directory(desk)
    assert (row.agency.phone, row.agency.hours) == ("+97317000001", CLINIC.hours)
    assert row.version != seen


def test_a_name_is_needed_and_stands_once(desk: Desk) -> None:
    with pytest.raises(NothingWritten):
        agencies.enter_agency(desk, replace(CLINIC, name_ar="  ", name_latin=""))
    clinic = agencies.enter_agency(desk, CLINIC)
    with pytest.raises(AgencyKnown):
        agencies.enter_agency(desk, AgencyWish("مركز السلام الصحى"))
    with pytest.raises(AgencyKnown):
        referrals.add_agency(desk, "", "salam health centre")
    _change(desk, clinic, replace(CLINIC, hours="daily"))
    assert agencies.directory(desk)[0].agency.hours == "daily"
    other = agencies.enter_agency(desk, AgencyWish("", "Other"))
    with pytest.raises(AgencyKnown):
        _change(desk, other, CLINIC)


def test_what_nobody_speaks_is_not_kept_as_a_language(desk: Desk) -> None:
    agencies.enter_agency(desk, replace(CLINIC, languages=("ar", "klingon", "")))
    assert agencies.directory(desk)[0].agency.languages == ("ar",)


def test_a_retired_agency_stays_on_its_referrals_and_gets_no_new_ones(desk: Desk) -> None:
    her = factories.admit(desk)
    clinic = agencies.enter_agency(desk, CLINIC)
    draft = ReferralDraft(clinic, "health", "a fever")
    begun = referrals.draft_referral(desk, her, draft)
    agencies.retire_agency(desk, clinic)
    assert agencies.directory(desk) == ()
    (row,) = agencies.directory(desk, AgencySearch(retired=True))
    assert row.agency.retired
    (old,) = referrals.referrals_of(desk, her)
    assert old.agency_name
    with pytest.raises(AgencyRetired):
        referrals.draft_referral(desk, her, draft)
    rev = referrals.update_referral(desk, begun, replace(draft, reason="worse"), old.referral.rev)
    other = agencies.enter_agency(desk, AgencyWish("", "Other"))
    rev = referrals.update_referral(desk, begun, replace(draft, agency_id=other), rev)
    with pytest.raises(AgencyRetired):
        referrals.update_referral(desk, begun, draft, rev)
    _change(desk, clinic, replace(CLINIC, hours="never"))
    assert agencies.directory(desk, AgencySearch(words="salam", retired=True))[0].agency.retired
    agencies.use_agency_again(desk, clinic)
    assert referrals.draft_referral(desk, her, draft)
    assert audit.verify(desk).clean


def test_what_is_typed_of_an_agency_waits_for_whoever_types_it(desk: Desk) -> None:
    typed = Answers.empty().with_value("about", "Ring at the green door")
    sentences.keep_house_sentences(desk, "agency/new", typed)
    assert sentences.kept_house_sentences(desk, "agency/new") == typed
    assert sentences.kept_house_sentences(desk, f"agency/{AgencyId('x')}").is_empty
    sentences.keep_house_sentences(desk, "agency/new", Answers.empty())
    assert sentences.kept_house_sentences(desk, "agency/new").is_empty
