"""Bring new texts into translations/*.ts, or check that nothing is missing (``--check``).

Arabic needs every text finished, all six plural forms, the same ``{places}`` as the English and
none left in English. The English file holds plural forms only.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from resources.build_assets import tool

ROOT = Path(__file__).resolve().parent.parent
ARABIC = "shelter_desk_ar.ts"
ENGLISH = "shelter_desk_en.ts"
PLACES = re.compile(r"\{[a-z_]*\}|%L?n|%\d")


def sources() -> list[str]:
    """Every file that holds texts; compiled windows come from their ``.ui`` instead."""
    python = (
        path
        for path in sorted((ROOT / "shelter_desk").rglob("*.py"))
        if "desktop/ui/ui_" not in path.as_posix() and "_assets" not in path.parts
    )
    return [str(p.relative_to(ROOT)) for p in (*python, *sorted((ROOT / "ui").glob("*.ui")))]


def update(folder: Path) -> None:
    """Run lupdate over all sources into the ``.ts`` files of ``folder``."""
    for name, language, more in (
        (ARABIC, "ar_BH", ["-no-obsolete"]),
        (ENGLISH, "en", ["-no-obsolete", "-pluralonly"]),
    ):
        command = [tool("pyside6-lupdate"), "-silent", "-locations", "none", *more]
        command += ["-target-language", language, "-source-language", "en"]
        command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=Text,translate+=Plural"]
        command += [*sources(), "-ts", str(folder / name)]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every message of a ``.ts`` file with its context."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def faults(path: Path, *, arabic: bool) -> list[str]:
    """What is wrong in a ``.ts`` file, one line each."""
    found = []
    for context, message in messages(path):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        forms = _forms(message)
        unfinished = translation is None or translation.get("type") == "unfinished"
        name = f"{context}: {source[:70]!r}"
        if unfinished or not all(forms):
            found.append(f"unfinished  {name}")
            continue
        if arabic and message.get("numerus") == "yes" and len(forms) != 6:
            found.append(f"plural forms  {name}")
        wanted = set(PLACES.findall(source)) - {"%n", "%Ln"}
        for form in forms:
            if set(PLACES.findall(form)) - {"%n", "%Ln"} != wanted:
                found.append(f"places differ  {name}")
            if arabic and re.search("[\u0660-\u0669]", form):
                # whoever reads chooses the digits; the desk shapes them
                found.append(f"Arabic digits  {name}")
            if (
                arabic
                and not re.search(r"[\u0600-\u06ff]", form)
                and re.search(r"[A-Za-z]{4,}", PLACES.sub("", source))
            ):
                found.append(f"not Arabic  {name}")
    return found


def check() -> list[str]:
    """Faults of both files, and texts that are not in them yet."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name in (ARABIC, ENGLISH):
            shutil.copy(ROOT / "translations" / name, folder / name)
        update(folder)
        found = faults(folder / ARABIC, arabic=True) + faults(folder / ENGLISH, arabic=False)
        for name in (ARABIC, ENGLISH):
            kept = {
                (c, m.findtext("source"), m.findtext("comment"))
                for c, m in messages(ROOT / "translations" / name)
            }
            fresh = {
                (c, m.findtext("source"), m.findtext("comment")) for c, m in messages(folder / name)
            }
            found += [f"no longer used  {c}: {s!r}" for c, s, _ in sorted(kept - fresh, key=str)]
    return found


def main(arguments: list[str]) -> int:
    """Update in place, or check and report."""
    if "--check" not in arguments:
        update(ROOT / "translations")
    found = check()
    for line in found[:200]:
        print(line)
    print(f"{len(found)} faults in the translations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
