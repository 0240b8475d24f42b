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
                before = len(whole.pages)
                whole.pages.extend(part.pages)
                if "/Info" in part.trailer and "/Info" not in whole.trailer:
                    whole.trailer["/Info"] = whole.copy_foreign(part.trailer["/Info"])
                if "/Lang" in part.Root and "/Lang" not in whole.Root:
                    whole.Root.Lang = part.Root.Lang
                if "/StructTreeRoot" in part.Root:
                    _join_structure(whole, part, before, pikepdf)
        packed = pikepdf.ObjectStreamMode.generate
        whole.save(out, deterministic_id=True, object_stream_mode=packed)
    return out.getvalue()


def _join_structure(whole: Any, part: Any, before: int, pikepdf: Any) -> None:
    """What ``part`` says of the order in which it is read, behind what is there already.

    Pages come first: their copies are what the copied elements point to.
    """
    tree = whole.copy_foreign(part.Root.StructTreeRoot)
    numbers = list(tree.ParentTree.Nums)
    for at in range(0, len(numbers), 2):
        numbers[at] = int(numbers[at]) + before
    for place in range(before, len(whole.pages)):
        page = whole.pages[place].obj
        page.StructParents = int(page.StructParents) + before
    if "/StructTreeRoot" not in whole.Root:
        tree.ParentTree.Nums = pikepdf.Array(numbers)
        whole.Root.StructTreeRoot = tree
        whole.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        return
    kept = whole.Root.StructTreeRoot
    kept.ParentTree.Nums.extend(numbers)
    document = kept.K
    for block in tree.K.K:
        block.P = document
        document.K.append(block)
