"""What the preview calls papers that pages of different kinds open."""

from __future__ import annotations

from typing import Final

INTAKE_PAPER: Final = "intake-paper"
INCIDENT_PAPER: Final = "incident-paper"
