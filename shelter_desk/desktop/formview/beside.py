"""What stands beside a talk: how she wants it, who interprets, and a colleague who goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.form_parts import FormHeader
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.loading import LoadedForm
from shelter_desk.desktop.formview.model import FormModel
from shelter_desk.desktop.formview.naming_bar import NamingBar
from shelter_desk.desktop.formview.prompts import PromptStrip
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.talks import talks
from shelter_desk.services.views.talk import TalkWishes

_WORKER = Text("form", "She would rather talk with: {who}")
_INTERPRETER = Text("form", "Interpreter she wishes: {who}")
_NOT_FROM = Text("form", "Must not interpret: {who}")
_DOUBT = Text("form", "Look again at {name} as interpreter. {why} A name is a hint, not a proof.")
_HANDED = Text("form", "{name} finds it on Today. You need not give a reason; take a moment.")
_NOBODY = Text("form", "Nobody else may open this file")
INTERPRETER = "interpreter_name"


class WishesLine(QWidget):
    """Her wishes for a talk, quietly under the head; out of sight where she said none."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._row = FlowLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self.hide()

    def show_wishes(self, wishes: TalkWishes) -> None:
        """Say them; what the one at the desk does not meet stands out, in words first of all."""
        empty(self._row)
        for words, tone in self._said(wishes):
            self._row.addWidget(Chip(words, tone))
        self.setVisible(not wishes.is_empty)

    def _said(self, wishes: TalkWishes) -> list[tuple[str, str]]:
        kit, found = self._kit, list[tuple[str, str]]()
        if wishes.worker is not None:
            who = Message(_WORKER, {"who": kit.words(wishes.worker)})
            found.append((kit.words(who), "attention" if wishes.other_worker else "neutral"))
        if wishes.interpreter is not None:
            who = Message(_INTERPRETER, {"who": kit.words(wishes.interpreter)})
            found.append((kit.words(who), "neutral"))
        if wishes.not_from:
            who = Message(_NOT_FROM, {"who": wishes.not_from})
            found.append((kit.words(who), "attention"))
        return found + [(kit.words(one), "neutral") for one in wishes.setting]


class BesideTheTalk(QObject):
    """Brings it onto the page of a form.

    Signals: ``saving`` before a colleague takes over, so that she finds every word.
    """

    saving = Signal()

    def __init__(self, context: DeskContext, kit: Kit, header: FormHeader, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._kit, self._header = context, kit, header
        self._loaded: LoadedForm | None = None
        self._model: FormModel | None = None
        self._asked = ""
        self.wishes = WishesLine(kit, page)
        self.prompts = PromptStrip(context, page, margin=24)
        self.naming = NamingBar(context, kit, page)
        self.above: tuple[QWidget, ...] = (self.wishes, self.prompts, self.naming)
        self.menu = QMenu(header.hand_over)
        header.hand_over.setMenu(self.menu)

    def begin(self, loaded: LoadedForm, filling: FillingView) -> None:
        """A form is filled from now on."""
        self._loaded, self._model = loaded, filling.model
        self.naming.begin(loaded, filling)
        filling.moved.connect(self.look_at_interpreter)
        filling.destroyed.connect(self.prompts.hide)
        self.prompts.offer(loaded)
        self._asked = self._name()
        self.menu.clear()
        beside = loaded.beside
        if beside is None:
            return
        self.wishes.show_wishes(beside.wishes)
        for one in beside.colleagues:
            action = self.menu.addAction(one.name)
            action.triggered.connect(lambda _=False, to=one: self._hand_over(to.id, to.name))
        if not beside.colleagues:
            self.menu.addAction(self._kit.words(_NOBODY)).setEnabled(False)

    def end(self) -> None:
        """It is not filled any more."""
        self.naming.end()
        self.wishes.hide()

    def look_at_interpreter(self) -> None:
        """Compare a name that was entered with her case."""
        name, loaded = self._name(), self._loaded
        if loaded is None or name == self._asked:
            return
        self._asked = name
        her = loaded.resident_id
        self._context.tasks.submit(
            self,
            lambda desk: talks.interpreter_doubts(desk, her, name),
            lambda doubts: self._say(name, doubts),
            replaces="interpreter",
        )

    def _say(self, name: str, doubts: tuple[Text, ...]) -> None:
        if doubts:
            why = " ".join(map(self._kit.words, doubts))
            self._context.messages.tell(Message(_DOUBT, {"name": name, "why": why}), "attention")

    def _name(self) -> str:
        value = None if self._model is None else self._model.answers.get(INTERPRETER).value
        return value if isinstance(value, str) else ""

    def _hand_over(self, to: StaffId, name: str) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        self.saving.emit()
        her, key = loaded.resident_id, loaded.opened.draft_key
        self._context.tasks.submit(
            self,
            lambda desk: talks.hand_over_talk(desk, her, key, to),
            lambda _none: self._handed(name),
        )

    def _handed(self, name: str) -> None:
        self._context.messages.tell(Message(_HANDED, {"name": name}), "done")
        self._context.open_page(PageName.TODAY, "")
