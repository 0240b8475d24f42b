"""What is text and what is decoration, and in which order text is read (ISO 32000-1, 14.8).

Every piece of a page is marked: text belongs to a paragraph or a heading of the structure tree,
in the order in which it is drawn, with its language where that is not the file's; all lines,
boxes, codes and what stands on every page are artifacts. A block is one element, and where more
than one piece of text stands in it, each is an element below it. The glyphs of right-to-left text
lie in the file as they stand on paper, so its elements say the words in reading order beside it.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from reportlab.pdfbase import pdfdoc

T = TypeVar("T")
ARTIFACT = "/Artifact BMC"
END = "EMC"
_ESCAPED = {ord(one): f"\\{one}" for one in "()\\"} | {13: "\\r", 10: "\\n"}


@dataclass(frozen=True, slots=True)
class Reading:
    """The language of a file, and how its pages are read.

    ``columns_from_right``: of two languages side by side the right one comes first.
    ``from_right``: of other things side by side it does.
    """

    language: str = "en"
    columns_from_right: bool = False
    from_right: bool = False

    def columns(self, columns: Sequence[T]) -> list[T]:
        """Languages that stand from left to right, in reading order."""
        return list(reversed(columns)) if self.columns_from_right else list(columns)

    def beside(self, parts: Sequence[T], from_right: bool | None = None) -> list[T]:
        """Other things that stand from left to right, in reading order."""
        turned = self.from_right if from_right is None else from_right
        return list(reversed(parts)) if turned else list(parts)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Marked text: its number on the page, its language where it is another, its words where
    they cannot be read from its glyphs."""

    number: int
    language: str
    words: str

    def attributes(self) -> str:
        """As entries of an element."""
        spoken = f"/Lang({self.language})" if self.language else ""
        return spoken + (f"/ActualText({_written(self.words)})" if self.words else "")


@dataclass(slots=True)
class _Block:
    """A block of the tree: its tag, and its marked pieces on one page."""

    tag: str
    pieces: list[_Piece] = field(default_factory=list)


@dataclass(slots=True)
class _Page:
    """The blocks of a page in reading order, and how many pieces are marked on it."""

    blocks: list[_Block] = field(default_factory=list)
    pieces: int = 0
    ahead: int = 0


class Tags:
    """Collects what is drawn on the pages of one file."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._pages: list[_Page] = []
        self._page = _Page()
        self._block: _Block | None = None
        self._inside = 0
        self._decoration = 0
        self._ahead = False

    def go_to(self, page: int) -> None:
        """What is drawn from here stands on this page, counted from 0."""
        while len(self._pages) <= page:
            self._pages.append(_Page())
        self._page = self._pages[page]

    @contextmanager
    def block(self) -> Iterator[None]:
        """All text in here is one element; inside another block it belongs to that one."""
        self._inside += 1
        yield
        self._inside -= 1
        if not self._inside:
            self._block = None

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn in here is read by nobody."""
        self._decoration += 1
        yield
        self._decoration -= 1

    @contextmanager
    def ahead(self) -> Iterator[None]:
        """What is drawn in here is read before all that is on the page so far."""
        self._ahead = True
        yield
        self._ahead = False

    def begin(self, tag: str, language: str, words: str) -> str:
        """The operators that open a piece of text; ``END`` closes it.

        ``words``: what it says, where its glyphs alone do not tell.
        """
        if self._decoration:
            return ARTIFACT
        page, block = self._page, self._block
        if block is None:
            block = _Block(tag)
            at = page.ahead if self._ahead else len(page.blocks)
            page.ahead += self._ahead
            page.blocks.insert(at, block)
            self._block = block if self._inside else None
        spoken = "" if language == self.reading.language else language
        block.pieces.append(_Piece(page.pieces, spoken, words))
        page.pieces += 1
        return f"/P <</MCID {page.pieces - 1}>> BDC"

    def write(self, document: Any, pages: Sequence[Any]) -> None:
        """Put the tree into the file; ``pages`` are references to its pages."""
        root, top = _Element(), _Element()
        root_at, top_at = document.Reference(root), document.Reference(top)
        blocks, keys = [], []
        for place, (page, at) in enumerate(zip(self._pages, pages, strict=False)):
            owners: dict[int, Any] = {}
            for block in page.blocks:
                blocks.append(_add_block(document, block, (top_at, at), owners))
            in_order = [owners[number] for number in sorted(owners)]
            keys += [place, document.Reference(pdfdoc.PDFArray(in_order))]
        tree = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(keys)})
        root.parts = ("/Type/StructTreeRoot/K ", top_at, "/ParentTree ", document.Reference(tree))
        top.parts = ("/S/Document/P ", root_at, "/K", pdfdoc.PDFArray(blocks))
        document.Catalog.StructTreeRoot = root_at
        document.Catalog.MarkInfo = document.Reference(pdfdoc.PDFDictionary({"Marked": "true"}))


def _add_block(document: Any, block: _Block, at: tuple[Any, Any], owners: dict[int, Any]) -> Any:
    """The block and what is below it; ``at`` its parent and page, ``owners`` by piece."""
    parent, page = at
    made = _Element()
    reference = document.Reference(made)
    head = (f"/S/{block.tag}/P ", parent, "/Pg ", page, "/K")
    if len(block.pieces) == 1:
        (only,) = block.pieces
        made.parts = (*head, f" {only.number}{only.attributes()}")
        owners[only.number] = reference
        return reference
    for piece in block.pieces:
        words = (f" {piece.number}{piece.attributes()}",)
        span = _Element(("/S/Span/P ", reference, "/Pg ", page, "/K", *words))
        owners[piece.number] = document.Reference(span)
    below = pdfdoc.PDFArray([owners[piece.number] for piece in block.pieces])
    made.parts = (*head, below)
    return reference


def _written(words: str) -> str:
    """As a text string of PDF; bytes are letters of Latin-1 until the file is written."""
    raw = (codecs.BOM_UTF16_BE + words.encode("utf-16-be")).decode("latin-1")
    return raw.translate(_ESCAPED)


def tagged(page: Any, place: int) -> None:
    """Tell a page by which key the tree knows it, and that Tab follows the tree."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = place
    page.Tabs = pdfdoc.PDFName("S")


class _Element(pdfdoc.PDFObject):
    """A dictionary in as few bytes as it can be written, of words and references."""

    def __init__(self, parts: Sequence[Any] = ()) -> None:
        self.parts = parts

    def format(self, document: Any) -> bytes:
        """As it stands in the file."""
        written = [
            one.encode("latin-1") if isinstance(one, str) else one.format(document)
            for one in self.parts
        ]
        return b"<<" + b"".join(written) + b">>"
