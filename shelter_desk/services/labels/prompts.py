"""What is good to have in mind before a talk: a few lines for each kind of form.

Look, listen, link is the frame of psychological first aid (WHO, War Trauma Foundation, World
Vision, 2011); the rules of interviewing follow the WHO's ten (2003) and what interpreters in this
field are asked (OVC TTAC). The wording is our own (domain facts 6.2, 6.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class PromptGroup:
    """A heading and its lines, each short enough to be kept in mind."""

    title: Text
    lines: tuple[Text, ...]


LOOK = PromptGroup(
    Text("prompts", "Look"),
    (
        Text("prompts", "Is she safe here, now? Is she hurt?"),
        Text("prompts", "Does anything not wait: pain, medicine, a child, cold, hunger?"),
        Text("prompts", "Who came with her? Nobody speaks for her before you were alone with her."),
    ),
)
LISTEN = PromptGroup(
    Text("prompts", "Listen"),
    (
        Text("prompts", "Say your name and what you do here. Sit as high or as low as she sits."),
        Text("prompts", "Ask what she needs now. Let silence be."),
        Text("prompts", "Do not ask what happened. If she tells it, listen and do not dig."),
    ),
)
LINK = PromptGroup(
    Text("prompts", "Link"),
    (
        Text("prompts", "Tell her what happens tonight and who is awake."),
        Text("prompts", "Help her reach somebody she trusts, if that is safe."),
        Text("prompts", "Show her the bed, the water, the door and how to call you."),
    ),
)
BEFORE = PromptGroup(
    Text("prompts", "Before you ask"),
    (
        Text("prompts", "Has she eaten, slept, and seen a doctor if she wants one?"),
        Text("prompts", "A room with a door that closes; her chair is nearer to it than yours."),
        Text("prompts", "Say why you ask, who will read it, and that she can stop at any time."),
        Text("prompts", "Ask only what is needed for help. Skip what somebody asked before."),
        Text("prompts", "Know what is truly there today before you speak of it."),
    ),
)
INTERPRETER = PromptGroup(
    Text("prompts", "If somebody interprets"),
    (
        Text("prompts", "Not from her family, her village, her employer or the other residents."),
        Text("prompts", "She says yes to this person, woman or man, before the talk begins."),
        Text("prompts", "Word for word, in the first person; nothing added, nothing left out."),
        Text("prompts", "Look at her, not at the interpreter. Speak in short sentences."),
        Text("prompts", "Nothing that is said leaves the room; the interpreter has signed that."),
    ),
)
NEVER_SAY = PromptGroup(
    Text("prompts", "Rather not"),
    (
        Text("prompts", "“I know how you feel.” You may say: “I am sorry that this happened.”"),
        Text("prompts", "“Why did you not leave?” Nothing of it was her fault."),
        Text("prompts", "“Everything will be all right.” Promise only what you can keep yourself."),
        Text("prompts", "No touching without asking, no pictures, no whispering before her."),
    ),
)
CLOSING = PromptGroup(
    Text("prompts", "At the end"),
    (
        Text("prompts", "Stop on something light, never on the hardest question."),
        Text("prompts", "Thank her. Say what happens next and when."),
        Text("prompts", "Ask how she feels now and what would help her rest."),
    ),
)

_TALK = (BEFORE, INTERPRETER, NEVER_SAY, CLOSING)
PROMPTS: Mapping[str, tuple[PromptGroup, ...]] = MappingProxyType(
    {
        "arrival": (LOOK, LISTEN, LINK, NEVER_SAY),
        "intake": _TALK,
        "screening": _TALK,
        "perpetrators": _TALK,
        "safety": _TALK,
        "needs": _TALK,
        "exit": (BEFORE, INTERPRETER, CLOSING),
    }
)
"""By the key of the form a talk is written into; other forms are not filled with her."""
