"""Invented papers that she takes with her."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.wordings import HouseText
from shelter_desk.printing.papers.feedback import FeedbackPaper
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.printing.papers.told import ToldPaper, ToldText
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.services.inside.texts import told_texts
from shelter_desk.services.inside.texts.consent_texts import for_the_pen, packaged
from shelter_desk.services.inside.texts.told_texts import KINDS
from tests.printing import samples

NAMES = (samples.LATIN_NAME, samples.ARABIC_NAME)


def withdrawal(language: str, beside: str = "ar") -> WithdrawalPaper:
    read, staff = packaged(Scope.KEEP_RECORD, language), packaged(Scope.KEEP_RECORD, beside)
    assert read is not None
    assert staff is not None
    part = replace(
        samples.part_of(read, staff),
        agency=("Salmaniya Medical Complex", "مجمع السلمانية الطبي"),
        items=frozenset(DataItem),
    )
    return WithdrawalPaper(
        frame=samples.page_frame(),
        language=language,
        staff_language=beside,
        names=NAMES,
        part=part,
        agreed_at=samples.MADE_AT,
        taken_back_at=samples.MADE_AT,
        staff_names=("Noora Salem",),
    )


def blank_withdrawal(language: str, beside: str = "ar") -> WithdrawalPaper:
    """For the pen, without the watermark that lies beneath its words on purpose."""
    matters = tuple({one: _title(scope, one) for one in (language, beside)} for scope in Scope)
    return WithdrawalPaper(_empty("withdrawal"), language, beside, matters=matters)


def blank_letter(language: str, beside: str = "ar") -> LeavingLetter:
    return LeavingLetter(_empty("letter"), language, beside, for_pen=True)


def blank_slip(language: str, beside: str = "ar") -> SlipPaper:
    return SlipPaper(_empty("slip"), language, beside, for_pen=True)


def feedback(language: str, beside: str = "ar") -> FeedbackPaper:
    return FeedbackPaper(replace(_empty(""), document_id=""), language, beside)


def _empty(number: str) -> PageFrame:
    return PageFrame("", f"blank-{number}", draft=True)


def _title(scope: Scope, language: str) -> str:
    text = packaged(scope, language)
    assert text is not None
    return for_the_pen(text).title


def letter(language: str, beside: str = "ar") -> LeavingLetter:
    day = date(2026, 11, 23)
    return LeavingLetter(samples.page_frame(), language, beside, NAMES, day, day, day, day, day)


def rules_told(language: str, beside: str = "ar") -> ToldPaper:
    pairs = tuple((_told(one, language), _told(one, beside)) for one in KINDS)
    return ToldPaper(samples.page_frame(), language, beside, pairs, NAMES, signed=True)


def _told(about: HouseText, language: str) -> ToldText:
    text = told_texts.packaged(about, language)
    assert text is not None
    return ToldText(language, text.version, text.title, text.lines)
