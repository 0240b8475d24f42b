"""What a resident reads on paper, in her language: every label, every letter, and read back."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from rapidfuzz.distance import Indel

from shelter_desk.domain.belongings import Mark
from shelter_desk.domain.consents import ConsentText, Decision, Scope
from shelter_desk.domain.text import Text
from shelter_desk.forms.needs_domain import OWN_VIEW
from shelter_desk.forms.plan_goals import DOMAINS
from shelter_desk.printing import (
    belongings_receipt,
    consent_form,
    consent_talk,
    frame,
    her_plan,
    labels,
    safety_plan,
    told_sheet,
)
from shelter_desk.printing.fonts import FontBook
from shelter_desk.printing.typeset import Style, TypesetParagraph
from shelter_desk.printing.words import Words
from shelter_desk.services import labels as service_labels
from shelter_desk.services import labels_house
from tests.printing import samples

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = sorted(path.stem for path in (RESOURCES / "labels").glob("*.json"))
HELD = (
    *(consent_form, consent_talk, frame, belongings_receipt, her_plan, safety_plan),
    told_sheet,
)
NOT_HERS = (labels.CAPACITY, labels.URGENCY, labels.COPY_FOR)
SHOWN_BESIDE = (
    service_labels.ITEMS,
    labels_house.CATEGORIES,
    labels_house.WHERE,
    labels_house.GIVEN,
    tuple(words for mark, words in labels_house.MARKS.items() if mark is not Mark.NONE),
    tuple(one.label for one in (*DOMAINS, *OWN_VIEW)),
)
PLACE = re.compile(r"\{\w+\}")
BANNER, CHOICE = 240.0, 92.0
"""Points of room that the draft banner's line and a word beside a check box have."""
LEAST = {"ar": 0.92, "ur": 0.92}
"""Similarity of what pdftotext reads to what was written; .95 where nothing else is said."""


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)


def _said_by(module: ModuleType) -> Iterator[Text]:
    for value in vars(module).values():
        if value not in NOT_HERS:
            yield from _texts(value)


def _on_paper() -> set[str]:
    said = {text.source for module in HELD for text in _said_by(module)}
    return said | {text.source for one in SHOWN_BESIDE for text in _texts(one)}


def spoken(language: str) -> dict[str, str]:
    raw = (RESOURCES / "labels" / f"{language}.json").read_text(encoding="utf-8")
    content = json.loads(raw)
    assert content["language"] == language
    words: dict[str, str] = content["words"]
    return words


def read_aloud(language: str, scope: Scope) -> ConsentText:
    raw = (RESOURCES / "consent" / f"{language}.json").read_text(encoding="utf-8")
    entry = next(one for one in json.loads(raw)["texts"] if one["scope"] == scope)
    lines = tuple(line["text"] for line in entry["lines"])
    tells = tuple(line["tells"] for line in entry["lines"])
    return ConsentText(scope, language, entry["version"], entry["title"], lines, tells)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_of_a_paper_she_holds_is_said_in_her_language(language: str) -> None:
    words = spoken(language)
    assert sorted(_on_paper() - set(words)) == []
    for source, said in words.items():
        assert said.strip() == said != ""
        assert sorted(PLACE.findall(said)) == sorted(PLACE.findall(source)), source


@pytest.mark.parametrize("language", [*LANGUAGES, "ar", "en"])
def test_every_letter_of_every_text_has_a_packaged_face(book: FontBook, language: str) -> None:
    every = "".join(
        "".join((text.title, *text.lines))
        for text in (read_aloud(language, scope) for scope in _scopes(language))
    )
    if language in LANGUAGES:
        every += "".join(spoken(language).values())
    every += (RESOURCES / "told" / f"{language}.json").read_text(encoding="utf-8").replace("\n", "")
    assert book.missing(every) == ""
    assert unicodedata.is_normalized("NFC", every)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_fit_the_narrow_places_of_the_form(book: FontBook, language: str) -> None:
    words = spoken(language)
    banner = words["Draft translation: not yet checked by a reviewer"]
    bold = Style(language, 8.5, bold=True)
    assert TypesetParagraph(book, banner, bold).natural_width() <= BANNER
    for decision in labels.DECISIONS.values():
        for word in words[decision.source].split():
            choice = TypesetParagraph(book, word, Style(language, 9.8, bold=True))
            assert choice.natural_width() <= CHOICE, word


def _scopes(language: str) -> list[Scope]:
    raw = (RESOURCES / "consent" / f"{language}.json").read_text(encoding="utf-8")
    return [Scope(one["scope"]) for one in json.loads(raw)["texts"]]


def _her_labels(language: str) -> Words:
    words = spoken(language) if language in LANGUAGES else {}

    def say(language: str, text: Text, n: int | None = None) -> str:
        del language, n
        return words.get(text.source, text.source)

    return Words(say)


def _form(language: str, book: FontBook) -> tuple[bytes, str]:
    """One column with three scopes, and what it says."""
    scopes = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD)
    texts = [read_aloud(language, scope) for scope in scopes]
    sample = samples.consent_part(Scope.SHELTER, Decision.AGREED)
    parts = tuple(replace(sample, read_text=text, staff_text=text) for text in texts)
    paper = samples.consent_paper(parts=parts, language=language, staff_language=language)
    said = " ".join(" ".join((text.title, *text.lines)) for text in texts)
    return consent_form.consent_form(paper, book, _her_labels(language)), said


def _read_back(pdf: bytes, folder: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here (Debian package poppler-utils)")
    source = folder / "form.pdf"
    source.write_bytes(pdf)
    done = subprocess.run(["pdftotext", source, "-"], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


def _plain(text: str) -> str:
    """Letters, marks and spaces as they are compared: no direction marks, one space."""
    clean = "".join(one for one in text if unicodedata.category(one) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", clean).split())


def similarity(pdf: bytes, said: str, folder: Path) -> float:
    """How much of ``said`` pdftotext finds, line for line, among all that is on the pages."""
    read, wanted = _plain(_read_back(pdf, folder)), _plain(said)
    alike = Indel.distance(wanted, read)
    # what the paper says beside the text itself (labels, footers) is no mistake of reading
    more = max(0, len(read) - len(wanted))
    return 1 - (alike - more) / (2 * len(wanted))


@pytest.mark.parametrize("language", ["ar", "bn", "hi", "ta", "tl"])
def test_what_is_printed_can_be_read_back(book: FontBook, language: str, tmp_path: Path) -> None:
    pdf, said = _form(language, book)
    assert similarity(pdf, said, tmp_path) >= LEAST.get(language, 0.95)
