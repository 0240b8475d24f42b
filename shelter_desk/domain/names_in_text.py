"""Where a text names somebody who is known, however she is written there.

With vowel signs or tatweel, in capitals, with what Arabic writes together with the word that
follows (ولمريم, للهاشمي), two words as one or with a hyphen (عبدالله, Mariam-Yusuf), with another
apostrophe. One rule for whatever has to do without names; only the spellings in her file are
known, no others. The price is that a name which is an ordinary word as well ("Hope", سلام) is
found too; words of which no sentence can do without are not (``ordinary_words``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from shelter_desk.domain.name_keys import Made, keys_of
from shelter_desk.domain.ordinary_words import JOINING, LOOKS_JOINED, ORDINARY, SERVANTS
from shelter_desk.domain.words_in_text import Joint, Word, words_in

_MOST_PIECES: Final = 12
_LEAST_REST: Final = 2
_LEAST_JOINED: Final = 3
_LEAST_WRITTEN_AS_ONE: Final = 5
"""Li Ke is "like" when written as one; that few letters want a capital among them."""


def _before_a_name() -> dict[str, str]:
    """What is joined to a name, the shortest first, and what of it stays: not the article."""
    joined = {"يا": "يا", "لال": "ل"}
    for first in ("", "و", "ف"):
        for word in ("", "ب", "ل", "ك"):
            joined[first + word] = first + word
            joined[first + ("لل" if word == "ل" else word + "ال")] = first + word
    del joined[""]
    return dict(sorted(joined.items(), key=lambda one: len(one[0])))


_JOINED: Final = _before_a_name()
_FIRST_LETTERS: Final = frozenset(one[0] for one in _JOINED)


@dataclass(frozen=True, slots=True)
class Found:
    """A name at ``start`` to ``end``. ``joined``: what was joined to it; ``codes``: of whom."""

    start: int
    end: int
    joined: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Key:
    codes: tuple[str, ...]
    made: Made


class KnownNames:
    """Names of ``people``: for each her code and all spellings that are known."""

    def __init__(self, people: Iterable[tuple[str, Iterable[str]]]) -> None:
        self._keys: dict[str, _Key] = {}
        for code, names in people:
            for name in names:
                for key, made in keys_of(name):
                    self._learn(key, made, code)
        self._longest = max(map(len, self._keys), default=0)

    def _learn(self, key: str, made: Made, code: str) -> None:
        known = self._keys.get(key)
        if known is None:
            self._keys[key] = _Key((code,), made)
            return
        codes = known.codes if code in known.codes else (*known.codes, code)
        if codes is not known.codes or made is not known.made:
            self._keys[key] = _Key(codes, known.made | made)

    def found_in(self, text: str) -> Iterator[Found]:
        """Every name in ``text``, in its order; of several that overlap the longest."""
        if not self._keys:
            return
        words = words_in(text)
        at = 0
        while at < len(words):
            longest = self._longest_at(words, at)
            if longest is None:
                at += 1
                continue
            last, joined, key = longest
            yield Found(words[at].start, words[last].end, joined, key.codes)
            at = last + 1

    def _longest_at(self, words: Sequence[Word], at: int) -> tuple[int, str, _Key] | None:
        best: tuple[int, str, _Key] | None = None
        for joined, first in _readings(words[at]):
            for last, key in self._from(first, words, at):
                if best is None or last > best[0]:
                    best = (last, joined, key)
        return best

    def _from(self, first: Word, words: Sequence[Word], at: int) -> Iterator[tuple[int, _Key]]:
        """Keys that begin with ``first``, and at which of ``words`` each ends."""
        run, letters = [first], first.plain
        for last in range(at, min(at + _MOST_PIECES, len(words))):
            if last > at:
                if words[last].joint is Joint.APART:
                    return
                run.append(words[last])
                letters += words[last].plain
            if len(letters) > self._longest:
                return
            key = self._keys.get(letters)
            if key is not None and _is_meant(run, letters, key.made):
                yield last, key


def _readings(word: Word) -> Iterator[tuple[str, Word]]:
    """The word itself, then without what may be joined to its beginning."""
    yield "", word
    if word.plain[0] not in _FIRST_LETTERS or _is_whole(word):
        return
    for joined, stays in _JOINED.items():
        rest = word.plain.removeprefix(joined)
        if rest == word.plain or len(rest) < _LEAST_REST:
            continue
        after = replace(word, plain=rest, spelled=word.spelled[len(joined) :])
        yield stays, after
        if _is_whole(after):
            return


def _is_whole(word: Word) -> bool:
    return word.spelled in ORDINARY or word.spelled in LOOKS_JOINED


def _is_meant(run: Sequence[Word], letters: str, made: Made) -> bool:
    """False where the same letters are words of every day."""
    if len(run) == 1:
        return _is_name(run[0], made)
    if Made.OF_SEVERAL in made:
        return run[0].plain in SERVANTS or any(map(_has_weight, run))
    if len(letters) < _LEAST_JOINED or any(one.spelled in ORDINARY for one in run):
        return False
    loose = any(one.joint is Joint.NEAR for one in run[1:])
    if not loose or run[0].plain in JOINING:
        return True
    return all(len(one.plain) >= _LEAST_JOINED for one in run)


def _is_name(word: Word, made: Made) -> bool:
    if word.spelled in ORDINARY:
        return False
    short = Made.OF_ONE not in made and len(word.plain) < _LEAST_WRITTEN_AS_ONE
    return not (short and word.spelled.islower())


def _has_weight(word: Word) -> bool:
    return word.spelled not in ORDINARY and word.plain not in JOINING
