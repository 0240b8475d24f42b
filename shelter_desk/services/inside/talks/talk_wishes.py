"""With whom she wants to talk, who may interpret, and where (domain facts 6.2 rule 6)."""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.codec import load_some
from shelter_desk.forms.spec import SelectOne
from shelter_desk.services.inside.plan.plan_reading import chosen_labels, said
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.talk import TalkWishes

_WORKER: Final = "interviewer_gender_wanted"
_INTERPRETER: Final = "interpreter_gender"
_NOT_FROM: Final = "interpreter_not_from"
_SETTING: Final = "talk_setting"
_KEYS: Final = frozenset({_WORKER, _INTERPRETER, _NOT_FROM, _SETTING})
_GENDERS: Final = {"woman": "f", "man": "m"}
_NONE: Final = "no_preference"


def read_wishes(work: Work, resident_id: ResidentId) -> TalkWishes:
    """From her intake, signed or still a draft, else from the arrival card."""
    intake, card = _newest(work, resident_id, "intake"), _newest(work, resident_id, "arrival")
    worker = said(intake, _WORKER)
    wanted = _GENDERS.get(worker, "")
    return TalkWishes(
        worker=_label("intake", _WORKER, worker),
        other_worker=bool(wanted) and work.desk.staff.gender != wanted,
        interpreter=_label(
            "intake", _INTERPRETER, said(intake, _INTERPRETER) or said(card, _INTERPRETER)
        ),
        not_from=said(intake, _NOT_FROM),
        setting=chosen_labels(BUILT_IN["intake"], intake, _SETTING),
    )


def _newest(work: Work, resident_id: ResidentId, form_key: str) -> Answers:
    draft = work.tx.drafts.get(resident_id, form_key)
    if draft is not None:
        return load_some(draft.core, _KEYS)
    records = work.tx.records.of_form(resident_id, form_key)
    found = (load_some(one.core, _KEYS) for one in newest_versions(records))
    return next(found, Answers.empty())


def _label(form_key: str, key: str, value: str) -> Text | None:
    field = BUILT_IN[form_key].find(key)
    choices = field.choices if isinstance(field, SelectOne) else ()
    found = (one.label for one in choices if one.value == value != _NONE)
    return next(found, None)
