"""Words of the training in both languages at once, and parts made of them."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.ports import Translate
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.text import Plural, Text
from shelter_desk.printing.papers.training import Look, TrainingPart


@dataclass(frozen=True, slots=True)
class InBoth:
    """Says a text in Arabic and in English."""

    translate: Translate

    def say(self, text: Text, **places: Both | str | int) -> Both:
        """``text`` in both languages, its places filled in the language they stand in."""
        found = []
        for language in ("ar", "en"):
            words = self.translate(language, text)
            for name, value in places.items():
                filled = value.say(language) if isinstance(value, Both) else str(value)
                words = words.replace("{" + name + "}", filled)
            found.append(words)
        return Both(*found)

    def count(self, text: Plural, number: int) -> Both:
        """``text`` in both languages with its number in it."""
        return Both(self.translate("ar", text, number), self.translate("en", text, number))

    def part(self, look: Look, text: Text, **places: Both | str | int) -> TrainingPart:
        """One part that says ``text``."""
        return TrainingPart(look, self.say(text, **places))
