"""What callers told of people of whom no file came is taken away: a month after a no, and three
months after the last act where somebody still seems to wait.

With a request goes what somebody of the staff typed about it and did not use: it waits among the
drafts of the house, where no deletion of a file would find it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.calls import CallIn, CallWords
from shelter_desk.domain.errors import NotFound, ShelterDeskError
from shelter_desk.domain.ids import CallId
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import Topic, Work
from shelter_desk.storage.repositories.house_records import (
    ARRIVING,
    CALL_WORDS,
    HOUSE_WORDS,
    StoredHouseDraft,
)
from shelter_desk.storage.transaction import Transaction

KEEP_DAYS: Final = 30
"""How long the words of an answered request stay when no file came of it."""
WAITING_DAYS: Final = 90
"""How long those of a request stay that waits, was not answered, or from which nobody came."""
_NEW: Final = CALL_WORDS + "new"


def forget_calls(work: Work) -> None:
    """Take away the words of old requests, and what waits as a draft of those that are over."""
    now = work.desk.clock.now()
    before = now - timedelta(days=KEEP_DAYS)
    for call in _unneeded(work.tx, now):
        newer = replace(call, words=CallWords(), answer="", forgotten_at=now)
        ref = Ref("call_in", work.tx.calls.update(newer).id)
        work.audit(act=Act.CALL, ref=ref, detail="call forgotten")
        work.changed(Topic.HOUSE)
    for draft in _spent(work.tx, before):
        work.tx.house_drafts.delete(draft.staff_id, draft.form_key)


def forget_at_opening(desk: Desk) -> None:
    """The same whenever somebody opens the desk, so that it does not wait for the next request.

    What cannot be written now is taken away the next time; nobody is kept out for it.
    """
    with suppress(ShelterDeskError):
        now = desk.clock.now()
        with desk.database.read() as tx:
            due = bool(_unneeded(tx, now) or _spent(tx, now - timedelta(days=KEEP_DAYS)))
        if due:
            with desk.database.write() as tx:
                forget_calls(Work(desk, tx, Act.CALL, vouches=True))


def _unneeded(tx: Transaction, now: datetime) -> tuple[CallIn, ...]:
    """Requests whose words serve nobody any more; none for which a bed is kept."""
    long_ago = now - timedelta(days=WAITING_DAYS)
    answered = tx.calls.answered_before(now - timedelta(days=KEEP_DAYS))
    waiting = (one for one in tx.calls.waiting_before(long_ago) if _rests(tx, one, long_ago))
    return tuple(one for one in (*answered, *waiting) if not _has_bed(tx, one, now))


def _rests(tx: Transaction, call: CallIn, since: datetime) -> bool:
    """Nothing was done to it since; one for a day that comes is waited for."""
    expected = call.words.expected_at
    if expected is not None and expected >= since:
        return False
    acted = tx.audit.last_act_on(Ref("call_in", call.id))
    return acted is None or acted < since


def _has_bed(tx: Transaction, call: CallIn, now: datetime) -> bool:
    return call.hold_id is not None and tx.beds.hold(call.hold_id).stands(now)


def _spent(tx: Transaction, before: datetime) -> tuple[StoredHouseDraft, ...]:
    """Words about requests that are gone or forgotten, and old ones that became none.

    Of somebody at the door, whose file was never opened, as well.
    """
    waiting = tx.house_drafts.under(CALL_WORDS)
    spent = [one for one in waiting if _is_over(tx, one, before)]
    at_the_door = tx.house_drafts.under(HOUSE_WORDS + ARRIVING)
    return (*spent, *(one for one in at_the_door if one.saved_at < before))


def _is_over(tx: Transaction, draft: StoredHouseDraft, before: datetime) -> bool:
    if draft.form_key == _NEW:
        return draft.saved_at < before
    with suppress(NotFound):
        call = tx.calls.get(CallId(draft.form_key.removeprefix(CALL_WORDS)))
        return call.forgotten_at is not None
    return True
