"""The papers of the trainer's pack, and in which order acts stand on them."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from shelter_desk.domain.practice.cases import CaseAct, Moment, PracticeCase


class TrainingKind(StrEnum):
    """What can be printed for a training."""

    PLAN = "plan"
    HANDOUT = "handout"
    EXERCISE = "exercise"
    ANSWERS = "answers"
    ATTENDANCE = "attendance"
    SCORES = "scores"
    PACK = "pack"
    GROUP = "group"


def mixed(case: PracticeCase, moment: Moment) -> tuple[CaseAct, ...]:
    """The acts of ``moment`` in an order that tells nothing and is the same on every paper."""

    def place(act: CaseAct) -> str:
        return hashlib.sha256(f"{case.code}/{moment.code}/{act.code}".encode()).hexdigest()

    return tuple(sorted(moment.acts, key=place))
