"""Incidents of the house: reported by whoever was there, read by whom they concern, corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import ChangedMeanwhile, InvalidAnswers, NotAllowed
from shelter_desk.domain.ids import THE_HOUSE, HouseRecordId, ResidentId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.reach_errors import ConflictOfInterest, NotInScope
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Channel
from shelter_desk.domain.staff import Role, Scope
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports, incident_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach, settings
from shelter_desk.services.records import sentences
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.services.views.incident import IncidentState
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice, HouseKept
from tests import factories
from tests.factories import FakeClock
from tests.services.house.telling import code_of, told

MARK = "Zephyrmark"
Sits = Callable[[str], Desk]


@pytest.fixture
def sits(parts: DeskParts, desk: Desk) -> Sits:
    """Somebody else sits down, by her code; "" for the manager."""
    here, manager = [desk], desk.staff.sign_in_code

    def change(code: str) -> Desk:
        stop(here[-1])
        phrase = factories.WORKER_PHRASE if code else factories.MANAGER_PHRASE
        here.append(unlock.unlock(parts, code or manager, phrase))
        return here[-1]

    return change


def report(desk: Desk, words: Answers) -> HouseRecordId:
    form = house_reports.open_report(desk)
    return house_reports.sign_report(desk, words, Seen(form.rev, form.sealed))


def correct(desk: Desk, record_id: HouseRecordId, why: str = "seen", **values: str) -> None:
    form = house_reports.open_report(desk, record_id)
    words = form.answers
    for key, value in values.items():
        words = words.with_value(key, value)
    seen = Seen(form.rev, form.sealed)
    newest = HouseRecordId(str(form.based_on))
    house_reports.sign_report(desk, words, seen, why, newest)


def waiting(desk: Desk) -> list[DueRow]:
    return [row for row in today.today(desk).due if "number" in row.what.params]


def timeline(desk: Desk, her: ResidentId) -> list[str]:
    entries = residents.open_file(desk, her).timeline
    return [one.title.params["number"] for one in entries if one.kind == "house_record"]


def test_who_meets_codes_alone_reads_no_name_that_somebody_typed(
    desk: Desk, sits: Sits, fake_clock: FakeClock
) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    gone = residents.admit_resident(desk, called="Zuhra", names=("زهرة الهاشمي",))
    gone_code = residents.resident_row(desk, gone).code
    words = told(what="fire", place="Zuhra's bed", facts="للهاشمي، ولزهرة. 2 fires.")
    row = Answers.empty().with_value("kind", "outside").with_value("code", "Zuhra's man")
    words = words.with_rows("people", (row,))
    signed = report(desk, words)
    factories.leaves(desk, gone)
    fake_clock.advance(days=30)
    guard = sits(code)
    (read,) = house_reports.report_history(guard, signed)
    opened = house_reports.open_report(guard, signed)
    assert opened.answers == read.answers
    assert read.answers.get("what").value == "fire"
    assert read.answers.get("place").value == f"{gone_code}'s bed"
    assert read.answers.get("facts").value == f"ل {gone_code}، ول {gone_code}. 2 fires."
    assert read.answers.rows["people"][0].get("code").value == f"{gone_code}'s man"
    manager = sits("")
    correct(manager, signed, place="Zuhra's room")
    assert house_reports.report_history(manager, signed)[1].answers == words
    guard = sits(code)
    newest, _oldest = house_reports.report_history(guard, signed)
    assert newest.answers.get("place").value == f"{gone_code}'s room"
    stop(guard)


def test_a_correction_by_codes_changes_only_what_its_writer_changed(desk: Desk, sits: Sits) -> None:
    """The names she may not read stay signed, and a word she was shown as a code names nobody."""
    code = factories.add_worker(desk, Role.HOUSE)
    her = residents.admit_resident(desk, called="Hope")
    guard = sits(code)
    words = told(what="fire", place="Hope's bed", facts="Smoke")
    row = Answers.empty().with_value("kind", "staff").with_value("code", "Hope")
    words = words.with_rows("people", (row.with_value("role", "helped"),))
    signed = report(guard, words)
    opened = house_reports.open_report(guard, signed)
    changed = opened.answers.with_value("facts", "No smoke")
    assert changed.get("place") != words.get("place"), "she saw a code"
    house_reports.sign_report(guard, changed, Seen(0, opened.sealed), "I was wrong", signed)
    manager = sits("")
    (newest, _oldest) = house_reports.report_history(manager, signed)
    assert newest.answers == words.with_value("facts", "No smoke")
    assert timeline(manager, her) == []
    stop(manager)


def test_what_she_types_herself_stays_until_it_is_signed(desk: Desk, sits: Sits) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    residents.admit_resident(desk, called="Zuhra")
    guard = sits(code)
    signed = report(guard, told(what="fire", facts="Smoke"))
    opened = house_reports.open_report(guard, signed)
    typed = opened.answers.with_value("facts", "Zuhra smelled smoke")
    kept = house_reports.keep_report(guard, typed, Seen(0, opened.sealed), signed)
    again = house_reports.open_report(guard, signed)
    assert again.answers.get("facts").value == "Zuhra smelled smoke"
    seen = Seen(kept.rev, again.sealed)
    newer = house_reports.sign_report(guard, again.answers, seen, "Zuhra told", signed)
    read = house_reports.report_history(guard, newer)[0]
    assert "Zuhra" not in f"{read.answers.get('facts').value} {read.reason}"
    stop(guard)


def test_the_night_shift_reports_a_fire_and_a_manager_looks_at_it(
    desk: Desk, sits: Sits, fake_clock: FakeClock
) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    guard = sits(code)
    form = house_reports.open_report(guard)
    assert Compartment.MANAGEMENT in form.sealed
    words = told(what="fire", facts=MARK)
    kept = house_reports.keep_report(guard, words, Seen(form.rev, form.sealed))
    again = sits(code)
    (draft,) = today.today(again).drafts
    assert (draft.resident_id, draft.form_key) == (THE_HOUSE, "incident")
    form = house_reports.open_report(again)
    assert (form.rev, form.answers) == (kept.rev, words), "what was typed waits for her"
    with pytest.raises(ChangedMeanwhile):
        house_reports.keep_report(again, words, Seen(0, form.sealed))
    signed = house_reports.sign_report(again, words, Seen(form.rev, form.sealed))
    assert today.today(again).drafts == ()
    assert waiting(again) == [], "she is not told what waits for managers"
    (row,) = house_reports.incident_list(again).rows
    assert (row.number, row.own, row.state) == ("I-2026-0001", True, IncidentState.WAITING)
    assert row.what is not None
    assert row.what.source == "Fire, water, electricity"
    manager = sits("")
    (due,) = waiting(manager)
    assert (due.resident_id, due.way, due.days) == (THE_HOUSE, DueWay.FORM, 1)
    assert due.subject == f"house/incident@{signed}"
    fake_clock.advance(days=2)
    assert waiting(manager)[0].days == -1
    correct(manager, signed, review_done="yes", lessons="An extinguisher on each floor")
    assert waiting(manager) == []
    newer, older = house_reports.report_history(manager, signed)
    assert (newer.version_no, newer.reason, newer.replaces) == (2, "seen", older.id)
    assert older.answers.get("lessons").value is None, "what was signed stays as it is"
    with manager.database.read() as tx:
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.INCIDENT})), 9)
    assert [one.detail for one in reversed(log)] == ["incident reported", "incident looked at"]
    correct(manager, signed, review_closed="yes")
    assert house_reports.incident_list(manager).rows[0].state is IncidentState.CLOSED
    assert audit.verify(manager).clean
    stop(manager)


def test_a_quarrel_names_two_and_stands_in_both_files(desk: Desk, sits: Sits) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    third = factories.admit(desk, "Mona")
    codes = code_of(desk, her), code_of(desk, other)
    arabic = codes[0].translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")).lower()
    with pytest.raises(NoFileWithCode):
        report(desk, told("ZZ-2026-9999", what="verbal"))
    signed = report(desk, told(arabic, codes[1], what="verbal", facts="Loud words"))
    (version,) = house_reports.report_history(desk, signed)
    assert version.answers.rows["people"][0].get("code").value == codes[0]
    assert timeline(desk, her) == timeline(desk, other) == ["I-2026-0001"]
    assert timeline(desk, third) == []
    with desk.database.read() as tx:
        hers = AuditFilter(resident_id=her, acts=frozenset({Act.VIEW}))
        seen = [one for one in tx.audit.entries(hers, 9) if one.ref is not None]
    assert f"house_record {signed}" in {f"{one.ref.kind} {one.ref.id}" for one in seen if one.ref}
    form = house_reports.open_report(desk, signed)
    fewer = form.answers.with_rows("people", form.answers.rows["people"][1:])
    newest = HouseRecordId(str(form.based_on))
    house_reports.sign_report(desk, fewer, Seen(0, form.sealed), "a wrong code", newest)
    assert (timeline(desk, her), timeline(desk, other)) == ([], ["I-2026-0001"])
    assert audit.verify(desk).clean
    stop(desk)


def test_two_corrections_of_one_version_and_one_wins(desk: Desk) -> None:
    signed = report(desk, told(what="theft"))
    form = house_reports.open_report(desk, signed)
    words = form.answers.with_value("facts", MARK)
    kept = house_reports.keep_report(desk, words, Seen(0, form.sealed), signed)
    with desk.database.write() as tx:
        mine = tx.house_drafts.get(desk.staff.id, f"incident@{signed}")
        assert mine is not None
        tx.house_drafts.delete(desk.staff.id, f"incident@{signed}")
    correct(desk, signed, "a colleague", place="Kitchen")
    with desk.database.write() as tx:
        tx.house_drafts.put(desk.staff.id, mine.form_key, mine.core, mine.sealed, mine.saved_at)
    again = house_reports.open_report(desk, signed)
    assert again.answers.get("facts").value == MARK, "nothing typed is lost"
    with pytest.raises(ChangedMeanwhile):
        house_reports.sign_report(desk, words, Seen(kept.rev, form.sealed), "late", signed)
    house_reports.discard_report(desk, signed)
    assert today.today(desk).drafts == ()
    stop(desk)


def test_who_may_read_what(desk: Desk, sits: Sits) -> None:
    guard_code = factories.add_worker(desk, Role.HOUSE)
    other_guard = factories.add_worker(desk, Role.HOUSE)
    worker_code = factories.add_worker(desk, Role.CASEWORKER)
    stranger_code = factories.add_worker(desk, Role.CASEWORKER)
    health_code = factories.add_worker(desk, Role.HEALTH)
    forms_desk = factories.add_worker(desk, Role.FORMS_DESK)
    ids = {one.sign_in_code: one.id for one in factories.colleagues(desk)}
    her = factories.admit(desk)
    code = code_of(desk, her)
    reach.join_team(desk, her, ids[worker_code])
    settings.update_shelter(desk, replace(desk.shelter, record_scope=Scope.TEAM))
    guard = sits(guard_code)
    named = report(guard, told(code, what="physical", facts=MARK))
    nobody = report(guard, told(what="gate", facts="A stranger at the gate"))
    seen: dict[str, tuple[bool, ...]] = {}
    for who in (guard_code, other_guard, worker_code, stranger_code, health_code, ""):
        there = sits(who)
        listed = {row.number for row in house_reports.incident_list(there).rows}
        opens = []
        for one in (named, nobody):
            try:
                opens.append(bool(house_reports.report_history(there, one)))
            except NotInScope:
                opens.append(False)
        assert tuple(n in listed for n in ("I-2026-0001", "I-2026-0002")) == tuple(opens)
        seen[who] = tuple(opens)
    assert seen == {
        guard_code: (True, True),
        other_guard: (False, True),
        worker_code: (True, True),
        stranger_code: (False, True),
        health_code: (True, True),
        "": (True, True),
    }
    with pytest.raises(NotAllowed):
        house_reports.incident_list(sits(forms_desk))
    manager = sits("")
    reach.tie_staff(manager, her, ids[worker_code], "A cousin of hers")
    reach.tie_staff(manager, her, ids[guard_code], "A neighbour of hers")
    for who in (worker_code, guard_code):
        tied = sits(who)
        with pytest.raises(ConflictOfInterest):
            house_reports.open_report(tied, named)
        assert [row.number for row in house_reports.incident_list(tied).rows] == ["I-2026-0002"]
        assert code not in {one.code for one in house_reports.nameable(tied)}
        with pytest.raises(ConflictOfInterest):
            report(tied, told(code, what="verbal"))
    stop(sits(""))


def test_a_reader_of_the_house_corrects_only_what_she_signed_herself(
    desk: Desk, sits: Sits
) -> None:
    first = factories.add_worker(desk, Role.HOUSE)
    second = factories.add_worker(desk, Role.HOUSE)
    guard = sits(first)
    signed = report(guard, told(what="gate", facts="At nine"))
    correct(guard, signed, "the hour was wrong", facts="At ten")
    assert [one.version_no for one in house_reports.report_history(guard, signed)] == [2, 1]
    reader = sits(second)
    (newest, _older) = house_reports.report_history(reader, signed)
    assert not newest.may_correct
    form = house_reports.open_report(reader, signed)
    for act in (
        lambda: house_reports.keep_report(reader, form.answers, Seen(0, form.sealed), signed),
        lambda: house_reports.sign_report(reader, form.answers, Seen(0), "x", signed),
    ):
        with pytest.raises(NotAllowed):
            act()
    manager = sits("")
    assert len(house_reports.report_history(manager, signed)) == 2
    assert audit.verify(manager).clean
    stop(manager)


def test_what_staff_did_by_passes_the_house(desk: Desk, sits: Sits) -> None:
    worker_code = factories.add_worker(desk, Role.CASEWORKER)
    her = factories.admit(desk)
    secret = told(
        code_of(desk, her),
        what="management",
        sealed_kind="staff_conduct",
        sealed_facts=MARK,
        facts=MARK,
    )
    signed = report(desk, secret)
    with desk.database.read() as tx:
        stored = tx.house_records.get(signed)
        incident = tx.incidents.of_house_record(signed)
        assert incident is not None
    assert incident.channel is Channel.MANAGEMENT
    assert MARK.encode() not in stored.core
    assert set(stored.parts) == {Compartment.MANAGEMENT}
    worker = sits(worker_code)
    assert house_reports.incident_list(worker).rows == ()
    with pytest.raises(NotInScope):
        house_reports.open_report(worker, signed)
    manager = sits("")
    assert [row.what.text.source for row in waiting(manager)] == [
        "Incident {number}, for management alone"
    ]
    (read,) = house_reports.report_history(manager, signed)
    assert read.answers.get("sealed_facts").value == MARK
    assert audit.verify(manager).clean
    stop(manager)


def test_a_correction_that_finds_misconduct_hides_it_from_the_house(desk: Desk, sits: Sits) -> None:
    worker_code = factories.add_worker(desk, Role.CASEWORKER)
    her = factories.admit(desk)
    signed = report(desk, told(code_of(desk, her), what="physical", facts=MARK))
    correct(desk, signed, "it was a colleague", what="management", sealed_facts="By staff")
    with desk.database.read() as tx:
        incident = tx.incidents.of_house_record(signed)
        assert incident is not None
        assert incident.channel is Channel.MANAGEMENT
        assert len(tx.incidents.named(incident.id)) == 1, "the older version still goes with her"
    ids = {one.sign_in_code: one.id for one in factories.colleagues(desk)}
    reach.join_team(desk, her, ids[worker_code])
    worker = sits(worker_code)
    assert timeline(worker, her) == []
    assert house_reports.incident_list(worker).rows == ()
    manager = sits("")
    assert timeline(manager, her) == ["I-2026-0001"]
    assert audit.verify(manager).clean
    stop(manager)


def test_what_health_wrote_asks_a_stranger_for_a_reason(desk: Desk, sits: Sits) -> None:
    health_code = factories.add_worker(desk, Role.HEALTH)
    her = factories.admit(desk)
    words = told(code_of(desk, her), what="physical", injury="yes", injury_what=MARK)
    signed = report(desk, words)
    nurse = sits(health_code)
    (read,) = house_reports.report_history(nurse, signed)
    assert read.asks_reason
    assert read.resident_id == her
    assert read.answers.get("injury_what").value is None
    sealed.unseal(nurse, her, "I look after her today")
    (read,) = house_reports.report_history(nurse, signed)
    assert read.answers.get("injury_what").value == MARK
    stop(nurse)


def test_why_it_is_corrected_waits_while_it_is_typed(desk: Desk, sits: Sits) -> None:
    signed = report(desk, told(what="theft"))
    place = house_reports.open_report(desk, signed).reason_place
    words = Answers.empty().with_value("reason", MARK)
    house_reports.keep_reason(desk, place, words)
    sentences.keep_house_sentences(desk, "agency/new", words)
    assert today.today(desk).drafts == ()
    assert house_reports.incident_list(desk).begun == ()
    again = sits("")
    assert house_reports.kept_reason(again, place).get("reason").value == MARK
    correct(again, signed, MARK, place="Kitchen")
    assert house_reports.kept_reason(again, place).is_empty
    house_reports.keep_reason(again, place, words)
    house_reports.keep_reason(again, place, Answers.empty())
    assert house_reports.kept_reason(again, place).is_empty
    stop(again)


def test_what_names_nobody_has_no_clock_and_managers_are_told(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    signed = report(desk, told(code_of(desk, her), what="physical"))
    report(desk, told(what="fire"))
    assert retention.kept_files(desk).house == HouseKept(1, 0)
    fake_clock.advance(days=366)
    assert retention.kept_files(desk).house == HouseKept(1, 1)
    retention.set_months_kept(desk, 24)
    assert retention.kept_files(desk).house == HouseKept(1, 0)
    form = house_reports.open_report(desk, signed)
    nobody = form.answers.with_rows("people", ())
    house_reports.sign_report(desk, nobody, Seen(0, form.sealed), "not her", signed)
    assert retention.kept_files(desk).house.total == 2
    stop(desk)


def test_answers_that_cannot_be_are_not_signed(desk: Desk) -> None:
    with pytest.raises(InvalidAnswers):
        report(desk, told(what="no such thing"))
    assert house_reports.incident_list(desk).rows == ()
    stop(desk)


def test_an_incident_of_somebody_who_left_waits_all_the_same(desk: Desk) -> None:
    her = factories.admit(desk)
    form = incident_reports.open_report(desk, her)
    words = told(what="missing")
    incident_reports.sign_report(desk, her, words, Seen(form.rev, form.sealed))
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert [row.resident_id for row in waiting(desk)] == [her]
    stop(desk)
