"""Which document a subject of the preview names, and how it is gathered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from shelter_desk.desktop.paper_names import (
    HAND_OVER,
    INCIDENT_PAPER,
    INTAKE_PAPER,
    LEAVING_LETTER,
    OWN_COPY,
    RULES_TOLD,
    WITHDRAWAL,
)
from shelter_desk.desktop.preview.house import (
    BLANK_CONSENT,
    BLANK_PLAN,
    BLANK_SAFETY,
    BLANK_SCOPES,
    FOR_THE_PEN,
    TOLD,
    HouseSource,
    gather_house,
    read_house,
)
from shelter_desk.desktop.warming import Later
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import (
    AgencyId,
    ConsentId,
    RecordId,
    ReferralId,
    ResidentId,
    StaffId,
)
from shelter_desk.domain.own_copies import AskedBy, Given
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_rules import Holder, PaperRule, rule_of
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.services.consents import consents
from shelter_desk.services.consents.signatures import STANDING
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import belongings
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import recalls
from shelter_desk.services.stays import retention
from shelter_desk.services.views.consent import WalletRow
from shelter_desk.services.views.desk import Paper

hand_over = Later("copies.hand_over")
her_papers = Later("papers.her_papers")
log_report = Later("oversight.log_report")
needs = Later("needs.needs")
own_copy = Later("copies.own_copy")
plan_papers = Later("papers.plan_papers")
record_papers = Later("papers.record_papers")
screening = Later("screening.screening")

CERTIFICATE = "certificate"
RECEIPT = "belongings"
LOG = "log"
PLAN, SAFETY_PLAN, CRISIS_CARD = "plan", "safety-plan", "crisis-card"
NEEDS = "needs-chart"
RECALL, SLIP = "recall", "slip"
_KNOWN_ITEMS: Mapping[str, DataItem] = MappingProxyType({str(one): one for one in DataItem})
BLANK = frozenset({BLANK_CONSENT, BLANK_PLAN, BLANK_SAFETY, TOLD})
SCREENING = "screening"
OF_HERS = {
    PLAN: plan_papers.gather_plan,
    SAFETY_PLAN: plan_papers.gather_safety_plan,
    CRISIS_CARD: plan_papers.gather_crisis_card,
    SCREENING: screening.gather_screening,
    NEEDS: needs.gather_needs,
    INTAKE_PAPER: record_papers.gather_intake,
    LEAVING_LETTER: her_papers.gather_leaving_letter,
    CERTIFICATE: retention.gather_certificate,
}
"""Papers that are gathered by the first part of the subject alone."""
OF_ONE: Mapping[str, Callable[[Desk, ResidentId, str, int], Any]] = {
    OWN_COPY: lambda desk, her, wishes, _copies: own_copy.gather_own_copy(
        desk, her, kept=wishes.partition(":")[2] == Given.KEPT
    ),
    INCIDENT_PAPER: lambda desk, her, which, _copies: record_papers.gather_incident(
        desk, her, RecordId(which)
    ),
    WITHDRAWAL: lambda desk, her, which, copies: her_papers.gather_withdrawal(
        desk, her, ConsentId(which), copies
    ),
    RECALL: lambda desk, her, which, _copies: recalls.gather_recall(desk, her, AgencyId(which)),
    SLIP: lambda desk, _her, which, _copies: recalls.gather_slip(desk, ReferralId(which)),
    HAND_OVER: lambda desk, her, which, _copies: hand_over.gather_hand_over(
        desk, her, *_office_and_items(which)
    ),
    RULES_TOLD: lambda desk, her, _which, copies: her_papers.gather_rules_told(desk, her, copies),
}
"""Papers about one record or one decision of hers, or in as many copies as one likes."""
KINDS: Mapping[str, DocumentKind] = MappingProxyType(
    {
        "consent": DocumentKind.CONSENT,
        "referral": DocumentKind.REFERRAL,
        RECEIPT: DocumentKind.BELONGINGS,
        OWN_COPY: DocumentKind.OWN_COPY,
        PLAN: DocumentKind.PLAN,
        SAFETY_PLAN: DocumentKind.SAFETY_PLAN,
        CRISIS_CARD: DocumentKind.CRISIS_CARD,
        SCREENING: DocumentKind.SCREENING,
        NEEDS: DocumentKind.NEEDS,
        INTAKE_PAPER: DocumentKind.INTAKE,
        INCIDENT_PAPER: DocumentKind.INCIDENT,
        LEAVING_LETTER: DocumentKind.LEAVING,
        WITHDRAWAL: DocumentKind.WITHDRAWAL,
        RECALL: DocumentKind.RECALL,
        SLIP: DocumentKind.SLIP,
        RULES_TOLD: DocumentKind.RULES_TOLD,
        HAND_OVER: DocumentKind.HAND_OVER,
    }
)
"""What is about somebody, by the kind whose rule says for whom it is."""
Typeset = Callable[[Desk], Paper]


@dataclass(frozen=True, slots=True)
class Source:
    """A document to show: of whom, which kind, and the referral's copies where it is one."""

    resident_id: ResidentId
    kind: str
    referral_id: ReferralId | None = None
    copies_for: tuple[CopyFor, ...] = ()
    log: AuditFilter | None = None
    house: HouseSource | None = None
    about: str = ""

    @property
    def rule(self) -> PaperRule | None:
        """The rule of a paper about somebody; ``None`` for one that names nobody."""
        kind = None if self.house is not None else KINDS.get(self.kind)
        return None if kind is None else rule_of(kind)

    @property
    def counts_copies(self) -> bool:
        """True where one chooses how many copies; a referral has its three."""
        if self.house is not None:
            return self.house.counts_copies
        return self.kind == BLANK_CONSENT or self.usual_copies > 1

    @property
    def usual_copies(self) -> int:
        """How many copies are proposed: one is hers and one stays with us, or there is one."""
        return 2 if self.rule is not None and self.rule.for_her_and_us else 1

    @property
    def names_somebody(self) -> bool:
        """True where a copy is numbered and needs a reason."""
        return self.rule is not None

    @property
    def first_holder(self) -> Holder | None:
        """Whom the first copy is for, where it is about somebody."""
        return None if self.rule is None else self.rule.first_holder


def own_copy_wishes(source: Source) -> tuple[AskedBy, Given] | None:
    """Who asked for her own copy and how she has it, where the subject says so."""
    asked, _, given = source.about.partition(":")
    if source.kind != OWN_COPY or asked not in set(AskedBy) or given not in set(Given):
        return None
    return AskedBy(asked), Given(given)


def talk_about(source: Source) -> str:
    """The subject of the talk by which a file may be handed over after all; empty for others."""
    if source.kind != HAND_OVER:
        return ""
    return f"{source.resident_id}/{_office_and_items(source.about)[0]}"


def _office_and_items(about: str) -> tuple[AgencyId, frozenset[DataItem]]:
    """As ``hand_over_subject`` writes them."""
    agency, _, items = about.partition(":")
    known = (_KNOWN_ITEMS[one] for one in items.split(",") if one in _KNOWN_ITEMS)
    return AgencyId(agency), frozenset(known)


def log_subject(wanted: AuditFilter) -> str:
    """The subject of a report over the lines that a filter lets through."""
    acts = ",".join(sorted(wanted.acts))
    times = ["" if one is None else one.isoformat() for one in (wanted.since, wanted.until)]
    return "/".join([LOG, wanted.staff_id or "", wanted.resident_id or "", acts, *times])


def _read_log(parts: list[str]) -> Source | None:
    try:
        who, resident, acts, since, until = parts
        wanted = AuditFilter(
            staff_id=StaffId(who) if who else None,
            resident_id=ResidentId(resident) if resident else None,
            acts=frozenset(Act(one) for one in acts.split(",") if one),
            since=datetime.fromisoformat(since) if since else None,
            until=datetime.fromisoformat(until) if until else None,
        )
    except ValueError:
        return None
    return Source(ResidentId(""), LOG, log=wanted)


def read_subject(subject: str) -> Source | None:
    """What a subject of the preview page names; see there.

    In "certificate id/certificate" the first part is no resident: the paper names nobody. A
    report of the log is named as ``log_subject`` does, a paper that is nobody's as
    ``house.py`` beside does.
    """
    if subject.startswith(f"{LOG}/"):
        return _read_log(subject.split("/")[1:])
    house = read_house(subject)
    if house is not None:
        return Source(ResidentId(""), house.kind, house=house)
    resident, kind, *more = [*subject.split("/"), ""][:5] if "/" in subject else ["", "", ""]
    if kind in ("consent", RECEIPT, OWN_COPY) or kind in BLANK or kind in OF_HERS:
        return Source(ResidentId(resident), kind, about=more[0] if kind == OWN_COPY else "")
    if kind in OF_ONE and (more[0] or kind == RULES_TOLD):
        return Source(ResidentId(resident), kind, about=more[0])
    if kind == "referral" and len(more) >= 2:
        known = {str(one): (one,) for one in CopyFor}
        copies = known.get(more[1], tuple(CopyFor))
        return Source(ResidentId(resident), kind, ReferralId(more[0]), copies)
    return None


def gather(desk: Desk, source: Source, copies: int) -> Typeset:
    """Read what the document needs (file worker); the answer typesets it (paper worker).

    Raises ``NotFound`` when nothing was decided yet, ``NoConsent`` and ``ItemsNotCovered``.
    """
    if source.house is not None:
        return gather_house(desk, source.house, copies)
    if source.log is not None:
        job = log_report.gather_report(desk, source.log)
    elif source.referral_id is not None:
        job = paper.gather_referral(desk, source.referral_id, source.copies_for)
    elif source.kind in OF_ONE:
        job = OF_ONE[source.kind](desk, source.resident_id, source.about, copies)
    elif source.kind in OF_HERS:
        job = OF_HERS[source.kind](desk, source.resident_id)
    elif source.kind == RECEIPT:
        job = belongings.gather_receipt(desk, source.resident_id, copies)
    elif source.kind in FOR_THE_PEN:
        hers, _ours = paper.languages_of(desk, source.resident_id)
        job = FOR_THE_PEN[source.kind](desk, hers)
    elif source.kind == "consent":
        wanted = standing(consents.wallet(desk, source.resident_id))
        if not wanted:
            raise NotFound
        job = paper.gather_consent(desk, source.resident_id, wanted, copies)
    else:
        job = paper.gather_blank_consent(
            desk, BLANK_SCOPES, *paper.languages_of(desk, source.resident_id), copies
        )
    return lambda other: paper.typeset(other, job)


def standing(rows: tuple[WalletRow, ...]) -> tuple[ConsentId, ...]:
    """The newest decision of each scope and agency, where it still stands."""
    newest: dict[tuple[Scope, str], WalletRow] = {}
    for row in sorted(rows, key=lambda one: one.consent.at):
        about = row.consent.details
        newest[about.scope, str(about.agency_id or "")] = row
    return tuple(row.consent.id for row in newest.values() if row.state in STANDING)
