"""A file handed over as data: named as the standard, through the gate, locked, and told."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent
from shelter_desk.domain.consents import DataItem, SharedBy
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed
from shelter_desk.domain.hand_over import HandOverOrder
from shelter_desk.domain.hand_over_errors import (
    NotAsAFile,
    NothingToHandOver,
    OnlyWithPassphrase,
)
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.passphrase_errors import PassphraseAgain
from shelter_desk.domain.referral_errors import AgencyRetired
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import hand_over, hand_over_all, own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.gate import FilePermit, may_hand_over
from shelter_desk.services.inside.copies.hand_over_reading import read_handed
from shelter_desk.services.inside.copies.hand_over_sheets import DATA_NAME, hand_over_job
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import agencies, recalls, referrals
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.hand_over import Stays
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories
from tests.services.consents.test_overrides import LAW, decide
from tests.services.consents.test_overrides import words as decision_of

PHRASE = "cabin marble thunder olive pencil nine"
EVERYTHING = frozenset(DataItem)
HOSTILE = "\u202eسلام\u2066 <b>&{code}\x00 ".replace("\x00", "") + "x" * 200


def full(desk: Desk, called: str = "Selam") -> ResidentId:
    """A file with something under most items, and something nobody else should have."""
    her = factories.admit(desk, called)
    row = Answers.empty().with_value("who", "her sister").with_value("code_phrase", "blue door")
    intake = (
        Answers.empty()
        .with_value("nickname", called)
        .with_value("birth_date", PartialDate(1995, 3, about=True))
        .with_value("citizenship", ("ETH", "KEN"))
        .with_value("primary_language", "am")
        .with_value("education", "2")
        .with_answer("marital_status", Answer(None, AnswerState.DECLINED))
        .with_value("interpreter_name", "Hana Interpreter")
        .with_rows("safe_contacts", (row,))
    )
    records.sign_record(desk, her, "intake", intake)
    step = Answers.empty().with_value("step_kind", "Recruitment").with_value("step_words", HOSTILE)
    story = (
        Answers.empty()
        .with_value("controls", ("WithholdsDocuments", "RestrictsMovement"))
        .with_value("purposes", ("ForcedLabour",))
        .with_value("labour_sector", "T")
        .with_value("trafficker_relation", "Unacquainted")
        .with_rows("steps", (step,))
    )
    records.sign_record(desk, her, "screening", story)
    safety = Answers.empty().with_value("code_word", "pomegranate").with_value("level", "high")
    records.sign_record(desk, her, "safety", safety)
    needs = Answers.empty().with_value("mental_note", "asthma of hers")
    records.sign_record(desk, her, "needs", needs)
    records.sign_record(
        desk, her, "incident", Answers.empty().with_value("facts", "a quarrel downstairs")
    )
    notes.write_and_sign(desk, her, factories.note("She asked for a lawyer."))
    notes.write_and_sign(desk, her, factories.note("Bad soup.", NoteKind.FEEDBACK))
    notes.write_and_sign(desk, her, factories.note("Two others quarrelled.", NoteKind.HANDOVER))
    return her


def agrees(desk: Desk, her: ResidentId, agency: AgencyId, *items: DataItem, **more: Any) -> str:
    return consents.record_consent(desk, her, factories.handing(desk, agency, *items, **more))


def decided(desk: Desk, her: ResidentId, agency: AgencyId) -> None:
    """Two managers let her needs reach the agency today."""
    slip = referrals.draft_referral(desk, her, ReferralDraft(agency, "protection", "Ask them"))
    second = factories.add_worker(desk, Role.MANAGER)
    decide(desk, slip, second, decision_of(DataItem.NEEDS, contents=((DataItem.NEEDS, "A bed."),)))


def made(desk: Desk, her: ResidentId, agency: AgencyId, *items: DataItem) -> Paper:
    return paper.typeset(desk, hand_over.gather_hand_over(desk, her, agency, frozenset(items)))


def machine(shown: Paper) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shown.data)
    return found


def answers_of(whole: dict[str, Any], form: str) -> dict[str, Any]:
    (one,) = [each for each in whole["records"] if each["form"] == form]
    found: dict[str, Any] = one["answers"]
    return found


def test_fields_and_values_bear_the_names_of_the_standard(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    items = (DataItem.NAME, DataItem.IDS, DataItem.NEEDS, DataItem.STORY_SUMMARY)
    agrees(desk, her, agency, *items)
    whole = machine(made(desk, her, agency, *items))
    assert whole["standard"] == "HTCDS 2.0"
    assert "CC BY 4.0" in whole["standard_source"]
    assert "not reviewed or endorsed" in whole["standard_source"]
    assert whole["con_Consent"] is True
    intake = answers_of(whole, "intake")
    assert intake["prs_Birthdate"]["value"] == "1995-03"
    assert intake["prs_Birthdate"]["about"] is True
    assert intake["prs_Citizenship"]["value"] == ["ETH", "KEN"]
    assert intake["prs_PrimaryLanguage"]["value"] == "am"
    assert intake["prs_MaritalStatus"] == {"state": "declined", "label": "Marital status"}
    assert "value" not in intake["prs_MaritalStatus"]
    story = answers_of(whole, "screening")
    assert story["vic_MethodsOfControl"]["value"] == ["WithholdsDocuments", "RestrictsMovement"]
    assert story["vic_ForcedLabourIndustry"]["value"] == "T_ActivitiesOfHouseholdsAsEmployers"
    assert story["vic_RelationshipToTrafficker"]["value"] == "Unaquainted"
    (step,) = story["shelter_desk:screening.steps"]
    assert step["hte_Type"]["value"] == "Recruitment"
    assert whole["cco_CaseComment"][0]["blocks"][0]["text"] == "She asked for a lawyer."
    assert whole["prs"]["shelter_desk:names"] == ["Selam"]
    assert whole["prs"]["cas_Status"] == "Active"


def test_what_was_not_agreed_to_is_in_neither_form(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.CODE_ONLY, DataItem.NEEDS)
    shown = made(desk, her, agency, DataItem.CODE_ONLY, DataItem.NEEDS)
    told = shown.data.decode() + repr(
        hand_over.gather_hand_over(
            desk, her, agency, frozenset({DataItem.CODE_ONLY, DataItem.NEEDS})
        ).sheets
    )
    for words in ("Selam", "1995", "WithholdsDocuments", "asthma", "lawyer"):
        assert words not in told, words
    assert "prs_PrimaryLanguage" in told
    with pytest.raises(ItemsNotCovered):
        made(desk, her, agency, DataItem.NEEDS, DataItem.MEDICAL_SUMMARY)
    with pytest.raises(NoConsent):
        made(desk, her, referrals.add_agency(desk, "", "Elsewhere"), DataItem.NEEDS)


def test_what_concerns_the_house_or_opens_a_door_never_leaves(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency, *EVERYTHING)
    told = made(desk, her, agency, *EVERYTHING).data.decode()
    assert "asthma of hers" in told
    for words in (
        "pomegranate",
        "blue door",
        "Hana Interpreter",
        "quarrel",
        "Bad soup",
        desk.staff.name_latin,
        str(desk.staff.id),
    ):
        assert words not in told, words


def test_what_a_child_her_family_or_an_authority_said_stays_here(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    kinds = (NoteKind.CHILD, NoteKind.FAMILY_CONTACT, NoteKind.AUTHORITY)
    for kind in kinds:
        notes.write_and_sign(desk, her, factories.note(f"Said by {kind.value}.", kind))
    agrees(desk, her, agency, *EVERYTHING)
    whole = machine(made(desk, her, agency, *EVERYTHING))
    told = [block["text"] for one in whole["cco_CaseComment"] for block in one["blocks"]]
    assert told == ["She asked for a lawyer."]


def test_others_are_there_by_code_alone(desk: Desk, agency: AgencyId) -> None:
    factories.admit(desk, "Genet")
    her = full(desk)
    notes.write_and_sign(desk, her, factories.note("Genet went with Selam to the clinic."))
    agrees(desk, her, agency, DataItem.NAME, DataItem.STORY_SUMMARY)
    whole = machine(made(desk, her, agency, DataItem.NAME, DataItem.STORY_SUMMARY))
    texts = [block["text"] for one in whole["cco_CaseComment"] for block in one["blocks"]]
    assert "Genet" not in repr(whole)
    assert "SD-2026-0001 went with SD-2026-0002 to the clinic." in texts


def names_everywhere(desk: Desk) -> ResidentId:
    """Her names and a housemate's in answers of one line."""
    her = factories.admit(desk, "Selam")
    contact = Answers.empty().with_value("who", "Genet Abebe, sister of Selam")
    child = Answers.empty().with_value("name", "Dawit").with_value("code", "SD-2026-0077")
    intake = (
        Answers.empty()
        .with_value("nickname", "Selam")
        .with_value("occupation_before", "Genet, or Selam herself")
        .with_value("occupation_done", "cook beside Genet")
        .with_value("employer_name", "House of Genet")
        .with_rows("safe_contacts", (contact,))
        .with_rows("dependants", (child.with_value("where", "with Genet"),))
    )
    records.sign_record(desk, her, "intake", intake)
    return her


def test_answers_of_one_line_speak_by_codes_and_a_question_for_a_name_keeps_it(
    desk: Desk, agency: AgencyId
) -> None:
    factories.admit(desk, "Genet")
    her = names_everywhere(desk)
    agrees(desk, her, agency, *EVERYTHING)
    intake = answers_of(machine(made(desk, her, agency, *EVERYTHING)), "intake")
    told = {name: one["value"] for name, one in intake.items() if isinstance(one, dict)}
    assert "SD-2026-0001, or SD-2026-0002 herself" in told.values()
    assert "cook beside SD-2026-0001" in told.values()
    assert {"House of Genet", "Selam"} <= set(told.values())
    (contact,) = intake["shelter_desk:intake.safe_contacts"]
    assert "Genet Abebe, sister of Selam" in repr(contact)
    (child,) = intake["shelter_desk:intake.dependants"]
    assert "Dawit" in repr(child)
    assert "with SD-2026-0001" in repr(child)
    assert "SD-2026-0077" not in repr(intake)


def test_without_leave_for_her_names_they_stand_nowhere(desk: Desk, agency: AgencyId) -> None:
    her = names_everywhere(desk)
    unnamed = EVERYTHING - {DataItem.NAME}
    agrees(desk, her, agency, *EVERYTHING)
    job = hand_over.gather_hand_over(desk, her, agency, unnamed)
    for told in (job.data.decode(), repr(job.sheets)):
        assert "Genet Abebe, sister of SD-2026-0001" in told
        for name in ("Selam", "Dawit"):
            assert name not in told, name


def test_it_opens_with_the_passphrase_and_the_data_in_it_is_whole(
    desk: Desk, agency: AgencyId, tmp_path: Path
) -> None:
    her = full(desk)
    agrees(desk, her, agency, *EVERYTHING)
    shown = made(desk, her, agency, *EVERYTHING)
    assert HOSTILE[-50:] in shown.data.decode()
    target = tmp_path / "document.pdf"
    paper.save_encrypted(desk, shown, target, "order 12 of the court", PHRASE)
    for wrong in ("", "cabin marble thunder olive pencil ten"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(target, password=wrong)
    assert b"HTCDS" not in target.read_bytes()
    with pikepdf.open(target, password=PHRASE) as opened:
        assert opened.encryption.R == 6
        assert opened.attachments[DATA_NAME].get_file().read_bytes() == shown.data
    (copy,) = paper.copies_of(desk, her)
    assert copy.document is DocumentKind.HAND_OVER
    assert copy.way is WayOut.SAVED_ENCRYPTED
    assert copy.sha256 == hashlib.sha256(shown.pdf).hexdigest()
    assert copy.receiver == "Public Prosecution"
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.HAND_OVER}))).rows
    assert len(rows) == 2
    assert rows[0].reason == "order 12 of the court"
    assert audit.verify(desk).clean
    hers = json.loads(own_copy.gather_own_copy(desk, her).data)
    assert [one["document"] for one in hers["copies"]] == ["hand_over"]


def test_it_is_neither_printed_nor_saved_in_the_clear(
    desk: Desk, agency: AgencyId, tmp_path: Path
) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.NEEDS)
    shown = made(desk, her, agency, DataItem.NEEDS)
    with pytest.raises(OnlyWithPassphrase):
        paper.record_printed(desk, shown, "for the office")
    for name in ("a.pdf", "a.json"):
        with pytest.raises(OnlyWithPassphrase):
            paper.save_plain(desk, shown, tmp_path / name, "for the office")
    assert {one.name for one in tmp_path.iterdir()} == {"desk"}
    assert paper.copies_of(desk, her) == ()


def test_a_consent_that_ends_between_preview_and_save_stops_it(
    desk: Desk, fake_clock: factories.FakeClock, agency: AgencyId, tmp_path: Path
) -> None:
    her, target = full(desk), tmp_path / "out" / "a.pdf"
    target.parent.mkdir()
    given = agrees(desk, her, agency, DataItem.NEEDS)
    shown = made(desk, her, agency, DataItem.NEEDS)
    consents.withdraw_consent(desk, given)  # type: ignore[arg-type]
    with pytest.raises(NoConsent):
        paper.save_encrypted(desk, shown, target, "for the office", PHRASE)
    until = desk.local_today() + timedelta(days=1)
    agrees(desk, her, agency, DataItem.NEEDS, valid_until=until)
    with pytest.raises(ChangedMeanwhile):
        paper.save_encrypted(desk, shown, target, "for the office", PHRASE)
    again = made(desk, her, agency, DataItem.NEEDS)
    fake_clock.advance(days=2)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 1_000
    with pytest.raises(NoConsent):
        paper.save_encrypted(desk, again, target, "for the office", PHRASE)
    assert not list(target.parent.iterdir())
    assert paper.copies_of(desk, her) == ()


def test_a_place_that_refuses_leaves_nothing_in_the_log(
    desk: Desk, agency: AgencyId, tmp_path: Path
) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.NEEDS)
    shown = made(desk, her, agency, DataItem.NEEDS)
    with pytest.raises(CannotSaveThere):
        paper.save_encrypted(desk, shown, tmp_path / "no" / "a.pdf", "for the office", PHRASE)
    assert paper.copies_of(desk, her) == ()


def test_only_in_the_form_she_chose(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    for ways in (frozenset({SharedBy.VOICE}), frozenset()):
        agrees(desk, her, agency, DataItem.NEEDS, how=ways)
        with pytest.raises(NotAsAFile):
            made(desk, her, agency, DataItem.NEEDS)
        (row,) = hand_over.open_hand_over(desk, her).receivers
        assert row.stays is Stays.OTHER_WAYS
        assert not row.items
    agrees(desk, her, agency, DataItem.NEEDS, how=frozenset({SharedBy.FILE}))
    assert made(desk, her, agency, DataItem.NEEDS).data


def test_an_agency_that_was_retired_receives_no_file(
    desk: Desk, agency: AgencyId, tmp_path: Path
) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.NEEDS)
    shown = made(desk, her, agency, DataItem.NEEDS)
    agencies.retire_agency(desk, agency)
    assert hand_over.open_hand_over(desk, her).receivers == ()
    with pytest.raises(AgencyRetired):
        made(desk, her, agency, DataItem.NEEDS)
    with pytest.raises(AgencyRetired):
        paper.save_encrypted(desk, shown, tmp_path / "a.pdf", "for the office", PHRASE)
    assert not (tmp_path / "a.pdf").exists()
    assert paper.copies_of(desk, her) == ()


def test_the_agency_is_told_when_she_takes_it_back(
    desk: Desk, agency: AgencyId, tmp_path: Path
) -> None:
    her = full(desk)
    given = agrees(desk, her, agency, DataItem.NEEDS)
    shown = made(desk, her, agency, DataItem.NEEDS)
    paper.save_encrypted(desk, shown, tmp_path / "a.pdf", "for the office", PHRASE)
    assert recalls.agencies_to_tell(desk, her) == ()
    consents.withdraw_consent(desk, given)  # type: ignore[arg-type]
    assert [one.agency_id for one in recalls.agencies_to_tell(desk, her)] == [agency]


def test_sealed_parts_go_only_with_whoever_may_open_them(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    sealed = replace(factories.note("Tests came back."), compartment=Compartment.HEALTH)
    notes.write_and_sign(desk, her, sealed)
    agrees(desk, her, agency, *EVERYTHING)
    code = factories.add_worker(desk, Role.FORMS_DESK)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        with pytest.raises(NotAllowed):
            hand_over.open_hand_over(other, her)
        with pytest.raises(NotAllowed):
            made(other, her, agency, DataItem.NEEDS)
        with other.database.write() as tx:
            work = Work(other, tx, Quiet("below the law"))
            permit = may_hand_over(work, her, agency, EVERYTHING)
            job = hand_over_job(work, permit)
            sheet = read_handed(work, her)
    finally:
        stop(other)
    told = job.data.decode() + repr(job.sheets)
    for words in ("asthma", "Tests came back", "vic_MethodsOfControl", "WithholdsDocuments"):
        assert words not in told, words
    assert {Compartment.HEALTH, Compartment.TESTIMONY} <= sheet.sealed


def test_what_two_managers_decided_about_a_referral_lets_no_file_leave(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    decided(desk, her, agency)
    assert hand_over.open_hand_over(desk, her).receivers == ()
    with pytest.raises(NoConsent):
        made(desk, her, agency, DataItem.NEEDS)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    with pytest.raises(NothingToHandOver):
        hand_over_all.may_begin(desk, HandOverOrder(agency, LAW))
    agrees(desk, her, agency, DataItem.CODE_ONLY)
    (row,) = hand_over.open_hand_over(desk, her).receivers
    assert DataItem.LEGAL_SUMMARY not in row.items
    with pytest.raises(ItemsNotCovered):
        made(desk, her, agency, DataItem.CODE_ONLY, DataItem.LEGAL_SUMMARY)
    shown = made(desk, her, agency, DataItem.CODE_ONLY)
    assert shown.override_id is None
    assert machine(shown)["con_Consent"] is True
    assert "asthma" not in shown.data.decode()


def test_a_file_is_not_typeset_without_its_permit_or_with_more_than_that_names(
    desk: Desk, agency: AgencyId
) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.NEEDS)
    other = full(desk, "Grace")
    agrees(desk, other, agency, DataItem.NEEDS)
    job = hand_over.gather_hand_over(desk, her, agency, frozenset({DataItem.NEEDS}))
    others = hand_over.gather_hand_over(desk, other, agency, frozenset({DataItem.NEEDS}))
    (sheet,) = job.sheets
    wider = replace(sheet, items=(DataItem.NEEDS, DataItem.NAME))  # type: ignore[arg-type]
    for forged in (
        replace(job, leaves=()),
        replace(job, leaves=others.leaves),
        replace(job, leaves=(*job.leaves, *others.leaves)),
        replace(job, sheets=(wider,)),
    ):
        with pytest.raises(PermissionError):
            paper.typeset(desk, forged)


def test_a_permit_for_a_file_cannot_be_made_elsewhere(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.NEEDS)
    (permit,) = hand_over.gather_hand_over(desk, her, agency, frozenset({DataItem.NEEDS})).leaves
    given = [getattr(permit, one.name) for one in fields(permit)]
    for key in (None, object(), FilePermit):
        with pytest.raises(PermissionError):
            FilePermit(key, *given)  # type: ignore[arg-type]
    with pytest.raises((PermissionError, TypeError, ValueError)):
        replace(permit, items=EVERYTHING)  # type: ignore[call-arg]


def test_the_passphrase_is_asked_again(
    desk: Desk, fake_clock: factories.FakeClock, agency: AgencyId
) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.NEEDS)
    fake_clock.advance(hours=2)
    with pytest.raises(PassphraseAgain):
        made(desk, her, agency, DataItem.NEEDS)


def test_the_page_says_what_belongs_to_each_item(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency, DataItem.MEDICAL_SUMMARY, DataItem.LEGAL_SUMMARY)
    sheet = hand_over.open_hand_over(desk, her)
    assert sheet.called == "Selam"
    (row,) = sheet.receivers
    assert row.items[DataItem.NAME] == 1
    assert row.items[DataItem.MEDICAL_SUMMARY] == 1
    assert row.items[DataItem.LEGAL_SUMMARY] == 0


def test_the_sheet_is_readable_without_the_data(desk: Desk, agency: AgencyId) -> None:
    her = full(desk)
    agrees(desk, her, agency, *EVERYTHING)
    shown = made(desk, her, agency, *EVERYTHING)
    assert len(paper.page_pictures(desk, shown.pdf, 30)) >= 2
    with pikepdf.open(io.BytesIO(shown.pdf)) as opened:
        assert list(opened.attachments) == [DATA_NAME]
