"""The consent form of several talks, whom to call, and people under 18."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from shelter_desk.domain import consent_errors, errors
from shelter_desk.domain.children import AgeBand, AssentWords, ChildSays
from shelter_desk.domain.consents import (
    NAMES_ITEMS,
    Assent,
    ConsentDecision,
    ConsentText,
    DataItem,
    Decision,
    GivenBy,
    Interpreter,
    Mark,
    Scope,
    SharedBy,
    Witness,
)
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.whole_file import ASKED_IN
from shelter_desk.domain.wordings import ASSENTS, HouseText, TextReview
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.printing.layout.labels import ITEMS, SHARED_BY
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.services.consents import consents, wordings
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.texts import consent_texts
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from tests import factories, papers

TEN = ChildSays(AgeBand.FROM_9)
PDFTOTEXT = shutil.which("pdftotext")


@pytest.fixture
def resident(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Fatima")


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "مركز السلام الصحي", "Salam Health Centre", "+97317000000")


def text_of(pdf: bytes, folder: Path) -> str:
    if PDFTOTEXT is None:
        pytest.skip("pdftotext is not installed")
    file = folder / "form.pdf"
    file.write_bytes(pdf)
    done = subprocess.run([PDFTOTEXT, "-layout", str(file), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


def by_thumb(desk: Desk) -> ConsentDecision:
    return factories.decision(
        desk,
        Scope.SHELTER,
        mark=Mark.THUMBPRINT,
        witnesses=(Witness("Layla Hassan", "nurse"), Witness("Maha Jaber")),
        interpreter=Interpreter("Tigist", "am", "phone", True),
        place="Room 2",
    )


def test_a_later_talk_does_not_hide_who_was_at_an_earlier_one(
    desk: Desk, fake_clock: factories.FakeClock, resident: ResidentId, tmp_path: Path
) -> None:
    first = consents.record_consent(desk, resident, by_thumb(desk))
    day = desk.local_today()
    fake_clock.advance(days=10)
    no = ConsentDecision(Scope.EMERGENCY_CONTACT, Decision.REFUSED, "ar", "en", 1)
    second = consents.record_consent(desk, resident, no)
    text = text_of(papers.consent_paper(desk, resident, [first, second]).pdf, tmp_path)
    for name in ("Layla Hassan (nurse)", "Maha Jaber", "Tigist", "Room 2", "thumbprint"):
        assert name in text, name
    for when in (day, day + timedelta(days=10)):
        assert text.count(f"{when:%d/%m/%Y}") >= 2, when


def test_each_column_keeps_its_language_whatever_was_read_aloud(
    desk: Desk, resident: ResidentId
) -> None:
    one = consents.record_consent(desk, resident, factories.decision(desk, Scope.SHELTER))
    turned = {"language": "en", "staff_language": "ar"}
    two = consents.record_consent(
        desk, resident, factories.decision(desk, Scope.INTERVIEW, **turned)
    )
    pdf = pypdfium2.PdfDocument(papers.consent_paper(desk, resident, [one, two]).pdf)
    for scope in (Scope.SHELTER, Scope.INTERVIEW):
        for language in ("ar", "en"):
            text = consents.consent_text(desk, scope, language)
            assert text is not None
            page, box = _found(pdf, text.title.split()[-1 if is_rtl(language) else 0])
            assert (box[0] > page.get_width() / 2) is is_rtl(language), (scope, language)


def _found(pdf: pypdfium2.PdfDocument, word: str) -> tuple[Any, tuple[float, ...]]:
    for page in pdf:
        words = page.get_textpage()
        found = words.search(word).get_next()
        if found is not None:
            return page, words.get_charbox(found[0])
    raise AssertionError(word)


def test_texts_in_other_languages_stand_on_sheets_of_their_own(
    desk: Desk, resident: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = consent_texts.packaged

    def packaged(scope: Scope, language: str) -> ConsentText | None:
        text = written(scope, "en" if language == "bn" else language)
        return None if text is None else replace(text, language=language)

    monkeypatch.setattr(consent_texts, "packaged", packaged)
    spoken = ("ar", "en"), ("bn", "en"), ("en", "bn"), ("en", "en")
    scopes = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.EMERGENCY_CONTACT)
    made = [
        consents.record_consent(
            desk,
            resident,
            factories.decision(desk, scope, language=hers, staff_language=ours),
        )
        for scope, (hers, ours) in zip(scopes, spoken, strict=True)
    ]
    form = papers.consent_paper(desk, resident, made, copies=2)
    assert form.copy_numbers == (1, 2)
    sheets = [
        (sheet.language, sheet.staff_language, len(sheet.parts))
        for sheet in paper.gather_consent(desk, resident, made).sheets
        if isinstance(sheet, ConsentPaper)
    ]
    assert sheets == [("en", "ar", 2), ("en", "bn", 2)]


def test_a_yes_to_a_call_names_somebody(desk: Desk, resident: ResidentId, tmp_path: Path) -> None:
    whole = factories.decision(desk, Scope.EMERGENCY_CONTACT)
    gaps: tuple[dict[str, Any], ...] = ({"contact_name": " "}, {"contact_phone": ""})
    for missing in gaps:
        for said in (Decision.AGREED, Decision.IN_PART):
            with pytest.raises(consent_errors.NeedsContact):
                consents.record_consent(desk, resident, replace(whole, decision=said, **missing))
    made = consents.record_consent(desk, resident, whole)
    (row,) = consents.wallet(desk, resident)
    assert row.consent.details.contact_name == "Hanan Aziz"
    assert row.consent.details.contact_phone == "+97333000001"
    text = text_of(papers.consent_paper(desk, resident, [made]).pdf, tmp_path)
    assert "Hanan Aziz" in text
    assert "+97333000001" in text
    no = ConsentDecision(Scope.EMERGENCY_CONTACT, Decision.REFUSED, "ar", "en", 1)
    consents.record_consent(desk, resident, no)


def test_nobody_who_must_not_know_is_called(desk: Desk, resident: ResidentId) -> None:
    row = Answers.empty().with_value("name", "Hanan  Aziz")
    answers = Answers.empty().with_rows("must_not_know", (row,))
    records.save_draft(desk, resident, "intake", answers, 0)
    with pytest.raises(consent_errors.ContactNotSafe):
        consents.record_consent(desk, resident, factories.decision(desk, Scope.EMERGENCY_CONTACT))


def test_what_was_talked_over_is_kept(desk: Desk, resident: ResidentId, agency: AgencyId) -> None:
    said: dict[str, Any] = {
        "risks_discussed": True,
        "alternatives_discussed": True,
        "how": frozenset({SharedBy.PAPER, SharedBy.TOGETHER}),
    }
    consents.record_consent(desk, resident, factories.sharing(desk, agency, **said))
    (row,) = consents.wallet(desk, resident)
    assert {key: getattr(row.consent.details, key) for key in said} == said


def _intake(desk: Desk, resident: ResidentId, key: str, value: Any, sign: bool) -> None:
    answers = records.open_form(desk, resident, "intake").answers.with_value(key, value)
    if sign:
        records.sign_record(desk, resident, "intake", answers)
    else:
        records.save_draft(desk, resident, "intake", answers, 0)


CHILD = [
    ("birth_date", PartialDate(2011, 4, 2)),
    ("birth_date", PartialDate(2008)),
    ("age_dispute", "yes"),
    ("age_dispute", "unknown"),
    ("age_stated", 16),
    ("age_estimated", 17),
]


@pytest.mark.parametrize("sign", [False, True])
@pytest.mark.parametrize(("key", "value"), CHILD)
def test_nobody_under_18_or_in_doubt_agrees_alone(
    desk: Desk, resident: ResidentId, key: str, value: Any, sign: bool
) -> None:
    _intake(desk, resident, key, value, sign)
    with pytest.raises(consent_errors.NeedsGuardianForChild):
        consents.record_consent(desk, resident, factories.decision(desk))
    consents.record_consent(desk, resident, factories.decision(desk, decision=Decision.REFUSED))
    given: dict[str, Any] = {"given_by": GivenBy.BOTH, "guardian": "Amina", "child": TEN}
    consents.record_consent(desk, resident, factories.decision(desk, **given))
    assert [row.state for row in consents.wallet(desk, resident)] == ["valid", "superseded"]


@pytest.mark.parametrize(
    ("key", "value"), [("birth_date", PartialDate(2001, 4, 2)), ("age_stated", 25)]
)
def test_a_grown_woman_decides_herself(
    desk: Desk, resident: ResidentId, key: str, value: Any
) -> None:
    _intake(desk, resident, key, value, sign=True)
    consents.record_consent(desk, resident, factories.decision(desk))


def test_a_doubt_that_is_settled_is_over(desk: Desk, resident: ResidentId) -> None:
    answers = records.open_form(desk, resident, "intake").answers
    answers = answers.with_value("age_estimated", 17).with_value("age_dispute", "no")
    records.sign_record(desk, resident, "intake", answers)
    consents.record_consent(desk, resident, factories.decision(desk))


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"given_by": GivenBy.GUARDIAN, "guardian": "Amina"}, consent_errors.NeedsAgeBand),
        ({"given_by": GivenBy.BOTH, "guardian": "Amina"}, consent_errors.NeedsAgeBand),
        (
            {"given_by": GivenBy.GUARDIAN, "guardian": "Amina", "child": TEN},
            consent_errors.NeedsAssent,
        ),
        (
            {"given_by": GivenBy.GUARDIAN, "guardian": "Amina", "child": TEN}
            | {"assent": Assent.TOO_YOUNG},
            consent_errors.AskedFromSix,
        ),
        (
            {"given_by": GivenBy.GUARDIAN, "guardian": "Amina", "child": TEN}
            | {"assent": Assent.NOT_NOW},
            consent_errors.ChildNotNow,
        ),
        (
            {"given_by": GivenBy.GUARDIAN, "guardian": "Amina", "assent": Assent.AGREES}
            | {"child": replace(TEN, guardian_feared=True)},
            consent_errors.GuardianNotSafe,
        ),
        (
            {"given_by": GivenBy.GUARDIAN, "guardian": "Amina", "child": TEN}
            | {"assent": Assent.REFUSES},
            consent_errors.ChildRefuses,
        ),
        ({"given_by": GivenBy.BEST_INTEREST}, consent_errors.NeedsBestInterest),
        (
            {"given_by": GivenBy.BEST_INTEREST, "best_interest": "A doctor today", "child": TEN},
            consent_errors.NeedsAssent,
        ),
    ],
)
def test_a_child_is_asked_whoever_decides(
    desk: Desk,
    resident: ResidentId,
    changes: dict[str, Any],
    cause: type[errors.ShelterDeskError],
) -> None:
    _intake(desk, resident, "age_dispute", "yes", sign=True)
    with pytest.raises(cause):
        consents.record_consent(desk, resident, factories.decision(desk, **changes))
    assert consents.wallet(desk, resident) == ()


def test_a_guardian_decides_with_what_the_child_says(
    desk: Desk, resident: ResidentId, tmp_path: Path
) -> None:
    _intake(desk, resident, "birth_date", PartialDate(2018, 4, 2), sign=True)
    child = ChildSays(AgeBand.FROM_6, words="I want the bed at the window", guardian_number="A77")
    given = factories.decision(
        desk,
        given_by=GivenBy.GUARDIAN,
        guardian="Amina",
        guardian_relation="aunt",
        assent=Assent.AGREES,
        child=child,
    )
    made = consents.record_consent(desk, resident, given)
    text = text_of(papers.consent_paper(desk, resident, [made]).pdf, tmp_path)
    for words in ("Amina · aunt", "What the child says", "A77"):
        assert words in text, words
    # a guardian who signs reads nothing that the child said
    assert "bed at the window" not in text
    assert "What do you want?" in text
    assert "Signature of the guardian: Amina" in text


@pytest.mark.parametrize(("age", "band"), [(6, "6_8"), (9, "9_11"), (13, "12_14"), (17, "15_17")])
def test_the_words_told_are_frozen_for_the_age_of_the_file(
    desk: Desk, resident: ResidentId, age: int, band: str
) -> None:
    today = desk.local_today()
    birth = PartialDate(today.year - age, today.month, today.day)
    _intake(desk, resident, "birth_date", birth, sign=True)
    assert consents.child_band(desk, resident) is AgeBand(band)
    made = record_child(desk, resident, ChildSays(AgeBand(band)))
    about = ASSENTS[AgeBand(band)]
    read = wordings.her_text(desk, about, "ar")
    assert read is not None
    assert [one.language for one in told_of(desk, resident, made)] == ["ar", "en"]
    wordings.correct_text(desk, "ar", about, 1, "عنوان", [*read.lines[:-1], "سطر آخر."])
    told = told_of(desk, resident, made)[0]
    assert (told.title, told.lines, told.version) == (read.title, read.lines, 1)
    again = record_child(desk, resident, ChildSays(AgeBand(band)))
    newest = told_of(desk, resident, again)[0]
    assert (newest.version, newest.lines[-1], newest.is_draft) == (2, "سطر آخر.", True)


def test_below_six_nobody_is_asked_and_paper_says_why(
    desk: Desk, resident: ResidentId, tmp_path: Path
) -> None:
    today = desk.local_today()
    _intake(desk, resident, "birth_date", PartialDate(today.year - 3, 1, 1), sign=True)
    made = record_child(desk, resident, ChildSays(AgeBand.UNDER_6), assent=Assent.NOT_ASKED)
    (row,) = consents.wallet(desk, resident)
    assert row.consent.details.assent is Assent.TOO_YOUNG
    assert told_of(desk, resident, made) == ()
    text = text_of(papers.consent_paper(desk, resident, [made]).pdf, tmp_path)
    assert "too young to be asked" in text
    assert "A child under six is not asked" in " ".join(text.split())


def test_a_child_of_ten_is_not_passed_over_as_too_young(desk: Desk, resident: ResidentId) -> None:
    today = desk.local_today()
    _intake(desk, resident, "birth_date", PartialDate(today.year - 10, 1, 1), sign=True)
    with pytest.raises(consent_errors.AskedFromSix):
        record_child(desk, resident, ChildSays(AgeBand.UNDER_6))


def test_a_childs_no_stands_unless_it_is_decided_in_its_best_interest(
    desk: Desk, resident: ResidentId
) -> None:
    _intake(desk, resident, "age_stated", 12, sign=True)
    assert consents.child_band(desk, resident) is AgeBand.FROM_12
    says_no = ChildSays(AgeBand.FROM_12, words="No")
    with pytest.raises(consent_errors.ChildRefuses):
        record_child(desk, resident, says_no, assent=Assent.REFUSES)
    record_child(
        desk,
        resident,
        says_no,
        assent=Assent.REFUSES,
        given_by=GivenBy.BEST_INTEREST,
        best_interest="Manager and doctor: fever of 41",
    )
    (row,) = consents.wallet(desk, resident)
    assert row.consent.details.child is not None
    assert row.consent.details.child.words == "No"


def test_a_guardian_who_says_no_is_kept_with_the_reason(desk: Desk, resident: ResidentId) -> None:
    child = ChildSays(AgeBand.FROM_9, guardian_refuses="Fears the embassy")
    made = record_child(desk, resident, child, decision=Decision.REFUSED)
    assert consents.wallet(desk, resident)[0].consent.id == made
    assert consents.wallet(desk, resident)[0].consent.details.child == replace(
        child, told=told_of(desk, resident, made)
    )


def test_who_decides_herself_has_no_part_of_a_child(desk: Desk, resident: ResidentId) -> None:
    decision = factories.decision(desk, child=ChildSays(AgeBand.FROM_9, words="x"))
    consents.record_consent(desk, resident, decision)
    assert consents.wallet(desk, resident)[0].consent.details.child is None


def test_paper_is_a_draft_until_the_words_for_the_child_are_signed_off(
    desk: Desk, resident: ResidentId
) -> None:
    today = desk.local_today()
    for language in ("ar", "en"):
        wordings.sign_off_texts(
            desk, language, [TextReview(Scope.KEEP_RECORD, 1, "Asha", "", today)]
        )
    first = record_child(desk, resident, ChildSays(AgeBand.FROM_9))
    assert paper.gather_consent(desk, resident, [first]).draft_translation
    for language in ("ar", "en"):
        review = TextReview(HouseText.ASSENT_9, 1, "Asha", "", today)
        wordings.sign_off_texts(desk, language, [review])
    later = record_child(desk, resident, ChildSays(AgeBand.FROM_9))
    assert not paper.gather_consent(desk, resident, [later]).draft_translation
    assert paper.gather_consent(desk, resident, [first]).draft_translation


def record_child(desk: Desk, resident: ResidentId, child: ChildSays, **more: Any) -> ConsentId:
    given: dict[str, Any] = {"given_by": GivenBy.GUARDIAN, "guardian": "Amina"}
    given |= {"assent": Assent.AGREES, "child": child}
    return consents.record_consent(desk, resident, factories.decision(desk, **(given | more)))


def told_of(desk: Desk, resident: ResidentId, made: ConsentId) -> tuple[AssentWords, ...]:
    rows = consents.wallet(desk, resident)
    (child,) = (row.consent.details.child for row in rows if row.consent.id == made)
    assert child is not None
    return child.told


def test_a_guardian_who_is_feared_gets_no_place_to_sign(
    desk: Desk, resident: ResidentId, tmp_path: Path
) -> None:
    _intake(desk, resident, "birth_date", PartialDate(2018, 4, 2), sign=True)
    child = ChildSays(AgeBand.FROM_6, guardian_refuses="says so", guardian_feared=True)
    given = factories.decision(
        desk,
        decision=Decision.REFUSED,
        given_by=GivenBy.GUARDIAN,
        guardian="Amina",
        guardian_relation="aunt",
        assent=Assent.AGREES,
        child=child,
    )
    made = consents.record_consent(desk, resident, given)
    text = text_of(papers.consent_paper(desk, resident, [made]).pdf, tmp_path)
    assert "Amina · aunt" in text
    assert "Signature of the guardian" not in text


@pytest.mark.parametrize("scope", sorted(NAMES_ITEMS))
def test_an_empty_form_has_a_box_for_each_thing_and_no_open_place(
    desk: Desk, tmp_path: Path, scope: Scope
) -> None:
    said = text_of(papers.blank_consent_paper(desk, [scope], "en", "ar").pdf, tmp_path)
    assert "{" not in said
    for words in (ITEMS[DataItem.NEEDS], ITEMS[DataItem.PHOTO], SHARED_BY[SharedBy.PAPER]):
        assert words.source in said, words
    assert (ITEMS[DataItem.WHOLE_FILE].source in said) == (scope in ASKED_IN)
    other = text_of(papers.blank_consent_paper(desk, [Scope.SHELTER], "en", "ar").pdf, tmp_path)
    assert ITEMS[DataItem.PHOTO].source not in other
