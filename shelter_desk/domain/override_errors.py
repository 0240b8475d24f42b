"""Why something cannot leave without her agreement: one class per cause (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class NothingChosen(ShelterDeskError):
    """No item was named that leaves without her agreement."""

    text = Text(
        "errors",
        "Nothing is chosen that must be told. Choose only what the duty names. Everything typed "
        "is still here.",
    )


class SheAgreed(ShelterDeskError):
    """Her consent covers everything that was chosen. ``items``: their names."""

    text = Text(
        "errors",
        "She agreed that they learn: {items}. These items need no decision of yours. Choose only "
        "what her consent does not cover. Everything typed is still here.",
    )


class HersAlone(ShelterDeskError):
    """Something that no duty takes from her. ``items``: their names."""

    text = Text(
        "errors",
        "This leaves only with her own consent, whatever the duty: {items}. Take it out. "
        "Everything typed is still here.",
    )


class NeedsGround(ShelterDeskError):
    """Neither a duty nor a danger was named."""

    text = Text(
        "errors",
        "Say first whether the law obliges you or life and health are in danger. Nothing else is "
        "a ground. Everything typed is still here.",
    )


class NeedsLaw(ShelterDeskError):
    """A legal duty without the law."""

    text = Text(
        "errors",
        "A legal duty needs the law, the article or the order. If you cannot name it, it is not "
        "yet a duty: ask for it in writing. Everything typed is still here.",
    )


class NeedsTold(ShelterDeskError):
    """Open whether she knows, or why not and when she will."""

    text = Text(
        "errors",
        "Say whether she was told. If not yet, say why and on which day she will be told. "
        "Everything typed is still here.",
    )


class ImpossibleTellingDay(ShelterDeskError):
    """Told in the future, or before it was decided. ``decided`` is a day."""

    text = Text(
        "errors",
        "This day cannot be right: it was decided on {decided}, and the day must not lie in the "
        "future. Nothing was saved.",
    )


class AlreadyTold(ShelterDeskError):
    """It stands in the file already that she knows."""

    text = Text("errors", "It is already written down that she was told. Nothing was changed.")
