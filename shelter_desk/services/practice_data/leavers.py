"""Some of the invented people left: one is asked after, one is due, one said nothing, one is back.

Which is which stands in ``people``: x left and was asked after once, y is due, z left without
an agreement, v came back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.services.desk import Desk
from shelter_desk.services.practice_data.answers import Asked
from shelter_desk.services.practice_data.plans import day
from shelter_desk.services.records import records
from shelter_desk.services.stays import retention

LEFT_DAYS_AGO = {"x": 20, "y": 10, "z": 9, "v": 12}
BACK_DAYS_AGO = 4
FOLLOWED_AFTER = 7

_WHERE = Both("رقم أختها، بعد الثامنة مساءً", "Her sister's number, after eight in the evening")
_PHRASE = Both("الثوب الأزرق جاهز.", "The blue dress is ready.")
_WORDS = Both("بدأت العمل في مخبز، وأختي معي.", "I work in a bakery now, and my sister is with me.")
_REASONS = ("own_housing", "returned_home", "family_friends", "new_employer")
_STATUSES = (
    *("papers", "belongings", "wages", "court", "medicine", "ticket"),
    *("cash", "phone", "safety_plan", "copies", "referrals", "children"),
)


def leaving(asked: Asked, left_on: date) -> Answers:
    """An exit form, most of it done."""
    values: dict[str, Value] = {
        "exit_on": day(left_on),
        "exit_planned": "yes",
        "exit_reason": asked.pick(_REASONS),
        "destination": asked.pick(("rented", "family_lasting", "travelling")),
        "safe_by_her": "yes",
        "safe_by_worker": asked.pick(("yes", "unknown")),
        "adult_near": "yes",
        "closure_reasons": ("needs_met", "both_agree"),
        "exit_talk": "yes",
        "feedback_offered": "paper",
        "told_come_back": asked.at.isoformat(),
        "told_retention": "yes",
        "follow_up_methods": ("phone",),
        "follow_up_where": _WHERE.say(asked.house),
        "follow_up_phrase": _PHRASE.say(asked.house),
    }
    for place, key in enumerate(_STATUSES):
        values[f"status_{key}"] = "not_needed" if (asked.number + place) % 5 == 0 else "done"
    return asked.of(values)


def heard_of(asked: Asked, on: date) -> Answers:
    """A first talk by telephone: mostly better."""
    values: dict[str, Value] = {
        "contact_on": day(on),
        "contact_begun_by": "we",
        "method": "phone",
        "reached": "yes",
        "attempts": 2,
        "safe_now": "yes",
        "phrase_right": "yes",
        "now_safety": "same",
        "now_work": "better",
        "now_family": "better",
        "situation_words": _WORDS.say(asked.house),
        "new_risk": "no",
        "signs_again": ("none",),
        "wants_support": "no",
        "told_come_back": "yes",
        "stop_wanted": "no",
    }
    return asked.of(values)


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody who leaves: whose file and who asks, both told at the moment of the act."""

    desk: Desk
    whose: Callable[[], ResidentId]
    asked: Callable[[], Asked]
    agree: Callable[[], object]
    today: datetime

    def acts(self, extras: str) -> Iterator[tuple[datetime, Callable[[], object]]]:
        """What happens from the day she leaves; nothing for whoever stays."""
        for mark in LEFT_DAYS_AGO.keys() & set(extras):
            gone = self.today - timedelta(days=LEFT_DAYS_AGO[mark])
            if mark != "z":
                yield gone - timedelta(hours=2), self.agree
            yield gone, self._leave
            if mark == "x":
                yield gone + timedelta(days=FOLLOWED_AFTER), self._hear_of_her
            if mark == "v":
                back = self.today - timedelta(days=BACK_DAYS_AGO)
                yield back, lambda: retention.readmit(self.desk, self.whose())

    def _leave(self) -> None:
        made = leaving(self.asked(), self.desk.local_today())
        records.sign_record(self.desk, self.whose(), "exit", made)

    def _hear_of_her(self) -> None:
        made = heard_of(self.asked(), self.desk.local_today())
        records.sign_record(self.desk, self.whose(), "follow_up", made)
