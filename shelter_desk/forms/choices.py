"""Answers that several forms offer in the same words."""

from __future__ import annotations

from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Choice

PERSON_WANTED = (
    Choice("woman", Text("forms", "A woman")),
    Choice("man", Text("forms", "A man")),
    Choice("no_preference", Text("forms", "No preference")),
)

INTERPRETER_WANTED = Text("forms", "Whom she would like as interpreter")
"""The question at arrival and at intake, answered by ``PERSON_WANTED`` in both."""

SEX_ON_DOCUMENT = (
    Choice("female", Text("forms", "Female")),
    Choice("male", Text("forms", "Male")),
    Choice("other", Text("forms", "Another entry")),
    Choice("none", Text("forms", "No document seen")),
)
