"""Why a sitting cannot begin or a result cannot be overruled; sentences as in ``errors``."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class RestFirst(ShelterDeskError):
    """The first sitting is wanted before her first night here is over. ``least``: letters."""

    text = Text(
        "errors",
        "She has not had her first night here. Nothing is begun. If it cannot wait, open the "
        "screening page and write the reason in a few words, {least} letters or more; it goes "
        "into the sitting.",
    )


class ViewWithoutReason(ShelterDeskError):
    """Another result than the rule's is to be recorded, and nobody said why. ``least``: letters."""

    text = Text(
        "errors",
        "Your own view needs its reason: a few words, {least} letters or more. Nothing has been "
        "changed.",
    )


class BeingCorrected(ShelterDeskError):
    """A correction of this sitting was begun and holds other words."""

    text = Text(
        "errors",
        "A correction of this sitting was begun and is not signed yet. Nothing has been changed. "
        "Finish it, or add your own view there.",
    )
