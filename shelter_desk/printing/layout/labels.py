"""What choices are called on paper."""

from __future__ import annotations

from collections.abc import Mapping

from shelter_desk.domain.consents import (
    Assent,
    Capacity,
    CopyGiven,
    DataItem,
    Decision,
    GivenBy,
    Mark,
    SharedBy,
    TeachBack,
)
from shelter_desk.domain.referrals import CopyFor, Urgency
from shelter_desk.domain.text import Text

DECISIONS: Mapping[Decision, Text] = {
    Decision.AGREED: Text("paper", "I agree"),
    Decision.REFUSED: Text("paper", "I do not agree"),
    Decision.IN_PART: Text("paper", "I agree in part"),
    Decision.NOT_NOW: Text("paper", "Not now"),
}
GIVEN_BY: Mapping[GivenBy, Text] = {
    GivenBy.SELF: Text("paper", "the person herself or himself"),
    GivenBy.GUARDIAN: Text("paper", "the guardian"),
    GivenBy.BOTH: Text("paper", "the person and the guardian together"),
    GivenBy.BEST_INTEREST: Text("paper", "decided in the person's best interest"),
}
CAPACITY: Mapping[Capacity, Text] = {
    Capacity.ABLE: Text("paper", "able to decide now"),
    Capacity.WITH_SUPPORT: Text("paper", "able to decide with support"),
    Capacity.NOT_NOW: Text("paper", "not able to decide now; another talk is booked"),
}
TEACH_BACK: Mapping[TeachBack, Text] = {
    TeachBack.WELL: Text("paper", "explained it back well in own words"),
    TeachBack.PARTLY: Text("paper", "explained it back in part"),
    TeachBack.NO: Text("paper", "could not yet explain it back"),
}
MARKS: Mapping[Mark, Text] = {
    Mark.SIGNATURE: Text("paper", "signature"),
    Mark.THUMBPRINT: Text("paper", "thumbprint"),
    Mark.ORAL_WITNESSED: Text("paper", "by voice, with a witness"),
}
COPIES: Mapping[CopyGiven, Text] = {
    CopyGiven.YES: Text("paper", "given"),
    CopyGiven.KEPT_SAFE: Text("paper", "kept safe here at the person's wish"),
    CopyGiven.REFUSED: Text("paper", "offered and not wanted"),
}
ASSENTS: Mapping[Assent, Text] = {
    Assent.AGREES: Text("paper", "agrees"),
    Assent.REFUSES: Text("paper", "does not agree"),
    Assent.NOT_NOW: Text("paper", "Not now"),
    Assent.TOO_YOUNG: Text("paper", "too young to be asked"),
}
SHARED_BY: Mapping[SharedBy, Text] = {
    SharedBy.VOICE: Text("paper", "by voice"),
    SharedBy.PAPER: Text("paper", "on paper"),
    SharedBy.FILE: Text("paper", "as a protected file"),
    SharedBy.TOGETHER: Text("paper", "together with her or him"),
}
ITEMS: Mapping[DataItem, Text] = {
    DataItem.NAME: Text("paper", "Name"),
    DataItem.CODE_ONLY: Text("paper", "File code only"),
    DataItem.CONTACT: Text("paper", "How to reach her or him"),
    DataItem.IDS: Text("paper", "Document numbers"),
    DataItem.NEEDS: Text("paper", "Needs"),
    DataItem.MEDICAL_SUMMARY: Text("paper", "Health, in short"),
    DataItem.LEGAL_SUMMARY: Text("paper", "Legal situation, in short"),
    DataItem.STORY_SUMMARY: Text("paper", "What happened, in short"),
    DataItem.PHOTO: Text("paper", "Photograph"),
    DataItem.DOCUMENTS: Text("paper", "Copies of documents"),
    DataItem.SAFETY_CONCERNS: Text("paper", "Safety concerns"),
    DataItem.REASON: Text("paper", "Reason for the referral"),
    DataItem.SAFETY_NOTE: Text("paper", "Safety note for the agency"),
    DataItem.WHOLE_FILE: Text("paper", "The whole file with all answers and notes"),
}
URGENCY: Mapping[Urgency, Text] = {
    Urgency.EMERGENCY: Text("paper", "Emergency: within 24 hours"),
    Urgency.URGENT: Text("paper", "Urgent: within 3 days"),
    Urgency.NORMAL: Text("paper", "Normal: within 2 weeks"),
}
COPY_FOR: Mapping[CopyFor, Text] = {
    CopyFor.OURS: Text("paper", "Our copy"),
    CopyFor.PERSON: Text("paper", "Copy for the person"),
    CopyFor.RECEIVER: Text("paper", "Copy for the receiver"),
}
