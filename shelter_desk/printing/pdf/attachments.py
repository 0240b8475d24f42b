"""A file inside a PDF, so that one passphrase protects what people and machines read."""

from __future__ import annotations

import importlib
import io
from typing import Any


def attach_json(pdf: bytes, file_name: str, content: bytes) -> bytes:
    """``pdf`` with ``content`` attached under ``file_name``. Same input, same bytes."""
    # six megabytes that a day without a second copy or a saved file never needs
    pikepdf: Any = importlib.import_module("pikepdf")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        # without dates of its own: the file says when it was made, and the bytes stay the same
        opened.attachments[file_name] = pikepdf.AttachedFileSpec(
            opened,
            content,
            filename=file_name,
            mime_type="application/json",
            creation_date="",
            mod_date="",
        )
        opened.save(out, deterministic_id=True)
    return out.getvalue()
