"""A paper that was signed by hand finds its file again by its QR, and changes no decision."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain import signed_errors as errors
from shelter_desk.domain.attachment_errors import LeavesAsItsPaper
from shelter_desk.domain.attachments import PaperTie
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem, Decision, Scope
from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.ids import AttachmentId, ConsentId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.domain.staff import Scope as Reach
from shelter_desk.printing.papers.code import PaperCode, code_in
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents, signed_papers
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import her_papers, paper
from shelter_desk.services.people import settings
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.attachment import HandOver, NewFile
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.services.views.signed import Scan
from tests import attached_samples as samples
from tests import factories, papers, scans


def printed(desk: Desk, her: ResidentId, *decisions: ConsentId) -> Paper:
    made = papers.consent_paper(desk, her, decisions)
    paper.record_printed(desk, made, "she signs it")
    return made


def read(desk: Desk, folder: Path, content: bytes, name: str = "scan.pdf") -> Scan:
    target = folder / name
    target.write_bytes(content)
    return signed_papers.read_scan(desk, target)


def keep(desk: Desk, her: ResidentId, scan: Scan) -> AttachmentId:
    new = NewFile(scan.offered.name, scan.offered.content)
    seen = attachments.look_before(desk, new)
    return signed_papers.keep_signed_paper(desk, her, new, seen, scan.codes)


def test_a_scan_and_a_photo_askew_find_the_form_and_are_tied_to_its_decision(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    decided = consents.record_consent(desk, her, factories.decision(desk))
    made = printed(desk, her, decided)
    pages = scans.pages_of(made.pdf)
    whole = read(desk, tmp_path, scans.scan(pages))
    assert (whole.pages, whole.bare) == (len(pages), 0)
    askew = read(desk, tmp_path, scans.photo(scans.pages_of(made.pdf, 200)[-1], 6), "p.jpg")
    assert askew.codes == whole.codes
    found = signed_papers.paper_of(desk, whole.codes)
    assert (found.resident_id, found.copies, found.scanned_at) == (her, (1,), None)
    tie = PaperTie(DocumentKind.CONSENT, made.document_id, "1", (decided,))
    assert found.tie == tie
    assert [(one.scope, one.decision) for one in found.decisions] == [
        (Scope.KEEP_RECORD, Decision.AGREED)
    ]
    assert found.for_all
    before = consents.wallet(desk, her)
    assert before[0].signed_at is None
    kept = keep(desk, her, whole)
    opened = attachments.look_at_attachment(desk, kept)
    assert opened.facts.paper == tie
    assert opened.content == whole.offered.content
    (row,) = consents.wallet(desk, her)
    assert row.signed_at == opened.view.added_at
    assert replace(row, signed_at=None) == before[0], "the decision is what it was"
    assert signed_papers.paper_of(desk, whole.codes).scanned_at == row.signed_at
    with desk.database.read() as tx:
        (line,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.ATTACH})), 5)
    assert (line.resident_id, line.detail) == (her, "")
    assert audit.verify(desk).clean


def test_a_scan_of_our_paper_goes_to_no_agency_by_itself(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    """It may show more than "documents", which is all that a scan would be asked for."""
    made = printed(desk, her, consents.record_consent(desk, her, factories.decision(desk)))
    kept = keep(desk, her, read(desk, tmp_path, scans.scan(scans.pages_of(made.pdf))))
    agency = referrals.add_agency(desk, "عيادة", "Clinic")
    consents.record_consent(desk, her, factories.sharing(desk, agency, DataItem.DOCUMENTS))
    with pytest.raises(LeavesAsItsPaper):
        attachments.open_for_copy(desk, kept, HandOver(agency, "they asked"))
    assert attachments.open_for_copy(desk, kept, HandOver(None, "hers")).content


def test_all_decisions_of_a_wallet_are_found_by_the_number_of_their_form(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock, tmp_path: Path
) -> None:
    for scope in (Scope.SHELTER, Scope.STATISTICS, Scope.PHOTO_AUDIO):
        consents.record_consent(
            desk, her, factories.decision(desk, scope, purpose="a portrait for her papers")
        )
    stands = [row.consent.id for row in consents.wallet(desk, her)]
    made = printed(desk, her, *stands)
    fake_clock.advance(days=2)
    later = consents.record_consent(desk, her, factories.decision(desk, Scope.INTERVIEW))
    consents.withdraw_consent(desk, stands[0])
    scan = read(desk, tmp_path, scans.scan(scans.pages_of(made.pdf)))
    found = signed_papers.paper_of(desk, scan.codes)
    assert set(found.tie.consent_ids) == set(stands)
    keep(desk, her, scan)
    signed = {row.consent.id: row.signed_at for row in consents.wallet(desk, her)}
    assert signed.pop(later) is None
    assert all(signed.values())
    taken_back = next(row for row in consents.wallet(desk, her) if row.consent.id == stands[0])
    assert taken_back.state == "withdrawn", "a signature that comes late brings nothing back"


def test_each_bad_scan_has_its_own_sentence(desk: Desk, her: ResidentId, tmp_path: Path) -> None:
    decided = consents.record_consent(desk, her, factories.decision(desk))
    other = factories.admit(desk, "Selam")
    theirs = consents.record_consent(desk, other, factories.decision(desk))
    ours = scans.pages_of(printed(desk, her, decided).pdf)
    hers = scans.pages_of(printed(desk, other, theirs).pdf)
    secret = scans.coded("K7QM-2XHD-PJWA-QAMAR")
    cases: list[tuple[type[ShelterDeskError], bytes, str]] = [
        (errors.NoCode, scans.photo(scans.blank()), "a.jpg"),
        (errors.NoCode, scans.scan([scans.blank(), scans.blank()]), "a.pdf"),
        (errors.SeveralPapers, scans.scan([ours[0], hers[0]]), "b.pdf"),
        (errors.ForeignCode, scans.photo(secret, kind="PNG"), "c.png"),
        (errors.TornCode, scans.photo(scans.coded("SD:AB12:1-1-2", torn=True)), "d.jpg"),
        (errors.NoScan, b"only words", "e.txt"),
        (errors.TooManyPages, samples.pdf(pages=41), "f.pdf"),
    ]
    for error, content, name in cases:
        with pytest.raises(error) as caught:
            read(desk, tmp_path, content, name)
        assert "QAMAR" not in str(caught.value)
    for strange in ("SD:ABCDEF0123456789:1", "SD:ABCDEF0123456789:9-9"):
        scan = read(desk, tmp_path, scans.scan([scans.coded(strange)]))
        with pytest.raises(errors.UnknownPaper):
            signed_papers.paper_of(desk, scan.codes)
    blank = papers.blank_consent_paper(desk, [Scope.SHELTER])
    empty = read(desk, tmp_path, scans.scan(scans.pages_of(blank.pdf)))
    with pytest.raises(errors.UnknownPaper):
        signed_papers.paper_of(desk, empty.codes)
    mixed = read(desk, tmp_path, scans.scan([ours[0], scans.blank(), secret]))
    assert (mixed.pages, mixed.bare) == (3, 2), "a paper of ours with two pages nobody can place"
    assert attachments.attachments_of(desk, her) == ()


def test_a_paper_never_printed_and_another_wording_are_nobodys(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    decided = consents.record_consent(desk, her, factories.decision(desk))
    made = papers.consent_paper(desk, her, [decided])
    scan = read(desk, tmp_path, scans.scan(scans.pages_of(made.pdf)))
    with pytest.raises(errors.UnknownPaper):
        signed_papers.paper_of(desk, scan.codes)
    paper.record_printed(desk, made, "she signs it")
    assert signed_papers.paper_of(desk, scan.codes).resident_id == her
    other = (PaperCode(scan.codes[0].document_id, "7"),)
    with pytest.raises(errors.UnknownPaper):
        signed_papers.paper_of(desk, other)


def test_somebody_elses_paper_is_neither_named_nor_kept(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    secret = factories.admit(desk, "Qamarzaman")
    decided = consents.record_consent(desk, secret, factories.decision(desk))
    scan = read(desk, tmp_path, scans.scan(scans.pages_of(printed(desk, secret, decided).pdf)))
    with pytest.raises(errors.PaperOfAnotherFile):
        keep(desk, her, scan)
    settings.update_shelter(desk, replace(desk.shelter, record_scope=Reach.TEAM))
    code = factories.add_worker(desk, Role.CASEWORKER)
    stop(desk)
    worker = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        mine = factories.admit(worker, "Hers")
        for act in (
            lambda: signed_papers.paper_of(worker, scan.codes),
            lambda: keep(worker, mine, scan),
        ):
            with pytest.raises(errors.PaperOfAnotherFile) as caught:
                act()
            assert "Qamar" not in f"{caught.value} {caught.value.params}"
        assert attachments.attachments_of(worker, mine) == ()
    finally:
        stop(worker)


def test_who_writes_no_records_reads_no_scan(forms_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        read(forms_desk, tmp_path, scans.photo(scans.blank()), "a.jpg")


def test_a_referral_that_went_on_says_so_and_leaves_its_consent_alone(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    agency = referrals.add_agency(desk, "مركز", "Centre", "+97317000000")
    agreed = factories.sharing(desk, agency, DataItem.CODE_ONLY, DataItem.NEEDS)
    consents.record_consent(desk, her, agreed)
    items = frozenset({DataItem.CODE_ONLY, DataItem.NEEDS})
    going = referrals.draft_referral(
        desk, her, ReferralDraft(agency, "health", "A check-up", items=items)
    )
    made = papers.referral_paper(desk, going)
    paper.record_printed(desk, made, "to the agency")
    scan = read(desk, tmp_path, scans.scan(scans.pages_of(made.pdf)))
    found = signed_papers.paper_of(desk, scan.codes)
    assert found.tie.document is DocumentKind.REFERRAL
    assert found.tie.consent_ids == ()
    old = PaperCode(scan.codes[0].document_id, f"{scan.codes[0].version}9")
    assert signed_papers.paper_of(desk, (old,)).changed
    with pytest.raises(errors.SeveralPapers):
        signed_papers.paper_of(desk, (*scan.codes, old))
    keep(desk, her, scan)
    assert [row.signed_at for row in consents.wallet(desk, her)] == [None]


def test_what_she_took_back_comes_back_signed_too(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    decided = consents.record_consent(desk, her, factories.decision(desk))
    consents.withdraw_consent(desk, decided)
    made = paper.typeset(desk, her_papers.gather_withdrawal(desk, her, decided, 1))
    paper.record_printed(desk, made, "she signs it")
    scan = read(desk, tmp_path, scans.scan(scans.pages_of(made.pdf)))
    keep(desk, her, scan)
    (row,) = consents.wallet(desk, her)
    assert row.state == "withdrawn"
    assert row.signed_at is not None


def test_a_sealed_scan_tells_those_outside_nothing(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    decided = consents.record_consent(desk, her, factories.decision(desk))
    scan = read(desk, tmp_path, scans.scan(scans.pages_of(printed(desk, her, decided).pdf)))
    new = NewFile("s.pdf", scan.offered.content, compartment=Compartment.HEALTH)
    seen = attachments.look_before(desk, new)
    signed_papers.keep_signed_paper(desk, her, new, seen, scan.codes)
    assert consents.wallet(desk, her)[0].signed_at is not None
    code = factories.add_worker(desk, Role.CASEWORKER)
    stop(desk)
    worker = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        assert consents.wallet(worker, her)[0].signed_at is None
    finally:
        stop(worker)


@pytest.mark.parametrize(
    "payload",
    ["", "SD:AB", "SD::1", "sd:AB:1", "SD:A B:1", "SD:AB:1\n", "SD:AB:1:2", f"SD:{'A' * 99}:1"],
)
def test_what_is_no_code_of_ours(payload: str) -> None:
    assert code_in(payload) is None
