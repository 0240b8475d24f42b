"""Invented answers: ordinary, calm, different enough to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from shelter_desk.domain.practice.rules import Both
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.practice_data import words
from shelter_desk.services.practice_data.flats import bed_for
from shelter_desk.services.practice_data.people import Person

_STATES = ("calm", "tired", "not_sure", "crying", "asleep")
_TICKS = ("private_place", "water_food", "toilet_wash", "rest_offered", "told_can_stop")
_LATER_TICKS = ("rights_told", "bed_given", "house_tour", "told_on_duty", "phone_location_off")
_HELD_BY = ("employer", "resident", "agent", "unknown", "shelter_safe")
_LEVELS = ("safety", "basic", "legal", "work", "return", "family", "words", "daily")


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked, when, in which house, and the number of the person, which varies the answers."""

    person: Person
    number: int
    staff_id: str
    at: datetime
    house: str = "ar"

    def answer(self, value: Value) -> Answer:
        """Answered by herself at this moment."""
        return Answer(
            value=value,
            state=AnswerState.ANSWERED,
            asked_by=self.staff_id,
            asked_at=self.at.isoformat(),
            language=self.person.language or "ar",
        )

    def state(self, state: AnswerState) -> Answer:
        """No value, and why."""
        return Answer(state=state, asked_by=self.staff_id, asked_at=self.at.isoformat())

    def of(self, values: Mapping[str, Value]) -> Answers:
        """All that is not empty, as answers."""
        made = Answers.empty()
        for key, value in values.items():
            if value not in ("", None, ()):
                made = made.with_answer(key, self.answer(value))
        return made

    def pick(self, choices: tuple[str, ...]) -> str:
        """One of several, always the same for the same person."""
        return choices[self.number % len(choices)]

    def say(self, choices: tuple[Both, ...]) -> str:
        """One of several, in the language of the house."""
        return choices[self.number % len(choices)].say(self.house)


def arrival(asked: Asked, finished: bool) -> Answers:
    """The card of the first hour."""
    ticks = _TICKS + (_LATER_TICKS if finished else ())
    values: dict[str, Value] = {
        key: (asked.at + timedelta(minutes=4 * place)).isoformat()
        for place, key in enumerate(ticks)
    }
    values |= {"injuries_seen": "no", "state_on_arrival": asked.pick(_STATES)}
    if finished:
        bed = bed_for(asked.number, asked.person.birth)
        values |= {"bed": bed, "rights_language": asked.person.language or "ar"}
        values |= {"medicine_due": "no", "child_with_her": _yes("c" in asked.person.extras)}
        if "i" in asked.person.extras:
            values |= {"interpreter_gender": "woman"}
    return asked.of(values)


def _yes(true: bool) -> str:
    return "yes" if true else "no"


def birth_date(text: str) -> PartialDate | None:
    """An ISO date cut off where knowledge ends."""
    if not text:
        return None
    year, month, day = (*map(int, text.split("-")), None, None)[:3]
    return PartialDate(year, month, day, about=month is None)


def phone(number: int) -> str:
    """A number nobody has."""
    return f"+9733600{number:04d}"


def intake(asked: Asked, finished: bool) -> Answers:
    """The intake; half of it while it is only begun."""
    who = asked.person
    answers = asked.of(
        {
            "primary_language": who.language or "ar",
            "reads": (who.language or "ar",),
            "interviewer_gender_wanted": "woman",
            "interpreter_needed": _yes("i" in who.extras),
            "name_own_words": who.own or who.arabic,
            "nickname": who.called,
            "name_ar": who.arabic,
            "name_latin": who.latin,
            "name_quality": "full",
            "birth_date": birth_date(who.birth),
            "gender": "Feminine",
            "citizenship": (who.country,) if who.country else (),
        }
    )
    answers = answers.with_answer("ethnicity", asked.state(AnswerState.DECLINED))
    return _whole(asked, answers) if finished else answers


def _whole(asked: Asked, begun: Answers) -> Answers:
    who, number = asked.person, asked.number
    more = asked.of(
        {
            "marital_status": asked.pick(("Single", "Married", "Separated", "Widowed")),
            "number_of_children": number % 4,
            "own_phone": phone(number),
            "own_phone_safe": asked.pick(("no", "yes", "unknown")),
            "migration_status": "national" if who.country == "BHR" else "labour_migrant",
            "occupation_done": asked.say(words.WORK),
            "employer_area": asked.say(words.AREAS),
            "employer_sector": "T",
            "rules_explained": "yes",
            "rules_language": who.language or "ar",
            "stay_legal_basis": "voluntary",
        }
    )
    whole = Answers({**begun.single, **more.single}, dict(_rows(asked)))
    whole = whole.with_answer("father_name", asked.state(AnswerState.DOES_NOT_KNOW))
    whole = whole.with_answer("sponsor_name", asked.state(AnswerState.DEFERRED))
    if "q" in who.extras:
        whole = whole.with_answer("religion", asked.state(AnswerState.DO_NOT_ASK_AGAIN))
    return whole


def _rows(asked: Asked) -> dict[str, tuple[Answers, ...]]:
    number, extras = asked.number, asked.person.extras
    rows: dict[str, tuple[Answers, ...]] = {
        "documents": (
            asked.of(
                {
                    "type": "passport",
                    "number": f"ZZ{700100 + number}",
                    "country": asked.person.country or "BHR",
                    "original_held_by": asked.pick(_HELD_BY),
                }
            ),
        )
    }
    if "c" in extras:
        child = {"name": "Angel", "sex": "female", "relation": "daughter", "with_us": "yes"}
        rows["dependants"] = (asked.of({**child}),)
    if set("xy") & set(extras):
        friend = {"who": "Hanan (invented)", "relation": "sister", "number": phone(number + 500)}
        ways = {"may_call": "yes", "may_text": "no", "may_say_shelter": "no", "hours": "20–22"}
        rows["safe_contacts"] = (asked.of({**friend, **ways}),)
    if "m" in extras:
        name = words.FEARED.say(asked.house)
        feared = {"name": name, "relation": "sponsor", "reason": "fear_of_harm"}
        rows["must_not_know"] = (asked.of({**feared}),)
    return rows


def needs(asked: Asked, later: bool) -> Answers:
    """An assessment; the second one a little steadier than the first."""
    values: dict[str, Value] = {"occasion_kind": "monthly" if later else "intake"}
    for place, key in enumerate(_LEVELS):
        level = 1 + (asked.number + place) % 3 + (1 if later else 0)
        own = max(1, level - (place % 2))
        values |= {f"{key}_level": str(level), f"{key}_own_view": str(own)}
    values["hopes_words"] = asked.say(words.HOPES)
    values["mental_note"] = asked.say(words.PEACE)
    return asked.of(values)
