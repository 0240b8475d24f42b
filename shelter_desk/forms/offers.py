"""What earlier answers already say: offered to be taken over, never filled in unasked."""

from __future__ import annotations

from shelter_desk.forms.answers import Answers, AnswerState, Value
from shelter_desk.forms.conditions import evaluate
from shelter_desk.forms.spec import Choice, Field, SelectMultiple, SelectOne


def offers(field: Field) -> bool:
    """True for a question that can be answered from earlier ones."""
    choices = field.choices if isinstance(field, SelectOne | SelectMultiple) else ()
    return any(choice.offered is not None for choice in choices)


def offered_now(
    field: SelectOne | SelectMultiple, answers: Answers, known: Answers | None = None
) -> tuple[Choice, ...]:
    """The choices to take over now; none where she was asked or does not wish to say.

    ``known`` is ``answers`` with what she told in earlier sittings and is not asked again. Of a
    question with one answer only the first that fits, and only while it has none; of one with
    several all that fit and are not ticked yet.
    """
    known = answers if known is None else known
    answer = answers.get(field.key)
    if answer.state not in (AnswerState.NOT_ASKED, AnswerState.ANSWERED):
        return ()
    held = _held(known.get(field.key).value)
    fitting = tuple(
        choice
        for choice in field.choices
        if choice.offered is not None
        and choice.value not in held
        and evaluate(choice.offered, known)
    )
    if isinstance(field, SelectMultiple):
        return fitting
    told = known.get(field.key).state is not AnswerState.NOT_ASKED
    return () if told else fitting[:1]


def taken_over(
    field: SelectOne | SelectMultiple, answers: Answers, known: Answers | None = None
) -> str | tuple[str, ...] | None:
    """The value of ``field`` with what is offered now; ``None`` when nothing is.

    Of a question with several answers those she gave in an earlier sitting stay among them.
    """
    found = [choice.value for choice in offered_now(field, answers, known)]
    if not found:
        return None
    if not isinstance(field, SelectMultiple):
        return found[0]
    held = (answers if known is None else known).get(field.key).value
    wanted = {*found, *_held(held)}
    return tuple(choice.value for choice in field.choices if choice.value in wanted)


def _held(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
