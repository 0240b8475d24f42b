"""The words of a note as papers tell them."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.notes import NoteBlock
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.choices import BLOCKS
from shelter_desk.services.labels.note_words import TRANSLATION


def told_in(block: NoteBlock) -> Iterator[tuple[Text, str]]:
    """Line by line: her own words first, then what they mean (domain facts 6.2 rule 19).

    Who translated is not told: papers name neither staff nor interpreters.
    """
    for label, words in ((BLOCKS[block.kind], block.text), (TRANSLATION, block.translation)):
        if words:
            yield label, words
