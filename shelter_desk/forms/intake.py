"""The intake form: identity and stay (domain facts 4.3), from light to heavy and back to light.

Codes are those of the Human Trafficking Case Data Standard (IOM, CC BY 4.0). File number and
resident code are made by the desk and are no questions.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.intake_family import CONTACTS, FAMILY, MUST_NOT_KNOW
from shelter_desk.forms.intake_health import FUNCTIONING, NEEDS, SELF_HARM, WITHDRAWAL
from shelter_desk.forms.intake_identity import BIRTH, FAITH, NAMES, ORIGIN
from shelter_desk.forms.intake_language import INTERPRETER, LANGUAGES
from shelter_desk.forms.intake_papers import DOCUMENTS, MIGRATION
from shelter_desk.forms.intake_stay import RULES, STAY
from shelter_desk.forms.intake_work import WORK, WORKPLACE
from shelter_desk.forms.spec import FormSpec

INTAKE = FormSpec(
    key="intake",
    version=2,
    title=Text("intake", "Intake"),
    sections=(
        *(LANGUAGES, INTERPRETER, NAMES, BIRTH, ORIGIN, FAITH),
        *(FAMILY, CONTACTS, MUST_NOT_KNOW, DOCUMENTS, MIGRATION),
        *(WORK, WORKPLACE, FUNCTIONING, NEEDS, WITHDRAWAL, SELF_HARM),
        *(RULES, STAY),
    ),
    tier=Tier.IDENTITY,
)
