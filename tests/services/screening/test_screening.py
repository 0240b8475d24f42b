"""Screening on a real encrypted file: put together, sealed, overruled, and not before rest."""

from __future__ import annotations

import pypdfium2
import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import (
    ChangedMeanwhile,
    NotAllowed,
    NotEntitled,
    NotFound,
    NothingWritten,
)
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.screening import NOT_A_FINDING, Age, Outcome, Said
from shelter_desk.domain.screening_errors import BeingCorrected, RestFirst, ViewWithoutReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.screening.hearing import heard, said_in
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.screening import screening
from shelter_desk.services.views.record import Seen
from tests import factories
from tests.services.colleagues import as_colleague
from tests.services.notes.test_sealed_notes import whole_text_of

REASON = "قالت ما لا يسأل عنه الجدول qzunheardword"
ADULT = {"under_18": "no"}


def answers(**values: Value) -> Answers:
    return factories.answers(**values)


def sit(desk: Desk, her: ResidentId, **values: Value) -> RecordId:
    return records.sign_record(desk, her, "screening", answers(**{**ADULT, **values}))


def events(desk: Desk, act: Act) -> int:
    return audit.audit_page(desk, AuditFilter(acts=frozenset({act}))).total


def test_sittings_are_put_together_and_stand_alone(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    assert screening.screening(desk, her).result is None
    sit(desk, her, d1_1="yes", d1_2="yes", screened_on=PartialDate(2026, 11, 20))
    fake_clock.advance(days=2)
    second = sit(desk, her, d4_1="yes", d4_2="signs", d5_1="yes", d5_3="yes", d1_2="unknown")
    seen = screening.screening(desk, her)
    first_alone, second_alone = seen.sittings
    assert first_alone.result.outcome is Outcome.HOLD
    assert second_alone.result.outcome is Outcome.POSSIBLE
    assert seen.result is not None
    assert seen.result.outcome is Outcome.PRESUMED
    assert second_alone.record_id == second
    assert str(first_alone.day) == "2026-11-20"
    assert [one.code for one in seen.compared] == ["D1.1", "D1.2", "D4.1", "D4.2", "D5.1", "D5.3"]
    assert seen.sealed == 0
    assert not seen.prompts
    # a correction of the first stands in the place of the first, and the newest answer counts
    again = records.start_correction(desk, first_alone.record_id)
    mended = again.answers.with_value("d1_1", "no")
    records.sign_record(desk, her, again.draft_key, mended, "misheard")
    seen = screening.screening(desk, her)
    assert seen.sittings[0].said["D1.1"] is Said.NO
    assert seen.result is not None
    assert seen.result.outcome is Outcome.POSSIBLE


def test_newest_plain_answer_counts_and_a_pack_speaks_for_its_indicator() -> None:
    older = answers(d5_1="yes", d5_3="no", acts=("recruited",), d5_4="signs")
    newer = answers(d5_1="unknown", front_movement="signs", d5_4="no", purposes=("Servitude",))
    said = heard((newer, older), Age.ADULT)
    assert said.indicators["D5.1"] is Said.YES
    assert said.indicators["D5.3"] is Said.SIGNS
    assert said.indicators["D5.4"] is Said.NO
    assert [text.source for text in said.acts] == ["Recruited"]
    assert [text.source for text in said.purposes] == ["Servitude"]
    assert said_in(answers(front_papers="no")) == {}
    own = answers(front_papers="yes", d5_1="no")
    assert said_in(own)["D5.1"] is Said.NO
    step = Answers({}, {"steps": (answers(step_acts=("transported",)),)})
    assert [text.source for text in heard((step,), Age.ADULT).acts] == ["Transported"]


@pytest.mark.parametrize(
    ("said", "file", "age"),
    [
        ({"under_18": "yes"}, Age.ADULT, Age.CHILD),
        ({"under_18": "no"}, Age.UNSURE, Age.ADULT),
        ({"under_18": "unknown"}, Age.ADULT, Age.UNSURE),
        ({"age_then": 17}, Age.ADULT, Age.CHILD),
        ({"age_then": 18}, Age.UNSURE, Age.ADULT),
        ({}, Age.UNSURE, Age.UNSURE),
    ],
)
def test_whose_age_counts(said: dict[str, Value], file: Age, age: Age) -> None:
    assert heard((answers(**said),), file).age is age


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (None, Outcome.PRESUMED),
        (PartialDate(2012, 1, 2), Outcome.PRESUMED),
        (PartialDate(1990, None, None), Outcome.POSSIBLE),
    ],
)
def test_an_age_that_nobody_knows_counts_as_a_child(
    desk: Desk, born: PartialDate | None, age: Outcome
) -> None:
    her = factories.admit(desk)
    if born is not None:
        records.sign_record(desk, her, "intake", answers(birth_date=born))
    made = answers(acts=("received",), purposes=("Servitude",))
    records.sign_record(desk, her, "screening", made)
    result = screening.screening(desk, her).result
    assert result is not None
    assert result.outcome is age


def test_whoever_may_not_read_it_is_told_that_it_is_sealed(desk: Desk) -> None:
    her = factories.admit(desk)
    made = sit(desk, her, d5_1="yes", d5_3="yes")
    with as_colleague(desk, Role.HEALTH) as nurse:
        seen = screening.screening(nurse, her)
        assert (seen.sealed, seen.result, seen.own, seen.compared) == (1, None, None, ())
        assert not seen.asks_reason
        assert seen.sittings == ()
        assert seen.prompts == ()
        with pytest.raises(NotEntitled):
            screening.record_own_view(nurse, her, made, Outcome.NO_SIGN, "nothing there")
        with pytest.raises(NotEntitled):
            screening.keep_own_view(nurse, her, made, Outcome.NO_SIGN, "nothing there")
    with as_colleague(factories.reopen(desk), Role.HOUSE) as night:
        with pytest.raises(NotAllowed):
            screening.screening(night, her)
        with pytest.raises(NotAllowed):
            screening.start_sitting(night, her)


def test_an_own_view_is_sealed_and_stands_on_the_newest_sitting(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her = factories.admit(desk)
    made = sit(desk, her, d4_1="yes", d4_2="yes")
    for reason in ("", "  ", "1234567", "no"):
        with pytest.raises(ViewWithoutReason):
            screening.record_own_view(desk, her, made, Outcome.POSSIBLE, reason)
    screening.keep_own_view(desk, her, made, Outcome.POSSIBLE, REASON)
    waiting = screening.screening(desk, her).waiting
    assert waiting is not None
    assert (waiting.outcome, waiting.reason) == (Outcome.POSSIBLE, REASON)
    before = events(desk, Act.CORRECT)
    newer = screening.record_own_view(desk, her, made, Outcome.POSSIBLE, REASON)
    assert events(desk, Act.CORRECT) == before + 1
    seen = screening.screening(desk, her)
    assert seen.waiting is None
    assert seen.own is not None
    assert (seen.own.outcome, seen.own.reason) == (Outcome.POSSIBLE, REASON)
    assert seen.result is not None
    assert seen.result.outcome is Outcome.EXPLOITED, "what the rule says is still told"
    assert seen.sittings[0].record_id == newer
    assert REASON not in whole_text_of(desk)
    with pytest.raises(ChangedMeanwhile):
        screening.record_own_view(desk, her, made, Outcome.PRESUMED, REASON)
    with pytest.raises(NotFound):
        screening.record_own_view(desk, her, RecordId("x"), Outcome.PRESUMED, REASON)
    fake_clock.advance(days=1)
    sit(desk, her, d5_1="yes")
    assert screening.screening(desk, her).own is None, "it was said of what was known then"
    with pytest.raises(ChangedMeanwhile):
        screening.record_own_view(desk, her, newer, Outcome.PRESUMED, REASON)
    assert audit.verify(desk).clean


def test_a_correction_that_is_being_written_is_not_lost(desk: Desk) -> None:
    her = factories.admit(desk)
    made = sit(desk, her, d4_1="yes")
    again = records.start_correction(desk, made)
    changed = again.answers.with_value("d4_2", "yes")
    saved = records.save_draft(desk, her, again.draft_key, changed, again.rev)
    with pytest.raises(BeingCorrected):
        screening.record_own_view(desk, her, made, Outcome.POSSIBLE, REASON)
    screening.keep_own_view(desk, her, made, None, REASON)
    kept = records.open_form(desk, her, again.draft_key)
    assert kept.answers.get("d4_2").value == "yes"
    assert kept.answers.get("own_reason").value == REASON
    assert kept.rev == saved.rev + 1
    records.sign_record(desk, her, again.draft_key, kept.answers, "more said", Seen(kept.rev))


def test_nobody_is_asked_who_had_a_part_in_her_first_night(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Other")
    with pytest.raises(RestFirst):
        records.open_form(desk, her, "perpetrators")
    screening.start_sitting(desk, her, "She asks to speak tonight")
    assert records.open_form(desk, her, "perpetrators").answers == Answers.empty()
    fake_clock.advance(days=2)
    assert records.open_form(desk, other, "perpetrators").spec.key == "perpetrators"


def test_rest_comes_before_the_first_sitting(desk: Desk, fake_clock: factories.FakeClock) -> None:
    her = factories.admit(desk)
    assert screening.screening(desk, her).resting_until is not None
    with pytest.raises(RestFirst):
        records.open_form(desk, her, "screening")
    for reason in ("", " ", "ok", "12345 678"):
        with pytest.raises(RestFirst):
            screening.start_sitting(desk, her, reason)
    before = events(desk, Act.OPEN_DRAFT)
    assert screening.start_sitting(desk, her, "She asks to speak tonight") == "screening"
    assert events(desk, Act.OPEN_DRAFT) == before + 1
    opened = records.open_form(desk, her, "screening")
    assert opened.answers.get("early_reason").value == "She asks to speak tonight"
    assert opened.answers.get("sitting_no").value == 1
    assert screening.screening(desk, her).begun
    # going on with it asks nothing more, and begins nothing new
    screening.start_sitting(desk, her)
    assert records.open_form(desk, her, "screening").answers == opened.answers
    records.sign_record(desk, her, "screening", opened.answers, seen=Seen(opened.rev))
    signed = records.latest_record(desk, her, "screening")
    assert signed is not None
    assert signed.answers.get("early_reason").value == "She asks to speak tonight"
    # only the first sitting waits for the night
    screening.start_sitting(desk, her)
    assert records.open_form(desk, her, "screening").answers.get("sitting_no").value == 2
    other = factories.admit(desk, "Other")
    fake_clock.advance(days=2)
    assert screening.screening(desk, other).resting_until is None
    screening.start_sitting(desk, other, "not needed any more")
    assert records.open_form(desk, other, "screening").answers.get("early_reason").value is None


def test_a_labour_case_with_wages_owed_and_papers_held_is_looked_at_again(desk: Desk) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "needs", answers(work_items=("unpaid",)))
    assert not screening.screening(desk, her).prompts
    held = Answers({}, {"documents": (answers(original_held_by="employer"),)})
    records.sign_record(desk, her, "intake", held)
    (due,) = screening.screening(desk, her).prompts
    assert due.source.startswith("Wages are owed")
    records.sign_record(desk, her, "official_status", answers(case_kind="labour"))
    (again,) = screening.screening(desk, her).prompts
    assert again.source.startswith("This is held as a labour case")
    sit(desk, her, d4_1="yes", d4_2="yes")
    assert screening.screening(desk, her).prompts == (again,)
    sit(desk, her, d5_1="yes", d5_3="yes")
    assert not screening.screening(desk, her).prompts


def test_wages_and_papers_are_seen_in_the_sittings_alone(desk: Desk) -> None:
    her = factories.admit(desk)
    sit(desk, her, d4_1="yes", d4_2="yes")
    assert not screening.screening(desk, her).prompts
    sit(desk, her, sector_pack="port", port_held="signs")
    assert screening.screening(desk, her).prompts


def test_somebody_not_on_the_case_says_why_first(desk: Desk) -> None:
    her = factories.admit(desk)
    sit(desk, her, d5_1="yes", d5_3="yes")
    with as_colleague(desk, Role.MANAGER) as other:
        seen = screening.screening(other, her)
        assert (seen.sealed, seen.asks_reason, seen.result) == (1, True, None)


def test_the_result_goes_on_paper_with_what_it_is_not(desk: Desk) -> None:
    her = factories.admit(desk)
    with pytest.raises(NotFound):
        screening.gather_screening(desk, her)
    made = sit(desk, her, d5_1="yes", d5_3="yes")
    screening.record_own_view(desk, her, made, Outcome.POSSIBLE, REASON)
    job = screening.gather_screening(desk, her)
    sheet = paper.typeset(desk, job)
    document = pypdfium2.PdfDocument(sheet.pdf)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    working = "2 strong indicators of coercion at destination"
    for said in (NOT_A_FINDING.source, "Signs of a hold over her", "qzunheardword", working):
        assert said in text
    with pytest.raises(NothingWritten):
        paper.record_printed(desk, sheet, "")
    assert paper.record_printed(desk, sheet, "For her lawyer") == (1,)
    (copy,) = paper.copies_of(desk, her)
    assert (copy.document, copy.items) == (DocumentKind.SCREENING, ("screening",))
    with pytest.raises(ChangedMeanwhile):
        paper.record_printed(desk, sheet, "a second time")
    with as_colleague(desk, Role.HEALTH) as nurse, pytest.raises(NotEntitled):
        screening.gather_screening(nurse, her)
