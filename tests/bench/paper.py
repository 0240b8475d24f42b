"""The two-page bilingual consent form, warm and cold, against WeasyPrint on the same text."""

from __future__ import annotations

import importlib.util
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from html import escape

from shelter_desk.domain.desk import Digits
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.press.press import Press
from shelter_desk.printing.typesetting.font_files import BOLD, REGULAR, main_font
from tests.bench.rows import Row, against, paired_ms
from tests.printing.arabic import translate
from tests.printing.samples import consent_paper

PEER = "WeasyPrint"
COLD_RUNS = 5


def faces() -> str:
    """Our typeface for the peer."""
    return "".join(
        f"@font-face {{ font-family: Plex; font-weight: {weight}; src: url('{path.as_uri()}') }}"
        for weight, path in ((400, main_font(REGULAR)), (700, main_font(BOLD)))
    )


def peer_html(paper: ConsentPaper) -> str:
    """The same lines in the same two columns."""
    style = (
        faces() + "@page { size: A4; margin: 20mm } body { font: 10pt Plex } "
        "table { width: 100%; border-collapse: collapse } td { width: 50%; padding: 2mm; "
        "border-bottom: 0.3pt solid #999; vertical-align: top } "
        "p { border: 0.5pt solid #333; padding: 3mm }"
    )
    rows = "".join(_rows(paper))
    return f"<html lang='ar'><style>{style}</style><body><h1>{paper.frame.code}</h1>{rows}</body>"


def _rows(paper: ConsentPaper) -> Iterator[str]:
    for part in paper.parts:
        yield "<table>"
        for ours, hers in zip(part.staff_text.lines, part.read_text.lines, strict=False):
            yield f"<tr><td>{escape(ours)}</td><td dir='rtl'>{escape(hers)}</td></tr>"
        yield "</table><p dir='rtl'>☑ أوافق ☐ لا أوافق ☐ جزئيًا ☐ ليس الآن</p>"


def warm() -> Row:
    """Both engines with their fonts open; ours in its own process, there and back."""
    act = "two-page consent form, warm"
    if importlib.util.find_spec("weasyprint") is None:
        return Row(act, PEER, None, 1.0, "x", "the bench extra is not installed")
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    paper, press, fonts = consent_paper(), Press(), FontConfiguration()
    html = peer_html(paper)
    ours, theirs = paired_ms(
        lambda: press.press_sheets((paper,), Digits.WESTERN, translate),
        lambda: HTML(string=html).write_pdf(font_config=fonts),
    )
    press.close()
    return against(act, PEER, ours, theirs, 1.0)


PEER_COLD = (
    "from weasyprint import HTML; import sys; "
    "sys.stdout.buffer.write(HTML(string=sys.stdin.read()).write_pdf())"
)


def _ours_cold() -> float:
    """One form from no process at all, as when nothing was started ahead."""
    press, begun = Press(), time.perf_counter()
    made = press.press_sheets((consent_paper(),), Digits.WESTERN, translate)
    took = (time.perf_counter() - begun) * 1000
    press.close()
    assert made.startswith(b"%PDF")
    return took


def cold() -> Row:
    """Whole processes, from start to bytes."""
    act = "the same from a cold process"
    if importlib.util.find_spec("weasyprint") is None:
        return Row(act, PEER, None, 0.5, "x", "the bench extra is not installed")
    html = peer_html(consent_paper()).encode()
    mine, theirs = [], []
    for _ in range(COLD_RUNS):
        mine.append(_ours_cold())
        theirs.append(_process(PEER_COLD, html))
    return against(act, PEER, statistics.median(mine), statistics.median(theirs), 0.5)


def _process(code: str, given: bytes) -> float:
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code], input=given, capture_output=True, check=True
    )
    assert done.stdout.startswith(b"%PDF")
    return (time.perf_counter() - begun) * 1000
