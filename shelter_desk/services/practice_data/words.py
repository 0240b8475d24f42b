"""What is written in a practice file, in the language of its house; names stay as they are."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.notes import BlockKind, NoteBlock
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.text import Text


def said(words: tuple[Both, ...], language: str) -> tuple[str, ...]:
    """Several of them."""
    return tuple(one.say(language) for one in words)


@dataclass(frozen=True, slots=True)
class Errand:
    """What one agency is asked for: the service as the referral page offers it, and why."""

    service: Text
    reason: Both
    need: Both
    purpose: Both


FIRST_NOTES = (
    Both(
        "نامت جيدًا وأكلت مع البقية. طلبت الاتصال بأمها يوم الخميس.",
        "Slept well and ate with the others. Asked to call her mother on Thursday.",
    ),
    Both(
        "رافقناها إلى المركز الصحي في المحرق، وموعدها القادم بعد أسبوعين.",
        "Went with her to the health centre in Muharraq. Next appointment in two weeks.",
    ),
)
LATER_NOTES = (
    Both(
        "نامت الليل كله. طلبت سجادة صلاة وبطاقة هاتف.",
        "Slept through the night. Asked for a prayer mat and a phone card.",
    ),
    Both(
        "اتصلنا معها بالسفارة، ورقم المعاملة ZZ-114. الموعد الجديد يوم الأحد.",
        "Called the embassy with her, reference ZZ-114. New appointment on Sunday.",
    ),
)
QUOTES = (
    Both("لا أريد أن يعرف أحد أنني هنا.", "I do not want anybody to know that I am here."),
    Both("أريد أن تبقى أوراقي في يدي.", "I want my own papers in my own hand."),
)
_AMHARIC = "ፓስፖርቴን እፈልጋለሁ።"
_MEANT = Both("أريد جواز سفري.", "I want my passport.")
_BY_WHOM = Both("مترجمة بالهاتف", "an interpreter by telephone")


def quote(number: int, spoken: str, house: str) -> NoteBlock:
    """What she said: in Amharic with its translation, else in the language of the house."""
    if spoken == "am":
        told = (_AMHARIC, _MEANT.say(house), _BY_WHOM.say(house))
        return NoteBlock(BlockKind.QUOTE, *told)
    return NoteBlock(BlockKind.QUOTE, QUOTES[number % len(QUOTES)].say(house))


CONFIRMED = Both("أكّدت ذلك مرة أخرى بالهاتف.", "She confirmed this again on the phone.")
SPELLING = Both("كما في بطاقتها: {name}", "As on her card: {name}")
WHY_SPELLING = Both("كتابة الاسم كما في بطاقتها", "The spelling on her card")
CHANGED_HER_MIND = Both("قالت إنها غيّرت رأيها.", "She said that she changed her mind.")
PLACE = Both("الغرفة 2", "Room 2")
WITNESSES = (Both("لطيفة جاسم", "Latifa Jassim"), Both("عائشة نور", "Aisha Noor"))
SAFETY_NOTE = Both(
    "يُرجى الاتصال بالدار لا بهاتفها.", "Please call the house, not her own telephone."
)
ERRANDS = (
    Errand(
        Text("referrals", "Health"),
        Both(
            "ألم في الظهر منذ مارس. تفضّل طبيبة.", "Back pain since March; a woman doctor, please."
        ),
        Both("فحص عام ونظارة.", "A general check-up and glasses."),
        Both("زيارة وعلاج", "A visit and treatment"),
    ),
    Errand(
        Text("referrals", "Legal help"),
        Both(
            "أجور خمسة أشهر لم تُدفع. تريد أن تعرف حقها قبل أن تقرر.",
            "Wages of five months unpaid; she wants to know her rights before she decides.",
        ),
        Both("استشارة عن الأجور والإقامة.", "Advice on wages and residence."),
        Both("استشارة قانونية", "Legal advice"),
    ),
    Errand(
        Text("referrals", "Psychosocial support"),
        Both(
            "تحب أن تتعلم الخياطة وأن تلتقي بغيرها.",
            "She would like to learn sewing and to meet others.",
        ),
        Both("جلسات جماعية صباحًا.", "Group sessions in the morning."),
        Both("جلسات جماعية", "Group sessions"),
    ),
)
"""In the order of the agencies of the practice file."""

WORK = (
    Both("عمل في بيت", "Work in a household"),
    Both("تنظيف", "Cleaning"),
    Both("خياطة", "Sewing"),
    Both("رعاية أطفال", "Looking after children"),
    Both("تصفيف شعر", "Hairdressing"),
)
AREAS = (
    Both("الرفاع", "Riffa"),
    Both("المحرق", "Muharraq"),
    Both("سترة", "Sitra"),
    Both("سار", "Saar"),
    Both("مدينة عيسى", "Isa Town"),
)
FEARED = Both("أبو سالم (من الخيال)", "Abu Salem (invented)")
HOPES = (
    Both("أن تكمل ابنتي دراستها.", "To see my daughter finish school."),
    Both("أن أعود إلى بيت أمي.", "To go home to my mother's house."),
    Both("أن أعمل بأوراق سليمة.", "To work with clean papers."),
)
PEACE = (
    Both("تنام أفضل منذ الثلاثاء.", "Sleeps better since Tuesday."),
    Both("تنام الآن مع ضوء خافت.", "Sleeps now with a small light."),
)
