"""Small files of every kind that is kept, and of kinds that are not; made, never taken."""

from __future__ import annotations

import io
import random
import struct
import wave
import zipfile
import zlib
from typing import Any

import pikepdf
from PIL import Image

from shelter_desk.domain.attachments import Media

ODF = "application/vnd.oasis.opendocument"


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def picture(kind: str = "PNG", size: tuple[int, int] = (24, 16), **how: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (200, 120, 40)).save(out, kind, **how)
    return out.getvalue()


def big_picture(size: int) -> bytes:
    """A PNG of nearly ``size`` bytes that no zip makes smaller."""
    pixels = noise(size - 200)
    width = 1000
    rows = len(pixels) // (1 + width)
    raw = b"".join(b"\0" + pixels[n * width : (n + 1) * width] for n in range(rows))
    head = struct.pack(">IIBBBBB", width, rows, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*one) for one in chunks)


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")


def photo_with_place() -> bytes:
    """A JPEG as a telephone makes it: lying on its side, with place, device and a film behind."""
    with Image.new("RGB", (32, 20), (10, 90, 160)) as made:
        exif = made.getexif()
        exif[0x0112] = 6
        exif[0x010F] = "Qamarphone"
        exif.get_ifd(0x8825)[2] = (26.0, 13.0, 30.0)
        out = io.BytesIO()
        made.save(out, "JPEG", exif=exif, comment=b"Qamarcomment")
    return out.getvalue() + b"\0\0\0\x18ftypmp42Qamarfilm"


def pdf(*, password: str = "", owner: str = "", pages: int = 1) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(200, 100))
        if password or owner:
            made.save(out, encryption=pikepdf.Encryption(owner=owner or password, user=password))
        else:
            made.save(out)
    return out.getvalue()


def archive(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, body in parts.items():
            made.writestr(name, body)
    return out.getvalue()


def office(part: str = "word/document.xml", more: dict[str, bytes] | None = None) -> bytes:
    return archive({"[Content_Types].xml": b"<Types/>", part: b"<w>salaam</w>", **(more or {})})


def open_document(
    kind: str = "text", manifest: bytes = b"<m/>", more: dict[str, bytes] | None = None
) -> bytes:
    said = f"{ODF}.{kind}".encode()
    return archive({"mimetype": said, "META-INF/manifest.xml": manifest, **(more or {})})


def wav() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        made.writeframes(bytes(1600))
    return out.getvalue()


def ogg(first: bytes = b"OpusHead") -> bytes:
    def page(kind: int, body: bytes) -> bytes:
        return b"OggS\0" + bytes([kind]) + bytes(20) + bytes([1, len(body)]) + body

    return page(2, first + bytes(11)) + page(4, bytes(100))


def mp4(track: bytes = b"soun") -> bytes:
    def box(kind: bytes, body: bytes) -> bytes:
        return (len(body) + 8).to_bytes(4, "big") + kind + body

    handler = box(b"hdlr", bytes(8) + track + bytes(13))
    tracks = box(b"moov", box(b"trak", box(b"mdia", handler)))
    return box(b"ftyp", b"M4A \0\0\0\0") + tracks + box(b"mdat", bytes(64))


def mp3() -> bytes:
    frame = b"\xff\xfb\x90\x00" + bytes(413)
    return b"ID3\x04\0\0\0\0\0\x0a" + bytes(10) + frame * 6


def flac() -> bytes:
    return b"fLaC\x80\0\0\x22" + bytes(34) + b"\xff\xf8" + bytes(40)


def amr() -> bytes:
    return b"#!AMR\n" + (b"\x3c" + bytes(31)) * 5


def heic() -> bytes:
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(50)


GOOD: dict[Media, tuple[str, bytes]] = {
    Media.JPEG: ("جواز.JPG", picture("JPEG")),
    Media.PNG: ("photo.png", picture()),
    Media.WEBP: ("photo.webp", picture("WEBP")),
    Media.PDF: ("contract.pdf", pdf()),
    Media.MP3: ("call.mp3", mp3()),
    Media.M4A: ("call.m4a", mp4()),
    Media.OGG: ("voice.opus", ogg()),
    Media.WAV: ("voice.wav", wav()),
    Media.FLAC: ("voice.flac", flac()),
    Media.AMR: ("voice.amr", amr()),
    Media.DOCX: ("letter.docx", office()),
    Media.XLSX: ("hours.xlsx", office("xl/workbook.xml")),
    Media.PPTX: ("talk.pptx", office("ppt/presentation.xml")),
    Media.ODT: ("letter.odt", open_document()),
    Media.ODS: ("hours.ods", open_document("spreadsheet")),
    Media.ODP: ("talk.odp", open_document("presentation")),
    Media.RTF: ("letter.rtf", rb"{\rtf1 salaam}"),
    Media.TEXT: ("رسالة.txt", "أنا بخير اليوم\nI am well".encode()),
}


def with_lock_flag(content: bytes) -> bytes:
    """An archive whose parts say that they are encrypted."""
    made = bytearray(content)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = made.find(mark)
        while at >= 0:
            made[at + place] |= 1
            at = made.find(mark, at + 1)
    return bytes(made)
