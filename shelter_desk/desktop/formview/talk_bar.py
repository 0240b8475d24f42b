"""In which language the talk is held, and whether somebody interprets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.formview.chips import CheckChip
from shelter_desk.desktop.formview.editors import make_editor
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.model import SPOKEN, FormModel, source_of
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answer, Answers, Source
from shelter_desk.forms.lists import language_name
from shelter_desk.forms.spec import FormSpec, LanguageField

_LANGUAGE = Text("form", "Language of this talk")
_INTERPRETER = Text("form", "Through an interpreter")
_BOTH = Text("form", "{language}, interpreted")
_TURN = Text("form", "Turn the screen to her")
_CLOSE = Text("form", "Close")
_FIRST_LANGUAGE = "prs_PrimaryLanguage"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of a talk (ISO 639-1, "" when not known), and whether it is interpreted."""

    language: str = ""
    interpreted: bool = False

    def __str__(self) -> str:
        return f"{self.language}+" if self.interpreted else self.language

    @classmethod
    def parse(cls, text: str) -> Spoken:
        """What ``str()`` wrote."""
        return cls(text.removesuffix("+"), text.endswith("+"))


def spoken_at_first(
    spec: FormSpec, answers: Answers, languages: tuple[str, ...], mine: str, today: str
) -> Spoken:
    """How a talk goes on that ``mine`` (a staff id) began ``today`` (ISO date, UTC), else begins.

    A new talk is held in her first language, as answered in the form or known from ``languages``
    of the file; nobody interprets until somebody says so.
    """
    told = [one for one in _all(answers) if source_of(one) in SPOKEN and one.asked_by == mine]
    told = [one for one in told if one.asked_at[:10] == today]
    if told:
        last = max(told, key=lambda one: one.asked_at)
        return Spoken(last.language, source_of(last) is Source.INTERPRETER)
    return Spoken(first_language(spec, answers) or next(iter(languages), ""))


def first_language(spec: FormSpec, answers: Answers) -> str:
    """Her first language if this form asks for it and it was answered."""
    for _section, item in spec.items():
        if isinstance(item, LanguageField) and item.code == _FIRST_LANGUAGE:
            value = answers.get(item.key).value
            return value if isinstance(value, str) else ""
    return ""


def _all(answers: Answers) -> Iterator[Answer]:
    yield from answers.single.values()
    for rows in answers.rows.values():
        for row in rows:
            yield from _all(row)


class TalkBar(QWidget):
    """Where the language is chosen; out of sight until it is wanted.

    ``changed`` carries a ``Spoken``, ``turned`` asks for the words of a talk that are hers,
    ``closed`` gives the keyboard back.
    """

    changed = Signal(object)
    turned = Signal()
    closed = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        row = WrapRow()
        self.setLayout(row)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(MutedLine(kit.words(_LANGUAGE)))
        self.pick = make_editor(LanguageField("talk", _LANGUAGE), kit, self)
        self.pick.setFixedWidth(320)
        self.interpreter = CheckChip(kit, kit.words(_INTERPRETER), self)
        self.turn = LinkButton(kit.words(_TURN), icon=kit.icon("eye"))
        close = LinkButton(kit.words(_CLOSE))
        for part in (self.pick, self.interpreter, self.turn, close):
            row.addWidget(part)
        self.turn.clicked.connect(self.turned)
        self.pick.changed.connect(self._chosen)
        self.interpreter.clicked.connect(self._chosen)
        close.clicked.connect(self.closed)
        self.hide()

    def show_spoken(self, spoken: Spoken) -> None:
        """Show a choice without telling it."""
        if self.pick.value() != (spoken.language or None):
            self.pick.set_value(spoken.language or None)
        self.interpreter.setChecked(spoken.interpreted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape go back to the questions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _chosen(self) -> None:
        language = self.pick.value()
        text = language if isinstance(language, str) else ""
        self.changed.emit(Spoken(text, self.interpreter.isChecked()))


class TalkButton(LinkButton):
    """Says in which language the talk is held; a press lets one change it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit.words(_LANGUAGE), parent, icon=kit.icon("interpreter"))
        self._kit = kit
        self.setCheckable(True)

    def show_spoken(self, spoken: Spoken) -> None:
        """Name the language and, where so, the interpreter."""
        name = language_name(spoken.language, self._kit.language) if spoken.language else ""
        words = name or self._kit.words(_INTERPRETER if spoken.interpreted else _LANGUAGE)
        if name and spoken.interpreted:
            words = self._kit.words(Message(_BOTH, {"language": name}))
        self.setText(words)
        asked = self._kit.words(_LANGUAGE)
        self.setToolTip(asked)
        self.setAccessibleName(words if words == asked else self._kit.line(asked, words))


class TalkNote(QObject):
    """Keeps one ``Spoken`` per resident while a person is signed in and hands it to the model."""

    def __init__(self, bar: TalkBar, button: TalkButton, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._button = bar, button
        self._resident = ""
        self._model: FormModel | None = None
        self._kept: dict[str, Spoken] = {}
        self._now = Spoken()
        bar.changed.connect(self._chosen)
        button.toggled.connect(self._open)
        bar.closed.connect(lambda: button.setChecked(False))

    @property
    def now(self) -> Spoken:
        """How the talk is held."""
        return self._now

    def begin(self, model: FormModel, resident: str, languages: tuple[str, ...]) -> None:
        """Note the talk in everything that is answered in ``model`` from now on.

        For the house nobody is talked to.
        """
        if resident == THE_HOUSE:
            return
        self._resident, self._model = resident, model
        mine, today = model.talk.staff_id, model.talk.answer_time()[:10]
        spoken = self._kept.get(resident)
        self.take(
            spoken or spoken_at_first(model.spec, model.answers, languages, mine, today),
            chosen=spoken is not None,
        )
        model.changed.connect(self._answered)

    def end(self) -> None:
        """The form was put away."""
        self._model = None
        self._button.setChecked(False)

    def take(self, spoken: Spoken, *, chosen: bool = True) -> None:
        """From now on the talk is held so; ``chosen`` when somebody said so."""
        self._now = spoken
        if chosen:
            self._kept[self._resident] = spoken
        self._bar.show_spoken(spoken)
        self._button.show_spoken(spoken)
        if self._model is not None:
            talk = self._model.talk
            talk.language = spoken.language
            talk.source = Source.INTERPRETER if spoken.interpreted else Source.SELF

    def _chosen(self, spoken: Spoken) -> None:
        self.take(spoken)

    def _open(self, wanted: bool) -> None:
        self._bar.setVisible(wanted)
        if wanted:
            self._bar.pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, _spot: object) -> None:
        model = self._model
        if model is not None and not self._now.language and self._resident not in self._kept:
            language = first_language(model.spec, model.answers)
            if language:
                self.take(Spoken(language, self._now.interpreted), chosen=False)
