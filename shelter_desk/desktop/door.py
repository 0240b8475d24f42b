"""The real door: services, joined to what first run and unlock ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.doorway import PracticeOpened
from shelter_desk.desktop.print_system.papers import recovery_paper
from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.desktop.running.memory import hold_little
from shelter_desk.desktop.twin import check_kind
from shelter_desk.desktop.warming import load_practice
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ports import Translate
from shelter_desk.services.backups import migrating, restoring
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.views.backup import FoundBackup, Key, Restored, SecondWord
from shelter_desk.services.views.desk import (
    FirstRunPlan,
    StrengthView,
    TileView,
    UpdateStep,
)


class Door:
    """A ``desktop.doorway.Doorway`` over the desk in one folder."""

    def __init__(self, folder: Path, translate: Translate, parts: DeskParts | None = None) -> None:
        # Before this nothing secret has reached the process; importing it earlier would
        # cost the start of the program a second.
        unlock.harden()
        hold_little()
        self._folder = folder
        self._parts = unlock.warm_up(parts or unlock.desk_parts(folder, translate))

    def is_new(self) -> bool:
        """True when the folder holds no desk yet."""
        return first_run.is_new(self._folder)

    def tiles(self) -> tuple[TileView, ...]:
        """Names to tap."""
        return unlock.tiles(self._parts)

    def only_code(self) -> str:
        """The sign-in code where there is one person alone."""
        return unlock.only_code(self._parts)

    def unlock(self, code: str, passphrase: str) -> object:
        """The open desk."""
        return self._of_this_kind(unlock.unlock(self._parts, code, passphrase))

    def unlock_first_time(self, code: str, one_time_code: str, new_passphrase: str) -> object:
        """The open desk of somebody with a one-time code."""
        made = unlock.unlock_first_time(self._parts, code, one_time_code, new_passphrase)
        return self._of_this_kind(made)

    def unlock_with_recovery(self, key: str, new_passphrase: str) -> object:
        """The open desk of the first manager."""
        return self._of_this_kind(unlock.unlock_with_recovery(self._parts, key, new_passphrase))

    def manager_helps(self, code: str, manager_code: str, passphrase: str) -> None:
        """Twenty more tries for ``code``."""
        unlock.manager_helps(self._parts, code, manager_code, passphrase)

    def offered_passphrase(self, language: str) -> str:
        """Six words."""
        return first_run.generated_passphrase(self._parts, language)

    def strength(self, phrase: str, language: str, forbidden: tuple[str, ...]) -> StrengthView:
        """An honest estimate."""
        return first_run.passphrase_strength(phrase, language, forbidden)

    def create(self, plan: FirstRunPlan) -> tuple[object, str]:
        """The new desk and its recovery key."""
        made = first_run.create_desk(self._parts, plan)
        return made.desk, made.recovery_key

    def sign_in_code(self, desk: object) -> str:
        """The three digits with which the person of an open desk signs in."""
        return _as_desk(desk).staff.sign_in_code

    def has_device_secret(self, desk: object) -> bool:
        """Whether the person's key is bound to this computer, as far as its key store could."""
        return _as_desk(desk).opened.device_bound

    def sheet_shown(self, desk: object) -> None:
        """The sheet is about to be shown."""
        first_run.record_sheet_shown(_as_desk(desk))

    def sheet_proven(self, desk: object) -> None:
        """The sheet was typed back."""
        first_run.record_sheet_proven(_as_desk(desk))

    def recovery_pieces(self, key: str) -> tuple[str, ...]:
        """The key as it stands on the sheet, group by group."""
        return first_run.recovery_groups(key)

    def recovery_asked(self, key: str) -> tuple[int, ...]:
        """Which groups of the key must be typed, from 1."""
        return first_run.recovery_challenge(key)

    def recovery_matches(self, key: str, typed: Mapping[int, str]) -> bool:
        """True when the typed groups are those of the key."""
        return first_run.recovery_matches(key, typed)

    def recovery_paper(self, desk: object, key: str) -> ToPrint:
        """The sheet for the printer, written down in the log first."""
        opened = _as_desk(desk)
        first_run.record_recovery_printed(opened)
        return recovery_paper(opened, key)

    def newest_backup(self) -> FoundBackup | None:
        """The newest good backup beside the records."""
        return restoring.newest_here(self._parts)

    def look_at_backup(self, path: Path) -> FoundBackup:
        """What the head of a backup tells."""
        return restoring.look(self._parts, path)

    def second_word(self, path: Path, key: Key) -> SecondWord:
        """Who can give the second word beside ``key``."""
        return restoring.second_word(self._parts, path, key)

    def restore_backup(
        self,
        path: Path,
        keys: tuple[Key, Key | None],
        tell: Callable[[int, int], None],
        *,
        replacing: bool,
    ) -> Restored:
        """Put a backup into the folder."""
        # backups are of real desks alone
        check_kind(DeskSettingsFile(self._folder).settings, practice=False)
        return restoring.restore_closed(self._parts, path, *keys, tell, replacing=replacing)

    def bring_up_to_date(
        self, code: str, passphrase: str, tell: Callable[[UpdateStep, int, int], None]
    ) -> None:
        """Bring records of an older version to this one."""
        migrating.bring_up_to_date(self._parts, code, passphrase, tell)

    def practice(self, language: str) -> PracticeOpened:
        """A new practice desk with forty invented residents."""
        made = load_practice().make_practice(self._folder, self._parts, language=language)
        return PracticeOpened(made.desk, made.code, made.manager_code, made.passphrase)

    def fill_practice(self, desk: object) -> None:
        """Fill a practice desk with invented people."""
        load_practice().fill_practice(_as_desk(desk))

    def _of_this_kind(self, desk: Desk) -> Desk:
        """``desk``, when it is what was opened here before; what is of the other kind is locked."""
        try:
            check_kind(DeskSettingsFile(self._folder).settings, practice=desk.shelter.practice)
        except ShelterDeskError:
            unlock.lock(desk, ReturnPlace())
            raise
        return desk


def _as_desk(desk: object) -> Desk:
    if not isinstance(desk, Desk):
        raise TypeError(type(desk).__name__)
    return desk
