"""The invented picture and letter of the practice house."""

from __future__ import annotations

import pytest

from shelter_desk.domain.attachments import Media
from shelter_desk.services import attachment_showing, attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.practice import files
from tests import factories


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_picture_and_a_letter_that_can_be_looked_at(desk: Desk, language: str) -> None:
    her = factories.admit(desk)
    desk.language = language
    files.add_files(desk, her)
    letter, card = attachments.attachments_of(desk, her)
    assert card.facts is not None
    assert letter.facts is not None
    assert (card.facts.media, letter.facts.media) == (Media.PNG, Media.PDF)
    assert card.facts.size + letter.facts.size < 5_000, "invented, and tiny"
    opened = attachments.look_at_attachment(desk, letter.id)
    shown = attachment_showing.pdf_pages(desk, opened.content, 96, 0)
    assert (shown.total, len(shown.pictures)) == (1, 1)
    assert card.facts.title == {"ar": "بطاقة للتدريب", "en": "Card for practice"}[language]
