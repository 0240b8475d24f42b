"""Invented papers for the tests of this layer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from shelter_desk.domain.consents import (
    ConsentText,
    CopyGiven,
    DataItem,
    Decision,
    GivenBy,
    Interpreter,
    Mark,
    Scope,
    TeachBack,
    Witness,
)
from shelter_desk.domain.referrals import Urgency
from shelter_desk.printing.papers.consent import ConsentPaper, ConsentPart, Talk
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.recovery import RecoveryPaper
from shelter_desk.printing.papers.referral import ReferralPaper

CODE = "SD-2026-0147"
LATIN_NAME = "Fatima Hassan Alaa"
ARABIC_NAME = "فاطمة حسن آل علاء"
MADE_AT = datetime(2026, 11, 23, 16, 5, tzinfo=UTC)
VALID_UNTIL = date(2026, 12, 23)
DOCUMENT_ID = "0197f3c2-7b1a-7c3d-9e4f-1234567890ab"

_LINES = {
    Scope.INTERVIEW: (
        ("Talking with us", "الحديث معنا"),
        (
            (
                "We would like to ask you some questions so that we can help.",
                "نودّ أن نسألك بعض الأسئلة حتى نتمكن من المساعدة.",
            ),
            (
                "You choose what you tell. You may skip any question or stop at any time.",
                "لك أن تختار ما تقوله، وأن تتجاوز أي سؤال أو تتوقف متى شئت.",
            ),
            (
                "You may ask for another interpreter or another person to talk with.",
                "يمكنك طلب مترجم آخر أو شخص آخر للحديث معه.",
            ),
            (
                "What you say stays with us. We must speak up only when someone is in danger, when "
                "a child is harmed, or when a court orders it.",
                "يبقى ما تقوله عندنا، ولا نتكلم إلا إذا كان شخص في خطر، أو تعرّض طفل للأذى، أو أمرت "
                "المحكمة بذلك.",
            ),
        ),
    ),
    Scope.SHELTER: (
        ("Staying here", "الإقامة هنا"),
        (
            (
                "You are invited to stay here. You may leave whenever you want.",
                "أهلًا بك للإقامة هنا، ولك أن تغادر متى شئت.",
            ),
            (
                "You have a bed, food, a doctor and someone to talk to, free of charge.",
                "لك سرير وطعام وطبيب ومن تتحدث إليه، دون أي مقابل.",
            ),
            (
                "We keep the address of this house to ourselves, and we ask the same of you.",
                "نحفظ عنوان هذا المكان سرًّا، ونرجو منك ذلك أيضًا.",
            ),
        ),
    ),
    Scope.KEEP_RECORD: (
        ("Keeping a record", "حفظ سجل"),
        (
            (
                "We would like to write down what you tell us and keep it in a locked file.",
                "نودّ أن نكتب ما تخبرنا به وأن نحفظه في ملف مقفل على الحاسوب.",
            ),
            ("Only the people who look after you can read it.", "لا يقرؤه إلا من يهتمون بأمرك."),
            (
                "You may ask to see it, to correct it or to take parts out.",
                "يمكنك طلب الاطلاع عليه أو تصحيحه أو حذف أجزاء منه.",
            ),
            (
                "It is kept for five years after you leave, then it is destroyed.",
                "يُحفظ خمس سنوات بعد مغادرتك ثم يُتلف.",
            ),
        ),
    ),
    Scope.EMERGENCY_CONTACT: (
        ("Someone to call in an emergency", "شخص نتصل به عند الطوارئ"),
        (
            (
                "You may name one person whom we call if something happens to you.",
                "يمكنك تسمية شخص واحد نتصل به إذا أصابك مكروه.",
            ),
            (
                "We tell this person only what is needed, and nothing about why you are here.",
                "لا نخبر هذا الشخص إلا بما يلزم، ولا نذكر سبب وجودك هنا.",
            ),
        ),
    ),
}


def consent_text(scope: Scope, language: str, reviewed: bool = True) -> ConsentText:
    titles, lines = _LINES[scope]
    place = 1 if language == "ar" else 0
    return ConsentText(
        scope,
        language,
        3,
        titles[place],
        tuple(pair[place] for pair in lines),
        ("purpose",) * len(lines),
        "An invented reviewer" if reviewed else "",
    )


def consent_part(scope: Scope, decision: Decision | None, **more: object) -> ConsentPart:
    read, staff = consent_text(scope, "ar"), consent_text(scope, "en")
    told = frozenset(range(len(read.lines))) if decision else frozenset()
    values: dict[str, object] = {
        "lines_read": told,
        "decision": decision,
        "teach_back": TeachBack.WELL if decision else None,
        **more,
    }
    return ConsentPart(read, staff, **values)  # type: ignore[arg-type]


def part_of(read: ConsentText, staff: ConsentText) -> ConsentPart:
    """An agreement to these texts, every line of which was read."""
    return ConsentPart(read, staff, frozenset(range(len(read.lines))), Decision.AGREED)


def page_frame(**more: object) -> PageFrame:
    values: dict[str, object] = {"text_version": "3", "copy_number": 2, **more}
    return PageFrame(CODE, DOCUMENT_ID, **values)  # type: ignore[arg-type]


TALK: dict[str, object] = {
    "made_at": MADE_AT,
    "place": "Room 2",
    "staff_names": ("Noora Al Dosari", "نورة الدوسري"),
    "given_by": GivenBy.SELF,
    "interpreter": Interpreter("Shirin A.", "bn", "by phone", True),
    "witnesses": (Witness("Mariam Yousif", "nurse"),),
    "mark": Mark.THUMBPRINT,
    "copy_given": CopyGiven.KEPT_SAFE,
}
"""How every decision of the sample came about."""


def consent_paper(**more: object) -> ConsentPaper:
    parts = (
        consent_part(Scope.INTERVIEW, Decision.AGREED),
        consent_part(Scope.SHELTER, Decision.REFUSED),
        consent_part(Scope.KEEP_RECORD, Decision.IN_PART, note="No photograph."),
        consent_part(Scope.EMERGENCY_CONTACT, Decision.AGREED, valid_until=VALID_UNTIL),
    )
    given: dict[str, object] = {**TALK, **more}
    talk = Talk(**{key: given.pop(key) for key in TALK})  # type: ignore[arg-type]
    shown = given.pop("parts", parts)
    assert isinstance(shown, tuple)
    values: dict[str, object] = {
        "frame": page_frame(),
        "language": "ar",
        "staff_language": "en",
        "names": (LATIN_NAME, ARABIC_NAME),
        "parts": tuple(replace(part, talk=talk) if part.talk == Talk() else part for part in shown),
        **given,
    }
    return ConsentPaper(**values)  # type: ignore[arg-type]


def pen_paper() -> ConsentPaper:
    scopes = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.EMERGENCY_CONTACT)
    return ConsentPaper(
        page_frame(copy_number=0),
        "ar",
        "en",
        (),
        tuple(consent_part(scope, None) for scope in scopes),
        for_pen=True,
    )


def referral_paper(**more: object) -> ReferralPaper:
    values: dict[str, object] = {
        "frame": page_frame(),
        "language": "ar",
        "staff_language": "en",
        "number": "R-2026-0031",
        "made_at": MADE_AT,
        "agency": ("Salmaniya Medical Complex", "مجمع السلمانية الطبي"),
        "service": "Health",
        "reason": "Persistent headaches after a fall; needs an examination.",
        "urgency": Urgency.URGENT,
        "contents": (
            (DataItem.CODE_ONLY, CODE),
            (DataItem.NEEDS, "يفضَّل أن تكون الطبيبة امرأة، وتحتاج إلى مترجمة بنغالية."),
            (DataItem.MEDICAL_SUMMARY, "Fell on 12/11/2026. Takes paracetamol.\nNo allergies."),
        ),
        "staff_names": ("Noora Al Dosari", "نورة الدوسري"),
        "staff_phone": "+973 1700 0000",
        "focal_person": "Dr. Huda",
        "phone": "+973 1728 8888",
        "address": "Road 2904, Manama",
        "safety_note": "لا يُرجى الاتصال بهاتفها +973 3612 3456. Not the employer.",
        "agreed_until": VALID_UNTIL,
        **more,
    }
    return ReferralPaper(**values)  # type: ignore[arg-type]


RECOVERY_GROUPS = ("K7QM2", "XW4TB", "P3RZC", "LHD5V", "N6AYE", "GJ2US", "FO4IK", "QB7X3")


def recovery_paper() -> RecoveryPaper:
    frame = PageFrame("", DOCUMENT_ID, copy_number=1)
    return RecoveryPaper(frame, "ar", "en", RECOVERY_GROUPS, MADE_AT.date(), "A7F3")
