"""What a form page asks of the file before it can show anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.model import Closed, Earlier, FormModel, Limits, Talk
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Source
from shelter_desk.forms.closed import question_code
from shelter_desk.forms.exit import EXIT
from shelter_desk.forms.follow_up import FOLLOW_UP
from shelter_desk.forms.spec import Field, FormSpec, Repeat
from shelter_desk.forms.summary import Reader, answer_words
from shelter_desk.services.desk import Desk
from shelter_desk.services.stays import follow_ups, leaving
from shelter_desk.services.talks import talks
from shelter_desk.services.views.follow_up import FollowUpHead
from shelter_desk.services.views.leaving import StillOpen
from shelter_desk.services.views.record import ClosedQuestion, OpenForm, SignedRecord
from shelter_desk.services.views.talk import BesideTalk


@dataclass(frozen=True, slots=True)
class LoadedForm:
    """A form, whose it is, and the signed version it stands on while no correction is begun.

    Of the house nothing stands beside it; ``code`` is then the number of an incident.
    """

    resident_id: ResidentId
    called: str
    code: str
    opened: OpenForm
    signed: SignedRecord | None
    languages: tuple[str, ...] = ()
    follow_up: FollowUpHead | None = None
    next_due: Message | None = None
    beside: BesideTalk | None = None
    leaving: tuple[StillOpen, ...] | None = None


def load_form(desk: Desk, resident_id: ResidentId, draft_key: str) -> LoadedForm:
    """Open a form to fill, or what is signed to read when nothing was begun since.

    Raises ``NotFound`` and ``NotAllowed`` as the services do.
    """
    row = None if ways.of_house(resident_id) else ways.row_of(desk, resident_id)
    opened = ways.open_it(desk, resident_id, draft_key)
    signed = None
    if opened.based_on is not None and opened.rev == 0:
        signed = ways.signed_version(desk, resident_id, opened.spec.key, opened.based_on)
    if row is None:
        return LoadedForm(resident_id, "", opened.number, opened, signed)
    beside = None
    if opened.spec is FOLLOW_UP:
        beside = follow_ups.follow_up_head(desk, resident_id)
    return LoadedForm(
        resident_id,
        row.called,
        row.code,
        opened,
        signed,
        row.languages,
        beside,
        row.next_due.message if row.in_house else None,
        None if ways.reports_only(desk, draft_key) else talks.beside_talk(desk, resident_id),
        leaving.before_leaving(desk, resident_id) if _is_leaving(opened) else None,
    )


def _is_leaving(opened: OpenForm) -> bool:
    return opened.spec is EXIT and opened.ended_on is None


def closed_spots(
    spec: FormSpec, closed: Mapping[str, ClosedQuestion], fmt: Fmt
) -> dict[str, Closed]:
    """The closed questions of ``spec`` by their key in the form."""
    found: dict[str, Closed] = {}
    if not closed:
        return found
    for _section, item in spec.items():
        inner = item.fields if isinstance(item, Repeat) else ()
        pairs: list[tuple[str, Field]] = [(f"{item.key}.{field.key}", field) for field in inner]
        if isinstance(item, Field):
            pairs = [(item.key, item)]
        for key, field in pairs:
            if (by := closed.get(question_code(spec, field))) is not None:
                found[key] = Closed(by.by_name, fmt.within(by.at))
    return found


def make_model(kit: Kit, staff_id: str, loaded: LoadedForm) -> FormModel:
    """The answers of a form, ready to be typed into by one person."""
    opened = loaded.opened
    closed = closed_spots(opened.spec, opened.closed, kit.fmt)
    talk = Talk(staff_id, kit.now)
    if ways.of_house(loaded.resident_id):
        talk.source = Source.OBSERVATION
    limits = Limits(closed, opened.sealed, told_spots(opened, kit), opened.offered)
    return FormModel(opened.spec, opened.answers, talk, limits)


def told_spots(opened: OpenForm, kit: Kit) -> dict[str, Earlier]:
    """What she told before, in the words of the window: form, day, and whom she told."""

    def say(language: str, text: Text, n: int | None = None) -> str:
        del language
        return kit.words(Message(text, {}, n))

    reader = Reader(kit.language, say, kit.fmt.digits, kit.now().tzinfo)
    found = {}
    for key, told in opened.told.items():
        field = opened.spec.find(key)
        day = kit.fmt.date(kit.fmt.local(told.at).date())
        where = kit.line(kit.words(told.form), day, told.by_name)
        if isinstance(field, Field):
            words = answer_words(field, told.answer, reader)
            found[key] = Earlier(told.answer, words, where)
    return found
