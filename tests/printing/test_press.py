"""Paper from a process of its own is the same to the byte, and the process keeps its place."""

from __future__ import annotations

import io
import os
import platform
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from shelter_desk.domain.attachment_errors import CannotShow, DamagedFile, LockedFile
from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.paper_errors import (
    ChildBrokeError,
    MissingGlyphs,
    PaperStopped,
    PaperTookTooLong,
    ReaderStopped,
)
from shelter_desk.domain.signed_errors import TooManyPages
from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.code import PaperCode, ScannedPage
from shelter_desk.printing.papers.kinds import PAPERS, SheetPaper
from shelter_desk.printing.pdf.attachments import attach_json, without_attachments
from shelter_desk.printing.pdf.foreign_pdf import foreign_pages
from shelter_desk.printing.pdf.foreign_picture import foreign_picture
from shelter_desk.printing.pdf.joining import join_pdfs
from shelter_desk.printing.pdf.raster import page_images
from shelter_desk.printing.press.asking import Child
from shelter_desk.printing.press.children import Kind, Limits, surroundings
from shelter_desk.printing.press.codes import codes_of
from shelter_desk.printing.press.making import made
from shelter_desk.printing.press.plain import paper_of, plain
from shelter_desk.printing.press.press import ForMachines, Press
from shelter_desk.printing.press.wire import Parcel
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests import attached_samples, scans
from tests.printing import samples
from tests.printing.arabic import ARABIC
from tests.printing.paper_samples import every_paper

SHORT = Limits(job=1.0, idle=0.4, answer=1024)
SHEETS = every_paper()


def say(language: str, text: Text, n: int | None = None) -> str:
    return ARABIC.get(text.source, f"ع {text.source}") if language == "ar" else text.source


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    made = Press()
    yield made
    made.close()


@pytest.fixture(scope="module")
def here() -> FontBook:
    return FontBook()


def test_there_is_a_sample_of_every_kind() -> None:
    assert {type(one) for one in SHEETS} == set(PAPERS)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: type(one).__name__)
def test_the_bytes_are_those_made_in_this_process(
    press: Press, here: FontBook, sheet: SheetPaper
) -> None:
    expected = made(sheet, here, Words(say, Digits.ARABIC))
    assert press.press_sheets((sheet,), Digits.ARABIC, say) == expected
    # and once more, when the words go with the job
    assert press.press_sheets((sheet,), Digits.ARABIC, say) == expected


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: type(one).__name__)
def test_a_paper_comes_back_from_plain_data_as_it_was(sheet: SheetPaper) -> None:
    again = paper_of(plain(sheet))
    assert plain(again) == plain(sheet)
    assert again.frame == sheet.frame


def test_what_no_paper_holds_does_not_cross() -> None:
    for foreign in (b"bytes", Path("x"), object(), Limits(1, 1, 1), complex(1)):
        with pytest.raises(TypeError):
            plain(foreign)


def test_several_sheets_and_the_form_for_machines(press: Press, here: FontBook) -> None:
    two = (samples.consent_paper(), samples.referral_paper())
    expected = attach_json(join_pdfs([made(one, here, Words(say)) for one in two]), "a.json", b"{}")
    assert press.press_sheets(two, Digits.WESTERN, say, ForMachines("a.json", b"{}")) == expected


def test_words_are_asked_for_once_and_looked_up_each_time(press: Press) -> None:
    other = Press(paper=press.paper)
    asked: list[str] = []

    def counting(language: str, text: Text, n: int | None = None) -> str:
        asked.append(text.source)
        return say(language, text, n).replace("Name", word)

    word = "Name"
    first = other.press_sheets((samples.consent_paper(),), Digits.WESTERN, counting)
    sources = set(asked)
    asked.clear()
    assert other.press_sheets((samples.consent_paper(),), Digits.WESTERN, counting) == first
    assert set(asked) == sources
    word = "Called"
    assert other.press_sheets((samples.consent_paper(),), Digits.WESTERN, counting) != first


def test_pictures_are_those_of_this_process(press: Press) -> None:
    pdf = press.press_sheets((samples.consent_paper(),), Digits.WESTERN, say)
    whole = press.pictures(pdf, 60)
    assert whole == tuple(page_images(pdf, 60))
    assert press.pictures(pdf, 60, (1,)) == whole[1:2]
    assert press.sizes(pdf, 77) == tuple((one.width, one.height) for one in press.pictures(pdf, 77))
    stranger = attached_samples.pdf(pages=3)
    assert press.foreign_pages(stranger, 60, 1, 8) == foreign_pages(stranger, 60, 1, 8)
    photo = attached_samples.photo_with_place()
    shown = press.foreign_picture(photo, 800)
    assert shown == foreign_picture(photo, 800)
    assert (shown.width, shown.height) == (20, 32)


def test_a_picture_comes_in_its_colours_on_white(press: Press) -> None:
    orange = attached_samples.picture("PNG", (8, 4))
    assert press.foreign_picture(orange, 8).pixels == bytes((40, 120, 200, 255)) * 32
    glass = io.BytesIO()
    Image.new("RGBA", (2, 1), (0, 0, 0, 0)).save(glass, "PNG")
    assert press.foreign_picture(glass.getvalue(), 8).pixels == b"\xff" * 8
    deep = io.BytesIO()
    Image.new("I;16", (2, 1), 0x8000).save(deep, "PNG")
    assert press.foreign_picture(deep.getvalue(), 8).pixels == bytes((128, 128, 128, 255)) * 2
    sides = press.foreign_picture(attached_samples.picture("JPEG", (4000, 3000)), 800)
    assert (sides.width, sides.height) == (800, 600)
    assert set(sides.pixels[3::4]) == {255}


def test_refusals_are_the_same_errors(press: Press) -> None:
    hers = samples.consent_paper(names=("ᏣᎳᎩ",))
    with pytest.raises(MissingGlyphs) as caught:
        press.press_sheets((hers,), Digits.WESTERN, say)
    assert "Ꮳ" in caught.value.params["characters"]
    with pytest.raises(TextTooLong):
        press.press_sheets((samples.consent_paper(names=("a" * 5000,)),), Digits.WESTERN, say)
    assert press.missing("ab Ꮳ") == "Ꮳ"
    with pytest.raises(DamagedFile):
        press.check_pdf(b"%PDF-1.7 cut")
    with pytest.raises(LockedFile):
        press.check_pdf(attached_samples.pdf(password="x"))
    for content in (b"", b"no picture"):
        with pytest.raises(CannotShow):
            press.foreign_picture(content, 100)
        with pytest.raises(CannotShow):
            press.foreign_pages(content, 72, 0, 8)
    press.check_pdf(attached_samples.pdf())


def test_a_bug_in_a_child_tells_its_place_and_no_words(press: Press) -> None:
    press.missing("a")  # it runs already, whichever test was first
    pid = press.paper.pid
    with pytest.raises(ChildBrokeError) as caught:
        press.paper.ask(Parcel({"do": "Qzvortexword"}), len)
    assert caught.value.kind == "KeyError"
    assert caught.value.places[-1].startswith("making.py:")
    assert "Qzvortex" not in str(caught.value) + "".join(caught.value.places)
    assert press.paper.pid == pid, "the process lives on"


def test_files_are_locked_with_the_passphrase(press: Press) -> None:
    ours = press.press_sheets((samples.consent_paper(),), Digits.WESTERN, say)
    for locked in (press.protect(ours, "عبارة"), press.protect_foreign(ours, "عبارة")):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(locked))
        pikepdf.open(io.BytesIO(locked), password="عبارة").close()


def test_what_goes_to_a_printer_has_the_same_pages_and_no_file_in_it(press: Press) -> None:
    two = (samples.consent_paper(), samples.recovery_paper())
    secret = b'{"her": "Qzvortexmark"}' * 50
    whole = press.press_sheets(two, Digits.WESTERN, say, ForMachines("own.json", secret))
    assert secret in _streams(whole), "as a stream of its own"
    bare = press.bare(whole)
    assert bare == without_attachments(whole) == press.bare(whole), "same input, same bytes"
    with pikepdf.open(io.BytesIO(bare)) as opened:
        assert [*opened.attachments] == []
        assert "/EmbeddedFiles" not in opened.Root.get("/Names", {})
        assert not {"/AF"} & set(opened.Root.keys())
        assert opened.Root.Lang == "ar"
    assert not any(b"Qzvortex" in one for one in _streams(bare)), "nor where nothing leads to it"
    assert b"own.json" not in bare
    assert press.pictures(bare, 60) == press.pictures(whole, 60)


def _streams(pdf: bytes) -> list[bytes]:
    """All that any object of the file holds, packed or not."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [one for one in opened.objects if isinstance(one, pikepdf.Stream)]
        return [one.read_bytes() for one in streams if one.get("/Subtype") != "/Image"]


def test_every_file_of_a_stranger_meets_a_process_that_saw_no_other(press: Press) -> None:
    first, second = attached_samples.pdf(pages=2), attached_samples.pdf(pages=3)
    press.foreign_pages(first, 30, 0, 1)
    pid = press.reader.pid
    press.foreign_pages(first, 30, 1, 1)
    assert press.reader.pid == pid
    press.foreign_pages(second, 30, 0, 1)
    assert press.reader.pid != pid
    assert not _lives(pid)
    used = press.reader.pid
    press.warm_reader()
    assert press.reader.pid not in (0, used)


def test_paper_and_strangers_never_share_a_process(press: Press) -> None:
    press.foreign_picture(attached_samples.picture(), 10)
    press.press_sheets((samples.recovery_paper(),), Digits.WESTERN, say)
    assert press.paper.pid != press.reader.pid


def test_a_file_of_twenty_megabytes_crosses(press: Press) -> None:
    shown = press.foreign_picture(attached_samples.big_picture(19_900_000), 200)
    assert shown.width == 200


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _until(ready: Callable[[], bool], seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        time.sleep(0.01)
    return ready()


def _python(code: str, kind: Kind = Kind.PAPER, limits: Limits = SHORT) -> Child:
    """A child that runs ``code`` instead of what it should."""
    return Child(kind, limits, [sys.executable, "-I", "-c", code])


ECHO = """
import sys
from shelter_desk.printing.press.wire import receive, send, Parcel
while True:
    got = receive(sys.stdin.buffer, 1 << 30)
    send(sys.stdout.buffer, Parcel({"got": [len(one) for one in got.blobs]}))
    send(sys.stdout.buffer, Parcel({"done": True}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_child_killed_at_work_is_a_sentence_and_the_next_job_works() -> None:
    child = _python("import sys; sys.stdin.buffer.read()", limits=Limits(60, 60, 1024))
    killer = threading.Timer(0.3, lambda: os.kill(child.pid, signal.SIGKILL))
    killer.start()
    with pytest.raises(PaperStopped):
        child.ask(Parcel({}), list)
    assert child.pid == 0
    child._command = (sys.executable, "-I", "-c", ECHO)
    assert child.ask(Parcel({}, (b"abc",)), lambda told: told[0].head["got"]) == [3]
    child.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_child_killed_while_idle_is_not_even_noticed(press: Press) -> None:
    press.missing("a")
    pid = press.paper.pid
    os.kill(pid, signal.SIGKILL)
    _until(lambda: b") Z " in Path(f"/proc/{pid}/stat").read_bytes() if _lives(pid) else True)
    assert press.missing("Ꮳ") == "Ꮳ"
    assert press.paper.pid not in (0, pid)


def test_a_child_that_hangs_is_ended_in_time() -> None:
    begun = time.monotonic()
    for kind, error in ((Kind.PAPER, PaperTookTooLong), (Kind.READER, ReaderStopped)):
        child = _python("import time; time.sleep(60)", kind)
        with pytest.raises(error):
            child.ask(Parcel({}), list)
    assert time.monotonic() - begun < 20


def test_a_pipe_that_nobody_empties_is_ended_in_time() -> None:
    child = _python("import time; time.sleep(60)")
    with pytest.raises(PaperTookTooLong):
        child.ask(Parcel({}, (bytes(20_000_000),)), list)


def test_large_jobs_go_both_ways() -> None:
    child = _python(ECHO, limits=Limits(30, 30, 1024))
    assert child.ask(Parcel({}, (bytes(20_000_000),)), lambda got: got[0].head) == {
        "got": [20_000_000]
    }
    child.close()


def test_an_idle_child_ends_and_the_next_job_starts_another() -> None:
    child = _python(ECHO)
    child.ask(Parcel({}), list)
    pid = child.pid
    assert _until(lambda: not _lives(pid))
    child.ask(Parcel({}), list)
    assert child.pid != pid
    child.close()


def test_closing_kills_at_once_also_at_work_and_takes_nothing_more() -> None:
    child = _python("import time; time.sleep(60)", limits=Limits(60, 60, 1024))
    said: list[BaseException] = []

    def work() -> None:
        try:
            child.ask(Parcel({}), list)
        except PaperStopped as fault:
            said.append(fault)

    worker = threading.Thread(target=work)
    worker.start()
    assert _until(lambda: child.pid != 0)
    pid, begun = child.pid, time.monotonic()
    child.close()
    worker.join(10)
    assert time.monotonic() - begun < 5
    assert len(said) == 1
    assert not _lives(pid)
    with pytest.raises(PaperStopped):
        child.ask(Parcel({}), list)
    with pytest.raises(PaperStopped):
        child.warm()


LIES = {
    "no message": "sys.stdout.buffer.write(b'x' * 100)",
    "an endless head": "sys.stdout.buffer.write(b'\\xff' * 100)",
    "more than agreed": "send(sys.stdout.buffer, Parcel({}, (bytes(5000),)))",
    "fewer pixels than said": "send(sys.stdout.buffer, Parcel({'page': [9, 9, 36]}, (b'abc',)))",
    "pixels outside": "send(sys.stdout.buffer, Parcel({'page': [-9, 9, 36]}, (b'abc',)))",
    "no picture at all": "send(sys.stdout.buffer, Parcel({'page': 'big'}))",
    "a question": "send(sys.stdout.buffer, Parcel({'say': ['ar', 'a', 'b', '']}))",
    "an end with nothing": "pass",
}


@pytest.mark.parametrize("lie", sorted(LIES))
def test_a_reader_that_was_taken_over_cannot_make_us_believe_it(lie: str) -> None:
    code = (
        "import sys\n"
        "from shelter_desk.printing.press.wire import receive, send, Parcel\n"
        "receive(sys.stdin.buffer, 1 << 30)\n"
        f"{LIES[lie]}\n"
        "send(sys.stdout.buffer, Parcel({'done': True}))\n"
        "sys.stdin.buffer.read()\n"
    )
    reader = _python(code, Kind.READER, Limits(5, 5, 1024))
    with pytest.raises(ReaderStopped):
        Press(reader=reader).foreign_picture(b"file", 10)
    assert reader.pid == 0


LOOK_AROUND = """
import ctypes, os, resource, socket, sys
from shelter_desk.printing.press import child

def tried(act):
    try:
        act()
    except (OSError, MemoryError) as fault:
        return type(fault).__name__
    return "done"

class Work:
    def answer(self, asked, say):
        yield child.Parcel({
            "read": tried(lambda: open(asked.head["secret"]).read()),
            "listed": tried(lambda: os.listdir(asked.head["folder"])),
            "written": tried(lambda: open(asked.head["folder"] + "/x", "w").write("x")),
            "called": tried(lambda: socket.create_connection(("127.0.0.1", 9))),
            "bus": tried(lambda: socket.socket(socket.AF_UNIX)),
            "forked": tried(os.fork),
            "program": tried(lambda: os.execv(sys.executable, ["python"])),
            "signal": tried(lambda: os.kill(os.getppid(), 0)),
            "memory": tried(lambda: bytearray(1 << 31)),
            "open": [one for one in range(3, 60) if tried(lambda: os.fstat(one)) == "done"],
            "environment": sorted(os.environ),
            "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
            "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
            "arguments": sys.argv,
        })

sys.modules["shelter_desk.printing.press.reading"] = type(sys)("reading")
sys.modules["shelter_desk.printing.press.reading"].Work = Work
from shelter_desk.services.inside.papers.press_child import run_child
run_child("reader")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock and prctl are Linux's")
def test_a_child_sees_nothing_of_the_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "vault-000001.db"
    secret.write_text("secret")
    monkeypatch.setenv("DESK_SECRET", "Qzvortexsecret")
    child = _python(LOOK_AROUND, limits=Limits(30, 30, 100_000))
    asked = Parcel({"secret": str(secret), "folder": str(tmp_path)})
    found: Any = child.ask(asked, lambda told: told[0].head)
    child.close()
    assert found["written"] in ("PermissionError", "OSError")
    assert found["memory"] == "MemoryError"
    assert len(found["open"]) == 2, "the two ends of its pipes"
    assert not {name for name in found["environment"] if name not in {*surroundings(), "LC_CTYPE"}}
    assert (found["core"], found["dumpable"]) == (0, 0)
    if platform.machine() in ("x86_64", "aarch64"):
        for act in ("called", "bus", "forked", "program", "signal"):
            assert found[act] == "PermissionError", act
    if _knows_landlock():
        assert (found["read"], found["listed"]) == ("PermissionError", "PermissionError")


def _knows_landlock() -> bool:
    import ctypes

    version: int = ctypes.CDLL(None).syscall(444, None, 0, 1)
    return version > 0


def test_codes_on_a_scan_are_read_in_the_child_and_foreign_ones_never_told(press: Press) -> None:
    page, secret = scans.coded("SD:AB12CD34EF56:1-2"), scans.coded("K7QM-QAMAR")
    content = scans.scan([page, scans.blank(), secret, scans.coded("SD:AB12:1", torn=True)])
    ours, bare, foreign, torn = press.scanned_codes(content, pdf=True)
    assert ours == ScannedPage((PaperCode("AB12CD34EF56", "1-2"),))
    assert bare == ScannedPage()
    assert foreign == ScannedPage(foreign=True)
    assert torn == ScannedPage(torn=True)
    (photo,) = press.scanned_codes(scans.photo(page, 90), pdf=False)
    assert photo.codes == ours.codes
    with pytest.raises(TooManyPages) as caught:
        press.scanned_codes(attached_samples.pdf(pages=41), pdf=True)
    assert caught.value.params == {"most": "40"}
    for pdf in (True, False):
        with pytest.raises(CannotShow):
            press.scanned_codes(b"nothing", pdf=pdf)


@pytest.mark.parametrize(
    "head",
    [
        {},
        {"codes": "SD:AB:1", "foreign": False, "torn": False},
        {"codes": ["K7QM"], "foreign": False, "torn": False},
        {"codes": [1], "foreign": False, "torn": False},
        {"codes": [], "foreign": 1, "torn": False},
        {"codes": [], "foreign": False},
    ],
)
def test_a_child_that_tells_other_codes_is_not_believed(head: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="code"):
        codes_of(Parcel(head))
