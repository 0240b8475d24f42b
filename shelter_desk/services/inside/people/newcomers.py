"""Somebody new at the desk: what the key file is asked for, and what the records keep."""

from __future__ import annotations

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Staff
from shelter_desk.services.inside.opening.key_file import told_beside, with_the_rest
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.desk import NewStaff
from shelter_desk.services.views.people import Newcomer
from shelter_desk.vault.vault import Enrolled, Enrolment, Staged, free_code


def enrolment_of(work: Work, new: Newcomer | NewStaff, passphrase: str = "") -> Enrolment:
    """What the key file is to know. Raises ``NothingWritten`` without a name, ``TextTooLong``."""
    names = (typed_line(new.name_ar), typed_line(new.name_latin))
    if not any(names):
        raise NothingWritten
    taken = frozenset(one.sign_in_code for one in work.tx.staff.all())
    return Enrolment(
        staff_id=StaffId(work.desk.ids.new()),
        sign_in_code=free_code(work.desk.parts.randomness, taken),
        name_ar=names[0],
        name_latin=names[1],
        role=new.role,
        passphrase=passphrase,
        use_device_secret=work.desk.opened.device_bound,
    )


def take_in(work: Work, made: Enrolled, enrolment: Enrolment, gender: str, staged: Staged) -> Staff:
    """Keep her, in the same commit as the word about the key file."""
    with_the_rest(work, staged)
    staff = Staff(
        id=made.staff_id,
        sign_in_code=made.sign_in_code,
        name_ar=enrolment.name_ar,
        name_latin=enrolment.name_latin,
        role=enrolment.role,
        gender=gender,
        ed25519_public=made.ed25519_public,
        x25519_public=made.x25519_public,
    )
    work.tx.staff.add(staff)
    told_beside(work)
    work.audit(ref=Ref("staff", staff.id), detail=staff.role.value)
    work.changed(Topic.STAFF)
    return staff
