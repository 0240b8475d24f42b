"""Her own copy: everything she told, for the eye and for a machine, and nothing that is sealed."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.children import AgeBand, ChildSays
from shelter_desk.domain.consents import Assent, GivenBy
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import CountryField
from shelter_desk.services.consents import consents
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.copies.own_sheets import JSON_NAME, own_copy_job
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.use_case import Quiet, Work
from tests import factories

INTAKE = BUILT_IN["intake"]
PHRASE = "cabin marble thunder olive pencil nine"


def told(desk: Desk) -> ResidentId:
    her = factories.admit(desk, "Selam")
    said = Answers.empty().with_value("reads", ("am",))
    declined = next(item.key for _, item in INTAKE.items() if isinstance(item, CountryField))
    said = said.with_answer(declined, Answer(None, AnswerState.DECLINED))
    records.sign_record(desk, her, "intake", said)
    notes.write_and_sign(desk, her, factories.note("She asked for a lawyer."))
    notes.write_and_sign(desk, her, factories.note("Two others quarrelled.", NoteKind.HANDOVER))
    consents.record_consent(desk, her, factories.decision(desk))
    return her


def machine(made: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(made.data)
    return found


def test_it_holds_what_she_told_and_says_what_it_leaves_out(desk: Desk) -> None:
    her = told(desk)
    job = own_copy.gather_own_copy(desk, her)
    text = repr(job.sheets)
    for words in ("Selam", "She asked for a lawyer.", "Keeping a file", "Does not wish to say"):
        assert words in text, words
    assert "quarrelled" not in text
    assert "handover" in text, "it says that such notes are not in it"
    whole = machine(job)
    assert whole["format"] == "shelter-desk/own-copy"
    assert whole["version"] == 1
    (form,) = whole["forms"]
    answers = {one["code"]: one for one in form["answers"]}
    assert answers["reads"]["value"] == ["am"]
    assert answers["reads"]["label"]
    (note,) = whole["notes"]
    assert note["blocks"][0]["text"] == "She asked for a lawyer."
    assert whole["left_out"]["staff_notes"] == 1
    assert [one["decision"] for one in whole["consents"]] == ["agreed"]
    staff = (desk.staff.id, desk.staff.name_ar, desk.staff.name_latin)
    assert not [one for one in staff if one in job.data.decode() or one in text]


def test_reading_and_saving_are_told_in_the_log_with_their_parts(
    desk: Desk, tmp_path: Path
) -> None:
    her = told(desk)
    shown = paper.typeset(desk, own_copy.gather_own_copy(desk, her))
    assert shown.kind is DocumentKind.OWN_COPY
    assert len(paper.page_pictures(desk, shown.pdf, 30)) >= 1
    target = tmp_path / "document.pdf"
    paper.save_encrypted(desk, shown, target, "she asked for it", PHRASE)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password=PHRASE) as opened:
        assert opened.encryption.R == 6
        inside = opened.attachments[JSON_NAME].get_file().read_bytes()
    assert inside == shown.data
    assert "Selam" in json.loads(inside)["person"]["called"]
    rows = audit.audit_page(desk, AuditFilter(resident_id=her, acts=frozenset({Act.EXPORT}))).rows
    assert len(rows) == 2
    with desk.database.read() as tx:
        entries = tx.audit.entries(AuditFilter(acts=frozenset({Act.EXPORT})), 9)
        (copy,) = tx.disclosures.of_resident(her)[:1]
    assert all({"intake", "notes", "consents"} <= set(one.fields) for one in entries)
    assert copy.document is DocumentKind.OWN_COPY
    again = machine(own_copy.gather_own_copy(desk, her))
    assert [one["document"] for one in again["copies"]] == ["own_copy"]


def test_plain_json_by_the_ending_and_the_pdf_otherwise(desk: Desk, tmp_path: Path) -> None:
    her = told(desk)
    shown = paper.typeset(desk, own_copy.gather_own_copy(desk, her))
    paper.save_plain(desk, shown, tmp_path / "a.json", "for her lawyer")
    assert json.loads((tmp_path / "a.json").read_bytes())["code"]
    shown = paper.typeset(desk, own_copy.gather_own_copy(desk, her))
    paper.save_plain(desk, shown, tmp_path / "a.pdf", "for her lawyer")
    with pikepdf.open(io.BytesIO((tmp_path / "a.pdf").read_bytes())) as opened:
        assert JSON_NAME in opened.attachments


def test_what_is_sealed_for_the_reader_stays_out_and_is_named(desk: Desk) -> None:
    her = told(desk)
    note = Answers.empty().with_value("mental_note", "asthma of hers")
    records.sign_record(desk, her, "needs", note)
    mine = own_copy.gather_own_copy(desk, her)
    assert "asthma of hers" in mine.data.decode()
    code = factories.add_worker(desk, Role.FORMS_DESK)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        with pytest.raises(NotAllowed):
            own_copy.gather_own_copy(other, her)
        with other.database.write() as tx:
            job = own_copy_job(Work(other, tx, Quiet("below the law")), her)
    finally:
        stop(other)
    assert "asthma of hers" not in job.data.decode() + repr(job.sheets)
    assert machine(job)["left_out"]["sealed"]
    assert "Sealed parts" in repr(job.sheets)


def test_a_paper_of_hers_does_not_leave_without_the_permission(desk: Desk, tmp_path: Path) -> None:
    her = told(desk)
    shown = paper.typeset(desk, own_copy.gather_own_copy(desk, her))
    code = factories.add_worker(desk, Role.HEALTH)
    unlock.lock(desk, ReturnPlace())
    health = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        with pytest.raises(NotAllowed):
            paper.save_plain(health, shown, tmp_path / "a.pdf", "no reason")
        assert not (tmp_path / "a.pdf").exists()
    finally:
        stop(health)


def test_drafts_and_sealed_notes_of_hers_are_in_it(desk: Desk) -> None:
    her = told(desk)
    again = records.open_form(desk, her, "needs")
    draft = Answers.empty().with_value("mental_note", "dreams of home")
    records.save_draft(desk, her, "needs", draft, again.rev)
    sealed = replace(factories.note("Tests came back."), compartment=Compartment.HEALTH)
    notes.write_and_sign(desk, her, sealed)
    whole = machine(own_copy.gather_own_copy(desk, her))
    assert [one["state"] for one in whole["forms"]] == ["signed", "draft"]
    assert "dreams of home" in repr(whole["forms"][1])
    assert "Tests came back." in repr(whole["notes"])
    assert whole["left_out"] == {
        "sealed": [],
        "sealed_notes": 0,
        "staff_notes": 1,
        "sealed_attachments": 0,
        "shared_incidents": 0,
        "kept_talks": 0,
    }


def _child(desk: Desk, **about: Any) -> ResidentId:
    """A girl of seven was asked beside whoever decided for her."""
    her = factories.admit(desk, "Selam")
    answers = Answers.empty().with_value("birth_date", PartialDate(2018, 4, 2))
    records.sign_record(desk, her, "intake", answers)
    says = ChildSays(AgeBand.FROM_6, words="I want the bed at the window", **about)
    beside = {"given_by": GivenBy.BEST_INTEREST, "best_interest": "A doctor today"}
    decided = factories.decision(desk, **beside, assent=Assent.AGREES, child=says)
    consents.record_consent(desk, her, decided)
    return her


def test_what_a_child_was_told_and_said_is_in_the_copy(desk: Desk) -> None:
    job = own_copy.gather_own_copy(desk, _child(desk))
    (decided,) = machine(job)["consents"]
    assert (decided["assent"], decided["child_words"]) == ("agrees", "I want the bed at the window")
    (read, *_others) = decided["child_told"]
    assert read["lines"]
    text = repr(job.sheets)
    for words in ("I want the bed at the window", "She agrees", "What was read to you"):
        assert words in text, words
    assert paper.typeset(desk, job).pdf.startswith(b"%PDF")


def test_where_a_guardian_is_feared_a_childs_words_are_in_a_copy_that_stays_alone(
    desk: Desk,
) -> None:
    her = _child(desk, guardian_feared=True)
    job = own_copy.gather_own_copy(desk, her)
    whole = machine(job)
    assert whole["left_out"]["kept_talks"] == 1
    assert [one["decision"] for one in whole["consents"]] == ["agreed"]
    for words in ("window", "She agrees", "What was read to you", "guardian"):
        assert words not in repr(job.sheets), words
    assert "window" not in job.data.decode()
    assert [(one["assent"], one["child_told"]) for one in whole["consents"]] == [("", [])]
    assert "stays in the house" in repr(job.sheets)
    kept = own_copy.gather_own_copy(desk, her, kept=True)
    assert machine(kept)["left_out"]["kept_talks"] == 0
    assert "I want the bed at the window" in repr(kept.sheets)
