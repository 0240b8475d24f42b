"""What several papers share stands in one place: numbers, lines of the log, whole sentences."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import shelter_desk

PACKAGE = Path(shelter_desk.__file__).parent


def _files_with(words: str) -> set[str]:
    paths = (PACKAGE / "services").rglob("*.py")
    return {path.name for path in paths if words in path.read_text(encoding="utf-8")}


def test_numbers_of_papers_are_made_in_one_place() -> None:
    assert _files_with("hexdigest()[:12]") == {"paper_jobs.py"}


def test_reading_for_a_paper_is_written_down_in_one_place() -> None:
    # a referral is written down by its own name, in paper.py
    assert _files_with("detail=job.kind.value") == {"paper_jobs.py", "paper.py"}
    paper = (PACKAGE / "services" / "papers" / "paper.py").read_text(encoding="utf-8")
    assert paper.count("detail=job.kind.value") == 1


def _sentences(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
            said = node.args[1]
            if isinstance(said, ast.Constant) and str(said.value).endswith("."):
                found.add(str(said.value))
    return found


def test_no_two_papers_keep_the_same_sentence() -> None:
    paths = (PACKAGE / "printing").rglob("*.py")
    counted = Counter(said for path in paths for said in _sentences(path))
    assert len(counted) > 50
    assert [said for said, times in counted.items() if times > 1] == []


def test_no_line_stands_twice_in_the_changelog() -> None:
    text = (PACKAGE.parent / "CHANGELOG.md").read_text(encoding="utf-8")
    begun = Counter(line for line in text.splitlines() if line.startswith("- "))
    assert [line for line, times in begun.items() if times > 1] == []
