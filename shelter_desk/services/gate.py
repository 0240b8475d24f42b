"""The one door out of the house: it reads her consent at the very moment something leaves.

A ``Permit`` cannot be made anywhere else, and no copy of a referral is typeset, printed or saved
without one (domain facts 4.5, gates; VAWA: exact information, one agency, limited time). Our own
copy and hers need it too: a paper that exists can be handed to anybody. What she did not agree to
leaves only by a decision of two managers about this very referral, on the day they made it; the
second one's own signature in the log is looked at each time. A ``FilePermit`` is for a file that
leaves as data, of one person or of many: by her agreement alone, where she named the whole file
and that it goes as one; what was agreed to in short leaves by a referral. What two managers
decided about the words of a referral is no leave for a file; where a law demands more, a referral
takes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import InitVar, dataclass
from datetime import datetime
from typing import ClassVar, Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.audit import Act, AuditFilter, Ref
from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent, ReferralTakenBack
from shelter_desk.domain.consents import (
    Consent,
    DataItem,
    Scope,
    SharedBy,
    last_word_about,
)
from shelter_desk.domain.hand_over import BEGUN, BegunHandOver
from shelter_desk.domain.hand_over_errors import HandOverIsOver, NotAsAFile, NotTheWholeFile
from shelter_desk.domain.ids import AgencyId, ConsentId, OverrideId, ReferralId, ResidentId
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.overrides import Override
from shelter_desk.domain.referral_errors import AgencyRetired, NothingToRecall
from shelter_desk.domain.referrals import CopyFor, Referral, ReferralState, may_be_office
from shelter_desk.domain.whole_file import covered_by, uncovered
from shelter_desk.domain.witnesses import split_detail
from shelter_desk.services.countersigned import is_countersigned
from shelter_desk.services.labels.choices import COPIES_FOR, ITEMS
from shelter_desk.services.use_case import Work
from shelter_desk.storage.repositories.referral_story import Untold


class _Key:
    """Held by this module alone."""


_KEY = _Key()
_MOST_ROWS = 50
_LANGUAGES: Final = ("ar", "en")


@dataclass(frozen=True)
class Permit:
    """Leave for exactly these items of one referral to reach one agency, on this day.

    ``consent_id`` is what she agreed to; ``override_id`` the decision of two managers by which
    the items in ``without`` leave all the same. One of them there always is.
    """

    key: InitVar[_Key]
    referral_id: ReferralId
    resident_id: ResidentId
    agency_id: AgencyId
    consent_id: ConsentId | None
    items: frozenset[DataItem]
    override_id: OverrideId | None = None
    without: frozenset[DataItem] = frozenset()

    FORGED: ClassVar[str] = "a permit comes from gate.may_leave alone"

    def __post_init__(self, key: _Key) -> None:
        # not kept: dataclasses.replace would hand it on and so widen a permit
        if key is not _KEY:
            raise PermissionError(self.FORGED)


@dataclass(frozen=True)
class FilePermit:
    """Leave for the parts of one file that belong to ``items`` to reach one agency as data.

    ``consent_id`` is what she agreed to; without it nothing leaves in this form. ``named`` are the
    items that she said one by one: what is sealed in the file goes with no others.
    """

    key: InitVar[_Key]
    resident_id: ResidentId
    agency_id: AgencyId
    items: frozenset[DataItem]
    consent_id: ConsentId
    named: frozenset[DataItem]

    def __post_init__(self, key: _Key) -> None:
        if key is not _KEY:
            raise PermissionError(Permit.FORGED)


def valid_consent(work: Work, resident_id: ResidentId, agency_id: AgencyId) -> Consent | None:
    """Her last word about telling this agency something, if it allows anything now.

    An embassy or the police may be agreed to in a talk of their own, and that counts as well; a
    no there that names no office counts for all that are one, or may be.
    """
    services = work.tx.agencies.get(agency_id).services
    consents = work.tx.consents.of_resident(resident_id)
    said = last_word_about(consents, agency_id, may_be_office(services))
    return said if said is not None and said.is_valid(work.desk.local_today()) else None


def standing_override(work: Work, referral: Referral) -> Override | None:
    """What two managers decided today about this referral, word for word as it is now."""
    today = work.desk.local_today()
    decided = work.tx.overrides.of_referral(referral.id)
    holding = (one for one in decided if one.holds(referral, today))
    return next((one for one in holding if _by_two(work, one)), None)


def _by_two(work: Work, decided: Override) -> bool:
    """True when the log holds the second manager's own signature over this very decision."""
    acts, ref = frozenset({Act.OVERRIDE}), Ref("override", decided.id)
    wanted = AuditFilter(resident_id=decided.resident_id, acts=acts, since=decided.at)
    rows = [one for one in work.tx.audit.entries(wanted, _MOST_ROWS) if one.ref == ref]
    return any(
        row.staff_id == decided.by
        and is_countersigned(work, row, decided.fingerprint, decided.second)
        for row in rows
    )


def may_leave(work: Work, referral: Referral) -> Permit:
    """Leave for ``referral`` to become paper, as her consent stands now.

    What she did not agree to needs an override that names it. Raises ``ReferralTakenBack`` once
    it was, ``NoConsent`` when nothing is valid for the agency, ``ItemsNotCovered`` when
    something chosen lies outside what is.
    """
    if referral.state in (ReferralState.REVOKED, ReferralState.CHANGED_MIND):
        raise ReferralTakenBack(number=referral.number)
    consent = valid_consent(work, referral.resident_id, referral.agency_id)
    without = uncovered(consent, referral.items)
    override = standing_override(work, referral) if without else None
    if consent is None and override is None:
        agency = work.tx.agencies.get(referral.agency_id)
        raise NoConsent(agency=agency.name(work.desk.language))
    outside = without if override is None else without - override.items
    # a referral has words of its own; whoever agreed to the file did not agree to it on paper
    outside |= referral.items & {DataItem.WHOLE_FILE}
    if outside:
        raise ItemsNotCovered(items=item_names(work, outside))
    return Permit(
        key=_KEY,
        referral_id=referral.id,
        resident_id=referral.resident_id,
        agency_id=referral.agency_id,
        consent_id=None if consent is None else consent.id,
        items=referral.items,
        override_id=None if override is None else override.id,
        without=without,
    )


def refuse_retired(work: Work, agency_id: AgencyId) -> None:
    """Nothing new goes to an agency that was retired. Raises ``AgencyRetired``, ``NotFound``."""
    agency = work.tx.agencies.get(agency_id)
    if agency.retired:
        raise AgencyRetired(agency=agency.name(work.desk.language))


def may_hand_over(
    work: Work, resident_id: ResidentId, agency_id: AgencyId, items: frozenset[DataItem] | None
) -> FilePermit:
    """Leave for her file to go to an agency as data, as her consent stands now.

    ``items`` ``None``: whatever may. No decision of managers takes the place of her agreement.
    Raises ``NoConsent`` when nothing may, ``NotTheWholeFile`` when she named other things alone,
    ``NotAsAFile`` unless she chose this very way, ``ItemsNotCovered``, and ``AgencyRetired`` for
    an agency that the house no longer works with.
    """
    refuse_retired(work, agency_id)
    consent = valid_consent(work, resident_id, agency_id)
    agency = work.tx.agencies.get(agency_id).name(work.desk.language)
    if consent is None:
        raise NoConsent(agency=agency)
    if DataItem.WHOLE_FILE not in consent.details.items:
        raise NotTheWholeFile(agency=agency)
    if SharedBy.FILE not in consent.details.how:
        raise NotAsAFile(agency=agency)
    wanted = covered_by(consent.details.items) if items is None else items
    outside = wanted - covered_by(consent.details.items)
    if outside:
        raise ItemsNotCovered(items=item_names(work, outside))
    return FilePermit(
        key=_KEY,
        resident_id=resident_id,
        agency_id=agency_id,
        items=wanted,
        consent_id=consent.id,
        named=consent.details.items,
    )


def may_go_together(work: Work, begun: BegunHandOver) -> datetime:
    """When two managers began just this, today, and that one of them goes on with it.

    Leave for no file: each of them needs its own (``may_hand_over``). Raises ``HandOverIsOver``.
    """
    acts = frozenset({Act.HAND_OVER})
    wanted = AuditFilter(staff_id=work.desk.staff.id, acts=acts)
    rows = work.tx.audit.entries(wanted, 1, begun.seq + 1)
    row = rows[0] if rows and rows[0].seq == begun.seq else None
    zone, today = ZoneInfo(work.desk.shelter.time_zone), work.desk.local_today()
    if (
        row is None
        or row.ref != Ref(BEGUN, begun.number)
        or row.at.astimezone(zone).date() != today
        or split_detail(row.detail)[0] != begun.words
        or not is_countersigned(work, row, begun.words)
    ):
        raise HandOverIsOver
    return row.at


def may_be_counted(work: Work) -> frozenset[ResidentId]:
    """Who agreed to be counted without a name, and has not taken it back, at this moment.

    Nobody else is part of any figure (domain facts 4.5, gates; 5.3 rule 7).
    """
    return work.tx.consents.agreeing(Scope.STATISTICS, work.desk.local_today())


def untold_by_agency(
    work: Work, only: ResidentId | None = None
) -> dict[tuple[ResidentId, AgencyId], list[Untold]]:
    """What was taken back and reached an agency that nobody told, by whose and where.

    Of everybody, or of one person. What she agreed to anew meanwhile is left out.
    """
    story, kept = work.tx.referral_story, _words_of_kept_copies(work)
    known = story.untold(kept) if only is None else story.untold_of(only, kept)
    found: dict[tuple[ResidentId, AgencyId], list[Untold]] = {}
    for one in known:
        found.setdefault((one.resident_id, one.agency_id), []).append(one)
    return {pair: told for pair, told in found.items() if not _agreed_anew(work, told)}


def _words_of_kept_copies(work: Work) -> frozenset[str]:
    """As whose copies stand that stay with us or with her, whichever language was spoken then."""
    kept = (COPIES_FOR[one] for one in CopyFor if one is not CopyFor.RECEIVER)
    return frozenset(work.desk.translate(one, words) for words in kept for one in _LANGUAGES)


def _agreed_anew(work: Work, told: list[Untold]) -> bool:
    """A later yes for the same agency: what it holds it may hold again."""
    if any(one.referral_id is not None for one in told):
        return False
    return valid_consent(work, told[0].resident_id, told[0].agency_id) is not None


def may_recall(work: Work, resident_id: ResidentId, agency_id: AgencyId) -> tuple[str, ...]:
    """Leave for a notice that asks ``agency_id`` to stop; the numbers of referrals it may name.

    It tells nothing that the agency does not hold. Raises ``NothingToRecall`` unless something
    she took back reached that very agency.
    """
    if (resident_id, agency_id) not in untold_by_agency(work, resident_id):
        raise NothingToRecall(agency=work.tx.agencies.get(agency_id).name(work.desk.language))
    sent = work.tx.referrals.of_resident(resident_id)
    known = (one for one in sent if one.agency_id == agency_id and one.sent_at is not None)
    return tuple(sorted(one.number for one in known))


def agreed_to(
    work: Work, resident_id: ResidentId, agency_id: AgencyId, items: frozenset[DataItem]
) -> ConsentId:
    """Her agreement that an attachment of this kind reaches this agency, as it stands now.

    Raises ``NoConsent`` or ``ItemsNotCovered``; no decision of managers takes its place.
    """
    consent = valid_consent(work, resident_id, agency_id)
    if consent is None:
        raise NoConsent(agency=work.tx.agencies.get(agency_id).name(work.desk.language))
    outside = uncovered(consent, items)
    if outside:
        raise ItemsNotCovered(items=item_names(work, outside))
    return consent.id


def item_names(work: Work, items: Iterable[DataItem]) -> str:
    """Items in the words of the person at the desk."""
    language = work.desk.language
    named = (work.desk.translate(language, ITEMS[item]) for item in sorted(items))
    return list_separator(language).join(named)
