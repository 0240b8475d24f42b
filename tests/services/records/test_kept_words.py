"""Notes, referrals and talks while they are typed: quiet, restored, gone once saved."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referrals import ReferralState, Urgency
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.typed.kept_words import WordsKey, WordsKind
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.consent import ConsentTalk
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories


def acts(desk: Desk) -> list[Act]:
    with desk.database.read() as tx:
        return [entry.act for entry in tx.audit.entries(AuditFilter(), 300)][::-1]


def clinic(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "عيادة", "Clinic")


def wanted(agency: AgencyId, reason: str = "toothache") -> ReferralDraft:
    return ReferralDraft(
        agency,
        "dentist",
        reason,
        Urgency.URGENT,
        frozenset({DataItem.NAME}),
        ((DataItem.NAME, "سيلام"),),
        "do not call",
    )


def test_twenty_saves_are_one_event_and_writing_takes_the_draft_away(desk: Desk) -> None:
    resident = factories.admit(desk)
    rev = 0
    for number in range(20):
        rev = notes.save_note_draft(desk, resident, factories.note(f"word {number}"), rev).rev
    assert acts(desk).count(Act.OPEN_DRAFT) == 1
    assert acts(desk)[-1] is Act.OPEN_DRAFT
    kept = notes.open_note_draft(desk, resident)
    assert kept is not None
    assert kept.rev == rev == 20
    assert notes.find_notes(desk, "word").rows == (), "it is not in the file yet"
    made = notes.write_note(desk, resident, kept.draft)
    assert notes.open_note_draft(desk, resident) is None
    assert acts(desk)[-1] is Act.WRITE_NOTE
    notes.save_note_draft(desk, resident, factories.note("changed"), 0, made)
    assert notes.notes_of(desk, resident)[0].unsaved
    with pytest.raises(ChangedMeanwhile):
        notes.sign_note(desk, made)
    assert notes.write_and_sign(desk, resident, factories.note("changed"), made, 1) == made
    assert acts(desk)[-2:] == [Act.OPEN_DRAFT, Act.SIGN_NOTE]
    assert notes.open_note_draft(desk, resident, made) is None
    (view,) = notes.notes_of(desk, resident)
    assert view.locked
    assert not view.unsaved
    assert audit.verify(desk).clean


def test_every_word_comes_back_as_it_was_typed(desk: Desk) -> None:
    resident = factories.admit(desk)
    typed = replace(factories.note("زارت الطبيبة, felt better "), minutes=25, interpreter="هناء")
    notes.save_note_draft(desk, resident, typed, 0)
    kept = notes.open_note_draft(desk, resident)
    assert kept is not None
    assert kept.draft == typed
    slip = wanted(clinic(desk))
    referrals.save_referral_draft(desk, resident, slip, 0)
    opened = referrals.open_referral_draft(desk, resident)
    assert opened is not None
    assert opened.draft == slip


def test_a_kill_keeps_the_words(desk: Desk, parts: DeskParts, tmp_path: Path) -> None:
    resident = factories.admit(desk)
    notes.save_note_draft(desk, resident, factories.note("half a sent"), 0)
    referrals.save_referral_draft(desk, resident, wanted(clinic(desk)), 0)
    # the folder as it lies there at this moment, which is what a killed program leaves behind
    left = tmp_path / "left"
    shutil.copytree(parts.folder, left)
    again = unlock.unlock(
        replace(parts, folder=left), desk.staff.sign_in_code, factories.MANAGER_PHRASE
    )
    try:
        kept = notes.open_note_draft(again, resident)
        assert kept is not None
        assert kept.draft.blocks[0].text == "half a sent"
        assert referrals.open_referral_draft(again, resident) is not None
        assert {row.kind for row in today.today(again).drafts} == {"note", "referral"}
    finally:
        stop(again)


def half_a_talk(agency: AgencyId | None = None, step: int = 2) -> ConsentTalk:
    answers = Answers().with_value("decision", "in_part").with_value("items", ("name",))
    answers = answers.with_value("valid_until", PartialDate(2026, 12, 1))
    answers = answers.with_answer("language", Answer(typed="Tigr"))
    scope = Scope.SHELTER if agency is None else Scope.SHARE_WITH_AGENCY
    return ConsentTalk(scope, agency, "ar", 1, step, (0, 2), answers)


def test_a_kill_keeps_an_unfinished_talk(desk: Desk, parts: DeskParts, tmp_path: Path) -> None:
    resident, agency = factories.admit(desk), clinic(desk)
    talks = (half_a_talk(), half_a_talk(agency))
    for talk in talks:
        consents.save_talk_draft(desk, resident, talk, 0)
    left = tmp_path / "left"
    shutil.copytree(parts.folder, left)
    again = unlock.unlock(
        replace(parts, folder=left), desk.staff.sign_in_code, factories.MANAGER_PHRASE
    )
    try:
        for talk in talks:
            kept = consents.open_talk_draft(again, resident, talk.scope, talk.agency_id)
            assert kept is not None
            assert kept.talk == talk
        assert {row.about for row in today.today(again).drafts} == {"2/", f"4/{agency}"}
    finally:
        stop(again)


def test_a_talk_is_quiet_one_persons_and_gone_with_the_decision(desk: Desk) -> None:
    resident = factories.admit(desk)
    rev = 0
    for step in range(5):
        rev = consents.save_talk_draft(desk, resident, half_a_talk(step=step), rev).rev
    assert acts(desk).count(Act.OPEN_DRAFT) == 1
    with pytest.raises(ChangedMeanwhile):
        consents.save_talk_draft(desk, resident, half_a_talk(), 0)
    (entry,) = (e for e in residents.reread_file(desk, resident).timeline if "draft" in e.kind)
    assert (entry.kind, entry.ref.id) == ("talk_draft", "2/")
    assert consents.wallet(desk, resident) == ()
    consents.record_consent(desk, resident, factories.decision(desk, Scope.SHELTER))
    assert consents.open_talk_draft(desk, resident, Scope.SHELTER) is None
    assert today.today(desk).drafts == ()
    with pytest.raises(NotFound):
        consents.discard_talk_draft(desk, resident, Scope.SHELTER)
    consents.save_talk_draft(desk, resident, half_a_talk(), 0)
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        assert consents.open_talk_draft(other, resident, Scope.SHELTER) is None
        assert today.today(other).drafts == ()
        assert not any("draft" in e.kind for e in residents.open_file(other, resident).timeline)
    finally:
        stop(other)


def test_a_colleague_begins_afresh(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, factories.note("mine"))
    notes.save_note_draft(desk, resident, factories.note("half"), 0)
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        assert notes.open_note_draft(other, resident) is None
        assert today.today(other).drafts == ()
        kinds = {one.kind for one in residents.open_file(other, resident).timeline}
        assert "note_draft" not in kinds
        notes.save_note_draft(other, resident, factories.note("hers"), 0)
        with pytest.raises(AlreadySigned):
            notes.save_note_draft(other, resident, factories.note("hers"), 0, made)
    finally:
        stop(other)


def test_two_pages_do_not_write_over_one_another(desk: Desk) -> None:
    resident = factories.admit(desk)
    notes.save_note_draft(desk, resident, factories.note("one"), 0)
    with pytest.raises(ChangedMeanwhile):
        notes.save_note_draft(desk, resident, factories.note("two"), 0)
    with pytest.raises(NotFound):
        notes.discard_note_draft(desk, factories.admit(desk, "Other"))


def test_drafts_wait_in_today_and_in_the_file(desk: Desk) -> None:
    resident, agency = factories.admit(desk), clinic(desk)
    made = notes.write_note(desk, resident, factories.note("first"))
    slip = referrals.draft_referral(desk, resident, wanted(agency))
    notes.save_note_draft(desk, resident, factories.note("new"), 0)
    notes.save_note_draft(desk, resident, factories.note("more"), 0, made)
    referrals.save_referral_draft(desk, resident, wanted(agency, "x"), 0, slip)
    rows = {(row.kind, row.about) for row in today.today(desk).drafts}
    assert rows == {("note", ""), ("note", made), ("referral", slip)}
    entries = residents.open_file(desk, resident).timeline
    shown = {(one.kind, one.ref.id) for one in entries if one.kind.endswith("_draft")}
    assert shown == {("note_draft", ""), ("note_draft", made), ("referral_draft", slip)}
    assert residents.residents_list(desk, "all").rows[0].next_due.kind != "draft"
    notes.discard_note_draft(desk, resident)
    notes.discard_note_draft(desk, resident, made)
    referrals.discard_referral_draft(desk, resident, slip)
    assert today.today(desk).drafts == ()
    assert acts(desk).count(Act.DISCARD_DRAFT) == 3


def test_a_referral_with_waiting_words_is_not_handed_over(desk: Desk) -> None:
    resident, agency = factories.admit(desk), clinic(desk)
    slip = referrals.draft_referral(desk, resident, wanted(agency))
    referrals.save_referral_draft(desk, resident, wanted(agency, "more"), 0, slip)
    with pytest.raises(ChangedMeanwhile):
        referrals.mark_sent(desk, slip)
    referrals.revoke_referral(desk, slip)
    assert referrals.open_referral_draft(desk, resident, slip) is None
    with pytest.raises(AlreadySigned):
        referrals.save_referral_draft(desk, resident, wanted(agency), 0, slip)
    assert referrals.referrals_of(desk, resident)[0].referral.state is ReferralState.REVOKED


def test_words_typed_past_the_lock_are_kept_all_the_same(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, factories.note("first"))
    fake_clock.advance(hours=25)
    notes.save_note_draft(desk, resident, factories.note("too late"), 0, made)
    with pytest.raises(AlreadySigned):
        notes.revise_note(desk, made, factories.note("too late"), 1)
    kept = notes.open_note_draft(desk, resident, made)
    assert kept is not None
    assert kept.draft.blocks[0].text == "too late"


def test_a_form_key_is_no_key_of_words() -> None:
    assert WordsKey.parse("needs@1") is None
    for key in (WordsKey(WordsKind.NOTE, "1"), WordsKey(WordsKind.REFERRAL, begun_by="2")):
        assert WordsKey.parse(str(key)) == key
