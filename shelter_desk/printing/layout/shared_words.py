"""Sentences that several papers say in the same words."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.text import Text

NOTHING_DEPENDS: Final = Text(
    "paper",
    "Bed, food, a doctor and safety do not depend on signing. They stay the same whatever is "
    "decided here.",
)
YOURS_TO_KEEP: Final = Text(
    "paper",
    "This paper is yours. Keep it where nobody else finds it, or have the house keep it for you.",
)
CODES_ALONE: Final = Text("paper", "Codes alone: no name stands on this sheet.")
TYPED_LATER: Final = Text(
    "paper",
    "When there is power again, type this into the desk and tear the paper up. Until then it lies "
    "under lock.",
)
SEND_BACK: Final = Text("paper", "Please send this part back.")
