"""Titles, print jobs and file dialogs: read from the source, so that a new page cannot forget."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attack.house import ROOT

DESKTOP = ROOT / "shelter_desk" / "desktop"
TITLES = frozenset({"setWindowTitle", "setDocName", "setApplicationDisplayName", "setToolTipTitle"})
OWN = {"window.py", "quick_hide.py"}
"""Where a title that the manager chose passes through."""


def _modules() -> list[Path]:
    return [one for one in sorted(DESKTOP.rglob("*.py")) if "ui" not in one.parts]


def _calls(module: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def _is_fixed(argument: ast.expr) -> bool:
    """A literal, a constant in capitals, or a translation of a literal."""
    if isinstance(argument, ast.Constant):
        return True
    if isinstance(argument, ast.Name):
        return argument.id.isupper()
    if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute):
        literal = all(isinstance(one, ast.Constant) for one in argument.args)
        return literal and argument.func.attr in ("tr", "translate")
    return False


def test_there_are_modules() -> None:
    assert len(_modules()) > 60


@pytest.mark.parametrize("module", _modules(), ids=lambda one: str(one.relative_to(DESKTOP)))
def test_no_title_is_made_of_what_stands_in_a_file(module: Path) -> None:
    if module.name in OWN:
        return
    for call in _calls(module):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if name in TITLES and call.args:
            assert _is_fixed(call.args[0]), f"line {call.lineno}"


@pytest.mark.parametrize("module", _modules(), ids=lambda one: str(one.relative_to(DESKTOP)))
def test_who_opens_a_file_dialog_forgets_where_it_was(module: Path) -> None:
    source = module.read_text("utf-8")
    if "QFileDialog" in source:
        assert "forget_places()" in source
        # the desktop's own dialogs keep a list of recent files
        own = "DontUseNativeDialog" in source
        asked = re.findall(r"QFileDialog\.get\w+\([^\n]*", source)
        assert own or all("options=own_dialog()" in one for one in asked)
        assert own or asked


SPEAKING = frozenset({"start.py", "check_up.py", "terminal.py"})
"""What speaks to a terminal, before or instead of windows."""


@pytest.mark.parametrize("module", _modules(), ids=lambda one: str(one.relative_to(DESKTOP)))
def test_nothing_but_a_report_without_data_is_printed_while_somebody_works(module: Path) -> None:
    if module.name in SPEAKING:
        return
    assert "import logging" not in module.read_text("utf-8")
    for call in _calls(module):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        assert name not in ("qDebug", "qWarning", "qCritical"), f"line {call.lineno}"
        if name == "print":
            assert ast.unparse(call.args[0]).startswith("bug_report("), f"line {call.lineno}"
