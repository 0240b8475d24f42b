"""Keeping a consent talk while it goes on: a draft until she has decided."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shelter_desk.desktop.consents.talk import TalkView
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.consent import ConsentTalk, KeptTalk


class TalkSheet:
    """The draft of one talk; all that takes a ``Desk`` runs on the file worker."""

    def __init__(self, resident_id: ResidentId, kept: KeptTalk | None, shown: ConsentTalk) -> None:
        self.resident_id = resident_id
        self._rev = 0 if kept is None else kept.rev
        self._kept = shown

    @property
    def has_draft(self) -> bool:
        """True while a draft lies in the file."""
        return self._rev > 0

    def is_kept(self, talk: ConsentTalk) -> bool:
        """True when ``talk`` is on the disk, or nothing was said yet that could be lost."""
        same = talk.read == self._kept.read and talk.answers == self._kept.answers
        return talk == self._kept if self.has_draft else same

    def keep(self, desk: Desk, talk: ConsentTalk) -> None:
        """Keep it. Raises what ``save_talk_draft`` raises."""
        if not self.is_kept(talk):
            saved = consents.save_talk_draft(desk, self.resident_id, talk, self._rev)
            self._rev, self._kept = saved.rev, talk

    def discard(self, desk: Desk) -> None:
        """Take it away. Raises ``NotFound``."""
        about = self._kept
        consents.discard_talk_draft(desk, self.resident_id, about.scope, about.agency_id)
        self._rev = 0


class TalkKeeper(QObject):
    """Keeps the talk that is on the screen, 1.2 s after the last change or at once when told.

    Signals: ``waits`` (bool) whether a draft of this talk lies in the file.
    """

    waits = Signal(bool)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view: TalkView | None = None
        self._sheet: TalkSheet | None = None
        self._paused = False
        self._resting = KeepSoon(self)
        self._resting.timeout.connect(self.keep)

    def begin(self, resident_id: ResidentId, view: TalkView, kept: KeptTalk | None) -> None:
        """Go on from what ``view`` shows now."""
        if self._view is None:
            view.touched.connect(self._touched)
        self._view, self._paused = view, False
        self._sheet = TalkSheet(resident_id, kept, view.words())
        self.waits.emit(self._sheet.has_draft)

    @property
    def has_draft(self) -> bool:
        """True while a draft of this talk lies in the file."""
        return self._sheet is not None and self._sheet.has_draft

    def is_about(self, scope: Scope, agency_id: AgencyId | None) -> bool:
        """True while the talk on the screen is about this."""
        view = self._view
        going_on = self._sheet is not None and view is not None
        return going_on and view is not None and view.matter() == (scope, agency_id)

    @property
    def unkept(self) -> bool:
        """True while something of the talk is not in the file."""
        view, sheet = self._view, self._sheet
        return view is not None and sheet is not None and not sheet.is_kept(view.words())

    def keep(self) -> None:
        """Hand over what is not kept yet."""
        self._resting.stop()
        view, sheet = self._view, self._sheet
        if view is None or sheet is None or self._paused:
            return
        talk = view.words()
        if not sheet.is_kept(talk):
            self._context.tasks.submit(
                self, lambda desk: sheet.keep(desk, talk), lambda _: self._told(sheet)
            )

    def pause(self) -> None:
        """Her decision is on its way into the file."""
        self.keep()
        self._paused = True

    def go_on(self, _fault: ShelterDeskError) -> bool:
        """The decision could not be taken as it stands; the draft still waits."""
        self._paused = False
        return False

    def end(self) -> None:
        """The talk is over, or another one begins."""
        self._resting.stop()
        self._sheet = None
        self.waits.emit(False)

    def discard(self) -> None:
        """Take the draft away and end."""
        sheet = self._sheet
        self.end()
        if sheet is not None:
            self._context.tasks.submit(self, sheet.discard)

    def _touched(self) -> None:
        if self._sheet is not None:
            self._resting.touch()

    def _told(self, sheet: TalkSheet) -> None:
        if sheet is self._sheet:
            self.waits.emit(sheet.has_draft)
