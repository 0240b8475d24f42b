"""What the preview calls papers that pages of different kinds open."""

from __future__ import annotations

from typing import Final

INTAKE_PAPER: Final = "intake-paper"
INCIDENT_PAPER: Final = "incident-paper"
LEAVING_LETTER: Final = "leaving-letter"
RULES_TOLD: Final = "rules-told"
WITHDRAWAL: Final = "withdrawal"
