"""What the preview calls papers that pages of different kinds open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from shelter_desk.domain.own_copies import AskedBy, Given

INTAKE_PAPER: Final = "intake-paper"
INCIDENT_PAPER: Final = "incident-paper"
LEAVING_LETTER: Final = "leaving-letter"
RULES_TOLD: Final = "rules-told"
WITHDRAWAL: Final = "withdrawal"
HOUSE: Final = "house"
EVACUATION: Final = "evacuation"
HANDOVER: Final = "handover"
HOUSE_INCIDENT: Final = "incident"
FRONT_LINE: Final = "front-line"
FIGURES: Final = "figures"
HAND_OVER: Final = "hand-over"
OVERVIEW: Final = "overview"
OWN_COPY: Final = "own-copy"
TRAINING: Final = "training"


def house_subject(kind: str, about: str = "") -> str:
    """The subject of a paper of the house; ``about``: a handover, an incident's form, a release."""
    return f"{HOUSE}/{kind}/{about}"


def front_line_subject(who: str, language: str) -> str:
    """The subject of the page of a front line in one language."""
    return f"{house_subject(FRONT_LINE, who)}/{language}"


def hand_over_subject(resident_id: str, agency_id: str, items: Iterable[str]) -> str:
    """The subject of one file for one office, with what goes along."""
    return f"{resident_id}/{HAND_OVER}/{agency_id}:{','.join(items)}"


def own_copy_subject(resident_id: str, asked: AskedBy, given: Given) -> str:
    """The subject of her own copy, with what the log is told of it."""
    return f"{resident_id}/{OWN_COPY}/{asked}:{given}"


def training_subject(kind: str, about: str, language: str) -> str:
    """The subject of a paper of the training; ``about`` a plan's key or a case's code."""
    return f"{house_subject(TRAINING, f'{kind}.{about}')}/{language}"
