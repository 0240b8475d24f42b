"""Who stands in what is sealed to management: told of to management, and to nobody else."""

from __future__ import annotations

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.ids import HouseRecordId, ResidentId
from shelter_desk.domain.people_errors import NoFileWithCode
from shelter_desk.domain.reach_errors import ConflictOfInterest, NotInScope
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.incident_asked import SEALED_PEOPLE
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import record_papers
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from tests import factories
from tests.services.house.telling import code_of

MARK = "Zephyrmark"
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
READERS = frozenset({Role.CASEWORKER, Role.HEALTH, Role.LEGAL})
EACH = ("sealed_place", "sealed_action", "sealed_injury_what", "sealed_told_whom")


def person(kind: str, code: str, role: str = "harmed") -> Answers:
    row = Answers.empty().with_value("kind", kind).with_value("code", code)
    return row.with_value("role", role)


def sealed(*people: Answers, **values: str) -> Answers:
    words = factories.answers(what="management", sealed_injury="yes", **values)
    for key in EACH:
        words = words.with_value(key, f"{MARK} {key}")
    return words.with_rows(SEALED_PEOPLE, people)


def sign(desk: Desk, words: Answers, of: HouseRecordId | None = None) -> HouseRecordId:
    form = house_reports.open_report(desk, of)
    newest = None if form.based_on is None else HouseRecordId(str(form.based_on))
    seen = Seen(form.rev, form.sealed)
    return house_reports.sign_report(desk, words, seen, "looked at" if of else "", newest)


def named(desk: Desk, signed: HouseRecordId) -> set[ResidentId]:
    with desk.database.read() as tx:
        found = tx.incidents.of_house_record(tx.house_records.history(signed)[-1].id)
        assert found is not None
        return {one.resident_id for one in tx.incidents.named(found.id)}


def timeline(desk: Desk, her: ResidentId) -> list[str]:
    entries = residents.open_file(desk, her).timeline
    return [one.title.params["number"] for one in entries if one.kind == "house_record"]


def seen_of(desk: Desk, her: ResidentId) -> int:
    with desk.database.read() as tx:
        looks = AuditFilter(resident_id=her, acts=frozenset({Act.VIEW}))
        return len(tx.audit.entries(looks, 99))


def test_all_of_it_is_sealed_and_her_code_is_written_as_her_file_writes_it(desk: Desk) -> None:
    her = factories.admit(desk)
    code = code_of(desk, her)
    with pytest.raises(NoFileWithCode):
        sign(desk, sealed(person("resident", "ZZ-2026-9999")))
    typed = person("resident", code.translate(ARABIC).lower())
    signed = sign(desk, sealed(typed, person("staff", f"{MARK} of the night", "acted")))
    with desk.database.read() as tx:
        stored = tx.house_records.get(signed)
    assert set(stored.parts) == {Compartment.MANAGEMENT}
    assert MARK.encode() not in stored.core
    assert code.encode() not in stored.core
    (read,) = house_reports.report_history(desk, signed)
    assert [row.get("code").value for row in read.answers.rows[SEALED_PEOPLE]] == [
        code,
        f"{MARK} of the night",
    ]
    assert all(MARK in str(read.answers.get(key).value) for key in EACH)
    assert named(desk, signed) == {her}
    assert timeline(desk, her) == ["I-2026-0001"]
    assert audit.verify(desk).clean
    stop(desk)


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.MANAGER])
def test_no_other_role_learns_whom_it_names(desk: Desk, parts: DeskParts, role: Role) -> None:
    who, her = factories.add_worker(desk, role), factories.admit(desk)
    mine = {one.sign_in_code: one.id for one in factories.colleagues(desk)}[who]
    code = code_of(desk, her)
    reach.join_team(desk, her, mine)
    words = sealed(person("resident", code))
    signed = sign(desk, words)
    hers = records.sign_record(desk, her, "incident", words)
    with desk.database.read() as tx:
        assert set(tx.records.get(hers).parts) == {Compartment.MANAGEMENT}
    stop(desk)
    there = unlock.unlock(parts, who, factories.WORKER_PHRASE)
    assert not there.sealer.can_open(Compartment.MANAGEMENT)
    if there.staff.may(Permission.REPORT_INCIDENTS):
        assert [row for row in today.today(there).due if "number" in row.what.params] == []
    if role is Role.CASEWORKER:
        assert MARK not in repr(own_copy.gather_own_copy(there, her))
    if role in READERS:
        assert timeline(there, her) == []
        (read,) = records.record_history(there, her, "incident")
        assert SEALED_PEOPLE not in read.answers.rows
        assert all(read.answers.get(key).value is None for key in EACH)
        with pytest.raises(NotEntitled):
            record_papers.gather_incident(there, her, hers)
        with pytest.raises(NotInScope):
            record_papers.gather_house_incident(there, signed)
    if role in READERS | {Role.HOUSE}:
        assert house_reports.incident_list(there).rows == ()
        for act in (house_reports.report_history, house_reports.open_report):
            with pytest.raises(NotInScope):
                act(there, signed)
    stop(there)


def added_by_a_manager(desk: Desk, parts: DeskParts, who: str, her: ResidentId) -> HouseRecordId:
    """``who`` reports that there is something for management; a manager writes what it is."""
    manager, code = desk.staff.sign_in_code, code_of(desk, her)
    stop(desk)
    reporter = unlock.unlock(parts, who, factories.WORKER_PHRASE)
    signed = sign(reporter, factories.answers(what="management"))
    stop(reporter)
    reader = unlock.unlock(parts, manager, factories.MANAGER_PHRASE)
    assert named(reader, sign(reader, sealed(person("resident", code)), signed)) == {her}
    assert house_reports.incident_list(reader).rows[0].codes == (code,)
    return signed


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.HOUSE])
def test_whoever_reported_it_is_not_told_whom_a_manager_names(
    desk: Desk, parts: DeskParts, role: Role
) -> None:
    who, her = factories.add_worker(desk, role), factories.admit(desk)
    code = code_of(desk, her)
    signed = added_by_a_manager(desk, parts, who, her)
    reporter = unlock.unlock(parts, who, factories.WORKER_PHRASE)
    before = seen_of(reporter, her)
    (row,) = house_reports.incident_list(reporter).rows
    assert (row.own, row.codes) == (True, ())
    history = house_reports.report_history(reporter, signed)
    assert len(history) == 2
    assert all(code not in repr(one.answers) for one in history)
    assert house_reports.open_report(reporter, signed).answers.rows == {}
    assert seen_of(reporter, her) == before, "what she read tells nothing of her"
    if role is Role.CASEWORKER:
        assert timeline(reporter, her) == []
        assert '"form": "incident"' not in own_copy.gather_own_copy(reporter, her).data.decode()
        with pytest.raises(NotEntitled):
            record_papers.gather_house_incident(reporter, HouseRecordId(history[0].id))
    stop(reporter)


def test_whoever_reported_it_is_not_told_that_she_is_tied_to_somebody_in_it(
    desk: Desk, parts: DeskParts
) -> None:
    who, her = factories.add_worker(desk, Role.HOUSE), factories.admit(desk)
    mine = {one.sign_in_code: one.id for one in factories.colleagues(desk)}[who]
    reach.tie_staff(desk, her, mine, "A cousin of hers")
    signed = added_by_a_manager(desk, parts, who, her)
    reporter = unlock.unlock(parts, who, factories.WORKER_PHRASE)
    assert len(house_reports.incident_list(reporter).rows) == 1
    assert len(house_reports.report_history(reporter, signed)) == 2
    stop(reporter)


def test_a_manager_who_is_tied_to_her_is_kept_out_by_the_sealed_row(
    desk: Desk, parts: DeskParts
) -> None:
    who, her = factories.add_worker(desk, Role.MANAGER), factories.admit(desk)
    mine = {one.sign_in_code: one.id for one in factories.colleagues(desk)}[who]
    code = code_of(desk, her)
    signed = sign(desk, sealed(person("resident", code)))
    reach.tie_staff(desk, her, mine, "A cousin of hers")
    stop(desk)
    tied = unlock.unlock(parts, who, factories.WORKER_PHRASE)
    assert house_reports.incident_list(tied).rows == ()
    for words in (sealed(person("resident", code)), sealed(sealed_who=f"It is about {code}")):
        with pytest.raises(ConflictOfInterest):
            sign(tied, words)
    with pytest.raises(ConflictOfInterest):
        house_reports.open_report(tied, signed)
    stop(tied)


def test_who_was_typed_there_first_is_not_named_where_the_house_reads_it(desk: Desk) -> None:
    her = factories.admit(desk)
    words = sealed(person("resident", code_of(desk, her))).with_value("what", "verbal")
    signed = sign(desk, words)
    assert named(desk, signed) == set()
    with desk.database.read() as tx:
        stored = tx.house_records.get(signed)
    assert stored.parts == {}
    assert MARK.encode() not in stored.core
    stop(desk)


def test_her_copy_from_a_manager_names_nobody_of_the_staff_and_of_others_nothing(
    desk: Desk,
) -> None:
    her, other = factories.admit(desk, "Selam"), factories.admit(desk, "Hana")
    hers = person("resident", code_of(desk, her))
    staff = person("staff", "Layla of the night", "acted")
    sign(desk, sealed(hers, staff))
    records.sign_record(desk, her, "incident", sealed(hers, staff))
    copy = own_copy.gather_own_copy(desk, her)
    whole = f"{copy.data.decode()} {copy.sheets!r}"
    assert copy.data.decode().count("sealed_people.1.role") == 2, (
        "that staff was there is no secret from her"
    )
    assert "Layla of the night" not in whole
    assert MARK in whole
    sign(desk, sealed(person("resident", code_of(desk, other)), staff))
    outside = person("outside", "A guest", "harmed")
    sign(desk, sealed(person("resident", code_of(desk, other)), outside))
    found = own_copy.gather_own_copy(desk, other).data.decode()
    assert found.count(f'"value": "{MARK} sealed_injury_what"') == 1, (
        "whose injury it is nobody can tell"
    )
    stop(desk)
