"""Incidents of the house in her own copy: those that name her, with everybody else by code."""

from __future__ import annotations

import json
from typing import Any

import pytest

from shelter_desk.domain.ids import HouseRecordId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.record import Seen
from tests import factories

MARK = "Zephyrmark"


def told(*codes: str, **values: str) -> Answers:
    answers = factories.answers(**values)
    rows = [Answers.empty().with_value("kind", "resident").with_value("code", c) for c in codes]
    staff = Answers.empty().with_value("kind", "staff").with_value("code", "Layla of the night")
    return answers.with_rows("people", (*rows, staff.with_value("role", "helped")))


def sign(desk: Desk, words: Answers, of: HouseRecordId | None = None) -> HouseRecordId:
    form = house_reports.open_report(desk, of)
    return house_reports.sign_report(desk, words, Seen(form.rev, form.sealed), "as Hana said", of)


def copy_of(desk: Desk, her: ResidentId) -> tuple[list[dict[str, Any]], dict[str, Any], str]:
    """Her incidents for a machine, what is left out, and all of it in words."""
    job = own_copy.gather_own_copy(desk, her)
    whole = json.loads(job.data)
    found = [one for one in whole["forms"] if one["form"] == "incident"]
    return found, whole["left_out"], f"{job.data.decode()} {job.sheets!r}"


def said(form: dict[str, Any]) -> dict[str, Any]:
    return {one["code"]: one["text"] for one in form["answers"]}


def test_a_quarrel_stands_in_the_copies_of_both_and_of_nobody_else(desk: Desk) -> None:
    her, other = factories.admit(desk, "Selam"), factories.admit(desk, "Hana")
    third = factories.admit(desk, "Mona")
    codes = [residents.resident_row(desk, one).code for one in (her, other)]
    words = told(*codes, what="physical", facts="Hana pushed Selam; Mona saw it", injury="yes")
    signed = sign(desk, words.with_value("injury_what", MARK))
    sign(desk, words.with_value("lessons", MARK).with_value("review_done", "yes"), signed)
    sign(desk, told(what="fire", facts="Smoke"))
    (newest, oldest), left_out, whole = copy_of(desk, her)
    assert (newest["state"], oldest["state"]) == ("signed", "replaced")
    facts = said(newest)["facts"]
    assert all(code in facts for code in codes)
    for name in ("Hana", "Mona", "Layla", MARK):
        assert name not in whole, name
    assert newest["reason"] == f"as {codes[1]} said"
    assert said(newest)["people.2.role"] == "Helped", "that staff was there is no secret"
    assert "people.2.code" not in said(newest)
    assert left_out["shared_incidents"] == 1
    assert "it may speak of them" in whole
    assert len(copy_of(desk, other)[0]) == 2
    assert copy_of(desk, third)[0] == [], "whose name alone was typed is not named"
    assert audit.verify(desk).clean
    stop(desk)


def test_who_left_since_is_covered_in_her_copy_as_well(desk: Desk) -> None:
    her, gone = factories.admit(desk, "Selam"), factories.admit(desk, "Zuhra")
    code, gone_code = (residents.resident_row(desk, one).code for one in (her, gone))
    sign(desk, told(code, what="physical", facts="Zuhra's man called"))
    factories.leaves(desk, gone)
    (form,), _left_out, whole = copy_of(desk, her)
    assert said(form)["facts"] == f"{gone_code}'s man called"
    assert "Zuhra" not in whole
    stop(desk)


def test_an_incident_of_her_own_file_names_nobody_but_her(desk: Desk) -> None:
    her, gone = factories.admit(desk, "Selam"), factories.admit(desk, "Zuhra")
    gone_code = residents.resident_row(desk, gone).code
    words = told(what="physical", facts="Zuhra pushed Selam")
    rows = (Answers.empty().with_value("kind", "staff").with_value("code", "Layla"),)
    records.sign_record(desk, her, "incident", words.with_rows("people", rows))
    factories.leaves(desk, gone)
    (form,), _left_out, whole = copy_of(desk, her)
    code = residents.resident_row(desk, her).code
    assert said(form)["facts"] == f"{gone_code} pushed {code}"
    assert "Zuhra" not in whole
    assert "Layla" not in whole
    stop(desk)


def test_one_that_is_not_signed_yet_names_nobody_but_her_either(desk: Desk) -> None:
    her = factories.admit(desk, "Selam")
    factories.admit(desk, "Zuhra")
    form = records.open_form(desk, her, "incident")
    words = told(what="physical", facts="Zuhra pushed Selam")
    records.save_draft(desk, her, form.draft_key, words, form.rev)
    (found,), _left_out, whole = copy_of(desk, her)
    assert found["state"] == "draft"
    assert "Zuhra" not in whole
    assert "Layla" not in whole
    stop(desk)


@pytest.mark.parametrize("facts", ["Selam pushed Zuhra", "She pushed somebody"])
def test_an_injury_of_somebody_who_has_no_row_of_her_own_stays_out(desk: Desk, facts: str) -> None:
    her, _other = factories.admit(desk, "Selam"), factories.admit(desk, "Zuhra")
    words = told(residents.resident_row(desk, her).code, what="physical", facts=facts)
    rows = words.rows["people"]
    if "Zuhra" not in facts:
        rows = (rows[0], rows[1].with_value("role", "harmed"))
    words = words.with_rows("people", rows).with_value("injury", "yes")
    sign(desk, words.with_value("injury_what", MARK))
    (_form,), left_out, whole = copy_of(desk, her)
    assert MARK not in whole
    assert left_out["shared_incidents"] == 1
    stop(desk)


def test_what_names_her_alone_is_hers_with_its_sealed_parts(desk: Desk, parts: DeskParts) -> None:
    worker, her = factories.add_worker(desk), factories.admit(desk, "Selam")
    code = residents.resident_row(desk, her).code
    injured = told(code, what="medical", injury="yes").with_value("injury_what", MARK)
    sign(desk, injured)
    (form,), left_out, whole = copy_of(desk, her)
    assert said(form)["injury_what"] == MARK
    assert left_out["shared_incidents"] == 0
    assert "it may speak of them" not in whole
    stop(desk)
    other = unlock.unlock(parts, worker, factories.WORKER_PHRASE)
    (form,), left_out, whole = copy_of(other, her)
    assert MARK not in whole
    assert "health" in left_out["sealed"]
    stop(other)


def test_what_is_for_management_is_in_the_copy_that_a_manager_makes(
    desk: Desk, parts: DeskParts
) -> None:
    worker, her = factories.add_worker(desk, Role.CASEWORKER), factories.admit(desk, "Selam")
    code = residents.resident_row(desk, her).code
    sign(desk, told(what="management", sealed_facts=f"{MARK} of {code}"))
    (form,), _left_out, _whole = copy_of(desk, her)
    assert said(form)["sealed_facts"] == f"{MARK} of {code}"
    stop(desk)
    other = unlock.unlock(parts, worker, factories.WORKER_PHRASE)
    found, _left_out, whole = copy_of(other, her)
    assert found == [], "the house is not told of it"
    assert MARK not in whole
    stop(other)
