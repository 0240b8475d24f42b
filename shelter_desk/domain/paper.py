"""What left the house on paper or as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import ConsentId, DisclosureId, OverrideId, ResidentId, StaffId


class DocumentKind(StrEnum):
    """What the desk prints; what is true of each stands in ``paper_rules``."""

    CONSENT = "consent"
    REFERRAL = "referral"
    RECALL = "recall"
    SLIP = "slip"
    RECOVERY = "recovery"
    LOG = "log"
    OWN_COPY = "own_copy"
    CERTIFICATE = "purge_certificate"
    BELONGINGS = "belongings"
    PLAN = "plan_paper"
    SAFETY_PLAN = "safety_plan"
    CRISIS_CARD = "crisis_card"
    SCREENING = "screening"
    ATTACHMENT = "attachment"
    NEEDS = "needs_chart"
    TOLD = "told"
    EVACUATION = "evacuation"
    HANDOVER = "handover_paper"
    PEN_FORM = "pen_form"
    INCIDENT = "incident_paper"
    INTAKE = "intake_paper"
    WITHDRAWAL = "withdrawal_paper"
    LEAVING = "leaving_letter"
    RULES_TOLD = "rules_told"
    FIGURES = "figures_paper"
    OVERVIEW = "overview_paper"
    FRONT_LINE = "front_line_page"
    HAND_OVER = "hand_over"
    TRAINING = "training_paper"
    FEEDBACK = "feedback_sheet"


class WayOut(StrEnum):
    """How it left."""

    PRINTED = "printed"
    SAVED_ENCRYPTED = "saved_encrypted"
    SAVED_PLAIN = "saved_plain"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One copy that left: what, to whom, why, with the hash of the bytes.

    ``consent_id`` is what she agreed to; ``override_id`` the decision of two managers about what
    she did not agree to. A paper with both leans on both.
    """

    id: DisclosureId
    resident_id: ResidentId
    document: DocumentKind
    document_id: str
    copy_number: int
    copies: int
    way: WayOut
    receiver: str
    reason: str
    at: datetime
    by: StaffId
    sha256: str
    items: tuple[str, ...] = ()
    consent_id: ConsentId | None = None
    override_id: OverrideId | None = None
