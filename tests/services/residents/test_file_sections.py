"""The sections of a file: what each says before anything is written, and after."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.record import Seen
from tests import factories


def said(desk: Desk, her: ResidentId, key: str) -> tuple[str, int | None, str]:
    """The words of a section, their number, and its tone."""
    (found,) = [one for one in residents.reread_file(desk, her).sections if one.key == key]
    return found.message.text.source, found.message.n, found.tone


def test_an_incident_is_no_step_that_waits_to_be_begun(desk: Desk) -> None:
    her, other = factories.admit(desk, "Selam"), factories.admit(desk, "Hana")
    assert said(desk, her, "incident") == ("No incident", None, "neutral")
    records.sign_record(desk, her, "incident", Answers.empty().with_value("what", "theft"))
    assert said(desk, her, "incident") == ("%n incidents", 1, "neutral"), "never as a thing done"
    code = residents.resident_row(desk, her).code
    named = Answers.empty().with_value("kind", "resident").with_value("code", code)
    told = Answers.empty().with_value("what", "verbal").with_rows("people", (named,))
    form = house_reports.open_report(desk, None)
    house_reports.sign_report(desk, told, Seen(form.rev, form.sealed), "", None)
    assert said(desk, her, "incident") == ("%n incidents", 2, "neutral")
    assert said(desk, other, "incident") == ("No incident", None, "neutral")
    stop(desk)


def test_what_is_counted_is_called_by_its_name(desk: Desk) -> None:
    her = factories.admit(desk, "Selam")
    assert said(desk, her, "notes") == ("None yet", None, "neutral")
    notes.write_note(desk, her, factories.note())
    assert said(desk, her, "notes") == ("%n notes", 1, "neutral")
    stop(desk)


def test_a_table_that_few_need_is_no_step_that_waits(desk: Desk) -> None:
    her = factories.admit(desk, "Selam")
    assert said(desk, her, "perpetrators") == ("Only where it serves her", None, "neutral")
    assert said(desk, her, "intake") == ("Not begun", None, "neutral")
    person = (
        Answers.empty().with_value("called", "Abu Said").with_value("roles", ("SoldIndividual",))
    )
    answers = Answers.empty().with_rows("persons", (person,))
    records.sign_record(desk, her, "perpetrators", answers)
    assert said(desk, her, "perpetrators") == ("Signed", None, "done")
    with desk.database.read() as tx:
        (record,) = tx.records.of_form(her, "perpetrators")
    assert b"Abu Said" not in record.core
    assert set(record.parts) == {Compartment.TESTIMONY}
    stop(desk)
