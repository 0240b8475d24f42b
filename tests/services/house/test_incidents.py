"""Incidents: a number, a look within 24 hours, and what only management may open."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.belongings import Category
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed
from shelter_desk.domain.house_errors import ReportBegun
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.print_runs import SheetsCame
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.shifts import Channel
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import belongings, house_reports, incident_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import house_papers, paper, sheets
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.belonging import ThingWords
from shelter_desk.services.views.record import Seen
from tests import factories, papers
from tests.factories import FakeClock

MARK = "Zephyrmark"


def told(**values: str) -> Answers:
    return factories.answers(**values)


def waiting(desk: Desk) -> list[str]:
    rows = today.today(desk).due
    return [row.what.params["number"] for row in rows if "number" in row.what.params]


def test_an_incident_has_a_number_and_waits_for_a_manager(desk: Desk) -> None:
    her = factories.admit(desk)
    first = records.sign_record(desk, her, "incident", told(what="theft", facts="A bag is gone"))
    records.sign_record(desk, her, "incident", told(what="fire", facts="Smoke in the kitchen"))
    assert waiting(desk) == ["I-2026-0001", "I-2026-0002"]
    opened = records.start_correction(desk, first)
    looked = opened.answers.with_value("review_done", "yes").with_value("lessons", "A locker each")
    records.sign_record(desk, her, opened.draft_key, looked, "looked at")
    assert waiting(desk) == ["I-2026-0002"]
    with desk.database.read() as tx:
        seen = tx.incidents.of_resident(her)[1]
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.INCIDENT})), 9)
    assert seen.reviewed_by == desk.staff.id
    assert seen.closed_at is None
    assert [one.detail for one in reversed(log)] == [
        "incident reported",
        "incident reported",
        "incident looked at",
    ]
    again = records.start_correction(desk, first)
    closed = again.answers.with_value("review_closed", "yes")
    records.sign_record(desk, her, again.draft_key, closed, "closed")
    with desk.database.read() as tx:
        assert tx.incidents.of_resident(her)[1].closed_at is not None
    assert audit.verify(desk).clean
    stop(desk)


def test_what_staff_did_opens_to_management_alone(desk: Desk, parts: DeskParts) -> None:
    her = factories.admit(desk)
    code = factories.add_worker(desk, Role.CASEWORKER)
    secret = told(
        what="management",
        sealed_kind="sexual_by_staff",
        sealed_facts=MARK,
        facts=MARK,
        place=MARK,
    )
    record = records.sign_record(desk, her, "incident", secret)
    with desk.database.read() as tx:
        stored = tx.records.get(record)
        (incident,) = tx.incidents.of_resident(her)
    assert incident.channel is Channel.MANAGEMENT
    assert MARK.encode() not in stored.core, "what was typed for the house before is not kept"
    assert set(stored.parts) == {Compartment.MANAGEMENT}
    manager = desk.staff.sign_in_code
    unlock.lock(desk, ReturnPlace())
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    with worker.database.write() as tx:
        assert not worker.sealer.can_open(Compartment.MANAGEMENT)
        assert MARK.encode() not in tx.records.get(record).core
    unlock.lock(worker, ReturnPlace())
    again = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    read = records.latest_record(again, her, "incident")
    assert read is not None
    assert read.answers.get("sealed_facts").value == MARK
    assert audit.verify(again).clean
    stop(again)


def test_a_worker_who_changes_her_mind_leaves_no_words_behind(desk: Desk, parts: DeskParts) -> None:
    code = factories.add_worker(desk, Role.CASEWORKER)
    unlock.lock(desk, ReturnPlace())
    worker = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    her = factories.admit(worker)
    turned = told(what="management", facts=MARK)
    record = records.sign_record(worker, her, "incident", turned)
    with worker.database.read() as tx:
        stored = tx.records.get(record)
    assert MARK.encode() not in stored.core
    assert waiting(worker) == [], "who works in the house is not told what waits for managers"
    stop(worker)


def test_the_night_shift_reports_what_it_saw_and_reads_nothing(
    desk: Desk, parts: DeskParts
) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    opened = records.open_form(desk, other, "incident")
    records.save_draft(desk, other, "incident", told(facts=MARK), opened.rev, opened.sealed)
    manager = desk.staff.sign_in_code
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    for act in (records.open_form, records.latest_record, records.record_history):
        with pytest.raises(NotAllowed):
            act(guard, her, "incident")
    with pytest.raises(NotAllowed):
        records.save_draft(guard, her, "incident", Answers.empty(), 0)
    with pytest.raises(ReportBegun):
        incident_reports.open_report(guard, other)
    with pytest.raises(ReportBegun):
        incident_reports.sign_report(guard, other, told(what="theft"), Seen(1))
    form = incident_reports.open_report(guard, her)
    assert Compartment.MANAGEMENT in form.sealed
    words = told(what="gate", facts="A man asked for somebody by name")
    kept = incident_reports.keep_report(guard, her, words, Seen(form.rev, form.sealed))
    assert [row.form_key for row in today.today(guard).drafts] == ["incident"]
    again = incident_reports.open_report(guard, her)
    assert again.answers.get("facts").value == words.get("facts").value
    with pytest.raises(ChangedMeanwhile):
        incident_reports.keep_report(guard, her, words, Seen(0, form.sealed))
    incident_reports.sign_report(guard, her, words, Seen(kept.rev, form.sealed))
    assert today.today(guard).drafts == ()
    stop(guard)
    reader = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    assert waiting(reader) == ["I-2026-0001"]
    read = records.latest_record(reader, her, "incident")
    assert read is not None
    assert read.by_name == "Layla Hassan"
    assert audit.verify(reader).clean
    stop(reader)


def test_the_night_shift_corrects_what_it_signed_itself(desk: Desk, parts: DeskParts) -> None:
    mine, other = (factories.add_worker(desk, Role.HOUSE) for _ in range(2))
    her, manager = factories.admit(desk, MARK), desk.staff.sign_in_code
    her_code = residents.resident_row(desk, her).code
    stop(desk)
    guard = unlock.unlock(parts, mine, factories.WORKER_PHRASE)
    words = told(what="gate", facts="At nine", place=MARK)
    first = incident_reports.sign_report(guard, her, words, Seen())
    (row,) = house_reports.incident_list(guard).rows
    assert (row.whose, row.opens, row.own) == (her, f"incident@{first}", True)
    form = incident_reports.open_report(guard, her, first)
    assert form.answers.get("place").value == her_code, "names are covered for who meets codes"
    better = form.answers.with_value("facts", "At ten")
    kept = incident_reports.keep_report(guard, her, better, Seen(0, form.sealed), first)
    seen = Seen(kept.rev, form.sealed)
    second = incident_reports.sign_report(guard, her, better, seen, ("the hour", first))
    history = incident_reports.own_history(guard, her, first)
    assert [one.id for one in history] == [second, first]
    assert {one.answers.get("place").value for one in history} == {her_code}
    assert house_reports.incident_list(guard).rows[0].opens == f"incident@{second}"
    stop(guard)
    colleague = unlock.unlock(parts, other, factories.WORKER_PHRASE)
    assert house_reports.incident_list(colleague).rows == ()
    for act in (
        lambda: incident_reports.open_report(colleague, her, second),
        lambda: incident_reports.own_history(colleague, her, second),
        lambda: incident_reports.keep_report(colleague, her, words, Seen(), second),
        lambda: incident_reports.sign_report(colleague, her, words, Seen(), ("x", second)),
    ):
        with pytest.raises(NotAllowed):
            act()
    stop(colleague)
    reader = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    newest, oldest = records.record_history(reader, her, "incident")
    assert (newest.reason, newest.version_no, oldest.id) == ("the hour", 2, first)
    assert waiting(reader) == ["I-2026-0001"]
    assert audit.verify(reader).clean
    stop(reader)


def test_the_heavy_week_of_the_night_shift_counts_what_it_reported(
    desk: Desk, parts: DeskParts, fake_clock: FakeClock
) -> None:
    code, her = factories.add_worker(desk, Role.HOUSE), factories.admit(desk)
    stop(desk)
    fake_clock.advance(days=1)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    signed = house_reports.sign_report(guard, told(what="fire"), Seen())
    again = house_reports.open_report(guard, signed)
    better = again.answers.with_value("place", "Kitchen")
    house_reports.sign_report(guard, better, Seen(0, again.sealed), "where", signed)
    house_reports.sign_report(guard, told(what="physical"), Seen())
    assert today.today(guard).heavy is None, "a correction is no second one"
    incident_reports.sign_report(guard, her, told(what="verbal"), Seen())
    heavy = today.today(guard).heavy
    assert heavy is not None
    assert heavy.talks == 3
    stop(guard)


def test_the_night_shift_prints_receipts_and_no_other_paper(desk: Desk, parts: DeskParts) -> None:
    code = factories.add_worker(desk, Role.HOUSE)
    her = factories.admit(desk, "Zephyrmark")
    consent = consents.record_consent(desk, her, factories.decision(desk))
    form = papers.consent_paper(desk, her, [consent])
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "A key"))
    stop(desk)
    guard = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    job = belongings.gather_receipt(guard, her)
    receipt = paper.typeset(guard, job)
    assert all(MARK not in name for sheet in job.sheets for name in getattr(sheet, "names", ()))
    assert house_papers.record_shift_printed(guard, receipt, "her copy") == (1, 2)
    sheets.record_sheets(guard, receipt, SheetsCame(1, 2))
    for refused in (
        lambda: house_papers.record_shift_printed(guard, form, "x"),
        lambda: sheets.record_sheets(guard, form, None),
        lambda: paper.record_printed(guard, receipt, "x"),
        lambda: paper.gather_consent(guard, her, [consent]),
    ):
        with pytest.raises(NotAllowed):
            refused()
    assert receipt.kind is DocumentKind.BELONGINGS
    stop(guard)
