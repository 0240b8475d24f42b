"""A PDF that only opens with a passphrase, for files that leave the house."""

from __future__ import annotations

import importlib
import io
import unicodedata
from typing import Any


def encrypt_pdf(pdf: bytes, passphrase: str) -> bytes:
    """``pdf`` encrypted with AES-256 (PDF 2.0, revision 6); the names inside it as well.

    Raises ``ValueError`` for an empty passphrase, which would protect nothing.
    """
    phrase = unicodedata.normalize("NFKC", passphrase)
    if not phrase:
        raise ValueError("empty passphrase")
    # six megabytes that a day without a second copy or a saved file never needs
    pikepdf: Any = importlib.import_module("pikepdf")
    out = io.BytesIO()
    rules = pikepdf.Encryption(owner=phrase, user=phrase, R=6, aes=True, metadata=True)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, encryption=rules)
    return out.getvalue()
