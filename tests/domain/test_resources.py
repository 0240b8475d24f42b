"""The written content that ships with the program: words, consent texts, help pages."""

from __future__ import annotations

import json
import re
import unicodedata
from html.parser import HTMLParser
from typing import Any

import pytest

from shelter_desk.domain.consents import Scope, Told
from shelter_desk.domain.folding import fold
from shelter_desk.domain.whole_file import ASKED_IN
from tests.places import CATALOGUE, RESOURCES

LANGUAGES = ("ar", "en")
HER_LANGUAGES = sorted(path.stem for path in (RESOURCES / "consent").glob("*.json"))
SCOPES = set(Scope)
PAGES = frozenset(
    {
        "desk",  # shown where a screen has no page of its own
        *("first_run", "unlock", "today", "residents", "arrival", "file", "form"),
        *("consent", "print", "notes", "needs", "referral", "audit", "settings"),
        *("reviews", "history", "people"),
        *("backups", "leaving", "retention", "override", "conduct"),
        *(
            "house",
            "rooms",
            "plan",
            "practice",
            "free_practice",
            "safety",
            "belongings",
            "screening",
            "handover",
        ),
        *("attachments", "pen", "procedure", "front_lines", "agencies", "calls"),
        "incidents",
        "print_queue",
        "training",
        "groups",
        "figures",
        "overview",
        "hand_over",
        "own_copy",
        "tonight",
    }
)
HELP_TAGS = frozenset(["html", "head", "meta", "title", "body", "h2", "h3", "p", "ul", "li", "b"])
# Hamza, alef maqsura and ta marbuta are typed in several ways; a passphrase is not folded.
ONE_SPELLING = re.compile("[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{2,5}[ابتثجحخدذرزسشصضطظعغفقكلمنو]")
BIDI_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def words(language: str) -> list[str]:
    return (RESOURCES / "words" / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def texts(language: str) -> dict[Scope, dict[str, Any]]:
    raw = (RESOURCES / "consent" / f"{language}.json").read_text(encoding="utf-8")
    content = json.loads(raw)
    assert content["language"] == language
    found = {Scope(entry["scope"]): entry for entry in content["texts"]}
    assert len(found) == len(content["texts"]), "a scope stands twice"
    return found


def told(language: str) -> list[dict[str, Any]]:
    content = json.loads((RESOURCES / "told" / f"{language}.json").read_text(encoding="utf-8"))
    assert content["language"] == language
    found: list[dict[str, Any]] = content["texts"]
    return found


class HelpPage(HTMLParser):
    """Collects what a help page is made of and refuses unbalanced tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.body: dict[str, str | None] = {}
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "body":
            self.body = dict(attrs)
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "body" in self._open:
            self.text += data + " "


def help_page(language: str, page: str) -> HelpPage:
    return HelpPage((RESOURCES / "help" / language / f"{page}.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_list_gives_eleven_bits_a_word(language: str) -> None:
    listed = words(language)
    assert len(listed) == 2048
    assert listed == sorted(listed)
    assert len({fold(word) for word in listed}) == 2048


def test_arabic_words_can_be_typed_in_one_way_only() -> None:
    assert [word for word in words("ar") if not ONE_SPELLING.fullmatch(word)] == []
    assert [word for word in words("ar") if word.startswith("ال")] == []


def test_english_words_are_short_and_lower_case() -> None:
    assert [word for word in words("en") if not re.fullmatch("[a-z]{3,7}", word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_lists_are_stored_as_they_are_compared(language: str) -> None:
    assert [word for word in words(language) if unicodedata.normalize("NFKC", word) != word] == []


@pytest.mark.parametrize("language", HER_LANGUAGES)
@pytest.mark.parametrize("scope", sorted(SCOPES))
def test_consent_text_tells_everything_that_must_be_told(language: str, scope: Scope) -> None:
    entry = texts(language)[scope]
    told = [line["tells"] for line in entry["lines"] if line["tells"]]
    duties = set(Told) if scope in ASKED_IN else set(Told) - {Told.WHOLE_FILE}
    assert sorted(told) == sorted(duties)
    assert 6 <= len(entry["lines"]) <= 1 + len(duties)
    assert entry["version"] >= 1
    assert entry["title"].strip()
    assert all(line["text"] == line["text"].strip() != "" for line in entry["lines"])


@pytest.mark.parametrize("language", HER_LANGUAGES)
@pytest.mark.parametrize("scope", sorted(SCOPES))
def test_consent_lines_stand_side_by_side_in_every_language(language: str, scope: Scope) -> None:
    hers, english = texts(language)[scope], texts("en")[scope]
    assert hers["version"] == english["version"]
    assert [line["tells"] for line in hers["lines"]] == [line["tells"] for line in english["lines"]]
    pairs = zip(hers["lines"], english["lines"], strict=True)
    for first, second in [*pairs, ({"text": hers["title"]}, {"text": english["title"]})]:
        assert _places(first["text"]) == _places(second["text"])


@pytest.mark.parametrize("language", HER_LANGUAGES)
def test_only_sharing_has_places_to_fill(language: str) -> None:
    used = {
        scope: set().union(*(_places(line["text"]) for line in entry["lines"]))
        for scope, entry in texts(language).items()
    }
    assert set(used) == SCOPES
    assert used.pop(Scope.SHARE_WITH_AGENCY) == {"agency", "items"}
    assert set().union(*used.values()) == set()


@pytest.mark.parametrize("language", HER_LANGUAGES)
def test_a_consent_text_names_its_reviewer_with_a_date_or_neither(language: str) -> None:
    for entry in texts(language).values():
        assert bool(entry["reviewed_by"]) == bool(entry["reviewed_on"])


@pytest.mark.parametrize("language", HER_LANGUAGES)
def test_rights_and_rules_stand_side_by_side_in_every_language(language: str) -> None:
    hers, english = told(language), told("en")
    assert [(one["kind"], one["version"], len(one["lines"])) for one in hers] == [
        (one["kind"], one["version"], len(one["lines"])) for one in english
    ]
    assert all(line.strip() == line != "" for one in hers for line in [one["title"], *one["lines"]])


@pytest.mark.parametrize("language", HER_LANGUAGES)
def test_before_a_talk_she_hears_what_she_agrees_to_and_her_rights(language: str) -> None:
    asked = [line["text"] for line in texts(language)[Scope.INTERVIEW]["lines"]]
    rights, _rules, before, _after = (one["lines"] for one in told(language)[:4])
    assert set(before) <= {*asked, *rights}, "one wording, to be reviewed and put right together"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_she_reads_never_calls_her_a_victim(language: str) -> None:
    read = [*texts(language).values(), *told(language)]
    wording = json.dumps(read, ensure_ascii=False).casefold()
    wording += "".join(help_page(language, page).text.casefold() for page in PAGES)
    for word in ("victim", "ضحية", "الضحايا", "ضحايا"):
        assert word not in wording


@pytest.mark.parametrize(
    "other",
    [
        "نزيلة",  # مقيمة
        "أخصائي(ة)? الحال|أخصائي[وي] الحال",  # مسؤول الحالة
        "ترك ما كُتب",  # إلغاء
        "النموذج|نموذجًا",  # الاستمارة
        r"\} أشخاص",  # what is counted has another form after eleven
    ],
)
def test_one_arabic_term_for_one_thing(other: str) -> None:
    wording = CATALOGUE.read_text(encoding="utf-8")
    wording += "".join(help_page("ar", page).text for page in PAGES)
    assert re.search(other, wording) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_a_help_page(language: str) -> None:
    assert {path.stem for path in (RESOURCES / "help" / language).glob("*.html")} == PAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", sorted(PAGES))
def test_help_page_is_short_and_simple(language: str, page: str) -> None:
    found = help_page(language, page)
    assert found.tags <= HELP_TAGS
    assert found.body == {"dir": "rtl" if language == "ar" else "ltr"}
    assert 80 <= len(found.text.split()) <= 200
    assert "F1" in found.text
    assert not BIDI_CONTROLS.search(found.text)


@pytest.mark.parametrize("page", sorted(PAGES))
def test_both_languages_name_the_same_keys(page: str) -> None:
    keys = re.compile(r"\b(?:F\d|Ctrl\+\w|Alt|Enter|Space|Tab|Page Up|Page Down)")
    arabic, english = (set(keys.findall(help_page(lang, page).text)) for lang in LANGUAGES)
    assert arabic == english


def _places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))
