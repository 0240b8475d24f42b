"""No paper that a rule puts behind her agreement leaves by a way on which nobody reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed
from shelter_desk.domain.ids import ConsentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import PAPER_RULES, PaperRule, rule_of
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.papers import leaving
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories, papers
from tests.desktop.pages_kit import agree

BEHIND_CONSENT = [kind for kind, rule in PAPER_RULES.items() if rule.consent is not None]
WHY = "for the clinic"


def _paper(kind: DocumentKind, desk: Desk) -> Paper:
    """One copy of any kind, about somebody and for nobody in particular."""
    return Paper(
        pdf=b"%PDF",
        document_id="d-1",
        kind=kind,
        title=Message(Text("papers", "Attachment")),
        draft_translation=False,
        resident_id=factories.admit(desk),
        copy_numbers=(1,),
        receivers=("somebody",),
    )


def _rules_name(monkeypatch: pytest.MonkeyPatch, scope: Scope) -> None:
    def named(kind: DocumentKind) -> PaperRule:
        return replace(rule_of(kind), consent=scope)

    monkeypatch.setattr(leaving, "rule_of", named)


def _nothing_left(desk: Desk, shown: Paper) -> bool:
    assert shown.resident_id is not None
    return paper.copies_of(desk, shown.resident_id) == ()


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_consent_that_nobody_reads_keeps_every_kind_inside(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: DocumentKind
) -> None:
    shown = _paper(kind, desk)
    _rules_name(monkeypatch, Scope.PHOTO_AUDIO)
    with pytest.raises(NotAllowed):
        paper.record_printed(desk, shown, WHY)
    assert _nothing_left(desk, shown)


@pytest.mark.parametrize("kind", [one for one in DocumentKind if one not in BEHIND_CONSENT])
def test_a_kind_that_is_put_behind_a_consent_needs_a_branch_that_reads_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: DocumentKind
) -> None:
    shown = _paper(kind, desk)
    _rules_name(monkeypatch, Scope.SHARE_WITH_AGENCY)
    with pytest.raises(NotAllowed):
        paper.record_printed(desk, shown, WHY)
    assert _nothing_left(desk, shown)


@pytest.mark.parametrize("kind", BEHIND_CONSENT)
def test_what_needs_her_agreement_says_whose(desk: Desk, kind: DocumentKind) -> None:
    nobodys = replace(_paper(kind, desk), resident_id=None, copy_numbers=(), receivers=())
    with pytest.raises(NotAllowed):
        paper.record_printed(desk, nobodys, WHY)


def test_a_file_for_an_agency_is_asked_for_at_the_door_itself(desk: Desk) -> None:
    hers = _paper(DocumentKind.ATTACHMENT, desk)
    assert hers.resident_id is not None
    agency = referrals.add_agency(desk, "عيادة", "Clinic")
    theirs = replace(hers, agency_id=agency, items=(DataItem.DOCUMENTS.value,))
    with pytest.raises(NoConsent):
        paper.record_printed(desk, theirs, WHY)
    agree(desk, hers.resident_id, agency, DataItem.NAME)
    with pytest.raises(ItemsNotCovered):
        paper.record_printed(desk, theirs, WHY)
    agree(desk, hers.resident_id, agency, DataItem.DOCUMENTS)
    with pytest.raises(ChangedMeanwhile):
        paper.record_printed(desk, theirs, WHY)
    given = ConsentId(
        next(one.consent.id for one in consents.wallet(desk, hers.resident_id) if one.allows)
    )
    assert _nothing_left(desk, hers)
    for loose in (replace(theirs, agency_id=None), replace(hers, consent_id=given)):
        with pytest.raises(NotAllowed):
            paper.record_printed(desk, loose, WHY)
    assert paper.record_printed(desk, replace(theirs, consent_id=given), WHY) == (1,)


def test_a_referral_leaves_for_her_whom_it_concerns(desk: Desk) -> None:
    her, agency = factories.admit(desk), referrals.add_agency(desk, "عيادة", "Clinic")
    agree(desk, her, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "health", "a fever", items=frozenset({DataItem.NAME}))
    shown = papers.referral_paper(desk, referrals.draft_referral(desk, her, draft))
    with pytest.raises(NotAllowed):
        paper.record_printed(desk, replace(shown, resident_id=factories.admit(desk)), WHY)
    assert paper.record_printed(desk, shown, WHY) == shown.copy_numbers


@pytest.mark.parametrize("kind", DocumentKind)
def test_what_is_in_nobodys_file_is_of_a_kind_that_can_be(desk: Desk, kind: DocumentKind) -> None:
    rule = rule_of(kind)
    numbered = replace(_paper(kind, desk), resident_id=None)
    bare = replace(numbered, copy_numbers=(), receivers=())
    for one, may in ((numbered, rule.of_nobody), (bare, rule.for_the_pen)):
        if may:
            assert paper.record_printed(desk, one, "") == one.copy_numbers
            continue
        with pytest.raises(NotAllowed):
            paper.record_printed(desk, one, "")
