"""How much of a phrase somebody else could guess: an estimate from below, for own phrases.

Figures are chosen low on purpose. English text carries about 1 to 1.5 bits a letter (Shannon
1951); Arabic, written without short vowels, a little more; a password cracker tries common words,
names, years, keyboard runs and repeats first.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator

from shelter_desk.domain.text import is_arabic

# Thought up, not taken from a leak: what people here would try first.
_COMMON_TEXT = """
    password passwort passphrase passw0rd p@ssword p@ssw0rd motdepasse secret letmein welcome
    admin administrator root user guest login master manager shelter shelterdesk desk office
    computer internet google facebook instagram whatsapp samsung iphone android windows microsoft
    iloveyou iloveallah loveyou mylove sunshine princess monkey dragon football baseball superman
    batman pokemon starwars freedom whatever trustno1 hello hellothere goodmorning abc abcd abcdef
    qwerty qwertyuiop azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx 1q2w3e4r 1qaz2wsx
    bahrain manama muharraq riffa saudi kuwait qatar dubai emirates oman gulf arabia
    allah allahuakbar bismillah alhamdulillah subhanallah mashallah inshallah habibi habibti
    mohammed muhammad mohamed ahmed ali hassan hussain fatima mariam maryam zainab khadija aisha
    sara noor nour layla mama baba family love happy lucky summer winter spring
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    correcthorsebatterystaple tobeornottobe onceuponatime thequickbrownfox
    كلمةالسر كلمةالمرور كلمهالسر كلمهالمرور كلمةسر سر سري مدير المدير مكتب المكتب ملجأ دارالأمان
    مرحبا اهلا أهلا أهلاوسهلا اهلاوسهلا السلامعليكم صباحالخير مساءالخير حبيبي حبيبتي احبك أحبك
    البحرين المنامة المنامه المحرق الرفاع السعودية الكويت قطر دبي الإمارات عمان الخليج
    الله اللهأكبر اللهاكبر بسمالله بسماللهالرحمنالرحيم الحمدلله الحمدللهربالعالمين سبحانالله
    ماشاءالله انشاءالله إنشاءالله لاإلهإلاالله لاالهالاالله محمدرسولالله توكلتعلىالله
    استغفرالله صلىاللهعليهوسلم قلهواللهأحد قلهواللهاحد قلأعوذبربالفلق قلأعوذبربالناس
    إناأعطيناكالكوثر ربزدنيعلما حسبناالله حسبيالله ونعمالوكيل لاحولولاقوةإلابالله
    محمد أحمد احمد علي حسن حسين فاطمة فاطمه مريم زينب خديجة عائشة سارة نور ليلى ماما بابا عائلتي
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر رمضان
    السلامعليكمورحمةاللهوبركاته السلامعليكمورحمةالله إياكنعبدوإياكنستعين مالكيومالدين
    اهدناالصراطالمستقيم الرحمنالرحيم بسماللهالرحمن قلهواللهأحداللهالصمد ربالعالمين
    أشهدأنلاإلهإلاالله وأشهدأنمحمدارسولالله حسبنااللهونعمالوكيل كليوموأنتمبخير كلعاموأنتمبخير
    الاحد الأحد الاثنين الثلاثاء الاربعاء الأربعاء الخميس الجمعة الجمعه السبت
    ابجد أبجد ابجدهوز أبجدهوز ضصثق شسيب ضصثقفغعه
"""
# Keyboards and habits differ over hamza, ta marbuta and alif maqsura; a cracker tries them all.
_FOLD = str.maketrans("أإآةى", "اااهي")
COMMON = frozenset(_COMMON_TEXT.split()) | frozenset(_COMMON_TEXT.translate(_FOLD).split())
_ROWS = (
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
    "ئءؤرلاىةوزظ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "1qaz2wsx3edc4rfv5tgb",
)
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvnm,."
_ARABIC_KEYS = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوز"
_TO_ARABIC = str.maketrans(_LATIN_KEYS, _ARABIC_KEYS)
_TO_LATIN = str.maketrans(_ARABIC_KEYS, _LATIN_KEYS)
_LEET = str.maketrans("013457@$!", "oieastasi")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}|1[34][0-9]{2}")
_LETTER_BITS = {"letter": 1.4, "arabic": 1.7, "digit": 2.0, "mark": 0.3, "space": 0.3, "other": 2.5}
_COMMON_BITS, _NAME_BITS, _YEAR_BITS, _AGAIN_BITS = 4.0, 2.0, 5.0, 1.0
_WORD_BITS = 11.0
_RUN = 3


def estimate(plain: str, language: str, words: frozenset[str], names: frozenset[str]) -> float:
    """Bits of guessing for a normalised phrase, from below. ``names`` are case-folded."""
    folded = plain.casefold()
    readings = [folded, folded.translate(_LEET), folded.translate(_FOLD)]
    if language == "ar":
        readings += [folded.translate(_TO_ARABIC), folded.translate(_TO_LATIN)]
    name_parts = frozenset(part for name in names for part in name.split() if len(part) > 2)
    # Also without spaces: a well-known sentence is known as a whole.
    readings += ["".join(reading.split()) for reading in readings]
    best = min(_one_reading(reading, words, name_parts) for reading in readings)
    return best + min(2.0, 0.5 * sum(1 for character in plain if character.isupper()))


def _one_reading(text: str, words: frozenset[str], names: frozenset[str]) -> float:
    squeezed = "".join(character for character in text if character.isalnum())
    if squeezed in COMMON:
        return _COMMON_BITS
    unit, times = _period(squeezed)
    if times > 1:
        text = unit
    bits = math.log2(times)
    seen: set[str] = set()
    for part in text.split():
        if part in seen:
            bits += _AGAIN_BITS
            continue
        seen.add(part)
        own = _scan(part, names)
        bits += _LETTER_BITS["space"] + (min(own, _WORD_BITS) if part in words else own)
    return bits


def _period(text: str) -> tuple[str, int]:
    at = (text + text).find(text, 1) if text else -1
    return (text[:at], len(text) // at) if 0 < at < len(text) else (text, 1)


def _scan(part: str, names: frozenset[str]) -> float:
    bits, at, kind = 0.0, 0, ""
    pieces: set[str] = set()
    while at < len(part):
        known = _known_piece(part, at, names)
        run = _run_length(part, at)
        if known and len(known[0]) >= run:
            piece, cost = known
            bits += _AGAIN_BITS if piece in pieces else cost
            pieces.add(piece)
            at += len(piece)
            kind = ""
        elif run >= _RUN:
            bits += 2.0 + math.log2(run)
            at += run
            kind = ""
        else:
            now = _kind(part[at])
            # Changing between letters and digits costs a guesser something, but not much.
            bits += _LETTER_BITS[now] + (1.0 if kind and now != kind else 0.0)
            kind = now
            at += 1
    return bits


def _known_piece(part: str, at: int, names: frozenset[str]) -> tuple[str, float] | None:
    for length in range(min(len(part) - at, 40), 2, -1):
        piece = part[at : at + length]
        if piece in names:
            return piece, _NAME_BITS
        if piece in COMMON:
            return piece, min(_COMMON_BITS, _LETTER_BITS["letter"] * length)
        if length == 4 and _YEAR.fullmatch(piece):
            return piece, _YEAR_BITS
    return None


def _run_length(part: str, at: int) -> int:
    return max(_same_step(part, at), *(_row_run(part, at, row) for row in _both_ways()))


def _both_ways() -> Iterator[str]:
    for row in _ROWS:
        yield row
        yield row[::-1]


def _same_step(part: str, at: int) -> int:
    if at + 1 >= len(part):
        return 1
    step = ord(part[at + 1]) - ord(part[at])
    if step not in (-1, 0, 1):
        return 1
    length = 2
    while at + length < len(part) and ord(part[at + length]) - ord(part[at + length - 1]) == step:
        length += 1
    return length


def _row_run(part: str, at: int, row: str) -> int:
    start = row.find(part[at])
    length = 0
    while (
        start >= 0
        and at + length < len(part)
        and start + length < len(row)
        and part[at + length] == row[start + length]
    ):
        length += 1
    return max(length, 1)


def _kind(character: str) -> str:
    category = unicodedata.category(character)
    if category.startswith("M"):
        return "mark"
    if category.startswith("N"):
        return "digit"
    if category.startswith("L"):
        return "arabic" if is_arabic(character) else "letter"
    return "other"
