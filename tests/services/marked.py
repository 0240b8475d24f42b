"""A mark in every field of a file, and where it is found afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import LongTextField, Repeat, TextField
from shelter_desk.services.desk import Desk

MARK = "قرمزانة"
LATIN = "Zephyrmark"
WORDS = f"{MARK} {LATIN}"


def in_every_text(form_key: str) -> Answers:
    """The marks in every field that takes text."""
    answers = Answers.empty()
    for section in BUILT_IN[form_key].sections:
        for item in section.fields:
            if isinstance(item, TextField | LongTextField):
                answers = answers.with_answer(item.key, Answer(WORDS, AnswerState.ANSWERED))
            elif isinstance(item, Repeat):
                row = Answers.empty()
                for field in item.fields:
                    if isinstance(field, TextField | LongTextField):
                        row = row.with_answer(field.key, Answer(WORDS, AnswerState.ANSWERED))
                answers = answers.with_rows(item.key, (row,))
    return answers


def every_cell(desk: Desk) -> Iterator[tuple[str, Any]]:
    with desk.database.maintenance() as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in tables.fetchall():
            for row in connection.execute(f'SELECT * FROM "{name}"').fetchall():
                yield from ((name, cell) for cell in row)


def hits(desk: Desk) -> set[str]:
    """Tables in which a mark is found, however its letters are folded."""
    marks = [MARK, LATIN, LATIN.lower(), "قرمزانه", "97333445566"]
    found = set()
    for name, cell in every_cell(desk):
        stored = cell.encode() if isinstance(cell, str) else cell
        if isinstance(stored, bytes) and any(mark.encode() in stored for mark in marks):
            found.add(name)
    return found


def decrypted_pages(desk: Desk, target: Path) -> bytes:
    """Every page of the file in the clear, free ones included."""
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute(f"ATTACH DATABASE '{target}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("DETACH DATABASE plain")
        dump = "\n".join(connection.iterdump()) if hasattr(connection, "iterdump") else ""
    return target.read_bytes() + dump.encode(errors="replace")
