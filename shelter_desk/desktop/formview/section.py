"""One section of a form on one page: why we ask, the questions, the painful ones folded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.formview.model import FormModel, Spot
from shelter_desk.desktop.formview.question import NoteView, QuestionView
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.sliced import SlicedCard
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Small, Strong
from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.spec import Field, Item, LongTextField, Note, Repeat, RowChoice, Section

_FOLDED = Text("form", "These questions can hurt, so they stay closed until you open them.")
_MAY_DECLINE = Text(
    "form",
    "She may say no to any of them and still has everything the house offers. Ask only what is "
    "needed now, and never in the first talk unless she wishes it.",
)
_WHO_SEES = Text(
    "form", "What she says here is sealed. Only those allowed into this part can read it."
)
_FOR_YOU = Text(
    "form",
    "It can be heavy for you as well. You may hand it over to a colleague, without a reason.",
)
WRITE_LITTLE = Text(
    "form",
    "Write little, and only what is needed now: no details of violence. She herself or a court may "
    "read it.",
)
_OPEN = Text("form", "Open these questions")
_PAINFUL_ONE = Text("form", "A question that can hurt. It stays closed until you open it.")


def is_written_with_care(section: Section) -> bool:
    """True where free words about something painful are asked for (domain facts 6.2 rule 11).

    Also where they are asked for in each row of a list.
    """
    painful = (one for one in section.fields if section.tier_of(one) is Tier.PAINFUL)
    return any(
        isinstance(field, LongTextField)
        for one in painful
        for field in (one.fields if isinstance(one, Repeat) else (one,))
    )


class Cover(Card):
    """Stands in front of painful questions and says what opening them means."""

    opened = Signal()

    def __init__(self, kit: Kit, words: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, margin=16)
        self.body.setSpacing(10)
        for number, sentence in enumerate(words):
            label = Strong(sentence) if number == 0 else Body(sentence)
            label.setWordWrap(True)
            self.body.addWidget(keep_to_start(label, kit))
        self.button = QuietButton(kit.words(_OPEN), icon=kit.icon("eye"))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.opened)
        self.body.addWidget(self.button)


class SectionView(SlicedCard):
    """Builds itself a few questions at a time, so that no single call holds the window.

    One that ``waits`` shows its title and builds from ``begin()`` on.
    ``built`` when all questions stand; ``left`` when Enter goes past the last one; ``wanted``
    carries a widget that should be scrolled to.
    """

    left = Signal()
    wanted = Signal(object)
    close_asked = Signal(object)
    reopen_asked = Signal(object)

    def __init__(
        self,
        kit: Kit,
        model: FormModel,
        section: Section,
        parent: QWidget,
        *,
        waits: bool = False,
    ) -> None:
        super().__init__(parent, margin=24)
        self.kit, self.model, self.section = kit, model, section
        self._views: list[tuple[Item, QWidget]] = []
        self._covered: list[tuple[Item, Cover]] = []
        self._unasked: list[Item] = []
        self._cover: Cover | None = None
        self._faults: Mapping[str, Message] = {}
        self._later: tuple[str, int] = ("", 0)
        self.body.setSpacing(16)
        head = Heading(kit.words(section.title))
        self.body.addWidget(keep_to_start(head, kit))
        if section.why is not None:
            self.body.addSpacing(-8)
            self.body.addWidget(keep_to_start(Small(kit.words(section.why)), kit))
        if is_written_with_care(section):
            self.body.addWidget(keep_to_start(Small(kit.words(WRITE_LITTLE)), kit))
        self.body.addStretch(1)
        self._steps = self._build()
        model.changed.connect(self._changed)
        model.rows_changed.connect(self._rows_changed)
        if not waits:
            self._some()

    def parts(self) -> list[QWidget]:
        """Everything that stands one under the other, in the order it was built."""
        return self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def questions(self) -> list[QuestionView]:
        """What stands here, hidden ones too; one that another answer calls for once it did."""
        found: list[QuestionView] = []
        for _item, view in self._views:
            if isinstance(view, QuestionView):
                found.append(view)
            elif isinstance(view, RepeatView):
                found.extend(view.questions())
        return found

    def asked(self) -> list[QuestionView]:
        """The questions that are shown now."""
        return [q for q in self.questions() if q.isVisibleTo(self)]

    def current(self) -> QuestionView | None:
        """The question in which the keyboard is."""
        focused = _question_around(self.window().focusWidget())
        return focused if focused is not None and self.isAncestorOf(focused) else None

    def go_to(self, spot: str, caret: int = 0) -> None:
        """Bring the keyboard to a question, to the first one for "", as soon as it stands."""
        if not self.is_built:
            self._later = (spot or "*", caret)
            return
        asked = [q for q in self.asked() if q.answerable] or self.asked()
        found = [q for q in asked if str(q.spot) == spot] or asked[:1]
        if found:
            found[0].take_focus()
            if caret and found[0].editor is not None:
                found[0].editor.set_caret(caret)
            self.wanted.emit(found[0])
        elif (cover := self._first_cover()) is not None:
            cover.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif groups := [view for _item, view in self._views if isinstance(view, RepeatView)]:
            groups[0].add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_question(self) -> None:
        """Enter: the question after the current one, or out of the section."""
        asked = self.asked()
        current = self.current()
        at = asked.index(current) if current in asked else -1
        following = [question for question in asked[at + 1 :] if question.answerable]
        if following:
            following[0].take_focus()
            self.wanted.emit(following[0])
        else:
            self.left.emit()

    def show_faults(self, faults: Mapping[str, Message]) -> None:
        """Put what the check found under its questions."""
        self._faults = faults
        for question in self.questions():
            question.set_fault(faults.get(str(question.spot)))

    def refresh_relevance(self, *_what: object) -> None:
        """Show what is asked after what was said."""
        for item, view in self._views:
            asked = self.model.asked(item)
            if item.relevant is not None and view.isHidden() is asked:
                view.setVisible(asked)
            if isinstance(view, RepeatView):
                view.refresh_relevance()
            elif isinstance(view, QuestionView) and view.offer is not None:
                view.offer.refresh(view.answerable)
        for item, cover in self._covered:
            cover.setVisible(self.model.asked(item))
        if self.is_built and any(self.model.asked(item) for item in self._unasked):
            self.build_more(self._build_called_for())

    def _build_called_for(self) -> Iterator[None]:
        """Build what is asked since the last answer and never stood here."""
        while wanted := [item for item in self._unasked if self.model.asked(item)]:
            self._unasked.remove(wanted[0])
            place = self.section.fields.index(wanted[0])
            after = [v for one, v in self._views if self.section.fields.index(one) > place]
            yield from self._build_item(wanted[0], self.body.indexOf(after[0]) if after else None)
            self._in_order()

    def _first_cover(self) -> Cover | None:
        covers = [cover for _item, cover in self._covered]
        return self._cover or (covers[0] if covers else None)

    def _changed(self, spot: Spot) -> None:
        for question in self.questions():
            if question.spot == spot:
                question.refresh()
            elif isinstance(question.field, RowChoice) and question.field.group == spot.group:
                question.offer_rows()
        self.refresh_relevance()

    def _rows_changed(self, group: str) -> None:
        for question in self.questions():
            if isinstance(question.field, RowChoice) and question.field.group == group:
                question.offer_rows()
                question.refresh()
        self.refresh_relevance()

    def stood(self) -> None:
        """Show what the check found, and go where somebody wished to go."""
        self.show_faults(self._faults)
        self.built.emit()
        spot, caret = self._later
        if spot:
            self._later = ("", 0)
            self.go_to("" if spot == "*" else spot, caret)

    def _build(self) -> Iterator[None]:
        if self.section.folded or self.section.tier is Tier.PAINFUL:
            self._fold_section()
            return
        yield from self._build_items()

    def _build_items(self) -> Iterator[None]:
        for item in self.section.fields:
            painful = self.section.tier_of(item) is Tier.PAINFUL
            if painful and self.section.tier is not Tier.PAINFUL:
                self._fold_item(item)
                yield
            elif isinstance(item, Field) and not self.model.asked(item):
                self._unasked.append(item)
            else:
                yield from self._build_item(item)
        yield from self._build_called_for()

    def _build_item(self, item: Item, at: int | None = None) -> Iterator[None]:
        index = self.body.count() - 1 if at is None else at
        if isinstance(item, Note):
            self._place(item, NoteView(self.kit, item, self), index)
        elif isinstance(item, Repeat):
            group = RepeatView(self.kit, self.model, item, self._make, self)
            group.grew.connect(self.wanted)
            self._place(item, group, index)
            yield from group.build_rows()
        else:
            self._place(item, self._make(item, Spot(item.key), self), index)
        yield

    def _place(self, item: Item, view: QWidget, index: int) -> None:
        self._views.append((item, view))
        self.body.insertWidget(index, view)
        view.setVisible(self.model.asked(item))

    def _make(self, field: Field, spot: Spot, parent: QWidget) -> QuestionView:
        outer = self.model.spec.find(spot.group) if spot.group else field
        part = self.section.compartment_of(outer)
        sealed = part if self.model.sealed(self.section, outer) else None
        question = QuestionView(self.kit, self.model, field, spot, sealed=sealed, parent=parent)
        question.advance.connect(self.next_question)
        question.close_asked.connect(self.close_asked)
        question.reopen_asked.connect(self.reopen_asked)
        return question

    def _in_order(self) -> None:
        self._views.sort(key=lambda placed: self.section.fields.index(placed[0]))

    def _fold_section(self) -> None:
        cover = _cover_of(self.section, self.kit, self)
        self.body.insertWidget(self.body.count() - 1, cover)
        cover.opened.connect(lambda: self._unfold_section(cover))
        self._cover = cover

    def _unfold_section(self, cover: Cover) -> None:
        cover.hide()
        cover.deleteLater()
        self._cover = None
        self.is_built = False
        self._steps = self._build_items()
        self._later = ("*", 0)
        self._some()

    def _fold_item(self, item: Item) -> None:
        words = (self.kit.words(_PAINFUL_ONE), self.kit.words(item.label))
        cover = Cover(self.kit, words, self)
        self._covered.append((item, cover))
        self.body.insertWidget(self.body.count() - 1, cover)
        cover.setVisible(self.model.asked(item))
        cover.opened.connect(lambda: self._unfold_item(item, cover))

    def _unfold_item(self, item: Item, cover: Cover) -> None:
        index = self.body.indexOf(cover)
        self._covered.remove((item, cover))
        cover.hide()
        cover.deleteLater()
        for _ in self._build_item(item, index):
            pass
        view = self._views[-1][1]
        self._in_order()
        if isinstance(view, QuestionView):
            view.take_focus()


def _question_around(focused: QObject | None) -> QuestionView | None:
    while focused is not None and not isinstance(focused, QuestionView):
        focused = focused.parent()
    return focused


def _cover_of(section: Section, kit: Kit, parent: QWidget) -> Cover:
    words = [_FOLDED, _MAY_DECLINE, _FOR_YOU]
    if section.compartment is not None:
        words.insert(1, _WHO_SEES)
    return Cover(kit, tuple(kit.words(one) for one in words), parent)
