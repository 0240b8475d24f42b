"""A first afternoon by keys from outside: first run, arrival, intake, consent, its form, lock."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from shelter_desk.desktop.consents import fields as consent_fields
from shelter_desk.desktop.formview import form_parts
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Capacity, CopyGiven, Decision, Mark, Scope, TeachBack
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.passphrase_errors import WrongPassphrase
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import AnswerState
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.intake import INTAKE
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from tests import factories
from tests.xvfb.screen import NEEDED, Hands, Said, Screen, end, until

pytestmark = [NEEDED, pytest.mark.timeout(420)]

PHRASE = "lantern copper olive morning harbour seven"
WRONG = "lantern copper olive morning harbour eight"
OWN_WORDS = "سيلام تسفاي ولد"
BORN = "14/3/1995"
OF_THE_COPY = "river basket candle window"
LANGUAGES = {"ar": "العربية", "en": "English"}
CODE = re.compile("\u2066([0-9]{3})\u2069")


@dataclass
class Afternoon:
    """Hands at one desk, and what they have learned."""

    hands: Hands
    language: str
    code: str = ""

    def words(self, text: Text) -> str:
        """What the window calls it."""
        return say(Translations(), self.language, text)

    def called(self) -> str:
        """What she is called, in the script of the window."""
        return "سيلام" if self.language == "ar" else "Selam"

    def choose(self, question: Text, number: int) -> None:
        """Go on to a question with chips and press a digit."""
        about = self.words(question)
        self.hands.tab_to(lambda w: w["about"] == about, about)
        assert self.hands.press(str(number))["on"], about

    def act(self) -> None:
        """The one blue button of the page."""
        self.hands.tab_to(lambda w: w["kind"] == "PrimaryButton" and w["able"], "the act")
        self.hands.press("space")

    def unlock(self, phrase: str) -> None:
        """Code and passphrase at the door."""
        hands = self.hands
        hands.until_place("UnlockPage")
        hands.take_keyboard()
        if hands.look()["focus"]["object"] == "code":
            hands.screen.keys("type", "--delay", "40", self.code)
        hands.tab_to(lambda w: w["object"] == "passphrase", "the passphrase")
        hands.type(phrase)
        hands.press("Return")

    def file(self) -> None:
        """Her file, by search and Enter."""
        self.hands.press("ctrl+k")
        self.hands.type(self.called())
        time.sleep(1.0)
        self.hands.press("Return")
        self.hands.until_place("FilePage")

    def part(self, title: Text) -> None:
        """A part of her file in the list at the end side."""
        words = self.words(title) + ":"
        self.hands.tab_to(lambda w: _row(w) and w["name"].startswith(words), words)
        self.hands.press("Return")


def _row(widget: Said) -> bool:
    return bool(widget["kind"] == "ClickRow")


@pytest.fixture(params=["ar", "en"])
def afternoon(
    request: pytest.FixtureRequest, screen: Screen, tmp_path: Path
) -> Iterator[Afternoon]:
    hands = Hands(screen, tmp_path / "home", tmp_path / "desk")
    hands.home.mkdir(mode=0o700)
    try:
        yield Afternoon(hands, str(request.param))
    finally:
        if hands.running is not None:
            end(hands.running)


def test_an_afternoon_by_keys_alone(afternoon: Afternoon) -> None:
    hands = afternoon.hands
    hands.open_program()
    first_run(afternoon)
    hands.press("ctrl+l")
    wrong_then_right(afternoon)
    arrival(afternoon)
    intake(afternoon)
    power_cut(afternoon)
    sign(afternoon)
    consent(afternoon)
    saved = paper(afternoon)
    hands.press("ctrl+l")
    hands.until_place("UnlockPage")
    assert hands.running is not None
    end(hands.running)
    what_was_kept(afternoon)
    with pikepdf.open(saved, password=OF_THE_COPY) as form:
        assert form.encryption.R == 6, "AES-256"
        assert len(form.pages) >= 2, "hers and ours"


def first_run(afternoon: Afternoon) -> None:
    """Language, house, manager, passphrase, and the key on paper typed back."""
    hands, wanted = afternoon.hands, LANGUAGES[afternoon.language]
    hands.until_place("LanguageStep")
    first = hands.tab_to(lambda w: w["text"] in LANGUAGES.values(), "the languages")
    hands.press("space" if first["text"] == wanted else "Left")
    hands.until_seen(lambda w: w["text"] == wanted and w["on"], f"{wanted} chosen")
    afternoon.act()
    hands.until_place("ShelterStep")
    _lines(hands, "دار النخيل", "Dar Al Nakheel")
    hands.press("Return")
    hands.until_place("ManagerStep")
    hands.tab_to(lambda w: w["kind"] == "QLineEdit", "the first line")
    _lines(hands, "نورة سالم", "Noora Salem")
    hands.press("Return")
    hands.until_place("PassphraseStep")
    hands.tab_to(lambda w: w["kind"] == "QLineEdit", "the passphrase")
    hands.type(PHRASE)
    first = hands.look()["focus"]["id"]
    hands.press("Tab")
    hands.tab_to(lambda w: w["kind"] == "QLineEdit" and w["id"] != first, "once more")
    hands.type(PHRASE)
    hands.until_seen(lambda w: w["kind"] == "PrimaryButton" and w["able"], "a strong passphrase")
    hands.press("Return")
    _paper_key(afternoon)
    hands.until_place("ConductPage")
    afternoon.act()
    hands.until_place("TodayPage")


def _lines(hands: Hands, *words: str) -> None:
    for number, line in enumerate(words):
        if number:
            hands.press("Tab")
        hands.type(line)


def _paper_key(afternoon: Afternoon) -> None:
    """Read from the screen what stands on the paper, type the groups that are asked for."""
    hands = afternoon.hands
    hands.until_place("RecoveryStep")
    told = hands.until_seen(lambda w: bool(CODE.search(w["text"])), "the sign-in code")
    afternoon.code = CODE.search(told["text"])[1]  # type: ignore[index]
    sight = hands.fresh()["sight"]
    paper = {w["name"]: w["text"] for w in sight if w["kind"] == "QLabel" and w["name"]}
    asked = [w["name"] for w in sight if w["kind"] == "QLineEdit"]
    assert asked
    for name in asked:
        hands.tab_to(lambda w, wanted=name: w["name"] == wanted, name)  # type: ignore[misc]
        hands.type(paper[name].lower())
    hands.until_seen(lambda w: w["kind"] == "PrimaryButton" and w["able"], "the key proven")
    hands.press("Return")


def wrong_then_right(afternoon: Afternoon) -> None:
    """A wrong passphrase is told; the right one opens."""
    hands = afternoon.hands
    afternoon.unlock(WRONG)
    told = afternoon.words(WrongPassphrase().message.text)
    hands.until_seen(lambda w: w["text"] == told, "the sentence about a wrong passphrase")
    hands.until_seen(lambda w: w["object"] == "open_button" and w["able"], "the door again")
    hands.press("ctrl+a")
    hands.type(PHRASE)
    hands.press("Return")
    hands.until_place("TodayPage")


def arrival(afternoon: Afternoon) -> None:
    """Three facts: a code, now, and who welcomes her."""
    hands = afternoon.hands
    hands.press("ctrl+1")
    afternoon.act()
    hands.until_place("ArrivalStartPage")
    hands.tab_to(lambda w: w["kind"] == "QLineEdit", "what she is called")
    hands.type(afternoon.called())
    hands.press("Return", "Return", "Return", "Return", "space")
    hands.until_place("FillingView")
    hands.tab_to(lambda w: w["spot"] == "private_place", "a quiet place of her own")
    hands.press("space")


def intake(afternoon: Afternoon) -> None:
    """A name in Arabic, a name she does not give, a date."""
    hands = afternoon.hands
    afternoon.file()
    afternoon.part(INTAKE.title)
    hands.until_place("FillingView")
    _section(hands, 3, "name_own_words")
    hands.type(OWN_WORDS)
    hands.tab_to(lambda w: w["spot"] == "father_name", "her father's name")
    assert hands.press("F3")["state"] == AnswerState.DECLINED
    _section(hands, 4, "birth_date")
    hands.type(BORN)
    # kept within two seconds of the last key
    time.sleep(3.0)


def _section(hands: Hands, number: int, spot: str) -> Said:
    hands.press(f"alt+{number}")
    return hands.tab_to(lambda w: w["spot"] == spot, spot)


def power_cut(afternoon: Afternoon) -> None:
    """The process is gone in the middle; the next start leads back to the draft."""
    hands = afternoon.hands
    assert hands.running is not None
    hands.running.kill()
    hands.running.wait(20)
    hands.open_program()
    afternoon.unlock(PHRASE)
    hands.until_place("FillingView")
    back = _section(hands, 4, "birth_date")["text"]
    assert [int(part) for part in re.findall(r"[0-9]+", back)] == [14, 3, 1995]
    assert _section(hands, 3, "name_own_words")["text"] == OWN_WORDS


def sign(afternoon: Afternoon) -> None:
    """Read through and sign, each by the one act."""
    hands = afternoon.hands
    review = afternoon.words(form_parts._REVIEW)
    hands.tab_to(lambda w: w["text"] == review, "the review")
    hands.press("space")
    hands.until_place("ReviewView")
    afternoon.act()
    hands.until_place("SignedView")


def consent(afternoon: Afternoon) -> None:
    """The talk about talking: nine lines by the space bar, digits, and her yes."""
    hands, words = afternoon.hands, afternoon.words
    afternoon.file()
    afternoon.part(Text("sections", "Consents"))
    hands.until_place("WalletView")
    about = words(labels.SCOPES[Scope.INTERVIEW])
    hands.tab_to(lambda w: w["text"] == about, about)
    hands.press("space")
    hands.until_place("TalkView")
    hands.tab_to(lambda w: w["kind"] == "QCheckBox", "the first line")
    lines = 0
    while not hands.look()["focus"]["on"]:
        lines += 1
        hands.press("space")
    assert lines >= 5
    here = consent_fields.who_is_here()
    afternoon.choose(here[0].label, _nth(labels.CAPACITY, Capacity.ABLE))
    afternoon.choose(here[1].label, 3)
    afternoon.act()
    afternoon.choose(consent_fields.teach_back()[0].label, _nth(labels.TEACH_BACK, TeachBack.WELL))
    afternoon.act()
    decision = consent_fields.decision(Scope.INTERVIEW)[0].label
    afternoon.choose(decision, 1 + list(Decision).index(Decision.AGREED))
    afternoon.act()
    afternoon.choose(consent_fields.mark()[0].label, _nth(labels.MARKS, Mark.SIGNATURE))
    afternoon.act()
    afternoon.choose(consent_fields.copy()[0].label, _nth(labels.COPY_GIVEN, CopyGiven.YES))
    afternoon.act()
    hands.until_place("WalletView")


def paper(afternoon: Afternoon) -> Path:
    """The consent form in sight, and a protected copy of it where she says; answers where."""
    hands, words = afternoon.hands, afternoon.words
    for context, text in (
        ("WalletView", "Consent form"),
        ("PreviewSide", "Save with a passphrase…"),
    ):
        about = words(Text(context, text))
        hands.tab_to(lambda w, about=about: w["text"] == about and w["able"], about)  # type: ignore[misc]
        hands.press("space")
        hands.until_place("PreviewPage")
    for text in ("Passphrase of the copy", "The same passphrase again"):
        name = words(Text("EncryptedForm", text))
        hands.tab_to(lambda w, name=name: w["name"] == name, name)  # type: ignore[misc]
        hands.type(OF_THE_COPY)
        hands.screen.keys("key", "Return")
    until(lambda: hands.look()["modal"] == "QFileDialog", "the question where")
    target = hands.home / "copy.pdf"
    hands.tab_to(lambda w: w["kind"] == "QLineEdit", "the name of the file")
    hands.press("ctrl+a")
    hands.type(str(target))
    hands.press("Return")
    until(target.exists, "the copy")
    hands.take_keyboard()
    return target


def _nth(table: Iterable[object], value: object) -> int:
    return 1 + list(table).index(value)


def what_was_kept(afternoon: Afternoon) -> None:
    """Through the services, as the manager: record, decision, and a log without a gap."""
    parts = replace(factories.make_parts(afternoon.hands.folder), clock=SystemClock())
    desk: Desk = unlock.unlock(parts, afternoon.code, PHRASE)
    try:
        (row,) = residents.residents_list(desk).rows
        assert row.called == afternoon.called()
        record = records.latest_record(desk, row.id, "intake")
        assert record is not None
        answers = record.answers
        assert answers.get("name_own_words").value == OWN_WORDS
        assert answers.get("father_name").state is AnswerState.DECLINED
        assert answers.get("birth_date").value == PartialDate(1995, 3, 14)
        (kept,) = consents.wallet(desk, row.id)
        assert kept.consent.details.scope is Scope.INTERVIEW
        assert kept.state == "valid"
        assert kept.consent.details.mark is Mark.SIGNATURE
        found = audit.audit_page(desk, AuditFilter(), None, 100).rows
        acts = [one.kind for one in reversed(found)]
        for act in (Act.FAILED_UNLOCK, Act.ADMIT, Act.SIGN, Act.CONSENT):
            assert act in acts, act
        assert acts.count(Act.LOCK) >= 2
        assert audit.verify(desk).clean
    finally:
        unlock.lock(desk, ReturnPlace())
