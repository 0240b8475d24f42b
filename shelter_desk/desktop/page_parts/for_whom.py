"""Who may open a file that is added, and what is said once it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import Choice, SelectOne
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes.sealed import Circle

ALL: Final = "all"
EVERYBODY = Text("attached", "Everyone on her file")
KEPT = Text(
    "attached", "The file is kept in the vault. The original lies where it was: delete it there."
)
GIVEN = Text("attached", "The file was given. You cannot open it any more.")


def circle_field(circles: Sequence[Circle]) -> SelectOne:
    """Everyone on her file, or one circle: those she is in before those she gives to."""
    mine = [one.compartment for one in circles if one.mine]
    others = [one.compartment for one in circles if not one.mine]
    who = [Choice(ALL, EVERYBODY)]
    who += [Choice(str(one), labels.COMPARTMENTS[one]) for one in (*mine, *others)]
    return SelectOne(
        key="circle",
        label=Text("attached", "Who may open it"),
        hint=Text("attached", "A sealed file: others see that there is one, by whom and when."),
        choices=tuple(who),
    )
