"""Signed forms on paper: an incident by codes alone, by its circle, and the intake likewise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotEntitled, NotFound
from shelter_desk.domain.ids import HouseRecordId, RecordId, ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.papers.paper_jobs import PaperJob
from shelter_desk.services.inside.typed.redaction import Redaction
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import paper, record_papers
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock

NAME = "Zephyrmark"
WHY = "for the file"


def _person(desk: Desk, *names: str) -> tuple[ResidentId, str]:
    her = residents.admit_resident(desk, called=names[0], names=names)
    return her, residents.resident_row(desk, her).code


def _incident(desk: Desk, her: ResidentId, **values: str) -> RecordId:
    answers = factories.answers(**values)
    return records.sign_record(desk, her, "incident", answers)


def _sheet(job: PaperJob) -> FormPaper:
    (sheet,) = job.sheets
    assert isinstance(sheet, FormPaper)
    return sheet


def _said(sheet: FormPaper) -> str:
    return repr(sheet.parts)


def test_an_incident_speaks_by_code_also_where_somebody_wrote_a_name(desk: Desk) -> None:
    her, code = _person(desk, NAME, "مريم الهاشمي")
    other, other_code = _person(desk, "Amal Said")
    facts = f"{NAME} cried. ذهبت أمل إلى بمريم. Mrs AMAL SAID called Karim."
    record = _incident(desk, her, what="verbal", facts=facts, place="hall")
    job = record_papers.gather_incident(desk, her, record)
    sheet, said = _sheet(job), _said(_sheet(job))
    assert (sheet.frame.code, sheet.names, job.kind) == (code, (), DocumentKind.INCIDENT)
    assert job.title.params["number"] == "I-2026-0001"
    for hidden in (NAME, "مريم", "AMAL", "SAID"):
        assert hidden not in said, hidden
    assert f"{code} cried" in said
    assert f"Mrs {other_code} called Karim" in said
    assert "Insult or threat by word" in said
    made = paper.typeset(desk, job)
    assert paper.record_printed(desk, made, WHY) == (1,)
    (kept,) = paper.copies_of(desk, her)
    assert (kept.document, kept.items) == (DocumentKind.INCIDENT, ("incident",))
    assert paper.copies_of(desk, other) == ()
    with pytest.raises(NotFound):
        record_papers.gather_incident(desk, other, record)


def test_who_lived_here_when_it_was_written_is_covered_after_she_left(
    desk: Desk, fake_clock: FakeClock
) -> None:
    long_gone, _code = _person(desk, "Ruqaya")
    factories.leaves(desk, long_gone)
    fake_clock.advance(hours=24 * 100)
    her, code = _person(desk, NAME)
    gone, gone_code = _person(desk, "Zuhra")
    factories.leaves(desk, gone)
    fake_clock.advance(hours=24 * 60)
    facts = f"{NAME} and Zuhra wept; Ruqaya saw; later Widad came."
    record = _incident(desk, her, what="verbal", facts=facts)
    words = Answers.empty().with_value("what", "fire").with_value("facts", facts)
    opened = house_reports.open_report(desk)
    of_house = house_reports.sign_report(desk, words, Seen(opened.rev, opened.sealed))
    factories.leaves(desk, her)
    fake_clock.advance(hours=24 * 400)
    _person(desk, "Widad")
    wanted = f"{code} and {gone_code} wept; Ruqaya saw; later Widad came."
    assert wanted in _said(_sheet(record_papers.gather_incident(desk, her, record)))
    assert wanted in _said(_sheet(record_papers.gather_house_incident(desk, of_house)))
    day = PartialDate(*(desk.local_today() - timedelta(days=600)).timetuple()[:3])
    told = words.with_value("happened_on", day)
    opened = house_reports.open_report(desk, of_house)
    newer = house_reports.sign_report(
        desk, told, Seen(opened.rev, opened.sealed), WHY, HouseRecordId(opened.based_on or "")
    )
    said = _said(_sheet(record_papers.gather_house_incident(desk, newer)))
    assert "Ruqaya" not in said, "the day it tells of counts"
    assert "Widad" not in said, "who came before it was corrected is known as well"


def test_what_is_for_management_is_printed_by_management_alone(
    desk: Desk, parts_of: Callable[[Role], Desk]
) -> None:
    her, _code = _person(desk, NAME)
    sealed = _incident(desk, her, what="management", sealed_kind="sexual", sealed_facts="Secret")
    plain = _incident(desk, her, what="theft", facts="A bag is gone.")
    mine = _sheet(record_papers.gather_incident(desk, her, sealed))
    assert "Secret" in _said(mine)
    assert mine.notes[0]["en"].startswith("For management alone")
    worker = parts_of(Role.CASEWORKER)
    with pytest.raises(NotEntitled):
        record_papers.gather_incident(worker, her, sealed)
    theirs = _sheet(record_papers.gather_incident(worker, her, plain))
    assert "A bag is gone." in _said(theirs)
    assert "Management" in theirs.notes[0]["en"], "what is left out is said"
    stop(worker)


@pytest.fixture
def parts_of(desk: Desk) -> Callable[[Role], Desk]:
    """Somebody else sits down."""

    def change(role: Role) -> Desk:
        code = factories.add_worker(desk, role)
        who = factories.staff_id(desk, code)
        for row in residents.residents_list(desk, "in_house").rows:
            reach.join_team(desk, row.id, who)
        unlock.lock(desk, ReturnPlace())
        return factories.reopen(desk, factories.WORKER_PHRASE, code)

    return change


def test_an_incident_of_the_house_names_residents_by_code(
    desk: Desk, parts_of: Callable[[Role], Desk]
) -> None:
    her, code = _person(desk, NAME)
    row = Answers.empty().with_value("kind", "resident").with_value("code", code)
    words = Answers.empty().with_value("what", "fire").with_value("facts", f"{NAME} saw smoke.")
    words = words.with_rows("people", (row,))
    opened = house_reports.open_report(desk)
    made = house_reports.sign_report(desk, words, Seen(opened.rev, opened.sealed))
    job = record_papers.gather_house_incident(desk, made)
    with desk.database.read() as tx:
        of_her = tx.audit.entries(AuditFilter(resident_id=her, acts=frozenset({Act.PREVIEW})), 5)
    assert [one.ref.kind for one in of_her if one.ref] == ["house_record"]
    sheet = _sheet(job)
    assert (job.resident_id, job.copy_numbers, sheet.frame.code) == (None, (1,), "")
    assert [value for _label, value in sheet.about] == ["I-2026-0001", code]
    assert f"{code} saw smoke." in _said(sheet)
    assert NAME not in repr(job)
    assert paper.record_printed(desk, paper.typeset(desk, job), "") == (1,)
    guard = parts_of(Role.HOUSE)
    with pytest.raises(NotAllowed):
        record_papers.gather_house_incident(guard, HouseRecordId(made))
    stop(guard)


def _report(desk: Desk, facts: str, code: str, corrects: HouseRecordId | None) -> HouseRecordId:
    row = Answers.empty().with_value("kind", "resident").with_value("code", code)
    words = Answers.empty().with_value("what", "fire").with_value("facts", facts)
    opened = house_reports.open_report(desk, corrects)
    seen, reason = Seen(opened.rev, opened.sealed), "" if corrects is None else "another one"
    return house_reports.sign_report(
        desk, words.with_rows("people", (row,)), seen, reason, corrects
    )


def test_the_chosen_version_of_an_incident_of_the_house_is_printed_as_it_was(desk: Desk) -> None:
    her, code = _person(desk, NAME)
    _other, other_code = _person(desk, "Amal Said")
    first = _report(desk, f"{NAME} saw smoke.", code, None)
    second = _report(desk, "Amal Said saw steam.", other_code, first)
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    old, new = (record_papers.gather_house_incident(desk, one) for one in (first, second))
    assert old.document_id != new.document_id
    for job, said, named in ((old, f"{code} saw smoke.", code), (new, "saw steam.", other_code)):
        assert said in _said(_sheet(job))
        assert [value for _label, value in _sheet(job).about] == ["I-2026-0001", named]
        assert NAME not in repr(job), "named no longer, and gone, she is still called by her code"


def test_the_intake_for_the_file_leaves_out_what_is_sealed_and_says_so(
    desk: Desk, parts_of: Callable[[Role], Desk]
) -> None:
    her, code = _person(desk, NAME)
    with pytest.raises(NotFound):
        record_papers.gather_intake(desk, her)
    said = Answers.empty().with_value("nickname", "Zed").with_value("self_harm_worry", "yes")
    said = said.with_value("self_harm_note", "Secret").with_value("wg_walking", "none")
    records.sign_record(desk, her, "intake", said)
    whole = _sheet(record_papers.gather_intake(desk, her))
    assert whole.frame.code == code
    assert whole.names == (NAME,)
    assert "Zed" in _said(whole)
    assert "Secret" in _said(whole)
    titles = [part.title["en"] for part in whole.parts]
    assert "Where she is from" not in titles, "what was not asked is not on it"
    legal = parts_of(Role.LEGAL)
    part = _sheet(record_papers.gather_intake(legal, her))
    assert "Secret" not in _said(part)
    assert "health" in part.notes[0]["en"].lower()
    told = _previews(legal)
    assert told[-1] == "intake_paper"
    stop(legal)


def _previews(desk: Desk) -> list[str]:
    with desk.database.read() as tx:
        rows = tx.audit.entries(AuditFilter(acts=frozenset({Act.PREVIEW})), 20)
    return [one.detail for one in sorted(rows, key=lambda one: one.seq)]


def test_names_are_covered_in_any_script_and_ordinary_words_stay(desk: Desk) -> None:
    known = (("Mariam Yusuf", "مريم يوسف"), ("Yusuf Ali",), ("Al",))
    ids = [_person(desk, *names)[0] for names in known]
    with desk.database.read() as tx:
        people = [tx.residents.get(one) for one in ids]
    one, other = people[0].code, people[1].code
    cover = Redaction(people)
    for text, wanted in (
        ("Mariam left.", f"{one} left."),
        ("mariam Yusuf and Ali", f"{one} and {other}"),
        ("Yusuf called", "… called"),
        ("مَرْيَم ولمريم", f"{one} ول {one}"),
        ("مـريـمَ يوسف", one),
        ("Mariam's 2Mariam3", f"{one}'s 2 {one} 3"),
        ("Mariam, mariam-yusuf mariamyusuf", f"{one}, {one}"),
        ("al fresco at 7", "al fresco at 7"),
        ("", ""),
    ):
        assert cover.covered(text) == wanted
    assert Redaction(()).covered("Mariam") == "Mariam"


def test_names_with_apostrophes_and_short_ones_are_covered_and_words_of_every_day_stay(
    desk: Desk,
) -> None:
    known = (("O'Neil", "عبد الله"), ("Li", "مي"), ("Ali", "علي"))
    ids = [_person(desk, *names)[0] for names in known]
    with desk.database.read() as tx:
        people = [tx.residents.get(one) for one in ids]
    first, second, third = (one.code for one in people)
    cover = Redaction(people)
    for text, wanted in (
        ("O’Neil left; ONeil is out", f"{first} left; {first} is out"),
        ("عبدالله، والحمد لله، إن شاء الله", f"{first}، والحمد لله، إن شاء الله"),
        ("Li has a list. ومي نائمة", f"{second} has a list. و {second} نائمة"),
        ("جلس علي على الكرسي", f"جلس {third} على الكرسي"),
    ):
        assert cover.covered(text) == wanted
