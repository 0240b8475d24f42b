"""What is checked of every form before it is signed, whosever it is."""

from __future__ import annotations

from shelter_desk.domain.errors import InvalidAnswers
from shelter_desk.domain.ports import Sealer
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import FormSpec
from shelter_desk.forms.validation import check, clean_answers, in_sight, visible_answers
from shelter_desk.services.inside.records.sealing import masked_for
from shelter_desk.services.use_case import Work


def signable(work: Work, spec: FormSpec, answers: Answers, sealer: Sealer) -> Answers:
    """The answers as they may be signed: cleaned, and without what the form does not ask.

    Raises ``InvalidAnswers`` (see ``forms.validation.check``).
    """
    answers = clean_answers(answers)
    if in_sight(spec, masked_for(spec, sealer)):
        # where a sealed answer decides it, nobody can tell which questions were to be asked
        answers = visible_answers(spec, answers)
    problems = check(spec, answers, work.desk.local_today())
    if any(problem.blocking for problem in problems):
        raise InvalidAnswers
    return answers
