"""How safe one resident is, as it was talked about last."""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import FormSpec, SelectOne
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.plan.care_reading import TOLD_BY, Care, care_of
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.plan.plan_sheets import safety_lines
from shelter_desk.services.inside.plan.safety_reading import FORM, Talks, guarded
from shelter_desk.services.inside.records.stored_forms import DraftKey, spec_of, spec_signed
from shelter_desk.services.use_case import Work, query
from shelter_desk.services.views.plan import SafetyView


@query(Permission.READ_FILE, Act.VIEW)
def open_safety(work: Work, resident_id: ResidentId) -> SafetyView:
    """The last talk: her view, level, clock, and what of the sealed parts she may read.

    Raises ``NotFound``.
    """
    person = work.tx.residents.get(resident_id)
    work.audit(resident_id=resident_id, ref=Ref("form", FORM), detail=FORM)
    safety = guarded(work, resident_id)
    talks = safety.talks
    newest, core = talks.newest, talks.core
    day, spec = talks.review_on(), _spec(work, talks)
    judged, care = talks.judged(), care_of(work, resident_id)
    return SafetyView(
        resident_id=resident_id,
        code=person.code,
        called="" if work.desk.staff.role in CODES_ONLY else person.called,
        record_id=None if newest is None else newest.id,
        talked_on=talks.talked_on(),
        by_name="" if newest is None else Names(work).of(newest.signed_by),
        draft=work.tx.drafts.get(resident_id, FORM) is not None,
        own=_label(spec, "own_level", said(core, "own_level")),
        own_words=said(core, "own_words"),
        level=judged.level,
        level_words=_label(spec, "level", judged.level),
        level_on=judged.on,
        reason=judged.reason,
        review_on=day,
        review_late=day is not None and day < work.desk.local_today(),
        has_plan=bool(safety_lines(talks.plan().answers)),
        keep_apart=safety.keep_apart(),
        concerns=safety.watched(work),
        cares=None if care is None else care is not Care.NONE,
        talks=len(talks.newest_first),
        told=None if care is None else TOLD_BY.get(care),
    )


def _spec(work: Work, talks: Talks) -> FormSpec:
    if talks.newest is None:
        return spec_of(DraftKey(FORM))
    return spec_signed(work, talks.newest)


def _label(spec: FormSpec, key: str, value: str) -> Text | None:
    field = spec.find(key)
    choices = field.choices if isinstance(field, SelectOne) else ()
    return next((one.label for one in choices if one.value == value), None)
