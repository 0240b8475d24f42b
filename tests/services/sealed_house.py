"""Sealed notes for tests."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import sealed
from shelter_desk.services.views.note import NoteDraft
from tests import factories

MARKER = "قمرالزمان"
ADDED = "zzaddedmarker"
REASON = "on duty tonight"


def health(text: str = f"{MARKER} came late") -> NoteDraft:
    return replace(factories.note(text, NoteKind.HEALTH), compartment=Compartment.HEALTH)


def read_all(desk: Desk) -> int:
    for step in range(1, 1000):
        if sealed.read_sealed_words(desk):
            return step
    raise AssertionError("never done")
