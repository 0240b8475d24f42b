"""Notes, referrals, talks and whatever else is typed: quiet drafts beside those of the forms.

What lies here is not in the file yet: nobody finds it by a search, nothing prints it, and the
log says once that it was begun.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, TextTooLong
from shelter_desk.domain.ids import AgencyId, ResidentId, StaffId
from shelter_desk.domain.notes import NoteBlock, NoteKind
from shelter_desk.domain.referrals import Urgency
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.services.views.record import CORRECTION, SavedDraft
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.storage.results import StoredDraft

MOST_BYTES = 4_000_000
"""Far more than a save takes, so that typing is never lost to a limit she can still act on."""

_CHANGES, _BEGINS, _ABOUT = "@", ":", "/"


class WordsKind(StrEnum):
    """What is being typed."""

    NOTE = "note"
    REFERRAL = "referral"
    TALK = "talk"
    OVERRIDE = "override"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class WordsKey:
    """Which draft is meant: changes to what is in the file, or what one person begins.

    ``about`` tells apart what one person may begin several of at a time.
    """

    kind: WordsKind
    changes: str = ""
    begun_by: str = ""
    about: str = ""

    @classmethod
    def parse(cls, text: str) -> WordsKey | None:
        """From "note@<note id>", "note:<staff id>", "talk:<staff id>/<about>".

        ``None`` for the key of a form.
        """
        for kind in WordsKind:
            if text.startswith(kind + _CHANGES):
                return cls(kind, changes=text.removeprefix(kind + _CHANGES))
            if text.startswith(kind + _BEGINS):
                begun_by, _, about = text.removeprefix(kind + _BEGINS).partition(_ABOUT)
                return cls(kind, begun_by=begun_by, about=about)
        return None

    @classmethod
    def of(cls, work: Work, kind: WordsKind, changes: str | None) -> WordsKey:
        """The draft of the person at the desk; two people who begin do not meet in one."""
        return cls(kind, changes) if changes else cls(kind, begun_by=work.desk.staff.id)

    @classmethod
    def of_correction(cls, work: Work, draft_key: str) -> WordsKey:
        """The reason of the correction that this draft is, as the person at the desk typed it."""
        begun_by = work.desk.staff.id
        return cls(WordsKind.SENTENCES, begun_by=begun_by, about=CORRECTION + draft_key)

    def is_for(self, staff_id: StaffId) -> bool:
        """False for what somebody else has begun and nobody but them can go on with."""
        return self.begun_by in ("", staff_id)

    def __str__(self) -> str:
        mark, rest = (_CHANGES, self.changes) if self.changes else (_BEGINS, self.begun_by)
        return self.kind + mark + rest + (_ABOUT + self.about if self.about else "")


def keep_words(
    work: Work,
    resident_id: ResidentId,
    key: WordsKey,
    words: bytes,
    rev: int,
    sealed: Mapping[Compartment, bytes] = MappingProxyType({}),
) -> SavedDraft:
    """Save; the first time is an event. Raises ``ChangedMeanwhile``, ``TextTooLong``.

    ``sealed`` are all words that are for a compartment alone; what was sealed before is gone.
    """
    resident_id = work.tx.residents.get(resident_id).id
    kept = work.tx.drafts.get(resident_id, str(key))
    if rev != (0 if kept is None else kept.rev):
        raise ChangedMeanwhile
    if len(words) + sum(map(len, sealed.values())) > MOST_BYTES:
        raise TextTooLong(limit=str(MOST_BYTES))
    now = work.desk.clock.now()
    parts = {**dict.fromkeys(() if kept is None else kept.sealed, b""), **sealed}
    newer = work.tx.drafts.put(resident_id, str(key), words, parts, work.desk.staff.id, now)
    if kept is None:
        ref = Ref("draft", str(key))
        work.audit(act=Act.OPEN_DRAFT, resident_id=resident_id, ref=ref, detail=key.kind.value)
        work.changed(Topic.DRAFTS, Topic.FILE)
    return SavedDraft(newer, now)


def kept_words(work: Work, resident_id: ResidentId, key: WordsKey) -> StoredDraft | None:
    """What was typed so far."""
    return work.tx.drafts.get(resident_id, str(key))


def drop_words(work: Work, resident_id: ResidentId, key: WordsKey) -> None:
    """The draft has become what is in the file, or is not wanted."""
    if kept_words(work, resident_id, key) is not None:
        work.tx.drafts.delete(resident_id, str(key))
        work.changed(Topic.DRAFTS, Topic.FILE)


def drop_own_sentences(work: Work, resident_id: ResidentId, places: str) -> None:
    """What the person at the desk typed at places that begin so is of no use any more."""
    for head in work.tx.drafts.heads(resident_id):
        key = WordsKey.parse(head.form_key)
        if key is None or key.kind is not WordsKind.SENTENCES or not key.about.startswith(places):
            continue
        if key.begun_by == work.desk.staff.id:
            drop_words(work, resident_id, key)


def discard_words(work: Work, resident_id: ResidentId, key: WordsKey) -> None:
    """Take a draft away and say so in the log. Raises ``NotFound``."""
    if kept_words(work, resident_id, key) is None:
        raise NotFound
    drop_words(work, resident_id, key)
    work.audit(resident_id=resident_id, ref=Ref("draft", str(key)), detail=key.kind.value)


def dump_note(draft: NoteDraft) -> bytes:
    """A note as it is typed, one way only."""
    return canonical(
        {
            "kind": draft.kind.value,
            "happened_at": draft.happened_at.isoformat(),
            "blocks": [_cleaned(block).packed() for block in draft.blocks],
            "language": draft.language,
            "interpreter": clean_text(draft.interpreter),
            "minutes": draft.minutes,
            "place": clean_text(draft.place),
            "present": clean_text(draft.present),
        }
    )


def _cleaned(block: NoteBlock) -> NoteBlock:
    return NoteBlock(
        block.kind,
        clean_text(block.text),
        clean_text(block.translation),
        clean_text(block.translated_by),
    )


def load_note(words: bytes) -> NoteDraft:
    """What ``dump_note`` wrote."""
    kept: dict[str, Any] = json.loads(words)
    return NoteDraft(
        kind=NoteKind(kept["kind"]),
        happened_at=datetime.fromisoformat(kept["happened_at"]),
        blocks=tuple(map(NoteBlock.unpacked, kept["blocks"])),
        language=kept["language"],
        interpreter=kept["interpreter"],
        minutes=kept["minutes"],
        # drafts of before these were asked have neither
        place=kept.get("place", ""),
        present=kept.get("present", ""),
    )


def dump_referral(draft: ReferralDraft) -> bytes:
    """A referral as it is typed, one way only."""
    return canonical(
        {
            "agency_id": draft.agency_id,
            "service": clean_text(draft.service),
            "reason": clean_text(draft.reason),
            "urgency": draft.urgency.value,
            "items": sorted(item.value for item in draft.items),
            "contents": [[item.value, clean_text(words)] for item, words in draft.contents],
            "safety_note": clean_text(draft.safety_note),
        }
    )


def load_referral(words: bytes) -> ReferralDraft:
    """What ``dump_referral`` wrote."""
    kept: dict[str, Any] = json.loads(words)
    return ReferralDraft(
        agency_id=AgencyId(kept["agency_id"]),
        service=kept["service"],
        reason=kept["reason"],
        urgency=Urgency(kept["urgency"]),
        items=frozenset(map(DataItem, kept["items"])),
        contents=tuple((DataItem(item), text) for item, text in kept["contents"]),
        safety_note=kept["safety_note"],
    )


def canonical(values: Mapping[str, object]) -> bytes:
    """``values`` as JSON, one way only."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()
