"""Every kind of text prints as a draft until somebody who knows the language signs it off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pypdfium2
import pytest

from shelter_desk.domain.children import AgeBand, ChildSays
from shelter_desk.domain.consents import Assent, DataItem, GivenBy, Scope
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.wordings import About, HouseText, TextReview
from shelter_desk.services.consents import consents, wordings
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.papers import her_papers, paper, plan_papers, told_papers
from shelter_desk.services.referrals import recalls, referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.pages_kit import agree

HERS = "hi"
RIGHTS, RULES, LABELS = HouseText.RIGHTS, HouseText.RULES, HouseText.LABELS
BANNER = "Draft translation"


def her(desk: Desk) -> ResidentId:
    made = residents.admit_resident(desk, called="Maya", names=("Maya",))
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(made), languages=(HERS,)))
    return made


def sign(desk: Desk, language: str, *about: About) -> None:
    versions = {text.about: text.version for text in wordings.her_texts(desk, language)}
    today = desk.local_today()
    reviews = [TextReview(one, versions[one], "Asha Rai", "", today) for one in about]
    wordings.sign_off_texts(desk, language, reviews)


def put_right(desk: Desk, about: About) -> None:
    text = wordings.her_text(desk, about, HERS)
    assert text is not None
    lines = [f"{line}।" for line in text.lines]
    title = f"{text.title}।" if text.title else ""
    made = wordings.correct_text(desk, HERS, about, text.version, title, lines)
    assert made == text.version + 1


def _consent(scope: Scope) -> Callable[[Desk], PaperJob]:
    return lambda desk: paper.gather_blank_consent(desk, [scope], HERS, "en")


def _child(band: AgeBand) -> Callable[[Desk], PaperJob]:
    def job(desk: Desk) -> PaperJob:
        decision = factories.decision(
            desk,
            Scope.SHELTER,
            language=HERS,
            staff_language="en",
            given_by=GivenBy.GUARDIAN,
            guardian="Amina",
            assent=Assent.AGREES,
            child=ChildSays(band),
        )
        child = her(desk)
        return paper.gather_consent(desk, child, [consents.record_consent(desk, child, decision)])

    return job


def _withdrawal(desk: Desk) -> PaperJob:
    person = her(desk)
    given = factories.decision(desk, Scope.SHELTER, language=HERS, staff_language="en")
    made = consents.record_consent(desk, person, given)
    consents.withdraw_consent(desk, made)
    return her_papers.gather_withdrawal(desk, person, made)


def _letter(desk: Desk) -> PaperJob:
    person = her(desk)
    retention.record_exit(desk, person, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    return her_papers.gather_leaving_letter(desk, person)


def _slip(desk: Desk) -> PaperJob:
    person = her(desk)
    agency = referrals.add_agency(desk, "", f"Hospital {person}")
    agree(desk, person, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "health", "a fever", items=frozenset({DataItem.NAME}))
    return recalls.gather_slip(desk, referrals.draft_referral(desk, person, draft))


PAPERS: Mapping[str, tuple[Callable[[Desk], PaperJob], tuple[About, ...]]] = {
    **{f"consent {one.name}": (_consent(one), (one,)) for one in Scope},
    **{
        f"child {band.value}": (_child(band), (Scope.SHELTER, about))
        for band, about in (
            (AgeBand.FROM_6, HouseText.ASSENT_6),
            (AgeBand.FROM_9, HouseText.ASSENT_9),
            (AgeBand.FROM_12, HouseText.ASSENT_12),
            (AgeBand.FROM_15, HouseText.ASSENT_15),
        )
    },
    "rights and rules": (lambda desk: told_papers.gather_told(desk, HERS), (RIGHTS, RULES)),
    "told, signed": (lambda desk: her_papers.gather_rules_told(desk, her(desk)), (RIGHTS, RULES)),
    "withdrawal": (_withdrawal, (Scope.SHELTER,)),
    "letter": (_letter, ()),
    "slip": (_slip, ()),
    "withdrawal, empty": (
        lambda desk: her_papers.gather_blank_withdrawal(desk, HERS),
        tuple(Scope),
    ),
    "letter, empty": (lambda desk: her_papers.gather_blank_leaving_letter(desk, HERS), ()),
    "slip, empty": (lambda desk: her_papers.gather_blank_slip(desk, HERS), ()),
    "feedback": (lambda desk: her_papers.gather_blank_feedback(desk, HERS), ()),
    "plan": (lambda desk: plan_papers.gather_blank_plan(desk, HERS), ()),
    "safety plan": (lambda desk: plan_papers.gather_blank_safety_plan(desk, HERS), ()),
}


def says_draft(desk: Desk, job: PaperJob) -> bool:
    """As the page says it, which the preview says too."""
    made = paper.typeset(desk, job)
    said = pypdfium2.PdfDocument(made.pdf)[0].get_textpage().get_text_range()
    printed = BANNER in " ".join(said.split())
    assert printed is made.draft_translation
    return printed


@pytest.mark.parametrize("kind", PAPERS)
def test_it_prints_as_a_draft_before_and_not_after_and_again_when_put_right(
    desk: Desk, kind: str
) -> None:
    make, texts = PAPERS[kind]
    assert says_draft(desk, make(desk))
    for language in ("en", "ar") if texts else ():
        sign(desk, language, *texts)
    assert says_draft(desk, make(desk)), "hers is not read yet"
    sign(desk, HERS, *texts, LABELS)
    assert not says_draft(desk, make(desk))
    put_right(desk, (*texts, LABELS)[-2 if texts else -1])
    assert says_draft(desk, make(desk))


def test_every_text_that_is_printed_is_tried() -> None:
    tried = {about for _make, texts in PAPERS.values() for about in texts} | {LABELS}
    spoken = {HouseText.BEFORE_TALK, HouseText.AFTER_TALK}
    assert tried == {*Scope, *HouseText} - spoken


@pytest.mark.parametrize("about", [HouseText.BEFORE_TALK, HouseText.AFTER_TALK])
def test_what_is_only_said_is_signed_off_and_put_right_alike(desk: Desk, about: HouseText) -> None:
    for version in (1, 2):
        text = wordings.her_text(desk, about, HERS)
        assert text is not None
        assert (text.version, text.is_draft) == (version, True)
        sign(desk, HERS, about)
        text = wordings.her_text(desk, about, HERS)
        assert text is not None
        assert (text.reviewed_by, text.reviewed_on) == (
            "Asha Rai",
            desk.local_today().isoformat(),
        )
        put_right(desk, about)
