"""What pages say of somebody's training."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels.modules import MODULES
from shelter_desk.services.views.training import ModuleLine, TrainedPerson

TRAINER = Text("training", "trainer of trainers")
REFRESH = Text("training", "refresher due")
_NOTHING = Text("training", "No module passed yet")
_PASSED = Text("training", "{module}: {day}, written down by {who}. Refresher by {due}.")
_LATE = Text("training", "{module}: {day}, written down by {who}. Refresher due since {due}.")
_OPEN = Text("training", "Not passed yet: {modules}")
_TRAINER = Text("training", "Trainer of trainers since {day}, by {who}")
_SHORT = Text("training", "Trained: {modules}")


def training_lines(context: DeskContext, person: TrainedPerson) -> tuple[str, ...]:
    """The mark, each module with its day and refresher, and in one line what is not passed yet."""
    passed = tuple(filter(None, (_passed(context, one) for one in person.lines)))
    missing = tuple(context.words(MODULES[one.module]) for one in person.lines if one.on is None)
    names = {"modules": context.fmt.line(*missing)}
    still = (context.words(Message(_OPEN, names)),) if missing else ()
    return (*_trainer(context, person), *passed, *still)


def _passed(context: DeskContext, line: ModuleLine) -> str:
    """The day, who wrote it down, and the next refresher; "" for what was never passed."""
    if line.on is None or line.due is None:
        return ""
    said = {
        "module": context.words(MODULES[line.module]),
        "day": context.fmt.date(line.on),
        "who": line.by,
        "due": context.fmt.date(line.due),
    }
    return context.words(Message(_LATE if line.late else _PASSED, said))


def _trainer(context: DeskContext, person: TrainedPerson) -> tuple[str, ...]:
    """The mark with its day and who gave it, where it stands."""
    if person.trainer is None:
        return ()
    day, who = person.trainer
    return (context.words(Message(_TRAINER, {"day": context.fmt.date(day), "who": who})),)


def in_short(context: DeskContext, person: TrainedPerson) -> str:
    """Which modules were passed, in one line."""
    passed = [MODULES[one.module] for one in person.lines if one.on is not None]
    if not passed:
        return context.words(_NOTHING)
    modules = context.fmt.line(*(context.words(one) for one in passed))
    return context.words(Message(_SHORT, {"modules": modules}))
