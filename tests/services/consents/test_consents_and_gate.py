"""The talk, the wallet, and the one door out."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from shelter_desk.domain import consent_errors, errors, paper_errors
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import (
    Capacity,
    DataItem,
    Decision,
    GivenBy,
    Mark,
    Scope,
    TeachBack,
    Witness,
)
from shelter_desk.domain.ids import AgencyId, ReferralId, ResidentId
from shelter_desk.domain.referrals import CopyFor, Referral
from shelter_desk.forms.answers import Answers
from shelter_desk.services import gate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories, papers

PACKAGE = Path(gate.__file__).parents[1]


@pytest.fixture
def resident(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Fatima")


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "مركز السلام الصحي", "Salam Health Centre", "+97317000000")


def referral(desk: Desk, resident: ResidentId, agency: AgencyId, *items: DataItem) -> Referral:
    draft = ReferralDraft(
        agency, "health", "A check-up", items=frozenset(items or (DataItem.NAME,))
    )
    made = referrals.draft_referral(desk, resident, draft)
    rows = {row.referral.id: row.referral for row in referrals.referrals_of(desk, resident)}
    return rows[made]


def test_a_decision_keeps_the_words_that_were_read(desk: Desk, resident: ResidentId) -> None:
    made = consents.record_consent(desk, resident, factories.decision(desk))
    (row,) = consents.wallet(desk, resident)
    assert row.consent.id == made
    assert row.state == "valid"
    assert row.consent.read_text == consents.consent_text(desk, Scope.KEEP_RECORD, "ar")
    assert row.consent.staff_text == consents.consent_text(desk, Scope.KEEP_RECORD, "en")


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"mark": Mark.THUMBPRINT, "witnesses": (Witness("A"),)}, consent_errors.NeedsTwoWitnesses),
        ({"mark": Mark.ORAL_WITNESSED}, consent_errors.NeedsWitness),
        ({"given_by": GivenBy.GUARDIAN}, consent_errors.NeedsGuardian),
        ({"told": frozenset()}, consent_errors.NotAllTold),
        ({"teach_back": TeachBack.NO}, consent_errors.NotUnderstood),
        ({"capacity": Capacity.NOT_NOW}, consent_errors.NotUnderstood),
        ({"language": "xx"}, errors.NotFound),
    ],
)
def test_an_agreement_is_refused_with_its_cause(
    desk: Desk,
    resident: ResidentId,
    changes: dict[str, Any],
    cause: type[errors.ShelterDeskError],
) -> None:
    with pytest.raises(cause):
        consents.record_consent(desk, resident, factories.decision(desk, **changes))
    assert consents.wallet(desk, resident) == ()


@pytest.mark.parametrize("answer", [Decision.REFUSED, Decision.NOT_NOW])
def test_saying_no_needs_nothing_else(desk: Desk, resident: ResidentId, answer: Decision) -> None:
    said = factories.decision(
        desk,
        decision=answer,
        told=frozenset(),
        capacity=Capacity.NOT_NOW,
        teach_back=TeachBack.NO,
    )
    consents.record_consent(desk, resident, said)
    (row,) = consents.wallet(desk, resident)
    assert row.state in ("refused", "not_now")


def test_sharing_has_one_agency_items_and_an_end(
    desk: Desk, resident: ResidentId, agency: AgencyId
) -> None:
    whole = factories.sharing(desk, agency)
    for changes, cause in (
        ({"agency_id": None}, consent_errors.NeedsAgency),
        ({"items": frozenset()}, consent_errors.NeedsItems),
        ({"valid_until": None}, consent_errors.ExpiryTooLate),
        ({"valid_until": desk.local_today() - timedelta(days=1)}, consent_errors.ExpiryTooLate),
        ({"valid_until": desk.local_today() + timedelta(days=181)}, consent_errors.ExpiryTooLate),
    ):
        with pytest.raises(cause):
            consents.record_consent(desk, resident, replace(whole, **changes))
    consents.record_consent(
        desk, resident, replace(whole, valid_until=desk.local_today() + timedelta(days=180))
    )


def test_an_agency_stands_in_the_frozen_words(
    desk: Desk, resident: ResidentId, agency: AgencyId
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NEEDS))
    (row,) = consents.wallet(desk, resident)
    text = row.consent.read_text
    whole = " ".join((text.title, *text.lines))
    assert "مركز السلام الصحي" in whole
    assert "{" not in whole
    assert "Needs" in whole


def test_a_guardian_she_fears_cannot_decide(desk: Desk, resident: ResidentId) -> None:
    row = Answers.empty().with_value("name", "أحمد  الكبير")
    answers = Answers.empty().with_rows("must_not_know", (row,))
    records.save_draft(desk, resident, "intake", answers, 0)
    given: dict[str, Any] = {"given_by": GivenBy.GUARDIAN, "guardian": "احمد الكبير"}
    with pytest.raises(consent_errors.GuardianNotSafe):
        consents.record_consent(desk, resident, factories.decision(desk, **given))


def test_a_consent_ends_at_the_end_of_its_last_day(
    desk: Desk, fake_clock: factories.FakeClock, resident: ResidentId, agency: AgencyId
) -> None:
    until = desk.local_today() + timedelta(days=3)
    consents.record_consent(desk, resident, factories.sharing(desk, agency, valid_until=until))
    fake_clock.advance(days=3)
    assert referrals.gate_view(desk, resident, agency).valid
    fake_clock.advance(days=1)
    assert not referrals.gate_view(desk, resident, agency).valid
    assert consents.wallet(desk, resident)[0].state == "expired"


def test_withdrawal_stops_a_paper_that_is_already_on_the_screen(
    desk: Desk, resident: ResidentId, agency: AgencyId, tmp_path: Path
) -> None:
    made = consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    slip = referral(desk, resident, agency)
    shown = papers.referral_paper(desk, slip.id)
    consents.withdraw_consent(desk, made)
    target = tmp_path / "copy.pdf"
    with pytest.raises(consent_errors.NoConsent):
        paper.record_printed(desk, shown, "health appointment")
    with pytest.raises(consent_errors.NoConsent):
        paper.save_plain(desk, shown, target, "health appointment")
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, slip.id, (CopyFor.OURS,))
    with pytest.raises(consent_errors.NoConsent):
        referrals.mark_sent(desk, slip.id)
    assert not list(tmp_path.glob("copy*"))
    assert paper.copies_of(desk, resident) == ()


def test_a_paper_for_one_agency_does_not_leave_under_the_consent_for_another(
    desk: Desk, resident: ResidentId, agency: AgencyId, tmp_path: Path
) -> None:
    other = referrals.add_agency(desk, "", "Second Clinic")
    made = consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    consents.record_consent(desk, resident, factories.sharing(desk, other, DataItem.NAME))
    slip = referral(desk, resident, agency)
    shown = papers.referral_paper(desk, slip.id)
    turned = ReferralDraft(other, "health", "A check-up", items=frozenset({DataItem.NAME}))
    referrals.update_referral(desk, slip.id, turned, slip.rev)
    consents.withdraw_consent(desk, made)
    with pytest.raises(errors.ChangedMeanwhile):
        paper.record_printed(desk, shown, "health appointment")
    with pytest.raises(errors.ChangedMeanwhile):
        paper.save_plain(desk, shown, tmp_path / "copy.pdf", "health appointment")
    assert paper.copies_of(desk, resident) == ()


def test_what_changed_is_told_even_when_the_copy_could_not_be_put_in_its_place(
    desk: Desk, resident: ResidentId, tmp_path: Path
) -> None:
    made = consents.record_consent(desk, resident, factories.decision(desk))
    shown = papers.consent_paper(desk, resident, [made])
    taken = tmp_path / "taken.pdf"
    taken.mkdir()
    (taken / "inside").touch()
    desk.take_changes()
    with pytest.raises(paper_errors.CannotSaveThere):
        paper.save_plain(desk, shown, taken, "for her")
    assert Topic.AUDIT in desk.take_changes()
    assert not list(tmp_path.glob("*.part"))


def test_a_later_refusal_ends_an_earlier_agreement(
    desk: Desk, resident: ResidentId, agency: AgencyId
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency))
    consents.record_consent(
        desk, resident, factories.sharing(desk, agency, decision=Decision.REFUSED)
    )
    assert not referrals.gate_view(desk, resident, agency).valid


def test_only_what_is_covered_leaves(desk: Desk, resident: ResidentId, agency: AgencyId) -> None:
    other = referrals.add_agency(desk, "", "Another Centre")
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    wide = referral(desk, resident, agency, DataItem.NAME, DataItem.MEDICAL_SUMMARY)
    with pytest.raises(consent_errors.ItemsNotCovered) as refusal:
        papers.referral_paper(desk, wide.id)
    assert refusal.value.params == {"items": "Medical summary"}
    desk.language = "ar"
    wider = referral(desk, resident, agency, DataItem.MEDICAL_SUMMARY, DataItem.LEGAL_SUMMARY)
    with pytest.raises(consent_errors.ItemsNotCovered) as refusal:
        papers.referral_paper(desk, wider.id)
    assert refusal.value.params == {"items": "Legal summary، Medical summary"}
    elsewhere = referral(desk, resident, other)
    with pytest.raises(consent_errors.NoConsent):
        papers.referral_paper(desk, elsewhere.id)


REASON, NOTE = "Toothache since Sunday", "Never ring her sister"


def _written(desk: Desk, resident: ResidentId, agency: AgencyId, *items: DataItem) -> ReferralId:
    draft = ReferralDraft(agency, "health", REASON, items=frozenset(items), safety_note=NOTE)
    return referrals.draft_referral(desk, resident, draft)


def _printed(desk: Desk, referral_id: ReferralId, copy_for: CopyFor) -> str:
    pdf = pypdfium2.PdfDocument(papers.referral_paper(desk, referral_id, (copy_for,)).pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


@pytest.mark.parametrize("copy_for", [CopyFor.PERSON, CopyFor.RECEIVER])
def test_reason_and_safety_note_leave_only_when_each_was_chosen(
    desk: Desk, resident: ResidentId, agency: AgencyId, copy_for: CopyFor
) -> None:
    all_of_them = (DataItem.NAME, DataItem.REASON, DataItem.SAFETY_NOTE)
    consents.record_consent(desk, resident, factories.sharing(desk, agency, *all_of_them))
    cases = {
        (DataItem.NAME,): (False, False),
        (DataItem.NAME, DataItem.REASON): (True, False),
        (DataItem.NAME, DataItem.SAFETY_NOTE): (False, True),
        all_of_them: (True, True),
    }
    for items, (reason, note) in cases.items():
        made = _written(desk, resident, agency, *items)
        said = _printed(desk, made, copy_for)
        assert (REASON in said, NOTE in said) == (reason, note), items
        ours = _printed(desk, made, CopyFor.OURS)
        assert REASON in ours
        assert NOTE in ours


@pytest.mark.parametrize("item", [DataItem.REASON, DataItem.SAFETY_NOTE])
def test_the_gate_asks_for_reason_and_safety_note_like_for_any_item(
    desk: Desk, resident: ResidentId, agency: AgencyId, item: DataItem
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    made = _written(desk, resident, agency, DataItem.NAME, item)
    with pytest.raises(consent_errors.ItemsNotCovered):
        papers.referral_paper(desk, made)
    with pytest.raises(consent_errors.ItemsNotCovered):
        referrals.mark_sent(desk, made)


def test_a_permit_cannot_be_made_elsewhere(desk: Desk, resident: ResidentId) -> None:
    with pytest.raises(PermissionError):
        gate.Permit(
            key=gate._Key(),
            referral_id="r",  # type: ignore[arg-type]
            resident_id=resident,
            agency_id="a",  # type: ignore[arg-type]
            consent_id="c",  # type: ignore[arg-type]
            items=frozenset(DataItem),
        )


def test_no_referral_is_typeset_without_a_permit(
    desk: Desk, resident: ResidentId, agency: AgencyId
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    slip = referral(desk, resident, agency)
    job = paper.gather_referral(desk, slip.id)
    with pytest.raises(PermissionError):
        paper.typeset(desk, replace(job, permit=None))


def _uses(path: Path, word: str) -> bool:
    text = path.read_text(encoding="utf-8")
    if word not in text:
        return False
    names = (
        getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "name", None)
        for node in ast.walk(ast.parse(text))
    )
    return word in set(names)


def test_only_one_place_sets_referrals_and_only_the_gate_makes_permits() -> None:
    files = [path for path in PACKAGE.rglob("*.py") if "printing" not in path.parts]
    assert not [p for p in files if _uses(p, "referral_form")]
    # what makes paper in another process is asked from where the permit is held against it, and
    # by the check-up, whose paper says nothing of anybody
    assert {p.name for p in files if _uses(p, "press_sheets")} == {"doctor.py", "typesetting.py"}
    assert {p.name for p in files if _uses(p, "_KEY")} == {"gate.py"}
    assert not [p for p in files if _uses(p, "hand_over_sheet")]
    # the data of a file is made where it is cut to its permit: of one, and of each in a part
    assert {p.name for p in files if _uses(p, "hand_over_json")} == {
        "hand_over_json.py",
        "hand_over_parts.py",
        "hand_over_sheets.py",
    }
    assert {p.name for p in files if _uses(p, "typeset_job")} == {
        "typesetting.py",
        "paper.py",
        "first_run.py",
        "hand_over_all.py",  # a part, locked before anybody can save it
    }


def test_copies_are_numbered_logged_and_sound(
    desk: Desk, resident: ResidentId, agency: AgencyId, tmp_path: Path
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    slip = referral(desk, resident, agency)
    three = papers.referral_paper(desk, slip.id)
    assert three.copy_numbers == (1, 2, 3)
    with pytest.raises(errors.NothingWritten):
        paper.record_printed(desk, three, " ")
    assert paper.record_printed(desk, three, "appointment", "office") == (1, 2, 3)
    with pytest.raises(errors.ChangedMeanwhile):
        paper.record_printed(desk, three, "again")
    fourth = papers.referral_paper(desk, slip.id, (CopyFor.OURS,))
    paper.save_encrypted(
        desk, fourth, tmp_path / "o.pdf", "for the file", "seven quiet olive trees there"
    )
    assert b"/Encrypt" in (tmp_path / "o.pdf").read_bytes()
    plain = papers.referral_paper(desk, slip.id, (CopyFor.OURS,))
    paper.save_plain(desk, plain, tmp_path / "p.pdf", "for the file")
    assert (tmp_path / "p.pdf").read_bytes() == plain.pdf
    assert (tmp_path / "p.pdf").stat().st_mode & 0o077 == 0
    copies = paper.copies_of(desk, resident)
    assert [copy.copy_number for copy in copies] == [5, 4, 3, 2, 1]
    assert copies[-1].receiver == "Our copy"
    assert copies[2].receiver == "Salam Health Centre"
    printed = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.PRINT}))).rows
    assert len(printed) == 3
    assert all(row.reason == "appointment" for row in printed)
    assert audit.verify(desk).clean


def test_a_place_that_refuses_leaves_nothing_in_the_log(
    desk: Desk, resident: ResidentId, tmp_path: Path
) -> None:
    made = consents.record_consent(desk, resident, factories.decision(desk))
    form = papers.consent_paper(desk, resident, [made])
    with pytest.raises(paper_errors.CannotSaveThere):
        paper.save_plain(desk, form, tmp_path / "nowhere" / "x.pdf", "her copy")
    assert paper.copies_of(desk, resident) == ()


def test_the_consent_form_comes_in_numbered_copies(desk: Desk, resident: ResidentId) -> None:
    ids = [
        consents.record_consent(desk, resident, factories.decision(desk, scope))
        for scope in (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD)
    ]
    form = papers.consent_paper(desk, resident, ids, copies=2)
    assert form.copy_numbers == (1, 2)
    assert form.draft_translation
    pages = paper.page_pictures(desk, form.pdf, 30)
    single = paper.page_pictures(desk, papers.consent_paper(desk, resident, ids).pdf, 30)
    assert len(pages) == 2 * len(single)
    assert len(pages[0].pixels) == pages[0].stride * pages[0].height
    again = papers.consent_paper(desk, resident, ids, copies=2)
    assert again.pdf == form.pdf


def test_an_empty_form_for_the_pen_names_nobody(desk: Desk) -> None:
    form = papers.blank_consent_paper(desk, [Scope.INTERVIEW, Scope.SHELTER])
    assert form.resident_id is None
    assert paper.record_printed(desk, form, "") == ()


def test_an_agreement_that_was_replaced_shows_nowhere_as_valid(
    desk: Desk, resident: ResidentId, agency: AgencyId
) -> None:
    other = referrals.add_agency(desk, "", "Second Clinic")
    soon = desk.local_today() + timedelta(days=2)
    consents.record_consent(desk, resident, factories.sharing(desk, agency, valid_until=soon))
    consents.record_consent(desk, resident, factories.sharing(desk, other, valid_until=soon))
    assert len(today.today(desk).expiring) == 2
    refusal = factories.sharing(desk, agency, decision=Decision.REFUSED)
    consents.record_consent(desk, resident, refusal)
    states = [row.state for row in consents.wallet(desk, resident)]
    assert states == ["refused", "valid", "withdrawn"]
    (left,) = today.today(desk).expiring
    assert left.agency_name == "Second Clinic"
    chips = residents.open_file(desk, resident).chips
    assert [chip.message.n for chip in chips if chip.tone == "done"] == [1]
    assert not referrals.gate_view(desk, resident, agency).valid


def test_a_newer_agreement_replaces_the_end_of_the_older_one(
    desk: Desk, resident: ResidentId
) -> None:
    day, scope = desk.local_today(), Scope.EMERGENCY_CONTACT
    for days in (1, 90):
        until = day + timedelta(days=days)
        consents.record_consent(desk, resident, factories.decision(desk, scope, valid_until=until))
    card = records.open_form(desk, resident, "arrival").answers
    records.sign_record(desk, resident, "arrival", card)
    assert residents.residents_list(desk, "all").rows[0].next_due.kind != "consent"
    assert today.today(desk).expiring == ()
    newest = consents.wallet(desk, resident)[0].consent.id
    consents.withdraw_consent(desk, newest)
    states = [row.state for row in consents.wallet(desk, resident)]
    assert states == ["withdrawn", "superseded"]


def test_an_ended_consent_is_not_due_by_the_day_in_greenwich(
    desk: Desk, fake_clock: factories.FakeClock, resident: ResidentId
) -> None:
    until = desk.local_today()
    consents.record_consent(
        desk, resident, factories.decision(desk, Scope.EMERGENCY_CONTACT, valid_until=until)
    )
    card = records.open_form(desk, resident, "arrival").answers
    records.sign_record(desk, resident, "arrival", card)
    assert residents.residents_list(desk, "all").rows[0].next_due.kind == "consent"
    fake_clock.at = fake_clock.at.replace(hour=22)
    assert desk.local_today() == until + timedelta(days=1)
    assert residents.residents_list(desk, "all").rows[0].next_due.kind != "consent"


def test_a_referral_that_was_taken_back_does_not_become_paper(
    desk: Desk, resident: ResidentId, agency: AgencyId, tmp_path: Path
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    slip = referral(desk, resident, agency)
    shown = papers.referral_paper(desk, slip.id)
    referrals.revoke_referral(desk, slip.id)
    with pytest.raises(consent_errors.ReferralTakenBack) as refusal:
        paper.gather_referral(desk, slip.id, (CopyFor.RECEIVER,))
    assert refusal.value.params == {"number": slip.number}
    with pytest.raises(consent_errors.ReferralTakenBack):
        paper.record_printed(desk, shown, "appointment")
    with pytest.raises(consent_errors.ReferralTakenBack):
        paper.save_plain(desk, shown, tmp_path / "copy.pdf", "appointment")
    assert paper.copies_of(desk, resident) == ()
    (row,) = referrals.referrals_of(desk, resident)
    assert not row.may_leave


def test_saving_a_copy_leaves_the_files_of_others_alone(desk: Desk, tmp_path: Path) -> None:
    form = papers.blank_consent_paper(desk, [Scope.INTERVIEW])
    theirs = tmp_path / "form.pdf.part"
    theirs.write_bytes(b"half of a download")
    paper.save_plain(desk, form, tmp_path / "form.pdf", "")
    assert (tmp_path / "form.pdf").read_bytes() == form.pdf
    assert theirs.read_bytes() == b"half of a download"
    assert sorted(one.name for one in tmp_path.glob("form*")) == ["form.pdf", "form.pdf.part"]
