"""What stands round the questions: head, list of sections, side panel and foot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.formview.chips import paint_mark
from shelter_desk.desktop.formview.earlier_stay import EarlierStayLine
from shelter_desk.desktop.formview.follow_up_aside import FollowUpAside
from shelter_desk.desktop.formview.kit import Kit, keep_to_start, picture_of
from shelter_desk.desktop.formview.loading import LoadedForm
from shelter_desk.desktop.formview.model import FormModel
from shelter_desk.desktop.formview.states import SOURCE_GROUP, SOURCE_KEY, STATE_KEYS
from shelter_desk.desktop.formview.still_open import StillOpenCard
from shelter_desk.desktop.formview.talk_bar import TalkBar, TalkButton
from shelter_desk.desktop.formview.told_line import TAKE_KEY
from shelter_desk.desktop.formview.ways import HOUSE, of_house
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import MutedLine, Small, Strong, Title, set_kind
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import FittingArea
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.spec import Section

_BREAK = Text("form", "Break")
_STOP = Text("form", "Stop here")
_HAND_OVER = Text("form", "Hand over")
_MINUTES = Plural("form", "%n minutes", "", 0)
_DONE = Text("form", "{title}, done")
_NOTHING_REQUIRED = Text("form", "Every question may be left open.")
_KEYS = Text("form", "Keys")
_CLEARS = Text("form", "Clear")
_NEXT_KEY = Text("form", "Next question")
_SECTION_KEY = Text("form", "Another section")
_TAKES = Text("form", "What she told before")
_BESIDE_KEY = Text("form", "Previous, next")
_PREVIOUS = Text("form", "Previous")
_NEXT = Text("form", "Next: {title}")
_REVIEW = Text("form", "Review and sign")
_AGAIN = Text("form", "Save again")
_DISCARD = Text("form", "Discard draft")
_SAVED = Text("form", "Saved {time} in the encrypted file")
_TYPING = Text("form", "Saving in a moment…")
_NOT_YET = Text("form", "Nothing to save yet")

_SIDES = 46
_ABOVE_ASIDE = 12


class FormHeader(QWidget):
    """Whose form, which form, how long the talk has lasted, and the two ways out of it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = WrapRow()
        column.addLayout(row)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.who = MutedLine()
        self.title = Title()
        keep_to_start(self.who, kit)
        keep_to_start(self.title, kit)
        names.addWidget(self.who)
        names.addWidget(self.title)
        row.place(names)
        row.split()
        self.talk_button = TalkButton(kit, self)
        row.addWidget(self.talk_button)
        self._clock_mark = QLabel()
        self._clock_mark.setPixmap(picture_of(kit, "clock", self, 16))
        self.minutes = MutedLine()
        self.break_button = QuietButton(kit.words(_BREAK), icon=kit.icon("pause"))
        self.stop_button = QuietButton(kit.words(_STOP), icon=kit.icon("stop"))
        time = QHBoxLayout()
        time.setSpacing(6)
        time.addWidget(self._clock_mark)
        time.addWidget(self.minutes)
        row.place(time)
        self.hand_over = QuietButton(kit.words(_HAND_OVER), icon=kit.icon("hand"))
        row.addWidget(self.hand_over)
        row.addWidget(self.break_button)
        row.addWidget(self.stop_button)
        self.talk_bar = TalkBar(kit, self)
        self.earlier = EarlierStayLine(kit, self)
        self.aside, self.leaving = FollowUpAside(kit, self), StillOpenCard(kit.words, kit.fmt, self)
        for part in (self.earlier, self.talk_bar, self.aside, self.leaving):
            column.addWidget(part)
        self.show_minutes(0)

    def name(self, loaded: LoadedForm) -> None:
        """Say whose form it is, which, and what stands beside it."""
        house = self._kit.words(HOUSE) if of_house(loaded.resident_id) else ""
        self.who.setText(self._kit.line(house, loaded.called, loaded.code))
        self.title.setText(self._kit.words(loaded.opened.spec.title))
        self.earlier.show_for(loaded.opened)
        self.aside.show_head(loaded.follow_up)
        self.leaving.show_open(loaded.leaving)
        beside = loaded.follow_up is not None or loaded.leaving is not None
        self._column.setSpacing(_ABOVE_ASIDE if beside else 0)

    def show_minutes(self, minutes: int) -> None:
        """Show how long the talk has lasted."""
        self.minutes.setText(self._kit.fmt.shape(self._kit.words(Message(_MINUTES, {}, minutes))))

    def show_talk(self, going: bool) -> None:
        """Clock and buttons belong to a talk, not to reading."""
        talk = (self.talk_button, self._clock_mark, self.minutes)
        for part in (*talk, self.hand_over, self.break_button, self.stop_button):
            part.setVisible(going)
        if not going:
            self.talk_button.setChecked(False)


class _SectionButton(QAbstractButton):
    """One line of the list: the title, and a tick or how far it is."""

    def __init__(self, kit: Kit, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.done = False
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """At least 36 pixels high."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 64, max(36, metrics.height() + 12))

    def hasHeightForWidth(self) -> bool:
        """Long titles go on a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the title is at ``width``, as heavy as it is while it is chosen."""
        metrics = QFontMetrics(self._font(chosen=True))
        flags = int(Qt.TextFlag.TextWordWrap)
        words = metrics.boundingRect(0, 0, max(1, width - 2 - _SIDES), 4000, flags, self.text())
        return max(36, words.height() + 12)

    def _font(self, *, chosen: bool) -> QFont:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        return font

    def minimumSizeHint(self) -> QSize:
        """One word wide or more."""
        return QSize(96, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        tokens = self._kit.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = tokens.focus / 2
        box = QRectF(self.rect()).adjusted(room, room, -room, -room)
        edge = (
            QPen(QColor(tokens.primary), tokens.focus)
            if self.hasFocus()
            else QPen(Qt.PenStyle.NoPen)
        )
        painter.setPen(edge)
        fill = QColor(tokens.selected) if self.isChecked() else QColor(0, 0, 0, 0)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 8, 8)
        rtl = self._kit.rtl
        if self.done:
            left = box.left() + 12 if rtl else box.right() - 26
            mark = QRectF(left, box.center().y() - 7, 14, 14)
            paint_mark(painter, mark, QColor(tokens.done), chosen=True, round_mark=False)
        painter.setFont(self._font(chosen=self.isChecked()))
        ink = tokens.primary if self.isChecked() else tokens.text
        painter.setPen(QColor(ink))
        words = box.adjusted(34 if rtl else 12, 0, -12 if rtl else -34, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(words, flags | int(Qt.TextFlag.TextWordWrap), self.text())
        painter.end()


class SectionList(FittingArea):
    """The sections; ``picked`` carries a key."""

    picked = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._buttons: dict[str, _SectionButton] = {}
        self._group = QButtonGroup(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = self._holder = QWidget(self)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(holder)
        note = Small(kit.words(_NOTHING_REQUIRED))
        note.setContentsMargins(12, 16, 12, 0)
        self._column.addWidget(note)
        self._column.addStretch(1)

    def show_sections(self, sections: tuple[Section, ...], current: str) -> bool:
        """List ``sections`` and mark the current one; true where they are others than before."""
        others = tuple(self._buttons) != tuple(section.key for section in sections)
        if others:
            self._fill(sections)
        if current in self._buttons:
            self._buttons[current].setChecked(True)
            self.ensureWidgetVisible(self._buttons[current], 0, 36)
        return others

    def show_done(self, model: FormModel) -> None:
        """Tick what is done."""
        for section in model.sections():
            button = self._buttons.get(section.key)
            done = model.is_done(section)
            if button is None or (button.done is done and button.accessibleName()):
                continue
            button.done = done
            title = self._kit.words(section.title)
            said = self._kit.words(Message(_DONE, {"title": title})) if button.done else title
            button.setAccessibleName(said)
            button.update()

    def button(self, key: str) -> QAbstractButton:
        """The line of a section."""
        return self._buttons[key]

    def _fill(self, sections: tuple[Section, ...]) -> None:
        for old in self._buttons.values():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for number, section in enumerate(sections):
            button = _SectionButton(self._kit, self._kit.words(section.title), self._holder)
            self._group.addButton(button)
            self._buttons[section.key] = button
            self._column.insertWidget(number, button)
            button.clicked.connect(lambda _on=False, key=section.key: self.picked.emit(key))
            button.show()


class SaveState(QWidget):
    """Whether what was typed is in the encrypted file."""

    save_again = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self.words = Small(kit.words(_NOT_YET))
        column.addWidget(self.words)
        self.again = QuietButton(kit.words(_AGAIN))
        self.again.clicked.connect(self.save_again)
        self.again.hide()
        column.addWidget(self.again)
        self.discard = LinkButton(kit.words(_DISCARD))
        self.discard.hide()
        column.addWidget(self.discard)

    def show_waiting(self) -> None:
        """Something was typed."""
        self._calm(self._kit.words(_TYPING))

    def show_saved(self, time: str) -> None:
        """It is on disk since ``time``."""
        self._calm(self._kit.words(Message(_SAVED, {"time": time})))

    def show_failed(self, sentence: str) -> None:
        """It is not on disk, and why."""
        self.words.setText(sentence)
        set_kind(self.words, "warn")
        self.again.show()

    def _calm(self, words: str) -> None:
        self.words.setText(words)
        if not self.again.isHidden():
            self.again.hide()
            set_kind(self.words, "small")


class KeysCard(Card):
    """Which keys there are."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent, margin=14)
        self._kit = kit
        self.body.setSpacing(4)
        self.body.addWidget(Strong(kit.words(_KEYS)))
        lines = {TAKE_KEY: _TAKES, SOURCE_KEY[1]: SOURCE_GROUP}
        for _key, name, state in STATE_KEYS:
            lines[name] = _CLEARS if state is AnswerState.NOT_ASKED else state.label
        for name in sorted(lines):
            self._line(name, lines[name])
        self._line("Enter", _NEXT_KEY)
        self._line("Alt+1…9", _SECTION_KEY)
        self._line("Alt+PgUp, PgDn", _BESIDE_KEY)

    def _line(self, key: str, meaning: Text) -> None:
        row = WrapRow(gap=8, below=0)
        cap = Small(self._kit.fmt.code(key))
        cap.setWordWrap(False)
        row.addWidget(cap)
        row.addWidget(Small(self._kit.words(meaning)))
        self.body.addLayout(row)


class Foot(QWidget):
    """A bar at the bottom: ways back at the start side, the one act at the end side."""

    def __init__(self, kit: Kit, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        self.row = QHBoxLayout()
        self.row.setContentsMargins(24, 12, 24, 12)
        self.row.setSpacing(12)
        column.addLayout(self.row)
        self.row.addStretch(1)
        self.act = PrimaryButton(act)
        self.row.addWidget(self.act)
        self.act.setVisible(bool(act))

    def add(self, button: QWidget) -> None:
        """One more button at the start side."""
        self.row.insertWidget(self.row.count() - 2, button)


class FormFoot(Foot):
    """Previous, next, and on to the review."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit, kit.words(_REVIEW), parent)
        self.previous = QuietButton(kit.words(_PREVIOUS), icon=kit.icon("back"))
        self.next = QuietButton()
        self.add(self.previous)
        self.add(self.next)

    def show_neighbours(self, has_previous: bool, following: str) -> None:
        """Name the section that comes next, "" for none."""
        self.previous.setEnabled(has_previous)
        self.next.setVisible(bool(following))
        if following:
            self.next.setText(self.kit.words(Message(_NEXT, {"title": following})))
