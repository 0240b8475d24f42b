"""The working part of a form page: sections, questions, keys, and what is saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.body import COLUMN, FormBody, ListBody, PagedBody
from shelter_desk.desktop.formview.form_parts import FormFoot, KeysCard, SaveState, SectionList
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.model import FormModel
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.states import SOURCE_KEY, STATE_KEYS
from shelter_desk.desktop.formview.told_line import TAKE_KEY
from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.spec import Section, TickTime
from shelter_desk.forms.validation import check

NARROW, WIDE = 960, 1100
START_NARROW, START_WIDE, END = 184, 236, 212
END_LETTERS = 22  # of a line of the keys, where letters are large
NARROW_LETTERS = 106  # of the whole: below it the questions need the room of the keys
_ARABIC_ONE = 0x0661


def is_card(model: FormModel) -> bool:
    """True for a form of things to tick, which is shown as one list."""
    items = [item for _section, item in model.spec.items()]
    ticks = sum(isinstance(item, TickTime) for item in items)
    return 2 * ticks >= len(items) and ticks > 0


class FillingView(QWidget):
    """Shows one form to be filled, from the first ``show_section`` on.

    Signals: ``moved`` when the keyboard goes to another question (a good moment to save),
    ``review_wanted``, and ``close_asked`` / ``reopen_asked`` with the ``Spot`` of a question.
    """

    moved = Signal()
    review_wanted = Signal()
    close_asked = Signal(object)
    reopen_asked = Signal(object)

    def __init__(self, kit: Kit, model: FormModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit, self.model = kit, model
        self._current = model.sections()[0]
        self._last: QuestionView | None = None
        body = ListBody if is_card(model) else PagedBody
        self.body: FormBody = body(kit, model, self)
        self.sections = SectionList(kit, self)
        self.save_state = SaveState(kit, self)
        self.keys = KeysCard(kit, self)
        self.foot = FormFoot(kit, self)
        self._arrange()
        self._connect()
        self._add_keys()

    @property
    def section(self) -> Section:
        """The section before the eyes."""
        return self._current

    @property
    def is_heavy(self) -> bool:
        """True at a question that can hurt, so that nobody parts on it."""
        question = self.body.current() or self._last
        if question in self.body.questions() and question is not None:
            spot = question.spot
            item = self.model.spec.find(spot.group or spot.key)
            return self._current.tier_of(item) is Tier.PAINFUL
        return self._current.tier is Tier.PAINFUL

    def show_section(self, key: str, spot: str | None = None, caret: int = 0) -> None:
        """Go to a section and, unless ``spot`` is ``None``, to a question ("" for the first)."""
        sections = self.model.sections()
        self._current = next((s for s in sections if s.key == key), sections[0])
        self._last = None
        self.body.show_section(self._current)
        self._show_sections()
        if spot is not None:
            self._go(spot, caret)

    def go_to_path(self, path: str) -> None:
        """Go to the question a check complained about."""
        section = self.model.spec.section_of(path.partition(".")[0])
        self.show_section(section.key, path)

    def place(self) -> tuple[str, str, int]:
        """Section, question and caret."""
        question = self.body.current() or self._last
        if question not in self.body.questions():
            return self._current.key, "", 0
        caret = question.editor.caret() if question.editor is not None else 0
        return self._current.key, str(question.spot), caret

    def take_focus(self) -> None:
        """Bring the keyboard back to the question where it last was."""
        _section, spot, caret = self.place()
        self.body.go_to(spot, caret)

    def set_state(self, state: AnswerState) -> None:
        """A key was pressed that says why there is no answer."""
        question = self.body.current()
        if question is not None:
            question.set_state(state)

    def choose_source(self) -> None:
        """A key was pressed that asks where the answer comes from."""
        question = self.body.current()
        if question is not None:
            question.choose_source()

    def take_over(self) -> None:
        """A key was pressed that takes over what she told before."""
        question = self.body.current()
        if question is not None:
            question.take_over()

    def neighbour(self, step: int) -> None:
        """The section before or after."""
        sections = self.model.sections()
        at = self._index() + step
        if 0 <= at < len(sections):
            self.show_section(sections[at].key, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the keys step back and the saved line goes to the list."""
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < max(NARROW, letter * NARROW_LETTERS)
        self._end.setVisible(not narrow)
        self._start.setFixedWidth(self._start_width())
        self._end.setFixedWidth(max(END, letter * END_LETTERS))
        home = self._start_column if narrow else self._end_column
        if home.indexOf(self.save_state) < 0:
            home.insertWidget(1 if narrow else 0, self.save_state)
        super().resizeEvent(event)

    def _start_width(self) -> int:
        """Room for the names of the sections, more of it where letters are large."""
        least = START_WIDE if self.width() >= WIDE else START_NARROW
        return max(least, min(self.fontMetrics().averageCharWidth() * 26, self.width() * 3 // 10))

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(28)
        self._start, self._start_column = self._side(START_WIDE)
        self._start_column.addWidget(self.sections, 1)
        self._end, self._end_column = self._side(END)
        self._end_column.addWidget(self.save_state)
        self._end_column.addWidget(self.keys)
        self._end_column.addStretch(1)
        self.body.setMaximumWidth(COLUMN + 12)
        row.addWidget(self._start)
        row.addWidget(self.body, 1)
        row.addWidget(self._end)
        row.addStretch(0)
        outer.addLayout(row, 1)
        outer.addWidget(self.foot)

    def _side(self, width: int) -> tuple[QWidget, QVBoxLayout]:
        side = QWidget(self)
        side.setFixedWidth(width)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        return side, column

    def _connect(self) -> None:
        self.sections.picked.connect(lambda key: self.show_section(key, ""))
        self.body.left.connect(self._left)
        self.body.close_asked.connect(self.close_asked)
        self.body.reopen_asked.connect(self.reopen_asked)
        self.foot.previous.clicked.connect(lambda: self.neighbour(-1))
        self.foot.next.clicked.connect(lambda: self.neighbour(1))
        self.foot.act.clicked.connect(self.review_wanted)
        self.model.changed.connect(self._show_sections)
        self.model.rows_changed.connect(self._show_sections)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _add_keys(self) -> None:
        for key, _name, state in STATE_KEYS:
            self._shortcut(QKeySequence(key), partial(self.set_state, state))
        self._shortcut(QKeySequence(SOURCE_KEY[0]), partial(self.choose_source))
        self._shortcut(QKeySequence(TAKE_KEY), partial(self.take_over))
        for number in range(9):
            for digit in (str(number + 1), chr(_ARABIC_ONE + number)):
                self._to_section(f"Alt+{digit}", partial(self._to_number, number))
        self._to_section("Alt+PgUp", partial(self.neighbour, -1))
        self._to_section("Alt+PgDown", partial(self.neighbour, 1))

    def _shortcut(self, keys: QKeySequence, act: partial[None]) -> QShortcut:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    def _to_section(self, keys: str, act: partial[None]) -> None:
        # while a section is being built the keyboard is nowhere in it
        self._shortcut(QKeySequence(keys), act).setContext(Qt.ShortcutContext.WindowShortcut)

    def _to_number(self, number: int) -> None:
        sections = self.model.sections()
        if number < len(sections):
            self.show_section(sections[number].key, "")

    def _go(self, spot: str, caret: int) -> None:
        if isinstance(self.body, ListBody) and not spot:
            for view in self.body.views:
                if view.section.key == self._current.key:
                    view.go_to("")
            return
        self.body.go_to(spot, caret)

    def _left(self) -> None:
        following = self._index() + 1 < len(self.model.sections())
        paged = isinstance(self.body, PagedBody)
        target = self.foot.next if following and paged else self.foot.act
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _index(self) -> int:
        keys = [section.key for section in self.model.sections()]
        return keys.index(self._current.key) if self._current.key in keys else 0

    def _show_sections(self, *said: object) -> None:
        sections = self.model.sections()
        if self.sections.show_sections(sections, self._current.key) or said:
            # going to another section answers nothing
            self.sections.show_done(self.model)
        at = self._index()
        following = sections[at + 1] if at + 1 < len(sections) else None
        if isinstance(self.body, ListBody):
            self.foot.previous.hide()
            following = None
        self.body.expect(following)
        title = "" if following is None else self.kit.words(following.title)
        self.foot.show_neighbours(at > 0, title)

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is None or not self.isAncestorOf(old):
            return
        question = self.body.current()
        if question is self._last:
            return
        if question is not None:
            # Out in the header or the list one still has a place to come back to.
            self._last = question
            self._follow(question)
        self._check(question)
        self.moved.emit()

    def _follow(self, question: QuestionView) -> None:
        """In the list of all sections the keyboard alone says which one is worked on."""
        here = next((v.section for v in self.body.views if v.isAncestorOf(question)), self._current)
        if here is not self._current:
            self._current = here
            self._show_sections()

    def _check(self, current: QuestionView | None) -> None:
        here = str(current.spot) if current is not None else ""
        problems = check(self.model.spec, self.model.answers, self.kit.today())
        self.body.show_faults({p.path: p.message for p in problems if p.path != here})
