"""The code of conduct: shown at the first sign-in, and again when there is a newer version."""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.conduct import ConductAcceptance, ConductText
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.texts.conduct_texts import newest_text
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query

_WORDING = Quiet("packaged wording, nothing of a person")


@query(Permission.USE_DESK, _WORDING)
def conduct_due(work: Work) -> ConductText | None:
    """What the person at the desk has yet to accept; nothing where everybody is invented."""
    newest = newest_text()
    accepted = work.tx.conducts.of(work.desk.staff.id)
    done = work.desk.shelter.practice or any(one.version >= newest.version for one in accepted)
    return None if done else newest


@command(Permission.USE_DESK, Act.CONDUCT)
def accept_conduct(work: Work, version: int) -> None:
    """She read it and works by it. Raises ``ChangedMeanwhile`` when it is not the newest."""
    if version != newest_text().version:
        raise ChangedMeanwhile
    staff_id = work.desk.staff.id
    work.tx.conducts.accept(ConductAcceptance(staff_id, version, work.desk.clock.now()))
    work.audit(ref=Ref("staff", staff_id), detail=str(version))
    work.changed(Topic.STAFF)
