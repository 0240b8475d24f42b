"""Why a decision cannot be recorded as an agreement, and why something may not leave."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class NoConsent(ShelterDeskError):
    """The gate refused. ``agency``: who would have received it."""

    text = Text(
        "errors",
        "She has not agreed to share this with {agency}, or the consent has run out. Nothing "
        "was printed. Talk with her about it first.",
    )


class ItemsNotCovered(ShelterDeskError):
    """Some chosen items lie outside the consent. ``items``: their names."""

    text = Text(
        "errors",
        "The consent does not cover: {items}. Nothing was printed. Take these items out, or "
        "talk with her again.",
    )


class ReferralTakenBack(ShelterDeskError):
    """The referral was revoked. ``number``: which one."""

    text = Text(
        "errors",
        "Referral {number} was taken back. Nothing was printed or saved. Write a new referral if "
        "she wants one again.",
    )


class NeedsTwoWitnesses(ShelterDeskError):
    """A thumbprint without two witnesses."""

    text = Text(
        "errors",
        "A thumbprint needs the names of two witnesses. Everything typed is still here. Add "
        "them, then record the decision.",
    )


class NeedsWitness(ShelterDeskError):
    """An oral decision without a witness."""

    text = Text(
        "errors",
        "A decision by voice needs the name of a witness. Everything typed is still here. Add "
        "it, then record the decision.",
    )


class NeedsGuardian(ShelterDeskError):
    """Given by a guardian, but no name."""

    text = Text(
        "errors",
        "A decision given by a guardian needs the guardian's name. Everything typed is still "
        "here. Add it, then record the decision.",
    )


class GuardianNotSafe(ShelterDeskError):
    """The guardian must not know where she is, or may have harmed her."""

    text = Text(
        "errors",
        "This guardian is somebody who must not know, or whom the house watches for, and so does "
        "not decide for her. Ask a manager about a best-interest decision.",
    )


class NeedsAgency(ShelterDeskError):
    """Sharing without exactly one agency."""

    text = Text(
        "errors",
        "Sharing always names one agency. Everything typed is still here. Choose the agency, "
        "then record the decision.",
    )


class NeedsItems(ShelterDeskError):
    """Agreed to share, but nothing chosen."""

    text = Text(
        "errors",
        "Nothing was chosen that may be shared. Tick what she agrees to, or record a refusal.",
    )


class WholeFileElsewhere(ShelterDeskError):
    """The whole file, in a talk in which she was told that her story does not go there."""

    text = Text(
        "errors",
        "The whole file is not part of this talk: the text says that her story is not told. "
        "Everything typed is still here. Take it out; the talk about sharing with an agency asks "
        "about the whole file.",
    )


class WholeFileIsHers(ShelterDeskError):
    """Somebody decided for her that her whole file goes, and she did not say yes."""

    text = Text(
        "errors",
        "Nobody agrees to the whole file in her place: she herself has not said yes to it. "
        "Everything typed is still here. Ask her, or take the whole file out and choose the "
        "things that are needed.",
    )


class NeedsPurpose(ShelterDeskError):
    """A yes in general where she agrees to one thing at a time."""

    text = Text(
        "errors",
        "What exactly she agrees to is not written yet: which picture, which examination or "
        "test, which study. Everything typed is still here. Write it, then record the decision.",
    )


class NeedsContact(ShelterDeskError):
    """She agreed that somebody is called, but nobody is named."""

    text = Text(
        "errors",
        "Whom we may call is not written yet. Everything typed is still here. Write the name and "
        "the telephone number, or record that she wants nobody called.",
    )


class ContactNotSafe(ShelterDeskError):
    """The person to call must not know where she is, or may have harmed her."""

    text = Text(
        "errors",
        "This person is somebody who must not know, or whom the house watches for, so we do not "
        "call them. "
        "Everything typed is still here. Ask her whom she trusts instead.",
    )


class NameIsAlike(ShelterDeskError):
    """Part of a guardian's or contact's name is that of somebody she fears. ``name``: as typed."""

    text = Text(
        "errors",
        "{name} may be somebody who must not know, or whom the house watches for: the names are "
        "alike. A name is a hint, not a proof. Ask her first where nobody else hears. Everything "
        "typed is still here.",
    )


class NeedsGuardianForChild(ShelterDeskError):
    """Decided by herself although the file says under 18, or that her age is in doubt."""

    text = Text(
        "errors",
        "The file says that she is under 18, or that her age is in doubt. Until that is settled "
        "she does not decide alone: ask a guardian she trusts to decide with her, or a manager "
        "about a best-interest decision. Everything typed is still here.",
    )


class NeedsAssent(ShelterDeskError):
    """Somebody decided for a child who was not asked."""

    text = Text(
        "errors",
        "Somebody else decides, and what she herself says is still open. Everything typed is "
        "still here. Ask her in words for her age, then record what she says.",
    )


class ChildRefuses(ShelterDeskError):
    """A guardian agreed, but the child herself says no."""

    text = Text(
        "errors",
        "She herself says no, so a guardian alone cannot agree for her. Record her no, or ask a "
        "manager about a best-interest decision. Everything typed is still here.",
    )


class ChildNotNow(ShelterDeskError):
    """A guardian agreed, but the child herself says: not now."""

    text = Text(
        "errors",
        "The child says “not now”, so a guardian alone cannot agree yet. Record “not now” and talk "
        "again another day, or ask a manager about a best-interest decision. Everything typed is "
        "still here.",
    )


class NeedsAgeBand(ShelterDeskError):
    """Somebody decides for a child, and the age whose words she is told is open."""

    text = Text(
        "errors",
        "The age of the child is still open, so nobody knows which words to read. Everything "
        "typed is still here. Choose the age, read the words, then record what the child says.",
    )


class AskedFromSix(ShelterDeskError):
    """A child of six or older who was passed over as too young."""

    text = Text(
        "errors",
        "A child of six years or older is asked. Everything typed is still here. Choose the age, "
        "read the words for it, then record what the child says.",
    )


class NeedsBestInterest(ShelterDeskError):
    """A best-interest decision without who decided and why."""

    text = Text(
        "errors",
        "A best-interest decision needs a line saying who decided and why it is best for her. "
        "Everything typed is still here. Add it, then record the decision.",
    )


class ExpiryTooLate(ShelterDeskError):
    """The end is missing, past, or beyond the longest time. ``latest``: the last possible day."""

    text = Text(
        "errors",
        "This consent must end between today and {latest}. Choose another day; she can be asked "
        "again later.",
    )


class TalkTooFarOff(ShelterDeskError):
    """Another talk that is booked for a day gone by or too far ahead. ``latest``: the last one."""

    text = Text(
        "errors",
        "Another talk is on a day between today and {latest}. Nothing was recorded. Choose "
        "another day.",
    )


class NotAllTold(ShelterDeskError):
    """An agreement before everything was read to her."""

    text = Text(
        "errors",
        "Some lines have not been read to her yet, so she cannot agree to them. Read and tick "
        "them, or record that she cannot decide now.",
    )


class NotUnderstood(ShelterDeskError):
    """An agreement although she could not explain it back, or was not able to decide."""

    text = Text(
        "errors",
        "The meaning is not clear to her yet, or now is not the moment, so this is not yet an "
        "agreement. Record that she cannot decide now and talk again later.",
    )


class TalkNotFinished(ShelterDeskError):
    """An agreement with a part of the talk left open (capacity, teach-back, mark or copy)."""

    text = Text(
        "errors",
        "Part of the talk is still open: whether this is a good moment, how she said it back, how "
        "it is marked, or where her copy is. Everything typed is still here. Fill it in, then "
        "keep her decision.",
    )
