"""Taking an agreement back, by saying so or by a later no."""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import (
    Consent,
    Decided,
    Decision,
    Mark,
    Withdrawal,
    given_before,
)
from shelter_desk.services.use_case import Topic, Work

_WRITTEN = frozenset({Mark.SIGNATURE, Mark.THUMBPRINT})


def take_back(work: Work, given: Decided, *, oral: bool = True, note: str = "") -> None:
    """It ends at this moment, and who holds something is to be told; asking twice is harmless."""
    if given.withdrawal is None:
        now, by = work.desk.clock.now(), work.desk.staff.id
        work.tx.consents.withdraw(given.id, Withdrawal(now, by, oral, note))
    work.audit(
        act=Act.WITHDRAW,
        resident_id=given.resident_id,
        ref=Ref("consent", given.id),
        detail=str(given.details.scope.value),
    )
    work.changed(Topic.CONSENTS, Topic.FILE, Topic.RESIDENTS, Topic.REFERRALS)


def take_back_by_refusal(work: Work, said: Consent) -> None:
    """A no about a matter she had agreed to takes that agreement back, also one that ran out."""
    if said.details.decision is not Decision.REFUSED:
        return
    for given in given_before(work.tx.consents.decided(said.resident_id), said.details):
        if given.withdrawal is None:
            take_back(work, given, oral=said.details.mark not in _WRITTEN)
