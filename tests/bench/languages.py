"""The consent form in her language: what can be read back of it, and how large it is."""

from __future__ import annotations

import importlib.util
import tempfile
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from shutil import which

from shelter_desk.domain.consents import ConsentText, Scope
from shelter_desk.domain.languages import is_rtl
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.layout import labels
from shelter_desk.printing.typesetting.font_files import BOLD, REGULAR, main_font, other_fonts
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.bench.paper import PEER
from tests.bench.rows import Row
from tests.printing import samples
from tests.printing.arabic import ARABIC, translate
from tests.printing.languages import (
    LANGUAGES,
    LEAST,
    her_labels,
    one_column,
    read_aloud,
    similarity,
    spoken,
)

SCOPES = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.EMERGENCY_CONTACT)
WEIGHED = {"ar": "", "hi": "NotoSansDevanagari", "bn": "NotoSansBengali", "am": "NotoSansEthiopic"}
"""Languages whose file is weighed, each with the face it needs beside the house typeface."""


def read_back() -> list[Row]:
    """The share that pdftotext loses, in the worst of the languages on either side."""
    if which("pdftotext") is None:
        act = "letters pdftotext loses"
        return [Row(act, "what was written", None, 5, "%", "poppler-utils is not here")]
    book = FontBook()
    lost: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for language in ("ar", "en", *LANGUAGES):
            pdf, said = one_column(language, book)
            lost[language] = 100 * (1 - similarity(pdf, said, Path(folder)))
    kept = dict.fromkeys(lost, 0.95) | LEAST
    return [
        _worst({one: lost[one] for one in lost if kept[one] == least}, least)
        for least in sorted(set(kept.values()))
    ]


def _worst(lost: dict[str, float], least: float) -> Row:
    worst = max(lost, key=lambda one: lost[one])
    shown = ", ".join(f"{one} {1 - lost[one] / 100:.3f}" for one in sorted(lost))
    act = f"letters pdftotext loses, worst of {len(lost)}: {worst}"
    return Row(act, "what was written", lost[worst], 100 * (1 - least), "%", shown)


def sizes() -> list[Row]:
    """The form of four scopes beside English, against the same lines of the peer."""
    act = "size of the form, worst of {} languages"
    if importlib.util.find_spec("weasyprint") is None:
        why = "the bench extra is not installed"
        return [Row(act.format(len(WEIGHED)), PEER, None, 1.5, "x", why)]
    from weasyprint import HTML

    book, said, ratios = FontBook(), [], []
    for language, face in WEIGHED.items():
        texts = [(read_aloud(language, scope), read_aloud("en", scope)) for scope in SCOPES]
        mine = len(_ours(language, texts, book))
        theirs = len(HTML(string=_html(language, texts, face)).write_pdf())
        ratios.append(mine / theirs)
        said.append(f"{language} {mine / 1024:.0f}/{theirs / 1024:.0f} kB")
    return [Row(act.format(len(WEIGHED)), PEER, max(ratios), 1.5, "x", ", ".join(said))]


def _ours(language: str, texts: list[tuple[ConsentText, ConsentText]], book: FontBook) -> bytes:
    parts = tuple(samples.part_of(hers, ours) for hers, ours in texts)
    paper = samples.consent_paper(parts=parts, language=language, staff_language="en")
    words = translate if language == "ar" else her_labels(language).translate
    return consent_form(paper, book, Words(words))


def _html(language: str, texts: list[tuple[ConsentText, ConsentText]], face: str) -> str:
    """The same words in the same places, without the QR that ours has on each page."""
    files = [("Plex", 400, main_font(REGULAR)), ("Plex", 700, main_font(BOLD))]
    for one in other_fonts():
        if face and one.name.startswith(f"{face}["):
            files.append(("Hers", 400, one))
    faces = "".join(
        f"@font-face {{ font-family: {name}; font-weight: {weight}; src: url('{path.as_uri()}') }}"
        for name, weight, path in files
    )
    style = faces + (
        "@page { size: A4; margin: 20mm; @top-center { content: 'SD-2026-0147' } "
        "@bottom-left { content: 'Copy 2' } "
        "@bottom-right { content: 'Page ' counter(page) ' of ' counter(pages) } } "
        "body { font: 9.2pt Plex, Hers } table { width: 100%; border-collapse: collapse } "
        "td { vertical-align: top } .box td { border: 0.5pt solid #333; padding: 2mm }"
    )
    rows = "".join(_rows(language, texts))
    return f"<html lang='{language}'><style>{style}</style><body>{rows}</body>"


def _rows(language: str, texts: list[tuple[ConsentText, ConsentText]]) -> Iterator[str]:
    way = "rtl" if is_rtl(language) else "ltr"
    said = spoken(language) if language in LANGUAGES else ARABIC
    both = [(escape(said.get(one, one)), escape(one)) for one in _LABELS]

    def beside(pairs: Iterable[tuple[str, str]]) -> str:
        cells = (f"<tr><td dir='{way}'>{hers}<td>{ours}" for hers, ours in pairs)
        return f"<table>{''.join(cells)}</table>"

    boxes = "".join(f"<td>{hers}<br>{ours}" for hers, ours in both[:4])
    yield beside(both[4:16])
    for hers, ours in texts:
        yield beside([(f"<b>{escape(hers.title)}</b>", f"<b>{escape(ours.title)}</b>")])
        pairs = zip(hers.lines, ours.lines, strict=True)
        yield beside((f"<input type=checkbox checked> {escape(a)}", escape(b)) for a, b in pairs)
        yield f"<table class=box><tr>{boxes}</table>" + beside(both[16:20])
    yield beside(both[20:22])
    signed = "".join(f"<td height=60>{hers}<br>{ours}" for hers, ours in both[22:])
    yield f"<table class=box><tr>{signed}</table>"


_LABELS = (
    *(label.source for label in labels.DECISIONS.values()),
    *("Consent form", "Name", "File code", "Date", "Place", "Spoken with", "Language read"),
    *("Interpreter", "Decided by", "Good to know", "Signatures", "Marked by"),
    *("Valid until", "In own words", "Read aloud", "the end of the stay, or until taken back"),
    "Bed, food, a doctor and safety do not depend on signing. They stay the same whatever is "
    "decided here.",
    "Every consent can be taken back at any time. Saying so to anyone on the staff is enough, no "
    "reason is needed, and it counts at once. What was already shared cannot be called back.",
    *("Signature of the person", "Thumbprint", "Staff member", "Interpreter"),
)
"""What the form says beside the texts themselves."""
