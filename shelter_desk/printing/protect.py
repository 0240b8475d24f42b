"""A PDF that only opens with a passphrase, for files that leave the house."""

from __future__ import annotations

import io
import unicodedata

import pikepdf


def encrypt_pdf(pdf: bytes, passphrase: str) -> bytes:
    """``pdf`` encrypted with AES-256 (PDF 2.0, revision 6); the names inside it as well.

    Raises ``ValueError`` for an empty passphrase, which would protect nothing.
    """
    phrase = unicodedata.normalize("NFKC", passphrase)
    if not phrase:
        raise ValueError("empty passphrase")
    out = io.BytesIO()
    rules = pikepdf.Encryption(owner=phrase, user=phrase, R=6, aes=True, metadata=True)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, encryption=rules)
    return out.getvalue()
