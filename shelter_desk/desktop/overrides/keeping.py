"""Keeping a decision while it is written: a draft of hers alone until two have decided."""

from __future__ import annotations

from shelter_desk.domain.ids import ReferralId
from shelter_desk.services.consents import overrides
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.override import OverrideWords


class DecisionSheet:
    """The draft of one decision; all that takes a ``Desk`` runs on the file worker."""

    def __init__(self, about: ReferralId, kept: OverrideWords | None, rev: int = 0) -> None:
        self._about = about
        self._kept = kept
        self._rev = rev

    @property
    def has_draft(self) -> bool:
        """True while words wait in the file."""
        return self._rev > 0

    def begin(self, shown: OverrideWords) -> None:
        """What the page shows at first is as good as kept."""
        self._kept = shown

    def is_kept(self, words: OverrideWords) -> bool:
        """True when nothing can be lost."""
        return words == self._kept

    def keep(self, desk: Desk, words: OverrideWords) -> None:
        """Keep it. Raises what ``save_override_draft`` raises."""
        if words != self._kept:
            saved = overrides.save_override_draft(desk, self._about, words, self._rev)
            self._rev, self._kept = saved.rev, words

    def discard(self, desk: Desk) -> None:
        """Take it away. Raises ``NotFound``."""
        overrides.discard_override_draft(desk, self._about)
        self._rev, self._kept = 0, None
