"""The words of agencies and referrals; one place for screen, paper and log."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.referrals import (
    Because,
    Company,
    Delivery,
    Met,
    ReferralState,
    Service,
    Step,
)
from shelter_desk.domain.text import Text

SERVICES: Mapping[Service, Text] = MappingProxyType(
    {
        Service.HEALTH: Text("referrals", "Health"),
        Service.PSYCHOSOCIAL: Text("referrals", "Psychosocial support"),
        Service.LEGAL: Text("referrals", "Legal help"),
        Service.EMBASSY: Text("referrals", "Embassy or consulate"),
        Service.LABOUR_CLAIM: Text("referrals", "Labour claim"),
        Service.POLICE: Text("referrals", "Police"),
        Service.SAFE_HOUSE: Text("referrals", "Safe house"),
        Service.CHILD_PROTECTION: Text("referrals", "Child protection"),
        Service.FAMILY_CONTACT: Text("referrals", "Family contact"),
        Service.RETURN_TRAVEL: Text("referrals", "Return travel"),
        Service.ACCOMMODATION: Text("referrals", "Accommodation after leaving"),
        Service.WORK: Text("referrals", "Work and training"),
        Service.EDUCATION: Text("referrals", "Education"),
        Service.CLOTHES: Text("referrals", "Clothes and household goods"),
        Service.FOOD: Text("referrals", "Food"),
        Service.TRANSLATION: Text("referrals", "Translation"),
        Service.PHONE: Text("referrals", "Telephone and internet"),
    }
)

REFERRAL_STATES: Mapping[ReferralState, Text] = MappingProxyType(
    {
        ReferralState.DRAFT: Text("labels", "Draft"),
        ReferralState.SENT: Text("labels", "Handed over"),
        ReferralState.RECEIVED: Text("labels", "Received by the agency"),
        ReferralState.ACCEPTED: Text("labels", "Accepted"),
        ReferralState.WAITING: Text("labels", "On their waiting list"),
        ReferralState.DECLINED: Text("labels", "Declined by the agency"),
        ReferralState.NO_ANSWER: Text("labels", "No answer"),
        ReferralState.SERVED: Text("labels", "She was there"),
        ReferralState.CLOSED: Text("labels", "Closed"),
        ReferralState.CHANGED_MIND: Text("labels", "She changed her mind"),
        ReferralState.REVOKED: Text("labels", "Taken back"),
    }
)

STEPS: Mapping[Step, Text] = MappingProxyType(
    {
        Step.RECEIVED: Text("referrals", "They received it"),
        Step.ACCEPTED: Text("referrals", "They say yes"),
        Step.WAITING: Text("referrals", "They put her on a waiting list"),
        Step.DECLINED: Text("referrals", "They say no"),
        Step.ASKED_AGAIN: Text("referrals", "We asked again"),
        Step.NO_ANSWER: Text("referrals", "Nobody answers"),
        Step.SERVED: Text("referrals", "She was there"),
        Step.CLOSED: Text("referrals", "Finished"),
        Step.CHANGED_MIND: Text("referrals", "She no longer wants it"),
    }
)
"""What happened, as it is reported with one click."""

DELIVERIES: Mapping[Delivery, Text] = MappingProxyType(
    {
        Delivery.PHONE: Text("referrals", "By telephone"),
        Delivery.BY_HAND: Text("referrals", "On paper, by hand"),
        Delivery.PROTECTED_FILE: Text("referrals", "As a protected file"),
        Delivery.IN_PERSON: Text("referrals", "In person"),
    }
)

COMPANIES: Mapping[Company, Text] = MappingProxyType(
    {
        Company.ALONE: Text("referrals", "She goes alone"),
        Company.STAFF: Text("referrals", "Somebody of the staff"),
        Company.VOLUNTEER: Text("referrals", "A volunteer"),
        Company.SOMEBODY_OF_HERS: Text("referrals", "Somebody she trusts"),
        Company.POLICE: Text("referrals", "The police, as she wishes"),
    }
)
"""Who goes with her; nothing said is no choice."""

REFERRED = Text("timeline", "Referral to {agency}")
"""That she was referred, on her file and on Today."""

METS: Mapping[Met, Text] = MappingProxyType(
    {
        Met.YES: Text("referrals", "Yes"),
        Met.PARTLY: Text("referrals", "In part"),
        Met.NO: Text("referrals", "No"),
        Met.NOT_ASKED: Text("referrals", "Not asked"),
    }
)

BECAUSE: Mapping[Because, Text] = MappingProxyType(
    {
        Because.SHE_DECLINED: Text("referrals", "She does not want it"),
        Because.WE_GIVE_IT: Text("referrals", "We give it ourselves"),
        Because.HAS_IT: Text("referrals", "She has it already"),
        Because.UNAVAILABLE: Text("referrals", "Nobody offers it now"),
        Because.NOT_APPLICABLE: Text("referrals", "It does not apply to her"),
    }
)
