"""How lists are found by typing, in either script and any digits."""

from __future__ import annotations

from shelter_desk.domain.folding import fold

_WESTERN = str.maketrans(
    {chr(base + n): str(n) for base in (0x660, 0x6F0) for n in range(10)}
    | {"٫": ".", "٬": "", "،": ","}
)
_MARKS = '()،,:؛;.…«»"؟?!'


def western(typed: str) -> str:
    """``typed`` with Arabic-Indic and Persian digits and separators as ASCII."""
    return typed.translate(_WESTERN)


def search_words(*names: str) -> tuple[str, ...]:
    """Every beginning by which one of ``names`` may be found, the Arabic article aside."""
    words: list[str] = []
    for name in names:
        parts = _bare(name)
        words += parts
        words += [part[2:] for part in parts if part.startswith("ال") and len(part) > 4]
    return tuple(dict.fromkeys(words))


def found_by(typed: str, words: tuple[str, ...]) -> bool:
    """True when every typed word begins one of ``words`` (from ``search_words``)."""
    parts = _bare(typed)
    return bool(parts) and all(any(word.startswith(part) for word in words) for part in parts)


def _bare(words: str) -> list[str]:
    """Folded words without the marks around them: a name may be typed as it stands there."""
    return [bare for part in fold(words).split() if (bare := part.strip(_MARKS))]
