"""How far a print is, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.print_system.port import Fate, JobState, Progress, Trouble
from shelter_desk.domain.text import Message, Text

WHICH = Text("paper", "Which printer?")
CHOOSE = Text("paper", "Choose a printer")
_WORKING = Text("paper", "The printer is at work.")
_OVER = Text("paper", "The printer says that it is done.")
_ENDED = Text("paper", "The print was ended before all of it came out.")
_TROUBLES: Mapping[Trouble, Text] = MappingProxyType(
    {
        Trouble.PAPER: Text("paper", "The printer has no paper. Put some in, then it goes on."),
        Trouble.JAM: Text(
            "paper", "A sheet is stuck in the printer. Take it out, then it goes on."
        ),
        Trouble.COVER: Text("paper", "The printer is open. Close it, then it goes on."),
        Trouble.TONER: Text("paper", "The printer has no toner or ink left."),
        Trouble.AWAY: Text(
            "paper", "The printer does not answer. Is it switched on and connected?"
        ),
        Trouble.PAUSED: Text(
            "paper", "The printer was paused in the print system of this computer."
        ),
        Trouble.OTHER: Text("paper", "The printer waits for something. Look at its display."),
    }
)

_TAKEN: Mapping[Fate, Text] = MappingProxyType(
    {
        Fate.WHOLE: Text("paper", "It was taken back: nothing of it comes out any more."),
        Fate.CUT: Text(
            "paper", "It was taken back in the middle. Look whether something lies in the printer."
        ),
        Fate.OVER: _OVER,
    }
)
_ALONE = Text(
    "paper",
    "This computer found {printer} on the network by itself. Choose it only when you know where it "
    "stands.",
)
_LIES = Text(
    "paper",
    "It could not be taken back and may still come out: stay beside the printer, or switch it off.",
)


def found_alone(printer: str) -> Message:
    """Beside the choice of a printer that nobody of the house set up."""
    return Message(_ALONE, {"printer": printer})


def taken_words(fate: Fate) -> Text:
    """What to say of a job that somebody wanted back."""
    return _TAKEN.get(fate, _LIES)


def progress_words(progress: Progress) -> Text:
    """What to say of a job."""
    if progress.state is JobState.WAITING:
        return _TROUBLES[progress.trouble]
    return {JobState.OVER: _OVER, JobState.ENDED: _ENDED}.get(progress.state, _WORKING)
