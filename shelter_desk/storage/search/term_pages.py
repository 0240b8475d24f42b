"""Whether a search index still leads to the page on which a word stands.

FTS5 keeps its words in order on pages, and beside them a small table that says which word opens
which page. SQLite's own check follows the rows of that table, but does not ask whether any are
missing: with a page of another day put back into it, everything is right and most words are
found no more. So every page is read here, and must be reached by whoever seeks a word on it.

What a page looks like is told in SQLite's ``fts5_index.c``, under "segment b-tree leaf".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from shelter_desk.storage.log.contents import Fetch

INDEXES = ("resident_index", "note_index")
_AT_ONCE = 200
_OPENING = "SELECT segid, pgno >> 1, term FROM {index}_idx"
# a number holds 16 bits for the segment, 6 that are 0 for a page of words, 31 for the page
_PAGES = (
    "SELECT id, id >> 37, id & 0x7fffffff, block FROM {index}_data "
    "WHERE id > ? AND id >> 37 > 0 AND (id >> 31) & 63 = 0 ORDER BY id LIMIT ?"
)


def every_word_is_reached(fetch: Fetch, index: str) -> bool:
    """True when the table of pages leads to each page of words and past none.

    Raises ``IndexError`` or ``TypeError`` for what is no page at all.
    """
    opening: defaultdict[tuple[int, int], list[bytes]] = defaultdict(list)
    for segment, page, word in fetch(_OPENING.format(index=index), ()):
        opening[segment, page].append(word)
    before: tuple[int, bytes] | None = None
    for segment, page, block in _pages(fetch, index):
        if (ends := _first_and_last(block)) is None:
            continue
        first, last = ends
        last_before = before[1] if before and before[0] == segment else None
        words = opening[segment, page]
        # whoever finds no row at all begins at the first page, which so needs none
        if last_before is not None and not words:
            return False
        if any(word > first or (last_before is not None and word <= last_before) for word in words):
            return False
        before = segment, last
    return True


def _pages(fetch: Fetch, index: str) -> Iterator[tuple[int, int, bytes]]:
    """Segment, page and content of all pages, a few at a time: an index may be large."""
    number = 0
    while rows := fetch(_PAGES.format(index=index), (number, _AT_ONCE)):
        for number, segment, page, block in rows:  # noqa: B007 - the last one is gone on from
            yield segment, page, block


def _first_and_last(block: bytes) -> tuple[bytes, bytes] | None:
    """The words at both ends of a page; ``None`` where only what belongs to an older word is."""
    where = int.from_bytes(block[2:4], "big")
    if where >= len(block):
        return None
    at, where = _number(block, where)
    length, start = _number(block, at)
    word = first = block[start : start + length]
    while where < len(block):
        further, where = _number(block, where)
        at += further
        kept, start = _number(block, at)
        length, start = _number(block, start)
        word = word[:kept] + block[start : start + length]
    return first, word


def _number(block: bytes, at: int) -> tuple[int, int]:
    """A number of up to nine bytes, seven bits in each, and where it ends."""
    byte = block[at]
    value, at = byte & 0x7F, at + 1
    while byte & 0x80:
        byte = block[at]
        value, at = value << 7 | byte & 0x7F, at + 1
    return value, at
