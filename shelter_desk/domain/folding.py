"""How names written in different ways meet: folding within a script, sound keys across scripts.

The folding list is that of Lucene's ArabicNormalizer, widened to Persian and Urdu letters. The
consonant key keeps what all spellings of a name share (فاطمة, Fatima and Fatema are ``ftm``).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیئېے", "ي"),
        **dict.fromkeys("ةہھەۂ", "ه"),
        **dict.fromkeys("کگڪ", "ك"),
        **dict.fromkeys("ـءʿʾʻʼʹ’‘'`´", None),
        "ؤ": "و",
        "ٹ": "ت",
        "ڈ": "د",
        "ڑ": "ر",
        "ں": "ن",
        "ڤ": "ف",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
    }
)
_WHOLE_SCRIPTS = range(0x0900, 0x1D00)  # Indic, Ethiopic, Thai...: their marks are letters


def fold(text: str) -> str:
    """``text`` as search compares it: no case, no vowel marks, one form per letter, ASCII digits.

    Folding twice changes nothing more. Works letter by letter; spaces stay as they are.
    """
    if text.isascii():
        return text.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(map(_bare, plain)).translate(_LETTERS)
    return unicodedata.normalize("NFC", kept)


@lru_cache(4096)
def _bare(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category in ("Cf", "Cs", "Cc") and letter not in "\n\t":
        return ""
    if category in ("Mn", "Me") and ord(letter) not in _WHOLE_SCRIPTS:
        return ""
    return letter


# A sound is written as the key letters it may be, the usual one first.
_ARABIC = {
    **dict.fromkeys("بپ", "b"),
    **dict.fromkeys("تط", "t"),
    "ث": "ts",
    "ج": "jk",
    "غ": "jk",
    **dict.fromkeys("حه", "h"),
    **dict.fromkeys("خك", "k"),
    "ق": "kj",
    "د": "d",
    "ذ": "dzt",
    "ض": "dz",
    "ر": "r",
    **dict.fromkeys("زژ", "zs"),
    "ظ": "dzt",
    "س": "sz",
    "ص": "s",
    **dict.fromkeys("شچ", "x"),
    "ف": "f",
    "ل": "l",
    "م": "m",
    "ن": "n",
}
_LATIN = {
    **{letter: letter for letter in "bdfhklmnrt"},
    "p": "b",
    "v": "f",
    "q": "kj",
    "c": "k",
    "g": "jk",
    "j": "jk",
    "s": "sz",
    "z": "zsd",
}
_DIGRAPHS = {
    "th": "tds",
    "dh": "dzt",
    "sh": "x",
    "ch": "x",
    "kh": "k",
    "gh": "jk",
    "ph": "f",
    "bh": "b",
    "ck": "k",
}
_SOUNDS = {**_ARABIC, **_LATIN, **_DIGRAPHS}
_MOST_KEYS = 16

_PARTS = re.compile(r"[dsw]/o\s|بنت\s|[\s\-_.,;:،؛()/\"]+")
_SOUND = re.compile("تش|[tdskgcpb]h|ck|.", re.DOTALL)
_ARTICLE = re.compile(r"^(?:ال|al|el)(?=[^aeiouywاويع].)")
_SUN_LETTER = re.compile(r"\b[ae]([sdnrtz])h?[- ](?=\1)")
_ABDU = re.compile(r"^abdu([rsndtz])(?=\1)")
_JOINED = frozenset(
    {
        *("عبد", "ام", "ابو", "ابي", "ال", "um", "umm", "om", "oum", "abu", "abou", "al", "el"),
        *("abd", "abdul", "abdel", "abdal", "abdur"),
    }
)
_SKIPPED = frozenset(("بن", "بنت", "ابن", "bin", "bint", "ibn", "ben", "binti", "binte"))


def consonant_key(text: str) -> str:
    """The consonants of each word of a name, the same for most spellings in any script.

    Words stand apart by one space; vowels, w, y, a last h and the article fall away. A word of
    one letter says little: it should never decide alone.
    """
    return " ".join(key for key in (_usual(word) for word in _words(text)) if key)


def consonant_variants(word: str) -> tuple[str, ...]:
    """All keys under which one typed name may be stored, the usual one first (at most 16).

    For the asking side only: ق is also written g, ذ also th or z, an article may belong to the
    name. What is stored has the one key of ``consonant_key``.
    """
    found: dict[str, None] = {}
    for whole in _words(word):
        for spelling in (_ARTICLE.sub("", whole), whole):
            readings = itertools.product(*_sounds(spelling))
            found.update(dict.fromkeys(map("".join, itertools.islice(readings, _MOST_KEYS))))
    return tuple(filter(None, found))[:_MOST_KEYS]


def _usual(word: str) -> str:
    return "".join(sound[0] for sound in _sounds(_ARTICLE.sub("", word)))


def _words(text: str) -> list[str]:
    """The words of a name, folded, with what belongs together joined."""
    folded = _SUN_LETTER.sub("al ", fold(text))
    words: list[str] = []
    joining = ""
    for word in _PARTS.split(folded):
        if word in _JOINED:
            joining += word
        elif word and word not in _SKIPPED:
            words.append(_spelling(joining + word))
            joining = ""
    return [*words, joining] if joining else words


def _spelling(word: str) -> str:
    if word.isascii():
        return re.sub(r"([a-z])\1+", r"\1", _ABDU.sub("abdul", word))
    return word.replace("لله", "له")


def _sounds(word: str) -> list[str]:
    letters = word if word.isascii() else "".join(map(_readable, word))
    parts = _SOUND.findall(letters)
    sounds: list[str] = []
    for part, following in itertools.pairwise([*parts, ""]):
        if part == "x":
            sounds += ["k", "sz"]
        elif part == "c" and following[:1] in tuple("eiy"):
            sounds.append("sz")
        elif part == "ch" and following[:1] in tuple("rl"):
            sounds.append("k")
        elif part == "تش":
            sounds.append("x")
        elif part in _SOUNDS:
            sounds.append(_SOUNDS[part])
    return sounds[:-1] if sounds and sounds[-1] == "h" else sounds


def _readable(letter: str) -> str:
    """A letter of another script by the consonant in its Unicode name ("...SYLLABLE SHA")."""
    if letter.isascii() or letter in _ARABIC or not letter.isalpha():
        return letter
    name = re.search(r"(?:LETTER|SYLLABLE) ([A-Z]+)$", unicodedata.name(letter, ""))
    if name is None or name[1][-1] not in "AEIOU":
        return ""
    latin = re.sub("^SZ", "S", re.sub("^C(?!H)", "CH", name[1])).lower()
    return re.sub(r"([a-z])\1", r"\1", latin)
