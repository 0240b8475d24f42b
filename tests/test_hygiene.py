"""The size, shape and honesty of the code, held by tests (design 9)."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.places import ROOT

PACKAGE = ROOT / "shelter_desk"
IMPORTED_LATER = {
    "shelter_desk/desktop/plain_imports.py",  # imports nothing late: gives Python's import back
    "shelter_desk/desktop/warming.py",  # what the door needs, on the worker
    "shelter_desk/printing/press/child.py",  # what one kind of child needs, never the other's
    "shelter_desk/printing/pdf/attachments.py",  # pikepdf, only for her own copy
    "shelter_desk/printing/pdf/foreign_pdf.py",  # pikepdf, only for a PDF from outside
    "shelter_desk/printing/pdf/joining.py",  # pikepdf, only for several copies
    "shelter_desk/printing/pdf/protect.py",  # pikepdf, only for a file that leaves the house
    "shelter_desk/services/opening/unlock.py",  # warm_up, while the passphrase is typed
    "shelter_desk/storage/connection/sparing_import.py",  # asyncio, when somebody asks for it
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


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class _Shape:
    """What the rules below ask of a file: its tree is read once, and not kept."""

    functions: Mapping[str, int]
    """Names and lengths in lines; of two with one name the longer."""
    classes: Mapping[str, int]
    late: frozenset[str]
    """Functions with an import inside."""
    unsaid: tuple[int, ...]
    """Lines where a text is made of something else than literals."""
    made: frozenset[str]
    """Classes that are called or built upon."""


@cache
def _shape(path: Path) -> _Shape:
    nodes = list(ast.walk(ast.parse(_text(path))))
    functions = [node for node in nodes if isinstance(node, Function)]
    imports = [node.lineno for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    used = [call.func for call in calls] + [base for one in classes for base in one.bases]
    return _Shape(
        _lengths(functions),
        _lengths(classes),
        frozenset(one.name for one in functions if any(line in _lines(one) for line in imports)),
        tuple(call.lineno for call in calls if _is_text(call) and not _is_literal(call)),
        frozenset(one.id for one in used if isinstance(one, ast.Name)),
    )


def _lines(node: Function | ast.ClassDef) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _lengths(nodes: Iterable[Function | ast.ClassDef]) -> dict[str, int]:
    found: dict[str, int] = {}
    for node in nodes:
        found[node.name] = max(len(_lines(node)), found.get(node.name, 0))
    return found


def _is_text(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if isinstance(call.func, ast.Name):
        name = call.func.id
    return name in {"Text", "Plural", "tr"}


def _is_literal(call: ast.Call) -> bool:
    return all(isinstance(argument, ast.Constant) for argument in call.args[:2])


def _of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_files_functions_and_classes_stay_small() -> None:
    assert not [_of(one) for one in SOURCES if len(_text(one).splitlines()) > 400]
    for path in SOURCES:
        shape = _shape(path)
        assert not [name for name, length in shape.functions.items() if length > 40], _of(path)
        assert not [name for name, length in shape.classes.items() if length > 250], _of(path)


def test_imports_stand_at_the_top() -> None:
    assert not {_of(path): late for path in SOURCES if (late := _shape(path).late)}
    assert not [_of(path) for path in SOURCES if "TYPE_CHECKING" in _text(path)]
    later = re.compile(r"\b(import_module|__import__)\b")
    assert {_of(path) for path in SOURCES if later.search(_text(path))} == IMPORTED_LATER


def test_an_assert_does_no_work() -> None:
    # the desk runs with -OO, which leaves them out
    for path in SOURCES:
        for one in ast.walk(ast.parse(_text(path))):
            if isinstance(one, ast.Assert):
                said = ast.unparse(one.test)
                told = said.startswith("isinstance(") or said.endswith(" is not None")
                assert told, (said, _of(path))


def test_texts_are_written_with_literals() -> None:
    made = {_of(path): unsaid for path in SOURCES if (unsaid := _shape(path).unsaid)}
    assert set(made) <= {"shelter_desk/domain/text.py"}, made  # the definition of Text itself


def test_a_wheel_that_scrolls_a_page_changes_nothing_on_it() -> None:
    for path in SOURCES:
        for made in _shape(path).made:
            assert made not in ALSO_TURNED, (made, _of(path))
            assert TURNED_BY_THE_WHEEL.get(made, _of(path)) == _of(path), made


def test_a_drawn_window_holds_no_field_that_the_wheel_turns() -> None:
    drawn = {path.name: _text(path) for path in (ROOT / "ui").glob("*.ui")}
    assert drawn
    for kind in {*TURNED_BY_THE_WHEEL, *ALSO_TURNED}:
        assert not [name for name, text in drawn.items() if f'class="{kind}"' in text]


def test_nothing_is_left_open() -> None:
    left = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|pragma: no cover")
    assert not [_of(path) for path in SOURCES if left.search(_text(path))]


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
