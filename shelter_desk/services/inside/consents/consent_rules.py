"""What makes a decision valid (domain facts 4.5); help never depends on any of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consent_errors import (
    AskedFromSix,
    ChildNotNow,
    ChildRefuses,
    ContactNotSafe,
    ExpiryTooLate,
    GuardianNotSafe,
    NameIsAlike,
    NeedsAgeBand,
    NeedsAgency,
    NeedsAssent,
    NeedsBestInterest,
    NeedsContact,
    NeedsGuardian,
    NeedsGuardianForChild,
    NeedsItems,
    NeedsPurpose,
    NeedsTwoWitnesses,
    NeedsWitness,
    NotAllTold,
    NotUnderstood,
    TalkNotFinished,
    TalkTooFarOff,
    WholeFileElsewhere,
    WholeFileIsHers,
)
from shelter_desk.domain.consents import (
    LONGEST_DAYS,
    NAMES_ITEMS,
    NAMES_PERSON,
    SAYS_WHAT,
    Assent,
    Capacity,
    ConsentDecision,
    ConsentText,
    CopyGiven,
    DataItem,
    Decision,
    GivenBy,
    Mark,
    Scope,
    TeachBack,
    latest_expiry,
)
from shelter_desk.domain.folding import fold
from shelter_desk.domain.whole_file import ASKED_IN
from shelter_desk.services.inside.texts.consent_texts import duties
from shelter_desk.storage.search.same_name import may_be_named, same_name

_HER_YES: Final = MappingProxyType(
    {
        GivenBy.GUARDIAN: frozenset({Assent.AGREES}),
        GivenBy.BEST_INTEREST: frozenset({Assent.AGREES}),
        # who decides together with her guardian has said it already
        GivenBy.BOTH: frozenset({Assent.AGREES, Assent.NOT_ASKED}),
    }
)
"""By what she says yes to the whole file where somebody decides with her or for her; a child too
young to be asked does not."""


@dataclass(frozen=True, slots=True)
class OfHer:
    """What the file says of the person who decides.

    ``may_be_child``: under 18, or in doubt. ``must_not_know``: names, as they were typed, of
    those too whom the house watches for: who may have harmed her neither decides nor is called.
    ``band``: her age by the file, where it is sure. ``somebody_else``: names that she was asked
    about, and that are nobody she fears.
    """

    may_be_child: bool = False
    must_not_know: Collection[str] = ()
    band: AgeBand | None = None
    somebody_else: Collection[str] = ()

    def fears(self, name: str) -> bool:
        """True when ``name`` stands among them, however and in whatever script it is spelt."""
        asked = _plain(name)
        return any(asked == _plain(one) or same_name(name, one) for one in self.must_not_know)

    def may_fear(self, name: str) -> bool:
        """True when one of them may be meant, by part of the name, and she was not asked yet."""
        told = name in self.somebody_else
        return not told and any(may_be_named(name, one) for one in self.must_not_know)


def check_decision(about: ConsentDecision, read: ConsentText, today: date, her: OfHer) -> None:
    """Raise the first thing that stands in the way of recording ``about``.

    A refusal or "not now" needs no more than its scope: nobody is held up for saying no.
    """
    if about.scope is Scope.SHARE_WITH_AGENCY and about.agency_id is None:
        raise NeedsAgency
    _check_booked(about, today)
    if about.decision not in (Decision.AGREED, Decision.IN_PART):
        return
    _check_sharing(about)
    _check_talk(about, read)
    _check_open(about)
    _check_contact(about, her)
    _check_marks(about)
    _check_guardian(about, her)
    _check_child(about, her)
    _check_whole_file(about)
    _check_time(about, today)
    _check_alike(about, her)


def _check_booked(about: ConsentDecision, today: date) -> None:
    latest = today + timedelta(days=LONGEST_DAYS)
    if about.talk_on is not None and not today <= about.talk_on <= latest:
        raise TalkTooFarOff(latest=latest.isoformat())


def _check_sharing(about: ConsentDecision) -> None:
    if about.scope in NAMES_ITEMS and not about.items:
        raise NeedsItems
    if about.scope in SAYS_WHAT and not about.purpose.strip():
        raise NeedsPurpose


def _check_whole_file(about: ConsentDecision) -> None:
    """Where she is told what it means, and by her own yes: nobody says it in her place."""
    if DataItem.WHOLE_FILE not in about.items:
        return
    if about.scope not in ASKED_IN:
        raise WholeFileElsewhere
    if about.given_by is not GivenBy.SELF and about.assent not in _HER_YES[about.given_by]:
        raise WholeFileIsHers


def _check_talk(about: ConsentDecision, read: ConsentText) -> None:
    if about.teach_back is TeachBack.NO or about.capacity is Capacity.NOT_NOW:
        raise NotUnderstood
    if not duties(read) <= about.told:
        raise NotAllTold


def _check_open(about: ConsentDecision) -> None:
    left_open = (
        about.teach_back is TeachBack.NOT_ASKED,
        about.capacity is Capacity.NOT_ASKED,
        about.mark is Mark.NONE,
        about.copy_given is CopyGiven.NOT_ASKED,
    )
    if any(left_open):
        raise TalkNotFinished


def _check_marks(about: ConsentDecision) -> None:
    seen = [one for one in about.witnesses if one.name.strip()]
    if about.mark is Mark.THUMBPRINT and len(seen) < 2:
        raise NeedsTwoWitnesses
    if about.mark is Mark.ORAL_WITNESSED and not seen:
        raise NeedsWitness


def _check_contact(about: ConsentDecision, her: OfHer) -> None:
    if about.scope not in NAMES_PERSON:
        return
    # a sister may have no telephone; whoever is to come in an emergency must have one
    unreachable = about.scope is Scope.EMERGENCY_CONTACT and not about.contact_phone.strip()
    if not about.contact_name.strip() or unreachable:
        raise NeedsContact
    if her.fears(about.contact_name):
        raise ContactNotSafe


def _check_guardian(about: ConsentDecision, her: OfHer) -> None:
    if about.given_by not in (GivenBy.GUARDIAN, GivenBy.BOTH):
        return
    if not about.guardian.strip():
        raise NeedsGuardian
    feared = about.child is not None and about.child.guardian_feared
    if feared or her.fears(about.guardian):
        raise GuardianNotSafe


def _check_child(about: ConsentDecision, her: OfHer) -> None:
    if about.given_by is GivenBy.BEST_INTEREST and not about.best_interest.strip():
        raise NeedsBestInterest
    if not her.may_be_child:
        return
    if about.given_by is GivenBy.SELF:
        raise NeedsGuardianForChild
    _check_asked(about, her)
    if about.given_by is GivenBy.GUARDIAN and about.assent is Assent.REFUSES:
        raise ChildRefuses
    if about.given_by is GivenBy.GUARDIAN and about.assent is Assent.NOT_NOW:
        raise ChildNotNow


def _check_asked(about: ConsentDecision, her: OfHer) -> None:
    """From six on a child hears the words for its age and answers (bands of domain facts 4.5)."""
    band = None if about.child is None else about.child.band
    if band is None:
        raise NeedsAgeBand
    if band is AgeBand.UNDER_6:
        if her.band not in (None, AgeBand.UNDER_6):
            raise AskedFromSix
        return
    if about.assent is Assent.TOO_YOUNG:
        raise AskedFromSix
    if about.assent is Assent.NOT_ASKED and about.given_by is not GivenBy.BOTH:
        raise NeedsAssent


def _check_alike(about: ConsentDecision, her: OfHer) -> None:
    """Last of all, so that she is asked about a name once, when nothing else stands in the way."""
    called = about.contact_name if about.scope in NAMES_PERSON else ""
    decides = about.guardian if about.given_by in (GivenBy.GUARDIAN, GivenBy.BOTH) else ""
    for name in (called, decides):
        if her.may_fear(name):
            raise NameIsAlike(name=name)


def _plain(name: str) -> str:
    return " ".join(fold(name).split())


def _check_time(about: ConsentDecision, today: date) -> None:
    latest = latest_expiry(about.scope, today)
    if latest is None:
        return
    until = about.valid_until
    if until is None or not today <= until <= latest:
        raise ExpiryTooLate(latest=latest.isoformat())
