"""Titles, print jobs and file dialogs: read from the source, so that a new page cannot forget."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from tests.places import ROOT

DESKTOP = ROOT / "shelter_desk" / "desktop"
TITLES = frozenset({"setWindowTitle", "setDocName", "setApplicationDisplayName", "setToolTipTitle"})
OWN = {"window.py", "quick_hide.py"}
"""Where a title that the manager chose passes through."""
SAYING = frozenset({"print", "qDebug", "qWarning", "qCritical"})
SPEAKING = frozenset({"start.py", "check_up.py", "terminal.py"})
"""What speaks to a terminal, before or instead of windows."""


def _modules() -> list[Path]:
    return [one for one in sorted(DESKTOP.rglob("*.py")) if "ui" not in one.parts]


@cache
def _calls(module: Path) -> tuple[ast.Call, ...]:
    """Those of a name that is asked about below."""
    tree = ast.parse(module.read_text("utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return tuple(one for one in calls if _is_title(one) or _says(one))


def _is_title(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in TITLES


def _says(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in SAYING


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


def _named(module: Path, line: int = 0) -> str:
    name = module.relative_to(DESKTOP).as_posix()
    return f"{name}:{line}" if line else name


def test_no_title_is_made_of_what_stands_in_a_file() -> None:
    assert not [
        _named(module, call.lineno)
        for module in _modules()
        if module.name not in OWN
        for call in _calls(module)
        if call.args and _is_title(call) and not _is_fixed(call.args[0])
    ]


def test_who_opens_a_file_dialog_forgets_where_it_was() -> None:
    asking = {one: one.read_text("utf-8") for one in _modules()}
    asking = {one: source for one, source in asking.items() if "QFileDialog" in source}
    assert asking
    assert not [_named(one) for one, source in asking.items() if "forget_places()" not in source]
    # the desktop's own dialogs keep a list of recent files
    assert not [_named(one) for one, source in asking.items() if not _asks_with_its_own(source)]


def _asks_with_its_own(source: str) -> bool:
    return "DontUseNativeDialog" in source and not re.search(r"QFileDialog\.get\w+\(", source)


def test_nothing_but_a_report_without_data_is_printed_while_somebody_works() -> None:
    silent = [one for one in _modules() if one.name not in SPEAKING]
    assert not [_named(one) for one in silent if "import logging" in one.read_text("utf-8")]
    assert not [
        _named(module, call.lineno)
        for module in silent
        for call in _calls(module)
        if _says(call) and not _is_a_report(call)
    ]


def _is_a_report(call: ast.Call) -> bool:
    printed = isinstance(call.func, ast.Name) and call.func.id == "print"
    return printed and ast.unparse(call.args[0]).startswith("bug_report(")
