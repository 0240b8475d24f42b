"""A picture from the clipboard as a file, in memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from shelter_desk.domain.attachment_errors import CannotShow


def as_png(pasted: QImage) -> bytes:
    """A picture from the clipboard as a file. Raises ``CannotShow`` for none."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if pasted.isNull() or not pasted.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise CannotShow
    return bytes(data.data())
