"""The windows: the only importer of Qt."""

from __future__ import annotations

from shelter_desk.desktop.plain_imports import put_back

# before any other module of the windows, so that they too are imported plainly
put_back()
