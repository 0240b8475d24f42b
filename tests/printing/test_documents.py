"""The papers themselves: looked at from outside, as whoever receives them would."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from shelter_desk.domain.consents import (
    DataItem,
    Decision,
    Interpreter,
    Mark,
    Scope,
    SharedBy,
    Told,
    Witness,
)
from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.paper_errors import MissingGlyphs
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.documents.recovery_sheet import recovery_sheet
from shelter_desk.printing.documents.referral_form import referral_form
from shelter_desk.printing.papers.consent import Talk, lines_told
from shelter_desk.printing.pdf.joining import join_pdfs
from shelter_desk.printing.pdf.protect import encrypt_pdf
from shelter_desk.printing.pdf.raster import page_images
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.papers import page_count
from tests.printing import samples
from tests.printing.arabic import translate

_INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


def _poppler(tool: str, pdf: bytes, folder: Path, *options: str) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not here (Debian package poppler-utils)")
    source = folder / "paper.pdf"
    source.write_bytes(pdf)
    target = ["-"] if tool == "pdftotext" else []
    done = subprocess.run(
        [tool, *options, str(source), *target], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode("utf-8")


def _text(pdf: bytes, folder: Path) -> str:
    found = _poppler("pdftotext", pdf, folder, "-layout")
    return unicodedata.normalize("NFKC", found).translate(_INVISIBLE)


def _codes(pdf: bytes, page: int = 0) -> set[str]:
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=3).to_pil()
    return {found.text for found in zxingcpp.read_barcodes(picture)}


def test_consent_form_is_found_again_as_text(book: FontBook, words: Words, tmp_path: Path) -> None:
    text = _text(consent_form(samples.consent_paper(), book, words), tmp_path)
    for wanted in (
        samples.CODE,
        samples.LATIN_NAME,
        samples.ARABIC_NAME,
        "23/11/2026 16:05",
        "23/12/2026",
        "نموذج الموافقة",
        "لا يقرؤه إلا من يهتمون بأمرك",
        "صفحة",
        "Page 2 of 2",
        samples.DOCUMENT_ID,
    ):
        assert wanted in text, wanted


@pytest.mark.parametrize("given", ["مُحَمَّد", "آلاء الإسلام", "مريم عبد الله", "علي بن لأي"])
def test_arabic_names_are_read_back_letter_by_letter(
    book: FontBook, words: Words, tmp_path: Path, given: str
) -> None:
    paper = samples.consent_paper(names=(given,))
    pdf = consent_form(paper, book, words)
    assert unicodedata.normalize("NFKC", given) in _text(pdf, tmp_path)
    seen = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert given in unicodedata.normalize("NFC", seen)


def test_all_fonts_are_embedded_subsets(book: FontBook, words: Words, tmp_path: Path) -> None:
    note = "আপনি বলুন नमस्ते"
    part = samples.consent_part(Scope.KEEP_RECORD, Decision.AGREED, note=note)
    pdf = consent_form(samples.consent_paper(parts=(part,)), book, words)
    lines = _poppler("pdffonts", pdf, tmp_path).splitlines()[2:]
    assert len(lines) == 4
    for line in lines:
        assert "Helvetica" not in line
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_form_has_two_pages_and_says_nothing_about_itself(book: FontBook, words: Words) -> None:
    pdf = consent_form(samples.consent_paper(), book, words)
    assert page_count(pdf) == 2
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/Title"]) == "form"
        for key in ("/Author", "/Subject", "/Creator", "/Producer", "/Keywords"):
            assert str(opened.docinfo.get(key, "")) == ""
        assert str(opened.Root.Lang) == "ar"
    assert consent_form(samples.consent_paper(), book, words) == pdf


def test_qr_names_document_and_text_version(book: FontBook, words: Words) -> None:
    pdf = consent_form(samples.consent_paper(), book, words)
    for page in range(2):
        assert _codes(pdf, page) == {f"SD:{samples.DOCUMENT_ID}:3".upper()}


def test_boxes_show_what_was_read_and_decided(book: FontBook, words: Words, tmp_path: Path) -> None:
    part = samples.consent_part(Scope.KEEP_RECORD, Decision.AGREED)
    for lines_read, decision, ticks in (
        (frozenset({0, 1, 2, 3}), Decision.AGREED, 5),
        (frozenset({0, 2}), Decision.REFUSED, 3),
        (frozenset[int](), None, 0),
    ):
        shown = replace(part, lines_read=lines_read, decision=decision)
        pdf = consent_form(samples.consent_paper(parts=(shown,)), book, words)
        assert _text(pdf, tmp_path).count("✓") == ticks


@pytest.mark.parametrize("decision", list(Decision))
def test_the_tick_stands_beside_the_decision(
    book: FontBook, words: Words, decision: Decision
) -> None:
    part = samples.consent_part(Scope.SHELTER, decision, lines_read=frozenset())
    pdf = consent_form(samples.consent_paper(parts=(part,)), book, words)
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    text = page.get_text_range()
    tick = page.get_charbox(text.index("✓"))
    # Four equal cells, the first answer on the right because the form is Arabic first.
    cell = 3 - int((tick[0] - 45) / ((595.28 - 90) / 4))
    assert list(Decision)[cell] is decision


def test_blank_form_for_the_pen(book: FontBook, words: Words, tmp_path: Path) -> None:
    pdf = consent_form(samples.pen_paper(), book, words)
    text = _text(pdf, tmp_path)
    assert page_count(pdf) == 3
    assert "نموذج فارغ" in text
    assert text.count("من نتصل به") == 1
    assert "✓" not in text
    assert samples.LATIN_NAME not in text


def test_draft_translation_and_practice_say_so(
    book: FontBook, words: Words, tmp_path: Path
) -> None:
    plain = _text(consent_form(samples.consent_paper(), book, words), tmp_path)
    assert "مسودة ترجمة" not in plain
    assert "PRACTICE" not in plain
    part = samples.consent_part(Scope.SHELTER, Decision.AGREED)
    draft = replace(part, read_text=samples.consent_text(Scope.SHELTER, "ar", reviewed=False))
    paper = samples.consent_paper(parts=(draft,), frame=samples.page_frame(practice=True))
    shown = _text(consent_form(paper, book, words), tmp_path)
    assert "مسودة ترجمة" in shown
    practice = pypdfium2.PdfDocument(consent_form(paper, book, words))[0]
    assert "PRACTICE" in practice.get_textpage().get_text_range()


def test_name_on_paper_and_digits_follow_the_settings(book: FontBook, tmp_path: Path) -> None:
    frame = samples.page_frame(name_on_paper_ar="دار النخيل", name_on_paper_latin="Palm House")
    paper = samples.consent_paper(frame=frame)
    text = _text(consent_form(paper, book, Words(translate, Digits.ARABIC)), tmp_path)
    assert "دار النخيل" in text
    assert "Palm House" in text
    assert "٢" in text
    assert "٣" in text
    assert "23/11/2026" in text


def test_one_language_has_one_column(book: FontBook, words: Words, tmp_path: Path) -> None:
    part = samples.consent_part(Scope.SHELTER, Decision.AGREED)
    english = replace(part, read_text=part.staff_text)
    paper = samples.consent_paper(parts=(english,), language="en", staff_language="en")
    text = _text(consent_form(paper, book, words), tmp_path)
    assert text.count("Staying here") == 1
    assert "الإقامة" not in text


def test_a_third_script_beside_english(book: FontBook, words: Words, tmp_path: Path) -> None:
    part = samples.consent_part(Scope.SHELTER, Decision.AGREED)
    bengali = replace(
        part.read_text, language="bn", title="এখানে থাকা", lines=("আপনি যখন চান চলে যেতে পারেন।",) * 3
    )
    paper = samples.consent_paper(parts=(replace(part, read_text=bengali),), language="bn")
    pdf = consent_form(paper, book, words)
    assert "এখানে থাকা" in _text(pdf, tmp_path)


def test_hostile_words_are_only_words(book: FontBook, words: Words, tmp_path: Path) -> None:
    nasty = "<b>Ali</b> &amp; {code} %n \x00\ud800\u202eevil\u2069\u2069 \u2066"
    paper = samples.consent_paper(names=(nasty,), place="x" * 400)
    text = _text(consent_form(paper, book, words), tmp_path)
    assert "<b>Ali</b> &amp; {code} %n evil" in text
    assert samples.CODE in text
    with pytest.raises(TextTooLong):
        consent_form(samples.consent_paper(names=("ن" * 1_000_000,)), book, words)
    with pytest.raises(MissingGlyphs):
        consent_form(samples.consent_paper(names=("李",)), book, words)


def test_very_long_remarks_flow_over_pages(book: FontBook, words: Words) -> None:
    part = samples.consent_part(Scope.SHELTER, Decision.AGREED, note="كلمة طويلة " * 1500)
    pdf = consent_form(samples.consent_paper(parts=(part,)), book, words)
    assert page_count(pdf) > 3


def test_each_decision_shows_its_own_talk_and_shared_facts_stand_once(
    book: FontBook, words: Words, tmp_path: Path
) -> None:
    seen = Talk(
        made_at=samples.MADE_AT,
        place="Room 2",
        interpreter=Interpreter("Tigist", "am", "phone", True),
        mark=Mark.THUMBPRINT,
        witnesses=(Witness("Layla Hassan", "nurse"), Witness("Maha Jaber")),
    )
    later = Talk(made_at=samples.MADE_AT + timedelta(days=10), place="Room 2")
    parts = (
        samples.consent_part(Scope.SHELTER, Decision.AGREED, talk=seen),
        samples.consent_part(Scope.EMERGENCY_CONTACT, Decision.REFUSED, talk=later),
    )
    text = _text(consent_form(samples.consent_paper(parts=parts), book, words), tmp_path)
    for own in ("23/11/2026 16:05", "03/12/2026 16:05", "Layla Hassan (nurse)", "Tigist"):
        assert own in text, own
    assert "thumbprint" in text
    assert text.count("Room 2") == 2  # one a language, not one a decision
    alike = tuple(replace(part, talk=seen) for part in parts)
    once = _text(consent_form(samples.consent_paper(parts=alike), book, words), tmp_path)
    assert once.count("23/11/2026 16:05") == 2
    assert once.count("Layla Hassan (nurse)") == 2


def test_whoever_signs_has_a_place(book: FontBook, words: Words, tmp_path: Path) -> None:
    talks = [
        Talk(staff_names=(f"Staff {one}",), witnesses=(Witness(f"Witness-{one}"),))
        for one in ("A", "B", "C")
    ]
    parts = tuple(samples.consent_part(Scope.SHELTER, Decision.AGREED, talk=one) for one in talks)
    text = _text(consent_form(samples.consent_paper(parts=parts), book, words), tmp_path)
    for one in ("A", "B", "C"):
        assert f"Staff member: Staff {one}" in text
        assert f": Witness-{one}" in text


def test_whom_to_call_how_and_what_was_talked_over_stand_on_paper(
    book: FontBook, words: Words, tmp_path: Path
) -> None:
    part = samples.consent_part(
        Scope.EMERGENCY_CONTACT,
        Decision.AGREED,
        contact=("Hanan Aziz", "+973 3300 0001"),
        how=frozenset({SharedBy.VOICE}),
        risks_discussed=True,
        alternatives_discussed=True,
    )
    text = _text(consent_form(samples.consent_paper(parts=(part,)), book, words), tmp_path)
    for wanted in (
        "Hanan Aziz · +973 3300 0001",
        "by voice",
        "what is good and what is risky about it",
    ):
        assert wanted in text, wanted
    assert text.count("+973 3300 0001") == 2


def test_lines_told_are_those_whose_duty_was_met() -> None:
    text = replace(samples.consent_text(Scope.SHELTER, "ar"), tells=("purpose", "", "limits"))
    assert lines_told(text, frozenset({Told.LIMITS})) == {1, 2}


def test_referral_holds_exactly_what_is_passed_in(
    book: FontBook, words: Words, tmp_path: Path
) -> None:
    pdf = referral_form(samples.referral_paper(), book, words)
    assert page_count(pdf) == 3
    text = _text(pdf, tmp_path)
    for label in ("Our copy", "Copy for the person", "Copy for the receiver", "Reply slip"):
        assert text.count(label) == 1, label
    for wanted in ("R-2026-0031", "+973 3612 3456", "مجمع السلمانية الطبي", "23/12/2026"):
        assert text.count(wanted) >= 3, wanted
    assert "Photograph" not in text
    assert samples.ARABIC_NAME not in text
    assert text.count("✓") == 3
    assert text.count("Page 1 of 1") == 3
    assert [text.count(f"Copy {number}") for number in (1, 2, 3, 4, 5)] == [0, 1, 1, 1, 0]


def test_what_the_house_wrote_for_itself_stands_on_our_copy_alone(
    book: FontBook, words: Words, tmp_path: Path
) -> None:
    kept = ((DataItem.REASON, "Toothache since Sunday"), (DataItem.SAFETY_NOTE, "Never ring"))
    paper = samples.referral_paper(reason="", safety_note="", kept_here=kept)
    for copy_for in CopyFor:
        text = _text(referral_form(replace(paper, copies=(copy_for,)), book, words), tmp_path)
        ours = copy_for is CopyFor.OURS
        assert ("Toothache since Sunday" in text) is ours
        assert ("Never ring" in text) is ours
        assert ("Only on our copy, not shared" in text) is ours


def test_referral_of_one_item_and_one_copy(book: FontBook, words: Words, tmp_path: Path) -> None:
    paper = samples.referral_paper(
        contents=((DataItem.NEEDS, "A bed.\n" + "long " * 3000),),
        copies=(CopyFor.PERSON,),
        safety_note="",
        agreed_until=date(2026, 12, 1),
    )
    pdf = referral_form(paper, book, words)
    text = _text(pdf, tmp_path)
    assert page_count(pdf) > 1
    assert "01/12/2026" in text
    assert "Health, in short" not in text
    assert "For safety, please note" not in text


@pytest.mark.parametrize("copy_for", CopyFor)
@pytest.mark.parametrize("lines", [20, 30, 33, 36, 40, 90])
def test_a_second_page_of_a_referral_says_what_it_belongs_to(
    book: FontBook, words: Words, tmp_path: Path, lines: int, copy_for: CopyFor
) -> None:
    told = ((DataItem.NEEDS, "\n".join(["A bed."] * lines)), (DataItem.MEDICAL_SUMMARY, "None."))
    paper = samples.referral_paper(
        contents=told, safety_note="", kept_here=((DataItem.SAFETY_NOTE, "Never ring"),)
    )
    text = _text(referral_form(replace(paper, copies=(copy_for,)), book, words), tmp_path)
    pages = text.split("\f")[:-1]
    whose = {CopyFor.OURS: "Our copy", CopyFor.PERSON: "Copy for the person"}
    head = f"Referral R-2026-0031 · {whose.get(copy_for, 'Copy for the receiver')}"
    assert [head in page for page in pages] == [False, *[True] * (len(pages) - 1)]
    (signed,) = (page for page in pages if "Staff member" in page)
    last = "Never ring" if copy_for is CopyFor.OURS else "None."
    assert last in signed
    assert "Health, in short" in next(page for page in pages if "None." in page)


@pytest.mark.parametrize("parts", [1, 2, 4, 5])
def test_nobody_signs_a_page_that_says_nothing(
    book: FontBook, words: Words, tmp_path: Path, parts: int
) -> None:
    asked = (samples.consent_paper().parts * 2)[:parts]
    pdf = consent_form(samples.consent_paper(parts=asked), book, words)
    signed = [page for page in _text(pdf, tmp_path).split("\f") if "Thumbprint" in page]
    assert signed
    assert all("Good to know" in page for page in signed)


def test_recovery_sheet_carries_the_key_twice(book: FontBook, words: Words, tmp_path: Path) -> None:
    pdf = recovery_sheet(samples.recovery_paper(), book, words)
    assert page_count(pdf) == 1
    assert "-".join(samples.RECOVERY_GROUPS) in _codes(pdf)
    text = _text(pdf, tmp_path).replace(" ", "")
    for group in samples.RECOVERY_GROUPS:
        assert group in text, group


def test_joined_copies_keep_language_and_neutral_title(book: FontBook, words: Words) -> None:
    one = recovery_sheet(samples.recovery_paper(), book, words)
    both = join_pdfs((one, one))
    assert page_count(both) == 2
    assert join_pdfs((one, one)) == both
    with pikepdf.open(io.BytesIO(both)) as opened:
        assert str(opened.Root.Lang) == "ar"
        assert str(opened.docinfo["/Title"]) == "form"


def test_encrypted_copy_opens_only_with_the_passphrase(book: FontBook, words: Words) -> None:
    pdf = recovery_sheet(samples.recovery_paper(), book, words)
    sealed = encrypt_pdf(pdf, "عبارة مرور طويلة")
    assert b"K7QM2" not in sealed
    for wrong in ("", "عبارة مرور طويل"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(sealed), password=wrong)
    with pikepdf.open(io.BytesIO(sealed), password="عبارة مرور طويلة") as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.bits == 256
        assert len(opened.pages) == 1
    with pytest.raises(ValueError, match="empty"):
        encrypt_pdf(pdf, "")


def test_pages_become_pictures(book: FontBook, words: Words) -> None:
    pdf = consent_form(samples.consent_paper(), book, words)
    both = list(page_images(pdf, 72))
    assert len(both) == 2
    second = next(iter(page_images(pdf, 72, pages=[1])))
    assert second.pixels == both[1].pixels
    assert (both[0].width, both[0].height) == (596, 842)
    assert both[0].stride == both[0].width * 4
    assert len(both[0].pixels) == both[0].stride * both[0].height
    dark = sum(value < 128 for value in both[0].pixels[0::4])
    assert 0.01 < dark / (596 * 842) < 0.2
