"""What the eye meets on a page: words apart from their ground, no colour of another look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from functools import cache

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from shelter_desk.desktop.consents.sign_pad import SignPad
from shelter_desk.desktop.look.tokens import PALETTES, Scheme, contrast
from shelter_desk.desktop.preview.view import PagesView

PAPER = (PagesView, SignPad)
"""White in every look, as paper is."""
LEAST, LEAST_OF_CONTRAST = 4.5, 7.0
SMOOTHED = 0.85
"""Thin strokes are never as dark as their ink."""
SPECK = 40
"""So many pixels of a colour of another look may come about by smoothing."""
EDGE = 5
"""Pixels at the rim of a button that are its bound and not its ground."""

Colour = tuple[int, int, int]


def colour_faults(root: QWidget, scheme: Scheme) -> Iterator[str]:
    """What is amiss with the colours of a page, in words."""
    picture = _seen(root)
    yield from _of_another_look(picture, scheme)
    least = (LEAST_OF_CONTRAST if scheme is Scheme.CONTRAST else LEAST) * SMOOTHED
    for widget in root.findChildren(QWidget):
        words = _words(widget)
        if not words or not widget.isVisible() or not widget.isEnabled():
            continue
        place = _in_sight(root, widget)
        whole_line = place.height() >= widget.fontMetrics().height() - 2
        if place.width() < 2 * EDGE or not whole_line or _is_covered(root, widget, place):
            continue
        box = (place.left(), place.top(), place.right() + 1, place.bottom() + 1)
        stands_out = _stands_out(picture.crop(box))
        if stands_out < least:
            yield f"hard to read, {stands_out:.1f}: {type(widget).__name__} «{words}»"


def _seen(root: QWidget) -> Image.Image:
    """The page as it is painted, without what lies on paper."""
    image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    size = (image.width(), image.height())
    picture = Image.frombytes("RGBA", size, bytes(image.constBits())).convert("RGB")
    for kind in PAPER:
        for sheet in root.findChildren(kind):
            if sheet.isVisible():
                corner = sheet.mapTo(root, QPoint(0, 0))
                far = (corner.x() + sheet.width(), corner.y() + sheet.height())
                picture.paste(picture.getpixel((0, 0)) or 0, (corner.x(), corner.y(), *far))
    return picture


def _of_another_look(picture: Image.Image, scheme: Scheme) -> Iterator[str]:
    for count, colour in picture.getcolors(picture.width * picture.height) or ():
        if count > SPECK and colour in _foreign(scheme):
            yield f"{count} pixels of another look: {_hex(colour)}"


@cache
def _foreign(scheme: Scheme) -> frozenset[Colour]:
    """Colours that stand in the other palettes alone."""
    own = _colours(scheme)
    return frozenset().union(*(_colours(one) for one in PALETTES)) - own


def _colours(scheme: Scheme) -> frozenset[Colour]:
    tokens = PALETTES[scheme]
    named = [one for one in asdict(tokens).values() if isinstance(one, str)]
    return frozenset(_parts(one) for one in (*named, tokens.on_practice))


def _parts(colour: str) -> Colour:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _hex(colour: object) -> str:
    assert isinstance(colour, tuple)
    return "#" + bytes(colour).hex().upper()


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.pixmap().isNull():
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _in_sight(root: QWidget, widget: QWidget) -> QRect:
    """Where it is painted, without the bound of what can be pressed."""
    place = widget.visibleRegion().boundingRect()
    place.translate(widget.mapTo(root, QPoint(0, 0)))
    rim = 0 if isinstance(widget, QLabel) else EDGE
    return place.adjusted(rim, rim, -rim, -rim)


def _is_covered(root: QWidget, widget: QWidget, place: QRect) -> bool:
    """True where something lies over it, as the list of what was found does."""
    hit = root.childAt(place.center())
    return hit is not None and not (
        hit is widget or widget.isAncestorOf(hit) or hit.isAncestorOf(widget)
    )


def _stands_out(part: Image.Image) -> float:
    """How far the ink is from the ground, which covers most."""
    counted = part.getcolors(part.width * part.height) or []
    ground = max(counted)[1]
    return max(_apart(colour, ground) for _count, colour in counted)


@cache
def _apart(colour: object, ground: object) -> float:
    """The same few inks stand on the same few grounds everywhere."""
    return contrast(_hex(colour), _hex(ground))
