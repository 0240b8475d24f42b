"""Needs: learning, home, being understood, daily life and hopes (domains 10 to 14)."""

from __future__ import annotations

from shelter_desk.domain.text import Text
from shelter_desk.forms.needs_domain import Domain, section
from shelter_desk.forms.spec import Choice, SelectMultiple, TextField

_EDUCATION = section(
    Domain("education", Text("needs", "Learning and skills")),
    why=Text("needs", "To find classes she would enjoy; the team of the house sees it."),
    items=SelectMultiple(
        "education_items",
        Text("needs", "What she would like"),
        choices=(
            Choice("literacy", Text("needs", "Reading and writing")),
            Choice("language_class", Text("needs", "A language class")),
            Choice("training", Text("needs", "Training for a trade")),
        ),
    ),
)

_HOUSING = section(
    Domain("housing", Text("needs", "A home after the shelter")),
    why=Text("needs", "To look for a place in good time; the team of the house sees it."),
    items=SelectMultiple(
        "housing_items",
        Text("needs", "Where she could live"),
        choices=(
            Choice("family", Text("needs", "With family")),
            Choice("friends", Text("needs", "With friends")),
            Choice("employer", Text("needs", "With a new employer")),
            Choice("own_place", Text("needs", "In a place of her own")),
            Choice("other_shelter", Text("needs", "In another house like this")),
            Choice("not_known", Text("needs", "Not known yet")),
        ),
    ),
)

_WORDS = section(
    Domain("words", Text("needs", "Being understood")),
    why=Text("needs", "So that she can say what she wants; the team of the house sees it."),
    items=SelectMultiple(
        "words_items",
        Text("needs", "What is needed"),
        choices=(
            Choice("interpreter", Text("needs", "An interpreter")),
            Choice("written", Text("needs", "Papers in her language")),
            Choice("spoken", Text("needs", "Papers read aloud")),
            Choice("sign_language", Text("needs", "Sign language")),
            Choice("call_home", Text("needs", "A way to call home")),
        ),
    ),
)

_DAILY = section(
    Domain("daily", Text("needs", "Daily life")),
    why=Text("needs", "To make the days here good ones; the team of the house sees it."),
    items=SelectMultiple(
        "daily_items",
        Text("needs", "What would do her good"),
        choices=(
            Choice("routine", Text("needs", "A rhythm to the day")),
            Choice("participation", Text("needs", "Taking part in the house")),
            Choice("rest", Text("needs", "Rest")),
            Choice("exercise", Text("needs", "Exercise and fresh air")),
            Choice("hobbies", Text("needs", "Things she likes to do")),
        ),
    ),
)

_HOPES = section(
    Domain("hopes", Text("needs", "Hopes")),
    why=Text("needs", "So that the plan is hers; the team of the house sees it."),
    items=TextField(
        "hopes_words",
        Text("needs", "What she hopes for, in her own words"),
        hint=Text("needs", "One sentence, as she says it."),
        max_length=400,
    ),
)

HOUSE_DOMAINS = (_EDUCATION, _HOUSING, _WORDS, _DAILY, _HOPES)
