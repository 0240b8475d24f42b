"""Invented safety talks and plans, calm and different enough to look at."""

from __future__ import annotations

from datetime import date, timedelta

from shelter_desk.domain.practice.rules import Both
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.practice_data.answers import Asked

_WORRIES = (
    Both("أن يعرف أين أنام.", "That he finds out where I sleep."),
    Both("أن يصل أحد إلى ابنتي.", "That somebody gets to my daughter."),
    Both("رقم هاتفي ما زال مع الوسيط.", "The agent still has my telephone number."),
)
_CALM = (
    Both("شاي، ونيمالي إلى جانبي.", "Tea, and Nimali beside me."),
    Both("أن أجلس مع هيوت وأصلي.", "To sit with Hiwot and pray."),
    Both("أن أمشي في الحديقة.", "Walking in the garden."),
)
_PEOPLE = (
    Both("أختي في نيروبي.", "My sister in Nairobi."),
    Both("صديقتي روز.", "My friend Rose."),
    Both("نيمالي.", "Nimali."),
)
_CODE_WORDS = (Both("ليمون", "lemon"), Both("نخلة", "palm"), Both("أزرق", "blue"))
_DOOR_NAMES = (Both("أم علي", "Umm Ali"), Both("نادية", "Nadia"), Both("رنا", "Rana"))
_REASON = Both(
    "اتُّفق عليه معها، ومن عند الباب يعرف ما العمل.", "Agreed with her; the gate knows what to do."
)
_BEFORE = Both("تخبر المناوبة في أي ساعة.", "She tells whoever is on duty, at any hour.")
_DURING = Both(
    "تذهب إلى غرفة المناوبة وتغلق الباب.", "She goes to the duty room and closes the door."
)
_PHONE = Both("الموقع مغلق، وشريحة جديدة.", "Location is off; a new SIM.")
_GATE = Both("لا يؤكد أحد أنها هنا.", "Nobody confirms that she is here.")
_MISSING = Both(
    "بعد ساعتين نتصل بأختها، ثم بالإدارة.", "After two hours we call her sister, then the manager."
)
_OBJECTIVES = Both(
    "أوراقها وأجورها وحياة تختارها.", "Papers, wages, and a life of her own choosing."
)
_GOALS = (
    ("legal", Both("أريد جواز سفري في يدي.", "I want my own passport in my own hand.")),
    ("work", Both("أن آخذ أجور سبعة أشهر.", "To get the wages of seven months.")),
    ("family", Both("أن أسمع صوت أمي كل أسبوع.", "To hear my mother every week.")),
    ("education", Both("أن أقرأ اللافتات بالعربية.", "To read Arabic signs.")),
    ("physical", Both("أن أنام بلا ألم في ظهري.", "To sleep without pain in my back.")),
)
_NOBODY = Both("", "")
_STEPS = (
    (Both("الكتابة معها إلى السفارة", "Write to the embassy with her"), "staff"),
    (Both("تقديم دعوى الأجور", "File the wage claim"), "agency"),
    (Both("اختيار اليوم والرقم للاتصال", "Choose the day and the number to call"), "resident"),
    (Both("طلب مقعد في درس اللغة", "Ask for a place in the language class"), "staff"),
    (Both("أول زيارة للمركز الصحي", "First visit to the clinic"), "agency"),
)
_WHO = {
    "staff": Both("ليلى", "Layla"),
    "agency": Both("جمعية الأمل – تدريب", "Amal Society – practice"),
    "resident": _NOBODY,
}
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
        "own_words": asked.say(_WORRIES),
        "at_large": "yes" if place % 3 else "unknown",
        "knows_place": "no",
        "has_phone": "yes" if place % 4 == 2 else "no",
        "missing_report": "yes" if place % 5 == 1 else "no",
        "witness": "no",
        "self_harm": "yes" if place % 7 == 3 else "no",
        "level": _LEVELS[place % len(_LEVELS)],
        "level_reason": _REASON.say(asked.house),
        "next_review": day(review),
        "door_name": asked.say(_DOOR_NAMES),
        "plan_needed": "yes",
        "plan_with_her": "yes",
        "main_concern": asked.say(_WORRIES),
        "resource_people": asked.say(_PEOPLE),
        "steps_before": _BEFORE.say(asked.house),
        "steps_during": _DURING.say(asked.house),
        "phone_media": _PHONE.say(asked.house),
        "code_word": asked.say(_CODE_WORDS),
        "at_the_gate": _GATE.say(asked.house),
        "if_missing": _MISSING.say(asked.house),
        "copy_kept": "safe",
    }
    if values["self_harm"] == "yes":
        values |= {"suicide_plan": "no", "self_harm_help": asked.say(_CALM)}
    return asked.of(values)


def plan(asked: Asked, review: date) -> Answers:
    """Two or three goals with their steps; every sixth goal is nobody's yet."""
    answers = asked.of(
        {
            "made_with_her": "yes",
            "language": asked.person.language or "ar",
            "kinds": ("Legal", "SocialCare"),
            "objectives": _OBJECTIVES.say(asked.house),
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
    domain, words = _GOALS[place]
    owned = (asked.number + at) % 6 != 5
    values: dict[str, Value] = {
        "statement": words.say(asked.house),
        "domain": domain,
        "start_level": str(1 + (asked.number + at) % 2),
        "target_level": "4" if at else "3",
        "priority": str(min(at + 1, 3)),
        "owner": "staff" if owned else "",
        "owner_name": _WHO["staff"].say(asked.house) if owned else "",
        "status": ("in_progress", "not_started", "met")[(asked.number + at) % 3],
    }
    return asked.of(values)


def _step(asked: Asked, place: int, at: int, review: date) -> Answers:
    what, who = _STEPS[place]
    values: dict[str, Value] = {
        "goal": str(at + 1),
        "what": what.say(asked.house),
        "who": who,
        "who_name": _WHO[who].say(asked.house),
        "by_when": day(review - timedelta(days=7 if at else 3)),
    }
    if at == 0 and asked.number % 3:
        values |= {"done_on": day(asked.at.date()), "result": "yes", "time_spent": "31_60"}
    return asked.of(values)
