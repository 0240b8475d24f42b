"""A real desk on a temporary encrypted file and a context for single pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.i18n import Translations, install_language
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.look.fonts import install_fonts
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.running.tasks import InlineTaskRunner
from shelter_desk.domain.consents import (
    Capacity,
    ConsentDecision,
    CopyGiven,
    DataItem,
    Decision,
    Mark,
    Scope,
    TeachBack,
    Told,
)
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.notes import BlockKind, NoteBlock, NoteKind
from shelter_desk.domain.sources import TimedIds, system_randomness
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.notes import notes
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.desk import FirstRunPlan, Preferences
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.vault.device_store import NoStore
from tests.factories import kept_press
from tests.new_desks import CHEAP, new_desk
from tests.print_systems import Computer

P = TypeVar("P", bound=Page)
PASSPHRASE = "river lamp stone window barley kite"


def whole(page: P) -> P:
    """``page`` with all its parts, as the shell would show it."""
    for _step in page.build():
        pass
    return page


def words(widget: QWidget) -> str:
    """All that labels say in ``widget``, a line each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def words_in_sight(widget: QWidget) -> str:
    """The same without what is hidden there."""
    shown = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text() for label in shown)


class HandClock:
    """A clock that goes on when told, and a little at every look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=3)
        return self.at

    def monotonic_ms(self) -> int:
        return int(self.at.timestamp() * 1000)


@dataclass
class Kit:
    """What a page test holds in its hands."""

    desk: Desk
    clock: HandClock
    context: DeskContext
    window: QWidget
    computer: Computer
    opened: list[tuple[PageName, str]] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    backs: list[bool] = field(default_factory=list)


def make_desk(folder: Path) -> tuple[Desk, HandClock]:
    clock = HandClock()
    parts = DeskParts(
        folder=folder,
        clock=clock,
        ids=TimedIds(clock, system_randomness),
        randomness=system_randomness,
        translate=Translations(),
        device_store=NoStore(),
        kdf=CHEAP,
        new_press=kept_press,
    )
    plan = FirstRunPlan(
        shelter=ShelterSettings(name_ar="دار التجربة", name_latin="Trial House"),
        manager_name_ar="ليلى المناعي",
        manager_name_latin="Layla Al Mannai",
        manager_gender="f",
        passphrase=PASSPHRASE,
        use_device_secret=False,
        practice=False,
        language="ar",
    )
    return new_desk(parts, plan).desk, clock


def make_kit(desk: Desk, clock: HandClock, language: str, scheme: str = "light") -> Kit:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    install_fonts()
    install_language(app, language)
    theme = Theme()
    theme.apply(app, scheme, 100)
    words = Translations()
    desk.language = language
    window = QWidget()
    wishes = Preferences(language=language)
    fmt = Fmt(
        language,
        wishes.digits,
        wishes.calendar,
        clock=clock,
        zone=ZoneInfo(desk.shelter.time_zone),
        words=words,
    )
    opened: list[tuple[PageName, str]] = []
    told: list[tuple[str, str]] = []
    backs: list[bool] = []
    messages = Messages(words, language, window)
    messages.told.connect(lambda said, tone: told.append((said, tone)))
    tasks = InlineTaskRunner(desk, window)
    tasks.refused.connect(messages.error)
    computer = Computer()
    context = DeskContext(
        tasks=tasks,
        printing=PrintJobs(lambda _mark: computer, window, inline=True),
        language=language,
        fmt=fmt,
        messages=messages,
        icons=Icons(theme),
        theme=theme,
        staff=desk.staff,
        shelter=desk.shelter,
        open_page=lambda name, subject: opened.append((name, subject)),
        go_back=lambda: backs.append(True),
        translate=words,
        preferences=wishes,
        change_preferences=lambda _wishes: None,
    )
    return Kit(desk, clock, context, window, computer, opened, told, backs)


def kit_of(desk: Desk, language: str) -> Kit:
    """A context for single pages over ``desk``, whose passphrase was typed a moment ago."""
    clock = desk.parts.clock
    assert isinstance(clock, HandClock)
    desk.sure_until_ms = clock.monotonic_ms() + 600_000
    return make_kit(desk, clock, language)


def arrive(desk: Desk, called: str = "سيلام") -> ResidentId:
    return residents.admit_resident(desk, called=called, names=(called,))


def note_draft(*blocks: tuple[BlockKind, str], at: datetime) -> NoteDraft:
    return NoteDraft(
        kind=NoteKind.CONTACT,
        happened_at=at,
        blocks=tuple(NoteBlock(kind, text) for kind, text in blocks),
    )


def write(desk: Desk, resident_id: ResidentId, *blocks: tuple[BlockKind, str]) -> str:
    return notes.write_note(desk, resident_id, note_draft(*blocks, at=desk.clock.now()))


def hospital(desk: Desk) -> AgencyId:
    return referrals.add_agency(
        desk, "مستشفى السلمانية", "Salmaniya Hospital", "+97317000000", "", "قسم الطوارئ"
    )


def agree(
    desk: Desk, resident_id: ResidentId, agency: AgencyId, *items: DataItem, days: int = 30
) -> str:
    text = consents.consent_text(desk, Scope.SHARE_WITH_AGENCY, "ar", agency)
    assert text is not None
    return consents.record_consent(
        desk,
        resident_id,
        ConsentDecision(
            scope=Scope.SHARE_WITH_AGENCY,
            decision=Decision.AGREED,
            language="ar",
            staff_language="ar",
            text_version=text.version,
            told=frozenset(Told),
            agency_id=agency,
            purpose="فحص طبي",
            teach_back=TeachBack.WELL,
            capacity=Capacity.ABLE,
            mark=Mark.SIGNATURE,
            copy_given=CopyGiven.YES,
            items=frozenset(items),
            valid_until=desk.local_today() + timedelta(days=days),
        ),
    )
