"""What is typed beside a file and is no note: a finding, a reason, why somebody leaves.

The words wait as a quiet draft of the person who types them until they are used or given up, so
that neither a lock nor a power cut takes them. Nobody else meets them. What concerns nobody's
file, such as an agency, waits beside the drafts of the house.
"""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.cleaning import clean_answers
from shelter_desk.forms.codec import dump_answers, load_answers
from shelter_desk.services.inside.typed.kept_words import (
    WordsKey,
    WordsKind,
    drop_words,
    keep_words,
    kept_words,
)
from shelter_desk.services.scope import check_tie
from shelter_desk.services.use_case import Quiet, Work, command, query
from shelter_desk.storage.repositories.house_records import ARRIVING, HOUSE_WORDS

__all__ = [
    "ARRIVING",
    "keep_house_sentences",
    "keep_sentences",
    "kept_house_sentences",
    "kept_sentences",
]


def _key(work: Work, place: str) -> WordsKey:
    return WordsKey(WordsKind.SENTENCES, begun_by=work.desk.staff.id, about=place)


@command(Permission.USE_DESK, Quiet("one event when the words were begun"))
def keep_sentences(work: Work, resident_id: ResidentId, place: str, words: Answers) -> None:
    """Keep what is typed at ``place`` ("exit", "finding/<review id>", "correct/<draft key>").

    Empty takes it away.

    Raises ``ConflictOfInterest``, ``NotFound``, ``TextTooLong``.
    """
    check_tie(work.desk, work.tx, resident_id)
    key = _key(work, place)
    if words.is_empty:
        drop_words(work, resident_id, key)
        return
    kept = kept_words(work, resident_id, key)
    rev = 0 if kept is None else kept.rev
    keep_words(work, resident_id, key, dump_answers(clean_answers(words)), rev)


@query(Permission.USE_DESK, Quiet("one's own words, not in the file yet"))
def kept_sentences(work: Work, resident_id: ResidentId, place: str) -> Answers:
    """What the person at the desk typed there and has not used; empty when there is nothing.

    Raises ``ConflictOfInterest``.
    """
    check_tie(work.desk, work.tx, resident_id)
    kept = kept_words(work, resident_id, _key(work, place))
    return Answers.empty() if kept is None else load_answers(kept.core)


@command(Permission.USE_DESK, Quiet("one's own words, of nobody's file"))
def keep_house_sentences(work: Work, place: str, words: Answers) -> None:
    """Keep what is typed at ``place`` ("agency/new", "call/<id>") and belongs to no file.

    Empty takes it away. Raises ``TextTooLong``.
    """
    who, key = work.desk.staff.id, HOUSE_WORDS + place
    if words.is_empty:
        work.tx.house_drafts.delete(who, key)
        return
    kept = dump_answers(clean_answers(words))
    work.tx.house_drafts.put(who, key, kept, {}, work.desk.clock.now())


@query(Permission.USE_DESK, Quiet("one's own words, of nobody's file"))
def kept_house_sentences(work: Work, place: str) -> Answers:
    """What the person at the desk typed there and has not used; empty when there is nothing."""
    kept = work.tx.house_drafts.get(work.desk.staff.id, HOUSE_WORDS + place)
    return Answers.empty() if kept is None else load_answers(kept.core)
