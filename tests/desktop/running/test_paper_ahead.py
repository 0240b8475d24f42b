"""Every page with a button for a document has the process that makes it started ahead."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from functools import cache

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.registry import PAGES
from shelter_desk.desktop.running.paper_ahead import LEADS_TO

DESKTOP = "shelter_desk.desktop."
HOMES = {PAGES[name].__module__ for name in PAGES}


@cache
def _source(module: str) -> str:
    __import__(module)
    return inspect.getsource(sys.modules[module])


@cache
def _built_of(module: str) -> frozenset[str]:
    """The modules of the desktop it takes from, those of pages left out."""
    nodes = ast.walk(ast.parse(_source(module)))
    names = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return frozenset(name for name in names if name.startswith(DESKTOP)) - HOMES


def _parts(module: str, seen: set[str]) -> Iterator[str]:
    """A page's module and what it is built of, other pages left out."""
    seen.add(module)
    yield module
    for name in _built_of(module):
        if name not in seen:
            yield from _parts(name, seen)


def _opens_a_document(name: PageName) -> bool:
    parts = _parts(PAGES[name].__module__, set())
    return any("PageName.PREVIEW," in _source(one) for one in parts)


def test_what_leads_to_a_document_has_its_process_started() -> None:
    opening = {name for name in PAGES if name is not PageName.PREVIEW and _opens_a_document(name)}
    assert {PageName.FILE, PageName.REFERRAL, PageName.HOUSE, PageName.HISTORY} <= opening
    assert len(opening) < len(PAGES) / 2
    assert not opening - set(LEADS_TO)


def test_the_list_of_incidents_leads_to_their_papers() -> None:
    assert PageName.INCIDENTS in LEADS_TO
