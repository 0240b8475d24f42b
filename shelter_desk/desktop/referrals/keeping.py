"""Keeping a referral while it is written: its words a draft until they are saved, never twice."""

from __future__ import annotations

from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import ReferralId, ResidentId
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.services.desk import Desk
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.referral import KeptReferral, ReferralDraft, ReferralRow


class ReferralSheet:
    """One referral on its way into the file; all that takes a ``Desk`` runs on the file worker."""

    def __init__(self, resident_id: ResidentId) -> None:
        self.resident_id = resident_id
        self.referral_id: ReferralId | None = None
        self.state = ReferralState.DRAFT
        self._kept: ReferralDraft | None = None
        self._rev = 0
        self._draft_rev = 0

    @property
    def has_draft(self) -> bool:
        """True while words wait that are not saved."""
        return self._draft_rev > 0

    def load(
        self, row: ReferralRow | None, kept: KeptReferral | None, shown: ReferralDraft
    ) -> None:
        """Go on with what is in the file and what waits, on the page as ``shown``."""
        if row is not None:
            self.referral_id, self._rev = row.referral.id, row.referral.rev
            self.state = row.referral.state
        self._draft_rev = 0 if kept is None else kept.rev
        self._kept = None if row is None and kept is None else shown

    def is_kept(self, draft: ReferralDraft) -> bool:
        """True when exactly this is on the disk."""
        return draft == self._kept

    def keep(self, desk: Desk, draft: ReferralDraft) -> None:
        """Keep the words as a draft. Raises what ``save_referral_draft`` raises."""
        if draft != self._kept:
            saved = referrals.save_referral_draft(
                desk, self.resident_id, draft, self._draft_rev, self.referral_id
            )
            self._draft_rev, self._kept = saved.rev, draft

    def save(self, desk: Desk, draft: ReferralDraft) -> ReferralId:
        """Begin or change the referral. Raises what ``update_referral`` raises."""
        if self.referral_id is None:
            self.referral_id = referrals.draft_referral(desk, self.resident_id, draft)
            self._rev = 1
        elif self.has_draft or draft != self._kept:
            self._rev = referrals.update_referral(desk, self.referral_id, draft, self._rev)
        self._draft_rev, self._kept = 0, draft
        return self.referral_id

    def send(self, desk: Desk, draft: ReferralDraft) -> None:
        """Save, then mark as handed over. Raises the gate's refusals."""
        referrals.mark_sent(desk, self.save(desk, draft))
        self.state = ReferralState.SENT

    def revoke(self, desk: Desk) -> None:
        """Take it back. Raises ``NothingWritten`` while it is not in the file."""
        if self.referral_id is None:
            raise NothingWritten
        referrals.revoke_referral(desk, self.referral_id)
        self.state = ReferralState.REVOKED
        self._draft_rev = 0

    def discard(self, desk: Desk) -> None:
        """Take the words away that are not saved. Raises ``NotFound``."""
        referrals.discard_referral_draft(desk, self.resident_id, self.referral_id)
        self._draft_rev, self._kept = 0, None
