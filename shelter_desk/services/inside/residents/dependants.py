"""Which residents belong together: a child and whoever cares for her, by the codes of the intake.

A name alone joins nobody: it would take a warning away from a child because of a namesake.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from shelter_desk.domain.consents import Consent
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.codec import load_rows
from shelter_desk.services.inside.plan.plan_reading import said
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.use_case import Work

_INTAKE: Final = "intake"
_GROUP, _CODE = "dependants", "code"


def codes_of_dependants(work: Work, resident_id: ResidentId) -> frozenset[str]:
    """Codes, folded, of those who depend on her: of her newest intake and the one being typed."""
    signed = newest_versions(work.tx.records.of_form(resident_id, _INTAKE))[:1]
    draft = work.tx.drafts.get(resident_id, _INTAKE)
    cores = (*(one.core for one in signed), *(() if draft is None else (draft.core,)))
    rows = (row for core in cores for row in load_rows(core, _GROUP, _CODE.__eq__))
    return frozenset(code for row in rows if (code := plain_code(said(row, _CODE))))


def a_guardian_is_feared(decisions: Iterable[Consent]) -> bool:
    """True where one of them says that whoever decides for this child may have harmed her."""
    children = (one.details.child for one in decisions)
    return any(one.guardian_feared for one in children if one is not None)


def plain_code(code: str) -> str:
    """However it was typed: without capitals, and in the digits of the desk."""
    return " ".join(fold(code).split())
