"""What was released of the house's figures, with the true counts behind it: the release ledger.

Nobody fills it as a form; the button on the page of figures writes it (domain facts 5.3). It
belongs to the house and holds numbers alone. The true ones come from sealed parts of files and
are small where few came, so they are sealed to management; what anybody may read of a release,
its time, fingerprint and how many cells it hides, is not.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
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
                TextField("hidden", Text("figures", "Hidden cells"), ltr=True),
                TextField(
                    "counts",
                    Text("figures", "Counts"),
                    ltr=True,
                    compartment=Compartment.MANAGEMENT,
                ),
                TextField("hash", Text("figures", "Fingerprint"), ltr=True),
            ),
            tier=Tier.HOUSE,
        ),
    ),
    tier=Tier.HOUSE,
    repeatable=True,
)
