"""The words of a form, frozen per language beside its snapshot, so that old files stay readable."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from shelter_desk.domain.ports import Translate
from shelter_desk.domain.text import Text
from shelter_desk.forms.codec import texts_of
from shelter_desk.forms.spec import FormSpec

_Words = Mapping[str, Mapping[str, str]]


def dump_texts(form: FormSpec, translate: Translate, languages: Iterable[str]) -> bytes:
    """All texts of ``form`` in each of ``languages`` (ISO 639-1), as canonical JSON."""
    words = {
        language: {_key(text): translate(language, text) for text in texts_of(form)}
        for language in languages
    }
    return json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


class FrozenTexts:
    """A ``Translate`` that answers with the frozen words first and asks the living ones after.

    Raises ``ValueError`` when ``stored`` is not what ``dump_texts`` made.
    """

    def __init__(self, stored: bytes, living: Translate) -> None:
        words = json.loads(stored)
        if not isinstance(words, dict) or not all(isinstance(w, dict) for w in words.values()):
            raise ValueError("these bytes are no frozen texts")
        self._words: _Words = words
        self._living = living

    def __call__(self, language: str, text: Text, n: int | None = None) -> str:
        """The wording of ``text`` as it was when the record was signed."""
        frozen = None if text.counts else self._words.get(language, {}).get(_key(text))
        return self._living(language, text, n) if frozen is None else frozen


def _key(text: Text) -> str:
    return "\x1f".join((text.context, text.source, text.gender))
