"""The shelter, the people at the desk, and how each of them likes it."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.desk import ReturnPlace, ShelterSettings
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.terms import TraffickingTerm
from shelter_desk.services.inside.opening import sheet_proof
from shelter_desk.services.inside.opening.key_file import KEY_FILE, with_the_rest
from shelter_desk.services.inside.opening.session import settings_ref
from shelter_desk.services.inside.people.newcomers import enrolment_of, take_in
from shelter_desk.services.inside.people.preferences import read_preferences, write_preferences
from shelter_desk.services.inside.typed.typed import LONGEST_LINE, typed_fields
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.desk import NewStaff, Preferences
from shelter_desk.vault import vault
from shelter_desk.vault.passphrase import check_own
from shelter_desk.vault.vault import GROUPS_OF_ROLE, enrol_staff

LOCK_WHEN_MINIMISED = "lock_when_minimised"
OFFER_PRACTICE = "offer_practice"
TERM = "trafficking_term"
_YES, _NO = "yes", "no"
_OWN = Quiet("one's own language, digits and colours")


@query(Permission.USE_DESK, _OWN)
def preferences(work: Work) -> Preferences:
    """How the person at the desk likes it."""
    return read_preferences(work.tx, work.desk.staff.id)


@command(Permission.USE_DESK, _OWN)
def set_preferences(work: Work, chosen: Preferences) -> None:
    """Keep it; names in lists follow the language at once."""
    write_preferences(work.tx, work.desk.staff.id, chosen)
    work.desk.language = chosen.language
    work.changed(Topic.SETTINGS)


@query(Permission.USE_DESK, Quiet("one's own last page"))
def return_place(work: Work) -> ReturnPlace:
    """Where she was when the desk was locked; empty fields for nowhere."""
    return work.tx.settings.return_place(work.desk.staff.id) or ReturnPlace()


@command(Permission.USE_DESK, Quiet("one's own last page"))
def set_return_place(work: Work, place: ReturnPlace) -> None:
    """Remember it while she works, so that a power cut leads back as well."""
    work.tx.settings.set_return_place(work.desk.staff.id, place)


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def update_shelter(work: Work, wanted: ShelterSettings) -> None:
    """Names, code prefix, name on paper, idle time; practice stays what it is.

    Raises ``TextTooLong``.
    """
    before = work.desk.shelter
    kept = replace(typed_fields(wanted, LONGEST_LINE), practice=before.practice)
    work.tx.settings.set_shelter(kept)
    changed = [
        name
        for name in ShelterSettings.__dataclass_fields__
        if getattr(before, name) != getattr(kept, name)
    ]
    work.audit(ref=settings_ref(), fields=changed)
    work.desk.shelter = kept
    work.changed(Topic.SETTINGS)


@query(Permission.USE_DESK, Quiet("a choice of the whole desk, nothing of a person"))
def locks_when_minimised(work: Work) -> bool:
    """True when the desk locks as soon as its window is minimised; off until a manager says so."""
    return work.tx.settings.value(LOCK_WHEN_MINIMISED) == _YES


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def lock_when_minimised(work: Work, wanted: bool) -> None:
    """From now on, for everybody."""
    work.tx.settings.set_value(LOCK_WHEN_MINIMISED, _YES if wanted else _NO)
    work.audit(ref=Ref("setting", LOCK_WHEN_MINIMISED), fields=[LOCK_WHEN_MINIMISED])
    work.changed(Topic.SETTINGS)


@query(Permission.USE_DESK, Quiet("a choice of the whole desk, nothing of a person"))
def offers_practice(work: Work) -> bool:
    """True when the locked door leads to practice; a passer-by sees then what the program is for.

    Off until a manager says so (security, A7: the door names nothing of the work).
    """
    return work.tx.settings.value(OFFER_PRACTICE) == _YES


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def offer_practice(work: Work, wanted: bool) -> None:
    """From now on, for everybody."""
    work.tx.settings.set_value(OFFER_PRACTICE, _YES if wanted else _NO)
    work.audit(ref=Ref("setting", OFFER_PRACTICE), fields=[OFFER_PRACTICE])
    work.changed(Topic.SETTINGS)


@query(Permission.USE_DESK, Quiet("a choice of the whole desk, nothing of a person"))
def trafficking_term(work: Work) -> TraffickingTerm:
    """Which Arabic word for trafficking the house uses, on screen and on paper."""
    kept = work.tx.settings.value(TERM)
    return TraffickingTerm(kept) if kept in set(TraffickingTerm) else TraffickingTerm.PERSONS


@command(Permission.MANAGE_DESK, Act.SETTINGS)
def use_trafficking_term(work: Work, term: TraffickingTerm) -> None:
    """From now on, for everybody; what is signed keeps the words it was signed with."""
    work.tx.settings.set_value(TERM, term.value)
    work.audit(ref=Ref("setting", TERM), fields=[TERM])
    work.changed(Topic.SETTINGS)


@command(Permission.USE_DESK, Act.CHANGE_PASSPHRASE)
def change_passphrase(work: Work, old: str, new: str) -> None:
    """A new passphrase for oneself. Raises ``WrongPassphrase`` or ``WeakPassphrase``."""
    check_own(new, _known_words(work))
    parts = work.desk.parts
    staged = vault.change_passphrase(
        parts.folder, work.desk.opened, old, new, parts.device_store, parts.randomness
    )
    with_the_rest(work, staged)
    work.audit(ref=KEY_FILE)


@command(Permission.MANAGE_DESK, Act.NEW_RECOVERY_KEY, again=True)
def new_recovery_key(work: Work) -> str:
    """A key for a new paper sheet; the sheet in the safe works until this one is confirmed."""
    parts = work.desk.parts
    key, staged = vault.new_recovery_key(parts.folder, work.desk.opened, parts.randomness)
    with_the_rest(work, staged)
    work.audit(ref=KEY_FILE)
    return key


@command(Permission.MANAGE_DESK, Act.NEW_RECOVERY_KEY)
def confirm_recovery_key(work: Work, key: str) -> None:
    """The new sheet was typed back: from now on every earlier one is void.

    Raises ``NotAllowed`` when ``key`` is not the newest or another manager's.
    """
    with_the_rest(work, vault.confirm_recovery_key(work.desk.parts.folder, work.desk.opened, key))
    work.audit(ref=KEY_FILE, detail="confirmed")
    sheet_proof.prove(work)
    work.changed(Topic.SETTINGS)


@command(Permission.MANAGE_DESK, Act.SETTINGS, again=True)
def add_staff(work: Work, new: NewStaff) -> str:
    """Bring in a colleague with a first passphrase; the answer is her sign-in code.

    Raises ``NothingWritten`` without a name, ``WeakPassphrase``.
    """
    check_own(new.passphrase, _known_words(work))
    desk, parts = work.desk, work.desk.parts
    enrolment = enrolment_of(work, new, new.passphrase)
    groups = GROUPS_OF_ROLE[new.role]
    made, staged = enrol_staff(
        parts.folder, desk.opened, enrolment, groups, parts.randomness, parts.device_store
    )
    staff = take_in(work, made, enrolment, new.gender, staged)
    return staff.sign_in_code


def _known_words(work: Work) -> list[str]:
    shelter, staff = work.desk.shelter, work.desk.staff
    words = (shelter.name_ar, shelter.name_latin, staff.name_ar, staff.name_latin)
    return [word for word in words if word]
