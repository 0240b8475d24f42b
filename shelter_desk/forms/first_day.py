"""That something of the first day was done: one small record each, by whom and when.

Nobody fills it as a form: a tick on the list of the first day writes it (domain facts 4.6, the
immediate needs of the first 24 hours). What comes from her health answers is sealed to health.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Choice, FormSpec, Section, SelectOne, TextField

_STATES = (
    Choice("done", Text("first_day", "Done")),
    Choice("open", Text("first_day", "Still to be done")),
)
HEALTH = "_health"
"""Behind the keys of what is sealed to health."""

FIRST_DAY_TICK = FormSpec(
    key="first_day_tick",
    version=1,
    title=Text("first_day", "First day, one thing"),
    sections=(
        Section(
            "thing",
            Text("first_day", "What"),
            (
                TextField("what", Text("first_day", "What"), ltr=True),
                SelectOne("state", Text("first_day", "State"), choices=_STATES),
            ),
            tier=Tier.HOUSE,
        ),
        Section(
            "thing_health",
            Text("first_day", "What, for health"),
            (
                TextField("what_health", Text("first_day", "What, for health"), ltr=True),
                SelectOne("state_health", Text("first_day", "State"), choices=_STATES),
            ),
            tier=Tier.SENSITIVE,
            compartment=Compartment.HEALTH,
            why=Text("first_day", "Sealed for those who care for her health."),
        ),
    ),
    tier=Tier.HOUSE,
    repeatable=True,
)
