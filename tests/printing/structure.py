"""The structure of a file as a reader of screens follows it, read with pikepdf."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

SHOWS = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "BI"}


@dataclass
class Marked:
    """What the pages of a file say: text by page and number, and what is marked as neither."""

    text: dict[tuple[int, int], str] = field(default_factory=dict)
    unmarked: list[str] = field(default_factory=list)
    twice: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Leaf:
    """A piece of text as the tree has it: what it is, its language, its words, where it is."""

    tag: str
    language: str
    words: str
    place: tuple[int, int]


def pieces(pdf: bytes) -> tuple[Marked, list[Leaf]]:
    """What is marked on the pages, and the leaves of the tree in reading order."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        marked = Marked()
        for number, page in enumerate(opened.pages):
            _read(number, page, marked)
        pages = {page.objgen: number for number, page in enumerate(opened.pages)}
        root = opened.Root.StructTreeRoot
        assert opened.Root.MarkInfo.Marked
        leaves = list(_leaves(root.K, str(opened.Root.Lang), "", pages, marked))
        _parents_agree(opened, pages)
        return marked, leaves


def _leaves(
    element: Any, language: str, tag: str, pages: dict[Any, int], marked: Marked
) -> Iterator[Leaf]:
    language = str(element.get("/Lang", language))
    name = str(element.S)[1:]
    tag = tag if name == "Span" else name
    below = element.get("/K")
    for kid in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(kid, pikepdf.Dictionary):
            assert kid.P.objgen == element.objgen
            yield from _leaves(kid, language, tag, pages, marked)
        else:
            place = pages[element.Pg.objgen], int(kid)
            said = str(element.get("/ActualText", "")) or marked.text[place]
            yield Leaf(tag, language, said, place)


def _parents_agree(opened: pikepdf.Pdf, pages: dict[Any, int]) -> None:
    numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
    by_key = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for page in opened.pages:
        for number, owner in enumerate(by_key[int(page.obj.StructParents)]):
            below = owner.K
            kids = below if isinstance(below, pikepdf.Array) else [below]
            assert number in [int(one) for one in kids if not isinstance(one, pikepdf.Dictionary)]
            assert pages[owner.Pg.objgen] == pages[page.objgen]


def _read(number: int, page: Any, marked: Marked) -> None:
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    stack: list[Any] = []
    letters: dict[int, str] = {}
    for one in pikepdf.parse_content_stream(page):
        operands, command = one.operands, str(one.operator)
        if command in ("BMC", "BDC"):
            stack.append(_entered(number, operands, marked))
        elif command == "EMC":
            stack.pop()
        elif command == "Tf":
            letters = fonts[str(operands[0])]
        elif command in SHOWS and not stack:
            marked.unmarked.append(f"{number}: {command}")
        elif command == "TJ":
            _show(operands[0], stack, letters, marked)
    assert stack == []


def _entered(number: int, operands: Any, marked: Marked) -> Any:
    if str(operands[0]) == "/Artifact":
        return None
    given = operands[1]
    if "/MCID" not in given:
        return str(given.ActualText)
    place = number, int(given.MCID)
    if place in marked.text:
        marked.twice.append(place)
    marked.text[place] = ""
    return place


def _show(shown: Any, stack: list[Any], letters: dict[int, str], marked: Marked) -> None:
    place = next((one for one in stack if isinstance(one, tuple)), None)
    if place is None:
        return
    if isinstance(stack[-1], str):
        marked.text[place] += stack[-1]
        stack[-1] = ""
        return
    for one in shown:
        if isinstance(one, pikepdf.String):
            raw = bytes(one)
            codes = [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]
            marked.text[place] += "".join(letters.get(code, "") for code in codes)


def _letters(font: Any) -> dict[int, str]:
    table = bytes(font.ToUnicode.read_bytes()).decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9a-f]+)>", table)
    return {
        int(code, 16): bytes.fromhex(said).decode("utf-16-be").strip("\0") for code, said in pairs
    }
