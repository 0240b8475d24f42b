"""The moments of one file that the coach of free practice looks at; no answer is taken from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Sealer
from shelter_desk.domain.practice.errors import NothingForTheCoach
from shelter_desk.domain.practice.free import Asked, Closed, Decided, FreeFacts, Left
from shelter_desk.domain.referrals import Referral, ReferralState
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.domain.whole_file import uncovered
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.closed import ASKED_ANEW, question_code
from shelter_desk.forms.screening import EARLY_REASON
from shelter_desk.forms.spec import Field, FormSpec, Repeat, Section
from shelter_desk.services.gate import valid_consent
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.records.sealing import Line, open_parts
from shelter_desk.services.inside.records.stored_forms import (
    DraftKey,
    first_of_line,
    newest_versions,
    read_draft_parts,
)
from shelter_desk.services.inside.records.told import OF_THE_DAY, SAME_AGAIN
from shelter_desk.services.inside.records.unsealing import sealer_for
from shelter_desk.services.use_case import Work
from shelter_desk.storage.results import StoredRecord

QUESTIONS: Final = ("intake", "screening", "safety", "needs")
"""Forms that ask; the arrival card tells what was done for her."""
_ARRIVAL: Final = "arrival"
_RESTED: Final = ("rest_offered", "water_food", "private_place", "bed_given")
_WISH: Final = "interpreter_gender"
_OWN_VIEW: Final = ("safety", "own_view")
_MOST: Final = 500
_SAID: Final = frozenset({Source.SELF.value, Source.INTERPRETER.value})
_PUT: Final = frozenset({AnswerState.ANSWERED, AnswerState.DECLINED, AnswerState.DOES_NOT_KNOW})
"""States that tell that a question was put; a deferred or closed one was spared her."""


@dataclass(frozen=True, slots=True)
class _Filled:
    """One filling of one form: signed, or still a draft."""

    spec: FormSpec
    line: str
    answers: Answers


class _Reader:
    """Every form of one file as far as the person at the desk may read it."""

    def __init__(self, work: Work, her: ResidentId) -> None:
        self._work, self._her = work, her
        self.sealed = False

    def filled(self, form_key: str) -> tuple[_Filled, ...]:
        """All fillings of a form, what is typed before what is signed, the newest first.

        Earlier versions count too: whoever corrects an answer writes a later moment beside it.
        """
        spec = BUILT_IN[form_key]
        records = self._work.tx.records.of_form(self._her, form_key)
        return (*self._drafts(spec, records), *self._signed(spec, records))

    def _drafts(self, spec: FormSpec, records: tuple[StoredRecord, ...]) -> Iterator[_Filled]:
        for draft in self._work.tx.drafts.of_resident(self._her):
            key = DraftKey.parse(draft.form_key)
            if key.form_key != spec.key:
                continue
            corrects = key.corrects
            if corrects is None and not spec.repeatable and records:
                corrects = newest_versions(records)[0].id
            first = next((first_of_line(records, one) for one in records if one.id == corrects), "")
            sealer = self._sealer(tuple(draft.sealed))
            answers = read_draft_parts(self._her, draft.core, draft.sealed, sealer)
            yield _Filled(spec, first or draft.form_key, answers)

    def _signed(self, spec: FormSpec, records: tuple[StoredRecord, ...]) -> Iterator[_Filled]:
        for record in records:
            line = Line(self._her, first_of_line(records, record))
            sealer = self._sealer(tuple(record.parts))
            answers = open_parts(record.core, record.parts, line, sealer)
            yield _Filled(spec, line.first, answers)

    def _sealer(self, parts: tuple[Compartment, ...]) -> Sealer:
        sealer = sealer_for(self._work, self._her, parts)
        self.sealed = self.sealed or any(not sealer.can_open(one) for one in parts)
        return sealer


def read_facts(work: Work, her: ResidentId) -> FreeFacts:
    """All that the coach looks at in one file. Raises ``NotFound``, ``NothingForTheCoach``."""
    reader = _Reader(work, work.tx.residents.get(her).id)
    stays = work.tx.residents.stays(her)
    if not stays:
        raise NothingForTheCoach
    card = reader.filled(_ARRIVAL)
    filled = [one for key in QUESTIONS for one in reader.filled(key)]
    prints = AuditFilter(resident_id=her, acts=frozenset({Act.PRINT}))
    return FreeFacts(
        arrived_at=min(one.started_at for one in stays),
        rested_at=min((*_ticks(card), *_beds(work, her)), default=None),
        asked=tuple(dict.fromkeys(one for form in filled for one in _asked(form))),
        decided=tuple(
            Decided(
                one.details.scope, one.details.decision, _second(one.at), one.details.copy_given
            )
            for one in work.tx.consents.decided(her)
        ),
        closed=tuple(_closed(work, her)),
        left=tuple(_left(work, her)),
        printed=tuple(one.at for one in work.tx.audit.entries(prints, _MOST)),
        interpreter=next(filter(None, (said(one.answers, _WISH) for one in (*filled, *card))), ""),
        tempting=any(_has_painful(one.spec) for one in filled),
        safety=any(one.spec.key == "safety" for one in filled),
        early=any(said(one.answers, EARLY_REASON) for one in filled),
        sealed=reader.sealed,
    )


def _second(at: datetime) -> datetime:
    """Whole seconds, as answers are timed."""
    return at.astimezone(UTC).replace(microsecond=0)


def _ticks(card: tuple[_Filled, ...]) -> Iterator[datetime]:
    for one in card:
        for key in _RESTED:
            if ticked := said(one.answers, key):
                yield _second(datetime.fromisoformat(ticked))


def _beds(work: Work, her: ResidentId) -> Iterator[datetime]:
    yield from (_second(slept.since) for slept, _room, _bed in work.tx.beds.history(her))


def _has_painful(spec: FormSpec) -> bool:
    return any(section.tier_of(item) is Tier.PAINFUL for section, item in spec.items())


def _asked(form: _Filled) -> Iterator[Asked]:
    spec = form.spec
    for section, item in spec.items():
        if isinstance(item, Repeat):
            rows = form.answers.rows.get(item.key, ())
            answers = tuple(one for row in rows for one in row.single.values())
        else:
            answers = (form.answers.get(item.key),)
        for answer in answers:
            if answer.asked_at and answer.state in _PUT and answer.source in _SAID:
                yield _one_asked(form, section, item, answer)


def _one_asked(form: _Filled, section: Section, item: Field | Repeat, answer: Answer) -> Asked:
    spec = form.spec
    of_the_talk = section.key in OF_THE_DAY.get(spec.key, frozenset())
    code = question_code(spec, item) if isinstance(item, Field) else ""
    each_time = code in ASKED_ANEW
    return Asked(
        code="" if of_the_talk and not each_time else code,
        label=item.label,
        form=spec.title,
        line=form.line,
        at=_second(datetime.fromisoformat(answer.asked_at)),
        painful=section.tier_of(item) is Tier.PAINFUL,
        anew=each_time or (spec.repeatable and spec.key not in SAME_AGAIN),
        own_view=(spec.key, section.key) == _OWN_VIEW,
    )


def _closed(work: Work, her: ResidentId) -> Iterator[Closed]:
    for code, one in work.tx.closed_questions.of(her).items():
        yield Closed(code, _label(code), _second(one.at))


def _label(code: str) -> Text | str:
    """The question as a form words it; its code where no form of today asks it."""
    for spec in BUILT_IN.values():
        for _section, item in spec.items():
            if isinstance(item, Field) and question_code(spec, item) == code:
                return item.label
    return code


def _left(work: Work, her: ResidentId) -> Iterator[Left]:
    for one in work.tx.referrals.of_resident(her):
        if one.sent_at is not None:
            yield _handed_over(work, one, one.sent_at)
        elif one.state is ReferralState.DRAFT and _waits_for_more(work, one):
            yield Left(one.number, None, beyond=True)


def _waits_for_more(work: Work, one: Referral) -> bool:
    return bool(uncovered(valid_consent(work, one.resident_id, one.agency_id), one.items))


def _handed_over(work: Work, one: Referral, at: datetime) -> Left:
    agreed = None if one.consent_id is None else work.tx.consents.get(one.consent_id)
    beyond = bool(uncovered(agreed, one.items))
    decided = [done for done in work.tx.overrides.of_referral(one.id) if done.at <= at]
    told = all(done.she_knows for done in decided) if beyond and decided else None
    return Left(one.number, _second(at), beyond, told)
