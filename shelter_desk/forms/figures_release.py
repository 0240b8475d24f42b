"""What was released of the house's figures, with the true counts behind it: the release ledger.

Nobody fills it as a form; the button on the page of figures writes it (domain facts 5.3). It
belongs to the house and holds numbers alone.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import FormSpec, Section, TextField

FIGURES_RELEASE = FormSpec(
    key="figures_release",
    version=1,
    title=Text("figures", "Figures that were released"),
    sections=(
        Section(
            "release",
            Text("figures", "Release"),
            (
                TextField("period", Text("figures", "Time"), ltr=True),
                TextField("audience", Text("figures", "For whom"), ltr=True),
                TextField("counts", Text("figures", "Counts"), ltr=True),
                TextField("hash", Text("figures", "Fingerprint"), ltr=True),
            ),
            tier=Tier.HOUSE,
        ),
    ),
    tier=Tier.HOUSE,
    repeatable=True,
)
