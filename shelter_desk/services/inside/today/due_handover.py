"""Talks that a colleague handed over: for whoever is to go on with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.talk_handover import TALK_HANDOVER
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.records.stored_forms import DraftKey
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

_HANDED: Final = Text("due", "Handed over by {name}: {form}")


def handed_over(due: DueWork) -> Iterator[DueRow]:
    """Until the colleague has typed in the form, or it was signed; the newest word counts."""
    records, names = due.cores(TALK_HANDOVER.key), None
    for row in due.house:
        seen: set[str] = set()
        for record in records.get(row.resident.id, ()):
            answers = load_answers(record.core)
            form, to = said(answers, "form"), StaffId(said(answers, "to"))
            spec = BUILT_IN.get(DraftKey.parse(form).form_key)
            if form in seen or spec is None:
                continue
            seen.add(form)
            if _went_on(due, row.resident.id, form, to, record.signed_at):
                continue
            names = names or Names(due.work)
            title = due.work.desk.translate(due.work.desk.language, spec.title)
            what = Message(_HANDED, {"name": names.of(record.signed_by), "form": title})
            on, subject = due.day(record.signed_at), f"{row.resident.id}/{form}"
            yield replace(due.row(row.resident, what, on, DueWay.FORM, subject), worker=to)


def _went_on(
    due: DueWork, resident_id: ResidentId, form: str, to: StaffId, since: datetime
) -> bool:
    draft = due.work.tx.drafts.get(resident_id, form)
    if draft is not None:
        return draft.staff_id == to and draft.saved_at > since
    records = due.work.tx.records.of_form(resident_id, DraftKey.parse(form).form_key)
    return any(one.signed_at > since for one in records)
