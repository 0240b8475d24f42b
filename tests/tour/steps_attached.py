"""A photo of her paper, dropped on the window; it lives in the vault and is looked at inside."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.attachments.page import LIST, VIEWER, AttachmentsPage
from shelter_desk.domain.attachments import Shows
from tests.attached_samples import pdf
from tests.tour.driver import click, expect, settle, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_consent import take

ATTACHMENTS = "attachments"


def photo_of_a_paper() -> bytes:
    """An invented letter as a telephone takes it."""
    page = Image.new("RGB", (900, 1200), "#f4efe2")
    pen = ImageDraw.Draw(page)
    pen.rectangle((60, 60, 840, 1140), outline="#8a7f66", width=3)
    pen.text((110, 120), "CONTRACT OF WORK", fill="#333333", font_size=44)
    for place, width in enumerate((640, 600, 660, 420, 610, 580, 300)):
        pen.rectangle((110, 240 + place * 70, 110 + width, 256 + place * 70), fill="#a9a08a")
    pen.line((520, 1000, 760, 980), fill="#22356b", width=5)
    kept = io.BytesIO()
    page.save(kept, "JPEG", quality=85)
    return kept.getvalue()


def drop(target: QWidget, *paths: Path) -> None:
    """Files dragged over the middle of ``target`` and let go there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(target.width() // 2, target.height() // 2)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    over = QDragEnterEvent(place, copy, data, left, none)
    QApplication.sendEvent(target, over)
    expect(over.isAccepted(), "the page takes files that are dragged over it")
    QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, data, left, none))
    settle()


def photo_dropped(tour: Tour) -> None:
    """Two files at once: one says it is a picture and is none; the other is asked about."""
    stick = tour.home / "stick"
    stick.mkdir(exist_ok=True)
    paper, liar = stick / "IMG_0042.jpg", stick / "IMG_0043.jpg"
    paper.write_bytes(photo_of_a_paper())
    liar.write_bytes(pdf())
    open_resident(tour)
    open_part(tour, ATTACHMENTS)
    page = tour.until_page(AttachmentsPage)
    tour.until_quiet()
    tour.shot("attachments-none")
    drop(page, liar, paper)
    wait_until(lambda: page.side.is_adding, "the question what it shows")
    tour.until_quiet()
    expect(tour.told(), "a sentence says that the other file is not what it says")
    take(tour, page.side.questions, "shows", Shows.EVIDENCE)
    tour.shot("attachments-what-it-shows")
    click(page.side.add)
    wait_until(lambda: page.cards, "the photo in the list")
    tour.until_quiet()
    expect(not page.side.is_adding, "nothing more is asked")
    tour.shot("attachments")


def photo_looked_at(tour: Tour) -> None:
    """Inside the window, never in another program; then back to the list."""
    page = tour.page(AttachmentsPage)
    click(next(iter(page.cards.values())).opener)
    wait_until(lambda: page.stack.currentIndex() == VIEWER, "the photo")
    tour.until_quiet()
    wait_until(lambda: page.viewer.pages.sheets, "the picture itself")
    tour.shot("attachment-looked-at")
    click(page.viewer.back)
    expect(page.stack.currentIndex() == LIST, "back to the list")
    expect(not list(tour.folder.rglob("*.jpg")), "the photo lies open in the folder of the desk")


STEPS = (photo_dropped, photo_looked_at)
