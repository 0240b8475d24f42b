"""What stands on every page of a paper, as data."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.printing.papers.code import PaperCode


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What the frame says. Names on paper are empty where the house stays unnamed.

    ``copy_number`` 0 stands for a blank form; further copies in the same file count on from it.
    ``text_version`` goes into the QR beside the document's id; without an id there is none, as on
    a sheet that nobody is to be known by. ``draft`` adds the
    draft-translation banner, ``practice`` and ``blank`` (an empty form for the pen) a watermark.
    """

    code: str
    document_id: str
    text_version: str = "1"
    copy_number: int = 0
    name_on_paper_ar: str = ""
    name_on_paper_latin: str = ""
    draft: bool = False
    practice: bool = False
    blank: bool = False

    @property
    def qr_payload(self) -> str:
        """The document's id and text version, as the QR says them."""
        return PaperCode(self.document_id, self.text_version).payload
