"""What a paper says can be known without anything that draws one."""

from __future__ import annotations

import subprocess
import sys

from shelter_desk.printing import papers

DRAWING = ("reportlab", "uharfbuzz", "pypdfium2", "pikepdf", "PIL", "fontTools", "zxingcpp")
CODE = f"""
import importlib, pkgutil, sys
import {papers.__name__} as papers
for one in pkgutil.iter_modules(papers.__path__, papers.__name__ + "."):
    importlib.import_module(one.name)
    print(one.name)
print("drawing:", *[one for one in {DRAWING} if one in sys.modules])
"""


def test_papers_are_imported_without_anything_that_draws() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    *found, drawing = done.stdout.splitlines()
    assert f"{papers.__name__}.consent" in found
    assert drawing == "drawing:"
