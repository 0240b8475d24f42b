"""What she is asked about the house when she leaves (domain facts 4.14): once, in two ways.

A worker who is not her own notes it in the form of the exit, or she ticks it herself on a sheet
without a name. Of the 26 items of the source these ten are known to us.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from shelter_desk.domain.text import Text


class Asked(NamedTuple):
    """One thing: its key, how the worker notes it and how she says it on paper."""

    key: str
    noted: Text
    said: Text


FEEDBACK: Final = (
    Asked(
        "hours",
        Text("exit", "The hours suited her"),
        Text("paper", "I was helped at hours that suited me."),
    ),
    Asked(
        "comfort",
        Text("exit", "She felt at ease with her worker"),
        Text("paper", "I felt at ease with the person who helped me."),
    ),
    Asked(
        "same_worker",
        Text("exit", "She kept the same worker"),
        Text("paper", "I could go on talking to the same person."),
    ),
    Asked(
        "support_person",
        Text("exit", "She could bring somebody she trusts"),
        Text("paper", "I could bring somebody I trust."),
    ),
    Asked(
        "options",
        Text("exit", "She was told what there is to choose from"),
        Text("paper", "I was told what there is to choose from."),
    ),
    Asked(
        "decided",
        Text("exit", "She decided herself"),
        Text("paper", "I decided for myself."),
    ),
    Asked(
        "private_room",
        Text("exit", "Talks were in a room of their own"),
        Text("paper", "We talked in a room of our own."),
    ),
    Asked(
        "respect",
        Text("exit", "She was treated with respect"),
        Text("paper", "I was treated with respect."),
    ),
    Asked(
        "language",
        Text("exit", "She was spoken to in words she understands"),
        Text("paper", "I was spoken to in words I understand."),
    ),
    Asked(
        "recommend",
        Text("exit", "She would send a friend here"),
        Text("paper", "I would tell a friend to come here."),
    ),
)
