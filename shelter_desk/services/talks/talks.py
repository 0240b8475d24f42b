"""A talk with her: how she wants it, who interprets, who goes on with it, what can be offered."""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.talk_handover import TALK_HANDOVER
from shelter_desk.services.inside.house.bed_board import read_board
from shelter_desk.services.inside.records.stored_forms import DraftKey, keep_record, spec_of
from shelter_desk.services.inside.talks.colleagues import colleagues_for
from shelter_desk.services.inside.talks.interpreters import doubts_about
from shelter_desk.services.inside.talks.talk_wishes import read_wishes
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.use_case import Quiet, Work, command, query
from shelter_desk.services.views.talk import AvailableToday, BesideTalk

_BESIDE = Quiet("part of a form that is opened, which leaves its own event")


@query(Permission.WRITE_RECORDS, _BESIDE)
def beside_talk(work: Work, resident_id: ResidentId) -> BesideTalk:
    """Her wishes for a talk, and who could go on with it. Raises ``NotFound``."""
    her = work.tx.residents.get(resident_id).id
    return BesideTalk(read_wishes(work, her), colleagues_for(work, her))


@query(Permission.WRITE_RECORDS, _BESIDE)
def interpreter_doubts(work: Work, resident_id: ResidentId, name: str) -> tuple[Text, ...]:
    """Why somebody of this name should not interpret for her; empty for no known reason.

    Compared with her case: ties, those who must not know, persons of concern, her family and
    contacts, employer, residents of the house (domain facts 6.2 rule 7). A name is a hint, not
    a proof: the page says so and asks to look again.
    """
    return doubts_about(work, work.tx.residents.get(resident_id).id, typed_line(name))


@query(Permission.FIND_RESIDENTS, Quiet("a count of beds, names of agencies, languages of staff"))
def available_today(work: Work) -> AvailableToday:
    """What is truly there today, so that nothing else is promised (domain facts 6.2 rule 12)."""
    language = work.desk.language
    spoken = {one for staff in work.tx.staff.all() if staff.active for one in staff.languages}
    return AvailableToday(
        free_beds=read_board(work).free,
        agencies=tuple(one.name(language) for one in work.tx.agencies.all()),
        languages=tuple(sorted(spoken)),
    )


@command(Permission.WRITE_RECORDS, Act.UPDATE)
def hand_over_talk(work: Work, resident_id: ResidentId, form_key: str, to: StaffId) -> None:
    """Ask a colleague to go on with a form; it stands on her Today until she has gone on.

    Nobody has to give a reason (domain facts 6.2 rule 18). Raises ``NotFound`` for an unknown
    form or person, ``NotAllowed`` for a colleague who may not open this file.
    """
    her = work.tx.residents.get(resident_id).id
    spec_of(DraftKey.parse(form_key))
    if to not in {one.id for one in colleagues_for(work, her)}:
        raise NotAllowed
    answers = Answers.empty().with_value("to", to).with_value("form", form_key)
    keep_record(work, her, TALK_HANDOVER, answers)
