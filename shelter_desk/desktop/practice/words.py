"""Words that the pages of the practice cases share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.plays import KeptPlay
from shelter_desk.domain.text import Message, Text

CASES = Text("practice", "Practice cases")
ALL_CASES = Text("practice", "All cases")
FREE = Text("practice", "Free practice")
BEGIN_AGAIN = Text("practice", "Begin again")
PLAY_AGAIN = Text("practice", "Play again")

SECTORS: Mapping[FrontLine, Text] = MappingProxyType(
    {
        FrontLine.PORT: Text("practice", "Airport and port"),
        FrontLine.LABOUR: Text("practice", "Labour inspection"),
        FrontLine.HEALTH: Text("practice", "Health"),
        FrontLine.POLICE: Text("practice", "Police"),
        FrontLine.AUTHORITY: Text("practice", "Authority"),
        FrontLine.SHELTER: Text("practice", "Shelter"),
    }
)
_SHORT = Text("practice", "{kept} of {rules} rules kept")
_WHOLE = Text("practice", "{kept} of {rules} rules that came up were kept.")


def result_short(context: DeskContext, play: KeptPlay) -> str:
    """What came of a play, for a line of a list."""
    return context.words(_counted(context, _SHORT, play))


def result_words(context: DeskContext, play: KeptPlay) -> str:
    """What came of a play, as a sentence."""
    return context.words(_counted(context, _WHOLE, play))


def _counted(context: DeskContext, text: Text, play: KeptPlay) -> Message:
    number = context.fmt.number
    return Message(text, {"kept": number(len(play.kept)), "rules": number(play.rules)})
