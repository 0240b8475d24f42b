"""The size, shape and honesty of the code, held by tests (design 9)."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "shelter_desk"
IMPORTED_LATER = {
    "shelter_desk/desktop/plain_imports.py",  # imports nothing late: gives Python's import back
    "shelter_desk/desktop/warming.py",  # what the door needs, on the worker
    "shelter_desk/printing/press/child.py",  # what one kind of child needs, never the other's
    "shelter_desk/printing/attachments.py",  # pikepdf, only for her own copy
    "shelter_desk/printing/foreign_pdf.py",  # pikepdf, only for a PDF from outside
    "shelter_desk/printing/joining.py",  # pikepdf, only for several copies
    "shelter_desk/printing/protect.py",  # pikepdf, only for a file that leaves the house
    "shelter_desk/services/unlock.py",  # warm_up, while the passphrase is typed
    "shelter_desk/storage/database.py",  # Alembic, only when a step is due
}


TURNED_BY_THE_WHEEL = {
    "QComboBox": "shelter_desk/desktop/widgets/combo.py",
    "QSpinBox": "shelter_desk/desktop/widgets/spin.py",
}
"""Qt's own fields that a page scrolled by would change, and where the still ones are made."""
ALSO_TURNED = {"QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial"}


def _sources() -> list[Path]:
    skipped = ("ui_", "_assets")
    return [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if not path.name.startswith(skipped[0]) and skipped[1] not in path.parts
    ]


SOURCES = _sources()
NAMES = [path.relative_to(ROOT).as_posix() for path in SOURCES]


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_files_functions_and_classes_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert _length(node) <= 40, node.name
        if isinstance(node, ast.ClassDef):
            assert _length(node) <= 250, node.name


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_imports_stand_at_the_top(path: Path) -> None:
    tree = _tree(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            inside = [n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)]
            assert not inside, node.name
    text = path.read_text(encoding="utf-8")
    assert "TYPE_CHECKING" not in text
    later = re.search(r"\b(import_module|__import__)\b", text) is not None
    assert later == (path.relative_to(ROOT).as_posix() in IMPORTED_LATER)


def _text_calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if isinstance(node.func, ast.Name):
            name = node.func.id
        if name in {"Text", "Plural", "tr"}:
            yield node


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_texts_are_written_with_literals(path: Path) -> None:
    if path.name == "text.py":
        pytest.skip("the definition of Text itself")
    for call in _text_calls(_tree(path)):
        for argument in call.args[:2]:
            assert isinstance(argument, ast.Constant), f"line {call.lineno}"


def _made_of(tree: ast.Module) -> Iterator[str]:
    """Classes that are called or built upon."""
    for node in ast.walk(tree):
        found = [node.func] if isinstance(node, ast.Call) else []
        if isinstance(node, ast.ClassDef):
            found = node.bases
        yield from (one.id for one in found if isinstance(one, ast.Name))


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_a_wheel_that_scrolls_a_page_changes_nothing_on_it(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    for made in _made_of(_tree(path)):
        assert made not in ALSO_TURNED, made
        assert TURNED_BY_THE_WHEEL.get(made, name) == name, made


@pytest.mark.parametrize("path", sorted((ROOT / "ui").glob("*.ui")), ids=lambda path: path.name)
def test_a_drawn_window_holds_no_field_that_the_wheel_turns(path: Path) -> None:
    drawn = path.read_text(encoding="utf-8")
    for kind in {*TURNED_BY_THE_WHEEL, *ALSO_TURNED}:
        assert f'class="{kind}"' not in drawn


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_nothing_is_left_open(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|pragma: no cover", text)


def test_no_machine_paths_or_binaries_are_tracked() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if not path.is_file() or path.suffix in {".png", ".db"} or path == Path(__file__):
            continue
        data = path.read_bytes()
        assert b"\0" not in data, name
        assert not re.search(rb"/(work|home|root|Users)/[a-z]", data), name
