"""Colleagues: invited, reset, given another role, removed; nobody's passphrase is ever known.

Invite, reset and role change the key file in the transaction that logs them. Removal copies the
records under a new key that only those who stay receive (security facts 3.4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Permission, Role, Staff
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.backups.closed_restoring import STAFF_OF_BACKUP, TODAY
from shelter_desk.services.inside.opening.generations import in_new_generation
from shelter_desk.services.inside.opening.key_file import told_beside, with_the_rest
from shelter_desk.services.inside.opening.patience import throttle_of
from shelter_desk.services.inside.people.newcomers import enrolment_of, take_in
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.texts.conduct_texts import newest_text
from shelter_desk.services.inside.training.training_kept import refresh_months, trained_person
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside, query
from shelter_desk.services.views.backup import StaffOfBackup
from shelter_desk.services.views.desk import TileView
from shelter_desk.services.views.people import Newcomer, OneTimeCode, PeopleView, PersonView
from shelter_desk.storage.results import ResidentFilter
from shelter_desk.vault.people import change_role as change_role_in_vault
from shelter_desk.vault.people import invite_staff, reset_staff
from shelter_desk.vault.vault import GROUPS_OF_ROLE

CODE_DAYS: Final = 7
"""How many days a one-time code opens, today included."""


@query(Permission.MANAGE_PEOPLE, Quiet("names and roles of colleagues"))
def people(work: Work) -> PeopleView:
    """Everybody, those who left at the end."""
    opened = work.desk.opened
    waiting = {one.staff_id for one in opened.roster if one.active and one.by_code}
    accepted: dict[StaffId, int] = {}
    for one in work.tx.conducts.all():
        accepted[one.staff_id] = max(one.version, accepted.get(one.staff_id, 0))
    names = Names(work)
    rows = [_person(work, one, waiting, accepted, names) for one in work.tx.staff.all()]
    managers = sum(one.active and one.role is Role.MANAGER for one in rows)
    return PeopleView(
        people=tuple(sorted(rows, key=lambda one: not one.active)),
        managers=managers,
        sheet=opened.sheet_of is not None,
        newest_conduct=newest_text().version,
    )


def _person(
    work: Work, staff: Staff, waiting: set[StaffId], accepted: dict[StaffId, int], names: Names
) -> PersonView:
    hers = ResidentFilter(case_owner=staff.id)
    return PersonView(
        id=staff.id,
        sign_in_code=staff.sign_in_code,
        name_ar=staff.name_ar,
        name_latin=staff.name_latin,
        role=staff.role,
        gender=staff.gender,
        active=staff.active,
        me=staff.id == work.desk.staff.id,
        by_code=staff.id in waiting,
        conduct=accepted.get(staff.id, 0),
        files=work.tx.residents.count(hers),
        training=trained_person(work, staff, names, refresh_months(work)),
    )


@command(Permission.MANAGE_PEOPLE, Act.INVITE, again=True)
def invite(work: Work, new: Newcomer) -> OneTimeCode:
    """A colleague who signs in with a one-time code and then chooses her own passphrase.

    Raises ``NothingWritten`` without a name, ``TextTooLong``, ``DiskFull``, ``NotEnoughMemory``,
    ``DamagedKeyFile``.
    """
    desk, parts = work.desk, work.desk.parts
    enrolment = enrolment_of(work, new)
    expires = desk.local_today() + timedelta(days=CODE_DAYS - 1)
    made, code, staged = invite_staff(
        parts.folder,
        desk.opened,
        enrolment,
        GROUPS_OF_ROLE[new.role],
        expires,
        parts.randomness,
    )
    staff = take_in(work, made, enrolment, new.gender, staged)
    return OneTimeCode(staff.sign_in_code, staff.name_ar, staff.name_latin, code, expires)


@command(Permission.MANAGE_PEOPLE, Act.RESET, again=True)
def reset(work: Work, staff_id: StaffId) -> OneTimeCode:
    """New keys and a one-time code for a colleague, a manager too; her passphrase opens nothing.

    Wrong passphrases that were counted for her are told in the log and forgotten. Raises
    ``NotAllowed`` (oneself, or somebody who left), ``NotFound``, ``DiskFull``, ...
    """
    desk, parts = work.desk, work.desk.parts
    staff = work.tx.staff.get(staff_id)
    expires = desk.local_today() + timedelta(days=CODE_DAYS - 1)
    made, code, staged = reset_staff(parts.folder, desk.opened, staff_id, expires, parts.randomness)
    with_the_rest(work, staged)
    work.tx.staff.update(
        replace(staff, ed25519_public=made.ed25519_public, x25519_public=made.x25519_public)
    )
    told_beside(work)
    work.audit(ref=Ref("staff", staff_id), detail=staff.role.value)
    throttle = throttle_of(parts)
    work.afterwards(lambda: _forget_failures(desk, throttle.succeeded(staff.sign_in_code)), _none)
    work.changed(Topic.STAFF)
    names = (staff.name_ar, staff.name_latin)
    sheet = desk.opened.sheet_of not in (None, staff_id)
    return OneTimeCode(staff.sign_in_code, *names, code, expires, sheet)


@query(Permission.MANAGE_PEOPLE, Quiet("names of colleagues"))
def staff_of_backup(work: Work) -> StaffOfBackup | None:
    """Who can sign in since a backup was put into a folder without an open desk.

    ``None`` when no such backup waits for a manager to look through them.
    """
    found = (work.tx.settings.value(STAFF_OF_BACKUP) or "").split()
    if len(found) != len(("moment", "whose")):
        return None
    here = [
        TileView(one.sign_in_code, one.name_ar, one.name_latin)
        for one in work.tx.staff.all()
        if one.active
    ]
    return StaffOfBackup(datetime.fromisoformat(found[0]), found[1] == TODAY, tuple(here))


@command(Permission.MANAGE_PEOPLE, Act.STAFF_CHECKED)
def staff_checked(work: Work) -> None:
    """A manager looked through who may sign in after a restore; the notice goes.

    Raises ``NotFound`` when somebody did so meanwhile.
    """
    value = work.tx.settings.value(STAFF_OF_BACKUP)
    if not value:
        raise NotFound
    work.tx.settings.set_value(STAFF_OF_BACKUP, "")
    work.audit(ref=Ref("setting", STAFF_OF_BACKUP), detail=value[:10])
    work.changed(Topic.STAFF)


def _forget_failures(desk: Desk, failures: int) -> None:
    if failures:
        with desk.database.write() as tx:
            tx.audit.append(desk.signer, Act.FAILED_UNLOCK, detail=str(failures))


def _none() -> None:
    """Nothing to take back."""


@command(Permission.MANAGE_PEOPLE, Act.ROLE, again=True)
def change_role(work: Work, staff_id: StaffId, role: Role) -> None:
    """Another role for a colleague, with its sealed compartments.

    Raises ``NotAllowed`` (oneself, or somebody who left), ``NotFound``, ``DiskFull``, ...
    """
    desk, parts = work.desk, work.desk.parts
    staff = work.tx.staff.get(staff_id)
    staged = change_role_in_vault(parts.folder, desk.opened, staff_id, role, parts.randomness)
    with_the_rest(work, staged)
    work.tx.staff.update(replace(staff, role=role))
    told_beside(work)
    work.audit(ref=Ref("staff", staff_id), detail=f"{staff.role.value} {role.value}")
    work.changed(Topic.STAFF)


@outside("checks Permission.MANAGE_PEOPLE itself; writes REMOVE into the new generation")
def remove(
    desk: Desk, staff_id: StaffId, progress: Callable[[int, int], None] | None = None
) -> None:
    """Somebody leaves: the records go on under a new key that she never had.

    Nothing has happened when this raises, but for ``FolderNotWritable`` out of the switch
    itself. Backups of the days before still open for her. Raises ``NotAllowed`` (no manager,
    oneself, or gone already), ``NotFound``, ``DiskFull``, ``DamagedVault`` (the records are not
    whole), ``DamagedKeyFile``. ``progress`` is called with pages done and pages in all.
    """
    if not desk.staff.may(Permission.MANAGE_PEOPLE) or staff_id == desk.staff.id:
        raise NotAllowed
    desk.insist_on_her()
    with desk.database.read() as tx:
        if not tx.staff.get(staff_id).active:
            raise NotAllowed

    def rows(work: Work) -> None:
        staff = work.tx.staff.get(staff_id)
        work.tx.staff.update(replace(staff, active=False))
        work.audit(ref=Ref("staff", staff_id), detail=staff.role.value)
        told_beside(work)

    in_new_generation(desk, staff_id, Act.REMOVE, rows, progress)
    desk.note_changes({Topic.STAFF, Topic.AUDIT})
