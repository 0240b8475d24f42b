"""The house in numbers on paper, with as many lines as there may be."""

from __future__ import annotations

from shelter_desk.printing.papers.overview import (
    ChartLine,
    OverviewPaper,
    PaperChart,
    PaperTile,
)
from tests.printing import samples

MOST_SOURCES, MOST_NEEDS = 13, 12
MONTHS = ("ديسمبر", "يناير", "فبراير", "مارس", "أبريل", "مايو")


def overview_paper(
    language: str = "ar", sources: int = 4, needs: int = 3, words: str = "الشرطة"
) -> OverviewPaper:
    """Six tiles and two charts."""
    long = "غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من 61 ليلة"
    facts = ((words, "15"), ("بلا سرير على اللوحة", "5"), (long, "4"), ("شاغرة", ""))
    tiles = tuple(PaperTile(f"الأسرّة {at}", "32 من 48", "أسرّة مشغولة", facts) for at in range(6))
    asked = tuple(
        ChartLine(f"{words} {at}", (0, 1, 22, 0, 137, at) * 2, 160 + at) for at in range(sources)
    )
    changed = tuple(ChartLine(f"Needs {at}", (at, 0, 9)) for at in range(needs))
    heads = (*MONTHS, *MONTHS, "المجموع")
    return OverviewPaper(
        frame=samples.page_frame(),
        language=language,
        title="الدار بالأرقام",
        at=samples.MADE_AT,
        made_by=("نورة سالم", "Noora Salem"),
        tiles=tiles,
        charts=(
            PaperChart("القادمات", "من ديسمبر 2025 إلى نوفمبر 2026", heads, asked, upright=True),
            PaperChart("الاحتياجات", "6 مقيمات", ("أكثر", "كما", "أصعب"), changed, upright=False),
        ),
        kept_out="ملف واحد غير محسوب هنا.",
    )
