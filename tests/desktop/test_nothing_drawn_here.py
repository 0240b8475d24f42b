"""A day with papers and files from outside leaves this process without anything that draws."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.printing.test_papers import DRAWING

DAY = f"""
import json, struct, sys, tempfile, zlib
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(["desk"])
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.domain.consents import Scope
from shelter_desk.services.attachments import attachment_showing, attachments
from shelter_desk.services.opening import first_run
from shelter_desk.services.papers import paper
from shelter_desk.services.consents import signed_papers
from shelter_desk.services.opening import unlock
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.inside.opening.session import stop
from tests.desktop.pages_kit import arrive, make_desk, make_kit, whole
desk, clock = make_desk(Path(tempfile.mkdtemp()))
unlock.warm_up(desk.parts)
kit = make_kit(desk, clock, "ar")
her = arrive(desk)
page = whole(PreviewPage(kit.context, kit.window))
page.show_subject(f"{{her}}/consent-blank")
assert page.paper is not None and page.view.sheets
recovery = first_run.recovery_sheet(desk, "0" * 60)
pages = paper.page_pictures(desk, page.paper.pdf, 300)
taken = attachment_showing.take_in_bytes(desk, "a.pdf", page.paper.pdf)
attachments.attach(desk, her, NewFile("a.pdf", taken.content))
shown = attachment_showing.pdf_pages(desk, taken.content, 50)
def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
head = struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 0)
png = b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", head)
png += chunk(b"IDAT", zlib.compress(bytes(7))) + chunk(b"IEND", b"")
picture = attachment_showing.picture_of(desk, png, 10)
target = Path(tempfile.mkdtemp()) / "a.pdf"
target.write_bytes(page.paper.pdf)
scan = signed_papers.read_scan(desk, target)
paper.save_encrypted(desk, page.paper, target, "x", "river lamp stone window barley kite")
desk.press.close()
stop(desk)
print(json.dumps({{
    "pages": len(pages), "shown": shown.total, "picture": picture.pictures[0].width,
    "scanned": scan.pages, "bare": scan.bare,
    "saved": target.stat().st_size, "recovery": len(recovery),
    "drawing": [one for one in {DRAWING} if one in sys.modules],
}}))
"""


def test_preview_print_save_and_attachments_draw_elsewhere(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", DAY],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["pages"] >= 2
    assert found["shown"] == found["pages"]
    assert found["picture"] == 2
    assert (found["scanned"], found["bare"]) == (found["pages"], 0)
    assert min(found["saved"], found["recovery"]) > 10_000
    assert found["drawing"] == []
