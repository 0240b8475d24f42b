"""Several copies in one file, so that what is shown and what is printed are the same bytes."""

from __future__ import annotations

import importlib
import io
from collections.abc import Sequence
from typing import Any


def join_pdfs(pdfs: Sequence[bytes]) -> bytes:
    """The pages of all ``pdfs`` one after the other. Same input, same bytes."""
    # six megabytes that a day without a second copy or a saved file never needs
    pikepdf: Any = importlib.import_module("pikepdf")
    out = io.BytesIO()
    with pikepdf.new() as whole:
        for pdf in pdfs:
            with pikepdf.open(io.BytesIO(pdf)) as part:
                whole.pages.extend(part.pages)
                if "/Info" in part.trailer and "/Info" not in whole.trailer:
                    whole.trailer["/Info"] = whole.copy_foreign(part.trailer["/Info"])
                if "/Lang" in part.Root and "/Lang" not in whole.Root:
                    whole.Root.Lang = part.Root.Lang
        whole.save(out, deterministic_id=True)
    return out.getvalue()
