"""She agrees to the whole file by name, and only then does it leave as a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shelter_desk.domain import consent_errors, override_errors
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.children import AgeBand, ChildSays
from shelter_desk.domain.consents import (
    Assent,
    DataItem,
    Decision,
    GivenBy,
    Scope,
    SharedBy,
    Told,
)
from shelter_desk.domain.hand_over import HandOverOrder
from shelter_desk.domain.hand_over_errors import NothingToHandOver, NotTheWholeFile
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.referrals import CopyFor, Service
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.own_copy import OwnCopyPaper
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import hand_over, hand_over_all, own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes import notes
from shelter_desk.services.oversight import audit
from shelter_desk.services.oversight.log_words import detail_words
from shelter_desk.services.papers import her_papers, paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import agencies, referrals
from shelter_desk.services.views.agency import AgencyWish
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.hand_over import ReceiverRow, Stays
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories
from tests.services.consents.test_overrides import decide
from tests.services.consents.test_overrides import words as decision_of
from tests.services.copies.test_hand_over import full, made

PHRASE = "cabin marble thunder olive pencil nine"
AS_A_FILE = frozenset({SharedBy.FILE})
SHORT = frozenset(DataItem) - {DataItem.WHOLE_FILE}


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "النيابة العامة", "Public Prosecution", "+97317000001")


@pytest.fixture(autouse=True)
def _it_is_still_her(desk: Desk) -> None:
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9


def agrees(desk: Desk, her: ResidentId, agency: AgencyId, *items: DataItem, **more: Any) -> None:
    consents.record_consent(desk, her, factories.handing(desk, agency, *items, **more))


def told(shown: Paper) -> str:
    return shown.data.decode()


def receiver(desk: Desk, her: ResidentId) -> ReceiverRow:
    (row,) = hand_over.open_hand_over(desk, her).receivers
    return row


def copies(desk: Desk, her: ResidentId, agency: AgencyId, *items: DataItem) -> Paper:
    """The copy for the agency of a referral with ``items``."""
    contents = tuple((item, f"words about {item.value}") for item in items)
    draft = ReferralDraft(agency, "legal", "Please help", items=frozenset(items), contents=contents)
    slip = referrals.draft_referral(desk, her, draft)
    return paper.typeset(desk, paper.gather_referral(desk, slip, (CopyFor.RECEIVER,)))


def test_everything_in_short_lets_a_referral_leave_and_no_file(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    in_short = factories.sharing(desk, agency, *SHORT, how=AS_A_FILE)
    consents.record_consent(desk, her, in_short)
    with pytest.raises(NotTheWholeFile):
        made(desk, her, agency, DataItem.NEEDS)
    row = receiver(desk, her)
    assert (row.stays, dict(row.items)) == (Stays.IN_SHORT, {})
    with pytest.raises(NothingToHandOver):
        hand_over_all.may_begin(desk, HandOverOrder(agency, "Order 12/2026 of the First Court"))
    assert copies(desk, her, agency, DataItem.NAME, DataItem.MEDICAL_SUMMARY).pdf


def test_the_whole_file_lets_the_smaller_things_leave_on_a_referral_too(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    agrees(desk, her, agency)
    view = referrals.gate_view(desk, her, agency)
    assert view.named == {DataItem.WHOLE_FILE}
    assert {DataItem.NAME, DataItem.NEEDS} <= view.covered
    assert DataItem.STORY_SUMMARY not in view.covered
    assert copies(desk, her, agency, DataItem.NAME, DataItem.NEEDS).pdf
    for beyond in (
        DataItem.MEDICAL_SUMMARY,
        DataItem.LEGAL_SUMMARY,
        DataItem.PHOTO,
        DataItem.STORY_SUMMARY,
    ):
        with pytest.raises(consent_errors.ItemsNotCovered):
            copies(desk, her, agency, DataItem.NAME, beyond)


def test_it_goes_to_that_agency_alone(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency)
    other = referrals.add_agency(desk, "مكتب", "Another office")
    consents.record_consent(desk, her, factories.sharing(desk, other, how=AS_A_FILE))
    assert made(desk, her, agency, DataItem.NEEDS).data
    with pytest.raises(NotTheWholeFile):
        made(desk, her, other, DataItem.NEEDS)


def sealed_things(desk: Desk) -> ResidentId:
    """A file with something sealed to health and to testimony, in answers and in notes."""
    her = full(desk)
    for words, compartment in (
        ("Tests came back.", Compartment.HEALTH),
        ("She named them.", Compartment.TESTIMONY),
        ("Her lawyer called.", Compartment.LEGAL),
        ("A complaint about us.", Compartment.MANAGEMENT),
    ):
        note = replace(factories.note(words), compartment=compartment)
        notes.write_and_sign(desk, her, note)
    risks = Answers.empty().with_value("feared_note", "They know the street.")
    records.sign_record(desk, her, "safety", risks)
    return her


def test_what_is_sealed_stays_unless_she_named_it(desk: Desk, agency: AgencyId) -> None:
    her = sealed_things(desk)
    agrees(desk, her, agency)
    row = receiver(desk, her)
    assert row.closed == {Compartment.TESTIMONY}, "health and law are not among what may go"
    shown = made(desk, her, agency, *row.items)
    assert "She asked for a lawyer." in told(shown)
    for words in (
        "Tests came back",
        "She named them",
        "Her lawyer called",
        "A complaint about us",
        "They know the street",
        "asthma",
        "WithholdsDocuments",
    ):
        assert words not in told(shown), words


@pytest.mark.parametrize(
    ("named", "goes", "stays"),
    [
        (DataItem.STORY_SUMMARY, ("She named them", "WithholdsDocuments"), ("They know", "asthma")),
        (
            DataItem.MEDICAL_SUMMARY,
            ("Tests came back", "asthma"),
            ("She named them", "lawyer call"),
        ),
        (DataItem.LEGAL_SUMMARY, ("Her lawyer called",), ("Tests came back", "She named them")),
        (DataItem.SAFETY_CONCERNS, ("They know the street",), ("She named them", "asthma")),
    ],
)
def test_what_she_named_goes_with_what_is_sealed_in_it(
    desk: Desk,
    agency: AgencyId,
    named: DataItem,
    goes: tuple[str, ...],
    stays: tuple[str, ...],
) -> None:
    her = sealed_things(desk)
    agrees(desk, her, agency, named)
    shown = made(desk, her, agency, *receiver(desk, her).items)
    assert "A complaint about us" not in told(shown)
    for words in goes:
        assert words in told(shown), words
    for words in stays:
        assert words not in told(shown), words


def test_by_code_alone_neither_name_nor_number_nor_papers_go(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.CODE_ONLY)
    row = receiver(desk, her)
    assert row.items.keys().isdisjoint({DataItem.NAME, DataItem.CONTACT, DataItem.IDS})
    for words in ("Selam", "1995", "her sister"):
        assert words not in told(made(desk, her, agency, *row.items)), words


def test_what_she_leaves_out_in_words_is_shown_before_it_leaves(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    words = "لا تذكروا أخي <b>{words}"
    agrees(desk, her, agency, decision=Decision.IN_PART, withheld=f"\u202e{words}")
    assert receiver(desk, her).withheld == words


def test_in_the_talk_about_an_embassy_it_cannot_be_agreed_to(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    said = factories.decision(
        desk,
        Scope.CONTACT_EMBASSY,
        agency_id=agency,
        items=frozenset({DataItem.NAME, DataItem.WHOLE_FILE}),
        how=AS_A_FILE,
    )
    with pytest.raises(consent_errors.WholeFileElsewhere):
        consents.record_consent(desk, her, said)


def test_the_police_may_have_it_by_the_talk_about_a_report(desk: Desk) -> None:
    her = full(desk)
    wish = AgencyWish("الشرطة", "Police", services=frozenset({Service.POLICE}))
    police = agencies.enter_agency(desk, wish)
    items = frozenset({DataItem.WHOLE_FILE})
    said = factories.decision(
        desk, Scope.REPORT_TO_POLICE, agency_id=police, items=items, how=AS_A_FILE
    )
    consents.record_consent(desk, her, said)
    assert receiver(desk, her).scope is Scope.REPORT_TO_POLICE
    assert made(desk, her, police, DataItem.NEEDS).data


def test_what_it_means_is_read_to_her_before_she_agrees(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    whole = factories.handing(desk, agency)
    unread = replace(whole, told=whole.told - {Told.WHOLE_FILE})
    with pytest.raises(consent_errors.NotAllTold):
        consents.record_consent(desk, her, unread)


def test_nobody_says_yes_to_it_in_her_place(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    decided = {"given_by": GivenBy.BEST_INTEREST, "best_interest": "The manager: she is ill"}
    for assent in set(Assent) - {Assent.AGREES}:
        with pytest.raises(consent_errors.WholeFileIsHers):
            agrees(desk, her, agency, assent=assent, **decided)
    in_short = factories.sharing(desk, agency, assent=Assent.REFUSES, **decided)
    consents.record_consent(desk, her, in_short)
    agrees(desk, her, agency, assent=Assent.AGREES, **decided)
    assert made(desk, her, agency, DataItem.NEEDS).data


def test_a_child_who_says_no_is_not_handed_over_by_a_guardian(desk: Desk, agency: AgencyId) -> None:
    her = factories.admit(desk, "Mina")
    born = Answers.empty().with_value("birth_date", PartialDate(2013, 4, 2))
    records.sign_record(desk, her, "intake", born)
    guardian = {
        "given_by": GivenBy.GUARDIAN,
        "guardian": "Aunt Hind",
        "child": ChildSays(band=AgeBand.FROM_12, words="No."),
    }
    with pytest.raises(consent_errors.ChildRefuses):
        agrees(desk, her, agency, assent=Assent.REFUSES, **guardian)
    agrees(desk, her, agency, assent=Assent.AGREES, **guardian)
    assert receiver(desk, her).stays is None


def test_nobody_agrees_for_one_too_young_to_be_asked(desk: Desk, agency: AgencyId) -> None:
    her = factories.admit(desk, "Mina")
    born = Answers.empty().with_value("birth_date", PartialDate(desk.clock.now().year - 4, 1, 2))
    records.sign_record(desk, her, "intake", born)
    guardian = {"guardian": "Aunt Hind", "child": ChildSays(band=AgeBand.UNDER_6)}
    for giver in (GivenBy.GUARDIAN, GivenBy.BEST_INTEREST):
        decided = {**guardian, "given_by": giver, "best_interest": "The manager: it helps"}
        with pytest.raises(consent_errors.WholeFileIsHers):
            agrees(desk, her, agency, assent=Assent.TOO_YOUNG, **decided)


def test_it_is_no_thing_of_a_referral_nor_of_two_managers(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency)
    with pytest.raises(consent_errors.ItemsNotCovered):
        copies(desk, her, agency, DataItem.NAME, DataItem.WHOLE_FILE)
    other = referrals.add_agency(desk, "مكتب", "Another office")
    slip = referrals.draft_referral(desk, her, ReferralDraft(other, "protection", "Ask them"))
    second = factories.add_worker(desk, Role.MANAGER)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    contents = ((DataItem.WHOLE_FILE, "all of it"),)
    with pytest.raises(override_errors.HersAlone):
        decide(desk, slip, second, decision_of(DataItem.WHOLE_FILE, contents=contents))


def test_what_left_is_called_by_what_it_is_in_the_log_and_in_her_own_copy(
    desk: Desk, agency: AgencyId, tmp_path: Path
) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.MEDICAL_SUMMARY)
    shown = made(desk, her, agency, DataItem.NEEDS, DataItem.MEDICAL_SUMMARY)
    paper.save_encrypted(desk, shown, tmp_path / "a.pdf", "for the office", PHRASE)
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.HAND_OVER}))).rows

    def say(text: Text | Message) -> str:
        return text.source if isinstance(text, Text) else _filled(text)

    for row in rows:
        words = detail_words(row, say, str)
        assert "Health" in words, words
        assert "Medical summary" not in words, words
    (sheet,) = own_copy.gather_own_copy(desk, her).sheets
    assert isinstance(sheet, OwnCopyPaper)
    assert "Health" in repr(sheet)
    assert "The whole file with all answers and notes" in repr(sheet), "what she decided"
    assert paper.copies_of(desk, her)[0].document is DocumentKind.HAND_OVER


def _filled(message: Message) -> str:
    said = message.text.source
    for key, value in message.params.items():
        said = said.replace(f"{{{key}}}", value)
    return said


def test_it_stands_on_the_form_in_the_wallet_and_on_what_she_took_back(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    given = consents.record_consent(desk, her, factories.handing(desk, agency, language="hi"))
    (row,) = consents.wallet(desk, her)
    assert DataItem.WHOLE_FILE in row.consent.details.items
    words = desk.translate("hi", labels.ITEMS[DataItem.WHOLE_FILE])
    assert any(words in line for line in row.consent.read_text.lines)
    (form,) = paper.gather_consent(desk, her, [given]).sheets
    assert isinstance(form, ConsentPaper)
    assert DataItem.WHOLE_FILE in form.parts[0].items
    consents.withdraw_consent(desk, given)
    sheet = her_papers.gather_withdrawal(desk, her, given, 1).sheets[0]
    assert isinstance(sheet, WithdrawalPaper)
    assert sheet.part is not None
    assert DataItem.WHOLE_FILE in sheet.part.items
    assert receiver(desk, her).stays is Stays.NOT_AGREED


def test_after_a_talk_about_an_embassy_no_talk_about_the_whole_file_is_proposed(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    said = factories.decision(
        desk, Scope.CONTACT_EMBASSY, agency_id=agency, items=frozenset({DataItem.NAME})
    )
    consents.record_consent(desk, her, said)
    row = receiver(desk, her)
    assert row.stays is Stays.IN_SHORT
    assert not row.may_be_asked
    consents.record_consent(desk, her, factories.sharing(desk, agency))
    assert receiver(desk, her).may_be_asked
