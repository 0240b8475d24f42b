"""Her own copy: who asks and how she has it, in words for the page and for the log."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.own_copies import AskedBy, Given
from shelter_desk.domain.text import Text

ASKED_BY: Mapping[AskedBy, Text] = MappingProxyType(
    {
        AskedBy.HERSELF: Text("own_copy", "She asks for it"),
        AskedBy.GUARDIAN: Text("own_copy", "Her guardian asks for it"),
        AskedBy.HELPER: Text(
            "own_copy", "Somebody who helps her asks for it, a lawyer for example"
        ),
    }
)
GIVEN: Mapping[Given, Text] = MappingProxyType(
    {
        Given.IN_HAND: Text("own_copy", "On paper, into her hand"),
        Given.ON_STICK: Text("own_copy", "As a file with a passphrase, on a stick of hers"),
        Given.KEPT: Text("own_copy", "On paper, and the house keeps it safe for her"),
    }
)
WITH_CARE: Mapping[Given, Text] = MappingProxyType(
    {
        Given.IN_HAND: Text(
            "own_copy",
            "Ask her alone: who could find it? It tells a lot. The house can keep it instead, and "
            "she reads it here whenever she likes.",
        ),
        Given.ON_STICK: Text(
            "own_copy",
            "Ask her alone: who looks through her things? The file opens with its passphrase "
            "alone; she chooses one that she remembers and nobody else guesses. It holds the same "
            "for a machine (JSON).",
        ),
        Given.KEPT: Text(
            "own_copy",
            "Put it into an envelope with her code, closed by her, and lock it away. It is hers at "
            "any hour, and when she leaves she is asked about it.",
        ),
    }
)
