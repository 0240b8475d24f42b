"""Keeping a referral while it is written: one sheet, kept again and again, never twice."""

from __future__ import annotations

from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import ReferralId, ResidentId
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.services import referrals
from shelter_desk.services.desk import Desk
from shelter_desk.services.views import ReferralDraft, ReferralRow


class ReferralSheet:
    """One referral on its way into the file; ``keep`` and ``send`` run on the file worker."""

    def __init__(self, resident_id: ResidentId) -> None:
        self.resident_id = resident_id
        self.referral_id: ReferralId | None = None
        self.state = ReferralState.DRAFT
        self._kept: ReferralDraft | None = None
        self._rev = 1

    def load(self, row: ReferralRow, draft: ReferralDraft) -> None:
        """Go on with a referral that is in the file as ``draft``."""
        referral = row.referral
        self.referral_id, self._rev, self._kept = referral.id, referral.rev, draft
        self.state = referral.state

    def is_kept(self, draft: ReferralDraft) -> bool:
        """True when exactly this is in the file."""
        return draft == self._kept

    def keep(self, desk: Desk, draft: ReferralDraft) -> ReferralId:
        """Begin or change the referral. Raises what ``update_referral`` raises."""
        if self.referral_id is None:
            self.referral_id = referrals.draft_referral(desk, self.resident_id, draft)
        elif draft != self._kept:
            self._rev = referrals.update_referral(desk, self.referral_id, draft, self._rev)
        self._kept = draft
        return self.referral_id

    def send(self, desk: Desk, draft: ReferralDraft) -> None:
        """Keep, then mark as handed over. Raises the gate's refusals."""
        referrals.mark_sent(desk, self.keep(desk, draft))
        self.state = ReferralState.SENT

    def revoke(self, desk: Desk) -> None:
        """Take it back. Raises ``NothingWritten`` while it is not in the file."""
        if self.referral_id is None:
            raise NothingWritten
        referrals.revoke_referral(desk, self.referral_id)
        self.state = ReferralState.REVOKED
