"""Why figures are not released: one class per cause (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class FiguresTooFew(ShelterDeskError):
    """Fewer people than the smallest group that is shown, or none. ``k``: that number."""

    text = Text(
        "errors",
        "Fewer than {k} people who agreed to be counted were registered in this time, so no "
        "number can be shown. Nothing was released. Choose a longer time.",
    )


class FiguresNotOver(ShelterDeskError):
    """The time has not ended: who comes later would stand out in the next release."""

    text = Text(
        "errors",
        "This time is not over yet. Whoever comes until its end would stand out in the next "
        "release. Nothing was released. Choose a time that has ended.",
    )


class FiguresStayInside(ShelterDeskError):
    """Exact numbers as a file: small ones are people, and a file goes anywhere."""

    text = Text(
        "errors",
        "Figures for the house itself are exact, and in small numbers people can be recognised. "
        "They can be read here and printed, not saved as a file. Nothing was saved.",
    )


class FiguresTooNear(ShelterDeskError):
    """Another release of the same time differs by a few people.

    ``tables``: where, ``day``: when it was released, ``k``.
    """

    text = Text(
        "errors",
        "The figures of this time that were released on {day} differ from these by fewer than {k} "
        "people ({tables}). Whoever has both could find them. Nothing was released. The earlier "
        "release stays as it is; use it, or wait until more has changed.",
    )


class FiguresLeaveFew(ShelterDeskError):
    """Taken from or added to earlier releases, these leave a few people.

    ``tables``: where, ``period``: the time in which they would stand alone, ``k``.
    """

    text = Text(
        "errors",
        "Whoever subtracts what was released before from these figures would be left with fewer "
        "than {k} people ({tables}; within {period}). Nothing was released. Choose another time, "
        "or use what was released already.",
    )
