"""Documents in one step, where a test has no two workers: gathered, then typeset."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import pypdfium2

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import ConsentId, ReferralId, ResidentId
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper
from shelter_desk.services.views.desk import Paper


def consent_paper(
    desk: Desk, resident_id: ResidentId, consent_ids: Sequence[ConsentId], copies: int = 1
) -> Paper:
    return paper.typeset(desk, paper.gather_consent(desk, resident_id, consent_ids, copies))


def blank_consent_paper(
    desk: Desk, scopes: Sequence[Scope], language: str = "ar", staff_language: str = "en"
) -> Paper:
    return paper.typeset(desk, paper.gather_blank_consent(desk, scopes, language, staff_language))


def referral_paper(
    desk: Desk, referral_id: ReferralId, copies_for: Sequence[CopyFor] = paper.ALL_COPIES
) -> Paper:
    return paper.typeset(desk, paper.gather_referral(desk, referral_id, copies_for))


def page_count(pdf: bytes) -> int:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)
