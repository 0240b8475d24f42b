"""Who asked what: whether answers are one person's alone."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.forms.answers import Answer, Answers


def askers(answers: Answers, *, besides: Answers) -> frozenset[str]:
    """Staff ids of those who asked what is in ``answers`` and not in ``besides``.

    Empty text stands for answers that name nobody. A row of a group is looked at answer by
    answer, wherever it stands.
    """
    known = set(_each(besides))
    return frozenset(
        answer.asked_by for key, answer in _each(answers) if (key, answer) not in known
    )


def _each(answers: Answers, group: str = "") -> Iterator[tuple[str, Answer]]:
    for key, answer in answers.single.items():
        yield group + key, answer
    for key, rows in answers.rows.items():
        for row in rows:
            yield from _each(row, f"{group}{key}.")
