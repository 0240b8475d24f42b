"""Notes for one reader: with their words, under a cover, or found by a search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import OPEN_FOR, Note
from shelter_desk.services.inside.notes.sealed_notes import opened_note
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.unsealing import (
    asks_reason,
    gives,
    groups_of,
    known_among,
)
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.note import (
    AddendumView,
    Cover,
    NoteHitView,
    NoteView,
    SealedSearch,
)
from shelter_desk.storage.results import HitHead, NoteHit

WIDER = 4


class NoteReader:
    """Makes the views of one person's notes; what does not change is asked once."""

    def __init__(self, work: Work, resident_id: ResidentId) -> None:
        self._work = work
        self._names = Names(work)
        self._must_say_why = asks_reason(work, resident_id)

    def view(self, note: Note, *, unsaved: bool) -> NoteView:
        """One note, opened where nothing covers it."""
        work, cover = self._work, self._cover(note)
        if not cover:
            note = opened_note(work.desk.sealer, note)
        locks_at = note.written_at + OPEN_FOR
        locked = note.signed_at is not None or work.desk.clock.now() > locks_at
        return NoteView(
            note=note,
            by_name=self._names.of(note.written_by),
            locked=locked,
            locks_at=locks_at,
            mine=note.written_by == work.desk.staff.id,
            addenda=tuple(
                AddendumView(one.at, self._names.of(one.by), one.text) for one in note.addenda
            ),
            unsaved=unsaved,
            cover=cover,
            gives=gives(work, note.compartment),
        )

    def _cover(self, note: Note) -> Cover:
        if note.compartment is None:
            return ""
        if not self._work.desk.sealer.can_open(note.compartment):
            return "sealed"
        hers = note.written_by == self._work.desk.staff.id
        return "asks_reason" if self._must_say_why and not hers else ""


def keep_found(work: Work, note: Note) -> None:
    """What ``note`` (opened) says now is what a search finds, once it is on the disk.

    What she gave to others is not found: she has it no more.
    """
    known, part = work.desk.sealed_words, note.compartment

    def keep() -> None:
        if part is None or not work.desk.sealer.can_open(part):
            known.drop(note.id)
        else:
            known.put(note)

    work.afterwards(keep, lambda: None)


def sealed_search(work: Work) -> SealedSearch:
    """How far sealed notes are searched for the person at the desk."""
    if not groups_of(work.desk.sealer):
        return ""
    return "searched" if work.desk.sealed_words.complete else "reading"


def found_notes(
    work: Work, typed: str, limit: int, resident_id: ResidentId | None
) -> tuple[NoteHitView, ...]:
    """The newest ``limit`` notes that hold what was typed, sealed ones among them."""
    sight = sight_of(work.desk, work.tx)

    def mine(hits: Sequence[NoteHit]) -> list[NoteHit]:
        return [
            one
            for one in hits
            if resident_id in (None, one.resident_id) and sight.shows(one.resident_id)
        ]

    asked, hits = limit, work.tx.search.notes(typed, limit)
    # the index knows no residents: ask for more until hers are enough or nothing is left
    found = mine(hits)
    while len(found) < limit and len(hits) == asked:
        asked *= WIDER
        hits = work.tx.search.notes(typed, asked)
        found = mine(hits)
    sealed = (
        one
        for one in work.desk.sealed_words.find(typed)
        if resident_id in (None, one.resident_id)
        and sight.shows(one.resident_id)
        and _still_there(work, one)
    )
    every = [*found[:limit], *islice(sealed, limit)]
    # identifiers begin with their time
    newest = sorted(every, key=lambda one: one.note_id, reverse=True)[:limit]
    return tuple(_hit_views(work, newest))


def _still_there(work: Work, hit: NoteHit) -> bool:
    """False for a note that was deleted with its file since it was read."""
    try:
        work.tx.notes.get(hit.note_id)
    except NotFound:
        work.desk.sealed_words.drop(hit.note_id)
        return False
    return True


def _plain_view(hit: NoteHit, head: HitHead) -> NoteHitView:
    return NoteHitView(
        note_id=hit.note_id,
        resident_id=hit.resident_id,
        code=head.code,
        before=hit.before,
        match=hit.match,
        after=hit.after,
        at=head.at,
    )


def _hit_views(work: Work, hits: Sequence[NoteHit]) -> Iterator[NoteHitView]:
    # of what the index found nothing is read twice; of sealed ones it knows nothing
    codes = {hit.resident_id: "" for hit in hits if hit.head is None}
    codes = {one: work.tx.residents.get(one).code for one in codes}
    open_to_me = known_among(work, codes) if codes else frozenset()
    for hit in hits:
        if hit.head is not None:
            yield _plain_view(hit, hit.head)
            continue
        note = work.tx.notes.get(hit.note_id)
        hers = note.written_by == work.desk.staff.id
        shown = note.compartment is None or hers or hit.resident_id in open_to_me
        yield NoteHitView(
            note_id=hit.note_id,
            resident_id=hit.resident_id,
            code=codes[hit.resident_id],
            before=hit.before if shown else "",
            match=hit.match if shown else "",
            after=hit.after if shown else "",
            at=note.happened_at,
            compartment=note.compartment,
        )
