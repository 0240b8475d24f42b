"""The tables as SQLAlchemy Core sees them; column names are the names of the domain's fields.

Tables are STRICT: a value of the wrong kind is refused by SQLite itself. Every instant is an
integer of microseconds in UTC. The modules beside this one hold the tables of one subject each;
what belongs to the file but is no plain table (triggers, search indexes) stands in ``extra``, and
the steps that really make them in ``migrations``.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    func,
    text,
)

from shelter_desk.domain import consents
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role, Scope
from shelter_desk.storage.tables.columns import DAY, FLAG, INSTANT, TEXTS, number, word, word_set
from shelter_desk.storage.tables.nested import BLOCKS, CHILD, INTERPRETER, WITNESSES
from shelter_desk.storage.tables.parts import col as _col
from shelter_desk.storage.tables.parts import identifier as _id
from shelter_desk.storage.tables.parts import metadata
from shelter_desk.storage.tables.parts import order_of_arrival as _no
from shelter_desk.storage.tables.parts import table as _table

__all__ = ["metadata"]

_RESIDENT = "resident.id"
_STAFF = "staff.id"

meta = _table("meta", _col("key"), _col("value", LargeBinary), PrimaryKeyConstraint("key"))

counter = _table(
    "counter",
    _col("kind"),
    _col("year", Integer),
    _col("last", Integer),
    PrimaryKeyConstraint("kind", "year"),
)

staff = _table(
    "staff",
    _id(),
    _col("sign_in_code"),
    _col("name_ar"),
    _col("name_latin"),
    _col("role", word(Role)),
    _col("gender"),
    _col("ed25519_public", LargeBinary),
    _col("x25519_public", LargeBinary),
    _col("active", FLAG),
    _col("languages", TEXTS),
    _col("supervisor", Text, ForeignKey("staff.id"), null=True),
    PrimaryKeyConstraint("id"),
)
Index("staff_code", staff.c.sign_in_code, unique=True, sqlite_where=text("active = 1"))

shelter = _table(
    "shelter",
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    _col("name_ar"),
    _col("name_latin"),
    _col("code_prefix"),
    _col("name_on_paper_ar"),
    _col("name_on_paper_latin"),
    _col("time_zone"),
    _col("practice", FLAG),
    _col("window_title"),
    _col("idle_minutes", Integer),
    _col("record_scope", word(Scope)),
)

preference = _table(
    "preference",
    _col("staff_id", Text, ForeignKey(_STAFF)),
    _col("key"),
    _col("value"),
    PrimaryKeyConstraint("staff_id", "key"),
)

return_place = _table(
    "return_place",
    _col("staff_id", Text, ForeignKey(_STAFF)),
    _col("page"),
    _col("subject"),
    _col("field"),
    PrimaryKeyConstraint("staff_id"),
)

resident = _table(
    "resident",
    _no(),
    Column("id", Text, nullable=False, unique=True),
    Column("code", Text, nullable=False, unique=True),
    _col("opened_at", INSTANT),
    _col("opened_by", Text, ForeignKey(_STAFF)),
    _col("case_owner", Text, ForeignKey(_STAFF)),
    _col("status", word(CaseStatus)),
    _col("called"),
    _col("names", TEXTS),
    _col("birth_date"),
    _col("birth_about", FLAG),
    _col("gender"),
    _col("citizenships", TEXTS),
    _col("languages", TEXTS),
    _col("interpreter_needed", FLAG),
    _col("identifiers", TEXTS),
    _col("do_not_confirm", FLAG),
    _col("rev", Integer),
)
Index("resident_owner", resident.c.case_owner, resident.c.no)

stay = _table(
    "stay",
    _id(),
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("started_at", INSTANT),
    _col("bed"),
    _col("ended_at", INSTANT, null=True),
    _col("rev", Integer),
    PrimaryKeyConstraint("id"),
)
Index("stay_resident", stay.c.resident_id, stay.c.started_at)
Index("stay_open", stay.c.started_at, sqlite_where=text("ended_at IS NULL"))

draft = _table(
    "draft",
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("form_key"),
    _col("core", LargeBinary),
    _col("staff_id", Text, ForeignKey(_STAFF)),
    _col("saved_at", INSTANT),
    _col("rev", Integer),
    PrimaryKeyConstraint("resident_id", "form_key"),
)
Index("draft_staff", draft.c.staff_id, draft.c.saved_at)

draft_part = Table(
    "draft_part",
    metadata,
    _col("resident_id"),
    _col("form_key"),
    _col("compartment", word(Compartment)),
    _col("blob", LargeBinary),
    PrimaryKeyConstraint("resident_id", "form_key", "compartment"),
    ForeignKeyConstraint(
        ["resident_id", "form_key"],
        ["draft.resident_id", "draft.form_key"],
        ondelete="CASCADE",
    ),
    sqlite_strict=True,
)

form_definition = _table(
    "form_definition",
    _col("key"),
    _col("version", Integer),
    _col("hash"),
    _col("spec", LargeBinary),
    _col("texts", LargeBinary),
    PrimaryKeyConstraint("key", "version", "hash"),
)

record = _table(
    "record",
    _no(),
    Column("id", Text, nullable=False, unique=True),
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("form_key"),
    _col("form_version", Integer),
    _col("form_hash"),
    _col("signed_at", INSTANT),
    _col("signed_by", Text, ForeignKey(_STAFF)),
    _col("core", LargeBinary),
    Column("replaces", Text, ForeignKey("record.id"), nullable=True, unique=True),
    _col("reason"),
)
Index("record_resident", record.c.resident_id, record.c.form_key, record.c.no)

record_part = _table(
    "record_part",
    _col("record_id", Text, ForeignKey("record.id")),
    _col("compartment", word(Compartment)),
    _col("blob", LargeBinary),
    PrimaryKeyConstraint("record_id", "compartment"),
)

closed_question = _table(
    "closed_question",
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("code"),
    _col("staff_id", Text, ForeignKey(_STAFF)),
    _col("at", INSTANT),
    PrimaryKeyConstraint("resident_id", "code"),
)

consent_text = _table(
    "consent_text",
    _col("sha256"),
    _col("scope", number(consents.Scope)),
    _col("language"),
    _col("version", Integer),
    _col("title"),
    _col("lines", TEXTS),
    _col("tells", TEXTS),
    _col("reviewed_by"),
    _col("reviewed_on"),
    PrimaryKeyConstraint("sha256"),
)
Index("consent_text_version", consent_text.c.scope, consent_text.c.language, consent_text.c.version)

consent = _table(
    "consent",
    _no(),
    Column("id", Text, nullable=False, unique=True),
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("at", INSTANT),
    _col("taken_by", Text, ForeignKey(_STAFF)),
    _col("read_sha256", Text, ForeignKey("consent_text.sha256")),
    _col("staff_sha256", Text, ForeignKey("consent_text.sha256")),
    _col("scope", number(consents.Scope)),
    _col("decision", word(consents.Decision)),
    _col("language"),
    _col("staff_language"),
    _col("text_version", Integer),
    _col("told", word_set(consents.Told)),
    _col("teach_back", word(consents.TeachBack)),
    _col("given_by", word(consents.GivenBy)),
    _col("capacity", word(consents.Capacity)),
    _col("mark", word(consents.Mark)),
    _col("agency_id", Text, ForeignKey("agency.id"), null=True),
    _col("purpose"),
    _col("items", word_set(consents.DataItem)),
    _col("withheld"),
    _col("valid_until", DAY, null=True),
    _col("interpreter", INTERPRETER),
    _col("witnesses", WITNESSES),
    _col("place"),
    _col("guardian"),
    _col("copy_given", word(consents.CopyGiven)),
    _col("risks_discussed", FLAG),
    _col("note"),
    _col("how", word_set(consents.SharedBy)),
    _col("contact_name"),
    _col("contact_phone"),
    _col("alternatives_discussed", FLAG),
    _col("guardian_relation"),
    _col("assent", word(consents.Assent)),
    _col("best_interest"),
    _col("talk_on", DAY, null=True),
    _col("child", CHILD, null=True),
)
Index("consent_resident", consent.c.resident_id, consent.c.no)

consent_withdrawal = _table(
    "consent_withdrawal",
    _col("consent_id", Text, ForeignKey("consent.id")),
    _col("at", INSTANT),
    _col("taken_by", Text, ForeignKey(_STAFF)),
    _col("oral", FLAG),
    _col("note"),
    PrimaryKeyConstraint("consent_id"),
)

_SEALED_NOTE = "(sealed IS NULL) = (compartment IS NULL) AND (sealed IS NULL OR blocks = '[]')"

note = _table(
    "note",
    _no(),
    Column("id", Text, nullable=False, unique=True),
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("kind", word(NoteKind)),
    _col("happened_at", INSTANT),
    _col("written_at", INSTANT),
    _col("written_by", Text, ForeignKey(_STAFF)),
    _col("blocks", BLOCKS),
    _col("language"),
    _col("interpreter"),
    _col("minutes", Integer, null=True),
    _col("signed_at", INSTANT, null=True),
    _col("rev", Integer),
    _col("compartment", word(Compartment), null=True),
    _col("sealed", LargeBinary, CheckConstraint(_SEALED_NOTE), null=True),
    _col("place", null=True),
    _col("present", null=True),
)
Index("note_resident", note.c.resident_id, note.c.no)
Index("note_sealed", note.c.no, sqlite_where=text("sealed IS NOT NULL"))

addendum = _table(
    "addendum",
    _no(),
    _col("note_id", Text, ForeignKey("note.id")),
    _col("at", INSTANT),
    _col("by", Text, ForeignKey(_STAFF)),
    _col("text"),
    _col("sealed", LargeBinary, CheckConstraint("sealed IS NULL OR text = ''"), null=True),
)
Index("addendum_note", addendum.c.note_id, addendum.c.no)

disclosure = _table(
    "disclosure",
    _no(),
    Column("id", Text, nullable=False, unique=True),
    _col("resident_id", Text, ForeignKey(_RESIDENT)),
    _col("document", word(DocumentKind)),
    _col("document_id"),
    _col("copy_number", Integer),
    _col("copies", Integer),
    _col("way", word(WayOut)),
    _col("receiver"),
    _col("reason"),
    _col("at", INSTANT),
    _col("by", Text, ForeignKey(_STAFF)),
    _col("sha256"),
    _col("items", TEXTS),
    _col("consent_id", Text, ForeignKey("consent.id"), null=True),
    _col("override_id", Text, ForeignKey("consent_override.id"), null=True),
)
Index("disclosure_resident", disclosure.c.resident_id, disclosure.c.no)
Index("disclosure_document", disclosure.c.document_id, disclosure.c.copy_number)
Index("disclosure_code", func.upper(disclosure.c.document_id))

audit = _table(
    "audit",
    Column("seq", Integer, primary_key=True),
    _col("at", INSTANT),
    _col("mono_ms", Integer),
    _col("staff_id"),
    _col("desk_id"),
    _col("session"),
    _col("act"),
    _col("resident_id", null=True),
    _col("ref_kind", null=True),
    _col("ref_id", null=True),
    _col("fields"),
    _col("content", LargeBinary, null=True),
    _col("detail"),
    _col("reason", LargeBinary, null=True),
    _col("prev", LargeBinary),
    _col("hash", LargeBinary),
    _col("mac", LargeBinary),
    _col("sig", LargeBinary),
)
Index("audit_resident", audit.c.resident_id, audit.c.seq)
Index("audit_staff", audit.c.staff_id, audit.c.seq)

audit_reason = _table(
    "audit_reason",
    Column("seq", Integer, ForeignKey("audit.seq"), primary_key=True),
    _col("salt", LargeBinary),
    _col("words"),
)
