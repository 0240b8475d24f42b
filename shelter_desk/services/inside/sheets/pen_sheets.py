"""Empty forms for the pen, in both languages of the house; they name nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.for_the_pen import PEN_FORMS, PEN_SHEETS, PenForm
from shelter_desk.forms.spec import (
    Field,
    Item,
    LongTextField,
    Note,
    Repeat,
    SelectMultiple,
    SelectOne,
    TickTime,
)
from shelter_desk.forms.summary import Reader
from shelter_desk.printing.layout.shared_words import TYPED_LATER
from shelter_desk.printing.papers.form import FormLine, FormPaper, FormPart, Spoken
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.services.inside.house.evacuation_sheets import blank_evacuation
from shelter_desk.services.inside.house.handover_reading import blank_handover
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, blank_frame, digits_of
from shelter_desk.services.inside.papers.paper_languages import STAFF_LANGUAGES
from shelter_desk.services.inside.referrals.referral_sheets import blank_referral
from shelter_desk.services.use_case import Work

_VERSION: Final = "1"
_ROWS: Final = 2
"""So often a group is asked on an empty sheet."""
_LONG: Final = 3
_ONE: Final = 1
_ENVELOPE: Final[Mapping[Compartment, Text]] = {
    Compartment.HEALTH: Text(
        "pen",
        "For those who care for her health alone: put it into a closed envelope at once and give "
        "it to nobody else.",
    ),
    Compartment.MANAGEMENT: Text(
        "pen",
        "For management alone: put it into a closed envelope at once. Is it about a manager? Give "
        "it to another manager or to somebody outside the house.",
    ),
}


_NO_FORM: Final[Mapping[str, Callable[[Work, PageFrame], SheetPaper]]] = MappingProxyType(
    {
        "referral": lambda _work, frame: blank_referral(frame),
        "handover": lambda _work, frame: blank_handover(frame),
        "evacuation": blank_evacuation,
    }
)
"""Who makes an empty one of a paper that is no form."""


def pen_job(work: Work, key: str, copies: int) -> PaperJob:
    """The sheet called ``key`` (``PEN_SHEETS``). Raises ``NotFound``."""
    if key not in PEN_SHEETS:
        raise NotFound
    number, form = f"{DocumentKind.PEN_FORM.value}-{key}", PEN_FORMS.get(key)
    frame = blank_frame(work, number, _VERSION if form is None else str(form.spec.version))
    digits = digits_of(work)
    if form is None:
        paper = _NO_FORM[key](work, frame)
    else:
        paper = pen_paper_of(form, frame, work.desk.translate, digits)
    return PaperJob(
        kind=DocumentKind.PEN_FORM,
        title=Message(PEN_SHEETS[key]),
        document_id=number,
        sheets=(paper,) * copies,
        digits=digits,
    )


def pen_paper_of(
    form: PenForm, frame: PageFrame, translate: Translate, digits: Digits
) -> FormPaper:
    """The questions of ``form`` in both languages of the house."""
    made = _Pen(form, translate, digits)
    return FormPaper(
        frame=frame,
        language=STAFF_LANGUAGES[0],
        staff_language=STAFF_LANGUAGES[1],
        title=made.say(form.title),
        parts=tuple(made.parts()),
        notes=made.notes(),
        for_pen=True,
    )


class _Pen:
    """Puts the questions of a form into both languages."""

    def __init__(self, form: PenForm, translate: Translate, digits: Digits) -> None:
        self._form = form
        self._readers = {one: Reader(one, translate, digits) for one in STAFF_LANGUAGES}

    def say(self, text: Text) -> Spoken:
        """``text`` by language."""
        return {one: reader.say(text) for one, reader in self._readers.items()}

    def notes(self) -> tuple[Spoken, ...]:
        """What is to be done with the sheet."""
        part = self._form.compartment
        return (*((self.say(_ENVELOPE[part]),) if part else ()), self.say(TYPED_LATER))

    def parts(self) -> Iterator[FormPart]:
        """Sections, and each row of a group under a title of its own."""
        for section, items in self._form.sections():
            plain: list[FormLine] = []
            groups: list[Repeat] = []
            for item in items:
                if isinstance(item, Repeat):
                    groups.append(item)
                else:
                    plain.append(self._line(item))
            if plain:
                yield FormPart(self.say(section.title), tuple(plain))
            for group in groups:
                yield from self._rows(group)

    def _rows(self, group: Repeat) -> Iterator[FormPart]:
        for number in range(1, _ROWS + 1):
            title = {
                one: reader.row(group.row_label, str(number))
                for one, reader in self._readers.items()
            }
            yield FormPart(title, tuple(self._line(one) for one in group.fields), small=True)

    def _line(self, item: Item) -> FormLine:
        labels = self.say(item.label)
        if isinstance(item, Note):
            return FormLine(labels)
        if isinstance(item, TickTime):
            return FormLine(labels, room=_ONE, tick=True)
        if isinstance(item, SelectOne | SelectMultiple):
            return FormLine(labels, options=tuple(self.say(one.label) for one in item.choices))
        room = _LONG if isinstance(item, LongTextField) else _ONE
        return FormLine(labels, room=room, ltr=isinstance(item, Field) and item.ltr)
