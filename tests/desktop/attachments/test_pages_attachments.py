"""Attachments through their page: dropped, pasted, chosen, looked at, handed over, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.attachments import words
from shelter_desk.desktop.attachments.page import LIST, VIEWER, AttachmentsPage
from shelter_desk.desktop.attachments.side import ADDING, AWAY, CALM, LEAVING
from shelter_desk.desktop.attachments.taking import Doors
from shelter_desk.desktop.attachments.viewer import NEITHER, PICTURES, TEXT
from shelter_desk.desktop.page_parts.for_whom import ALL
from shelter_desk.domain.attachment_errors import CannotShow, Film, LyingType
from shelter_desk.domain.attachments import Media, Shows
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.attachments import attachments
from shelter_desk.services.attachments.attachment_showing import picture_of
from shelter_desk.services.papers import paper
from shelter_desk.services.views.attachment import NewFile
from tests import attached_samples as samples
from tests.attached_samples import GOOD
from tests.desktop.pages_kit import Kit


@pytest.fixture
def page(kit: Kit, her: ResidentId, qtbot: QtBot) -> AttachmentsPage:
    made = AttachmentsPage(kit.context)
    qtbot.addWidget(made)
    made.resize(836, 584)
    made.show()
    made.show_subject(her)
    return made


def lay_out(folder: Path, *kinds: Media) -> list[Path]:
    folder.mkdir(exist_ok=True)
    made = []
    for media in kinds:
        name, content = GOOD[media]
        (folder / name).write_bytes(content)
        made.append(folder / name)
    return made


def drop(page: AttachmentsPage, data: QMimeData) -> bool:
    """Drag something over the page and let it go; true where the page takes it."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    over = QDragEnterEvent(page.rect().center(), copy, data, left, none)
    over.ignore()
    page.dragEnterEvent(over)
    if over.isAccepted():
        page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    return over.isAccepted()


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_are_dropped_asked_about_and_added_one_by_one(
    kit: Kit, her: ResidentId, page: AttachmentsPage, tmp_path: Path
) -> None:
    paths = lay_out(tmp_path / "stick", Media.JPEG, Media.M4A, Media.TEXT)
    liar = tmp_path / "stick" / "photo.jpg"
    liar.write_bytes(GOOD[Media.PDF][1])
    assert drop(page, urls(paths[0], liar, paths[2]))
    side = page.side
    assert side.stack.currentIndex() == ADDING
    assert side.name.text() == "جواز"
    assert kit.context.words(words.WAITING, 2) in side.about.text()
    room = side.contentsRect().width() - 32
    waits = side.about.heightForWidth(room)
    side.questions.set_value("shows", str(Shows.MEDICAL))
    side.questions.changed.emit()
    assert side.questions.text("circle") == "health", "proposed for its circle"
    side.questions.set_value("circle", ALL)
    side.questions.changed.emit()
    assert side.questions.text("circle") == ALL, "proposed once, not insisted on"
    side.add.click()
    # the liar is refused with its sentence, and the next one asked about
    said = [text for text, _tone in kit.told]
    refusal = LyingType(said="jpg", found="pdf").message
    assert kit.context.words(refusal) in said
    assert side.name.text() == "رسالة"
    assert kit.context.words(words.WAITING, 1) not in side.about.text()
    assert side.about.heightForWidth(room) == waits, "the card keeps its height from file to file"
    side.no.click()
    assert side.stack.currentIndex() == CALM
    (kept,) = attachments.attachments_of(kit.desk, her)
    assert kept.facts is not None
    assert (kept.facts.shows, kept.facts.title) == (Shows.MEDICAL, "جواز")
    page.refresh()
    assert len(page.cards) == 1
    assert paths[0].exists(), "where it came from it stays"


def test_what_is_pasted_and_chosen_and_what_is_not_taken(
    kit: Kit, her: ResidentId, page: AttachmentsPage, tmp_path: Path
) -> None:
    elsewhere = QMimeData()
    elsewhere.setUrls([QUrl("https://example.org/a.png")])
    assert not drop(page, elsewhere), "nothing is fetched from a network"
    said = QMimeData()
    said.setText("only words")
    assert not drop(page, said)
    clipboard = QGuiApplication.clipboard()
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    clipboard.setImage(picture)
    page.paster.click()
    clipboard.clear()
    page.side.questions.set_value("shows", str(Shows.EVIDENCE))
    page.side.questions.changed.emit()
    page.side.add.click()
    (kept,) = attachments.attachments_of(kit.desk, her)
    assert kept.compartment is Compartment.TESTIMONY
    assert kept.facts is not None
    assert kept.facts.media is Media.PNG
    film = tmp_path / "film.mp4"
    film.write_bytes(samples.mp4(b"vide"))
    page.doors = Doors(files=lambda _parent: (film, tmp_path / "gone.pdf", tmp_path))
    page.choose()
    assert kit.context.words(Film().message) in [text for text, _tone in kit.told]
    assert sum(tone == "attention" for _text, tone in kit.told) == 3, "each has its sentence"
    assert page.side.stack.currentIndex() == CALM
    assert len(attachments.attachments_of(kit.desk, her)) == 1


def test_each_kind_is_looked_at_inside_the_window(
    kit: Kit, her: ResidentId, page: AttachmentsPage
) -> None:
    photo = samples.photo_with_place()
    files = {
        Media.JPEG: (NewFile("a.jpg", photo), PICTURES),
        Media.WEBP: (NewFile(*GOOD[Media.WEBP]), PICTURES),
        Media.PDF: (NewFile("many.pdf", samples.pdf(pages=9)), PICTURES),
        Media.TEXT: (NewFile(*GOOD[Media.TEXT]), TEXT),
        Media.OGG: (NewFile(*GOOD[Media.OGG]), NEITHER),
        Media.DOCX: (NewFile(*GOOD[Media.DOCX]), NEITHER),
    }
    ids = {media: attachments.attach(kit.desk, her, new) for media, (new, _) in files.items()}
    page.refresh()
    viewer, sheets = page.viewer, {Media.JPEG: 1, Media.WEBP: 1, Media.PDF: 8}
    for media, (_new, shown) in files.items():
        page.cards[ids[media]].opener.click()
        assert page.stack.currentIndex() == VIEWER
        assert viewer.stack.currentIndex() == shown, media
        assert viewer.copy.isVisible() is (shown == NEITHER)
        assert len(viewer.pages.sheets) == sheets.get(media, 0)
        viewer.back.click()
        assert page.stack.currentIndex() == LIST
        assert not viewer.pages.sheets
        assert not viewer.text.toPlainText()
    page.look(ids[Media.PDF])
    viewer.further.click()
    assert len(viewer.pages.sheets) == 1
    viewer.earlier.click()
    assert len(viewer.pages.sheets) == 8
    page.look(ids[Media.JPEG])
    picture = viewer.pages.sheets[0].picture
    assert picture is not None
    assert (picture.width(), picture.height()) == (20, 32), "the right way up"
    assert not picture.textKeys()
    page.leave()
    assert not viewer.pages.sheets


def test_a_picture_that_cannot_be_shown_says_so_and_one_too_large_is_not_decoded(
    kit: Kit,
) -> None:
    for content in (b"", b"no picture"):
        with pytest.raises(CannotShow):
            picture_of(kit.desk, content, 800)
    (shown,) = picture_of(kit.desk, samples.picture("JPEG", (4000, 3000)), 800).pictures
    assert (shown.width, shown.height) == (800, 600)


def test_a_copy_leaves_asked_warned_and_written_down_and_a_file_goes(
    kit: Kit, her: ResidentId, page: AttachmentsPage, tmp_path: Path
) -> None:
    photo = samples.photo_with_place()
    made = attachments.attach(kit.desk, her, NewFile("a.jpg", photo, Shows.PHOTO))
    page.refresh()
    target = tmp_path / "out.jpg"
    page.doors = Doors(target=lambda _parent, _ending: target)
    side = page.side
    page.cards[made].copy.click()
    assert side.stack.currentIndex() == LEAVING
    assert not side.leaving.lock.isVisible(), "only a PDF can be locked"
    side.leaving.plain.click()
    assert not target.exists(), "without a reason nothing leaves"
    side.leaving.questions.set_value("reason", "طلبتها لنفسها")
    side.leaving.plain.click()
    assert b"Qamar" not in target.read_bytes()
    (copy,) = paper.copies_of(kit.desk, her)
    assert copy.reason == "طلبتها لنفسها"
    assert side.stack.currentIndex() == CALM
    page.cards[made].remove.click()
    assert side.stack.currentIndex() == AWAY
    side.reason.set_value("reason", "ملف شخص آخر")
    side.remove.click()
    (gone,) = attachments.attachments_of(kit.desk, her)
    assert gone.removed_at is not None
    page.refresh()
    assert not hasattr(page.cards[made], "opener")


def test_a_copy_that_is_saved_late_leaves_alone_what_is_typed_by_then(
    kit: Kit,
    her: ResidentId,
    page: AttachmentsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = (
        attachments.attach(kit.desk, her, NewFile(name, samples.photo_with_place(), Shows.PHOTO))
        for name in ("a.jpg", "b.jpg")
    )
    page.refresh()
    target, side, tasks = tmp_path / "out.jpg", page.side, kit.context.tasks
    page.doors = Doors(target=lambda _parent, _ending: target)
    late: list[Callable[[], None]] = []
    plain = tasks.submit_paper
    page.cards[first].copy.click()
    side.leaving.questions.set_value("reason", "zz 1")
    with monkeypatch.context() as slow:
        slow.setattr(tasks, "submit_paper", lambda *given: late.append(lambda: plain(*given)))
        side.leaving.plain.click()
    page.cards[second].copy.click()
    side.leaving.questions.set_value("reason", "zz 2")
    late.pop()()
    assert target.exists()
    assert kit.told[-1][0] == kit.context.words(words.SAVED)
    assert side.stack.currentIndex() == LEAVING
    assert side.leaving.questions.text("reason") == "zz 2"


def test_a_file_taken_away_late_leaves_alone_what_is_asked_by_then(
    kit: Kit, her: ResidentId, page: AttachmentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (
        attachments.attach(kit.desk, her, NewFile(*GOOD[kind])) for kind in (Media.PNG, Media.TEXT)
    )
    page.refresh()
    side, tasks = page.side, kit.context.tasks
    late: list[Callable[[], None]] = []
    plain = tasks.submit
    page.cards[first].remove.click()
    side.reason.set_value("reason", "zz 1")
    with monkeypatch.context() as slow:
        slow.setattr(tasks, "submit", lambda *given: late.append(lambda: plain(*given)))
        side.remove.click()
    page.cards[second].remove.click()
    side.reason.set_value("reason", "zz 2")
    late.pop()()
    assert kit.told[-1][0] == kit.context.words(words.GONE)
    assert side.stack.currentIndex() == AWAY
    assert side.reason.text("reason") == "zz 2"


def test_sound_says_why_it_is_not_played_and_what_to_do(
    kit: Kit, her: ResidentId, page: AttachmentsPage
) -> None:
    sound = attachments.attach(kit.desk, her, NewFile(*GOOD[Media.OGG]))
    page.refresh()
    page.look(sound)
    assert page.viewer.neither.text() == kit.context.words(words.CANNOT_PLAY)
    page.viewer.copy.click()
    assert page.side.stack.currentIndex() == LEAVING
