"""She signs on the screen, once her decisions are recorded: strokes beside them, no decision.

A signature is for the decisions that were shown above the pad and for their wording; whatever she
decides later is not signed by it (domain facts 4.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from shelter_desk.domain.attachments import PaperTie
from shelter_desk.domain.audit import Act
from shelter_desk.domain.consents import Consent
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import AttachmentId, ConsentId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.signed_errors import NothingSigned
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.strokes import Strokes
from shelter_desk.services.inside.attachments.attached import log_attached
from shelter_desk.services.inside.consents.consent_sheets import number_of, versions_of
from shelter_desk.services.inside.consents.kept_strokes import keep_strokes
from shelter_desk.services.inside.consents.wallet import wallet_rows
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.signed import OnPaper, ToSign

STANDING: Final = frozenset({"valid", "in_part", "refused", "not_now"})
"""What a form of today shows: her last word on each matter, while it stands."""


@query(Permission.TAKE_CONSENT, Quiet("part of a file whose opening was logged"))
def to_sign(work: Work, resident_id: ResidentId) -> ToSign:
    """What she would sign for now: the decisions that a form of today shows."""
    standing = _standing(work, resident_id)
    return ToSign(tuple(one for one, _shown in standing), tuple(shown for _one, shown in standing))


def _standing(work: Work, resident_id: ResidentId) -> list[tuple[ConsentId, OnPaper]]:
    rows = wallet_rows(work, work.tx.consents.of_resident(resident_id), Names(work))
    found = []
    for row in sorted(rows, key=lambda one: one.consent.details.scope):
        about = row.consent.details
        if row.state in STANDING:
            shown = OnPaper(about.scope, row.agency_name, about.decision)
            found.append((row.consent.id, shown))
    return found


@command(Permission.TAKE_CONSENT, Act.ATTACH)
def keep_signature(
    work: Work, resident_id: ResidentId, decisions: Sequence[ConsentId], made: Strokes
) -> AttachmentId:
    """Keep what she wrote on the pad, for the ``decisions`` that were shown to her.

    No decision is another one afterwards. Raises ``NothingSigned`` for an empty pad,
    ``NotFound`` for somebody else's decision, and ``ChangedMeanwhile`` where other decisions
    stand than she was shown.
    """
    if not made.is_sound:
        raise NothingSigned
    consents = [work.tx.consents.get(one) for one in decisions]
    if not consents or any(one.resident_id != resident_id for one in consents):
        raise NotFound
    if {one for one, _shown in _standing(work, resident_id)} != set(decisions):
        raise ChangedMeanwhile
    kept = keep_strokes(work, resident_id, _tie(consents), made)
    log_attached(work, kept)
    work.changed(Topic.FILE, Topic.ATTACHMENTS, Topic.CONSENTS)
    return kept.id


def _tie(consents: Sequence[Consent]) -> PaperTie:
    versions = " ".join(sorted(versions_of(consents)))
    ids = tuple(one.id for one in consents)
    return PaperTie(DocumentKind.CONSENT, number_of(consents), versions, ids)
