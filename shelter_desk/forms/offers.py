"""What earlier answers already say: offered to be taken over, never filled in unasked."""

from __future__ import annotations

from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.conditions import evaluate
from shelter_desk.forms.spec import Choice, Field, SelectMultiple, SelectOne


def offers(field: Field) -> bool:
    """True for a question that can be answered from earlier ones."""
    choices = field.choices if isinstance(field, SelectOne | SelectMultiple) else ()
    return any(choice.offered is not None for choice in choices)


def offered_now(field: SelectOne | SelectMultiple, answers: Answers) -> tuple[Choice, ...]:
    """The choices to take over now; none where she was asked or does not wish to say.

    Of a question with one answer only the first that fits, and only while it has none; of one
    with several all that fit and are not ticked yet.
    """
    answer = answers.get(field.key)
    if answer.state not in (AnswerState.NOT_ASKED, AnswerState.ANSWERED):
        return ()
    held = answer.value if isinstance(answer.value, tuple) else ()
    fitting = tuple(
        choice
        for choice in field.choices
        if choice.offered is not None
        and choice.value not in held
        and evaluate(choice.offered, answers)
    )
    if isinstance(field, SelectMultiple):
        return fitting
    return fitting[:1] if answer.state is AnswerState.NOT_ASKED else ()


def taken_over(field: SelectOne | SelectMultiple, answers: Answers) -> str | tuple[str, ...] | None:
    """The value of ``field`` with what is offered now; ``None`` when nothing is."""
    found = [choice.value for choice in offered_now(field, answers)]
    if not found:
        return None
    if not isinstance(field, SelectMultiple):
        return found[0]
    held = answers.get(field.key).value
    wanted = {*found, *(held if isinstance(held, tuple) else ())}
    return tuple(choice.value for choice in field.choices if choice.value in wanted)
