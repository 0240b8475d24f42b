"""One file as it is opened: head, chips, timeline, sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime

from shelter_desk.domain.consents import Scope, ended_with_stay, standing
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.reviews import FindingState
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.exit import EXIT
from shelter_desk.forms.follow_up import FOLLOW_UP
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.inside.file.attached_rows import attached_section
from shelter_desk.services.inside.file.contents import Contents, read_contents
from shelter_desk.services.inside.file.exit_section import exit_section
from shelter_desk.services.inside.file.needs_section import NEEDS, needs_due, needs_section
from shelter_desk.services.inside.file.procedure_section import way_section
from shelter_desk.services.inside.file.safety_chips import safety_chips
from shelter_desk.services.inside.file.timeline import Timeline
from shelter_desk.services.inside.house.register_rows import things_section
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    must_not_know_names,
    newest_versions,
)
from shelter_desk.services.inside.residents.counted_sections import (
    counted_sections,
    incident_section,
    not_begun,
)
from shelter_desk.services.inside.residents.rows import RowMaker, age_of
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.file import Chip, ResidentFile, SectionState
from shelter_desk.storage.results import (
    ResidentFilter,
)

ADULT = 18

_LEFT_ON = Text("chips", "Left on {day}")
_KEPT_UNTIL = Text("chips", "Kept until {day}")
_HELD = Text("chips", "Legal hold")
_DO_NOT_CONFIRM = Text("chips", "Do not confirm that she is here")
_CHILD = Text("chips", "Under 18")
_INTERPRETER = Text("chips", "Interpreter needed")
_MUST_NOT_KNOW = Plural("chips", "%n people must not know", "", 0)
_CONSENTS = Plural("chips", "%n consents valid", "", 0)
_NO_CONSENT = Text("chips", "No consent recorded yet")

_NOT_AGREED = Text("sections", "Not agreed to")
_DRAFT = Text("sections", "Draft")
_DONE = Text("sections", "Signed")
_DONE_TIMES = Plural("sections", "Signed %n times", "", 0)
_SECTION_REVIEWS = Text("sections", "File review")
_FINDINGS = Plural("sections", "%n findings open", "", 0)
_MY_FINDINGS = Plural("sections", "%n findings for you", "", 0)
_REVIEWED = Plural("sections", "Reviewed %n times", "", 0)
_NEVER_REVIEWED = Text("sections", "Not reviewed yet")


def read_file(work: Work, resident_id: ResidentId) -> ResidentFile:
    """The whole file. Raises ``NotFound``."""
    rows = work.tx.residents.rows(ResidentFilter(ids=(resident_id,)), 1, work.desk.local_today())
    if not rows:
        raise NotFound
    person, names = rows[0].resident, Names(work)
    contents = read_contents(work, resident_id, names)
    return ResidentFile(
        row=RowMaker(work, names).row(rows[0]),
        resident=person,
        stay=rows[0].stay,
        chips=tuple(_chips(work, person, contents)),
        timeline=Timeline(work, contents, names).entries(person),
        sections=(
            *way_section(
                work, contents.stays, contents.records, contents.consents, contents.referrals
            ),
            *_sections(
                contents, work.desk.local_today(), needs_due(work, contents.stays, contents.records)
            ),
            *attached_section(work, contents.attachments),
            *things_section(work, resident_id),
            *_review_section(work, resident_id),
        ),
    )


def _chips(work: Work, person: Resident, contents: Contents) -> Iterator[Chip]:
    today = work.desk.local_today()
    clock = work.tx.retention.of(person.id)
    if clock is not None and clock.stopped_at is None:
        left = {"day": f"{day_of(work, clock.exit_at):%d/%m/%Y}"}
        yield Chip(Message(_LEFT_ON, left), "neutral")
        kept = {"day": f"{clock.keep_until:%d/%m/%Y}"}
        yield Chip(Message(_HELD) if clock.on_hold else Message(_KEPT_UNTIL, kept), "info")
    if person.do_not_confirm:
        yield Chip(Message(_DO_NOT_CONFIRM), "attention")
    age = age_of(person, today)
    if age is not None and age < ADULT:
        yield Chip(Message(_CHILD), "attention")
    feared = _feared(work, person.id, contents)
    if feared:
        yield Chip(Message(_MUST_NOT_KNOW, n=len(feared)), "attention")
    yield from safety_chips(work, person.id, _begun(contents))
    if person.interpreter_needed:
        yield Chip(Message(_INTERPRETER), "info")
    since = _here_since(contents)
    stand = standing(contents.consents, today).values()
    valid = sum(not ended_with_stay(one.details.scope, one.at, since) for one in stand)
    if valid:
        yield Chip(Message(_CONSENTS, n=valid), "done")
    elif not contents.consents:
        yield Chip(Message(_NO_CONSENT), "neutral")


def _here_since(contents: Contents) -> datetime | None:
    last = max(contents.stays, key=lambda one: one.started_at, default=None)
    return None if last is None or last.ended_at is not None else last.started_at


def _feared(work: Work, resident_id: ResidentId, contents: Contents) -> frozenset[str]:
    """Opened only where an intake lies: unsealing is the dearest part of a file."""
    return must_not_know_names(work, resident_id) if "intake" in _begun(contents) else frozenset()


def _begun(contents: Contents) -> frozenset[str]:
    """The forms of which something is signed or drafted."""
    drafted = (DraftKey.parse(one.form_key).form_key for one in contents.drafts)
    return frozenset((*(one.form_key for one in contents.records), *drafted))


def _left_without_agreeing(contents: Contents, today: date) -> bool:
    left = contents.stays[0].ended_at is not None
    return left and (Scope.FOLLOW_UP, None) not in standing(contents.consents, today)


def _sections(contents: Contents, today: date, due: date | None) -> Iterator[SectionState]:
    drafts = {DraftKey.parse(one.form_key).form_key for one in contents.drafts}
    current = newest_versions(contents.records)
    signed = Counter(one.form_key for one in current)
    for key, spec in BUILT_IN.items():
        times = signed[key]
        if key == EXIT.key:
            waiting = {one.form_key for one in contents.drafts}
            yield exit_section(contents.stays, contents.records, waiting)
        elif key == INCIDENT.key:
            named = len(contents.incidents)
            yield incident_section(times + named, drafted=key in drafts)
        elif key in drafts:
            yield SectionState(key, spec.title, Message(_DRAFT), "info")
        elif key == FOLLOW_UP.key and not times and _left_without_agreeing(contents, today):
            yield SectionState(key, spec.title, Message(_NOT_AGREED), "neutral")
        elif key == NEEDS and times and due is not None:
            yield needs_section(spec.title, times, due, today)
        elif times > 1:
            yield SectionState(key, spec.title, Message(_DONE_TIMES, n=times), "done")
        elif times:
            yield SectionState(key, spec.title, Message(_DONE), "done")
        else:
            yield SectionState(key, spec.title, not_begun(key), "neutral")
    yield from counted_sections(
        len(contents.consents), len(contents.notes), len(contents.referrals)
    )


def _review_section(work: Work, resident_id: ResidentId) -> Iterator[SectionState]:
    """For those who review files always; for a worker while something of it is hers to answer."""
    staff, reviews = work.desk.staff, work.tx.reviews
    found = [one for one in reviews.findings_on(resident_id) if one.state is FindingState.OPEN]
    if staff.may(Permission.READ_REVIEWS):
        times = sum(one.finished_at is not None for one in reviews.of_resident(resident_id))
        message = Message(_REVIEWED, n=times) if times else Message(_NEVER_REVIEWED)
        message = Message(_FINDINGS, n=len(found)) if found else message
        yield SectionState("reviews", _SECTION_REVIEWS, message, "info" if found else "neutral")
        return
    mine = sum(one.worker_id == staff.id for one in found)
    if mine:
        yield SectionState("reviews", _SECTION_REVIEWS, Message(_MY_FINDINGS, n=mine), "info")
