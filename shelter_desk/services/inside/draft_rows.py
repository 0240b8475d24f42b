"""Forms that were begun and wait."""

from __future__ import annotations

from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.services.inside.people import Names
from shelter_desk.services.inside.stored_forms import DraftKey
from shelter_desk.services.use_case import Work
from shelter_desk.services.views import DraftRow


def own_drafts(work: Work) -> tuple[DraftRow, ...]:
    """Those the person at the desk saved last, newest first."""
    names = Names(work)
    rows = []
    for draft in work.tx.drafts.all_for(work.desk.staff.id):
        resident = work.tx.residents.get(draft.resident_id)
        rows.append(
            DraftRow(
                resident_id=resident.id,
                code=resident.code,
                called=resident.called,
                form_key=draft.form_key,
                title=BUILT_IN[DraftKey.parse(draft.form_key).form_key].title,
                at=draft.saved_at,
                by_name=names.of(draft.staff_id),
            )
        )
    return tuple(rows)
