"""The press: where the program asks for paper, and for a look at files of strangers.

Nothing that draws or decodes is imported here. Two children do it, each started when first asked
for or warmed, and ended by ``close`` (the desk is locked) or when they have been idle. The one
that reads strangers' files never sees a second file: what a bad one made of it dies with it.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.text import Text, known_text
from shelter_desk.printing.papers.code import ScannedPage
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.pdf.pixels import PageImage
from shelter_desk.printing.press.asking import Child, R, Read
from shelter_desk.printing.press.children import LIMITS, Kind
from shelter_desk.printing.press.codes import codes_of
from shelter_desk.printing.press.pictures import picture_of
from shelter_desk.printing.press.plain import plain
from shelter_desk.printing.press.wire import Parcel

_Spoken = tuple[str, str, str, str]
"""A language and a text: context, source, gender."""


@dataclass(frozen=True, slots=True)
class ForMachines:
    """The same as the paper says, for a machine: attached to it under ``name``."""

    name: str
    content: bytes


class Press:
    """Paper and strangers' files, each in a process of its own."""

    def __init__(self, paper: Child | None = None, reader: Child | None = None) -> None:
        self.paper = paper or Child(Kind.PAPER, LIMITS[Kind.PAPER])
        self.reader = reader or Child(Kind.READER, LIMITS[Kind.READER])
        self._said: dict[tuple[str, ...], set[_Spoken]] = {}
        self._turn = threading.Lock()
        self._read = ""
        self._whole = ""

    def warm(self) -> None:
        """Start the child of paper ahead: somebody is about to want one."""
        self.paper.warm()

    def warm_reader(self) -> None:
        """A fresh child for the next file of a stranger."""
        self.forget_file()
        self.reader.warm()

    def forget_file(self) -> None:
        """Nobody looks at the stranger's file any more: nothing of it stays in a process."""
        with self._turn:
            if self._read:
                self.reader.end()
                self._read = ""

    def close(self) -> None:
        """Nothing of a person stays in another process; no job is taken any more."""
        self.paper.close()
        self.reader.close()
        self._said.clear()

    def press_sheets(
        self,
        sheets: Sequence[SheetPaper],
        digits: Digits,
        translate: Translate,
        also: ForMachines | None = None,
    ) -> bytes:
        """All ``sheets`` in one PDF. Same input, same bytes.

        Raises ``MissingGlyphs``, ``TextTooLong``, ``PaperStopped``, ``PaperTookTooLong``.
        """
        known = self._words_before(sheets)
        words = [(*key, translate(key[0], known_text(*key[1:]))) for key in sorted(known)]

        def say(language: str, text: Text, n: int | None = None) -> str:
            known.add((language, text.context, text.source, text.gender))
            return translate(language, text, n)

        head = {
            "do": "make",
            "sheets": [plain(sheet) for sheet in sheets],
            "digits": digits.value,
            "data_name": also.name if also else "",
            "words": words,
        }
        return self.paper.ask(Parcel(head, (also.content if also else b"",)), _file, say)

    def _words_before(self, sheets: Sequence[SheetPaper]) -> set[_Spoken]:
        """What papers of these kinds and languages were said in before: it goes with the job.

        Texts alone are remembered; their wording is looked up each time, as it can change.
        """
        kinds = {(type(one).__name__, one.language, _beside(one)) for one in sheets}
        return self._said.setdefault(tuple(sorted(map(" ".join, kinds))), set())

    def pictures(
        self, pdf: bytes, dpi: float, pages: Iterable[int] | None = None
    ) -> tuple[PageImage, ...]:
        """``pages`` (from 0; every one by default) of a ``pdf`` of ours.

        Raises ``PaperStopped``, ``PaperTookTooLong``.
        """
        wanted = None if pages is None else list(pages)
        head = {"do": "pictures", "dpi": dpi, "pages": wanted}
        return self.paper.ask(Parcel(head, (pdf,)), _pages)

    def sizes(self, pdf: bytes, dpi: float) -> tuple[tuple[int, int], ...]:
        """Width and height of every page's picture, in pixels; raises as ``pictures`` does."""
        return self.paper.ask(Parcel({"do": "sizes", "dpi": dpi}, (pdf,)), _sizes)

    def protect(self, pdf: bytes, phrase: str) -> bytes:
        """A ``pdf`` of ours that opens with ``phrase`` alone (AES-256)."""
        return self.paper.ask(Parcel({"do": "protect", "phrase": phrase}, (pdf,)), _file)

    def bare(self, pdf: bytes) -> bytes:
        """The pages of a ``pdf`` of ours without the files in it."""
        return self.paper.ask(Parcel({"do": "bare"}, (pdf,)), _file)

    def missing(self, text: str) -> str:
        """The letters of ``text`` that no packaged typeface holds."""
        asked = Parcel({"do": "missing", "text": text})
        return self.paper.ask(asked, lambda answer: str(answer[0].head["missing"]))

    def check_pdf(self, content: bytes) -> None:
        """Raises ``LockedFile``, ``DamagedFile``, ``ReaderStopped``."""
        digest = _digest(content)
        if self._whole != digest:
            self._of_a_stranger({"do": "check"}, content, len)
            self._whole = digest

    def foreign_pages(
        self, content: bytes, dpi: float, first: int, most: int
    ) -> tuple[tuple[PageImage, ...], int]:
        """Pictures of at most ``most`` pages from ``first`` on, and how many pages there are.

        Raises ``CannotShow``, ``ReaderStopped``.
        """
        head = {"do": "pages", "dpi": dpi, "first": first, "most": most}
        return self._of_a_stranger(head, content, _some_pages)

    def foreign_picture(self, content: bytes, width: int) -> PageImage:
        """A picture, ``width`` pixels wide at most. Raises ``CannotShow``, ``ReaderStopped``."""
        head = {"do": "picture", "width": width}
        return self._of_a_stranger(head, content, lambda answer: _pages(answer)[0])

    def scanned_codes(self, content: bytes, *, pdf: bool) -> tuple[ScannedPage, ...]:
        """What QR codes each page of a scan bears; a picture is one page.

        Raises ``CannotShow``, ``TooManyPages``, ``ReaderStopped``.
        """
        return self._of_a_stranger(
            {"do": "codes", "pdf": pdf}, content, lambda answer: tuple(map(codes_of, answer))
        )

    def protect_foreign(self, pdf: bytes, phrase: str) -> bytes:
        """The same as ``protect`` for a ``pdf`` that came from outside."""
        return self._of_a_stranger({"do": "protect", "phrase": phrase}, pdf, _file)

    def _of_a_stranger(self, head: Mapping[str, object], content: bytes, read: Read[R]) -> R:
        """No process reads a second file."""
        with self._turn:
            digest = _digest(content)
            if self._read not in ("", digest):
                self.reader.end()
            self._read = digest
            return self.reader.ask(Parcel(head, (content,)), read)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _file(answer: list[Parcel]) -> bytes:
    ((content,),) = (one.blobs for one in answer)
    return content


def _pages(answer: list[Parcel]) -> tuple[PageImage, ...]:
    return tuple(map(picture_of, answer))


def _sizes(answer: list[Parcel]) -> tuple[tuple[int, int], ...]:
    return tuple((int(width), int(height)) for width, height in answer[0].head["sizes"])


def _some_pages(answer: list[Parcel]) -> tuple[tuple[PageImage, ...], int]:
    told, *pages = answer
    return _pages(pages), int(told.head["total"])


def _beside(sheet: SheetPaper) -> str:
    return getattr(sheet, "staff_language", "")
