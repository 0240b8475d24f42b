"""What signing or opening certain forms does beyond keeping the answers."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.answers import Answers
from shelter_desk.services.inside import exits, following
from shelter_desk.services.use_case import Work


def was_signed(
    work: Work, resident_id: ResidentId, form_key: str, answers: Answers, *, correction: bool
) -> None:
    """Carry out what a form says. Raises the form's own reasons why it cannot be signed."""
    if form_key == exits.FORM:
        exits.exit_signed(work, resident_id, answers)
    elif form_key == following.FORM:
        following.follow_up_signed(work, resident_id, answers, correction=correction)


def known_already(work: Work, resident_id: ResidentId, form_key: str) -> Answers:
    """What a form that is opened anew need not ask again."""
    if form_key == exits.FORM:
        return exits.recorded_answers(work, resident_id)
    return Answers.empty()
