"""The consent form: what was read, what was decided, and where to sign, in two languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.consents import (
    NAMES_ITEMS,
    UNTIL_TAKEN_BACK,
    ConsentText,
    Decision,
)
from shelter_desk.domain.text import Text
from shelter_desk.printing.documents.agreed import about, contact
from shelter_desk.printing.documents.answer_cells import answer_cells, items_for_pen
from shelter_desk.printing.documents.child_part import ChildParts
from shelter_desk.printing.documents.consent_talk import TalkFacts
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Beside, Place, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.labels import DECISIONS, TEACH_BACK
from shelter_desk.printing.layout.shared_words import NOTHING_DEPENDS
from shelter_desk.printing.papers.consent import ConsentPaper, ConsentPart
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import (
    LONG,
    Words,
    data,
    day,
    iso,
    moment,
    name,
    paragraphs,
)

_TITLE = Text("paper", "Consent form")
_NAME = Text("paper", "Name")
_CODE = Text("paper", "File code")
_TEACH_BACK = Text("paper", "In own words")
_TALKED = Text("paper", "Talked over")
_RISKS = Text("paper", "what is good and what is risky about it")
_OTHER_WAYS = Text("paper", "other ways, such as telling it in person")
_WITHHELD = Text("paper", "What is not shared")
_VALID = Text("paper", "Valid until")
_UNTIL_EXIT = Text("paper", "the end of the stay, or until taken back")
_UNTIL_TAKEN_BACK = Text("paper", "it is taken back")
_NOTE = Text("paper", "Remark")
_READ = Text("paper", "Read aloud")
_ALL_LINES = Text("paper", "every line, wording version {version}")
_SOME_LINES = Text("paper", "the ticked lines, wording version {version}")
_WORDING = Text("paper", "Wording version")
_GOOD_TO_KNOW = Text("paper", "Good to know")
_WITHDRAW = Text(
    "paper",
    "Every consent can be taken back at any time. Saying so to anyone on the staff is enough, no "
    "reason is needed, and it counts at once. What was already shared cannot be called back.",
)
_SIGNING = Text("paper", "Signatures")
_HER_SIGNATURE = Text("paper", "Signature of the person")
_THUMB = Text("paper", "Thumbprint")
_GUARDIAN_SIGNATURE = Text("paper", "Signature of the guardian")
_STAFF_SIGNATURE = Text("paper", "Staff member")
_INTERPRETER_SIGNATURE = Text("paper", "Interpreter")
_WITNESS_SIGNATURE = Text("paper", "Witness {number}")


def consent_form(paper: ConsentPaper, book: FontBook, words: Words) -> bytes:
    """The form as a PDF file.

    Raises ``MissingGlyphs`` for letters no packaged face holds and ``TextTooLong`` for names
    beyond 400 characters.
    """
    page = Bilingual(book, words, paper.language, paper.staff_language)
    frame = replace(paper.frame, draft=paper.is_draft)
    return build(frame, page, _Form(paper, page).story())


class _Form:
    """Lays out one consent form."""

    def __init__(self, paper: ConsentPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page
        self._empty: str | None = None if paper.for_pen else ""
        self._children = ChildParts(page)
        self._talks = TalkFacts(page, [part.talk for part in paper.parts], self._empty)

    def story(self) -> list[Flowable]:
        """All blocks in order."""
        story: list[Flowable] = [self._title(), self._who()]
        for number, part in enumerate(self._paper.parts, 1):
            story += self._part(number, part)
        # Nobody signs a page that says nothing: what is good to know stands above the names.
        story.append(KeepTogether([*self._good_to_know(), *self._signing()]))
        return story

    def _title(self) -> Flowable:
        def column(language: str) -> list[Flowable]:
            title = self._page.say(language, _TITLE)
            return [self._page.paragraph(language, title, size=17, bold=True, leading=1.4)]

        return self._page.row(column, RowLook(above=0, below=2))

    def _who(self) -> Flowable:
        paper = self._paper

        def column(language: str) -> list[Flowable]:
            said = self._page.names(language, paper.names)
            row = self._page.facts_of(
                language,
                (
                    (_NAME, self._strong(name(said))),
                    (_CODE, self._given(iso(paper.frame.code))),
                    *self._talks.head(language),
                ),
            )
            return list(row)

        return self._page.row(column, RowLook(above=2, below=6))

    def _strong(self, text: str) -> str | Run | None:
        return Run(text, bold=True) if text else self._empty

    def _given(self, text: str) -> str | None:
        return text or self._empty

    def _part(self, number: int, part: ConsentPart) -> list[Flowable]:
        page = self._page

        def title(language: str) -> list[Flowable]:
            text = f"{page.number(language, number)}. {data(self._text(part, language).title)}"
            return [page.paragraph(language, text, size=11.5, bold=True)]

        heading = page.row(title, RowLook(above=7, below=4, rule=True))
        gap = Spacer(1, 2)
        lines = [self._line(part, at) for at in range(self._count(part))]
        below = [Spacer(1, 3), self._decision(part), Spacer(1, 1), self._terms(part)]
        if self._paper.for_pen:
            below = [*items_for_pen(page, part.read_text.scope), Spacer(1, 6), *below]
        # The heading never stands alone, and the answer never without its last line.
        return [
            KeepTogether([heading, gap, *lines[:2]]),
            *lines[2:-1],
            KeepTogether([*lines[max(2, len(lines) - 1) :], *below]),
            *self._children.below(part.talk),
        ]

    def _text(self, part: ConsentPart, language: str) -> ConsentText:
        hers = part.read_text.language == language
        return part.read_text if hers else part.staff_text

    def _count(self, part: ConsentPart) -> int:
        return max(len(self._text(part, language).lines) for language in self._page.spoken)

    def _line(self, part: ConsentPart, at: int) -> Flowable:
        def column(language: str) -> list[Flowable]:
            lines = self._text(part, language).lines
            text = data(lines[at], LONG) if at < len(lines) else ""
            return [self._page.paragraph(language, text, leading=1.42)]

        return self._page.row(column, RowLook(above=1.5, below=1.5, tick=at in part.lines_read))

    def _decision(self, part: ConsentPart) -> Flowable:
        answers = [(label, one is part.decision) for one, label in DECISIONS.items()]
        return answer_cells(self._page, answers, fades=part.decision is not None)

    def _terms(self, part: ConsentPart) -> Flowable:
        def column(language: str) -> list[Flowable]:
            page = self._page
            facts = (
                *about(page, language, part, self._empty),
                (_WITHHELD, self._withheld(part)),
                contact(part, self._empty),
                (_VALID, self._validity(part)),
                (
                    _TEACH_BACK,
                    TEACH_BACK.get(part.teach_back, "") if part.teach_back else self._empty,
                ),
                *((_NOTE, name(line, LONG)) for line in paragraphs(part.note)),
                self._reading(part, language),
                (_TALKED, self._talked(part, language)),
            )
            if self._paper.for_pen:
                return page.facts_of(language, facts)
            own = page.told_together(language, self._talks.own(language, part.talk))
            return [*page.told(language, facts), *own]

        return self._page.row(column, RowLook(above=3, below=4))

    def _withheld(self, part: ConsentPart) -> str | None:
        asked = part.read_text.scope in NAMES_ITEMS
        return name(part.withheld) or (self._empty if asked else "")

    def _talked(self, part: ConsentPart, language: str) -> str:
        asked = ((part.risks_discussed, _RISKS), (part.alternatives_discussed, _OTHER_WAYS))
        said = [self._page.say(language, words) for done, words in asked if done]
        return self._page.comma(language).join(said)

    def _reading(self, part: ConsentPart, language: str) -> tuple[Text, str]:
        version = self._page.number(language, self._text(part, language).version)
        if not part.lines_read:
            return _WORDING, version
        whole = len(part.lines_read) >= self._count(part)
        said = _ALL_LINES if whole else _SOME_LINES
        return _READ, self._page.say(language, said, {"version": version})

    def _validity(self, part: ConsentPart) -> str | Text | None:
        if part.decision is None:
            return self._empty
        if part.decision not in (Decision.AGREED, Decision.IN_PART):
            return ""
        lasts = part.read_text.scope in UNTIL_TAKEN_BACK
        return day(part.valid_until) or (_UNTIL_TAKEN_BACK if lasts else _UNTIL_EXIT)

    def _good_to_know(self) -> list[Flowable]:
        def column(language: str) -> list[Flowable]:
            said = (self._page.say(language, text) for text in (NOTHING_DEPENDS, _WITHDRAW))
            return [self._page.paragraph(language, text, space_after=3) for text in said]

        return [self._page.heading(_GOOD_TO_KNOW), self._page.row(column)]

    def _signing(self) -> list[Flowable]:
        def column(language: str) -> list[Flowable]:
            return list(self._page.facts_of(language, self._talks.signing(language)))

        stack: list[Flowable] = [self._page.heading(_SIGNING)]
        if any(value for _label, value in self._talks.signing(self._page.first)):
            stack.append(self._page.row(column))
        staff = self._talks.staff() or [()]
        first: list[tuple[float, Flowable]] = [
            (0.36, self._hers()),
            (0.22, self._place(_THUMB, 48)),
            (0.42, self._place(_STAFF_SIGNATURE, 48, staff[0])),
        ]
        stack += [Spacer(1, 4), self._beside(first)]
        others = self._others(staff[1:])
        for start in range(0, len(others), 3):
            row: list[Flowable] = [*others[start : start + 3]]
            row += [Spacer(1, 1)] * (3 - len(row))
            stack += [Spacer(1, 7), self._beside([(1 / 3, one) for one in row])]
        return stack

    def _hers(self) -> Place:
        """Her place, empty for the pen or with what she wrote on the screen."""
        signed = self._paper.signed
        if signed is None:
            return self._place(_HER_SIGNATURE, 48)
        place = self._place(_HER_SIGNATURE, 48, (), 0, moment(signed.made_at))
        return place.with_ink(signed.strokes)

    def _others(self, more_staff: Sequence[tuple[str, ...]]) -> list[Place]:
        """Whoever signs beside her: guardians, more staff, interpreters, two witnesses or more."""
        seen = self._talks.witnesses()
        seen += [""] * (2 - len(seen))
        return [
            *(self._place(_GUARDIAN_SIGNATURE, 30, (who,)) for who in self._talks.guardians()),
            *(self._place(_STAFF_SIGNATURE, 30, names) for names in more_staff),
            *(
                self._place(_INTERPRETER_SIGNATURE, 30, (who,))
                for who in self._talks.interpreters() or [""]
            ),
            *(self._place(_WITNESS_SIGNATURE, 30, (who,), at) for at, who in enumerate(seen, 1)),
        ]

    def _beside(self, row: list[tuple[float, Flowable]]) -> Beside:
        return Beside(row[::-1] if self._page.rtl else row)

    def _place(
        self,
        label: Text,
        room: float,
        names: Sequence[str] = (),
        number: int = 0,
        when: str = "",
    ) -> Place:
        page = self._page
        labels = []
        for language in page.spoken:
            params = {"number": page.number(language, number)}
            runs = [Run(page.say(language, label, params))]
            who = name(page.names(language, names)) if any(names) else ""
            if who:
                runs.append(Run(f": {who}"))
            if when:
                runs.append(Run(f" · {when}"))
            labels.append(page.paragraph(language, runs, size=8, colour=MUTED, leading=1.4))
        return Place(labels, room)
