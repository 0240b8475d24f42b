"""Every colour of the program, by name (design 6), and how far apart they stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """Which palette; ``SYSTEM`` follows the computer's own light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a chip or a message means; never the only sign."""

    NEUTRAL = "neutral"
    INFO = "info"
    DONE = "done"
    ATTENTION = "attention"
    DESTRUCTIVE = "destructive"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette as ``#RRGGBB``.

    ``line`` parts what is only read and may be faint; ``edge`` bounds what is typed into, chosen or
    dragged and is three times apart from its ground. ``focus`` is the pixels of a focus ring.
    """

    window: str
    surface: str
    line: str
    edge: str
    text: str
    muted: str
    primary: str
    on_primary: str
    primary_hover: str
    selected: str
    attention: str
    attention_tint: str
    done: str
    done_tint: str
    destructive: str
    practice: str
    dark: bool = False
    focus: int = 2

    @property
    def on_practice(self) -> str:
        """Words on the practice frame: dark ones or white ones, whichever read better."""
        return max(("#1E1400", "#FFFFFF"), key=lambda ink: contrast(ink, self.practice))

    def pair(self, tone: str) -> tuple[str, str]:
        """Ink and ground of a chip or message of ``tone``."""
        pairs = {
            Tone.INFO: (self.primary, self.selected),
            Tone.DONE: (self.done, self.done_tint),
            Tone.ATTENTION: (self.attention, self.attention_tint),
            Tone.DESTRUCTIVE: (self.destructive, self.surface),
        }
        return pairs.get(Tone(tone), (self.muted, self.window))


LIGHT = Tokens(
    window="#F6F4F0",
    surface="#FFFFFF",
    line="#D9DCD8",
    edge="#838E8C",
    text="#1E292C",
    muted="#566468",
    primary="#1B6B73",
    on_primary="#FFFFFF",
    primary_hover="#165A61",
    selected="#E1EFEF",
    attention="#8A4B00",
    attention_tint="#FFF3DF",
    done="#23693F",
    done_tint="#E6F3EA",
    destructive="#A1262C",
    practice="#C27A12",
)

DARK = Tokens(
    window="#14191B",
    surface="#1D2427",
    line="#344044",
    edge="#6C7A7E",
    text="#E8EDEC",
    muted="#A3B1B3",
    primary="#63C2CB",
    on_primary="#0E1719",
    primary_hover="#7CCFD7",
    selected="#203438",
    attention="#F2B266",
    attention_tint="#33260F",
    done="#7CCB98",
    done_tint="#14291C",
    destructive="#F08A8F",
    practice="#E09A3A",
    dark=True,
)

CONTRAST = Tokens(
    window="#FFFFFF",
    surface="#FFFFFF",
    line="#3C4548",
    edge="#3C4548",
    text="#000000",
    muted="#2B3436",
    primary="#0A474D",
    on_primary="#FFFFFF",
    primary_hover="#06363B",
    selected="#DCEEEF",
    attention="#5A3000",
    attention_tint="#FFF3DF",
    done="#0F4526",
    done_tint="#E6F3EA",
    destructive="#7A1015",
    practice="#7A4200",
    focus=3,
)

PALETTES: dict[Scheme, Tokens] = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST: CONTRAST,
}


def text_pairs(tokens: Tokens) -> tuple[tuple[str, str, str], ...]:
    """Every pair of ink and ground that carries words: (what, ink, ground)."""
    chips = tuple((f"chip {tone}", *tokens.pair(tone)) for tone in Tone)
    return (
        ("text on window", tokens.text, tokens.window),
        ("text on surface", tokens.text, tokens.surface),
        ("text on selection", tokens.text, tokens.selected),
        ("muted on window", tokens.muted, tokens.window),
        ("muted on surface", tokens.muted, tokens.surface),
        ("muted on selection", tokens.muted, tokens.selected),
        ("link on window", tokens.primary, tokens.window),
        ("link on surface", tokens.primary, tokens.surface),
        ("primary button", tokens.on_primary, tokens.primary),
        ("primary button under the mouse", tokens.on_primary, tokens.primary_hover),
        ("destructive button", tokens.destructive, tokens.surface),
        ("disabled primary button", tokens.muted, tokens.window),
        ("practice frame", tokens.on_practice, tokens.practice),
        *chips,
    )


def edge_pairs(tokens: Tokens) -> tuple[tuple[str, str, str], ...]:
    """Every bound of something to act on and its ground: (what, edge, ground)."""
    return (
        ("field on surface", tokens.edge, tokens.surface),
        ("field on window", tokens.edge, tokens.window),
        ("box to tick on surface", tokens.muted, tokens.surface),
        ("focus ring on surface", tokens.primary, tokens.surface),
        ("focus ring on window", tokens.primary, tokens.window),
        ("focus ring on selection", tokens.primary, tokens.selected),
        ("focus ring of a primary button", tokens.text, tokens.window),
    )


def contrast(ink: str, ground: str) -> float:
    """The WCAG 2.2 contrast ratio of two colours, 1 to 21."""
    bright, dim = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
