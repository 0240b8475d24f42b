"""Practice beside the real desk: another folder, and another run of the program.

The two never share a process, a key or a window. Practice is begun from the locked door, which
ends this run; its own locked door leads back.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shelter_desk.desktop.desk_settings import DeskSettings, DeskSettingsFile
from shelter_desk.domain.desk_folder import KEY_FILE
from shelter_desk.domain.practice_errors import (
    PracticeNeedsItsFolder,
    PracticeOverReal,
    RealInPractice,
)

_SUFFIX = "-practice"


@dataclass(frozen=True, slots=True)
class Beside:
    """Command lines of the other desk: ``practice`` from the real one, ``back`` from its twin.

    Both are empty where there is no other, as for a throwaway file.
    """

    practice: tuple[str, ...] = ()
    back: tuple[str, ...] = ()


NO_OTHER: Final = Beside()


def beside(folder: Path, language: str, *, demo: bool, throwaway: bool) -> Beside:
    """What the door of ``folder`` leads to besides itself."""
    if throwaway:
        return NO_OTHER
    spoken = ("--lang", language) if language else ()
    if not demo:
        twin = folder.with_name(folder.name + _SUFFIX)
        return Beside(practice=("demo", "--data", str(twin), *spoken))
    real = folder.with_name(folder.name.removesuffix(_SUFFIX))
    if real == folder or not os.path.lexists(real / KEY_FILE):
        return NO_OTHER
    return Beside(back=("--data", str(real), *spoken))


def check_practice_here(folder: Path) -> None:
    """Raise ``PracticeNeedsItsFolder`` when a real desk was opened in ``folder``."""
    settings = DeskSettingsFile(folder).settings
    if settings.opened and not settings.practice:
        raise PracticeNeedsItsFolder


def check_kind(settings: DeskSettings, *, practice: bool) -> None:
    """Raise ``PracticeOverReal`` or ``RealInPractice`` when the file is of the other kind."""
    if not settings.opened or settings.practice == practice:
        return
    raise PracticeOverReal if practice else RealInPractice
