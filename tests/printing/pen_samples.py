"""The sheets for the pen as the program makes them, without a desk."""

from __future__ import annotations

from shelter_desk.domain.desk import Digits
from shelter_desk.forms.for_the_pen import PEN_FORMS
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.services.inside.pen_sheets import pen_paper_of
from tests.printing.written import say


def pen_paper(key: str) -> FormPaper:
    return pen_paper_of(PEN_FORMS[key], PageFrame("", f"pen-{key}"), say, Digits.WESTERN)
