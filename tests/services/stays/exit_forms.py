"""Exit forms of somebody: begun, signed and corrected, and what ends with her stay."""

from __future__ import annotations

from datetime import date, datetime

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.desk import Desk
from shelter_desk.services.records import records
from shelter_desk.services.stays import leaving
from shelter_desk.services.today import today
from tests import factories

NEEDS = {"Needs, before she leaves", "Needs, 30 days on", "Needs, first talk"}


def begin_exit(desk: Desk, her: ResidentId, day: date | None = None) -> None:
    words = Answers.empty().with_value("exit_planned", "yes")
    if day is not None:
        words = words.with_value("exit_on", PartialDate(day.year, day.month, day.day))
    records.save_draft(desk, her, "exit", words, 0)


def sign_needs(desk: Desk, her: ResidentId, occasion: str) -> None:
    records.sign_record(desk, her, "needs", factories.answers(occasion_kind=occasion))


def sign_exit(desk: Desk, her: ResidentId, day: date, form_key: str = "exit") -> RecordId:
    """``form_key``: by which it is corrected, where that was signed before."""
    on = PartialDate(day.year, day.month, day.day)
    answers = factories.answers(exit_reason="own_housing", exit_on=on)
    reason = "wrong day" if form_key != "exit" else ""
    return records.sign_record(desk, her, form_key, answers, reason)


Ends = tuple[list[datetime | None], list[datetime | None], list[date | None]]


def ends(desk: Desk, her: ResidentId) -> Ends:
    """Of her beds and her times out, the newest first, and of what the house keeps for her."""
    with desk.database.read() as tx:
        slept = [one.until for one, _room, _bed in tx.beds.history(her)]
        out = [one.back_at for one in tx.outings.of_resident(her)]
        return slept, out, [one.claim_by for one in tx.belongings.of_resident(her)]


def still(desk: Desk, her: ResidentId) -> dict[str, int | None]:
    return {one.what.text.source: one.what.n for one in leaving.before_leaving(desk, her)}


def occasion(desk: Desk, her: ResidentId) -> object:
    return records.open_form(desk, her, "needs").answers.get("occasion_kind").value


def needs_due(desk: Desk) -> list[tuple[str, date]]:
    rows = today.today(desk).due
    return [(one.what.text.source, one.on) for one in rows if one.what.text.source in NEEDS]
