"""Sentences that belong to no note: quiet, their writer's alone, gone when they are used."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach
from shelter_desk.services.records import records, sentences
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from tests import factories

WORDS = Answers.empty().with_value("words", "توقيع النموذج ناقص · the form lacks a signature")
WORDS_OF_HERS = Answers.empty().with_value("nickname", "Selam")


def as_another(desk: Desk, phrase: str, code: str) -> Desk:
    unlock.lock(desk, ReturnPlace())
    return factories.reopen(desk, phrase, code)


def acts(desk: Desk) -> list[Act]:
    with desk.database.read() as tx:
        return [entry.act for entry in tx.audit.entries(AuditFilter(), 300)]


def test_many_saves_are_one_event_and_empty_takes_them_away(desk: Desk) -> None:
    her = factories.admit(desk)
    for number in range(20):
        words = Answers.empty().with_value("words", "a sentence"[:number])
        sentences.keep_sentences(desk, her, "exit", words)
    assert acts(desk).count(Act.OPEN_DRAFT) == 1
    assert sentences.kept_sentences(desk, her, "exit").get("words").value == "a sentence"
    assert sentences.kept_sentences(desk, her, "glass").is_empty
    sentences.keep_sentences(desk, her, "exit", Answers.empty())
    sentences.keep_sentences(desk, her, "exit", Answers.empty())
    assert sentences.kept_sentences(desk, her, "exit").is_empty
    with desk.database.read() as tx:
        assert tx.drafts.all_for(None) == ()
    assert audit.verify(desk).clean


def test_nobody_else_meets_them(desk: Desk) -> None:
    her = factories.admit(desk)
    sentences.keep_sentences(desk, her, "finding/r1", WORDS)
    assert today.today(desk).drafts == ()
    file = residents.open_file(desk, her)
    assert not [one for one in file.timeline if "draft" in one.kind]
    manager = desk.staff.sign_in_code
    code = factories.add_worker(desk, Role.CASEWORKER)
    hers = as_another(desk, factories.WORKER_PHRASE, code)
    assert sentences.kept_sentences(hers, her, "finding/r1").is_empty
    again = as_another(hers, factories.MANAGER_PHRASE, manager)
    assert sentences.kept_sentences(again, her, "finding/r1") == WORDS
    stop(again)


def test_who_is_tied_to_her_keeps_nothing_about_her(desk: Desk) -> None:
    her = factories.admit(desk)
    code = factories.add_worker(desk, Role.CASEWORKER)
    worker = next(one for one in factories.colleagues(desk) if one.sign_in_code == code)
    reach.tie_staff(desk, her, worker.id, "she is her cousin, from the same town")
    hers = as_another(desk, factories.WORKER_PHRASE, code)
    with pytest.raises(ConflictOfInterest):
        sentences.keep_sentences(hers, her, "glass", WORDS)
    with pytest.raises(ConflictOfInterest):
        sentences.kept_sentences(hers, her, "glass")
    stop(hers)


def test_a_file_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        sentences.keep_sentences(desk, ResidentId("nobody"), "exit", WORDS)
    assert sentences.kept_sentences(desk, ResidentId("nobody"), "exit").is_empty


def test_hostile_words_are_kept_without_what_cannot_be_seen(desk: Desk) -> None:
    her = factories.admit(desk)
    nasty = Answers.empty().with_value("words", "a\u202eb\x00c'; DROP TABLE draft;--")
    sentences.keep_sentences(desk, her, "../../exit\x00", nasty)
    kept = sentences.kept_sentences(desk, her, "../../exit\x00")
    assert kept.get("words").value == "abc'; DROP TABLE draft;--"


@pytest.mark.parametrize("end", ["signed", "discarded"])
def test_the_reason_of_a_correction_goes_with_its_draft(desk: Desk, end: str) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "intake", WORDS_OF_HERS)
    opened = records.open_form(desk, her, "intake")
    other = records.open_form(desk, her, "needs")
    for one in (opened, other):
        sentences.keep_sentences(desk, her, one.reason_place, WORDS)
    rev = records.save_draft(desk, her, "intake", WORDS_OF_HERS, opened.rev).rev
    assert sentences.kept_sentences(desk, her, opened.reason_place) == WORDS
    if end == "signed":
        records.sign_record(desk, her, "intake", WORDS_OF_HERS, "misheard", Seen(rev))
    else:
        records.discard_draft(desk, her, "intake")
    assert sentences.kept_sentences(desk, her, opened.reason_place).is_empty
    assert sentences.kept_sentences(desk, her, other.reason_place) == WORDS
