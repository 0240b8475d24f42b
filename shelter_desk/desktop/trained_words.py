"""What pages say of somebody's training."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels_modules import MODULES
from shelter_desk.services.training_views import ModuleLine, TrainedPerson

TRAINER = Text("training", "trainer of trainers")
REFRESH = Text("training", "refresher due")
_NOTHING = Text("training", "No module passed yet")
_PASSED = Text("training", "{module}: {day}, written down by {who}. Refresher by {due}.")
_LATE = Text("training", "{module}: {day}, written down by {who}. Refresher due since {due}.")
_OPEN = Text("training", "{module}: not passed yet")
_TRAINER = Text("training", "Trainer of trainers since {day}, by {who}")
_SHORT = Text("training", "Trained: {modules}")


def module_line(context: DeskContext, line: ModuleLine) -> str:
    """One module with its day, who wrote it down, and the next refresher."""
    module = context.words(MODULES[line.module])
    if line.on is None or line.due is None:
        return context.words(Message(_OPEN, {"module": module}))
    said = {
        "module": module,
        "day": context.fmt.date(line.on),
        "who": line.by,
        "due": context.fmt.date(line.due),
    }
    return context.words(Message(_LATE if line.late else _PASSED, said))


def trainer_line(context: DeskContext, person: TrainedPerson) -> str:
    """The mark with its day and who gave it; "" for none."""
    if person.trainer is None:
        return ""
    day, who = person.trainer
    return context.words(Message(_TRAINER, {"day": context.fmt.date(day), "who": who}))


def in_short(context: DeskContext, person: TrainedPerson) -> str:
    """Which modules were passed, in one line."""
    passed = [MODULES[one.module] for one in person.lines if one.on is not None]
    if not passed:
        return context.words(_NOTHING)
    modules = context.fmt.line(*(context.words(one) for one in passed))
    return context.words(Message(_SHORT, {"modules": modules}))
