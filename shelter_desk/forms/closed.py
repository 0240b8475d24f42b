"""Under which name a question is closed, so that no form asks it again."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.forms.spec import Field, FormSpec, Repeat

ASKED_IN_BOTH: Mapping[str, str] = MappingProxyType(
    {
        "intake.interpreter_gender": "arrival.interpreter_gender",
        "screening.interpreter_mode": "intake.interpreter_mode",
        "screening.interpreter_name": "intake.interpreter_name",
        "safety.self_harm": "intake.self_harm_worry",
        "needs.mental_self_harm_note": "intake.self_harm_note",
    }
)
"""Questions that two forms ask about the same thing, under the name of the form that asks first."""

ASKED_ANEW = frozenset({"intake.self_harm_worry", "intake.self_harm_note"})
"""Shared questions about today: each form asks on purpose, and no answer stands for a later day.

To close one closes it in all of them all the same.
"""


def question_code(form: FormSpec, field: Field) -> str:
    """The HTCDS code, which all forms share, or "form.question" ("form.group.question").

    A question that two forms ask has one name in both.

    Raises ``KeyError`` when ``field`` does not belong to ``form``.
    """
    for _section, item in form.items():
        if item is field:
            name = f"{form.key}.{field.key}"
            return field.code or ASKED_IN_BOTH.get(name, name)
        if isinstance(item, Repeat) and any(inner is field for inner in item.fields):
            # A row's code would close the question for every row of every form.
            return f"{form.key}.{item.key}.{field.key}"
    raise KeyError(field.key)
