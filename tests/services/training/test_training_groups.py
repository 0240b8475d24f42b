"""Groups that are trained, on a real file: ticks, scores, two managers, and what is deleted."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import (
    ChangedMeanwhile,
    NotAllowed,
    NotFound,
    NothingWritten,
    TextTooLong,
)
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.practice.papers import TrainingKind
from shelter_desk.domain.staff import Role
from shelter_desk.domain.training_errors import GroupIsFull, NoSuchScore
from shelter_desk.domain.training_groups import (
    MOST_SITTINGS,
    MOST_TRAINEES,
    GroupSitting,
    Score,
    TrainingGroup,
    words_place,
)
from shelter_desk.forms.answers import Answers
from shelter_desk.printing.papers.training import Look, TrainingPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.training.groups_kept import group_key
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper, training_papers
from shelter_desk.services.records import sentences
from shelter_desk.services.training import training_groups as groups
from tests import factories
from tests.printing.structure import pieces

CASE = packaged_cases()[0].code
NAME = "Zephyrine"
RESIDENT = "Quillamar"
HOSTILE = ("=HYPERLINK(1)", "\u202egnp.exe", "@cmd", "+1-2", 'a"b,c', "a\nb\r\nc", "-x", " =1")


TRAINER = "Ondrasine"


def _begin(desk: Desk, name: str = "Airport, spring") -> str:
    return groups.begin_group(desk, name, "Room 2", TRAINER)


def _group(desk: Desk, group_id: str) -> TrainingGroup:
    (found,) = [one for one in groups.training_groups(desk).groups if one.id == group_id]
    return found


def _filled(desk: Desk) -> TrainingGroup:
    """Two trainees, two sittings, a tick and a score."""
    group_id = _begin(desk)
    for name, sector in ((NAME, FrontLine.POLICE), ("سلوى", None)):
        groups.write_trainee(desk, group_id, name, sector)
    for days in (0, 7):
        groups.add_sitting(desk, group_id, desk.local_today() - timedelta(days=days), "Rules")
    group = _group(desk, group_id)
    one = group.trainees[0].id
    groups.note_present(desk, group_id, (one, group.sittings[0].id), there=True)
    groups.note_score(desk, group_id, (one, CASE), Score(7, 9), None)
    return _group(desk, group_id)


def _settings(desk: Desk) -> str:
    with desk.database.read() as tx:
        return repr(tx.settings.values_under(""))


def test_what_is_noted_is_kept_in_the_order_of_days(desk: Desk) -> None:
    group = _filled(desk)
    first, second = group.sittings
    assert first.on < second.on
    one, other = group.trainees
    assert (one.name, one.sector, other.sector) == (NAME, FrontLine.POLICE, None)
    assert group.present == {(one.id, first.id)}
    assert (group.total(one.id), group.total(other.id)) == (Score(7, 9), None)
    groups.note_present(desk, group.id, (one.id, first.id), there=False)
    groups.note_score(desk, group.id, (one.id, CASE), None, Score(7, 9))
    bare = _group(desk, group.id)
    assert (bare.present, bare.scores) == (frozenset(), {})
    assert audit.verify(desk).clean


def test_the_log_has_no_name_and_vouches(desk: Desk) -> None:
    group = _filled(desk)
    events = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.TRAINING}))).rows
    assert {one.detail for one in events} == {
        *("group begun", "group trainee", "group sitting"),
        *("group attendance", "group score"),
    }
    groups.delete_group(desk, group.id)
    told = repr(audit.audit_page(desk, AuditFilter()).rows)
    for word in (NAME, "سلوى", "Airport", "Room 2", TRAINER):
        assert word not in told
    assert audit.verify(desk).clean


def test_a_deleted_group_leaves_no_name_anywhere_in_the_file(desk: Desk) -> None:
    group = _filled(desk)
    keep = _begin(desk, "Another group")
    assert NAME in _settings(desk)
    for place in ("details", "sitting", "trainee", "score", group.trainees[0].id):
        words = Answers.empty().with_value("name", NAME)
        sentences.keep_house_sentences(desk, words_place(group.id, place), words)
    groups.delete_group(desk, group.id)
    assert "Airport" not in _settings(desk)
    assert NAME not in _settings(desk)
    assert TRAINER in _settings(desk), "of the group that stays"
    groups.name_group(desk, _group(desk, keep), "Another group", "")
    assert TRAINER not in _settings(desk)
    with desk.database.read() as tx:
        assert NAME not in repr(tx.house_drafts.all_for(desk.staff.id))
    assert [one.id for one in groups.training_groups(desk).groups] == [keep]
    for act in (
        lambda: groups.delete_group(desk, group.id),
        lambda: groups.write_trainee(desk, group.id, "A", None),
        lambda: training_papers.gather_training(desk, TrainingKind.GROUP, group.id),
    ):
        with pytest.raises(NotFound):
            act()
    assert audit.verify(desk).clean


def test_a_colleagues_change_meanwhile_is_never_written_over(desk: Desk) -> None:
    seen = _filled(desk)
    one = seen.trainees[0]
    code = factories.add_worker(desk, Role.MANAGER)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    groups.name_group(other, seen, seen.name, seen.place, "Somebody else")
    with pytest.raises(ChangedMeanwhile):
        groups.name_group(other, seen, seen.name, seen.place, "Mine")
    groups.name_group(other, _group(other, seen.id), "Port, autumn", "")
    groups.note_score(other, seen.id, (one.id, CASE), Score(9, 9), Score(7, 9))
    groups.write_trainee(other, seen.id, "Other name", None, one)
    for act in (
        lambda: groups.name_group(other, seen, "Mine", ""),
        lambda: groups.note_score(other, seen.id, (one.id, CASE), Score(1, 9), Score(7, 9)),
        lambda: groups.write_trainee(other, seen.id, "Mine", None, one),
    ):
        with pytest.raises(ChangedMeanwhile):
            act()
    now = _group(other, seen.id)
    assert (now.name, now.trainees[0].name) == ("Port, autumn", "Other name")
    assert now.total(one.id) == Score(9, 9)
    groups.note_score(other, seen.id, (one.id, CASE), Score(9, 9), Score(7, 9))
    groups.note_present(other, seen.id, (seen.trainees[1].id, seen.sittings[1].id), there=True)
    assert len(_group(other, seen.id).present) == 2, "ticks in other cells stand beside each other"
    groups.remove_trainee(other, seen.id, one.id)
    for cell in ((one.id, seen.sittings[0].id), (seen.trainees[1].id, "nothing")):
        with pytest.raises(NotFound):
            groups.note_present(other, seen.id, cell, there=True)
    gone = _group(other, seen.id)
    assert one.id not in repr((gone.present, gone.scores))
    groups.remove_sitting(other, seen.id, seen.sittings[1].id)
    assert not _group(other, seen.id).present
    stop(other)


@pytest.mark.parametrize("score", [(8, 7), (0, 0), (-1, 3), (5, 14)])
def test_a_score_that_cannot_be_is_refused(desk: Desk, score: tuple[int, int]) -> None:
    group = _filled(desk)
    cell = (group.trainees[1].id, CASE)
    with pytest.raises(NoSuchScore):
        groups.note_score(desk, group.id, cell, Score(*score), None)
    with pytest.raises(NotFound):
        groups.note_score(desk, group.id, (cell[0], "no_case"), Score(1, 1), None)
    with pytest.raises(NotFound):
        groups.note_played(desk, group.id, cell[0], PlayId("nothing"), None)
    assert _group(desk, group.id) == group


def test_names_that_are_nothing_or_too_much_are_refused(desk: Desk) -> None:
    with pytest.raises(NothingWritten):
        groups.begin_group(desk, " \n ", "")
    group_id = _begin(desk)
    with pytest.raises(NothingWritten):
        groups.write_trainee(desk, group_id, "\u202e", None)
    with pytest.raises(TextTooLong):
        groups.write_trainee(desk, group_id, "x" * 301, None)
    with pytest.raises(TextTooLong):
        groups.begin_group(desk, "A", "", "x" * 301)
    for _ in range(MOST_SITTINGS):
        groups.add_sitting(desk, group_id, desk.local_today())
    with pytest.raises(GroupIsFull):
        groups.add_sitting(desk, group_id, desk.local_today())
    for number in range(MOST_TRAINEES):
        groups.write_trainee(desk, group_id, f"T{number}", None)
    with pytest.raises(GroupIsFull):
        groups.write_trainee(desk, group_id, "one more", None)


@pytest.mark.parametrize(
    ("last", "due"),
    [(date(2024, 2, 29), date(2026, 2, 28)), (date(2026, 2, 28), date(2028, 2, 28))],
)
def test_after_24_months_deletion_is_proposed(last: date, due: date) -> None:
    group = TrainingGroup("g", "G", "", last - timedelta(days=9))
    group = replace(group, sittings=(GroupSitting("s", last), GroupSitting("r", group.begun_on)))
    assert group.due_on == due
    assert not group.is_due(due - timedelta(days=1))
    assert group.is_due(due)


def test_what_is_due_is_told_and_nothing_is_deleted_by_itself(desk: Desk) -> None:
    old, new = _begin(desk, "Old"), _begin(desk, "New")
    groups.add_sitting(desk, old, desk.local_today() - timedelta(days=800))
    view = groups.training_groups(desk)
    assert view.due == {old}
    assert {one.id for one in view.groups} == {old, new}


def test_who_does_not_train_sees_no_trainee(desk: Desk) -> None:
    group = _filled(desk)
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    hers = factories.reopen(desk, factories.WORKER_PHRASE, code)
    for act in (
        lambda: groups.training_groups(hers),
        lambda: groups.begin_group(hers, "A", ""),
        lambda: groups.delete_group(hers, group.id),
        lambda: groups.save_group(hers, group.id, Path("x.csv")),
        lambda: training_papers.gather_training(hers, TrainingKind.GROUP, group.id),
    ):
        with pytest.raises(NotAllowed):
            act()
    stop(hers)


def test_the_table_for_a_machine_is_never_calculated(desk: Desk, tmp_path: Path) -> None:
    group = _filled(desk)
    for name in HOSTILE:
        groups.write_trainee(desk, group.id, name, None)
    target = tmp_path / "group.csv"
    groups.save_group(desk, group.id, target)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {2 + 2 + 2}
    assert rows[1][0] == NAME
    assert rows[1][2:] == ["1", "0", "7", "9"]
    assert rows[2][2:] == ["0", "0", "", ""]
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t")]
    assert "a b c" in [row[0] for row in rows]
    with pytest.raises(CannotSaveThere):
        groups.save_group(desk, group.id, tmp_path / "nowhere" / "x.csv")
    assert audit.verify(desk).clean


def test_a_group_from_before_its_trainers_were_asked_is_read(desk: Desk) -> None:
    group_id = _begin(desk)
    with desk.database.write() as tx:
        value = json.loads(tx.settings.value(group_key(group_id)) or "")
        del value["trainers"]
        tx.settings.set_value(group_key(group_id), json.dumps(value))
    before = _group(desk, group_id)
    assert (before.name, before.trainers) == ("Airport, spring", "")
    (sheet,) = training_papers.gather_training(desk, TrainingKind.GROUP, group_id).sheets
    assert isinstance(sheet, TrainingPaper)
    assert "Trainers" not in repr(sheet.groups)


@pytest.mark.parametrize("language", ["en", "both"])
def test_the_head_of_a_long_table_stands_on_every_page_and_is_read_once(
    desk: Desk, language: str
) -> None:
    group = _filled(desk)
    for number in range(MOST_TRAINEES - 2):
        groups.write_trainee(desk, group.id, f"Trainee-{number:02}", FrontLine.HEALTH)
    job = training_papers.gather_training(desk, TrainingKind.GROUP, group.id, language)
    pdf = paper.typeset(desk, job).pdf
    pages = [one.get_textpage().get_text_range() for one in pypdfium2.PdfDocument(pdf)]
    of_rows = [said for said in pages if "Clinic and hospital" in said]
    assert len(of_rows) > 1, "so many fit on no page"
    assert [said.count("Works for") for said in of_rows] == [1] * len(of_rows)
    _marked, leaves = pieces(pdf)
    assert [leaf.words for leaf in leaves].count("Works for") == 1
    assert not [said for said in pages if said.rstrip().endswith("What was practised")]


@pytest.mark.parametrize("language", ["ar", "en", "both"])
def test_the_report_has_the_trainees_and_no_resident(desk: Desk, language: str) -> None:
    factories.admit(desk, RESIDENT)
    group = _filled(desk)
    for name in (*HOSTILE, "long " * 59, "x" * 200):
        groups.write_trainee(desk, group.id, name, FrontLine.HEALTH)
    job = training_papers.gather_training(desk, TrainingKind.GROUP, group.id, language)
    (sheet,) = job.sheets
    assert isinstance(sheet, TrainingPaper)
    told = repr(sheet)
    assert NAME in told
    assert TRAINER in told
    assert "7/9" in told
    assert RESIDENT not in told
    assert job.resident_id is None
    assert NAME not in f"{job.document_id} {job.title}"
    tables = [part for parts in sheet.groups for part in parts if part.look is Look.TABLE]
    assert [len(table.rows) for table in tables] == [len(HOSTILE) + 4] * 2
    assert paper.typeset(desk, job).pdf.startswith(b"%PDF")


def test_a_group_without_anybody_has_a_report_too(desk: Desk) -> None:
    group_id = _begin(desk)
    (sheet,) = training_papers.gather_training(desk, TrainingKind.GROUP, group_id).sheets
    assert isinstance(sheet, TrainingPaper)
    assert not [part for parts in sheet.groups for part in parts if part.look is Look.TABLE]
