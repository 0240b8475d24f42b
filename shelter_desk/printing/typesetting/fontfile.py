"""A face as it goes into a PDF: only the glyphs used, found by number, readable as text.

Written as a Type 0 font over CIDFontType2 with Identity-H (ISO 32000-1, 9.7); ReportLab's own
fonts know characters, not glyphs, so this stands beside them in the document. A number in the
file means a glyph *and* the text it stands for there, so one shape may read differently in two
places, and a letter inside a ligature has a number that shows nothing.
"""

from __future__ import annotations

import hashlib
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from shelter_desk.printing.typesetting.fonts import Face

_DROPPED = ("GSUB", "GPOS", "GDEF", "cmap", "name", "post", "OS/2", "DSIG", "STAT", "meta", "gasp")
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_CMAP_BLOCK = 100
_SYMBOLIC = 4


class EmbeddedFont:
    """One face inside one document. ReportLab calls ``addObjects`` when the file is written."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._numbers: dict[tuple[int, str, float], int] = {}
        self._hex: dict[tuple[int, str, float], str] = {}
        self.blank: int = face.font.get_nominal_glyph(ord(" ")) or 0

    def code(self, glyph: int, source: str, width: float) -> int:
        """The number that shows ``glyph``, reads as ``source`` and moves on by ``width``."""
        key = (glyph, source, width)
        return self._numbers.get(key) or self._numbers.setdefault(key, len(self._numbers) + 1)

    def shown(self, glyph: int, source: str, width: float) -> str:
        """The same as it stands in the operators of a page."""
        key = (glyph, source, width)
        return self._hex.get(key) or self._hex.setdefault(key, f"<{self.code(*key):04X}>")

    def addObjects(self, doc: Any) -> None:
        """Put the font's objects into ``doc`` (the name is ReportLab's)."""
        file = self._subset()
        base = f"{_tag(file)}+{self.face.name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(base),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": doc.Reference(self._descriptor(doc, base, file)),
                "CIDToGIDMap": doc.Reference(_stream(self._glyph_map())),
                "DW": 0,
                "W": pdfdoc.PDFArray(self._widths()),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(base),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant)]),
                "ToUnicode": doc.Reference(_stream(self._to_unicode().encode("ascii"))),
            }
        )
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(font)

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyph for glyph, _, _ in self._numbers)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED
        )
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        for axis in self.face.axes:
            if axis == "wght":
                wanted.pin_axis_location(self.face.face, axis, float(self.face.weight))
            else:
                wanted.pin_axis_to_default(self.face.face, axis)
        return bytes(hb.subset(self.face.face, wanted).blob.data)

    def _descriptor(self, doc: Any, base: str, file: bytes) -> pdfdoc.PDFDictionary:
        face = self.face
        up, down = (1000 * part // face.upem for part in (face.ascender, face.descender))
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(base),
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-1000, down, 2000, up]),
                "ItalicAngle": 0,
                "Ascent": up,
                "Descent": down,
                "CapHeight": 700,
                "StemV": 120 if face.weight > 500 else 80,
                "FontFile2": doc.Reference(_stream(file, {"Length1": len(file)})),
            }
        )

    def _glyph_map(self) -> bytes:
        numbers = b"".join(glyph.to_bytes(2, "big") for glyph, _, _ in self._numbers)
        return b"\0\0" + numbers

    def _widths(self) -> list[object]:
        widths = [width for _, _, width in self._numbers]
        return [1, pdfdoc.PDFArray(widths)]

    def _to_unicode(self) -> str:
        lines = [
            f"<{number:04X}> <{source.encode('utf-16-be').hex() or '0000'}>\n"
            for (_, source, _), number in self._numbers.items()
        ]
        blocks = [_CMAP_HEAD]
        for at in range(0, len(lines), _CMAP_BLOCK):
            part = lines[at : at + _CMAP_BLOCK]
            blocks.append(f"{len(part)} beginbfchar\n{''.join(part)}endbfchar\n")
        blocks.append(_CMAP_TAIL)
        return "".join(blocks)


def _tag(file: bytes) -> str:
    """Six capitals that name a subset (ISO 32000-1, 9.6.4), the same for the same subset."""
    return "".join(chr(65 + byte % 26) for byte in hashlib.sha256(file).digest()[:6])


def _stream(content: bytes, entries: dict[str, object] | None = None) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
    for key, value in (entries or {}).items():
        stream.dictionary[key] = value
    return stream
