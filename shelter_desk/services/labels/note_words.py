"""What stands before the words of a note that tell what hers mean."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.text import Text

TRANSLATION: Final = Text("labels", "In translation")
TRANSLATED_BY: Final = Text("labels", "Translated by")
