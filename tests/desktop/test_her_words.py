"""Words for paper in languages that the windows do not speak."""

from __future__ import annotations

from shelter_desk.desktop.i18n import Translations
from shelter_desk.domain.text import Text


def test_a_label_is_said_in_her_language_and_in_english_where_it_is_not_written() -> None:
    say = Translations()
    form, unwritten = Text("paper", "Consent form"), Text("paper", "Nothing says this")
    assert say("hi", form) == "सहमति पत्र"
    assert say("bn", form) == "সম্মতিপত্র"
    assert say("hi", unwritten) == say("xx", unwritten) == "Nothing says this"
    assert say("ar", form) != say("en", form) == "Consent form"
