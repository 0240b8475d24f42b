"""The procedure of the house, and where one file stands in it."""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.procedure import STANDARD, Stage, StageKey, Standing, done_count, next_of
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.procedure.procedure_kept import (
    KEY,
    keep_procedure,
    kept_procedure,
    name_of,
)
from shelter_desk.services.inside.procedure.procedure_reading import read_facts, standings_of
from shelter_desk.services.labels.procedure import WHY, stage_gate
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.procedure import HerProcedure, StageView

_OPENS = {
    StageKey.ARRIVAL: "arrival",
    StageKey.INTAKE: "intake",
    StageKey.CONSENT: "consents",
    StageKey.SAFETY: "safety",
    StageKey.SCREENING: "screening",
    StageKey.NEEDS: "needs",
    StageKey.DECISION: "official_status",
    StageKey.PLAN: "plan",
    StageKey.SERVICES: "referrals",
    StageKey.EXIT: "exit",
    StageKey.FOLLOW_UP: "follow_up",
}
"""The part of a file in which a stage is done, as the sections of its page are called."""


@query(Permission.USE_DESK, Quiet("how the house works, nothing of a person"))
def procedure(work: Work) -> tuple[Stage, ...]:
    """The stages as the house has them, in order."""
    return kept_procedure(work)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def change_procedure(work: Work, wanted: tuple[Stage, ...]) -> None:
    """Other names, times, owners, gates, for every file from now on; nothing signed changes.

    Raises ``ProcedureUnknown``, ``ProcedureTime``, ``ProcedureLoop``, ``TextTooLong``.
    """
    changed = keep_procedure(work, wanted)
    work.audit(ref=Ref("setting", KEY), fields=changed)
    work.changed(Topic.SETTINGS, Topic.FILE)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def reset_procedure(work: Work) -> None:
    """Back to the standard one."""
    changed = keep_procedure(work, STANDARD)
    work.audit(ref=Ref("setting", KEY), fields=changed)
    work.changed(Topic.SETTINGS, Topic.FILE)


@query(Permission.READ_FILE, Act.VIEW)
def her_procedure(work: Work, resident_id: ResidentId) -> HerProcedure:
    """Where her file stands, what is next and why. Raises ``NotFound``."""
    stages = kept_procedure(work)
    names = {one.key: name_of(work, one) for one in stages}
    seen = standings_of(work, read_facts(work, resident_id), stages)
    views = {
        one.stage.key: _view(work, one, number, names) for number, one in enumerate(seen, start=1)
    }
    coming = next_of(seen)
    work.audit(resident_id=resident_id, ref=Ref("form", KEY), detail="procedure")
    row = work.tx.residents.get(resident_id)
    return HerProcedure(
        row.called,
        row.code,
        tuple(views.values()),
        done_count(seen),
        None if coming is None else views[coming.stage.key],
    )


def _view(work: Work, one: Standing, number: int, names: dict[StageKey, str]) -> StageView:
    stage = one.stage
    return StageView(
        key=stage.key,
        number=number,
        name=names[stage.key],
        why=work.desk.translate(work.desk.language, WHY[stage.key]),
        gate=stage_gate(stage, work.desk.language, work.desk.translate),
        owner=stage.owner,
        state=one.state,
        done_at=one.done_at,
        due_at=one.due_at,
        late=one.late,
        after="" if stage.after is None else names[stage.after],
        opens=_OPENS.get(stage.key, ""),
    )
