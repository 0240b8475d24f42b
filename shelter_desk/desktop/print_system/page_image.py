"""Pages of a paper as Qt shows and prints them."""

from __future__ import annotations

from PySide6.QtGui import QImage

from shelter_desk.services.views.desk import PagePicture


def image(picture: PagePicture) -> QImage:
    """A page picture as Qt knows it (a copy: the bytes may go)."""
    shown = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return shown.copy()
