"""Text as it is kept: without what cannot be seen and turns words round."""

from __future__ import annotations

import dataclasses
import re
import unicodedata

from shelter_desk.forms.answers import NOT_ASKED, Answer, Answers

# Bidi marks, embeddings and isolates, byte order marks, half characters, control characters.
_UNWANTED = re.compile(
    "[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]+"
)
_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")
_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc]")


def clean_text(text: str) -> str:
    """``text`` in NFC, with plain spaces and letters, lines ended by a line feed.

    Joiners (U+200C, U+200D) stay: Indic scripts and Persian need them.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = _LINE_END.sub("\n", _UNWANTED.sub("", text)).replace("\u00a0", " ")
    letters = _PRESENTATION_FORMS.sub(_letters, kept)
    return unicodedata.normalize("NFC", letters)


def clean_answers(answers: Answers) -> Answers:
    """The same answers with every text cleaned."""
    return Answers(
        {key: _cleaned(answer) for key, answer in answers.single.items()},
        {key: tuple(map(clean_answers, rows)) for key, rows in answers.rows.items()},
    )


def without_typed(answers: Answers) -> Answers:
    """The same answers without words that stand for nothing chosen."""
    single = {
        key: dataclasses.replace(answer, typed="") if answer.typed else answer
        for key, answer in answers.single.items()
    }
    rows = {key: tuple(map(without_typed, group)) for key, group in answers.rows.items()}
    return Answers({key: one for key, one in single.items() if one != NOT_ASKED}, rows)


def _cleaned(answer: Answer) -> Answer:
    if not isinstance(answer.value, str):
        return answer
    kept = clean_text(answer.value)
    return answer if kept == answer.value else dataclasses.replace(answer, value=kept)


def _letters(form: re.Match[str]) -> str:
    # NFKC writes a lone mark as a space with the mark.
    return unicodedata.normalize("NFKC", form[0]).lstrip(" ")
