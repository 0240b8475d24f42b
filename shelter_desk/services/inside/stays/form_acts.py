"""What signing or opening certain forms does beyond keeping the answers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.follow_up import TALKED_ON
from shelter_desk.forms.needs import BEFORE_LEAVING, OCCASION
from shelter_desk.services.inside.screening.own_view import noted
from shelter_desk.services.inside.stays import exits, following, leaving
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredRecord

_TALKED_ON: Mapping[str, str] = MappingProxyType(
    {following.FORM: TALKED_ON, "safety": "assessed_on", "needs": "assessed_on"}
)
"""Forms that are filled while it happens: the day is the one on which they are opened."""


def was_signed(work: Work, record: StoredRecord, answers: Answers) -> None:
    """Carry out what a form says. Raises the form's own reasons why it cannot be signed."""
    if record.form_key == exits.FORM:
        exits.exit_signed(work, record, answers)
    elif record.form_key == following.FORM:
        correction = record.replaces is not None
        following.follow_up_signed(work, record.resident_id, answers, correction=correction)


def known_already(work: Work, resident_id: ResidentId, form_key: str) -> Answers:
    """What a form that is opened anew need not ask again."""
    if form_key == exits.FORM:
        return exits.recorded_answers(work, resident_id)
    if form_key in _TALKED_ON:
        today = work.desk.local_today()
        day = PartialDate(today.year, today.month, today.day)
        known = Answers({_TALKED_ON[form_key]: noted(work, day)})
        if form_key == leaving.NEEDS and leaving.is_leaving(work, resident_id):
            return known.with_answer(OCCASION, noted(work, BEFORE_LEAVING))
        return known
    return Answers.empty()
