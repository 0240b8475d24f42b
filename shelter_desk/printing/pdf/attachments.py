"""A file inside a PDF, so that one passphrase protects what people and machines read.

On paper nobody reads it: what goes to a printer goes without.
"""

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


def without_attachments(pdf: bytes) -> bytes:
    """``pdf`` with the same pages and no file in it. Same input, same bytes."""
    pikepdf: Any = importlib.import_module("pikepdf")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        if "/Names" in opened.Root and "/EmbeddedFiles" in opened.Root.Names:
            del opened.Root.Names["/EmbeddedFiles"]
        for place in (opened.Root, *(page.obj for page in opened.pages)):
            if "/AF" in place:
                del place["/AF"]
        # what nothing leads to any more is not written
        opened.save(out, deterministic_id=True)
    return out.getvalue()
