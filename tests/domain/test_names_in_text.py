"""Names in a text are found however they are written there, and other words are not."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shelter_desk.domain.folding import fold
from shelter_desk.domain.names_in_text import KnownNames
from shelter_desk.domain.ordinary_words import JOINING, LOOKS_JOINED, ORDINARY
from shelter_desk.domain.words_in_text import Joint, words_in

CODE = "SD-2026-0001"


def known(*names: str) -> KnownNames:
    return KnownNames([(CODE, names)])


def left(text: str, *names: str) -> str:
    """``text`` with "*" for each name, what was joined to it before the star."""
    kept, at = "", 0
    for one in known(*names).found_in(text):
        kept += text[at : one.start] + one.joined + "*"
        at = one.end
    return kept + text[at:]


WRITTEN = {
    "مريم": (
        ("مَرْيَم نامت", "* نامت"),
        ("مـــريـم!", "*!"),
        ("مري\u200cم \u2068مريم\u2069", "* \u2068*\u2069"),
        ("مرﻳﻢ", "*"),
        ("(مريم)،مريم؟", "(*)،*؟"),
        ("مريم2 ومريم", "*2 و*"),
        ("فمريم بمريم لمريم كمريم ولمريم فبمريم وكمريم", "ف* ب* ل* ك* ول* فب* وك*"),
        ("وَلِمَرْيَمَ يامريم", "ول* يا*"),
        ("مر-يم", "*"),
    ),
    "الهاشمي": (
        ("الهاشمي والهاشمي بالهاشمي للهاشمي وللهاشمي", "* و* ب* ل* ول*"),
        ("هاشمي لالهاشمي فكالهاشمي", "* ل* فك*"),
    ),
    "الليثي": (("لليثي", "ل*"),),
    "هاشمي": (("الهاشمي وللهاشمي", "* ول*"),),
    "Mariam Yusuf": (
        ("mariam YUSUF", "*"),
        ("MariamYusuf mariam-yusuf Mariam_Yusuf", "* * *"),
        ("Mariam's, Mariam’s, Mariamʼs", "*'s, *’s, *ʼs"),
        ("Yusuf, Mariam", "*, *"),
        ("Ma\u0301riam \uff2dariam", "* *"),
        ("2Mariam", "2*"),
    ),
    "Jean-Luc": (("JeanLuc, Jean Luc, Jean and Luc", "*, *, * and *"),),
    "Al Hashimi": (("Alhashimi, al-Hashimi, Hashimi, al dente", "*, *, *, al dente"),),
    "O'Neil": (
        ("O'Neil O’Neil Oʼneil ONeil oneil", "* * * * *"),
        ("O Neil; Neil's; o", "*; *'s; o"),
    ),
    "Sa’ad": (("Saad, Sa'ad, Sa`ad, sa, ad", "*, *, *, sa, ad"),),
    "Ma'am": (("Ma'am, maam: I am, ma", "*, *: I am, ma"),),
    "D’Souza": (("Dsouza, D'Souza, Souza", "*, *, *"),),
    "عبد الله": (
        ("عبد الله، عبدالله، عبد-الله، لعبد الله، عَبْدُ اللهِ", "*، *، *، ل*، *"),
        ("والله، الحمد لله، بسم الله، عبد", "والله، الحمد لله، بسم الله، عبد"),
    ),
    "عبدالله": (("عبد الله وعبدالله، إن شاء الله", "* و*، إن شاء الله"),),
    "عبد الرحمن": (("بسم الله الرحمن الرحيم، عبدالرحمن", "بسم الله الرحمن الرحيم، *"),),
    "نور الدين": (("نورالدين، نور، الدين، دين", "*، *، الدين، دين"),),
    "Abd Allah": (("Abdallah, abd-allah, Allah", "*, *, Allah"),),
    "أم علي": (("أم علي، لأم علي، ام علي", "*، ل*، *"), ("أم على الباب؟", "أم على الباب؟")),
    "مي": (("مي، ومي، لمي، فمي: لمى", "*، و*، ل*، ف*: لمى"),),
    "Li": (("Li, li, LI's: list, oli", "*, *, *'s: list, oli"),),
    "Li Ke": (("LiKe, Li, Ke, Li Ke: like", "*, *, *, *: like"),),
    "J. K.": (("J. K., JK: j", "*., *: j"),),
    "Al": (("Al, al fresco", "*, al fresco"),),
    "Said": (("Said said, she SAID", "* said, she *"),),
    "May So": (("May may so, so", "* may so, so"),),
    "علي": (("علي، وعلي: على الباب وعلى", "*، و*: على الباب وعلى"),),
    "هناء": (("هناء: هنا وهناك", "*: هنا وهناك"),),
    "منى": (("منى: مني", "*: مني"),),
    "آية": (("آية، اية: ايه", "*، *: ايه"),),
    "أمل": (("أمل، بأمل، امل: كامل، وكامل، آمل", "*، ب*، *: كامل، وكامل، آمل"),),
    "جمعة": (("يوم الجمعة، والجمعة: جمعة، لجمعة", "يوم الجمعة، والجمعة: *، ل*"),),
    "سلام": (("السلام عليكم يا سلام", "السلام عليكم يا *"),),
    "النور": (("النور، وللنور", "*، ول*"),),
    "منى رمضان": (("في رمضان: منى رمضان، منى", "في رمضان: *، *"),),
    "ريم": (("ريم، وريم: كريم وكريم", "*، و*: كريم وكريم"),),
    "प्रिया शर्मा": (("प्रिया, शर्मा", "*, *"),),
    "ሰላም ተስፋዬ": (("ሰላም፣ ተስፋዬ", "*፣ *"),),
    "Amal (Umm Ali)": (("Amal; Umm Ali; AmalUmm", "*; *; AmalUmm"),),
    "سيف": (("كسيف", "ك*"),),
    "": (("anything", "anything"),),
    "X": (("X", "X"),),
}


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [(name, *one) for name, texts in WRITTEN.items() for one in texts],
)
def test_a_name_is_found_however_it_is_written(name: str, text: str, wanted: str) -> None:
    assert left(text, name) == wanted


def test_the_longest_name_counts_and_says_whose_it_is() -> None:
    both = KnownNames([("A", ("Mariam Yusuf",)), ("B", ("Yusuf Ali", "Mariam"))])
    text = "Mariam Yusuf, Yusuf Ali, Yusuf, Mariam"
    assert [(text[one.start : one.end], one.codes) for one in both.found_in(text)] == [
        ("Mariam Yusuf", ("A",)),
        ("Yusuf Ali", ("B",)),
        ("Yusuf", ("A", "B")),
        ("Mariam", ("A", "B")),
    ]
    assert [one.codes for one in known("Amal", "امل").found_in("Amal أمل")] == [(CODE,), (CODE,)]


def test_words_know_what_stands_before_them() -> None:
    joints = [one.joint for one in words_in("a'b-c d. e, f 3 g\u200b h")]
    assert joints == [
        *(Joint.APART, Joint.CLOSE, Joint.TIED, Joint.NEAR),
        *(Joint.NEAR, Joint.APART, Joint.APART, Joint.NEAR),
    ]


FILLER = ("قالت", "ثم", "ذهبت", "غدا", "went", "then", "quickly", "7", "؟", "...")
MARKS = "\u064b\u064e\u064f\u0650\u0651\u0652\u0640\u200c\u200d\u200b"
ARABIC = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=3, max_size=9)
LATIN = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9).map(str.title)
NAMES = st.lists(ARABIC, min_size=1, max_size=3) | st.lists(LATIN, min_size=1, max_size=3)
JOINED = ("", "و", "ف", "ب", "ل", "ك", "ول", "فب", "يا", "ال", "وال", "لل", "ولل")

EVERYDAY = frozenset(map(fold, ORDINARY | JOINING | LOOKS_JOINED))


def bare(text: str) -> str:
    return "".join(one for one in fold(text) if unicodedata.category(one)[0] == "L")


def tells_of(name: list[str], text: str) -> bool:
    """True where the letters of some words of ``name`` stand in ``text``, in whatever words."""
    places = range(len(name))
    runs = {bare("".join(name[one : other + 1])) for one in places for other in places[one:]}
    return any(run.removeprefix("ال") in bare(text) for run in runs)


@given(NAMES, st.data())
def test_no_known_name_stays_whatever_is_written_in_around_or_between(
    name: list[str], data: st.DataObject
) -> None:
    draw = data.draw
    arabic = not name[0].isascii()
    before = draw(st.sampled_from(JOINED)) if arabic else ""
    letters = [before, draw(st.sampled_from(("", " ", "-", "  ", "_", "\n"))).join(name)]
    marks = MARKS if arabic else "\u0301\u00ad\u200b"
    written = "".join(
        one + (draw(st.text(marks, max_size=2)) if one.isalpha() else "")
        for one in "".join(letters)
    )
    written = draw(st.sampled_from((written, written.upper(), written.lower())))
    around = draw(st.sampled_from((" ", "(", "،", "«", "2", "\n", "/", '"')))
    head, tail = (" ".join(draw(st.lists(st.sampled_from(FILLER)))) for _side in "12")
    assume(not (tells_of(name, head) or tells_of(name, tail)))
    whole = bare(before + name[0])
    assume(not EVERYDAY & {whole, *map(bare, name)})
    kept = left(f"{head}{around}{written}{around}{tail}", " ".join(name))
    assert "*" in kept
    assert bare("".join(name)) not in bare(kept)
    assert head in kept
    assert tail in kept


@given(st.lists(st.sampled_from(FILLER)).map(" ".join), NAMES)
def test_words_that_are_no_names_stay(text: str, name: list[str]) -> None:
    assume(not tells_of(name, text))
    assert left(text, " ".join(name)) == text


@given(st.text(), st.text(max_size=40))
def test_any_text_and_any_name_are_read(text: str, name: str) -> None:
    at = 0
    for one in known(name).found_in(text):
        assert at <= one.start < one.end <= len(text)
        at = one.end
    for word in words_in(text):
        assert word.plain
        assert not re.search(r"[\s\d]", word.plain)


def test_a_long_text_and_a_full_house_are_quick() -> None:
    house = [(f"SD-{one}", (f"Mar{one:x}iam Yusuf Ali", "مريم يوسف الهاشمي")) for one in range(40)]
    names = KnownNames(house)
    text = "ذهبت مريم إلى السوق and came back " * 150
    began = time.perf_counter()
    assert sum(1 for _one in names.found_in(text)) == 150
    assert time.perf_counter() - began < 1
