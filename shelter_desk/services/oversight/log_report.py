"""A filtered log as a signed report: gathered on worker 1, typeset on worker 2."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act, AuditEntry, AuditFilter, Ref
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.printing.papers.log import LogLine, LogPaper
from shelter_desk.services.inside.oversight.log_rows import RowMaker
from shelter_desk.services.inside.oversight.shift_lines import words_of
from shelter_desk.services.inside.papers.paper_jobs import (
    PaperJob,
    digits_of,
    frame_for,
    numbers_of_nobodys,
)
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.oversight.log_words import detail_words
from shelter_desk.services.use_case import Work, outside, query
from shelter_desk.services.views.desk import AuditRow
from shelter_desk.storage.log.canonical import encode_all
from shelter_desk.vault.codec import canonical

MOST_LINES = 1000
"""Lines on paper; more of them is a file, not a report."""

_TITLE = Text("papers", "Report of the log, up to entry {seq}")
_LABEL = b"sd-log-report-v1\0"


@query(Permission.AUDIT, Act.PREVIEW)
def gather_report(work: Work, wanted: AuditFilter) -> PaperJob:
    """The lines a filter lets through with the head they were read at, signed by who asks.

    The log keeps the report's number, which names the head and the signature, so that a paper
    can be held against the log later.
    """
    entries = work.tx.audit.entries(wanted, MOST_LINES)
    total = work.tx.audit.count(wanted)
    seal = _sign(work, wanted, entries, total)
    work.audit(
        resident_id=wanted.resident_id,
        ref=Ref("paper", f"{seal.number} {seal.fingerprint}"),
        detail=DocumentKind.LOG.value,
    )
    return PaperJob(
        kind=DocumentKind.LOG,
        title=Message(_TITLE, {"seq": str(seal.head.seq)}),
        document_id=seal.number,
        sheets=(_paper(work, wanted, seal, _lines(work, entries), total),),
        digits=digits_of(work),
        copy_numbers=numbers_of_nobodys(work, seal.number),
    )


@dataclass(frozen=True, slots=True)
class _Seal:
    """What a report is signed with: the head it was read at, the hash of its lines."""

    head: Head
    digest: str
    signature: bytes

    @property
    def number(self) -> str:
        return f"LOG-{self.head.seq}-{self.head.hash.hex()[:8]}".upper()

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.signature).hexdigest()[:16].upper()


def _sign(work: Work, wanted: AuditFilter, entries: Sequence[AuditEntry], total: int) -> _Seal:
    head = Head(*work.tx.audit.head())
    digest = digest_of(entries)
    told = [work.desk.opened.vault_id, head.seq, head.hash.hex(), _told(wanted), total, digest]
    return _Seal(head, digest, work.desk.signer.sign(_LABEL + canonical(told)))


def _paper(
    work: Work, wanted: AuditFilter, seal: _Seal, lines: tuple[LogLine, ...], total: int
) -> LogPaper:
    zone = ZoneInfo(work.desk.shelter.time_zone)
    return LogPaper(
        frame=frame_for(work, "", seal.number, seal.fingerprint, 1),
        language=work.desk.language,
        lines=lines,
        left_out=total - len(lines),
        since=wanted.since and wanted.since.astimezone(zone),
        until=wanted.until and wanted.until.astimezone(zone),
        narrowed=_narrowed(work, wanted),
        made_at=work.desk.clock.now().astimezone(zone),
        made_by=tuple(filter(None, (work.desk.staff.name_ar, work.desk.staff.name_latin))),
        head_seq=seal.head.seq,
        head_words=" ".join(words_of(seal.head.hash)),
        head_hash=seal.head.hash.hex(),
        digest=seal.digest,
        signature=seal.signature.hex(),
        key=work.desk.staff.ed25519_public.hex(),
    )


@outside("a hash of lines that were read already")
def digest_of(entries: Sequence[AuditEntry]) -> str:
    """SHA-256 over every cell of the lines, in hexadecimal.

    A reason counts by its commitment, so that the paper fits the log after a purge as well.
    """
    hashed = hashlib.sha256(_LABEL)
    for one in entries:
        ref = (None, None) if one.ref is None else (one.ref.kind, one.ref.id)
        at = one.at.isoformat()
        who = (one.seq, at, one.staff_id, one.act.value, one.resident_id, *ref)
        hashed.update(encode_all((*who, *one.fields, one.detail, one.commitment)))
    return hashed.hexdigest()


def _told(wanted: AuditFilter) -> list[object]:
    acts = sorted(act.value for act in wanted.acts)
    times = [one and one.isoformat() for one in (wanted.since, wanted.until)]
    return [wanted.staff_id, wanted.resident_id, acts, *times]


def _lines(work: Work, entries: Sequence[AuditEntry]) -> tuple[LogLine, ...]:
    maker = RowMaker(work)
    zone = ZoneInfo(work.desk.shelter.time_zone)
    say = _Voice(work)

    def line(row: AuditRow) -> LogLine:
        detail = detail_words(row, say, lambda day: f"{day:%d/%m/%Y}")
        at = row.at.astimezone(zone)
        return LogLine(row.seq, at, row.who, say(row.act), row.code, detail, row.unusual)

    return tuple(line(maker.row(entry)) for entry in entries)


class _Voice:
    """Words in the language of the person at the desk, their places filled."""

    def __init__(self, work: Work) -> None:
        self._say, self._language = work.desk.translate, work.desk.language

    def __call__(self, told: Text | Message) -> str:
        message = told if isinstance(told, Message) else Message(told)
        spoken = self._say(self._language, message.text, message.n)
        for place, value in message.params.items():
            spoken = spoken.replace("{" + place + "}", value)
        return spoken


def _narrowed(work: Work, wanted: AuditFilter) -> str:
    parts = []
    if wanted.staff_id is not None:
        parts.append(Names(work).of(wanted.staff_id))
    if wanted.resident_id is not None:
        parts.append(work.tx.residents.get(wanted.resident_id).code)
    acts = sorted(wanted.acts, key=lambda act: act.value)
    parts += [work.desk.translate(work.desk.language, labels.ACTS[act]) for act in acts]
    return " · ".join(parts)
