"""What comes after the passphrase, built once for nobody while it is typed.

PySide builds its classes, the style sheet its rules, Qt its letters and Python its shortcuts at
their first use; whoever has signed in should not wait for that.
"""

from __future__ import annotations

from collections.abc import Generator
from datetime import timedelta
from zoneinfo import ZoneInfo

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.registry import PAGES
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.desktop.shell.navigation import PLACES
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.today.page import WAITING
from shelter_desk.desktop.world import World
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.staff import Role, Staff
from shelter_desk.domain.text import Message
from shelter_desk.services.today import today
from shelter_desk.services.views.desk import Preferences
from shelter_desk.services.views.due import DueRow, DueWay, TeamDue
from shelter_desk.services.views.today import TodayView

_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي abcdefghijklmnopqrstuvwxyz"
_NOBODY = StaffId("")


def rehearse(world: World) -> Generator[object, None, None]:
    """Build the shell with a first page of two lines, paint it out of sight, throw it away.

    Step by step; it may be dropped after any of them. The pictures of the navigation stay.
    """
    for place in PLACES:
        yield world.icons.icon(place.icon, "muted")
    for name in ("search", "lock", "plus"):
        yield world.icons.icon(name)
    shell = Shell(PAGES, "")
    context = _context(world, shell)
    shell.furnish(context)
    try:
        yield shell
        shell.pages.make(PageName.TODAY)
        yield shell.pages
        yield from shell.pages.build(PageName.TODAY)
        context.tasks.foresee(today.today, _view(context.fmt))
        shell.pages[PageName.TODAY].refresh()
        yield shell.page
        shell.stack.setCurrentWidget(shell.pages.ground(PageName.TODAY))
        shell.resize(world.window.size())
        yield shell.stack.grab()
        yield shell.grab()
    finally:
        shell.dismiss()
        shell.deleteLater()


def _context(world: World, shell: Shell) -> DeskContext:
    shelter = ShelterSettings(name_ar="", name_latin="")
    wishes = Preferences(language=world.language)
    words = world.translations
    fmt = Fmt(
        world.language,
        wishes.digits,
        wishes.calendar,
        clock=SystemClock(),
        zone=ZoneInfo(shelter.time_zone),
        words=words,
    )
    return DeskContext(
        tasks=TaskRunner(None, shell, inline=True),
        printing=world.printing,
        language=world.language,
        fmt=fmt,
        messages=Messages(words, world.language, shell),
        icons=world.icons,
        theme=world.theme,
        staff=Staff(_NOBODY, "", "", "", Role.MANAGER, "", b"", b""),
        shelter=shelter,
        open_page=lambda _name, _subject: None,
        go_back=lambda: None,
        translate=words,
        preferences=wishes,
        change_preferences=lambda _wishes: None,
    )


def _view(fmt: Fmt) -> TodayView:
    rows = tuple(
        DueRow(
            what=Message(WAITING),
            resident_id=ResidentId(""),
            code="SD-0000-0000",
            called=_LETTERS,
            on=fmt.today() + timedelta(days=days),
            days=days,
            worker=_NOBODY,
            way=DueWay.FORM,
            subject="",
        )
        for days in (-1, 1)
    )
    team = (TeamDue(_NOBODY, _LETTERS, rows),)
    return TodayView((), (), (), in_house=1, arrivals_today=0, due=rows, team=team)
