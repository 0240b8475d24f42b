"""What changed at the head of a file: which fields, by whom, when and why.

Signed forms keep every version; of the head (bed, worker, status, names for search) only the
newest is stored, so the log's names of the fields are what can be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.use_case import Quiet, Work, query
from shelter_desk.services.views.review import FieldChange

MOST_SHOWN: Final = 200

FIELDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "bed": Text("history", "Bed"),
        "case_owner": Text("history", "Worker"),
        "do_not_confirm": Text("history", "Whether it may be said that she is here"),
        "status": Text("history", "Status of the file"),
        "called": Text("history", "Name she is called by"),
        "names": Text("history", "Names for search"),
        "birth_date": Text("history", "Date of birth"),
        "birth_about": Text("history", "Whether the date of birth is certain"),
        "gender": Text("history", "Gender"),
        "citizenships": Text("history", "Citizenship"),
        "languages": Text("history", "Languages"),
        "interpreter_needed": Text("history", "Whether an interpreter is needed"),
        "identifiers": Text("history", "Numbers for search"),
    }
)
"""Fields of the head by the names the log knows them under."""

_ENTERED = Text("history", "File begun")
_LEFT = Text("history", "Leaving the house")
_ACTS = frozenset({Act.ADMIT, Act.UPDATE, Act.EXIT})
_WITHOUT_FIELDS = {Act.ADMIT: _ENTERED, Act.EXIT: _LEFT}


@query(Permission.READ_FILE, Quiet("names of fields, not what they hold; the file is open"))
def head_changes(work: Work, resident_id: ResidentId) -> tuple[FieldChange, ...]:
    """The last changes at the head of one file, newest first."""
    wanted = AuditFilter(resident_id=resident_id, acts=_ACTS)
    names = Names(work)
    entries = work.tx.audit.entries(wanted, MOST_SHOWN)
    made = (_change(one, names) for one in entries)
    return tuple(one for one in made if one.fields)


def _change(entry: AuditEntry, names: Names) -> FieldChange:
    fields: tuple[Text | str, ...] = tuple(FIELDS.get(name, name) for name in entry.fields)
    if not fields and entry.act in _WITHOUT_FIELDS:
        fields = (_WITHOUT_FIELDS[entry.act],)
    return FieldChange(entry.at, names.of(entry.staff_id), fields, entry.reason)
