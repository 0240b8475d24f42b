"""Without her agreement: two managers, these items, this agency, this day, and she is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from shelter_desk.domain import (
    consent_errors,
    errors,
    folder_errors,
    override_errors,
    passphrase_errors,
    reach_errors,
    review_errors,
)
from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Fault, Ref
from shelter_desk.domain.consents import DataItem, Decision
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed
from shelter_desk.domain.ids import AgencyId, OverrideId, ReferralId, ResidentId, StaffId
from shelter_desk.domain.overrides import Ground, Override, said_by
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.referrals import CopyFor, ReferralState
from shelter_desk.domain.staff import Role, Scope
from shelter_desk.domain.witnesses import split_detail
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.services import gate
from shelter_desk.services.consents import consents, overrides
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.oversight import audit, reviews, unusual
from shelter_desk.services.papers import paper
from shelter_desk.services.people import reach
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.override import OverrideWords
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.storage.repositories.referrals import ReferralRepository
from tests import factories, papers

WHY = "A child in the same flat is beaten every day and cannot leave."
LAW = "Child Law 37/2012, article 59"


@pytest.fixture
def resident(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Fatima")


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "مركز حماية الطفل", "Child Protection Centre")


@pytest.fixture
def slip(desk: Desk, resident: ResidentId, agency: AgencyId) -> ReferralId:
    return referrals.draft_referral(desk, resident, ReferralDraft(agency, "protection", "Ask them"))


@pytest.fixture
def second(desk: Desk) -> str:
    return factories.add_worker(desk, Role.MANAGER)


@pytest.fixture(autouse=True)
def _it_is_still_her(desk: Desk) -> None:
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9


def words(*items: DataItem, **changes: Any) -> OverrideWords:
    """A whole decision; ``items`` are the name and what happened unless said."""
    chosen = frozenset(items or (DataItem.NAME, DataItem.STORY_SUMMARY))
    made: dict[str, Any] = {
        "items": chosen,
        "contents": ((DataItem.STORY_SUMMARY, "A child of six is beaten."),),
        "ground": Ground.LEGAL_DUTY,
        "law": LAW,
        "reason": WHY,
        "told": True,
    }
    return OverrideWords(**(made | changes))


def decide(desk: Desk, slip: ReferralId, second: str, said: OverrideWords | None = None) -> str:
    return overrides.override_consent(desk, slip, said or words(), second, factories.WORKER_PHRASE)


@contextmanager
def working(desk: Desk) -> Iterator[Work]:
    """An open transaction as a use case has it."""
    with desk.database.read() as tx:
        yield Work(desk, tx, Quiet("a test looks"))


def stored(desk: Desk, override_id: str) -> Override:
    with desk.database.read() as tx:
        return tx.overrides.get(OverrideId(override_id))


def newest(desk: Desk, act: Act) -> AuditEntry:
    with desk.database.read() as tx:
        return tx.audit.entries(AuditFilter(acts=frozenset({act})), 1)[0]


def at(desk: Desk, role: Role) -> Desk:
    """The desk as if somebody of ``role`` sat at it."""
    code = factories.add_worker(desk, role)
    with desk.database.read() as tx:
        person = next(one for one in tx.staff.all() if one.sign_in_code == code)
    return replace(desk, staff=person)


def test_what_two_decided_leaves_and_every_line_says_so(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, slip)
    made = stored(desk, decide(desk, slip, second))
    assert made.by == desk.staff.id != made.second
    assert made.items == {DataItem.NAME, DataItem.STORY_SUMMARY}
    row = newest(desk, Act.OVERRIDE)
    said, witness = split_detail(row.detail)
    assert (said, row.reason) == ("legal_duty", "")
    assert witness is not None
    assert witness.staff_id == made.second
    assert set(row.fields) == made.items
    whole = papers.referral_paper(desk, slip)
    assert paper.record_printed(desk, whole, "the duty") == (1, 2, 3)
    for copy in paper.copies_of(desk, resident):
        assert (copy.consent_id, copy.override_id) == (None, made.id)
    referrals.mark_sent(desk, slip)
    (line,) = referrals.referrals_of(desk, resident)
    assert line.referral.state is ReferralState.SENT
    assert line.referral.words_of(DataItem.STORY_SUMMARY) == "A child of six is beaten."
    assert audit.verify(desk).clean


def test_she_agreed_to_part_and_only_the_rest_is_decided(
    desk: Desk, resident: ResidentId, agency: AgencyId, slip: ReferralId, second: str
) -> None:
    agreed = consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    with pytest.raises(override_errors.SheAgreed):
        decide(desk, slip, second)
    draft = ReferralDraft(agency, "protection", "", items=frozenset({DataItem.NAME}))
    referrals.update_referral(desk, slip, draft, 1)
    made = decide(desk, slip, second, words(DataItem.STORY_SUMMARY))
    with working(desk) as work:
        permit = gate.may_leave(work, work.tx.referrals.get(slip))
    assert permit.items == {DataItem.NAME, DataItem.STORY_SUMMARY}
    assert (permit.consent_id, permit.override_id) == (agreed, made)
    assert permit.without == {DataItem.STORY_SUMMARY}
    # what she agreed to alone needs no managers: the override is not used up or named by it
    other = replace(draft, service="another")
    elsewhere = referrals.draft_referral(desk, resident, other)
    with working(desk) as work:
        plain = gate.may_leave(work, work.tx.referrals.get(elsewhere))
    assert (plain.override_id, plain.without) == (None, frozenset())


def test_what_she_takes_back_meanwhile_stops_the_paper_on_the_screen(
    desk: Desk, resident: ResidentId, agency: AgencyId, slip: ReferralId, second: str
) -> None:
    agreed = consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    draft = ReferralDraft(agency, "protection", "", items=frozenset({DataItem.NAME}))
    referrals.update_referral(desk, slip, draft, 1)
    decide(desk, slip, second, words(DataItem.STORY_SUMMARY))
    shown = papers.referral_paper(desk, slip)
    consents.withdraw_consent(desk, agreed)
    with pytest.raises(consent_errors.ItemsNotCovered) as told:
        paper.record_printed(desk, shown, "the duty")
    assert told.value.params == {"items": "Name"}
    assert paper.copies_of(desk, resident) == ()


def test_when_she_agrees_after_all_the_pages_that_say_otherwise_stay(
    desk: Desk, resident: ResidentId, agency: AgencyId, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second)
    shown = papers.referral_paper(desk, slip)
    items = (DataItem.NAME, DataItem.STORY_SUMMARY)
    consents.record_consent(desk, resident, factories.sharing(desk, agency, *items))
    with pytest.raises(ChangedMeanwhile):
        paper.record_printed(desk, shown, "the duty")
    paper.record_printed(desk, papers.referral_paper(desk, slip), "she agreed")
    assert all(one.override_id is None for one in paper.copies_of(desk, resident))


def test_it_holds_until_midnight_by_the_clock_of_the_house(
    desk: Desk, fake_clock: factories.FakeClock, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second)
    shown = papers.referral_paper(desk, slip)
    fake_clock.at = fake_clock.at.replace(hour=20, minute=59)
    paper.gather_referral(desk, slip)
    fake_clock.advance(minutes=2)
    for leaving in (
        lambda: paper.gather_referral(desk, slip),
        lambda: paper.record_printed(desk, shown, "the duty"),
        lambda: referrals.mark_sent(desk, slip),
    ):
        with pytest.raises(consent_errors.NoConsent):
            leaving()


@pytest.mark.parametrize("change", ["items", "words", "service", "agency"])
def test_another_word_item_or_agency_needs_another_decision(
    desk: Desk, agency: AgencyId, slip: ReferralId, second: str, change: str
) -> None:
    decide(desk, slip, second)
    shown = papers.referral_paper(desk, slip)
    kept = next(one for one in _referrals(desk) if one.id == slip)
    draft = ReferralDraft(
        kept.agency_id, kept.service, kept.reason, kept.urgency, kept.items, kept.contents
    )
    other = {
        "items": {"items": kept.items | {DataItem.MEDICAL_SUMMARY}},
        "words": {"contents": ((DataItem.STORY_SUMMARY, "More than was decided."),)},
        "service": {"service": "police"},
        "agency": {"agency_id": referrals.add_agency(desk, "", "Somebody else")},
    }[change]
    referrals.update_referral(desk, slip, replace(draft, **other), kept.rev)
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, slip)
    with pytest.raises(consent_errors.NoConsent):
        referrals.mark_sent(desk, slip)
    if change == "items":
        # these pages still say exactly what was decided, and nothing of the new item
        assert paper.record_printed(desk, shown, "the duty") == (1, 2, 3)
        return
    with pytest.raises(consent_errors.NoConsent):
        paper.record_printed(desk, shown, "pages from before")


def _referrals(desk: Desk) -> tuple[Any, ...]:
    return tuple(row.referral for row in referrals.referral_rows(desk))


def test_it_is_not_lent_to_another_referral(
    desk: Desk, resident: ResidentId, agency: AgencyId, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second)
    draft = ReferralDraft(
        agency,
        "protection",
        "Ask them",
        items=words().items,
        contents=words().contents,
    )
    twin = referrals.draft_referral(desk, resident, draft)
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, twin)


def test_pages_that_name_other_items_or_another_decision_do_not_leave(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    made = decide(desk, slip, second)
    shown = papers.referral_paper(desk, slip)
    for forged in (
        replace(shown, items=("name",)),
        replace(shown, items=(*shown.items, "medical_summary")),
        replace(shown, override_id=None),
        replace(shown, override_id=OverrideId("another")),
    ):
        with pytest.raises((consent_errors.NoConsent, ChangedMeanwhile)):
            paper.record_printed(desk, forged, "the duty")
    assert paper.copies_of(desk, resident) == ()
    # decided anew: pages made by the first decision stay where they are
    said = words(reason=WHY + " The second sentence is new.")
    decide(desk, slip, second, said)
    with pytest.raises(ChangedMeanwhile):
        paper.record_printed(desk, replace(shown, override_id=OverrideId(made)), "the duty")


def test_a_permit_by_an_override_is_as_hard_to_forge(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second)
    with working(desk) as work:
        permit = gate.may_leave(work, work.tx.referrals.get(slip))
    with pytest.raises(PermissionError):
        gate.Permit(
            gate._Key(),
            slip,
            resident,
            permit.agency_id,
            None,
            frozenset(DataItem),
            permit.override_id,
            frozenset(DataItem),
        )
    with pytest.raises((PermissionError, TypeError, ValueError)):
        replace(permit, items=frozenset(DataItem))  # type: ignore[call-arg]
    job = paper.gather_referral(desk, slip)
    sheets = [sheet for sheet in job.sheets if isinstance(sheet, ReferralPaper)]
    silent = tuple(replace(sheet, basis=None) for sheet in sheets)
    assert len(silent) == len(CopyFor)
    with pytest.raises(PermissionError):
        paper.typeset(desk, replace(job, sheets=silent))
    with pytest.raises(PermissionError):
        paper.typeset(desk, replace(job, permit=None))


def test_a_referral_taken_back_or_handed_over_cannot_be_decided(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second)
    referrals.mark_sent(desk, slip)
    with pytest.raises(errors.AlreadySigned):
        decide(desk, slip, second)
    referrals.revoke_referral(desk, slip)
    for refused in (lambda: decide(desk, slip, second), lambda: paper.gather_referral(desk, slip)):
        with pytest.raises(consent_errors.ReferralTakenBack):
            refused()


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"items": frozenset()}, override_errors.NothingChosen),
        ({"items": frozenset({DataItem.PHOTO})}, override_errors.HersAlone),
        ({"items": frozenset({DataItem.NAME, DataItem.PHOTO})}, override_errors.HersAlone),
        ({"ground": None}, override_errors.NeedsGround),
        ({"law": "  – "}, override_errors.NeedsLaw),
        ({"reason": "urgent"}, reach_errors.ReasonTooShort),
        ({"reason": ". " * 400}, reach_errors.ReasonTooShort),
        ({"reason": "x" * 5000}, errors.TextTooLong),
        ({"law": "x" * 400}, errors.TextTooLong),
        ({"told": None}, override_errors.NeedsTold),
        ({"told": False}, override_errors.NeedsTold),
        ({"told": False, "not_told_why": "He sits beside her"}, override_errors.NeedsTold),
        ({"told": False, "tell_on": date(2030, 1, 1)}, override_errors.NeedsTold),
        (
            {"told": False, "not_told_why": "Later", "tell_on": date(2026, 11, 20)},
            review_errors.DayIsOver,
        ),
    ],
)
def test_it_is_refused_with_its_cause_before_anybody_else_is_called(
    desk: Desk,
    slip: ReferralId,
    second: str,
    changes: dict[str, Any],
    cause: type[errors.ShelterDeskError],
) -> None:
    said = replace(words(), **changes)
    for refused in (
        lambda: overrides.may_override(desk, slip, said),
        lambda: decide(desk, slip, second, said),
    ):
        with pytest.raises(cause):
            refused()
    assert overrides.decisions_about(desk, slip) == ()


def test_danger_to_life_needs_no_law(desk: Desk, slip: ReferralId, second: str) -> None:
    said = words(ground=Ground.VITAL_INTEREST, law="")
    overrides.may_override(desk, slip, said)
    assert stored(desk, decide(desk, slip, second, said)).law == ""


def test_words_that_wait_as_a_draft_are_not_what_is_decided(
    desk: Desk, resident: ResidentId, agency: AgencyId, slip: ReferralId, second: str
) -> None:
    draft = ReferralDraft(agency, "protection", "Other words")
    referrals.save_referral_draft(desk, resident, draft, 0, slip)
    with pytest.raises(ChangedMeanwhile):
        decide(desk, slip, second)


def test_one_manager_alone_decides_nothing(desk: Desk, slip: ReferralId, second: str) -> None:
    own = (desk.staff.sign_in_code, factories.MANAGER_PHRASE)
    with pytest.raises(passphrase_errors.NotTheSecondPerson):
        overrides.override_consent(desk, slip, words(), *own)
    with pytest.raises(WrongPassphrase):
        overrides.override_consent(desk, slip, words(), second, "a guess")
    for role in set(Role) - {Role.MANAGER}:
        code = factories.add_worker(desk, role)
        with pytest.raises(passphrase_errors.NotTheSecondPerson):
            overrides.override_consent(desk, slip, words(), code, factories.WORKER_PHRASE)
    assert overrides.decisions_about(desk, slip) == ()
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, slip)


def test_the_records_refuse_a_second_who_is_the_first(
    desk: Desk, slip: ReferralId, second: str
) -> None:
    made = stored(desk, decide(desk, slip, second))
    alone = replace(made, id=OverrideId("alone"), second=made.by)
    with pytest.raises(Exception, match="CHECK"), desk.database.write() as tx:
        tx.overrides.add(alone)


@pytest.mark.parametrize("tied", ["first", "second"])
def test_a_tie_keeps_either_manager_out(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str, tied: str
) -> None:
    people = factories.colleagues(desk)
    who = desk.staff.id if tied == "first" else _id_of(people, second)
    reach.tie_staff(desk, resident, who, "A cousin of the man she fled from")
    with pytest.raises(reach_errors.ConflictOfInterest):
        decide(desk, slip, second)


def _id_of(people: tuple[Any, ...], code: str) -> StaffId:
    return StaffId(next(one.id for one in people if one.sign_in_code == code))


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.MANAGER}))
def test_nobody_but_managers_may_even_look(desk: Desk, slip: ReferralId, role: Role) -> None:
    other = at(desk, role)
    for refused in (
        lambda: overrides.open_override(other, slip),
        lambda: overrides.may_override(other, slip, words()),
        lambda: overrides.save_override_draft(other, slip, words(), 0),
        lambda: overrides.override_consent(other, slip, words(), "123", "x"),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_her_own_passphrase_is_asked_again(desk: Desk, slip: ReferralId, second: str) -> None:
    desk.sure_until_ms = 0
    for refused in (
        lambda: overrides.may_override(desk, slip, words()),
        lambda: decide(desk, slip, second),
    ):
        with pytest.raises(passphrase_errors.PassphraseAgain):
            refused()


def test_a_full_disk_in_the_middle_leaves_nothing_decided(
    desk: Desk, slip: ReferralId, second: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    overrides.save_override_draft(desk, slip, words(), 0)
    with desk.database.read() as tx:
        before = tx.audit.head()

    def full(*_given: object) -> None:
        raise folder_errors.DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(ReferralRepository, "update", full)
        with pytest.raises(folder_errors.DiskFull):
            decide(desk, slip, second)
    with desk.database.read() as tx:
        assert tx.audit.head() == before
    assert overrides.decisions_about(desk, slip) == ()
    assert overrides.open_override(desk, slip).kept == words()
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, slip)
    decide(desk, slip, second)
    assert audit.verify(desk).clean


def test_a_decision_forged_into_the_records_is_found(
    desk: Desk, slip: ReferralId, second: str
) -> None:
    made = stored(desk, decide(desk, slip, second))
    with desk.database.write() as tx:
        tx.overrides.add(replace(made, id=OverrideId("forged"), reason="Nobody decided this."))
    assert Fault.CONTENT in {fault for _seq, fault in audit.examine(desk, None).faults}
    assert not audit.verify(desk).clean


def _forge(desk: Desk, made: Override, detail: str) -> None:
    """What a manager with the key of the records could write past the program."""
    with desk.database.write() as tx:
        tx.overrides.add(made)
        ref = Ref("override", made.id)
        tx.audit.append(
            desk.signer,
            Act.OVERRIDE,
            resident_id=made.resident_id,
            ref=ref,
            detail=detail,
            hash_content=True,
        )


@pytest.mark.parametrize("forged", ["alone", "another's word", "her word of before", "herself"])
def test_one_manager_with_the_key_cannot_write_a_second_ones_word(
    desk: Desk,
    resident: ResidentId,
    agency: AgencyId,
    slip: ReferralId,
    second: str,
    forged: str,
) -> None:
    made = stored(desk, decide(desk, slip, second))
    word = newest(desk, Act.OVERRIDE).detail
    twin = referrals.draft_referral(
        desk,
        resident,
        ReferralDraft(agency, "protection", "Ask", items=words().items, contents=words().contents),
    )
    with desk.database.read() as tx:
        said = said_by(tx.referrals.get(twin))
    false = replace(
        made,
        id=OverrideId("forged"),
        referral_id=twin,
        said=said,
        at=desk.clock.now(),
        by=desk.staff.id,
    )
    _, witness = split_detail(word)
    assert witness is not None
    own = replace(witness, staff_id=desk.staff.id)
    detail = {
        "alone": "legal_duty",
        "another's word": replace(witness, signature=bytes(64)).told("legal_duty"),
        "her word of before": word,
        "herself": own.told("legal_duty"),
    }[forged]
    _forge(desk, false, detail)
    # the log vouches for the row: only her own signature is missing, and the check says so
    assert [one.text for one in audit.verify(desk).faults] == [labels.FAULTS[Fault.SECOND]]
    with pytest.raises(consent_errors.NoConsent):
        paper.gather_referral(desk, twin)
    paper.gather_referral(desk, slip)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE consent_override SET law = ''",
        "DELETE FROM override_told",
    ],
)
def test_a_decision_is_written_once(desk: Desk, slip: ReferralId, second: str, sql: str) -> None:
    said = words(told=False, not_told_why="He listens", tell_on=desk.local_today())
    made = decide(desk, slip, second, said)
    overrides.record_told(desk, OverrideId(made), desk.local_today())
    with pytest.raises(Exception, match="append-only"), desk.database.write() as tx:
        tx.overrides._connection.exec_driver_sql(sql)


def test_hostile_words_stay_words(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    nasty = "'; DROP TABLE consent; -- <b>{law}</b> \u202eevil\u0000 %n second=a:1:00 ﷺ 🕊️"
    law, reason = nasty, nasty + " " + WHY
    said = words(law=law, reason=reason, contents=((DataItem.STORY_SUMMARY, nasty),))
    made = stored(desk, decide(desk, slip, second, said))
    assert "DROP TABLE" in made.law
    assert "\u0000" not in made.reason
    whole = papers.referral_paper(desk, slip)
    assert whole.pdf.startswith(b"%PDF")
    row = newest(desk, Act.OVERRIDE)
    assert split_detail(row.detail)[0] == "legal_duty"
    assert audit.verify(desk).clean


def test_she_is_told_once_and_until_then_today_reminds(
    desk: Desk, fake_clock: factories.FakeClock, slip: ReferralId, second: str
) -> None:
    day = desk.local_today()
    later = day + timedelta(days=2)
    said = words(told=False, not_told_why="The man she fears sits with her", tell_on=later)
    made = OverrideId(decide(desk, slip, second, said))
    (row,) = today.today(desk).untold
    assert (row.override_id, row.tell_on, row.late) == (made, later, False)
    fake_clock.advance(days=2)
    assert today.today(desk).untold[0].late
    for wrong in (day - timedelta(days=1), later + timedelta(days=1)):
        with pytest.raises(override_errors.ImpossibleTellingDay):
            overrides.record_told(desk, made, wrong)
    overrides.record_told(desk, made, later)
    assert newest(desk, Act.TOLD_HER).ref is not None
    assert today.today(desk).untold == ()
    with pytest.raises(override_errors.AlreadyTold):
        overrides.record_told(desk, made, later)
    (told,) = overrides.decisions_about(desk, slip)
    assert told.decided.telling is not None
    assert told.told_by
    (line,) = overrides.without_her(desk, told.decided.resident_id)
    assert (line.told_before, line.tell_on, line.told_on) == (False, later, later)
    assert (line.referral_id, line.items, line.law) == (slip, said.items, said.law)
    assert overrides.without_her(desk, factories.admit(desk, "Hana")) == ()
    assert audit.verify(desk).clean


def test_only_who_talks_with_her_is_reminded(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    said = words(told=False, not_told_why="He listens", tell_on=desk.local_today())
    made = OverrideId(decide(desk, slip, second, said))
    for role in (Role.HEALTH, Role.HOUSE, Role.FORMS_DESK):
        other = at(desk, role)
        assert today.today(other).untold == ()
        with pytest.raises(NotAllowed):
            overrides.record_told(other, made, desk.local_today())
    narrow = replace(desk.shelter, record_scope=Scope.TEAM)
    stranger = replace(at(desk, Role.CASEWORKER), shelter=narrow)
    assert today.today(stranger).untold == ()
    with pytest.raises(reach_errors.NotInScope):
        overrides.record_told(stranger, made, desk.local_today())
    reach.join_team(desk, resident, stranger.staff.id)
    assert len(today.today(stranger).untold) == 1
    overrides.record_told(stranger, made, desk.local_today())


def test_words_wait_as_hers_alone_until_it_is_decided(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    half = OverrideWords(reason="She is in danger because", told=False)
    saved = overrides.save_override_draft(desk, slip, half, 0)
    sheet = overrides.open_override(desk, slip)
    assert (sheet.kept, sheet.rev) == (half, saved.rev)
    (row,) = today.today(desk).drafts
    assert (row.kind, row.about) == ("override", slip)
    other = at(desk, Role.MANAGER)
    assert overrides.open_override(other, slip).kept is None
    kinds = {one.kind for one in residents.open_file(other, resident).timeline}
    assert "override_draft" not in kinds
    with pytest.raises(ChangedMeanwhile):
        overrides.save_override_draft(desk, slip, words(), 0)
    decide(desk, slip, second)
    assert overrides.open_override(desk, slip).kept is None
    assert overrides.open_override(desk, slip).holds is not None
    overrides.save_override_draft(desk, slip, half, 0)
    overrides.discard_override_draft(desk, slip)
    assert today.today(desk).drafts == ()


def test_her_no_does_not_end_a_duty_but_stands_in_her_file(
    desk: Desk,
    resident: ResidentId,
    agency: AgencyId,
    slip: ReferralId,
    second: str,
    tmp_path: Path,
) -> None:
    consents.record_consent(
        desk, resident, factories.sharing(desk, agency, decision=Decision.REFUSED)
    )
    decide(desk, slip, second)
    shown = papers.referral_paper(desk, slip, (CopyFor.RECEIVER,))
    paper.save_plain(desk, shown, tmp_path / "copy.pdf", "the duty")
    (copy,) = paper.copies_of(desk, resident)
    assert copy.consent_id is None
    assert not referrals.gate_view(desk, resident, agency).valid


def pages_of(desk: Desk, slip: ReferralId, copy: CopyFor) -> str:
    """Everything one copy says, on one line."""
    document = pypdfium2.PdfDocument(papers.referral_paper(desk, slip, (copy,)).pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


LATER = {"told": False, "not_told_why": "He sits beside her", "tell_on": date(2026, 11, 25)}


def test_each_copy_says_what_its_reader_must_know(
    desk: Desk, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second, words(**LATER))
    ours, hers, theirs = (pages_of(desk, slip, one) for one in CopyFor)
    for said in (ours, theirs):
        assert "passed on because of a legal duty. The person has not agreed to it." in said
    for said in (ours, hers, theirs):
        assert LAW in said
        assert "Signature of the person" not in said
        assert "was agreed to" not in said
    assert WHY in ours
    assert "Noora Salem, Layla Hassan" in ours
    assert "He sits beside her" in ours
    assert "25/11/2026" in ours
    assert WHY in hers
    assert "You did not agree to this. The law obliges us to tell it" in hers
    assert "It goes to Child Protection Centre and to nobody else." in hers
    assert "Your bed, your food and our help stay as they are." in hers
    assert "He sits beside her" not in hers
    assert WHY not in theirs
    assert "He sits beside her" not in theirs
    assert "has not been told yet. Please do not speak with her or him" in theirs


def test_once_she_knows_the_receiver_is_not_asked_to_be_silent(
    desk: Desk, slip: ReferralId, second: str
) -> None:
    made = decide(desk, slip, second, words(ground=Ground.VITAL_INTEREST, law="", **LATER))
    overrides.record_told(desk, OverrideId(made), desk.local_today())
    theirs, ours = (pages_of(desk, slip, one) for one in (CopyFor.RECEIVER, CopyFor.OURS))
    assert "to protect life or health" in theirs
    assert "has not been told" not in theirs + ours
    assert "Law or duty" not in theirs


def test_with_consent_nothing_of_it_stands_on_any_copy(
    desk: Desk, resident: ResidentId, agency: AgencyId
) -> None:
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    draft = ReferralDraft(agency, "protection", "", items=frozenset({DataItem.NAME}))
    slip = referrals.draft_referral(desk, resident, draft)
    for copy in CopyFor:
        said = pages_of(desk, slip, copy)
        assert "Only what is listed here was agreed to." in said
        assert "did not agree" not in said
        assert "without" not in said.lower()


def test_her_own_copy_and_the_review_tell_it(
    desk: Desk, resident: ResidentId, slip: ReferralId, second: str
) -> None:
    decide(desk, slip, second, words(**LATER))
    job = own_copy.gather_own_copy(desk, resident)
    (told,) = json.loads(job.data)["without_agreement"]
    assert (told["law"], told["reason"], told["told_on"]) == (LAW, WHY, None)
    made = paper.typeset(desk, job)
    document = pypdfium2.PdfDocument(made.pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    assert "Told to others without your agreement" in " ".join(text.split())
    view = reviews.open_review(desk, reviews.review_file(desk, resident))
    line = next(one for one in view.items if one.key == "agreement")
    said = [filled(fact.message) for fact in line.known.facts]
    assert said == [
        "21/11/2026: A legal duty; decided by two managers",
        "She has not been told yet; it was to be by 25/11/2026",
    ]
    (unusual_line,) = [
        one for one in unusual.unusual_reads(desk) if one.kind is unusual.Unusual.WITHOUT
    ]
    assert unusual_line.message.n == 1
    page = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.OVERRIDE})))
    assert page.rows[0].unusual


def filled(message: Any) -> str:
    said: str = message.text.source
    for key, value in message.params.items():
        said = said.replace("{" + key + "}", value)
    return said
