"""What each kind of paper is called in lists and in the log."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.print_runs import WhyAgain, WhyOff
from shelter_desk.domain.text import Text

DOCUMENTS: Mapping[DocumentKind, Text] = MappingProxyType(
    {
        DocumentKind.CONSENT: Text("labels", "Consent form"),
        DocumentKind.REFERRAL: Text("labels", "Referral"),
        DocumentKind.RECALL: Text("labels", "Notice to an agency"),
        DocumentKind.SLIP: Text("labels", "Slip for her pocket"),
        DocumentKind.FEEDBACK: Text("labels", "What she thinks of us"),
        DocumentKind.RECOVERY: Text("labels", "Recovery sheet"),
        DocumentKind.LOG: Text("labels", "Report of the log"),
        DocumentKind.BELONGINGS: Text("labels", "Receipt for belongings"),
        DocumentKind.OWN_COPY: Text("labels", "Her own copy of her file"),
        DocumentKind.CERTIFICATE: Text("labels", "Deletion certificate"),
        DocumentKind.PLAN: Text("labels", "Her plan"),
        DocumentKind.SAFETY_PLAN: Text("labels", "Her plan for staying safe"),
        DocumentKind.CRISIS_CARD: Text("labels", "Card for a hard moment"),
        DocumentKind.SCREENING: Text("labels", "Screening result"),
        DocumentKind.ATTACHMENT: Text("labels", "Attachment"),
        DocumentKind.NEEDS: Text("labels", "Her needs over time"),
        DocumentKind.TOLD: Text("labels", "Rights and house rules"),
        DocumentKind.EVACUATION: Text("labels", "Evacuation list"),
        DocumentKind.HANDOVER: Text("labels", "Handover of a shift"),
        DocumentKind.INCIDENT: Text("labels", "Incident report"),
        DocumentKind.INTAKE: Text("labels", "Summary of the intake"),
        DocumentKind.WITHDRAWAL: Text("labels", "Consent taken back"),
        DocumentKind.LEAVING: Text("labels", "Letter on leaving"),
        DocumentKind.RULES_TOLD: Text("labels", "Rights and rules, signed for"),
        DocumentKind.FIGURES: Text("labels", "Statistics"),
        DocumentKind.OVERVIEW: Text("labels", "The house in numbers"),
        DocumentKind.PEN_FORM: Text("labels", "Empty form for the pen"),
        DocumentKind.FRONT_LINE: Text("labels", "Page for a front line"),
        DocumentKind.HAND_OVER: Text("labels", "File handed over as data"),
        DocumentKind.TRAINING: Text("labels", "Paper of the training"),
    }
)

WHY_AGAIN: Mapping[WhyAgain, Text] = MappingProxyType(
    {
        WhyAgain.MISSING: Text("labels", "Sheets did not come out"),
        WhyAgain.JAM: Text("labels", "The paper jammed"),
        WhyAgain.PALE: Text("labels", "Pale or hard to read"),
        WhyAgain.SPOILT: Text("labels", "A sheet was spoilt"),
        WhyAgain.OTHER: Text("labels", "Another reason"),
    }
)
"""Why something is printed again."""

WHY_OFF: Mapping[WhyOff, Text] = MappingProxyType(
    {
        WhyOff.NOT_NEEDED: Text("labels", "Nobody needs it any more"),
        WhyOff.BY_HAND: Text("labels", "She has it in another way"),
        WhyOff.MISTAKE: Text("labels", "It was put here by mistake"),
        WhyOff.OTHER: Text("labels", "Another reason"),
    }
)
"""Why something no longer waits for the printer."""
