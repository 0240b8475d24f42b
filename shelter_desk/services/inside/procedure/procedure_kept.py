"""The house's own procedure, as the settings keep it: JSON under one key, one object a stage."""

from __future__ import annotations

import json
from typing import Any, Final

from shelter_desk.domain.procedure import STANDARD, Owner, Stage, StageKey, checked
from shelter_desk.domain.procedure_errors import ProcedureLoop, ProcedureTime, ProcedureUnknown
from shelter_desk.services.inside.typed.typed import LONGEST_LINE, typed_fields
from shelter_desk.services.labels.procedure import stage_name
from shelter_desk.services.use_case import Work

KEY: Final = "procedure"
_WORDS = ("name_ar", "name_en", "gate_ar", "gate_en")


def kept_procedure(work: Work) -> tuple[Stage, ...]:
    """The stages as a manager left them; the standard ones until then."""
    kept = work.tx.settings.value(KEY)
    return STANDARD if kept is None else tuple(_read(one) for one in json.loads(kept))


def keep_procedure(work: Work, wanted: tuple[Stage, ...]) -> list[str]:
    """Check and keep it; answers the keys of the stages that are other than before.

    Raises ``ProcedureUnknown``, ``ProcedureTime``, ``ProcedureLoop``, ``TextTooLong``.
    """
    stages = tuple(typed_fields(one, LONGEST_LINE) for one in wanted)
    try:
        checked(stages)
    except ProcedureTime as error:
        raise ProcedureTime(stage=_name(work, stages, error.params["stage"])) from error
    except ProcedureLoop as error:
        loop = [_name(work, stages, key) for key in error.params["stages"].split(",")]
        raise ProcedureLoop(stages=" ← ".join(loop)) from error
    before = {one.key: one for one in kept_procedure(work)}
    work.tx.settings.set_value(KEY, json.dumps([_written(one) for one in stages]))
    return [one.key.value for one in stages if one != before.get(one.key)]


def name_of(work: Work, stage: Stage) -> str:
    """What the house calls it, in the reader's language."""
    return stage_name(stage, work.desk.language, work.desk.translate)


def _name(work: Work, stages: tuple[Stage, ...], key: str) -> str:
    found = next((one for one in stages if one.key == key), None)
    if found is None:
        raise ProcedureUnknown
    return name_of(work, found)


def _written(one: Stage) -> dict[str, Any]:
    words = {name: getattr(one, name) for name in _WORDS if getattr(one, name)}
    return {
        "key": one.key.value,
        "owner": one.owner.value,
        "hours": one.hours,
        "after": None if one.after is None else one.after.value,
        **words,
    }


def _read(kept: dict[str, Any]) -> Stage:
    after = kept["after"]
    return Stage(
        StageKey(kept["key"]),
        Owner(kept["owner"]),
        kept["hours"],
        None if after is None else StageKey(after),
        **{name: kept.get(name, "") for name in _WORDS},
    )
