"""The check-up: is everything here that keeps the records safe?"""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Message, Text, untranslated
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.recovery import RecoveryPaper
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening.folders import check_place
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.desk import CheckLine
from shelter_desk.storage.database import Database
from shelter_desk.vault.selftest import crypto_self_test

if sys.platform != "win32":
    import resource

_PROGRAM = Text("doctor", "Program")
_PARTS = Text("doctor", "Parts")
_ENCRYPTION = Text("doctor", "Encryption of the records file")
_CRYPTO = Text("doctor", "Cryptography")
_KEYRING = Text("doctor", "Key store of this computer")
_FONTS = Text("doctor", "Fonts for paper")
_CODES = Text("doctor", "Codes of signed papers")
_DISK = Text("doctor", "Free disk space")
_FOLDER = Text("doctor", "Records folder")
_RIGHTS = Text("doctor", "Who may look into the folder")
_CORES = Text("doctor", "Memory is never written to disk after a crash")

_ENCRYPTED = Text("doctor", "on, {version}; a test file held no readable word")
_READABLE = Text("doctor", "A test file could be read without a key. Do not enter any records.")
_BROKEN = Text("doctor", "could not be tried: {cause}")
_ALL_RIGHT = Text("doctor", "{count} known answers are right")
_WRONG = Text("doctor", "wrong: {names}. Do not enter any records.")
_STORE = Text("doctor", "{name}")
_NO_STORE = Text("doctor", "none; names are typed instead of tapped, nothing is lost")
_FONTS_FINE = Text("doctor", "Arabic, Latin and the residents' scripts")
_FONTS_MISSING = Text("doctor", "missing letters: {letters}")
_CODE_READ = Text("doctor", "a paper made now was read back")
_CODE_LOST = Text(
    "doctor", "a paper made now could not be read back; signed ones are found by hand"
)
_FREE = Text("doctor", "{size} MB free")
_PRIVATE = Text("doctor", "only this user")
_SHARED = Text("doctor", "other users of this computer may look in: {folder}")
_UNKNOWN = Text("doctor", "could not be told on this system")
_OFF = Text("doctor", "yes")
_ON = Text("doctor", "no; a crash could leave names on the disk")
_NOT_YET = Text("doctor", "{folder}, not made yet")
_HERE = Text("doctor", "{folder}")

_SAMPLE = "أب ب Ab ሕ सु ස ரா ক ల ഞ"
_MARK = "shelter-desk-doctor-marker"
_PACKAGES = (
    *("sqlcipher3", "cryptography", "reportlab", "uharfbuzz"),
    *("pypdfium2", "pikepdf", "pillow", "zxing-cpp"),
)


@outside("looks at the computer, opens no records")
def checkup(parts: DeskParts, extra: Iterable[CheckLine] = ()) -> tuple[CheckLine, ...]:
    """One line each; ``fatal`` ones mean that data would be lost or could be read.

    ``extra`` are lines of what only the desktop knows (printers, screen).
    """
    checks: tuple[Callable[[DeskParts], CheckLine], ...] = (
        _program,
        _versions,
        _encryption,
        _cryptography,
        _key_store,
        _fonts,
        _codes,
        _folder,
        _disk,
        _rights,
        _core_files,
    )
    return (*_run(checks, parts), *extra)


def _run(
    checks: Iterable[Callable[[DeskParts], CheckLine]], parts: DeskParts
) -> Iterator[CheckLine]:
    for check in checks:
        yield check(parts)


def _program(_parts: DeskParts) -> CheckLine:
    with suppress(importlib.metadata.PackageNotFoundError):
        version = importlib.metadata.version("shelter-desk")
        return CheckLine(_PROGRAM, True, untranslated(f"Shelter Desk {version}"), False)
    return CheckLine(_PROGRAM, None, Message(_UNKNOWN), False)


def _versions(_parts: DeskParts) -> CheckLine:
    found = [f"Python {platform.python_version()}"]
    for name in _PACKAGES:
        with suppress(importlib.metadata.PackageNotFoundError):
            found.append(f"{name} {importlib.metadata.version(name)}")
    return CheckLine(_PARTS, True, untranslated(", ".join(found)), False)


def _encryption(parts: DeskParts) -> CheckLine:
    """Write a marker with a key, close, and look for it in the raw bytes."""
    with tempfile.TemporaryDirectory(prefix="sd-") as folder:
        path, key = Path(folder) / "vault-000001.db", bytearray(parts.randomness(32))
        try:
            version, whole = _written(parts, path, key)
        except (ShelterDeskError, OSError) as error:
            cause = {"cause": type(error).__name__}
            return CheckLine(_ENCRYPTION, False, Message(_BROKEN, cause), True)
        raw = path.read_bytes()
    hidden = whole and _MARK.encode() not in raw and not raw.startswith(b"SQLite format 3")
    if not version or not hidden:
        return CheckLine(_ENCRYPTION, False, Message(_READABLE), True)
    return CheckLine(_ENCRYPTION, True, Message(_ENCRYPTED, {"version": version}), True)


def _written(parts: DeskParts, path: Path, key: bytearray) -> tuple[str, bool]:
    database = Database.create(path, key, parts.clock, parts.randomness)
    try:
        with database.write() as tx:
            tx.definitions.put_if_new(_MARK, 1, _MARK, _MARK.encode(), b"")
        with database.read() as tx:
            kept = tx.definitions.get(_MARK, 1, _MARK)
        return database.cipher_version(), kept is not None and kept.spec == _MARK.encode()
    finally:
        database.close()


def _cryptography(_parts: DeskParts) -> CheckLine:
    results = crypto_self_test()
    wrong = [one.name for one in results if not one.ok]
    if wrong:
        return CheckLine(_CRYPTO, False, Message(_WRONG, {"names": ", ".join(wrong)}), True)
    return CheckLine(_CRYPTO, True, Message(_ALL_RIGHT, {"count": str(len(results))}), True)


def _key_store(parts: DeskParts) -> CheckLine:
    name = parts.device_store.name
    if not name:
        return CheckLine(_KEYRING, None, Message(_NO_STORE), False)
    return CheckLine(_KEYRING, True, Message(_STORE, {"name": name}), False)


def _fonts(parts: DeskParts) -> CheckLine:
    """Asked where paper is made, so that this process is known to start as well."""
    press = parts.new_press()
    try:
        missing = press.missing(_SAMPLE)
    except ShelterDeskError as error:
        return CheckLine(_FONTS, False, error.message, False)
    finally:
        press.close()
    if missing:
        return CheckLine(_FONTS, False, Message(_FONTS_MISSING, {"letters": missing}), False)
    return CheckLine(_FONTS, True, Message(_FONTS_FINE), False)


def _codes(parts: DeskParts) -> CheckLine:
    """From the process that makes paper to the one that looks into strangers' files."""
    press, frame = parts.new_press(), PageFrame(code="", document_id="DOCTOR")
    paper = RecoveryPaper(frame, "en", "ar", groups=(), made_on=parts.clock.now().date())
    try:
        made = press.press_sheets([paper], Digits.WESTERN, parts.translate)
        pages = press.scanned_codes(made, pdf=True)
    except ShelterDeskError as error:
        return CheckLine(_CODES, False, error.message, False)
    finally:
        press.close()
    read = [code.document_id for page in pages for code in page.codes] == [frame.document_id]
    return CheckLine(_CODES, read, Message(_CODE_READ if read else _CODE_LOST), False)


def _folder(parts: DeskParts) -> CheckLine:
    where = {"folder": str(parts.folder)}
    try:
        check_place(parts.folder)
    except ShelterDeskError as error:
        return CheckLine(_FOLDER, False, error.message, True)
    text = _HERE if parts.folder.exists() else _NOT_YET
    return CheckLine(_FOLDER, True, Message(text, where), True)


def _existing(folder: Path) -> Path:
    full = folder.absolute()
    return next(place for place in (full, *full.parents) if place.exists())


def _disk(parts: DeskParts) -> CheckLine:
    free = shutil.disk_usage(_existing(parts.folder)).free // 1_000_000
    return CheckLine(_DISK, free >= 500, Message(_FREE, {"size": str(free)}), free < 100)


def _rights(parts: DeskParts) -> CheckLine:
    if platform.system() == "Windows":
        return CheckLine(_RIGHTS, None, Message(_UNKNOWN), False)
    if not parts.folder.exists():
        return CheckLine(_RIGHTS, True, Message(_PRIVATE), True)
    if parts.folder.stat().st_mode & 0o077:
        shared = Message(_SHARED, {"folder": str(parts.folder)})
        return CheckLine(_RIGHTS, False, shared, True)
    return CheckLine(_RIGHTS, True, Message(_PRIVATE), True)


def _core_files(_parts: DeskParts) -> CheckLine:
    if sys.platform == "win32":
        return CheckLine(_CORES, None, Message(_UNKNOWN), False)
    off = resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    return CheckLine(_CORES, off, Message(_OFF if off else _ON), not off)
