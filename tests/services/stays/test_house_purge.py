"""An incident of the house that names nobody is kept a while, then gone by two people."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter, Fault
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from shelter_desk.domain.exit_errors import KeptLonger, NotThisCode
from shelter_desk.domain.ids import THE_HOUSE, CertificateId, HouseRecordId, IncidentId
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.retention import PurgeCertificate
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.opening import again, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper, print_queue, record_papers
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import HouseKept, PurgeOrder
from shelter_desk.storage.house_purge import purge_incident
from tests import factories
from tests.factories import FakeClock
from tests.services.marked import LATIN, decrypted_pages

NUMBER = "I-2026-0001"


def report(desk: Desk, words: Answers, of: HouseRecordId | None = None) -> HouseRecordId:
    form = house_reports.open_report(desk, of)
    why = LATIN if of else ""
    return house_reports.sign_report(desk, words, Seen(form.rev, form.sealed), why, of)


def told(code: str = "", **values: str) -> Answers:
    answers = factories.answers(**values)
    row = Answers.empty().with_value("kind", "resident").with_value("code", code)
    return answers.with_rows("people", (row,)) if code else answers


def incident_of(desk: Desk, first: HouseRecordId) -> IncidentId:
    with desk.database.read() as tx:
        found = tx.incidents.of_house_record(first)
        assert found is not None
        return found.id


def order(desk: Desk, first: HouseRecordId, typed: str = NUMBER) -> PurgeOrder:
    return PurgeOrder(THE_HOUSE, typed, incident=incident_of(desk, first))


def a_year(desk: Desk, clock: FakeClock) -> None:
    clock.advance(days=366)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)


def corrected(desk: Desk) -> HouseRecordId:
    """One that named somebody by mistake, was corrected, and is being corrected again."""
    her = factories.admit(desk)
    code = residents.resident_row(desk, her).code
    first = report(desk, told(code, what="fire", facts=f"{LATIN} of smoke"))
    second = report(desk, told(what="fire", facts=LATIN, lessons=LATIN), first)
    form = house_reports.open_report(desk, second)
    words = form.answers.with_value("place", LATIN)
    house_reports.keep_report(desk, words, Seen(form.rev, form.sealed), second)
    return first


def test_its_clock_runs_from_the_day_it_was_reported(
    desk: Desk, second: str, fake_clock: FakeClock
) -> None:
    first = report(desk, told(what="fire"))
    named = report(
        desk, told(residents.resident_row(desk, factories.admit(desk)).code, what="gate")
    )
    files = retention.kept_files(desk)
    assert (files.rows, files.house) == ((), HouseKept(1, 0))
    with pytest.raises(KeptLonger):
        retention.may_purge(desk, order(desk, first))
    retention.set_months_kept(desk, 1)
    fake_clock.advance(days=40)
    again.confirm_myself(desk, factories.MANAGER_PHRASE)
    with pytest.raises(KeptLonger):
        # no court can ask to hold it, so a shorter choice ends none of them at once
        retention.may_purge(desk, order(desk, first))
    retention.set_months_kept(desk, 12)
    a_year(desk, fake_clock)
    files = retention.kept_files(desk)
    (row,) = files.rows
    assert (row.code, row.state, row.resident_id) == (NUMBER, "over", THE_HOUSE)
    assert (row.key, row.opens) == (row.incident, f"incident@{first}")
    assert files.house == HouseKept(1, 1)
    assert retention.may_purge(desk, order(desk, first, " i-2026-٠٠٠١ ")) is None
    with pytest.raises(NotThisCode):
        retention.may_purge(desk, order(desk, first, "I-2026-0002"))
    with pytest.raises(NotFound):
        retention.may_purge(desk, order(desk, named, "I-2026-0002"))
    with pytest.raises(WrongPassphrase):
        retention.purge(desk, order(desk, first), second, "not hers")
    retention.set_months_kept(desk, 24)
    assert retention.kept_files(desk).rows == ()
    stop(desk)


def test_two_people_delete_it_and_nothing_typed_is_left(
    desk: Desk, second: str, fake_clock: FakeClock, tmp_path: Path
) -> None:
    first = corrected(desk)
    other = report(desk, told(what="gate", facts="A stranger"))
    a_year(desk, fake_clock)
    for one in (first, other):
        shown = paper.typeset(desk, record_papers.gather_house_incident(desk, one))
        print_queue.print_later(desk, shown, None, f"house/incident/{one}")
    assert LATIN.encode() in decrypted_pages(desk, tmp_path / "before")
    done = retention.purge(desk, order(desk, first), second, factories.WORKER_PHRASE)
    assert done.tidied
    assert LATIN.encode() not in decrypted_pages(desk, tmp_path / "after")
    assert [row.number for row in house_reports.incident_list(desk).rows] == ["I-2026-0002"]
    assert today.today(desk).drafts == ()
    (waits,) = print_queue.print_desk(desk).waiting
    opened = print_queue.open_waiting(desk, waits.id)
    assert opened.subject == f"house/incident/{other}", "what waited of it went along"
    with pytest.raises(NotFound):
        house_reports.open_report(desk, first)
    assert house_reports.open_report(desk, other).number == "I-2026-0002"
    (kept,) = retention.kept_files(desk).certificates
    assert (kept.id, kept.code, kept.second) == (done.certificate_id, NUMBER, second)
    found = audit.verify(desk)
    assert found.clean, found.faults
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.PURGE}))).rows
    assert len(rows) == 5, "the certificate, two versions, a naming that was taken back, itself"
    details = [row.detail for row in rows]
    assert all(isinstance(one, Message) and one.params["detail"] == NUMBER for one in details)
    (sheet,) = retention.gather_certificate(desk, str(done.certificate_id)).sheets
    assert getattr(sheet, "of_house", False)
    assert getattr(sheet, "counts", ()) == (("house_version", 2),)
    stop(desk)


def certificate(desk: Desk) -> PurgeCertificate:
    mine = desk.staff.id
    return PurgeCertificate(CertificateId("by-hand"), "", desk.clock.now(), mine, mine)


def everything_of(desk: Desk, first: HouseRecordId) -> frozenset[str]:
    return frozenset({str(first), str(incident_of(desk, first))})


def test_one_person_alone_is_found_and_so_is_a_word_for_another_one(
    desk: Desk, second: str, fake_clock: FakeClock
) -> None:
    first, other = report(desk, told(what="fire")), report(desk, told(what="theft"))
    a_year(desk, fake_clock)
    incident = incident_of(desk, other)
    ids = everything_of(desk, other)
    with pytest.raises(ChangedMeanwhile):
        purge_incident(desk.database, desk.signer, incident, certificate(desk), frozenset(), "")
    retention.purge(desk, order(desk, first), second, factories.WORKER_PHRASE)
    with desk.database.read() as tx:
        (newest,) = tx.audit.entries(AuditFilter(acts=frozenset({Act.PURGE})), 1)
    purge_incident(desk.database, desk.signer, incident, certificate(desk), ids, newest.detail)
    lacking = [one.text for one in audit.verify(desk).faults]
    assert lacking == [labels.FAULTS[Fault.SECOND]] * 3
    stop(desk)


def test_who_keeps_the_data_sees_numbers_and_deletes_nothing_alone(
    desk: Desk, parts: DeskParts, second: str, fake_clock: FakeClock
) -> None:
    first = report(desk, told(what="fire"))
    wanted = order(desk, first)
    assert factories.colleagues(desk)
    stop(desk)
    fake_clock.advance(days=366)
    officer = unlock.unlock(parts, second, factories.WORKER_PHRASE)
    assert [row.code for row in retention.kept_files(officer).rows] == [NUMBER]
    with pytest.raises(NotAllowed):
        retention.may_purge(officer, wanted)
    stop(officer)
