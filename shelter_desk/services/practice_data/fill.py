"""Writes the invented people into a practice file, one act after the other in time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.referrals import Service
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import floor_of
from shelter_desk.services.people import settings
from shelter_desk.services.practice_data.clock import PracticeClock
from shelter_desk.services.practice_data.flats import furnish, hand_over_one, keep_one, send_out
from shelter_desk.services.practice_data.house_days import lived_in_the_house
from shelter_desk.services.practice_data.incidents import (
    report_a_leak,
    report_a_quarrel,
    report_for_management,
)
from shelter_desk.services.practice_data.people import PEOPLE
from shelter_desk.services.practice_data.story import Act, Story
from shelter_desk.services.referrals import agencies
from shelter_desk.services.views.agency import AgencyWish
from shelter_desk.services.views.desk import NewStaff
from shelter_desk.storage.database import Database
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.vault import OpenedVault, open_with_passphrase

_JUST_NOW = timedelta(minutes=5)
_LAST_SHIFT = timedelta(hours=2)
_THIS_MORNING = timedelta(hours=3)
_LATE_AT_NIGHT = timedelta(hours=11)
_YESTERDAY, _LAST_EVENING = timedelta(hours=30), timedelta(hours=14)
PASSPHRASE = "practice makes a calm afternoon"
"""Of everybody in a practice file; it protects nothing and is written in the README."""

_STAFF = (
    NewStaff("ليلى أحمد", "Layla Ahmed", Role.CASEWORKER, "f", PASSPHRASE),
    NewStaff("هند خالد", "Hind Khalid", Role.FORMS_DESK, "f", PASSPHRASE),
)
_TOWN = Both("المنامة", "Manama")
_AGENCIES = (
    AgencyWish(
        "مركز النور الصحي – تدريب",
        "Al Noor Health Centre – practice",
        "+97336000901",
        focal_person="Dr. Salma",
        services=frozenset({Service.HEALTH, Service.PSYCHOSOCIAL}),
        hours="8:00–14:00",
        languages=("ar", "en", "am"),
    ),
    AgencyWish(
        "مكتب المساعدة القانونية – تدريب",
        "Legal Aid Office – practice",
        "+97336000902",
        focal_person="Ms. Reem",
        services=frozenset({Service.LEGAL, Service.LABOUR_CLAIM}),
        languages=("ar", "en", "hi"),
    ),
    AgencyWish(
        "جمعية الأمل – تدريب",
        "Amal Society – practice",
        "+97336000903",
        services=frozenset({Service.CLOTHES, Service.WORK, Service.FAMILY_CONTACT}),
        languages=("ar", "bn", "tl"),
        women_only=True,
    ),
)


def fill(desk: Desk, residents: int) -> str:
    """Staff, agencies and ``residents`` people; answers the caseworker's sign-in code.

    ``desk`` is the manager of a practice file that nobody has worked in.
    """
    code, *_others = [settings.add_staff(desk, new) for new in _STAFF]
    places = tuple(
        agencies.enter_agency(desk, replace(one, address=_TOWN.say(desk.language)))
        for one in _AGENCIES
    )
    furnish(desk)
    worker = _colleague(desk, code)
    try:
        with desk.database.write() as tx:
            worker.database = OneTransaction(tx)
            manager = Desk(
                desk.parts, desk.opened, worker.database, desk.staff, desk.shelter, desk.language
            )
            _live(worker, manager, residents, places)
    finally:
        worker.opened.wipe()
    for one in (worker, manager):
        desk.note_changes(one.take_changes())
    return code


class OneTransaction(Database):
    """An open file on which every use case joins the transaction that is under way.

    Four hundred acts of invented history need not reach the disk one by one.
    """

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """The transaction under way."""
        yield self._tx

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """The transaction under way."""
        yield self._tx


def _live(worker: Desk, manager: Desk, residents: int, places: tuple[AgencyId, ...]) -> None:
    """Everything that happened, in the order of time."""
    clock = worker.clock
    today = clock.real.now() if isinstance(clock, PracticeClock) else clock.now()
    order = count()
    acts: list[tuple[datetime, int, Act]] = []
    for number, person in enumerate(PEOPLE[:residents]):
        story = Story(worker, person, number, today, places)
        acts += [(moment, next(order), act) for moment, act in story.acts()]
        acts += [(moment, next(order), act) for moment, act in lived_in_the_house(story)]
    acts.append((today - _YESTERDAY, next(order), lambda: report_a_leak(worker)))
    acts.append((today - _LAST_EVENING, next(order), lambda: report_a_quarrel(worker)))
    acts.append((today - _LATE_AT_NIGHT, next(order), lambda: report_for_management(manager)))
    acts.append((today - _JUST_NOW, next(order), lambda: keep_one(worker)))
    acts.append((today - _THIS_MORNING, next(order), lambda: send_out(worker)))
    acts.append((today - _LAST_SHIFT, next(order), lambda: hand_over_one(worker)))
    for moment, _place, act in sorted(acts, key=lambda one: one[:2]):
        if isinstance(clock, PracticeClock):
            clock.go_to(moment)
        act()


def _colleague(desk: Desk, code: str) -> Desk:
    """A second person on the same open file, for the length of the filling."""
    parts = desk.parts
    opened: OpenedVault = open_with_passphrase(
        parts.folder, code, PASSPHRASE, parts.device_store, floor_of(parts)
    )
    with desk.database.read() as tx:
        staff = tx.staff.get(opened.staff_id)
    return Desk(parts, opened, desk.database, staff, desk.shelter, desk.language)
