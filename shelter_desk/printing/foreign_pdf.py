"""A PDF that came from outside: is it whole, and does it open without a password."""

from __future__ import annotations

import importlib
import io
from typing import Any, Final

from shelter_desk.domain.attachment_errors import DamagedFile, LockedFile

_TAIL: Final = 2048


def check_pdf(content: bytes) -> None:
    """Raises ``LockedFile``, or ``DamagedFile`` when it is cut off, broken or has no page."""
    if b"%%EOF" not in content[-_TAIL:]:
        raise DamagedFile
    # six megabytes that a day without a PDF from outside never needs
    pikepdf: Any = importlib.import_module("pikepdf")
    try:
        with pikepdf.open(io.BytesIO(content), suppress_warnings=True) as opened:
            pages = len(opened.pages)
    except pikepdf.PasswordError as error:
        raise LockedFile from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise DamagedFile from error
    if not pages:
        raise DamagedFile
