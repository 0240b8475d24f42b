"""Pictures of opened attachments, made in memory on the worker of paper.

Only pixels come out: what a camera wrote beside them (place, device, time) is not read.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from shelter_desk.domain.attachment_errors import CannotShow
from shelter_desk.domain.attachments import MOST_PIXELS
from shelter_desk.services.attachment_views import ShownPages
from shelter_desk.services.desk_views import PagePicture

MOST_SHOWN = 6_000_000
"""Pixels of a picture on the screen; more is decoded smaller."""


def decoded(content: bytes, width: int) -> ShownPages:
    """A picture at most ``width`` pixels wide, the right way up. Raises ``CannotShow``."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        raise CannotShow
    reader.setScaledSize(_within(size, width))
    picture = reader.read()
    if picture.isNull():
        raise CannotShow
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return ShownPages((_pixels(plain),), 0, 1)


def _within(size: QSize, width: int) -> QSize:
    scale = min(width / max(size.width(), 1), 1.0)
    pixels = size.width() * size.height() * scale * scale
    scale *= min((MOST_SHOWN / max(pixels, 1)) ** 0.5, 1.0)
    return QSize(max(round(size.width() * scale), 1), max(round(size.height() * scale), 1))


def _pixels(plain: QImage) -> PagePicture:
    return PagePicture(plain.width(), plain.height(), plain.bytesPerLine(), bytes(plain.bits()))


def as_png(pasted: QImage) -> bytes:
    """A picture from the clipboard as a file. Raises ``CannotShow`` for none."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if pasted.isNull() or not pasted.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise CannotShow
    return bytes(data.data())
