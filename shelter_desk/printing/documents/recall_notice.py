"""A notice to an agency: what was agreed to is no longer; stop, give back or destroy, say so."""

from __future__ import annotations

from functools import partial

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, Card, Place, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.shared_words import SEND_BACK
from shelter_desk.printing.papers.recall import RecallPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import Words, day, iso, name

_TITLE = Text("paper", "Consent was taken back")
_TO = Text("paper", "To")
_ATTENTION = Text("paper", "For the attention of")
_FROM = Text("paper", "From")
_DATE = Text("paper", "Date")
_NUMBERS = Text("paper", "Referrals it concerns")
_TAKEN_BACK = Text("paper", "Taken back on")
_SAID = Text(
    "paper",
    "The person concerned no longer agrees that you hold or use what was given to you with these "
    "referrals. From today, please:",
)
_SAID_OF_FILES = Text(
    "paper",
    "The person concerned no longer agrees that you hold or use what was given to you. From today, "
    "please:",
)
"""An agency to which files alone were handed knows of no referral."""
_STOP = Text("paper", "Stop using it, and do not pass it on to anybody.")
_CALL_NOT = Text("paper", "Do not contact the person about it.")
_BACK = Text("paper", "Give papers and copies back, or destroy them, those of others included.")
_LAW = Text("paper", "Where a law obliges you to keep something, tell us which and for how long.")
_ASKED = (_STOP, _CALL_NOT, _BACK, _LAW)
_REPLY = Text("paper", "Reply slip")
_DONE = Text("paper", "Done on")
_KEPT = Text("paper", "Kept, and by which law")
_STAMP = Text("paper", "Signature and stamp")


def recall_notice(paper: RecallPaper, book: FontBook, words: Words) -> bytes:
    """The notice as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, _story(paper, page))


def _story(paper: RecallPaper, page: Bilingual) -> list[Flowable]:
    def title(language: str) -> list[Flowable]:
        said = page.say(language, _TITLE)
        return [page.paragraph(language, said, size=17, bold=True, leading=1.4)]

    def facts(language: str) -> list[Flowable]:
        numbers = page.comma(language).join(map(iso, paper.numbers))
        told: tuple[tuple[Text, Value], ...] = (
            (_TO, Run(name(page.names(language, paper.agency)), bold=True)),
            (_ATTENTION, name(paper.focal_person)),
            (_FROM, name(page.names(language, paper.staff_names))),
            (_DATE, day(paper.made_on)),
            (_NUMBERS, Run(numbers, bold=True) if numbers else ""),
            (_TAKEN_BACK, "" if paper.taken_back_on is None else day(paper.taken_back_on)),
        )
        return page.facts_of(language, told)

    return [
        page.row(title, RowLook(above=0, below=4)),
        page.row(facts, RowLook(above=2, below=8)),
        _asked(paper, page),
        Spacer(1, 10),
        KeepTogether(_reply(paper, page)),
    ]


def _asked(paper: RecallPaper, page: Bilingual) -> Flowable:
    def said(language: str) -> list[Flowable]:
        words = page.say(language, _SAID if paper.numbers else _SAID_OF_FILES)
        return [page.paragraph(language, words, size=10.5, leading=1.45)]

    def asked(at: int, text: Text, language: str) -> list[Flowable]:
        words = f"{page.number(language, at)}. {page.say(language, text)}"
        return [page.paragraph(language, words, size=10.5, leading=1.45)]

    rows: list[Flowable] = [page.row(said, RowLook(above=0, below=4))]
    look = RowLook(above=2, below=2)
    for at, text in enumerate(_ASKED, 1):
        rows.append(page.row(partial(asked, at, text), look))
    return Card(rows, strong=True)


def _reply(paper: RecallPaper, page: Bilingual) -> list[Flowable]:
    def sending(language: str) -> list[Flowable]:
        # cut off, the slip still says which notice it answers
        numbers = page.comma(language).join(map(iso, paper.numbers or (paper.frame.document_id,)))
        said = page.say(language, SEND_BACK)
        return [page.paragraph(language, f"{said} {numbers}".strip(), size=8.5)]

    parts: list[tuple[float, Flowable]] = []
    for label in (_DONE, _KEPT, _STAMP):
        labels = [
            page.paragraph(one, page.say(one, label), size=8, colour=MUTED, leading=1.4)
            for one in page.spoken
        ]
        parts.append((1 / 3, Place(labels, 30)))
    return [
        page.heading(_REPLY),
        page.row(sending, RowLook(above=1, below=3)),
        Spacer(1, 4),
        Beside(parts[::-1] if page.rtl else parts),
    ]
