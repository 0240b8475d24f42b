"""After she takes something back, whoever holds it is told; the notice says only what they know."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from shelter_desk.desktop.i18n import Translations
from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consent_errors import NoConsent
from shelter_desk.domain.consents import DataItem, Decision, Scope
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import AgencyId, ConsentId, ReferralId, ResidentId
from shelter_desk.domain.referral_errors import NothingToRecall
from shelter_desk.domain.referrals import CopyFor, Service
from shelter_desk.printing.papers.recall import RecallPaper
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.choices import COPIES_FOR
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import her_papers, paper
from shelter_desk.services.referrals import agencies, recalls, referral_story, referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.agency import AgencyWish
from shelter_desk.services.views.attachment import HandOver, NewFile
from shelter_desk.services.views.referral import ReferralDraft, WayThere
from tests import attached_samples, factories, papers
from tests.desktop.pages_kit import agree


@pytest.fixture
def her(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Selam")


def _agency(desk: Desk, name: str = "Salam Health Centre") -> AgencyId:
    return referrals.add_agency(
        desk, "مركز السلام الصحي" if name.startswith("Salam") else "", name, "+97317000000"
    )


def _drafted(desk: Desk, her: ResidentId, agency: AgencyId) -> ReferralId:
    draft = ReferralDraft(agency, "health", "a fever", items=frozenset({DataItem.NAME}))
    return referrals.draft_referral(desk, her, draft)


def _sent(desk: Desk, her: ResidentId, agency: AgencyId) -> ReferralId:
    made = _drafted(desk, her, agency)
    referrals.mark_sent(desk, made)
    return made


def _withdraw(desk: Desk, her: ResidentId) -> None:
    for row in consents.wallet(desk, her):
        if row.allows:
            consents.withdraw_consent(desk, row.consent.id)


def test_whoever_holds_what_she_took_back_is_to_be_told(desk: Desk, her: ResidentId) -> None:
    agency, other = _agency(desk), _agency(desk, "Other")
    agree(desk, her, agency, DataItem.NAME)
    agree(desk, her, other, DataItem.NAME)
    _sent(desk, her, agency)
    _drafted(desk, her, other)
    assert recalls.agencies_to_tell(desk, her) == ()
    _withdraw(desk, her)
    (row,) = recalls.agencies_to_tell(desk, her)
    assert (row.agency_id, row.since is not None, len(row.numbers)) == (agency, True, 1)
    assert today.today(desk).to_tell == (row,), "nothing reached the other one"
    with pytest.raises(NothingWritten):
        recalls.tell_agency(desk, her, agency, "  ")
    recalls.tell_agency(desk, her, agency, "Dr Hind", "by telephone")
    assert recalls.agencies_to_tell(desk, her) == today.today(desk).to_tell == ()
    (told,) = recalls.agencies_told(desk, her)
    assert (told.who, told.words) == ("Dr Hind", "by telephone")
    with pytest.raises(NothingToRecall):
        recalls.tell_agency(desk, her, agency, "Dr Hind")
    with pytest.raises(NothingToRecall):
        recalls.tell_agency(desk, her, other, "Somebody")
    assert audit.verify(desk).clean


def test_a_printed_copy_for_the_agency_counts_without_a_handover(
    desk: Desk, her: ResidentId
) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME)
    made = _drafted(desk, her, agency)
    ours = papers.referral_paper(desk, made, (CopyFor.OURS,))
    paper.record_printed(desk, ours, "for the file")
    _withdraw(desk, her)
    assert recalls.agencies_to_tell(desk, her) == (), "our own copy reached nobody"
    agree(desk, her, agency, DataItem.NAME)
    theirs = papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    paper.record_printed(desk, theirs, "for them")
    _withdraw(desk, her)
    assert len(recalls.agencies_to_tell(desk, her)) == 1


@pytest.mark.parametrize("between", [None, Decision.NOT_NOW])
def test_a_later_no_takes_back_what_she_had_agreed_to(
    desk: Desk, her: ResidentId, between: Decision | None
) -> None:
    agency = _agency(desk)
    given = agree(desk, her, agency, DataItem.NAME)
    _sent(desk, her, agency)
    said = factories.sharing(desk, agency)
    if between is not None:
        consents.record_consent(desk, her, replace(said, decision=between))
    no = consents.record_consent(desk, her, replace(said, decision=Decision.REFUSED))
    (row,) = recalls.agencies_to_tell(desk, her)
    assert row.agency_id == agency
    assert row.since is not None
    rows = {one.consent.id: one for one in consents.wallet(desk, her)}
    assert (rows[ConsentId(given)].state, rows[no].state) == ("withdrawn", "refused")
    logged = _acts(desk, her)
    assert (Act.WITHDRAW, given) in logged
    assert (Act.CONSENT, no) in logged
    assert her_papers.gather_withdrawal(desk, her, ConsentId(given)).sheets
    consents.record_consent(desk, her, replace(said, decision=Decision.REFUSED))
    assert _acts(desk, her).count((Act.WITHDRAW, given)) == 1, "it is taken back once"
    assert audit.verify(desk).clean


def test_a_no_about_another_matter_takes_nothing_back(desk: Desk, her: ResidentId) -> None:
    agency, other = _agency(desk), _agency(desk, "Other")
    agree(desk, her, agency, DataItem.NAME)
    _sent(desk, her, agency)
    no = factories.sharing(desk, other, decision=Decision.REFUSED)
    consents.record_consent(desk, her, no)
    assert recalls.agencies_to_tell(desk, her) == ()
    assert referrals.gate_view(desk, her, agency).valid


def _acts(desk: Desk, her: ResidentId) -> list[tuple[Act, str]]:
    wanted = AuditFilter(resident_id=her, acts=frozenset({Act.CONSENT, Act.WITHDRAW}))
    rows = audit.audit_page(desk, wanted).rows
    return [(row.kind, row.ref.id if row.ref else "") for row in rows]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("by", ["paper", "file"])
def test_an_agency_is_found_again_under_another_name(
    desk: Desk, her: ResidentId, tmp_path: Path, by: str, language: str
) -> None:
    desk.language = language
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME, DataItem.DOCUMENTS, DataItem.MEDICAL_SUMMARY)
    if by == "paper":
        made = _drafted(desk, her, agency)
        paper.record_printed(desk, papers.referral_paper(desk, made), "for them, her and us")
    else:
        kept = attachments.attach(
            desk, her, NewFile("letter.pdf", attached_samples.pdf(), Shows.MEDICAL)
        )
        how = HandOver(agency, "the doctor asked")
        attachments.hand_over(desk, kept, tmp_path / "out.pdf", how)
    (known,) = agencies.directory(desk)
    agencies.change_agency(desk, agency, AgencyWish("مركز الأمل", "Hope Centre"), known.version)
    _withdraw(desk, her)
    (row,) = recalls.agencies_to_tell(desk, her)
    assert row.agency_id == agency
    assert row.agency_name == {"ar": "مركز الأمل", "en": "Hope Centre"}[language]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("copies_for", [CopyFor.OURS, CopyFor.PERSON])
def test_copies_that_stayed_reached_nobody_whichever_language_is_spoken_later(
    desk: Desk, her: ResidentId, language: str, copies_for: CopyFor
) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME)
    made = _drafted(desk, her, agency)
    desk.parts = replace(desk.parts, translate=Translations())
    desk.language = language
    paper.record_printed(desk, papers.referral_paper(desk, made, (copies_for,)), "for us")
    (copy,) = paper.copies_of(desk, her)
    assert copy.receiver == desk.translate(language, COPIES_FOR[copies_for])
    desk.language = "en" if language == "ar" else "ar"
    _withdraw(desk, her)
    assert recalls.agencies_to_tell(desk, her) == ()


def test_the_words_of_copies_that_stay_never_change() -> None:
    """Files of the field tell by them which copies reached an agency: change them in no release."""
    say = Translations()
    stays = {
        (language, one): say(language, COPIES_FOR[one])
        for language in ("ar", "en")
        for one in (CopyFor.OURS, CopyFor.PERSON)
    }
    assert stays == {
        ("ar", CopyFor.OURS): "نسختنا",
        ("ar", CopyFor.PERSON): "نسختها",
        ("en", CopyFor.OURS): "Our copy",
        ("en", CopyFor.PERSON): "Her copy",
    }


def test_a_copy_by_an_agreement_that_a_newer_one_replaced_counts(
    desk: Desk, her: ResidentId
) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME)
    made = _drafted(desk, her, agency)
    paper.record_printed(desk, papers.referral_paper(desk, made, (CopyFor.RECEIVER,)), "for them")
    agree(desk, her, agency, DataItem.NAME)
    _withdraw(desk, her)
    assert len(recalls.agencies_to_tell(desk, her)) == 1


def test_who_agrees_anew_needs_nobody_told(desk: Desk, her: ResidentId) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME)
    _sent(desk, her, agency)
    _withdraw(desk, her)
    agree(desk, her, agency, DataItem.NAME)
    assert recalls.agencies_to_tell(desk, her) == ()
    _withdraw(desk, her)
    assert len(recalls.agencies_to_tell(desk, her)) == 1
    recalls.tell_agency(desk, her, agency, "Dr Hind")
    assert recalls.agencies_to_tell(desk, her) == (), "one call is enough for both"
    assert len(recalls.agencies_told(desk, her)) == 1


def test_a_referral_that_was_taken_back_is_told_as_well(desk: Desk, her: ResidentId) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME)
    made, draft = _sent(desk, her, agency), _drafted(desk, her, agency)
    for one in (made, draft):
        referrals.revoke_referral(desk, one)
    (row,) = recalls.agencies_to_tell(desk, her)
    assert row.since is None
    recalls.tell_agency(desk, her, agency, "Dr Hind")
    assert recalls.agencies_to_tell(desk, her) == ()


def test_the_notice_names_referrals_and_nothing_of_her(desk: Desk, her: ResidentId) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.NAME)
    _sent(desk, her, agency)
    with pytest.raises(NothingToRecall):
        recalls.gather_recall(desk, her, agency)
    _withdraw(desk, her)
    job = recalls.gather_recall(desk, her, agency)
    (row,) = referrals.referrals_of(desk, her)
    said = repr(job.sheets)
    assert row.referral.number in said
    assert "Selam" not in said
    assert row.resident_code not in said.replace(row.referral.number, "")
    made = paper.typeset(desk, job)
    assert paper.record_printed(desk, made, "the notice") == (1,)
    recalls.tell_agency(desk, her, agency, "Dr Hind")
    with pytest.raises(NothingToRecall):
        paper.record_printed(desk, made, "too late")
    assert audit.verify(desk).clean


def test_the_notice_names_what_that_very_agency_was_handed_and_no_more(
    desk: Desk, her: ResidentId
) -> None:
    agency, other = _agency(desk), _agency(desk, "Other")
    for one in (agency, other):
        agree(desk, her, one, DataItem.NAME)
    handed, elsewhere = _sent(desk, her, agency), _sent(desk, her, other)
    waits = _drafted(desk, her, agency)
    _withdraw(desk, her)
    said = repr(recalls.gather_recall(desk, her, agency).sheets)
    numbers = {one.referral.id: one.referral.number for one in referrals.referrals_of(desk, her)}
    assert numbers[handed] in said
    assert numbers[elsewhere] not in said
    assert numbers[waits] not in said


def test_a_notice_about_a_file_alone_bears_no_code_of_hers(
    desk: Desk, her: ResidentId, tmp_path: Path
) -> None:
    agency = _agency(desk)
    agree(desk, her, agency, DataItem.DOCUMENTS, DataItem.MEDICAL_SUMMARY)
    file = NewFile("letter.pdf", attached_samples.pdf(), Shows.MEDICAL)
    kept = attachments.attach(desk, her, file)
    attachments.hand_over(desk, kept, tmp_path / "out.pdf", HandOver(agency, "the doctor asked"))
    _withdraw(desk, her)
    job = recalls.gather_recall(desk, her, agency)
    (notice,) = job.sheets
    assert isinstance(notice, RecallPaper)
    code = residents.resident_row(desk, her).code
    assert notice.numbers == ()
    assert code not in repr(job.sheets) + notice.frame.qr_payload + job.document_id
    assert recalls.gather_recall(desk, her, agency).document_id == job.document_id
    with pypdfium2.PdfDocument(paper.typeset(desk, job).pdf) as opened:
        said = " ".join(page.get_textpage().get_text_range() for page in opened).split()
    assert code not in " ".join(said)
    assert "referrals" not in " ".join(said).lower(), "it knows of none"
    assert said.count(job.document_id) >= 2, "the slip that comes back says which notice it is"


def test_the_slip_says_where_and_when_and_neither_who_nor_from_whom(
    desk: Desk, her: ResidentId
) -> None:
    wish = AgencyWish(
        "", "Salam Centre", "+97317000000", "Road 10, green door", "Dr Hind", hours="8-14"
    )
    agency = agencies.enter_agency(desk, wish)
    agree(desk, her, agency, DataItem.NAME)
    made = _sent(desk, her, agency)
    at = desk.clock.now() + timedelta(days=2)
    referral_story.plan_way_there(desk, made, WayThere(appointment_at=at))
    job = recalls.gather_slip(desk, made)
    (sheet,) = job.sheets
    said = repr(sheet)
    for known in ("Salam Centre", "Road 10, green door", "Dr Hind", "8-14", "+97317000000"):
        assert known in said
    (row,) = referrals.referrals_of(desk, her)
    shelter = desk.shelter
    for secret in ("Selam", row.resident_code, shelter.name_ar, shelter.name_latin):
        assert not secret or secret not in said.replace(row.referral.number, "")
    assert (sheet.frame.name_on_paper_ar, sheet.frame.name_on_paper_latin) == ("", "")
    assert paper.typeset(desk, job).pdf.startswith(b"%PDF")


@pytest.mark.parametrize("scope", [Scope.CONTACT_EMBASSY, Scope.REPORT_TO_POLICE])
def test_a_talk_of_its_own_about_an_office_lets_its_items_reach_that_office_alone(
    desk: Desk, her: ResidentId, scope: Scope
) -> None:
    office, other = _agency(desk, "The embassy"), _agency(desk, "Another one")
    said = factories.decision(desk, scope, agency_id=office, items=frozenset({DataItem.NAME}))
    consents.record_consent(desk, her, said)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, _drafted(desk, her, other), (CopyFor.RECEIVER,))
    made = _drafted(desk, her, office)
    theirs = papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    paper.record_printed(desk, theirs, "for them")
    _withdraw(desk, her)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    (row,) = recalls.agencies_to_tell(desk, her)
    assert row.agency_id == office
    recalls.tell_agency(desk, her, office, "The consul")
    assert recalls.agencies_to_tell(desk, her) == ()


def test_an_older_yes_to_an_embassy_without_an_office_opens_no_way(
    desk: Desk, her: ResidentId
) -> None:
    office = _agency(desk, "The embassy")
    said = factories.decision(desk, Scope.CONTACT_EMBASSY, items=frozenset({DataItem.NAME}))
    consents.record_consent(desk, her, said)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, _drafted(desk, her, office), (CopyFor.RECEIVER,))
    _withdraw(desk, her)
    assert recalls.agencies_to_tell(desk, her) == ()


@pytest.mark.parametrize("no", [Decision.REFUSED, Decision.NOT_NOW])
def test_her_last_word_about_an_office_counts_whichever_talk_it_was_said_in(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock, no: Decision
) -> None:
    office = _agency(desk, "The embassy")
    agree(desk, her, office, DataItem.NAME)
    made = _drafted(desk, her, office)
    fake_clock.advance(minutes=1)
    refused = factories.decision(desk, Scope.CONTACT_EMBASSY, agency_id=office, decision=no)
    consents.record_consent(desk, her, refused)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    fake_clock.advance(minutes=1)
    agree(desk, her, office, DataItem.NAME)
    papers.referral_paper(desk, made, (CopyFor.RECEIVER,))


def test_what_she_takes_back_later_outweighs_a_yes_of_another_talk(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock
) -> None:
    office = _agency(desk, "The embassy")
    agree(desk, her, office, DataItem.NAME)
    (shared,) = consents.wallet(desk, her)
    fake_clock.advance(minutes=1)
    said = factories.decision(
        desk, Scope.CONTACT_EMBASSY, agency_id=office, items=frozenset({DataItem.NAME})
    )
    consents.record_consent(desk, her, said)
    made = _drafted(desk, her, office)
    papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    fake_clock.advance(minutes=1)
    consents.withdraw_consent(desk, shared.consent.id)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, made, (CopyFor.RECEIVER,))


_POLICE, _EMBASSY = Scope.REPORT_TO_POLICE, Scope.CONTACT_EMBASSY


def _say(
    desk: Desk,
    her: ResidentId,
    clock: factories.FakeClock,
    scope: Scope,
    word: Decision,
    office: AgencyId | None = None,
) -> ConsentId:
    clock.advance(minutes=1)
    items = frozenset({DataItem.NAME}) if word is Decision.AGREED else frozenset()
    said = factories.decision(desk, scope, agency_id=office, decision=word, items=items)
    return consents.record_consent(desk, her, said)


def _office(desk: Desk, *services: Service) -> AgencyId:
    if not services:
        return _agency(desk, "The station")
    wish = AgencyWish("", "The station", phone="+97317000000", services=frozenset(services))
    return agencies.enter_agency(desk, wish)


@pytest.mark.parametrize("scope", [_POLICE, _EMBASSY])
@pytest.mark.parametrize("no", [Decision.REFUSED, Decision.NOT_NOW])
def test_a_no_that_names_no_office_closes_the_way_to_one_nobody_described(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock, scope: Scope, no: Decision
) -> None:
    office = _office(desk)
    agree(desk, her, office, DataItem.NAME)
    made = _drafted(desk, her, office)
    papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    _say(desk, her, fake_clock, scope, no)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    _say(desk, her, fake_clock, scope, Decision.AGREED)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    fake_clock.advance(minutes=1)
    agree(desk, her, office, DataItem.NAME)
    papers.referral_paper(desk, made, (CopyFor.RECEIVER,))


@pytest.mark.parametrize(
    ("services", "closed"),
    [
        ((Service.POLICE,), True),
        ((Service.HEALTH, Service.POLICE), True),
        ((Service.EMBASSY,), False),
        ((Service.HEALTH,), False),
    ],
)
def test_a_no_that_names_no_office_is_about_offices_of_that_kind(
    desk: Desk,
    her: ResidentId,
    fake_clock: factories.FakeClock,
    services: tuple[Service, ...],
    closed: bool,
) -> None:
    office = _office(desk, *services)
    agree(desk, her, office, DataItem.NAME)
    _say(desk, her, fake_clock, _POLICE, Decision.REFUSED)
    assert referrals.gate_view(desk, her, office).valid is not closed


def test_a_no_that_names_no_office_takes_back_the_yes_to_each_and_they_are_told(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock
) -> None:
    office = _office(desk, Service.HEALTH)
    _say(desk, her, fake_clock, _POLICE, Decision.AGREED, office)
    _sent(desk, her, office)
    _say(desk, her, fake_clock, _EMBASSY, Decision.REFUSED)
    assert recalls.agencies_to_tell(desk, her) == (), "that was about another kind of office"
    _say(desk, her, fake_clock, _POLICE, Decision.REFUSED)
    (row,) = recalls.agencies_to_tell(desk, her)
    assert row.agency_id == office


def test_taking_back_a_yes_without_an_office_is_a_no_without_one(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock
) -> None:
    office = _office(desk)
    general = _say(desk, her, fake_clock, _POLICE, Decision.AGREED)
    fake_clock.advance(minutes=1)
    agree(desk, her, office, DataItem.NAME)
    made = _drafted(desk, her, office)
    papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
    fake_clock.advance(minutes=1)
    consents.withdraw_consent(desk, general)
    with pytest.raises(NoConsent):
        papers.referral_paper(desk, made, (CopyFor.RECEIVER,))
