"""Finding people by name, code, telephone or document, and notes by their words.

Names are found in two stages. The index gives the newest candidates: words as they are written
(the last one by its beginning, because it is still being typed), then sound keys where too few
were found. In memory those found by sound are kept only when their vowels agree as well. Nothing
is ranked inside the index: that costs ten times as much at 100,000 residents. Its rows count
downwards, so that the newest stand first: FTS5 stops soon when it may walk forwards, while
backwards it takes in every page of a word before the first row comes out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.residents import Resident
from shelter_desk.storage.results import (
    Candidate,
    Duplicate,
    HitHead,
    NoteHit,
    SameReason,
    Why,
)
from shelter_desk.storage.search import naming
from shelter_desk.storage.search.ranking import SOUNDS_ALIKE, alike, best
from shelter_desk.storage.search.snippets import snippet
from shelter_desk.storage.tables.columns import from_micros
from shelter_desk.storage.tables.nested import block_texts

# CAST hides the limit from the planner: for a bare "?" it looks at the value, and whatever it has
# looked at makes SQLite prepare the statement anew at every run (a third of its whole time)
# the columns come from where FTS5 keeps them: through itself it copies every cell once more, into
# memory that SQLCipher locks and wipes piece by piece, which is dearer than the query
_FIND = (
    "SELECT kept.id, kept.c2, kept.c0, kept.c1 FROM resident_index AS asked "
    "CROSS JOIN resident_index_content AS kept ON kept.id = asked.rowid "
    "WHERE asked.resident_index MATCH ? ORDER BY asked.rowid LIMIT CAST(? AS INTEGER)"
)
_ADDENDA = "SELECT text FROM addendum WHERE note_id = ? ORDER BY no"
_MOST_RANKED = 50
_LONGEST_QUERY = 200
_MOST_GROUPS = 6
_FEWEST_CONSONANTS = 2
_LONGEST_NOTE = 200_000
LAST_ROW = 2**31
"""The rows of both indexes count down from here: positive, for FTS5 writes those short."""

_FIND_NOTES = (
    "SELECT note.id, note.resident_id, note.blocks, note.happened_at, note.compartment, "
    "resident.code FROM note_index AS asked "
    f"CROSS JOIN note ON note.no = {LAST_ROW} - asked.rowid "
    "CROSS JOIN resident ON resident.id = note.resident_id "
    "WHERE asked.note_index MATCH ? ORDER BY asked.rowid LIMIT CAST(? AS INTEGER)"
)

Row = Sequence[Any]
_Found = tuple[float, str, Why]


def indexed_words(
    names: tuple[str, ...], code: str, identifiers: tuple[str, ...]
) -> tuple[str, str]:
    """What the index holds of a person: words to be found by, and how the names are heard."""
    words, heard = naming.name_index(names)
    words += naming.number_tokens(code, identifiers)
    return " ".join(dict.fromkeys(words)), " ".join(dict.fromkeys(heard))


class SearchRepository:
    """Keeps the indexes and asks them."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

    def index(self, resident_id: ResidentId, person: Resident) -> None:
        """Bring the index up to what is known of a person, whose row must be stored already."""
        names = (person.called, *person.names)
        words, readings = indexed_words(names, person.code, person.identifiers)
        sql = "SELECT no FROM resident WHERE id = ?"
        number = row_of(self._driver.execute(sql, (resident_id,)).fetchone()[0])
        # a plain DELETE first: REPLACE would leave the old words in the index
        self._driver.execute("DELETE FROM resident_index WHERE rowid = ?", (number,))
        self._driver.execute(
            "INSERT INTO resident_index(rowid, words, readings, resident_id) VALUES(?, ?, ?, ?)",
            (number, words, readings, resident_id),
        )

    def index_note(self, number: int, text: str) -> None:
        """Bring the index up to the words of the note in row ``number``."""
        row = row_of(number)
        self._driver.execute("DELETE FROM note_index WHERE rowid = ?", (row,))
        self._driver.execute(
            "INSERT INTO note_index(rowid, words) VALUES(?, ?)",
            (row, " ".join(naming.words(text[:_LONGEST_NOTE]))),
        )

    def candidates(self, query: str, limit: int = _MOST_RANKED) -> tuple[Candidate, ...]:
        """Whom a query may mean, the likeliest of the newest fifty first, at most ``limit``.

        ``query`` is what is typed: a name in any script, a code, a telephone or document
        number in any digits, whole or begun.
        """
        query = query[:_LONGEST_QUERY]
        if not any(one.isalpha() for one in query):
            return _likeliest(self._by_number(query), limit)
        if by_code := self._by_compact(query):
            return _likeliest(by_code, limit)
        return _likeliest(self._by_name(query), limit)

    def likely_duplicates(self, person: Resident) -> tuple[Duplicate, ...]:
        """Who may be the same person, most reasons first; the person's own file is left out."""
        reasons: dict[ResidentId, list[SameReason]] = {}
        for one in self._same_numbers(person.identifiers):
            reason = SameReason.PHONE if one.why is Why.PHONE else SameReason.DOCUMENT
            reasons.setdefault(one.resident_id, []).append(reason)
        for name in dict.fromkeys((person.called, *person.names)):
            for _score, other, _why in self._by_name(name):
                known = reasons.setdefault(ResidentId(other), [])
                if SameReason.NAME_SOUND not in known:
                    known.append(SameReason.NAME_SOUND)
        reasons.pop(person.id, None)
        for one_born in self._born_like(person, tuple(reasons)):
            reasons[one_born].append(SameReason.BIRTH_DATE)
        most = sorted(reasons.items(), key=lambda pair: -len(pair[1]))
        return tuple(Duplicate(one, tuple(dict.fromkeys(why))) for one, why in most)

    def notes(self, query: str, limit: int) -> tuple[NoteHit, ...]:
        """The newest notes that hold all words of a query, the last one perhaps only begun."""
        asked = naming.words(query[:_LONGEST_QUERY])
        if not asked:
            return ()
        rows = self._driver.execute(_FIND_NOTES, (_all_words(asked), limit)).fetchall()
        return tuple(self._note_hit(row, asked) for row in rows)

    def _note_hit(self, row: Row, asked: Sequence[str]) -> NoteHit:
        note_id, resident_id, blocks, happened, part, code = row
        texts = block_texts(blocks)
        found = snippet(texts, asked)
        if not found[1]:
            # most notes have no addendum, and what is asked mostly stands in the note itself
            texts += [one for (one,) in self._driver.execute(_ADDENDA, (note_id,)).fetchall()]
            found = snippet(texts, asked)
        head = None if part else HitHead(from_micros(happened), code)
        return NoteHit(NoteId(note_id), ResidentId(resident_id), *found, head)

    def _find(self, match: str, limit: int = _MOST_RANKED) -> list[Row]:
        rows: list[Row] = self._driver.execute(_FIND, (match, limit)).fetchall()
        return rows

    def _by_name(self, query: str) -> list[_Found]:
        asked = naming.name_words(query)
        if not asked:
            return []
        rows = self._find(_all_words(asked))
        found = _written(rows, asked[-1])
        if len(rows) >= _MOST_RANKED:
            return found
        known = {row[0] for row in rows}
        for number, resident_id, score in self._by_sound(query, not rows):
            if number not in known:
                found.append((min(score, 99.0), resident_id, Why.NAME_SOUND))
        return found

    def _by_sound(self, query: str, nothing_yet: bool) -> Iterator[tuple[int, str, float]]:
        """Rows that sound like the query, with how alike; names only begun where none does."""
        groups = [one for one in naming.spoken(query) if one.key or _has_digit(one.text)]
        groups = groups[:_MOST_GROUPS]
        asked = [group.reading for group in groups if group.key]
        # of fifty people many share a name; what was heard is forgotten with this query
        listen = cache(alike)
        for begun in (False, True) if nothing_yet else (False,):
            match = _sounding(groups, begun=begun)
            rows = self._find(match) if match else []
            scored = [
                (row[0], row[1], best(asked, row[3].split(), listen, begun=begun)) for row in rows
            ]
            near = [one for one in scored if one[2] >= SOUNDS_ALIKE]
            yield from near
            if near:
                return

    def _by_number(self, query: str) -> list[_Found]:
        digits = naming.digits_of(query)
        if not digits:
            return []
        marks = ("", naming.DOCUMENT)
        asked = [mark + digits for mark in marks]
        asked += [naming.PHONE + one for one in naming.dialled(digits)]
        match = " OR ".join(_begins(one) for one in dict.fromkeys(asked))
        return [_numbered(row, asked) for row in self._find(match)]

    def _by_compact(self, query: str) -> list[_Found]:
        """A code or document number with letters in it, however its parts were set apart."""
        compact = "".join(naming.words(query))
        if not _has_digit(compact):
            return []
        asked = [compact, naming.DOCUMENT + compact]
        rows = self._find(" OR ".join(map(_begins, asked)))
        return [_numbered(row, asked) for row in rows]

    def _same_numbers(self, identifiers: Sequence[str]) -> Iterator[Candidate]:
        for one in identifiers:
            phone = naming.is_phone(one)
            mark = naming.PHONE if phone else naming.DOCUMENT
            token = naming.digits_of(one) if phone else "".join(naming.words(one))
            if not token:
                continue
            for row in self._find(_quoted(mark + token)):
                why = Why.PHONE if phone else Why.DOCUMENT
                yield Candidate(ResidentId(row[1]), 100.0, why)

    def _born_like(self, person: Resident, ids: Sequence[ResidentId]) -> list[ResidentId]:
        """A whole day of birth says something; a year alone does not."""
        if len(person.birth_date) < len("0000-00-00") or person.birth_about:
            return []
        sql = "SELECT birth_date FROM resident WHERE id = ?"
        born = ((one, self._driver.execute(sql, (one,)).fetchone()) for one in ids)
        return [one for one, row in born if row is not None and row[0] == person.birth_date]


def row_of(number: int) -> int:
    """The row of its index for the resident or note in row ``number``: the newest comes first."""
    return LAST_ROW - number


def _has_digit(text: str) -> bool:
    return any(one.isdigit() for one in text)


def _quoted(token: str) -> str:
    return f'"{token}"'


def _begins(token: str) -> str:
    return f'"{token}"*'


def _all_words(asked: Sequence[str]) -> str:
    """All words, in any order; the last one may have only begun."""
    return " AND ".join([*map(_quoted, asked[:-1]), _begins(asked[-1])])


def _sounding(groups: Sequence[naming.Spoken], *, begun: bool = False) -> str:
    """All that was asked for, by sound; empty when no word has enough consonants."""
    if not any(len(group.key) >= _FEWEST_CONSONANTS for group in groups):
        return ""
    clauses = []
    for group in groups:
        keys = [naming.SOUND + one for one in group.variants]
        alike = [_quoted(one) for one in keys]
        if begun and group is groups[-1] and len(group.key) >= _FEWEST_CONSONANTS:
            alike = [_begins(one) for one in keys]
        alike.append("(" + " AND ".join(map(_quoted, group.words)) + ")")
        clauses.append("(" + " OR ".join(alike) + ")")
    return " AND ".join(clauses)


def _written(rows: Sequence[Row], last: str) -> list[_Found]:
    """Rows that hold every word as typed, each worth as much of its last word as was typed."""
    begun, length = " " + last, len(last)
    found = []
    for _number, resident_id, words, _readings in rows:
        # what follows the typed letters wherever a word begins with them; mostly there is one
        _before, *ends = f" {words} ".split(begun)
        rest = min([len(one.split(" ", 1)[0]) for one in ends], default=0)
        found.append((90.0 + 10.0 * length / (length + rest), resident_id, Why.NAME))
    return found


def _numbered(row: Row, asked: Sequence[str]) -> _Found:
    best_score, why = 80.0, Why.CODE
    for token in row[2].split():
        for one in asked:
            if token.startswith(one):
                score = 80.0 + 20.0 * len(one) / len(token)
                if score > best_score:
                    best_score, why = score, _why(token)
    return best_score, row[1], why


def _why(token: str) -> Why:
    marks = {naming.PHONE: Why.PHONE, naming.DOCUMENT: Why.DOCUMENT}
    return marks.get(token[0], Why.CODE)


def _likeliest(found: Iterable[_Found], limit: int) -> tuple[Candidate, ...]:
    ranked = sorted(found, key=itemgetter(0), reverse=True)[:limit]
    return tuple(Candidate(ResidentId(one), score, why) for score, one, why in ranked)
