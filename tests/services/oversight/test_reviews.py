"""Files looked through: the lot, the checklist, findings on their way, codes for the auditor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import (
    AlreadySigned,
    ChangedMeanwhile,
    NotAllowed,
    NotFound,
    NothingWritten,
)
from shelter_desk.domain.ids import FindingId, ResidentId, ReviewId, StaffId
from shelter_desk.domain.referrals import Urgency
from shelter_desk.domain.review_errors import DayIsOver, LinesWithoutAnswer, NothingToDraw
from shelter_desk.domain.reviews import FindingState, ItemResult, Sample, draw_lots
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit, reviews
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.services.views.review import ReviewView
from tests import factories
from tests.factories import FakeClock

YES, NO = ItemResult.YES, ItemResult.NO


class Chairs:
    """One desk; now the manager sits there, now a colleague."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.codes = {Role.MANAGER: desk.staff.sign_in_code}

    def hire(self, role: Role) -> StaffId:
        self.codes[role] = factories.add_worker(self.desk, role)
        with self.desk.database.read() as tx:
            return next(one.id for one in tx.staff.all() if one.sign_in_code == self.codes[role])

    def sit(self, role: Role) -> Desk:
        unlock.lock(self.desk, ReturnPlace())
        manager = role is Role.MANAGER
        phrase = factories.MANAGER_PHRASE if manager else factories.WORKER_PHRASE
        self.desk = factories.reopen(self.desk, phrase, self.codes[role])
        return self.desk


@pytest.fixture
def chairs(parts: DeskParts) -> Iterator[Chairs]:
    held = Chairs(factories.open_new_desk(parts))
    yield held
    stop(held.desk)


def seeded(seed: int) -> Callable[[int], bytes]:
    return Random(seed).randbytes


def known(view: ReviewView, key: str) -> tuple[list[str], ItemResult | None]:
    """What the program says of one line, in English, and what it would answer."""
    item = next(one for one in view.items if one.key == key)
    said = [
        factories.english("en", fact.message.text, fact.message.n).format(**fact.message.params)
        for fact in item.known.facts
    ]
    return said, item.known.looks_like


def begin(desk: Desk, her: ResidentId) -> tuple[ReviewId, ReviewView]:
    review_id = reviews.review_file(desk, her)
    return review_id, reviews.open_review(desk, review_id)


def answer_all(desk: Desk, review_id: ReviewId, result: ItemResult = YES) -> None:
    lines = [one.key for one in reviews.reread_review(desk, review_id).items]
    reviews.answer_lines(desk, review_id, [(key, result, "") for key in lines])


def finish(desk: Desk, review_id: ReviewId) -> None:
    reviews.finish_review(desk, review_id, reviews.reread_review(desk, review_id).row.rev)


def soon(desk: Desk, days: int = 7) -> datetime:
    return datetime.combine(desk.local_today() + timedelta(days=days), datetime.min.time(), UTC)


# the lot


def test_lots_follow_the_weights_and_nothing_else() -> None:
    weights = {"a": 1, "b": 2, "c": 7}
    first = Counter(draw_lots(weights, 1, seeded(seed))[0] for seed in range(4000))
    assert abs(first["a"] - 400) < 70
    assert abs(first["b"] - 800) < 90
    assert abs(first["c"] - 2800) < 110


def test_the_same_randomness_draws_the_same_files_and_none_twice() -> None:
    weights = {number: 1 + number % 5 for number in range(50)}
    drawn = draw_lots(weights, 20, seeded(7))
    assert drawn == draw_lots(weights, 20, seeded(7))
    assert len(set(drawn)) == 20
    assert draw_lots(weights, 20, seeded(8)) != drawn
    assert sorted(draw_lots(weights, 500, seeded(9))) == sorted(weights)
    assert draw_lots({}, 3, seeded(1)) == ()


def test_a_choice_above_the_fair_part_is_drawn_again() -> None:
    given = iter([b"\xff" * 8, (5).to_bytes(8, "big")])
    assert draw_lots({"a": 2, "b": 1, "c": 0 + 3}, 1, lambda _n: next(given)) == ("c",)


def test_a_sample_leaves_out_files_under_review_and_ends_when_none_is_left(desk: Desk) -> None:
    everybody = {factories.admit(desk, f"Mariam {n}") for n in range(3)}
    first = reviews.draw_sample(desk, 2)
    assert reviews.reviews_overview(desk).to_draw == 1
    rest = reviews.draw_sample(desk, 5)
    assert len(rest) == 1
    rows = reviews.reviews_overview(desk).rows
    assert {row.resident_id for row in rows} == everybody
    assert {row.id for row in rows} == {*first, *rest}
    assert {row.sample for row in rows} == {Sample.RANDOM}
    with pytest.raises(NothingToDraw):
        reviews.draw_sample(desk, 1)


def test_who_was_not_looked_through_for_longest_weighs_most(
    desk: Desk, fake_clock: FakeClock
) -> None:
    old, new = factories.admit(desk, "Old"), factories.admit(desk, "New")
    fake_clock.advance(days=300)
    review_id, _view = begin(desk, new)
    answer_all(desk, review_id)
    finish(desk, review_id)
    fake_clock.advance(days=3)
    with desk.database.read() as tx:
        assert reviews._weights(Work(desk, tx, Quiet("only looking"))) == {old: 303, new: 3}


# the checklist


def test_an_empty_file_says_honestly_what_is_missing(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    _id, view = begin(desk, her)
    assert [one.key for one in view.items] == [
        *("consent", "intake", "needs", "plan", "notes", "papers", "referrals"),
        *("agreement", "contacts"),
    ]
    assert known(view, "consent")[1] is NO
    assert known(view, "intake") == (["Not signed yet; due by 22/11/2026"], ItemResult.UNKNOWN)
    assert known(view, "plan") == (["Not signed yet; due by 05/12/2026"], ItemResult.UNKNOWN)
    assert known(view, "notes")[1] is ItemResult.NOT_APPLICABLE
    assert known(view, "papers")[1] is ItemResult.UNKNOWN
    fake_clock.advance(days=8)
    later = reviews.open_review(desk, view.row.id)
    assert known(later, "intake") == (["Not signed; it was due by 22/11/2026"], NO)
    assert known(later, "needs")[1] is NO


def test_a_plan_is_looked_at_again_every_thirty_days(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "plan", Answers.empty())
    fake_clock.advance(days=29)
    _id, view = begin(desk, her)
    assert known(view, "plan") == (["The plan was signed last on 21/11/2026"], YES)
    fake_clock.advance(days=2)
    said, looks_like = known(reviews.open_review(desk, view.row.id), "plan")
    assert said[1] == "It was to be looked at again by 21/12/2026"
    assert looks_like is NO


def test_forms_are_in_time_or_late_by_their_first_version(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(hours=23)
    records.sign_record(desk, her, "intake", Answers.empty())
    fake_clock.advance(days=9)
    records.sign_record(desk, her, "intake", Answers.empty(), "again")
    records.sign_record(desk, her, "needs", Answers.empty())
    _id, view = begin(desk, her)
    said, looks_like = known(view, "intake")
    assert said == ["Signed 24 hours after she came"]
    assert looks_like is YES
    said, looks_like = known(view, "needs")
    assert said == ["Signed 10 days after she came"]
    assert looks_like is NO


def test_consent_counts_as_it_stands_today(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    agency = referrals.add_agency(desk, "مستشفى", "Hospital", "", "", "")
    consents.record_consent(desk, her, factories.decision(desk))
    consents.record_consent(desk, her, factories.sharing(desk, agency))
    _id, view = begin(desk, her)
    said, looks_like = known(view, "consent")
    assert said[1] == "2 consents are valid today"
    assert looks_like is YES
    fake_clock.advance(days=60)
    said, _ = known(reviews.reread_review(desk, view.row.id), "consent")
    assert said[1:] == ["1 consents are valid today", "1 consents ended without a new decision"]


def test_notes_are_late_a_day_after_they_were_written(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    notes.sign_note(desk, notes.write_note(desk, her, factories.note()))
    _id, view = begin(desk, her)
    assert known(view, "notes") == (["1 notes"], YES)
    late = notes.write_note(desk, her, factories.note("Second"))
    fake_clock.advance(hours=25)
    notes.write_note(desk, her, factories.note("Third, still open"))
    said, looks_like = known(reviews.reread_review(desk, view.row.id), "notes")
    assert said == ["3 notes", "Note of 21/11/2026: never signed"]
    assert looks_like is NO
    notes.sign_note(desk, late)
    said, _ = known(reviews.reread_review(desk, view.row.id), "notes")
    assert said[1] == "Note of 21/11/2026: signed later than a day after it was written"
    refs = [fact.ref for fact in reviews.reread_review(desk, view.row.id).items[4].known.facts]
    assert refs[1] is not None
    assert refs[1].id == late


def test_papers_and_contacts_come_from_the_intake_as_counts(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    row = Answers.empty()
    answers = (
        Answers.empty()
        .with_rows(
            "documents",
            tuple(
                row.with_value("type", "passport").with_value("original_held_by", held)
                for held in ("employer", "shelter_safe", "resident")
            ),
        )
        .with_rows(
            "safe_contacts",
            (
                row.with_value("who", "  Hanan   AZIZ ").with_value(
                    "valid_until", PartialDate(2026, 12, 1)
                ),
                row.with_value("who", "Sara"),
            ),
        )
        .with_rows("must_not_know", (row.with_value("name", "hanan aziz"),))
    )
    records.sign_record(desk, her, "intake", answers)
    fake_clock.advance(days=30)
    _id, view = begin(desk, her)
    said, looks_like = known(view, "papers")
    assert said == [
        "1 documents are with her",
        "1 documents are in the safe of the shelter",
        "1 documents are still with others",
    ]
    assert looks_like is NO
    said, looks_like = known(view, "contacts")
    assert looks_like is NO
    assert said == [
        "2 safe contacts",
        "1 safe contacts are past the day they held until",
        "1 safe contacts are also among those who must not know",
    ]
    assert "Hanan" not in repr(view)
    assert "Sara" not in repr(view)


def test_a_silent_agency_is_named_by_the_number_of_the_paper(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    agency = referrals.add_agency(desk, "مستشفى", "Hospital", "", "", "")
    consents.record_consent(desk, her, factories.sharing(desk, agency, DataItem.NAME))
    draft = ReferralDraft(agency, "Care", "Pain", Urgency.URGENT, frozenset({DataItem.NAME}))
    sent = referrals.draft_referral(desk, her, draft)
    referrals.mark_sent(desk, sent)
    _id, view = begin(desk, her)
    assert known(view, "referrals")[1] is YES
    fake_clock.advance(days=3)
    said, looks_like = known(reviews.reread_review(desk, view.row.id), "referrals")
    assert looks_like is NO
    assert "no answer; to be asked since 24/11/2026" in said[1]


def test_a_review_ends_when_every_line_has_an_answer_and_stays_as_it_is(desk: Desk) -> None:
    her = factories.admit(desk)
    review_id, view = begin(desk, her)
    reviews.answer_lines(desk, review_id, [("consent", NO, "  Talk booked.  ")])
    with pytest.raises(LinesWithoutAnswer) as refused:
        reviews.finish_review(desk, review_id, view.row.rev)
    assert refused.value.message.params["count"] == "8"
    with pytest.raises(NotFound):
        reviews.answer_lines(desk, review_id, [("shoes", NO, "")])
    with pytest.raises(ChangedMeanwhile):
        reviews.finish_review(desk, review_id, view.row.rev + 1)
    assert reviews.review_file(desk, her) == review_id, "it is taken up again"
    reviews.answer_lines(
        desk, review_id, [(one.key, YES, "") for one in view.items if one.key != "consent"]
    )
    finish(desk, review_id)
    with pytest.raises(AlreadySigned):
        reviews.answer_lines(desk, review_id, [("consent", YES, "")])
    closed = reviews.open_review(desk, review_id)
    assert not closed.open
    assert closed.items[0].words.strip() == "Talk booked."
    assert all(not one.known.facts for one in closed.items), "today's facts are not of that day"


def test_the_next_review_shows_line_by_line_what_the_last_one_found(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    review_id, _view = begin(desk, her)
    answer_all(desk, review_id)
    reviews.answer_lines(desk, review_id, [("papers", NO, "Passport with the agent")])
    reviews.add_finding(desk, review_id, "Ask for the passport", desk.staff.id, soon(desk).date())
    finish(desk, review_id)
    fake_clock.advance(days=30)
    again, view = begin(desk, her)
    assert again != review_id
    before = {one.key: (one.before, one.before_words) for one in view.items}
    assert before["papers"] == (NO, "Passport with the agent")
    assert before["notes"] == (YES, "")
    assert view.before_at is not None
    assert [one.words for one in view.before_findings] == ["Ask for the passport"]
    assert view.items[5].result is None


# findings


def test_a_finding_goes_to_the_worker_and_back_until_it_is_settled(chairs: Chairs) -> None:
    worker = chairs.hire(Role.CASEWORKER)
    desk = chairs.desk
    her = factories.admit(desk)
    residents.reassign(desk, her, worker)
    review_id, view = begin(desk, her)
    assert view.staff[0].id == worker
    due = soon(desk).date()
    with pytest.raises(NothingWritten):
        reviews.add_finding(desk, review_id, "  ", worker, due)
    with pytest.raises(DayIsOver):
        reviews.add_finding(desk, review_id, "Late", worker, due - timedelta(days=8))
    finding = reviews.add_finding(desk, review_id, "Sign the notes", worker, due)

    desk = chairs.sit(Role.CASEWORKER)
    (mine,) = today.today(desk).findings
    assert (mine.words, mine.called, mine.mine) == ("Sign the notes", "Mariam", True)
    file = residents.open_file(desk, her)
    assert next(one for one in file.sections if one.key == "reviews").message.n == 1
    reviews.answer_finding(desk, finding, "Done, both.", mine.rev)
    assert today.today(desk).findings == ()
    with pytest.raises(ChangedMeanwhile):
        reviews.answer_finding(desk, finding, "Again", mine.rev)

    desk = chairs.sit(Role.MANAGER)
    (answered,) = today.today(desk).answered
    assert answered.answer == "Done, both."
    reviews.send_back(desk, finding, "One is still open.", due + timedelta(days=1), answered.rev)

    desk = chairs.sit(Role.CASEWORKER)
    (again,) = reviews.my_findings(desk, her)
    assert again.sent_back
    assert again.words == "Sign the notes\n\nOne is still open."
    reviews.answer_finding(desk, finding, "Now all.", again.rev)

    desk = chairs.sit(Role.MANAGER)
    (answered,) = today.today(desk).answered
    assert answered.answer == "Done, both.\n\nNow all.", "nothing that was said is lost"
    reviews.settle_finding(desk, finding, answered.rev)
    with pytest.raises(AlreadySigned):
        reviews.settle_finding(desk, finding, answered.rev + 1)
    (settled,) = reviews.reread_review(desk, review_id).findings
    assert settled.state is FindingState.SETTLED
    told = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.FINDING}))).rows
    assert [
        row.detail.text.source for row in reversed(told) if isinstance(row.detail, Message)
    ] == [*("New finding", "Answered", "Sent back", "Answered", "Settled")]
    assert audit.verify(desk).clean


def test_somebody_else_can_neither_answer_nor_see_a_finding(chairs: Chairs) -> None:
    desk = chairs.desk
    chairs.hire(Role.CASEWORKER)
    her = factories.admit(desk)
    review_id, _view = begin(desk, her)
    finding = reviews.add_finding(desk, review_id, "x y z", desk.staff.id, soon(desk).date())
    worker = chairs.sit(Role.CASEWORKER)
    assert reviews.my_findings(worker, her) == ()
    assert today.today(worker).findings == ()
    assert all(one.key != "reviews" for one in residents.open_file(worker, her).sections)
    with pytest.raises(NotAllowed):
        reviews.answer_finding(worker, finding, "mine?", 1)
    for refused in (
        lambda: reviews.settle_finding(worker, finding, 1),
        lambda: reviews.open_review(worker, review_id),
        lambda: reviews.draw_sample(worker, 1),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_an_auditor_reads_codes_and_results_but_no_name_and_no_word(chairs: Chairs) -> None:
    worker = chairs.hire(Role.CASEWORKER)
    chairs.hire(Role.AUDITOR)
    desk = chairs.desk
    her = factories.admit(desk, "Mariam Haddad")
    residents.reassign(desk, her, worker)
    review_id, _view = begin(desk, her)
    reviews.answer_lines(desk, review_id, [("papers", NO, "Mariam's passport is away")])
    reviews.add_finding(desk, review_id, "Ask Mariam", worker, soon(desk).date())
    auditor = chairs.sit(Role.AUDITOR)
    view = reviews.open_review(auditor, review_id)
    shown = repr((view, reviews.reviews_overview(auditor)))
    for word in ("Mariam", "Haddad", "passport is away", "Layla", "ليلى"):
        assert word not in shown
    assert view.row.code.startswith("SD-2026-")
    assert view.row.worker == chairs.codes[Role.CASEWORKER]
    assert view.items[5].result is NO
    assert not view.open
    assert view.findings[0].state is FindingState.OPEN
    with pytest.raises(NotAllowed):
        reviews.answer_lines(auditor, review_id, [("papers", YES, "")])


def test_the_overview_counts_by_name_and_ranks_nobody(
    chairs: Chairs, fake_clock: FakeClock
) -> None:
    worker = chairs.hire(Role.CASEWORKER)
    desk = chairs.desk
    first, second = factories.admit(desk, "A"), factories.admit(desk, "B")
    residents.reassign(desk, first, worker)
    for her in (first, second):
        review_id, _view = begin(desk, her)
        answer_all(desk, review_id)
        finish(desk, review_id)
    reviews.add_finding(desk, review_id, "One", desk.staff.id, soon(desk, 1).date())
    reviews.add_finding(desk, review_id, "Two", worker, soon(desk, 1).date())
    reviews.add_finding(desk, review_id, "Three", worker, soon(desk, 9).date())
    fake_clock.advance(days=3)
    lines = reviews.reviews_overview(desk).workers
    assert [(one.name, one.reviewed, one.unsettled, one.late) for one in lines] == [
        ("Layla Hassan", 1, 2, 1),
        ("Noora Salem", 1, 1, 1),
    ]


def test_what_was_found_cannot_be_changed_behind_the_log(desk: Desk) -> None:
    her = factories.admit(desk)
    review_id, _view = begin(desk, her)
    reviews.answer_lines(desk, review_id, [("consent", NO, "")])
    finding = reviews.add_finding(desk, review_id, "One", desk.staff.id, soon(desk).date())
    assert audit.verify(desk).clean
    with desk.database.write() as tx:
        kept = tx.reviews.finding(FindingId(finding))
        tx.reviews.update_finding(kept)
    assert not audit.verify(desk).clean
