"""Invented incidents, which wait for a manager: one in a file, two of the house, one sealed."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.incident import FOR_MANAGEMENT
from shelter_desk.forms.incident_asked import SEALED_PEOPLE
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, house_reports
from shelter_desk.services.records import records
from shelter_desk.services.views.record import Seen

WHOSE = 6
_WHERE = Both("عند الباب", "At the gate")
_FACTS = Both(
    "سأل رجل عند الباب عن امرأة باسمها. قيل له إننا لا نجيب، فانصرف بعد خمس دقائق.",
    "A man at the gate asked for a woman by name. He was told that we give no answer, and left "
    "after five minutes.",
)
_DONE = Both("أُغلق الباب وأُخبرت المناوبة التالية.", "The gate was closed, the next shift told.")

_BATH = Both("حمّام الشقة 302", "The bath of flat 302")
_LEAK = Both("تسرّب ماء من أنبوب في الحمّام إلى الممر.", "Water came from a pipe to the corridor.")
_CLOSED = Both("أُغلق المحبس وطُلب السبّاك.", "The valve was closed, the plumber called.")
_KITCHEN = Both("المطبخ", "The kitchen")
_LOUD = Both(
    "علت أصوات مقيمتين بشأن من تستعمل الموقد أولًا. هدأتا بعد عشر دقائق.",
    "Two residents were loud about who uses the stove first. After ten minutes they were calm.",
)
_HEARD = Both(
    "سُمعت كل منهما على حدة، واتُّفق على مواعيد للمطبخ.",
    "Each was heard by herself, and hours for the kitchen were agreed.",
)


_VOLUNTEER = Both("متطوع في المناوبة المسائية", "A volunteer of the evening shift")
_STAIRS = Both("الدرج بين الطابقين", "The stairs between the floors")
_RUDE = Both(
    "رفع صوته عليها وطلب رقم هاتفها. لم تعطه إياه ونزلت إلى المكتب.",
    "He raised his voice and asked for her telephone number. She gave none and came to the office.",
)
_SENT_HOME = Both(
    "أُرسل إلى بيته، ولن يأتي قبل أن يُنظر في الأمر. شُرح لها كيف تشتكي.",
    "He was sent home and does not come before it is looked into. She was told how to complain.",
)
_HER_WISH = Both("ألا تلقاه مرة أخرى", "Not to meet him again")


def report_one(desk: Desk, resident_id: ResidentId) -> None:
    """A stranger at the gate."""
    answers = _told(desk, "gate", "2", (_WHERE, _FACTS, _DONE))
    records.sign_record(desk, resident_id, "incident", answers)


def report_a_leak(desk: Desk) -> None:
    """Something broke; nobody is named."""
    house_reports.sign_report(desk, _told(desk, "fire", "1", (_BATH, _LEAK, _CLOSED)), Seen())


def report_a_quarrel(desk: Desk) -> None:
    """Two of those who live there, by their codes."""
    people = [bed.resident for room in beds.board(desk).rooms for bed in room.beds]
    codes = [one.code for one in people if one is not None][:2]
    row = Answers.empty().with_value("kind", "resident").with_value("role", "acted")
    rows = tuple(row.with_value("code", code) for code in codes)
    answers = _told(desk, "verbal", "1", (_KITCHEN, _LOUD, _HEARD)).with_rows("people", rows)
    house_reports.sign_report(desk, answers, Seen())


def report_for_management(desk: Desk) -> None:
    """What a volunteer did, sealed to management; ``desk`` is a manager's."""
    people = [bed.resident for room in beds.board(desk).rooms for bed in room.beds]
    codes = [one.code for one in people if one is not None][:1]
    rows = (
        *(_person("resident", code, "harmed") for code in codes),
        _person("staff", _VOLUNTEER.say(desk.language), "acted"),
    )
    answers = Answers.empty().with_rows(SEALED_PEOPLE, rows)
    for key, value in (
        ("what", FOR_MANAGEMENT),
        ("severity", "2"),
        ("sealed_kind", "staff_conduct"),
        ("sealed_who", _VOLUNTEER.say(desk.language)),
        ("sealed_facts", _RUDE.say(desk.language)),
        ("sealed_wish", _HER_WISH.say(desk.language)),
        ("sealed_apart", "yes"),
        ("sealed_support", "yes"),
        ("sealed_place", _STAIRS.say(desk.language)),
        ("sealed_child_present", "no"),
        ("sealed_injury", "no"),
        ("sealed_action", _SENT_HOME.say(desk.language)),
        ("sealed_who_called", ("nobody",)),
    ):
        answers = answers.with_value(key, value)
    house_reports.sign_report(desk, answers, Seen())


def _person(kind: str, code: str, role: str) -> Answers:
    row = Answers.empty().with_value("kind", kind).with_value("code", code)
    return row.with_value("role", role)


def _told(desk: Desk, what: str, severity: str, words: tuple[Both, Both, Both]) -> Answers:
    """``words``: where it was, what was seen, what was done at once."""
    place, facts, action = (one.say(desk.language) for one in words)
    answers = Answers.empty()
    for key, value in (
        ("what", what),
        ("place", place),
        ("severity", severity),
        ("facts", facts),
        ("injury", "no"),
        ("action", action),
        ("child_present", "no"),
    ):
        answers = answers.with_value(key, value)
    return answers
