"""A throwaway house to try things in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from shelter_desk.domain.desk import ReturnPlace, ShelterSettings
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.opening.first_run import create_desk
from shelter_desk.services.opening.unlock import lock, unlock
from shelter_desk.services.practice_data.clock import PracticeClock
from shelter_desk.services.practice_data.fill import PASSPHRASE, fill
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.desk import FirstRunPlan
from shelter_desk.storage.database import Database
from shelter_desk.vault.kdf import FLOOR


@dataclass(frozen=True, slots=True)
class PracticeDesk:
    """An open practice desk, and how to open it again."""

    desk: Desk
    passphrase: str
    code: str
    manager_code: str


@outside("through the use cases themselves, each with its law")
def fill_practice(desk: Desk, residents: int = 40) -> str:
    """Forty invented people of every stage; answers the practice caseworker's sign-in code.

    Only in a desk that was created for practice. Raises ``NotAllowed``.
    """
    clock = desk.clock
    if not desk.shelter.practice or not isinstance(clock, PracticeClock):
        raise NotAllowed
    code = fill(desk, residents)
    # history is written; from now on the real clock counts
    desk.database.close()
    desk.parts = replace(desk.parts, clock=clock.real)
    parts = desk.parts
    desk.database = Database.open(
        desk.opened.database, desk.opened.key, parts.clock, parts.randomness, parts.asked_first
    )
    return code


@outside("makes a practice file, through first run and the use cases themselves")
def make_practice(
    folder: Path, parts: DeskParts, residents: int = 40, language: str = "ar"
) -> PracticeDesk:
    """A practice file in ``folder``, opened as its practice caseworker.

    ``parts.kdf`` unset means the legal floor: nothing here is secret. Raises what
    ``create_desk`` raises.
    """
    cheap = replace(parts, folder=folder, kdf=parts.kdf or FLOOR)
    plan = FirstRunPlan(
        shelter=ShelterSettings(
            name_ar="بيت التدريب", name_latin="Practice House", code_prefix="PR"
        ),
        manager_name_ar="نوال ناصر",
        manager_name_latin="Nawal Nasser",
        manager_gender="f",
        passphrase=PASSPHRASE,
        use_device_secret=False,
        practice=True,
        language=language,
    )
    manager = create_desk(cheap, plan).desk
    code, manager_code = fill_practice(manager, residents), manager.staff.sign_in_code
    lock(manager, ReturnPlace())
    return PracticeDesk(unlock(cheap, code, PASSPHRASE), PASSPHRASE, code, manager_code)
