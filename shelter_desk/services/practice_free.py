"""Free practice: somebody who does not exist arrives, and is met with the real pages.

In a practice desk alone. One trainee plays from the role card, the other opens a file and works as
in the house; each sees one's own talks.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.practice_free import arrive, talks
from shelter_desk.services.inside.practice_playing import only_in_practice
from shelter_desk.services.practice_free_views import FreeDesk
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query


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
