"""Invented safety talks and plans, calm and different enough to look at."""

from __future__ import annotations

from datetime import date, timedelta

from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.practice.answers import Asked

_WORRIES = (
    "That he finds out where I sleep.",
    "أن يصل أحد إلى ابنتي.",
    "The agent has my telephone number.",
)
_CALM = ("Tea, and Nimali beside me.", "أن أجلس مع هيوت وأصلي.", "Walking in the garden.")
_GOALS = (
    ("legal", "I want my own passport in my own hand.", "أريد جواز سفري في يدي."),
    ("work", "To get the wages of seven months.", "أن آخذ أجور سبعة أشهر."),
    ("family", "To hear my mother every week.", "أن أسمع صوت أمي كل أسبوع."),
    ("education", "To read Arabic signs.", "أن أقرأ اللافتات بالعربية."),
    ("physical", "To sleep without pain in my back.", "أن أنام بلا ألم في ظهري."),
)
_STEPS = (
    ("Write to the embassy with her", "staff", "Layla"),
    ("File the wage claim", "agency", "Legal Aid Office – practice"),
    ("Choose the day and the number to call", "resident", ""),
    ("Ask for a place in the language class", "staff", "Hind"),
    ("First visit to the clinic", "agency", "Al Noor Health Centre – practice"),
)
_LEVELS = ("medium", "low", "low", "high", "medium")


def day(at: date) -> PartialDate:
    """A whole day."""
    return PartialDate(at.year, at.month, at.day)


def safety(asked: Asked, review: date) -> Answers:
    """A talk about safety with a plan; every seventh person carries a worry about herself."""
    place = asked.number
    values: dict[str, Value] = {
        "assessed_on": day(asked.at.date()),
        "occasion_kind": "first",
        "own_level": ("worried", "mostly", "safe", "unsafe")[place % 4],
        "own_words": asked.pick(_WORRIES),
        "at_large": "yes" if place % 3 else "unknown",
        "knows_place": "no",
        "has_phone": "yes" if place % 4 == 2 else "no",
        "missing_report": "yes" if place % 5 == 1 else "no",
        "witness": "no",
        "self_harm": "yes" if place % 7 == 3 else "no",
        "level": _LEVELS[place % len(_LEVELS)],
        "level_reason": "Agreed with her; the gate knows what to do.",
        "next_review": day(review),
        "plan_needed": "yes",
        "plan_with_her": "yes",
        "main_concern": asked.pick(_WORRIES),
        "resource_people": asked.pick(("My sister in Nairobi.", "صديقتي روز.", "Nimali.")),
        "steps_before": "She tells whoever is on duty, at any hour.",
        "steps_during": "تذهب إلى غرفة المناوبة وتغلق الباب.",
        "phone_media": "Location is off; a new SIM.",
        "code_word": asked.pick(("lemon", "نخلة", "blue")),
        "at_the_gate": "Nobody confirms that she is here.",
        "if_missing": "After two hours we call her sister, then the manager.",
        "copy_kept": "safe",
    }
    if values["self_harm"] == "yes":
        values |= {"suicide_plan": "no", "self_harm_help": asked.pick(_CALM)}
    return asked.of(values)


def plan(asked: Asked, review: date) -> Answers:
    """Two or three goals with their steps; every sixth goal is nobody's yet."""
    answers = asked.of(
        {
            "made_with_her": "yes",
            "language": asked.person.language or "ar",
            "kinds": ("Legal", "SocialCare"),
            "objectives": "Papers, wages, and a life of her own choosing.",
            "agreed": "yes",
            "mark": "thumbprint" if asked.number % 5 == 0 else "signature",
            "copy_given": "kept_safe",
            "review_on": day(review),
        }
    )
    wanted = [(asked.number + 2 * step) % len(_GOALS) for step in range(2 + asked.number % 2)]
    goals = tuple(_goal(asked, place, at) for at, place in enumerate(wanted))
    steps = tuple(_step(asked, place, at, review) for at, place in enumerate(wanted))
    return answers.with_rows("goals", goals).with_rows("actions", steps)


def _goal(asked: Asked, place: int, at: int) -> Answers:
    domain, english, arabic = _GOALS[place]
    values: dict[str, Value] = {
        "statement": english if asked.number % 2 else arabic,
        "domain": domain,
        "start_level": str(1 + (asked.number + at) % 2),
        "target_level": "4" if at else "3",
        "priority": str(min(at + 1, 3)),
        "owner": "" if (asked.number + at) % 6 == 5 else "staff",
        "owner_name": "" if (asked.number + at) % 6 == 5 else "Layla",
        "status": ("in_progress", "not_started", "met")[(asked.number + at) % 3],
    }
    return asked.of(values)


def _step(asked: Asked, place: int, at: int, review: date) -> Answers:
    what, who, name = _STEPS[place]
    values: dict[str, Value] = {
        "goal": str(at + 1),
        "what": what,
        "who": who,
        "who_name": name,
        "by_when": day(review - timedelta(days=12 if at else 30)),
    }
    if at == 0 and asked.number % 3:
        values |= {"done_on": day(asked.at.date()), "result": "yes", "time_spent": "31_60"}
    return asked.of(values)
