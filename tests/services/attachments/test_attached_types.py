"""What a file is comes from its content; each bad one has its own sentence."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from contextlib import suppress

import pytest
from PIL import Image

from shelter_desk.domain import attachment_errors as errors
from shelter_desk.domain.attachments import MOST_BYTES, Media
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.printing.pdf.foreign_pdf import check_pdf
from shelter_desk.services.inside.attachments import seen_documents, seen_files
from shelter_desk.services.inside.attachments.bare_pictures import without_camera_words
from tests import attached_samples as samples
from tests.attached_samples import GOOD

DOCX = GOOD[Media.DOCX][1]
PNG = GOOD[Media.PNG][1]


def look_at(name: str, content: bytes) -> seen_files.Seen:
    """With the very check that a child makes, here at hand: some tests look a hundred times."""
    return seen_files.look_at(name, content, check_pdf)


def test_all_kinds_come_in_but_the_one_that_is_made_here() -> None:
    assert set(GOOD) == set(Media) - {Media.STROKES}


@pytest.mark.parametrize("media", GOOD)
def test_every_kind_that_is_kept_is_known(media: Media) -> None:
    name, content = GOOD[media]
    seen = look_at(name, content)
    assert (seen.media, seen.title) == (media, name.rpartition(".")[0])
    if media is not Media.TEXT:
        assert look_at("", content).media is media


def _huge_png() -> bytes:
    made = bytearray(PNG)
    made[16:24] = (60_000).to_bytes(4, "big") * 2
    head = samples.png_chunk(b"IHDR", bytes(made[16:29]))
    return bytes(made[:8]) + head + bytes(made[33:])


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
BAD: dict[str, tuple[str, bytes, type[ShelterDeskError]]] = {
    "empty": ("a.pdf", b"", errors.EmptyFile),
    "21 MB": ("a.png", bytes(21 * 1024 * 1024), errors.FileTooLarge),
    "one byte more": ("a.png", bytes(MOST_BYTES + 1), errors.FileTooLarge),
    "pdf called jpg": ("a.jpg", GOOD[Media.PDF][1], errors.LyingType),
    "program called pdf": ("a.pdf", b"MZ" + bytes(300), errors.LyingType),
    "script called text": ("a.txt", b"#!/bin/sh\n", errors.LyingType),
    "zip called docx": ("a.docx", samples.archive({"x": b"y"}), errors.LyingType),
    "picture called exe": ("a.exe", PNG, errors.LyingType),
    "two endings": ("a.pdf.exe", GOOD[Media.PDF][1], errors.LyingType),
    "gif": ("a.gif", b"GIF89a" + bytes(40), errors.UnknownType),
    "program": ("a.exe", b"MZ" + bytes(300), errors.UnknownType),
    "nothing known": ("a.bin", bytes(range(256)), errors.UnknownType),
    "noise called jpg": ("a.jpg", samples.noise(500), errors.DamagedFile),
    "noise called text": ("a.txt", bytes(range(256)), errors.DamagedFile),
    "heic": ("a.heic", samples.heic(), errors.HeicPicture),
    "film": ("a.mp4", samples.mp4(b"vide"), errors.Film),
    "old film": ("a.avi", b"RIFF\x04\0\0\0AVI ", errors.Film),
    "web film": ("a.webm", b"\x1a\x45\xdf\xa3" + bytes(9), errors.Film),
    "ogg film": ("a.ogg", samples.ogg(b"\x80theora"), errors.Film),
    "old word": ("a.doc", OLE, errors.OldDocument),
    "locked word": ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), errors.LockedFile),
    "locked pdf": ("a.pdf", samples.pdf(password="seven"), errors.LockedFile),
    "locked zip": ("a.docx", samples.with_lock_flag(DOCX), errors.LockedFile),
    "locked odt": ("a.odt", samples.open_document("text", b"<encryption-data>"), errors.LockedFile),
    "macros": ("a.docx", samples.office(more={"word/vbaProject.bin": b"x"}), errors.HoldsProgram),
    "basic": ("a.odt", samples.open_document(more={"Basic/a.xml": b"x"}), errors.HoldsProgram),
    "rtf object": ("a.rtf", rb"{\rtf1 {\object\objdata 00}}", errors.HoldsProgram),
    "pixels": ("a.png", _huge_png(), errors.TooManyPixels),
    "no page": ("a.pdf", samples.pdf(pages=0), errors.DamagedFile),
    "cut pdf": ("a.pdf", GOOD[Media.PDF][1][:-20], errors.DamagedFile),
    "cut rtf": ("a.rtf", rb"{\rtf1 sal", errors.DamagedFile),
    "odd crc": ("a.png", PNG[:45] + bytes([PNG[45] ^ 1]) + PNG[46:], errors.DamagedFile),
}


@pytest.mark.parametrize("how", sorted(BAD))
def test_every_bad_file_has_its_own_error(how: str) -> None:
    name, content, error = BAD[how]
    with pytest.raises(error) as caught:
        look_at(name, content)
    # each sentence says that nothing happened, and what can be done
    assert "Nothing was added." in caught.value.message.text.source


def test_the_size_is_told_rounded_up() -> None:
    with pytest.raises(errors.FileTooLarge) as caught:
        look_at("a.png", bytes(MOST_BYTES + 1))
    assert caught.value.params == {"size": "21"}


BINARY = [media for media in GOOD if media not in (Media.TEXT, Media.FLAC, Media.MP3)]


@pytest.mark.parametrize("media", BINARY)
def test_a_file_that_is_cut_off_anywhere_is_not_kept(media: Media) -> None:
    name, content = GOOD[media]
    for end in sorted({1, len(content) // 3, len(content) // 2, len(content) - 1}):
        cut = content[:end]
        if media is Media.PDF and b"%%EOF" in cut:
            continue
        with pytest.raises(ShelterDeskError):
            look_at(name, cut)


@pytest.mark.parametrize("media", GOOD)
def test_noise_in_a_file_is_an_error_with_a_sentence_or_is_kept(media: Media) -> None:
    name, content = GOOD[media]
    chance = random.Random(media)
    for _ in range(60):
        made = bytearray(content)
        for _ in range(chance.randrange(1, 6)):
            made[chance.randrange(len(made))] = chance.randrange(256)
        with suppress(ShelterDeskError):
            look_at(name, bytes(made))


def test_a_bomb_is_refused_before_it_unfolds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen_documents, "MOST_UNFOLDED", 100_000)
    with pytest.raises(errors.ZipBomb):
        look_at("a.docx", samples.office(more={"word/more.xml": bytes(200_000)}))
    monkeypatch.setattr(seen_documents, "MOST_ENTRIES", 3)
    with pytest.raises(errors.ZipBomb):
        look_at("a.docx", samples.office(more={"a": b"", "b": b"", "c": b""}))


def test_a_bomb_that_tells_a_small_size_is_damaged() -> None:
    content = samples.office(more={"word/more.xml": bytes(100_000)})
    told = (100_000).to_bytes(4, "little")
    with pytest.raises(errors.DamagedFile):
        look_at("a.docx", content.replace(told, (10).to_bytes(4, "little")))


def test_text_of_arabic_windows_and_of_notepad_is_read() -> None:
    words = "شهادة راتب"
    for coding in ("utf-8-sig", "utf-16", "cp1256"):
        content = words.encode(coding)
        assert look_at("a.txt", content).media is Media.TEXT
        assert seen_documents.plain_text(content) == words


NAMES: dict[str, str] = {
    "../../etc/passwd.png": "passwd",
    "..\\..\\boot.png": "boot",
    "C:\\Users\\x\\passport.png": "passport",
    "a\x00b.png": "a\x00b",
    ".png": ".png",
    "png": "png",
}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_hostile_name_is_only_its_last_part(name: str) -> None:
    assert look_at(name, PNG).title == NAMES[name]


def test_a_photo_leaves_without_place_device_and_film_but_the_right_way_up() -> None:
    content = samples.photo_with_place()
    assert look_at("a.jpg", content).media is Media.JPEG
    bare = without_camera_words(Media.JPEG, content)
    assert b"Qamar" not in bare
    with Image.open(io.BytesIO(bare)) as shown, Image.open(io.BytesIO(content)) as before:
        assert dict(shown.getexif()) == {0x0112: 6}
        assert shown.tobytes() == before.tobytes()


def _png_with_words() -> bytes:
    place = samples.png_chunk(b"eXIf", b"Qamar") + samples.png_chunk(b"tEXt", b"by\0Qamar")
    return PNG[:33] + place + PNG[33:]


def _webp_with_words() -> bytes:
    return samples.picture("WEBP", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0Qamar")


@pytest.mark.parametrize(
    ("media", "make"), [(Media.PNG, _png_with_words), (Media.WEBP, _webp_with_words)]
)
def test_other_pictures_leave_bare_as_well(media: Media, make: Callable[[], bytes]) -> None:
    content = make()
    assert b"Qamar" in content
    bare = without_camera_words(media, content)
    assert b"Qamar" not in bare
    assert look_at("", bare).media is media
    with Image.open(io.BytesIO(bare)) as shown, Image.open(io.BytesIO(content)) as before:
        assert shown.tobytes() == before.tobytes()


def test_other_files_leave_as_they_are() -> None:
    for media in set(GOOD) - {Media.JPEG, Media.PNG, Media.WEBP}:
        assert without_camera_words(media, GOOD[media][1]) == GOOD[media][1]
