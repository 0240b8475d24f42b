"""Exit: why and where to, what she takes along, what she was told (domain facts 4.14).

Day and reason end her stay: signing this form records that she left, so nobody writes them twice.
Until then it waits as a draft and can be filled over several days. The statuses follow the
closure form of the GBV case management system, safe and suitable housing and the destinations
HMIS ``livingSituation``; the wording is ours.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.exit_words import EXIT_REASONS
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals, Not, OneOf
from shelter_desk.forms.exit_closing import AFTER, CLOSING, TALK
from shelter_desk.forms.exit_going import GOING, IN_HAND
from shelter_desk.forms.spec import (
    Choice,
    CountryField,
    DateField,
    FormSpec,
    LongTextField,
    Section,
    SelectOne,
    TextField,
    TimeField,
    YesNo,
)

LEFT_ON: Final = "exit_on"
REASON: Final = "exit_reason"
WORDS: Final = "exit_words"
TOLD: Final = "told_retention"
"""The four facts that the clock of the file holds too (``domain.retention.Retention``)."""

_LEAVING = Section(
    "leaving",
    Text("exit", "Leaving"),
    (
        DateField(
            LEFT_ON,
            Text("exit", "The day she leaves, or left"),
            hint=Text("exit", "Signing the form on or after this day ends her stay."),
            partial=False,
        ),
        TimeField("exit_time", Text("exit", "At what time")),
        YesNo("exit_planned", Text("exit", "Was it planned with her?")),
        SelectOne(
            REASON,
            Text("exit", "Why she leaves"),
            code="cas_ReasonForCaseClosure",
            choices=tuple(Choice(one.value, words) for one, words in EXIT_REASONS.items()),
        ),
        LongTextField(
            WORDS,
            Text("exit", "In a sentence"),
            hint=Text("exit", "Only what must be kept. She may read it."),
            max_length=2000,
        ),
        CountryField(
            "exit_country",
            Text("exit", "To which country"),
            relevant=Equals(REASON, ExitReason.RETURNED_HOME),
        ),
        TextField(
            "exit_received_by",
            Text("exit", "Who receives her there"),
            hint=Text("exit", "The shelter, hospital or authority, and a person by name."),
            relevant=OneOf(
                REASON, (ExitReason.OTHER_SHELTER, ExitReason.HOSPITAL, ExitReason.AUTHORITY)
            ),
        ),
        YesNo(
            "exit_appeal_told",
            Text("exit", "Was she told how to object?"),
            hint=Text("exit", "Whoever is asked to leave hears the reason and may object to it."),
            relevant=Equals(REASON, ExitReason.ASKED_TO_LEAVE),
        ),
        LongTextField(
            "exit_appeal",
            Text("exit", "What she objects, and what was answered"),
            relevant=Equals(REASON, ExitReason.ASKED_TO_LEAVE),
            max_length=2000,
        ),
        YesNo(
            "exit_looked_for",
            Text("exit", "Was she looked for, as agreed with her?"),
            hint=Text("exit", "Only in the way her safety plan allows."),
            relevant=Equals(REASON, ExitReason.LEFT_WITHOUT_NOTICE),
        ),
        YesNo(
            "exit_by_herself",
            Text("exit", "Did she decide it herself?"),
            relevant=Not(Equals(REASON, ExitReason.DIED)),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "exit",
        "So that nothing of hers is forgotten and she finds the way back; her team and the manager "
        "see it.",
    ),
)

EXIT = FormSpec(
    key="exit",
    version=2,
    title=Text("exit", "Exit"),
    sections=(_LEAVING, GOING, IN_HAND, CLOSING, TALK, AFTER),
    tier=Tier.SENSITIVE,
    repeatable=True,
)
