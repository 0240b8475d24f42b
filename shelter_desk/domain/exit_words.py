"""Words for why somebody left; one place for screen and paper."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.text import Text

EXIT_REASONS: Mapping[ExitReason, Text] = MappingProxyType(
    {
        ExitReason.GOALS_MET: Text("labels", "What she came for is reached"),
        ExitReason.RETURNED_HOME: Text("labels", "Returned to her country"),
        ExitReason.OTHER_SHELTER: Text("labels", "Moved to another shelter"),
        ExitReason.OWN_HOUSING: Text("labels", "A home of her own"),
        ExitReason.NEW_EMPLOYER: Text("labels", "A new employer"),
        ExitReason.FAMILY_FRIENDS: Text("labels", "With family or friends"),
        ExitReason.HOSPITAL: Text("labels", "To hospital"),
        ExitReason.AUTHORITY: Text("labels", "Handed to an authority"),
        ExitReason.LEFT_WITHOUT_NOTICE: Text("labels", "Left without notice"),
        ExitReason.ASKED_TO_LEAVE: Text("labels", "Asked to leave"),
        ExitReason.DIED: Text("labels", "Died"),
        ExitReason.OTHER: Text("labels", "Another reason for leaving"),
    }
)
