"""The pace of a talk on a form page: its clock, a break, and a gentle end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.calm import CalmWords
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.for_her import ForHer
from shelter_desk.desktop.formview.form_parts import FormHeader
from shelter_desk.desktop.formview.loading import LoadedForm
from shelter_desk.desktop.formview.talk_clock import TalkClock
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import HerText, HouseText
from shelter_desk.services.consents import wordings
from shelter_desk.services.desk import Desk
from shelter_desk.services.talks import talks

_BREAK_DUE = Text("form", "Half an hour has passed. Offer a break; nothing is lost.")
_END_DUE = Text(
    "form", "An hour has passed. Two short talks are better than one long one: end gently today."
)
_BEFORE = HouseText.BEFORE_TALK


class Pacing(QObject):
    """Joins the clock, the buttons of the head and the quiet page.

    Signals: ``rests`` when the questions make room for quiet words.
    """

    rests = Signal()

    def __init__(
        self,
        context: DeskContext,
        now: Callable[[], int],
        header: FormHeader,
        calm: CalmWords,
        page: QObject,
    ) -> None:
        super().__init__(page)
        page.installEventFilter(self)
        self._context, self._header, self._calm = context, header, calm
        self._filling: FillingView | None = None
        self._loaded: LoadedForm | None = None
        self.for_her: ForHer | None = None
        self.turned: HerScreen | None = None
        self.clock = TalkClock(context.talks, now, self)
        self.clock.minute.connect(header.show_minutes)
        self.clock.break_due.connect(lambda: context.messages.tell(_BREAK_DUE, "info"))
        self.clock.end_due.connect(lambda: context.messages.tell(_END_DUE, "info"))
        header.break_button.clicked.connect(self._break)
        header.stop_button.clicked.connect(self._stop)
        header.talk_bar.turned.connect(self._turn)

    def begin(self, loaded: LoadedForm, filling: FillingView) -> None:
        """A form is filled from now on; for the house nobody is talked to."""
        self._loaded, self._filling = loaded, filling
        self.show_talk()
        self._run()

    def show_talk(self) -> None:
        """Clock and buttons, where somebody is talked to."""
        self._header.show_talk(self._her is not None)

    @property
    def _her(self) -> ResidentId | None:
        her = None if self._loaded is None else self._loaded.resident_id
        return None if her is None or ways.of_house(her) else her

    def _run(self) -> None:
        if self._her is None:
            self.clock.leave()
        else:
            self.clock.begin(self._her)

    def put_away(self) -> None:
        """It is not filled any more."""
        self._filling = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On another page the clock waits a while for one to come back to the questions."""
        if event.type() is QEvent.Type.Hide:
            self.clock.leave()
        elif event.type() is QEvent.Type.Show and self._is_filled:
            self._run()
        return super().eventFilter(watched, event)

    @property
    def _is_filled(self) -> bool:
        return self._filling is not None and not self._filling.isHidden()

    def read(self) -> None:
        """A signed form is read: no talk goes on."""
        self.clock.leave()
        self._header.show_talk(False)

    def _rest(self) -> None:
        self.rests.emit()
        self._header.show_talk(False)
        self._calm.button.setFocus()

    def _break(self) -> None:
        self.clock.pause()
        self._rest()
        self._calm.show_break()

    def _stop(self) -> None:
        heavy = self._filling is not None and self._filling.is_heavy
        self.clock.end()
        self._rest()
        next_due = None if self._loaded is None else self._loaded.next_due
        self._calm.show_end(heavy=heavy, next_due=next_due)
        self._offer_her_words()
        self._context.tasks.submit(
            self, talks.available_today, self._calm.show_available, replaces="available"
        )

    def _offer_her_words(self) -> None:
        """What is said to her at the end, in the language of this talk."""
        self.for_her = ForHer(self._context, HouseText.AFTER_TALK, self._calm)
        self._calm.aside.addWidget(self.for_her)
        self.for_her.begin(self._spoken)

    @property
    def _spoken(self) -> str:
        return "" if self._filling is None else self._filling.model.talk.language

    def _turn(self) -> None:
        """What she is told before a talk, at any moment of it."""
        wanted, ours = self._spoken, self._context.language

        def work(desk: Desk) -> HerText | None:
            found = (wordings.her_text(desk, _BEFORE, one) for one in (wanted, ours))
            return next(filter(None, found), None)

        self._context.tasks.submit(self, work, self._show_hers, replaces="hers")

    def _show_hers(self, text: HerText | None) -> None:
        if text is not None:
            self.turned = HerScreen(self._context, text, self._header.window())
            self.turned.showFullScreen()
