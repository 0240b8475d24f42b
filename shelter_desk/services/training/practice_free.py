"""Free practice: somebody who does not exist arrives, and is met with the real pages.

In a practice desk alone. One trainee plays from the role card, the other opens a file and works as
in the house; each sees one's own talks.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.practice.free import read_by_coach
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.training.practice_cases import packaged_rules
from shelter_desk.services.inside.training.practice_free import arrive, talks
from shelter_desk.services.inside.training.practice_free_reading import read_facts
from shelter_desk.services.inside.training.practice_playing import only_in_practice
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.practice_free import FreeDesk, FreeResult


@query(Permission.USE_DESK, Quiet("people who do not exist, and codes of one's own files"))
def free_practice(work: Work) -> FreeDesk:
    """One's own talks, the newest first. Raises ``PracticeOnly``."""
    only_in_practice(work)
    return FreeDesk(talks(work))


@command(Permission.USE_DESK, Act.PRACTICE)
def somebody_arrives(work: Work) -> FreeDesk:
    """A new person to practise with, by a number nobody chose. Raises ``PracticeOnly``."""
    only_in_practice(work)
    seed, _at = arrive(work)
    work.audit(ref=Ref("role_card", str(seed)))
    work.changed(Topic.PRACTICE)
    return FreeDesk(talks(work))


@query(Permission.READ_FILE, Act.VIEW)
def read_by_the_coach(work: Work, name: str) -> FreeResult:
    """What the coach reads in the file of one's own talk ``name``, at any time of it.

    When what was done, never what was answered. Raises ``PracticeOnly``, ``NotFound`` for a talk
    that is not remembered, or not one's own, ``NothingForTheCoach`` for a file without an arrival.
    """
    only_in_practice(work)
    talk = next((one for one in talks(work) if one.name == name), None)
    if talk is None:
        raise NotFound
    if talk.file is None:
        work.audit(ref=Ref("role_card", str(talk.card.seed)))
        return FreeResult(talk, packaged_rules())
    work.audit(resident_id=talk.file.id, ref=Ref("resident", talk.file.id))
    facts = read_facts(work, talk.file.id)
    return FreeResult(talk, packaged_rules(), read_by_coach(facts, talk.card), facts.sealed)
