"""The receipt for her things: what the register says, put on paper in hers and ours."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from shelter_desk.domain.belongings import SETTLED, Belonging, IssuedItem, Mark
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.receipt import GivenLine, ReceiptLine, ReceiptPaper
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    blank_frame,
    digits_of,
    frame_for,
    names_by_rule,
    number_of,
    receivers_by_rule,
)
from shelter_desk.services.inside.papers.paper_languages import beside, languages_for, marked
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.texts.wordings import put_right
from shelter_desk.services.labels import house as labels_house
from shelter_desk.services.use_case import Work

_TITLE = Text("papers", "Receipt for belongings")


def receipt_job(work: Work, resident_id: ResidentId, copies: int) -> PaperJob:
    """One sheet a copy: the first is hers. Raises ``NotFound``, also where there is nothing."""
    person = work.tx.residents.get(resident_id)
    things = work.tx.belongings.of_resident(resident_id)
    given = _standing(work.tx.issued.of_resident(resident_id))
    if not things and not given:
        raise NotFound
    stamp = "/".join((*(f"{one.id}:{one.rev}" for one in things), *(one.id for one in given)))
    number = number_of(stamp)
    first = work.tx.disclosures.next_copy_number(number)
    numbers = tuple(range(first, first + copies))
    sheet = _sheet(work, person, things, given)
    sheets = tuple(
        replace(
            sheet,
            frame=marked(work, frame_for(work, person.code, number, "1", copy), sheet.language),
        )
        for copy in numbers
    )
    return PaperJob(
        kind=DocumentKind.BELONGINGS,
        title=Message(_TITLE),
        document_id=number,
        sheets=sheets,
        digits=digits_of(work),
        draft_translation=any(one.frame.draft for one in sheets),
        resident_id=resident_id,
        copy_numbers=numbers,
        receivers=receivers_by_rule(work, DocumentKind.BELONGINGS, copies),
        items=("belongings",),
        labels=put_right(work, sheet.language, sheet.staff_language),
    )


def blank_receipt(work: Work, language: str, copies: int) -> PaperJob:
    """Rows for the pen, ``language`` first; it names nobody."""
    ours = beside(language, work.desk.language)
    number = f"blank-{DocumentKind.BELONGINGS.value}"
    frame = marked(work, blank_frame(work, number, "1"), language)
    return PaperJob(
        kind=DocumentKind.BELONGINGS,
        title=Message(_TITLE),
        document_id=number,
        sheets=(ReceiptPaper(frame, language, ours),) * copies,
        digits=digits_of(work),
        draft_translation=frame.draft,
        labels=put_right(work, language, ours),
    )


def _sheet(
    work: Work, person: Resident, things: tuple[Belonging, ...], given: tuple[IssuedItem, ...]
) -> ReceiptPaper:
    """What every copy says; the frame with its number comes later."""
    now, zone = work.desk.clock.now(), ZoneInfo(work.desk.shelter.time_zone)
    staff = Names(work).person(work.desk.staff.id)
    hers, ours = languages_for(work, person.id)
    return ReceiptPaper(
        frame=frame_for(work, person.code, "", "1", 0),
        language=hers,
        staff_language=ours,
        at=now.astimezone(zone),
        names=names_by_rule(work, DocumentKind.BELONGINGS, person),
        staff_names=() if staff is None else (staff.name("ar"), staff.name("en")),
        lines=tuple(_line(one, zone) for one in things),
        given=tuple(_gift(one, zone) for one in given),
    )


def _standing(issued: tuple[IssuedItem, ...]) -> tuple[IssuedItem, ...]:
    """What she was given, the first thing first, without lines written by mistake."""
    mistaken = {one.takes_back for one in issued}
    kept = (one for one in reversed(issued) if one.takes_back is None and one.id not in mistaken)
    return tuple(kept)


def _gift(item: IssuedItem, zone: ZoneInfo) -> GivenLine:
    return GivenLine(
        kind=labels_house.GIVEN[item.kind],
        what=item.what,
        quantity=item.quantity,
        amount=" ".join(filter(None, (item.amount, item.currency))),
        given_at=item.at.astimezone(zone),
        mark=None if item.mark is Mark.NONE else labels_house.MARKS[item.mark],
    )


def _line(thing: Belonging, zone: ZoneInfo) -> ReceiptLine:
    amount = " ".join(filter(None, (thing.amount, thing.currency)))
    return ReceiptLine(
        number=thing.item_no,
        category=labels_house.CATEGORIES[thing.category],
        description=thing.description,
        quantity=thing.quantity,
        condition=thing.condition,
        amount=amount,
        seal_no=thing.seal_no,
        received_at=thing.received_at.astimezone(zone),
        received_from=thing.received_from,
        witness=thing.witness,
        original=thing.original,
        expires_on=thing.expires_on,
        where=labels_house.WHERE[thing.now],
        settled=thing.now in SETTLED,
    )
