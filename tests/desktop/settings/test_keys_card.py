"""The sheet of keys and the card beside a form name every key that does something, and no other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import shelter_desk.desktop
from shelter_desk.desktop.arabic_keys import ARABIC_101
from shelter_desk.desktop.attachments.page import AttachmentsPage
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.form_parts import KeysCard
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.desktop.registry import PAGES
from shelter_desk.desktop.shell.help import KEYS, PLACES
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.services.inside.opening.session import stop
from tests.desktop.pages_kit import Kit, arrive, make_desk, make_kit, whole

ELSEWHERE = {"F12", "Enter", "Ctrl+Enter"}
"""Heard by what has the keyboard, or by the whole program; each has a test of its own."""
WITH_KEYS = {
    "shell/shell.py": "every page",
    "formview/filling.py": "a form",
    "notes/writing_page.py": "a note",
    "attachments/page.py": "attachments",
    "conduct_page.py": "F1 alone",
    "first_run/wizard.py": "F1 alone",
    "unlock/page.py": "F1 alone",
    "unlock/restore.py": "F1 alone",
    "unlock/side_page.py": "F1 alone",
}


@pytest.fixture
def kit(tmp_path: Path, qtbot: QtBot) -> Iterator[Kit]:
    desk, clock = make_desk(tmp_path / "desk")
    made = make_kit(desk, clock, "en")
    qtbot.addWidget(made.window)
    yield made
    stop(desk)


def told(caps: list[str], places: int = 0) -> set[str]:
    """Single keys of caps such as "Alt+1…9" and "Alt+PgUp, Alt+PgDn"."""
    found: set[str] = set()
    for cap in (one.replace("PgUp, PgDn", "PgUp, Alt+PgDn") for one in caps):
        for one in cap.replace("\u2066", "").replace("\u2069", "").split(", "):
            head, dots, last = one.replace("{last}", str(places)).partition("1…")
            found |= {f"{head}{n}" for n in range(1, int(last) + 1)} if dots else {one}
    return {
        QKeySequence(one.replace("←", "Left").replace("PgDn", "PgDown")).toString() for one in found
    }


def registered(root: QWidget) -> set[str]:
    """What the shortcuts below ``root`` listen to, without their twins on the Arabic layout."""
    twins = {*ARABIC_101.values(), *"١٢٣٤٥٦٧٨٩"}
    keys = {key.toString() for one in root.findChildren(QShortcut) for key in list(one.keys())}
    return {one for one in keys if one and one[-1] not in twins}


def test_every_key_that_is_heard_stands_on_the_sheet_and_no_other(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    shell = Shell(PAGES, "")
    shell.furnish(kit.context)
    note, attached = NotePage(kit.context), AttachmentsPage(kit.context)
    form = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    form.show_subject(f"{her}/intake")
    heard: set[str] = set()
    for root in (shell, note, attached, form):
        qtbot.addWidget(root)
        heard |= registered(root)
    sheet = told([keys for keys, _what in KEYS], len(shell.navigation.places))
    assert heard == sheet - {QKeySequence(one).toString() for one in ELSEWHERE}
    assert PLACES in dict(KEYS)


def test_the_card_beside_a_form_names_every_key_of_the_form(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    form = whole(FormPage(kit.context, kit.window, clock=kit.clock))
    form.show_subject(f"{her}/intake")
    assert form.filling is not None
    card = form.filling.findChild(KeysCard)
    assert card is not None
    caps = [one.text() for one in card.findChildren(QLabel) if one.text()[:1] == "\u2066"]
    assert told(caps) == registered(form.filling) | {QKeySequence("Enter").toString()}


def test_no_other_module_listens_to_keys_of_its_own() -> None:
    root = Path(shelter_desk.desktop.__file__).parent
    found = set()
    for path in root.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "QShortcut" not in text and "add_shortcut" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name in ("QShortcut", "add_shortcut"):
                found.add(str(path.relative_to(root)))
    assert found - {"arabic_keys.py"} == set(WITH_KEYS), "put its keys on the sheet of help.py"
