"""That a talk was handed over to a colleague: who goes on with which form. No reason is asked.

Nobody fills it as a form; the button on the page of a form writes it (domain facts 6.2 rule 18).
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import FormSpec, Section, TextField

TALK_HANDOVER = FormSpec(
    key="talk_handover",
    version=1,
    title=Text("talk_handover", "A talk handed over"),
    sections=(
        Section(
            "handover",
            Text("talk_handover", "Handed over"),
            (
                TextField("to", Text("talk_handover", "To"), ltr=True),
                TextField("form", Text("talk_handover", "Which form"), ltr=True),
            ),
            tier=Tier.HOUSE,
        ),
    ),
    tier=Tier.HOUSE,
    repeatable=True,
)
