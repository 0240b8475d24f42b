"""Before she leaves: what of the closing list her file knows already (domain facts 4.14)."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.stays.leaving import still_open
from shelter_desk.services.use_case import Quiet, Work, query
from shelter_desk.services.views.leaving import StillOpen


@query(Permission.READ_FILE, Quiet("stands beside a form whose opening was logged"))
def before_leaving(work: Work, resident_id: ResidentId) -> tuple[StillOpen, ...]:
    """What is still open, each with the page that does it; empty where nothing is known to be.

    It fills nothing in: what has been done stays the word of whoever fills the form.
    """
    return tuple(still_open(work, resident_id))
