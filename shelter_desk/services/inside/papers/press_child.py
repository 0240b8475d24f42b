"""The program as a child of itself: paper or strangers' files, and nothing else of the house."""

from __future__ import annotations

from shelter_desk.printing.press.child import serve
from shelter_desk.vault.hardening import harden_process


def run_child(kind: str) -> int:
    """Answer the program that started us until it hangs up; 0. ``kind``: "paper" or "reader"."""
    harden_process()
    return serve(kind)
