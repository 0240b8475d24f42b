"""The release ledger, as it lies in the file: one record of the house for each release."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import from_code
from shelter_desk.domain.figures.release import Check, Release, check_of
from shelter_desk.domain.figures.tables import Cell, Mark, Place, Table, spec_of
from shelter_desk.domain.ids import HouseRecordId
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.figures_release import FIGURES_RELEASE
from shelter_desk.services.inside.figures.figures_words import Speaker
from shelter_desk.services.inside.house.house_reading import house_line
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.sealing import open_parts, seal_parts
from shelter_desk.services.inside.records.stored_forms import remember_definition
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.figures import ReleasedRow
from shelter_desk.storage.repositories.house_records import StoredHouseRecord


def keep(work: Work, release: Release) -> HouseRecordId:
    """Write a release into the ledger, and into the log its fingerprint, never a number of it."""
    check = check_of(release)
    made = HouseRecordId(work.desk.ids.new())
    core, parts = seal_parts(
        FIGURES_RELEASE, _written(release, check), house_line(made), work.desk.sealer, {}
    )
    record = StoredHouseRecord(
        id=made,
        form_key=FIGURES_RELEASE.key,
        form_version=FIGURES_RELEASE.version,
        form_hash=remember_definition(work, FIGURES_RELEASE),
        signed_at=work.desk.clock.now(),
        signed_by=work.desk.staff.id,
        core=core,
        parts=parts,
    )
    work.tx.house_records.add(record)
    work.audit(act=Act.FIGURES, ref=Ref("house_record", record.id), detail=in_log(release, check))
    return record.id


def in_log(release: Release, check: Check) -> str:
    """What the log keeps: for whom, of what time, hidden cells and the fingerprint."""
    hidden = f"{check.small + check.hidden:d}"
    return f"figures_{release.audience} {release.period.code} –{hidden} {check.hash[:16]}"


def kept(work: Work) -> tuple[Release, ...]:
    """Every release, oldest first."""
    heads = work.tx.house_records.of_form(FIGURES_RELEASE.key)
    return tuple(_release(work, work.tx.house_records.get(one.id)) for one in heads)


def one_kept(work: Work, release_id: HouseRecordId) -> Release:
    """One release. Raises ``NotFound``."""
    record = work.tx.house_records.get(release_id)
    if record.form_key != FIGURES_RELEASE.key:
        raise NotFound
    return _release(work, record)


def rows(work: Work) -> tuple[ReleasedRow, ...]:
    """Every release as a line to read, newest first."""
    names, words = Names(work), Speaker(work)
    records = reversed(work.tx.house_records.of_form(FIGURES_RELEASE.key))
    return tuple(_row(one, names, words) for one in records)


def _row(record: StoredHouseRecord, names: Names, words: Speaker) -> ReleasedRow:
    told = load_answers(record.core)
    period = from_code(str(told.get("period").value))
    return ReleasedRow(
        id=record.id,
        period=period,
        audience=Audience(str(told.get("audience").value)),
        title=words.period(period),
        at=record.signed_at,
        by_name=names.of(record.signed_by),
        hidden=int(str(told.get("hidden").value)),
        fingerprint=str(told.get("hash").value),
    )


def _written(release: Release, check: Check) -> Answers:
    counts = {
        "included": release.included,
        "files": release.files,
        "tables": [_table_written(one) for one in release.tables],
    }
    answers = Answers.empty().with_value("period", release.period.code)
    answers = answers.with_value("audience", release.audience.value)
    answers = answers.with_value("hidden", str(check.small + check.hidden))
    answers = answers.with_value("counts", json.dumps(counts, separators=(",", ":")))
    return answers.with_value("hash", check.hash)


def _table_written(table: Table) -> list[Any]:
    cells = [[*place, cell.count, cell.mark.value] for place, cell in table.cells.items()]
    answered = [table.answered.count, table.answered.mark.value]
    return [table.spec.key, table.level, table.across, table.withheld, answered, cells]


def _release(work: Work, record: StoredHouseRecord) -> Release:
    answers = open_parts(record.core, record.parts, house_line(record.id), work.desk.sealer)
    counts = json.loads(str(answers.get("counts").value))
    return Release(
        period=from_code(str(answers.get("period").value)),
        audience=Audience(str(answers.get("audience").value)),
        included=counts["included"],
        files=counts["files"],
        tables=tuple(_table_read(*one) for one in counts["tables"]),
        made_at=record.signed_at,
    )


def _table_read(
    key: str, level: str, across: str, withheld: bool, answered: list[Any], cells: list[Any]
) -> Table:
    found: Mapping[Place, Cell] = {
        (row, column): Cell(count, Mark(mark)) for row, column, count, mark in cells
    }
    told = Cell(answered[0], Mark(answered[1]))
    return Table(spec_of(key), level, across, MappingProxyType(found), told, withheld)
