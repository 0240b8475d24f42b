"""Records of an older version: what happens before they open, told while it happens."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.unlock.side_page import SidePage
from shelter_desk.desktop.widgets.labels import Body, MutedLine, Small, Strong, set_kind
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import UpdateStopped
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.desk import UpdateStep

STEPS: Final[Mapping[UpdateStep, Text]] = MappingProxyType(
    {
        UpdateStep.BACKUP: Text("older", "A backup of the records as they are, read back"),
        UpdateStep.COPY: Text("older", "A copy, brought to this version"),
        UpdateStep.CHECK: Text("older", "Everything in the copy is checked"),
        UpdateStep.SWITCH: Text("older", "The desk changes over to the copy"),
    }
)
WAITS = Text("older", "waits")
NOW = Text("older", "now, {per_cent} %")
DONE = Text("older", "done")
PATIENCE_SECONDS: Final = 20.0


class Teller:
    """Brings the progress from the worker, a whole per cent at a time; ``stop`` ends the work."""

    def __init__(self, tell: Callable[[str, int], None]) -> None:
        self._tell = tell
        self._told = ("", -1)
        self._stopped = threading.Event()

    def stop(self) -> None:
        """At the next word of progress it is given up."""
        self._stopped.set()

    def __call__(self, step: UpdateStep, done: int, known: int) -> None:
        """On the worker. Raises ``UpdateStopped``."""
        if self._stopped.is_set():
            raise UpdateStopped
        now = (step.value, 100 * min(done, known) // max(known, 1))
        if now != self._told:
            self._told = now
            self._tell(*now)


class OlderPage(SidePage):
    """What will happen, one button, and how far it is.

    ``given`` are the sign-in code and the passphrase that were right. Signals: ``opened`` (the
    desk); ``progressed`` (step, per cent).
    """

    opened = Signal(object)
    progressed = Signal(str, int)

    def __init__(
        self,
        door: DoorRunner,
        theme: Theme,
        words: Translations,
        language: str,
        given: tuple[str, str],
    ) -> None:
        super().__init__(door, theme, words, language)
        self._given = given
        self._teller: Teller | None = None
        self.begin(
            self.tr("These records are of an older version"),
            self.tr(
                "Before they open here they are brought up to date, once. This can take some "
                "minutes; the old file is only read and is kept for thirty days."
            ),
        )
        self.body.addSpacing(8)
        self._lines: dict[UpdateStep, tuple[Body, MutedLine]] = {}
        for step, text in STEPS.items():
            self._add(step, text)
        self._going()
        self.progressed.connect(self._show)
        door.broke.connect(self._given_up)
        self.end(self.tr("Back"), self.tr("Bring the records up to date"), self.start)
        self.unchanged = Small(
            self.tr("The old records are as they were and open with the program of before.")
        )
        self.unchanged.hide()
        self.body.insertWidget(self.body.indexOf(self.trouble) + 1, self.unchanged)
        self.act.setFocus()

    def _going(self) -> None:
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far this step is"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.safe = Strong(
            self.tr("Please leave the computer on. If it goes off nothing is lost: begin again.")
        )
        self.safe.setWordWrap(True)
        self.safe.hide()
        self.body.addWidget(self.safe)

    @property
    def working(self) -> bool:
        """True from the button until the desk is open or it was refused."""
        return self._teller is not None

    def start(self) -> None:
        """Once; a second press while it goes on does nothing."""
        if self.working:
            return
        teller = self._teller = Teller(self.progressed.emit)
        self.asking()
        self.unchanged.hide()
        self.going_on(True)
        self._show(UpdateStep.BACKUP.value, 0)
        code, phrase = self._given
        self._door.submit(
            self,
            lambda way: way.bring_up_to_date(code, phrase, teller),
            lambda _none: self._open(),
            self._told,
        )

    def stop(self) -> bool:
        """The window closes: give up at the next step of progress, and wait for that.

        False when it took longer; then the worker goes on until the program ends, and whatever
        is cut off there is the copy.
        """
        if self._teller is None:
            return True
        self._teller.stop()
        worker = self._door.worker
        return worker is None or worker.stop(PATIENCE_SECONDS)

    def _open(self) -> None:
        for step in STEPS:
            self._state(step, DONE, "muted")
        self.bar.setValue(100)
        code, phrase = self._given
        self._door.submit(self, lambda way: way.unlock(code, phrase), self._opened, self._told)

    def _opened(self, desk: object) -> None:
        self._given, self._teller = ("", ""), None
        self.opened.emit(desk)

    def _told(self, fault: ShelterDeskError) -> bool:
        self._given_up()
        return self.refused(fault)

    def _given_up(self, _bug: object = None) -> None:
        if not self.working:
            return
        self._teller = None
        self.act.setEnabled(True)
        self.going_on(False)
        for step in STEPS:
            self._state(step, WAITS, "muted")
        self.unchanged.show()

    def going_on(self, going: bool) -> None:
        """Show that it goes on, or that it is over; there is no way back meanwhile."""
        self.bar.setVisible(going)
        self.safe.setVisible(going)
        self.away.setEnabled(not going)

    def _show(self, now: str, per_cent: int) -> None:
        if not self.working:
            return
        steps = list(STEPS)
        place = steps.index(UpdateStep(now))
        for number, step in enumerate(steps):
            if number == place:
                self._state(step, Message(NOW, {"per_cent": str(per_cent)}), "")
            else:
                self._state(step, DONE if number < place else WAITS, "muted")
        self.bar.setValue(per_cent)

    def _add(self, step: UpdateStep, text: Text) -> None:
        row = WrapRow(gap=8)
        line, state = Body(self._words(self._language, text)), MutedLine()
        row.place(line, wide=True)
        row.split()
        row.addWidget(state)
        self._lines[step] = (line, state)
        self.body.addLayout(row)
        self._state(step, WAITS, "muted")

    def _state(self, step: UpdateStep, told: Text | Message, kind: str) -> None:
        line, state = self._lines[step]
        message = told if isinstance(told, Message) else Message(told)
        words = say(self._words, self._language, message)
        state.setText(words)
        line.setAccessibleName(f"{line.text()}: {words}")
        for label in (line, state):
            set_kind(label, kind)
