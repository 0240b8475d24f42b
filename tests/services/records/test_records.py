"""Drafts, signing, corrections, sealed parts."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.services.desk import Desk
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from tests import factories


def acts(desk: Desk) -> list[Act]:
    with desk.database.read() as tx:
        return [entry.act for entry in tx.audit.entries(AuditFilter(), 100)][::-1]


def test_a_form_is_saved_signed_and_corrected(desk: Desk) -> None:
    resident = factories.admit(desk, "Mariam")
    opened = records.open_form(desk, resident, "intake")
    called = next(
        item.key for _s, item in opened.spec.items() if getattr(item, "search", "") == "called"
    )
    assert opened.answers.get(called).value == "Mariam"
    answers = opened.answers.with_value(called, "Mariam A.")
    saved = records.save_draft(desk, resident, "intake", answers, opened.rev)
    assert records.open_form(desk, resident, "intake").answers == answers
    with pytest.raises(ChangedMeanwhile):
        records.save_draft(desk, resident, "intake", answers, saved.rev - 1)
    first = records.sign_record(desk, resident, "intake", answers, seen=Seen(saved.rev))
    assert today.today(desk).drafts == ()
    again = records.start_correction(desk, first)
    assert again.based_on == first
    second = records.sign_record(
        desk, resident, again.draft_key, again.answers.with_value(called, "Maryam"), "misspelt"
    )
    history = records.record_history(desk, resident, "intake")
    assert [one.id for one in history] == [second, first]
    assert [one.version_no for one in history] == [2, 1]
    assert history[1].answers.get(called).value == "Mariam A."
    row = residents.find(desk, "مريم")[0]
    assert row.called == "Maryam"
    assert {Act.OPEN_DRAFT, Act.SIGN, Act.CORRECT} <= set(acts(desk))
    assert acts(desk).count(Act.OPEN_DRAFT) == 1


def test_a_draft_that_is_discarded_is_gone_with_its_sealed_part_and_what_is_signed_stays(
    desk: Desk,
) -> None:
    her = factories.admit(desk)
    signed = factories.answers(mental_note="signed words")
    records.sign_record(desk, her, "needs", signed)
    opened = records.open_form(desk, her, "needs")
    typed = opened.answers.with_value("mental_note", "typed words")
    records.save_draft(desk, her, "needs", typed, opened.rev)
    records.discard_draft(desk, her, "needs")
    with desk.database.read() as tx:
        assert tx.drafts.of_resident(her) == ()
        assert tx.drafts.parts(Compartment.HEALTH, (her,)) == ()
    assert today.today(desk).drafts == ()
    (kept,) = records.record_history(desk, her, "needs")
    assert kept.answers.get("mental_note").value == "signed words"
    assert acts(desk).count(Act.DISCARD_DRAFT) == 1


def test_do_not_ask_again_closes_the_question_for_every_form(desk: Desk) -> None:
    resident = factories.admit(desk)
    opened = records.open_form(desk, resident, "intake")
    key = "religion"
    answers = opened.answers.with_answer(key, Answer(state=AnswerState.DO_NOT_ASK_AGAIN))
    records.sign_record(desk, resident, "intake", answers)
    closed = records.open_form(desk, resident, "needs").closed
    assert len(closed) == 1
    assert next(iter(closed.values())).by_name == "Noora Salem"
    records.reopen_question(desk, resident, "intake", key)
    assert not records.open_form(desk, resident, "needs").closed


def test_sealed_answers_are_not_in_the_core(desk: Desk) -> None:
    resident = factories.admit(desk)
    spec = records.open_form(desk, resident, "needs").spec
    sealed = next(
        item.key
        for section, item in spec.items()
        if section.compartment_of(item) is Compartment.HEALTH and item.key.endswith("_note")
    )
    answers = Answers.empty().with_value(sealed, "xqzsecretzqx")
    saved = records.save_draft(desk, resident, "needs", answers, 0)
    record_id = records.sign_record(desk, resident, "needs", answers, seen=Seen(saved.rev))
    with desk.database.read() as tx:
        stored = tx.records.get(record_id)
    assert b"xqzsecretzqx" not in stored.core
    assert b"xqzsecretzqx" not in stored.parts[Compartment.HEALTH]
    latest = records.latest_record(desk, resident, "needs")
    assert latest is not None
    assert latest.answers.get(sealed).value == "xqzsecretzqx"


def test_a_draft_that_changed_elsewhere_is_not_signed_over(desk: Desk) -> None:
    resident = factories.admit(desk)
    mine = Answers.empty().with_value("name_own_words", "seen here")
    theirs = Answers.empty().with_value("name_own_words", "typed elsewhere")
    seen = records.save_draft(desk, resident, "intake", mine, 0)
    records.save_draft(desk, resident, "intake", theirs, seen.rev)
    for rev in (seen.rev, 0):
        with pytest.raises(ChangedMeanwhile):
            records.sign_record(desk, resident, "intake", mine, seen=Seen(rev))
    assert records.latest_record(desk, resident, "intake") is None
    assert records.open_form(desk, resident, "intake").answers == theirs
