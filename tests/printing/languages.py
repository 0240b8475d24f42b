"""The consent form in any language, what it says, and how much of it can be read back."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

from rapidfuzz.distance import Indel

from shelter_desk.domain.consents import ConsentText, Decision, Scope
from shelter_desk.domain.text import Text
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.papers.consent import ConsentPaper, ConsentPart
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.places import RESOURCES
from tests.printing import samples
from tests.printing.arabic import ARABIC

LANGUAGES = sorted(path.stem for path in (RESOURCES / "labels").glob("*.json"))
LEAST = {"ar": 0.92, "ur": 0.92}
"""Similarity of what pdftotext reads to what was written; .95 where nothing else is said."""


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


def scopes(language: str) -> list[Scope]:
    raw = (RESOURCES / "consent" / f"{language}.json").read_text(encoding="utf-8")
    return [Scope(one["scope"]) for one in json.loads(raw)["texts"]]


def her_labels(language: str) -> Words:
    words = spoken(language) if language in LANGUAGES else {}

    def say(language: str, text: Text, n: int | None = None) -> str:
        del language, n
        return words.get(text.source, text.source)

    return Words(say)


def her_words() -> Words:
    """Every language as its labels say it, beside Arabic or English."""

    def say(language: str, text: Text, n: int | None = None) -> str:
        del n
        known = spoken(language) if language in LANGUAGES else ARABIC
        return text.source if language == "en" else known.get(text.source, text.source)

    return Words(say)


def blank_form(language: str, beside: str) -> ConsentPaper:
    """The form for the pen with the texts as they are packaged, ``beside`` in the second column."""
    parts = tuple(
        ConsentPart(read_text=read_aloud(language, one), staff_text=read_aloud(beside, one))
        for one in scopes(language)
    )
    return replace(samples.pen_paper(), language=language, staff_language=beside, parts=parts)


def one_column(language: str, book: FontBook) -> tuple[bytes, str]:
    """One column with three scopes, and what it says."""
    scopes = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD)
    texts = [read_aloud(language, scope) for scope in scopes]
    sample = samples.consent_part(Scope.SHELTER, Decision.AGREED)
    parts = tuple(replace(sample, read_text=text, staff_text=text) for text in texts)
    paper = samples.consent_paper(parts=parts, language=language, staff_language=language)
    said = " ".join(" ".join((text.title, *text.lines)) for text in texts)
    return consent_form(paper, book, her_labels(language)), said


def read_back(pdf: bytes, folder: Path) -> str:
    """What pdftotext reads from a paper."""
    source = folder / "form.pdf"
    source.write_bytes(pdf)
    done = subprocess.run(["pdftotext", source, "-"], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


def plain(text: str) -> str:
    """Letters, marks and spaces as they are compared: no direction marks, one space."""
    clean = "".join(one for one in text if unicodedata.category(one) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", clean).split())


def similarity(pdf: bytes, said: str, folder: Path) -> float:
    """How much of ``said`` pdftotext finds, line for line, among all that is on the pages."""
    read, wanted = plain(read_back(pdf, folder)), plain(said)
    alike = Indel.distance(wanted, read)
    # what the paper says beside the text itself (labels, footers) is no mistake of reading
    more = max(0, len(read) - len(wanted))
    return 1 - (alike - more) / (2 * len(wanted))
