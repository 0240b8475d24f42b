"""The words for the things people choose from; one place for screen, paper and log."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.audit import Act, Fault
from shelter_desk.domain.consents import (
    Assent,
    Capacity,
    CopyGiven,
    DataItem,
    Decision,
    GivenBy,
    Mark,
    Scope,
    SharedBy,
    TeachBack,
    Told,
)
from shelter_desk.domain.notes import BlockKind, NoteKind
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.paper import WayOut
from shelter_desk.domain.plans import PlanDecision
from shelter_desk.domain.referrals import CopyFor, Urgency
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text

SCOPES: Mapping[Scope, Text] = MappingProxyType(
    {
        Scope.INTERVIEW: Text("labels", "Talking and questions"),
        Scope.SHELTER: Text("labels", "Staying in the house and services"),
        Scope.KEEP_RECORD: Text("labels", "Keeping a file"),
        Scope.SHARE_WITH_AGENCY: Text("labels", "Sharing with an agency"),
        Scope.STATISTICS: Text("labels", "Statistics without names"),
        Scope.PHOTO_AUDIO: Text("labels", "Photographs and recordings"),
        Scope.MEDICAL_EXAM: Text("labels", "Medical examination"),
        Scope.CONTACT_FAMILY: Text("labels", "Contacting the family"),
        Scope.CONTACT_EMBASSY: Text("labels", "Contacting the embassy"),
        Scope.REPORT_TO_POLICE: Text("labels", "Reporting to police or prosecution"),
        Scope.FOLLOW_UP: Text("labels", "Contact after leaving"),
        Scope.EMERGENCY_CONTACT: Text("labels", "Emergency contact"),
        Scope.INTERPRETER: Text("labels", "An interpreter being present"),
        Scope.RESEARCH_MEDIA: Text("labels", "Research and media"),
    }
)

DECISIONS: Mapping[Decision, Text] = MappingProxyType(
    {
        Decision.AGREED: Text("labels", "Agreed"),
        Decision.REFUSED: Text("labels", "Said no"),
        Decision.IN_PART: Text("labels", "Agreed in part"),
        Decision.NOT_NOW: Text("labels", "Not able to decide now"),
    }
)

ITEMS: Mapping[DataItem, Text] = MappingProxyType(
    {
        DataItem.NAME: Text("labels", "Name"),
        DataItem.CODE_ONLY: Text("labels", "Code only, no name"),
        DataItem.CONTACT: Text("labels", "How to reach her"),
        DataItem.IDS: Text("labels", "Identity papers"),
        DataItem.NEEDS: Text("labels", "Needs"),
        DataItem.MEDICAL_SUMMARY: Text("labels", "Medical summary"),
        DataItem.LEGAL_SUMMARY: Text("labels", "Legal summary"),
        DataItem.STORY_SUMMARY: Text("labels", "Summary of her account"),
        DataItem.PHOTO: Text("labels", "Photograph"),
        DataItem.DOCUMENTS: Text("labels", "Copies of documents"),
        DataItem.SAFETY_CONCERNS: Text("labels", "Safety concerns"),
        DataItem.REASON: Text("labels", "Reason for the referral"),
        DataItem.SAFETY_NOTE: Text("labels", "Safety note for the agency"),
        DataItem.WHOLE_FILE: Text("labels", "The whole file with all answers and notes"),
    }
)

TOLD: Mapping[Told, Text] = MappingProxyType(
    {
        Told.PURPOSE: Text("labels", "What it is for"),
        Told.USES: Text("labels", "What will be done with it"),
        Told.RESEARCH_USE: Text("labels", "Whether it is used for research"),
        Told.RIGHT_TO_ASK: Text("labels", "Her right to ask and to correct"),
        Told.HOW_LONG: Text("labels", "How long it lasts"),
        Told.HOW_TO_WITHDRAW: Text("labels", "How to take it back"),
        Told.LIMITS: Text("labels", "When we must tell others"),
        Told.SERVICES_DO_NOT_DEPEND: Text("labels", "That help does not depend on it"),
        Told.WHOLE_FILE: Text("labels", "What leaves with the whole file"),
    }
)

TEACH_BACK: Mapping[TeachBack, Text] = MappingProxyType(
    {
        TeachBack.WELL: Text("labels", "Explained it back well"),
        TeachBack.PARTLY: Text("labels", "Explained it back in part"),
        TeachBack.NO: Text("labels", "Not yet clear to her"),
    }
)

GIVEN_BY: Mapping[GivenBy, Text] = MappingProxyType(
    {
        GivenBy.SELF: Text("labels", "She herself"),
        GivenBy.GUARDIAN: Text("labels", "Her guardian"),
        GivenBy.BOTH: Text("labels", "She and her guardian"),
        GivenBy.BEST_INTEREST: Text("labels", "Best-interest decision"),
    }
)

ASSENTS: Mapping[Assent, Text] = MappingProxyType(
    {
        Assent.AGREES: Text("labels", "She agrees"),
        Assent.REFUSES: Text("labels", "She says no"),
        Assent.NOT_NOW: Text("labels", "She says: not now"),
    }
)

SHARED_BY: Mapping[SharedBy, Text] = MappingProxyType(
    {
        SharedBy.VOICE: Text("labels", "By voice"),
        SharedBy.PAPER: Text("labels", "On paper"),
        SharedBy.FILE: Text("labels", "As a protected file"),
        SharedBy.TOGETHER: Text("labels", "Together with her"),
    }
)

CAPACITY: Mapping[Capacity, Text] = MappingProxyType(
    {
        Capacity.ABLE: Text("labels", "Able to decide"),
        Capacity.WITH_SUPPORT: Text("labels", "Able to decide with support"),
        Capacity.NOT_NOW: Text("labels", "Not the moment to decide"),
    }
)

MARKS: Mapping[Mark, Text] = MappingProxyType(
    {
        Mark.SIGNATURE: Text("labels", "Signature on paper"),
        Mark.THUMBPRINT: Text("labels", "Thumbprint on paper"),
        Mark.ORAL_WITNESSED: Text("labels", "By voice, with a witness"),
    }
)

COPY_GIVEN: Mapping[CopyGiven, Text] = MappingProxyType(
    {
        CopyGiven.YES: Text("labels", "She has her copy"),
        CopyGiven.KEPT_SAFE: Text("labels", "Her copy is kept safe here"),
        CopyGiven.REFUSED: Text("labels", "She did not want a copy"),
    }
)

COMPARTMENTS: Mapping[Compartment, Text] = MappingProxyType(
    {
        Compartment.TESTIMONY: Text("labels", "Testimony"),
        Compartment.HEALTH: Text("labels", "Health"),
        Compartment.LEGAL: Text("labels", "Legal"),
        Compartment.MANAGEMENT: Text("labels", "Management"),
    }
)

CIRCLES: Mapping[Compartment, Text] = MappingProxyType(
    {
        Compartment.TESTIMONY: Text("labels", "the testimony circle"),
        Compartment.HEALTH: Text("labels", "the health circle"),
        Compartment.LEGAL: Text("labels", "the legal circle"),
        Compartment.MANAGEMENT: Text("labels", "the management circle"),
    }
)
"""As they stand inside a sentence."""

SEALED_NOTES: Mapping[Compartment, Text] = MappingProxyType(
    {
        Compartment.TESTIMONY: Text("labels", "A testimony note"),
        Compartment.HEALTH: Text("labels", "A health note"),
        Compartment.LEGAL: Text("labels", "A legal note"),
        Compartment.MANAGEMENT: Text("labels", "A management note"),
    }
)

NOTE_KINDS: Mapping[NoteKind, Text] = MappingProxyType(
    {
        NoteKind.CONTACT: Text("labels", "Talk"),
        NoteKind.PHONE_CALL: Text("labels", "Telephone call"),
        NoteKind.OBSERVATION: Text("labels", "Observation"),
        NoteKind.HEALTH: Text("labels", "Health"),
        NoteKind.COUNSELLING: Text("labels", "Counselling"),
        NoteKind.LEGAL: Text("labels", "Legal matter or court"),
        NoteKind.FAMILY_CONTACT: Text("labels", "Family contact"),
        NoteKind.AUTHORITY: Text("labels", "Embassy or authority"),
        NoteKind.ACCOMPANIMENT: Text("labels", "Accompaniment"),
        NoteKind.HOUSE_SHIFT: Text("labels", "House and shift"),
        NoteKind.HANDOVER: Text("labels", "Handover"),
        NoteKind.SUPERVISION: Text("labels", "Supervision"),
        NoteKind.PLAN_REVIEW: Text("labels", "Plan review"),
        NoteKind.CHILD: Text("labels", "Child"),
        NoteKind.FEEDBACK: Text("labels", "Feedback or complaint"),
        NoteKind.AFTER_EXIT: Text("labels", "Contact after leaving"),
    }
)

BLOCKS: Mapping[BlockKind, Text] = MappingProxyType(
    {
        BlockKind.FACT: Text("labels", "Fact"),
        BlockKind.QUOTE: Text("labels", "Her words"),
        BlockKind.OBSERVATION: Text("labels", "What was seen"),
        BlockKind.OPINION: Text("labels", "Opinion"),
    }
)

URGENCIES: Mapping[Urgency, Text] = MappingProxyType(
    {
        Urgency.EMERGENCY: Text("labels", "Emergency, within 24 hours"),
        Urgency.URGENT: Text("labels", "Urgent, within 72 hours"),
        Urgency.NORMAL: Text("labels", "Normal, within two weeks"),
    }
)

COPIES_FOR: Mapping[CopyFor, Text] = MappingProxyType(
    {
        CopyFor.OURS: Text("labels", "Our copy"),
        CopyFor.PERSON: Text("labels", "Her copy"),
        CopyFor.RECEIVER: Text("labels", "The agency's copy"),
    }
)

WAYS_OUT: Mapping[WayOut, Text] = MappingProxyType(
    {
        WayOut.PRINTED: Text("labels", "Printed"),
        WayOut.SAVED_ENCRYPTED: Text("labels", "Saved with a passphrase"),
        WayOut.SAVED_PLAIN: Text("labels", "Saved without protection"),
    }
)

ACTS: Mapping[Act, Text] = MappingProxyType(
    {
        Act.CREATE_DESK: Text("labels", "Set up the desk"),
        Act.UNLOCK: Text("labels", "Opened the desk"),
        Act.FAILED_UNLOCK: Text("labels", "Wrong passphrase"),
        Act.LOCK: Text("labels", "Locked the desk"),
        Act.SEARCH: Text("labels", "Searched"),
        Act.VIEW: Text("labels", "Opened a file"),
        Act.ADMIT: Text("labels", "Welcomed somebody"),
        Act.UPDATE: Text("labels", "Changed an entry"),
        Act.OPEN_DRAFT: Text("labels", "Began a draft"),
        Act.DISCARD_DRAFT: Text("labels", "Discarded a draft"),
        Act.SIGN: Text("labels", "Signed a form"),
        Act.CORRECT: Text("labels", "Signed a correction"),
        Act.CONSENT: Text("labels", "Recorded a consent decision"),
        Act.WITHDRAW: Text("labels", "Recorded a withdrawal"),
        Act.WRITE_NOTE: Text("labels", "Wrote a note"),
        Act.SIGN_NOTE: Text("labels", "Signed a note"),
        Act.ADDENDUM: Text("labels", "Added to a note"),
        Act.REFER: Text("labels", "Worked on a referral"),
        Act.PREVIEW: Text("labels", "Looked at a document"),
        Act.PRINT: Text("labels", "Printed"),
        Act.SHEETS: Text("labels", "Looked after a print"),
        Act.QUEUE: Text("labels", "What is to be printed"),
        Act.SAVE_COPY: Text("labels", "Saved a copy"),
        Act.VIEW_AUDIT: Text("labels", "Read the log"),
        Act.VERIFY: Text("labels", "Verified the log"),
        Act.ACCESS_LIST: Text("labels", "Looked up who opened a file"),
        Act.CHANGE_PASSPHRASE: Text("labels", "Changed a passphrase"),
        Act.NEW_RECOVERY_KEY: Text("labels", "Made a new recovery key"),
        Act.SETTINGS: Text("labels", "Changed settings"),
        Act.CLOSE_QUESTION: Text("labels", "Closed or reopened a question"),
        Act.CLOCK: Text("labels", "The clock ran backwards"),
        Act.INVITE: Text("labels", "Invited a colleague"),
        Act.RESET: Text("labels", "Reset a colleague’s sign-in"),
        Act.REMOVE: Text("labels", "Removed a person from the desk"),
        Act.ROLE: Text("labels", "Changed a role"),
        Act.CONDUCT: Text("labels", "Accepted the code of conduct"),
        Act.CONFLICT: Text("labels", "Kept somebody out of a file"),
        Act.BREAK_GLASS: Text("labels", "Opened a file outside her work"),
        Act.ACKNOWLEDGE: Text("labels", "Looked at an opening outside somebody’s work"),
        Act.UNSEAL: Text("labels", "Opened a sealed part"),
        Act.EXPORT: Text("labels", "Gave a person her own file"),
        Act.BACKUP: Text("labels", "Made a backup"),
        Act.VERIFY_BACKUP: Text("labels", "Checked a backup"),
        Act.DRILL: Text("labels", "Practised recovery"),
        Act.RESTORE: Text("labels", "Restored a backup"),
        Act.STAFF_CHECKED: Text("labels", "Looked through who may sign in after a restore"),
        Act.ANCHOR: Text("labels", "Wrote down the head of the log"),
        Act.REVIEW: Text("labels", "Reviewed a file"),
        Act.FINDING: Text("labels", "Worked on a finding"),
        Act.EXIT: Text("labels", "Recorded that somebody left"),
        Act.HOLD: Text("labels", "Changed how long a file is kept"),
        Act.PURGE: Text("labels", "Deleted a file for good"),
        Act.HELP_IN: Text("labels", "A manager helped somebody at the door"),
        Act.OVERRIDE: Text("labels", "Let something leave without her agreement"),
        Act.TOLD_HER: Text("labels", "Told a resident what left"),
        Act.BED: Text("labels", "Changed who has which bed"),
        Act.BELONGING: Text("labels", "Worked on a resident’s belongings"),
        Act.GIVE: Text("labels", "Gave a resident something"),
        Act.DOOR: Text("labels", "Wrote down who went out or came back"),
        Act.INCIDENT: Text("labels", "Worked on an incident"),
        Act.HANDOVER: Text("labels", "Handed over a shift"),
        Act.PLAN: Text("labels", "Said something about a plan"),
        Act.ATTACH: Text("labels", "Added an attachment"),
        Act.LOOK: Text("labels", "Looked at an attachment"),
        Act.DETACH: Text("labels", "Took an attachment away"),
        Act.TASK: Text("labels", "Worked on a task of a note"),
        Act.CALL: Text("labels", "Worked on a request to take somebody in"),
        Act.FIGURES: Text("labels", "Worked on figures"),
        Act.HAND_OVER: Text("labels", "Handed files over to an office"),
        Act.PRACTICE: Text("labels", "Practised: a case or a free talk"),
        Act.TRAINING: Text("labels", "Wrote down training of a colleague"),
        Act.MIGRATE: Text("labels", "Brought the records to a newer form"),
    }
)

PLAN_STEPS: Mapping[str, Text] = MappingProxyType(
    {
        PlanDecision.REQUESTED: Text("labels", "Sent for approval"),
        PlanDecision.APPROVED: Text("labels", "Approved"),
        PlanDecision.SENT_BACK: Text("labels", "Sent back"),
    }
)
"""What the log says of a plan, in words."""

GROUNDS: Mapping[Ground, Text] = MappingProxyType(
    {
        Ground.LEGAL_DUTY: Text("labels", "A legal duty"),
        Ground.VITAL_INTEREST: Text("labels", "Danger to life or health"),
    }
)
"""Why something may leave without her agreement."""

REVIEW_STEPS: Mapping[str, Text] = MappingProxyType(
    {
        "random": Text("labels", "Picked at random"),
        "chosen": Text("labels", "File chosen"),
        "again": Text("labels", "Taken up again"),
        "lines": Text("labels", "Lines answered"),
        "finished": Text("labels", "Finished"),
        "new": Text("labels", "New finding"),
        "answered": Text("labels", "Answered"),
        "sent back": Text("labels", "Sent back"),
        "settled": Text("labels", "Settled"),
    }
)
"""What the log says of a file review and its findings, in words."""

FAULTS: Mapping[Fault, Text] = MappingProxyType(
    {
        Fault.GAP: Text("labels", "Entry {seq}: entries are missing before it."),
        Fault.CHAIN: Text("labels", "Entry {seq}: it does not follow from the one before."),
        Fault.MAC: Text("labels", "Entry {seq}: it was not written by this desk."),
        Fault.SIGNATURE: Text("labels", "Entry {seq}: the person's signature does not fit."),
        Fault.CONTENT: Text("labels", "Entry {seq}: what it vouches for was changed."),
        Fault.REASON: Text(
            "labels", "Entry {seq}: its reason was changed, or is missing without a deletion."
        ),
        Fault.SECOND: Text(
            "labels", "Entry {seq}: it takes two people, and the second one's signature is missing."
        ),
        Fault.CLOCK: Text("labels", "Entry {seq}: the clock ran backwards."),
        Fault.FILE: Text("labels", "The records file itself is damaged."),
        Fault.ANCHOR: Text("labels", "The list of anchors beside the records was changed."),
    }
)
