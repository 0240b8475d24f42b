"""The recovery key on paper: large, grouped, checked, with a QR; never kept as a file."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.qr import QrCode
from shelter_desk.printing.papers.recovery import RecoveryPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import Line, on_sheet
from shelter_desk.printing.typesetting.typeset import Align
from shelter_desk.printing.typesetting.words import Words, day, iso, printable

_TITLE = Text("paper", "Recovery sheet")
_KEEP = Text(
    "paper",
    "Keep this sheet locked away, apart from the computer. Whoever holds it can open all records "
    "of this desk.",
)
_KEY = Text("paper", "Recovery key")
_LETTERS = Text(
    "paper",
    "Digits are 0 to 9, letters A to Z without I, L, O and U. What looks like an O is a zero, "
    "what looks like an I or an L is a one.",
)
_HOW = Text("paper", "How to use it")
_STEPS = (
    Text("paper", "1. Start the desk and choose the recovery key instead of a passphrase."),
    Text(
        "paper",
        "2. Type the groups one after the other, with or without the dashes. The last group "
        "checks the others.",
    ),
    Text("paper", "3. Choose a new passphrase, then print a new sheet and destroy this one."),
)
_NO_OTHER = Text("paper", "There is no other way in when all passphrases are forgotten.")
_MADE_ON = Text("paper", "Made on")
_DESK = Text("paper", "Desk")
_PER_LINE = 4
_CELL = 15.5
_GAP = 19.0
_LINE = 40.0
_QR_SIZE = 118.0


def recovery_sheet(paper: RecoveryPaper, book: FontBook, words: Words) -> bytes:
    """One page as a PDF file, for the printer only."""
    page = Bilingual(book, words, paper.language, paper.staff_language)

    def title(language: str) -> list[Flowable]:
        said = page.say(language, _TITLE)
        return [page.paragraph(language, said, size=17, bold=True, leading=1.4)]

    def facts(language: str) -> list[Flowable]:
        return page.facts_of(language, ((_DESK, iso(paper.desk)), (_MADE_ON, day(paper.made_on))))

    def keep(language: str) -> list[Flowable]:
        return [page.paragraph(language, page.say(language, _KEEP), bold=True)]

    def letters(language: str) -> list[Flowable]:
        return [page.paragraph(language, page.say(language, _LETTERS), size=8.5)]

    def steps(language: str) -> list[Flowable]:
        said = [page.say(language, step) for step in (*_STEPS, _NO_OTHER)]
        return [page.paragraph(language, step, space_after=4) for step in said]

    groups = tuple(printable(group) for group in paper.groups)
    story: list[Flowable] = [
        page.row(title, RowLook(above=0, below=4)),
        page.row(facts, RowLook(below=8)),
        Card([page.row(keep)], strong=True),
        page.heading(_KEY),
        Spacer(1, 10),
        _KeyGroups(page, groups),
        Spacer(1, 4),
        page.row(letters),
        Spacer(1, 6),
        _KeyQr("-".join(groups)),
        page.heading(_HOW),
        page.row(steps),
    ]
    return build(paper.frame, page, story)


class _KeyGroups(Flowable):
    """The groups from left to right, every sign in a cell of its own width."""

    def __init__(self, page: Bilingual, groups: tuple[str, ...]) -> None:
        super().__init__()
        self._signs = [
            [
                page.paragraph("en", sign, size=19, bold=True, leading=1.3, align=Align.CENTRE)
                for sign in group
            ]
            for group in groups
        ]
        self._numbers = [
            page.paragraph("en", str(number), size=7, leading=1.2, align=Align.CENTRE)
            for number in range(1, len(groups) + 1)
        ]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """Four groups a line."""
        self.width = aW
        self.height = _LINE * -(-len(self._signs) // _PER_LINE)
        return aW, self.height

    def draw(self) -> None:
        """Signs in cells over a line, with the number of the group below."""
        sheet = on_sheet(self.canv)
        longest = max((len(group) for group in self._signs), default=0)
        width = longest * _CELL
        left = (self.width - min(_PER_LINE, len(self._signs)) * (width + _GAP) + _GAP) / 2
        for place, group in enumerate(self._signs):
            x = left + (place % _PER_LINE) * (width + _GAP)
            top = self.height - (place // _PER_LINE) * _LINE
            for at, sign in enumerate(group):
                sign.wrap(_CELL, _LINE)
                sign.draw_on(sheet, x + at * _CELL, top)
            number = self._numbers[place]
            number.wrap(width, _LINE)
            number.draw_on(sheet, x, top - 26)
            sheet.rule(x, x + width, top - 25, Line(width=0.6))


class _KeyQr(Flowable):
    """The same key for a camera."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._code = QrCode(key)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002
        """A square in the middle."""
        self.width = aW
        self.height = _QR_SIZE
        return aW, self.height

    def draw(self) -> None:
        """Draw it."""
        self._code.draw(on_sheet(self.canv), (self.width - _QR_SIZE) / 2, 0, _QR_SIZE)
