"""A referral on paper: exactly the items she agreed to, in three copies, with a reply slip."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from reportlab.platypus.flowables import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Spacer,
)

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.domain.text import Text
from shelter_desk.printing.documents.answer_cells import answer_cells
from shelter_desk.printing.documents.referral_basis import BasisBlock
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import (
    Beside,
    Card,
    Place,
    RowLook,
    stack_height,
)
from shelter_desk.printing.layout.by_hand import lines_to_write
from shelter_desk.printing.layout.frame import BODY_WIDTH, build, next_copy
from shelter_desk.printing.layout.labels import COPY_FOR, ITEMS, URGENCY
from shelter_desk.printing.layout.pen_lines import PenLines
from shelter_desk.printing.layout.shared_words import SEND_BACK
from shelter_desk.printing.layout.signing import places_to_sign
from shelter_desk.printing.papers.referral import ReferralPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import LONG, Words, day, iso, name, paragraphs

_TITLE = Text("paper", "Referral")
_NUMBER = Text("paper", "Referral number")
_DATE = Text("paper", "Date")
_CODE = Text("paper", "File code")
_NAME = Text("paper", "Name")
_TO = Text("paper", "To")
_ATTENTION = Text("paper", "For the attention of")
_PHONE = Text("paper", "Phone")
_ADDRESS = Text("paper", "Address")
_FROM = Text("paper", "From")
_SERVICE = Text("paper", "Service")
_REASON = Text("paper", "Reason")
_SHARED = Text("paper", "Shared with this referral")
_ONLY_THIS = Text(
    "paper",
    "Only what is listed here was agreed to. Please do not pass it on and do not ask for more "
    "than your service needs.",
)
_ONLY_THIS_LEAVES = Text(
    "paper",
    "Nothing but what is listed here was passed on. Please do not pass it on and do not ask for "
    "more than your service needs.",
)
_SAFETY = Text("paper", "For safety, please note")
_KEPT_HERE = Text("paper", "Only on our copy, not shared")
_AGREED_UNTIL = Text("paper", "Agreed until")
_STAFF_SIGNATURE = Text("paper", "Staff member")
_HER_SIGNATURE = Text("paper", "Signature of the person")
_MANAGER_SIGNATURE = Text("paper", "Manager")
_REPLY = Text("paper", "Reply slip")
_RECEIVED = Text("paper", "Received")
_ACCEPTED = Text("paper", "Accepted")
_WAITING = Text("paper", "Waiting list")
_NOT_POSSIBLE = Text("paper", "Not possible")
_ASK_FOR = Text("paper", "Who to ask for")
_APPOINTMENT = Text("paper", "First appointment")
_STAMP = Text("paper", "Signature and stamp")
_CONSENT_FIRST = Text(
    "paper",
    "First the consent form about this agency. Then tick and write only what the person agreed to "
    "there, each thing by itself. No tick at the name: the code alone.",
)
_COPY_TYPED = Text(
    "paper",
    "This copy is typed into the desk when there is power again. Until then it lies under lock.",
)
_HEAD = ((_DATE, 0.3), (_CODE, 0.35), (_AGREED_UNTIL, 0.35))
_FOR_PEN = ((_TO,), (_ATTENTION, _PHONE), (_ADDRESS,), (_SERVICE, _FROM))
_TICKED = (
    *((DataItem.NAME, DataItem.IDS), (DataItem.CONTACT,), (DataItem.NEEDS,)),
    *((DataItem.MEDICAL_SUMMARY,), (DataItem.LEGAL_SUMMARY,), (DataItem.STORY_SUMMARY,)),
    *((DataItem.PHOTO, DataItem.DOCUMENTS), (DataItem.SAFETY_CONCERNS,), (DataItem.REASON,)),
)
"""What is ticked by itself, line by line; without the name it goes by the code alone."""
_LABELS = 0.22
"""Of the width of a line for the pen."""

_SHORT_PIECE = 240.0
_LABEL_AND_LINES = 80.0
"""Points: what is shorter stays in one piece; what is longer begins with as much of it."""


def referral_form(paper: ReferralPaper, book: FontBook, words: Words) -> bytes:
    """The copies one after the other, each on its own sheet, as one PDF file.

    Raises ``MissingGlyphs`` and ``TextTooLong``.
    """
    page = Bilingual(book, words, paper.language, paper.staff_language)
    story: list[Flowable] = []
    for copy in paper.copies:
        if story:
            story += next_copy()
        story += _Copy(paper, page, copy).story()

    def again(language: str, place: int) -> str:
        """Over every page but the first of a copy: which paper it belongs to, and whose."""
        whose = page.say(language, COPY_FOR[paper.copies[place]])
        title = f"{page.say(language, _TITLE)} {iso(paper.number)}".strip()
        return f"{title} · {whose}"

    return build(paper.frame, page, story, again)


class _Copy:
    """Lays out one copy."""

    def __init__(self, paper: ReferralPaper, page: Bilingual, copy: CopyFor) -> None:
        self._paper = paper
        self._page = page
        self._copy = copy

    def story(self) -> list[Flowable]:
        """All blocks; the reply slip is the receiver's. Nobody signs a page that says nothing."""
        if self._paper.frame.blank:
            return self._for_pen()
        pieces = [*self._shared(), *self._safety()]
        if self._copy is CopyFor.OURS and self._paper.kept_here:
            pieces += self._told(_KEPT_HERE, self._paper.kept_here)
        pieces[-1] += [Spacer(1, 8), self._signing()]
        if self._copy is CopyFor.RECEIVER:
            pieces.append(self._reply())
        story = [self._title(), *self._basis(), self._facts(), self._urgency()]
        return story + [block for piece in pieces for block in _in_one_piece(piece)]

    def _for_pen(self) -> list[Flowable]:
        """The same with lines and boxes. No gate reads what a pen writes: the rule stands where
        the worker signs."""
        page = self._page
        rules = (_CONSENT_FIRST, *((_COPY_TYPED,) if self._copy is CopyFor.OURS else ()))
        told = [page.row(partial(self._strong, one)) for one in rules]
        note = Card([*self._lines((_SAFETY,), tick=True), PenLines(1)], strong=True)
        reply = [KeepTogether(self._reply())] if self._copy is CopyFor.RECEIVER else []
        return [
            self._title(),
            places_to_sign(page, _HEAD, 16),
            Spacer(1, 4),
            *(self._side_by_side(one) for one in _FOR_PEN),
            Spacer(1, 5),
            self._urgency(),
            page.heading(_SHARED),
            *(self._side_by_side([ITEMS[each] for each in one], tick=True) for one in _TICKED),
            Spacer(1, 4),
            *((self._only_this(),) if self._copy is not CopyFor.OURS else ()),
            note,
            Spacer(1, 6),
            KeepTogether([Card(told, strong=True), Spacer(1, 6), self._signing()]),
            *reply,
        ]

    def _lines(self, labels: Sequence[Text], *, tick: bool = False) -> list[Flowable]:
        return lines_to_write(self._page, labels, tick=tick, label_share=_LABELS)

    def _side_by_side(self, labels: Sequence[Text], *, tick: bool = False) -> Flowable:
        lines = self._lines(labels, tick=tick)
        parts = [(1 / len(lines), one) for one in lines]
        return Beside(parts[::-1] if self._page.rtl else parts, gap=14)

    def _strong(self, text: Text, language: str) -> list[Flowable]:
        return [self._page.paragraph(language, self._page.say(language, text), bold=True)]

    def _basis(self) -> list[Flowable]:
        """First of all, where something leaves without her agreement: nobody overlooks it."""
        paper, basis = self._paper, self._paper.basis
        if basis is None:
            return []
        return BasisBlock(basis, self._page, self._copy, paper.agency).story()

    def _title(self) -> Flowable:
        page = self._page

        def column(language: str) -> list[Flowable]:
            return [
                page.paragraph(
                    language, page.say(language, _TITLE), size=17, bold=True, leading=1.4
                ),
                page.paragraph(language, page.say(language, COPY_FOR[self._copy]), colour=MUTED),
            ]

        return page.row(column, RowLook(above=0, below=4))

    def _facts(self) -> Flowable:
        paper, page = self._paper, self._page

        def column(language: str) -> list[Flowable]:
            facts: tuple[tuple[Text, Value], ...] = (
                (_NUMBER, iso(paper.number)),
                (_DATE, day(paper.made_at)),
                (_TO, Run(name(page.names(language, paper.agency)), bold=True)),
                (_ATTENTION, name(paper.focal_person)),
                (_PHONE, iso(paper.phone)),
                (_ADDRESS, name(paper.address)),
                (_FROM, self._sender(language)),
                (_NAME, self._bold(name(page.names(language, paper.names)))),
                (_CODE, iso(paper.frame.code)),
                (_SERVICE, name(paper.service)),
                *((_REASON, name(line, LONG)) for line in paragraphs(paper.reason)),
                (_AGREED_UNTIL, day(paper.agreed_until)),
            )
            return page.facts_of(language, facts)

        return page.row(column, RowLook(above=2, below=8))

    def _bold(self, text: str) -> Value:
        return Run(text, bold=True) if text else ""

    def _sender(self, language: str) -> str:
        who = name(self._page.names(language, self._paper.staff_names))
        phone = iso(self._paper.staff_phone)
        return " · ".join(part for part in (who, phone) if part)

    def _urgency(self) -> Flowable:
        urgent = self._paper.urgency
        return answer_cells(self._page, [(label, one is urgent) for one, label in URGENCY.items()])

    def _shared(self) -> list[list[Flowable]]:
        pieces = self._told(_SHARED, self._paper.contents)
        pieces[-1].append(self._only_this())
        return pieces

    def _only_this(self) -> Flowable:
        page = self._page

        def only_this(language: str) -> list[Flowable]:
            text = _ONLY_THIS if self._paper.basis is None else _ONLY_THIS_LEAVES
            said = page.say(language, text)
            return [page.paragraph(language, said, size=8.5, colour=MUTED)]

        return page.row(only_this, RowLook(above=6, below=4))

    def _told(self, title: Text, contents: Sequence[tuple[DataItem, str]]) -> list[list[Flowable]]:
        page = self._page
        pieces: list[list[Flowable]] = [[page.heading(title)]]
        for item, content in contents:

            def column(language: str, item: DataItem = item) -> list[Flowable]:
                return [page.paragraph(language, page.say(language, ITEMS[item]), bold=True)]

            label = page.row(column, RowLook(above=5, below=0))
            pieces.append([label, *(page.words_of_hers(line) for line in paragraphs(content))])
        if len(pieces) > 1:
            pieces[:2] = [pieces[0] + pieces[1]]
        return pieces

    def _safety(self) -> list[list[Flowable]]:
        lines = paragraphs(self._paper.safety_note)
        if not lines:
            return []
        page = self._page

        def column(language: str) -> list[Flowable]:
            return [page.paragraph(language, page.say(language, _SAFETY), bold=True)]

        told = [page.words_of_hers(line) for line in lines]
        return [[Spacer(1, 4), Card([page.row(column), *told], strong=True)]]

    def _signing(self) -> Flowable:
        # her name is not asked for under what she did not agree to
        hers = _HER_SIGNATURE if self._paper.basis is None else _MANAGER_SIGNATURE
        parts: list[tuple[float, Flowable]] = [
            (0.5, self._place(hers, 26)),
            (0.5, self._place(_STAFF_SIGNATURE, 26)),
        ]
        return Beside(parts[::-1] if self._page.rtl else parts)

    def _place(self, label: Text, room: float) -> Place:
        page = self._page
        labels = [
            page.paragraph(lang, page.say(lang, label), size=8, colour=MUTED, leading=1.4)
            for lang in page.spoken
        ]
        return Place(labels, room)

    def _reply(self) -> list[Flowable]:
        page, paper = self._page, self._paper

        def sending(language: str) -> list[Flowable]:
            known = " · ".join(code for code in (iso(paper.number), iso(paper.frame.code)) if code)
            said = page.say(language, SEND_BACK)
            return [page.paragraph(language, f"{said} {known}", size=8.5)]

        answers = [(label, False) for label in (_RECEIVED, _ACCEPTED, _WAITING, _NOT_POSSIBLE)]
        places: list[tuple[float, Flowable]] = [
            (1 / 3, self._place(label, 18)) for label in (_ASK_FOR, _APPOINTMENT, _STAMP)
        ]
        return [
            page.heading(_REPLY),
            page.row(sending, RowLook(above=1, below=3)),
            *(self._lines((_CODE,)) if paper.frame.blank else ()),
            answer_cells(page, answers),
            Spacer(1, 5),
            Beside(places[::-1] if page.rtl else places),
        ]


def _in_one_piece(piece: list[Flowable]) -> list[Flowable]:
    """Short words stay with their label, long ones flow on and never leave it behind."""
    if stack_height(piece, BODY_WIDTH) <= _SHORT_PIECE:
        return [KeepTogether(piece)]
    return [CondPageBreak(_LABEL_AND_LINES), *piece]
