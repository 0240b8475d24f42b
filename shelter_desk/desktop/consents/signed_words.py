"""Words of the dialog that brings a signed paper back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.views.signed import FoundPaper, OnPaper, Scan

BRING = Text("signed", "Bring in a signed paper")
HOW = Text(
    "signed",
    "Choose the scan or photo of a paper that was signed or marked with a thumb. The desk reads "
    "the square code at its foot and says whose paper it is, before anything is kept.",
)
CHOOSE = Text("signed", "Choose the scan")
ANOTHER = Text("signed", "Choose another one")
READING = Text("signed", "The code is being read…")
KEEP = Text("signed", "Keep it in file {code}")
KEEP_IT = Text("signed", "Keep it")
PRINTED = Text("signed", "Printed {when}, copy {copies}, text version {version}")
BARE = Plural(
    "signed", "%n pages bear no code that can be read. Do they belong to this paper?", "", 0
)
ELSEWHERE = Text("signed", "This paper belongs to another file than the one that is open.")
CHANGED = Text("signed", "The referral went on after this copy was printed.")
BEFORE = Text("signed", "A scan of this paper came in {when}. This one is kept beside it.")
NO_CHANGE = Text("signed", "A signature changes no decision: what is recorded stays as it is.")


def printed_words(context: DeskContext, found: FoundPaper) -> str:
    """When it was printed, which copies, which wording."""
    fmt = context.fmt
    told = {
        "when": fmt.within(found.last_at),
        "copies": fmt.line(*map(fmt.number, found.copies)),
        "version": fmt.code(found.tie.version),
    }
    return context.words(Message(PRINTED, told))


def title_words(context: DeskContext, found: FoundPaper) -> str:
    """What the paper is called."""
    return context.words(DOCUMENTS[found.tie.document])


def decision_words(context: DeskContext, decisions: Sequence[OnPaper]) -> Iterator[str]:
    """What stands on it, a line each."""
    for one in decisions:
        decision = "" if one.decision is None else context.words(labels.DECISIONS[one.decision])
        parts = (context.words(labels.SCOPES[one.scope]), one.agency_name, decision)
        yield context.fmt.line(*filter(None, parts))


def warnings(context: DeskContext, scan: Scan, found: FoundPaper, her: str) -> Iterator[str]:
    """What somebody should look at before it is kept; ``her``: whose file is open, if any."""
    if her not in ("", found.resident_id):
        yield context.words(ELSEWHERE)
    if scan.bare:
        yield context.words(BARE, scan.bare)
    if found.changed:
        yield context.words(CHANGED)
    if found.scanned_at is not None:
        yield context.words(Message(BEFORE, {"when": context.fmt.within(found.scanned_at)}))
