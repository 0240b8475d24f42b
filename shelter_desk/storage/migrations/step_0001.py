"""Revision 0001: everything the first release keeps.

Plain SQL, written once and never edited: files of the field were made by it.
"""

from __future__ import annotations

from alembic import op

from shelter_desk.storage.migrations.trust_tables import TABLES as _TRUST_TABLES

revision = "0001"
down_revision = None

_TABLES = (
    """
    CREATE TABLE agency (
        id TEXT NOT NULL CHECK (length(id) > 0), name_ar TEXT NOT NULL,
        name_latin TEXT NOT NULL, phone TEXT NOT NULL, address TEXT NOT NULL,
        focal_person TEXT NOT NULL, PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE audit (
        seq INTEGER NOT NULL, at INTEGER NOT NULL, mono_ms INTEGER NOT NULL,
        staff_id TEXT NOT NULL, desk_id TEXT NOT NULL, session TEXT NOT NULL,
        act TEXT NOT NULL, resident_id TEXT, ref_kind TEXT, ref_id TEXT,
        fields TEXT NOT NULL, content BLOB, detail TEXT NOT NULL, reason BLOB,
        prev BLOB NOT NULL, hash BLOB NOT NULL, mac BLOB NOT NULL, sig BLOB NOT NULL,
        PRIMARY KEY (seq)
    ) STRICT
    """,
    """
    CREATE TABLE audit_reason (
        seq INTEGER NOT NULL, salt BLOB NOT NULL, words TEXT NOT NULL, PRIMARY KEY (seq),
        FOREIGN KEY(seq) REFERENCES audit (seq)
    ) STRICT
    """,
    "CREATE INDEX audit_resident ON audit (resident_id, seq)",
    "CREATE INDEX audit_staff ON audit (staff_id, seq)",
    """
    CREATE TABLE consent_text (
        sha256 TEXT NOT NULL, scope INTEGER NOT NULL, language TEXT NOT NULL,
        version INTEGER NOT NULL, title TEXT NOT NULL, lines TEXT NOT NULL,
        tells TEXT NOT NULL, reviewed_by TEXT NOT NULL, reviewed_on TEXT NOT NULL,
        PRIMARY KEY (sha256)
    ) STRICT
    """,
    "CREATE INDEX consent_text_version ON consent_text (scope, language, version)",
    """
    CREATE TABLE counter (
        kind TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
        PRIMARY KEY (kind, year)
    ) STRICT
    """,
    """
    CREATE TABLE form_definition (
        "key" TEXT NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL,
        spec BLOB NOT NULL, texts BLOB NOT NULL, PRIMARY KEY ("key", version, hash)
    ) STRICT
    """,
    """
    CREATE TABLE meta (
        "key" TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE shelter (
        id INTEGER NOT NULL CHECK (id = 1), name_ar TEXT NOT NULL, name_latin TEXT NOT NULL,
        code_prefix TEXT NOT NULL, name_on_paper_ar TEXT NOT NULL,
        name_on_paper_latin TEXT NOT NULL, time_zone TEXT NOT NULL,
        practice INTEGER NOT NULL, window_title TEXT NOT NULL,
        idle_minutes INTEGER NOT NULL, record_scope TEXT NOT NULL, PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE staff (
        id TEXT NOT NULL CHECK (length(id) > 0), sign_in_code TEXT NOT NULL,
        name_ar TEXT NOT NULL, name_latin TEXT NOT NULL, role TEXT NOT NULL,
        gender TEXT NOT NULL, ed25519_public BLOB NOT NULL, x25519_public BLOB NOT NULL,
        active INTEGER NOT NULL, languages TEXT NOT NULL, supervisor TEXT, PRIMARY KEY (id),
        FOREIGN KEY(supervisor) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX staff_code ON staff (sign_in_code) WHERE active = 1",
    """
    CREATE TABLE preference (
        staff_id TEXT NOT NULL, "key" TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (staff_id, "key"), FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE resident (
        no INTEGER NOT NULL, id TEXT NOT NULL, code TEXT NOT NULL,
        opened_at INTEGER NOT NULL, opened_by TEXT NOT NULL, case_owner TEXT NOT NULL,
        status TEXT NOT NULL, called TEXT NOT NULL, names TEXT NOT NULL,
        birth_date TEXT NOT NULL, birth_about INTEGER NOT NULL, gender TEXT NOT NULL,
        citizenships TEXT NOT NULL, languages TEXT NOT NULL,
        interpreter_needed INTEGER NOT NULL, identifiers TEXT NOT NULL,
        do_not_confirm INTEGER NOT NULL, rev INTEGER NOT NULL, PRIMARY KEY (no),
        UNIQUE (id), UNIQUE (code), FOREIGN KEY(opened_by) REFERENCES staff (id),
        FOREIGN KEY(case_owner) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX resident_owner ON resident (case_owner, no)",
    """
    CREATE TABLE return_place (
        staff_id TEXT NOT NULL, page TEXT NOT NULL, subject TEXT NOT NULL,
        field TEXT NOT NULL, PRIMARY KEY (staff_id),
        FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE closed_question (
        resident_id TEXT NOT NULL, code TEXT NOT NULL, staff_id TEXT NOT NULL,
        at INTEGER NOT NULL, PRIMARY KEY (resident_id, code),
        FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE consent (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL,
        at INTEGER NOT NULL, taken_by TEXT NOT NULL, read_sha256 TEXT NOT NULL,
        staff_sha256 TEXT NOT NULL, scope INTEGER NOT NULL, decision TEXT NOT NULL,
        language TEXT NOT NULL, staff_language TEXT NOT NULL, text_version INTEGER NOT NULL,
        told TEXT NOT NULL, teach_back TEXT NOT NULL, given_by TEXT NOT NULL,
        capacity TEXT NOT NULL, mark TEXT NOT NULL, agency_id TEXT, purpose TEXT NOT NULL,
        items TEXT NOT NULL, withheld TEXT NOT NULL, valid_until TEXT,
        interpreter TEXT NOT NULL, witnesses TEXT NOT NULL, place TEXT NOT NULL,
        guardian TEXT NOT NULL, copy_given TEXT NOT NULL, risks_discussed INTEGER NOT NULL,
        note TEXT NOT NULL, how TEXT NOT NULL, contact_name TEXT NOT NULL,
        contact_phone TEXT NOT NULL, alternatives_discussed INTEGER NOT NULL,
        guardian_relation TEXT NOT NULL, assent TEXT NOT NULL, best_interest TEXT NOT NULL,
        PRIMARY KEY (no), UNIQUE (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(taken_by) REFERENCES staff (id),
        FOREIGN KEY(read_sha256) REFERENCES consent_text (sha256),
        FOREIGN KEY(staff_sha256) REFERENCES consent_text (sha256),
        FOREIGN KEY(agency_id) REFERENCES agency (id)
    ) STRICT
    """,
    "CREATE INDEX consent_resident ON consent (resident_id, no)",
    """
    CREATE TABLE draft (
        resident_id TEXT NOT NULL, form_key TEXT NOT NULL, core BLOB NOT NULL,
        staff_id TEXT NOT NULL, saved_at INTEGER NOT NULL, rev INTEGER NOT NULL,
        PRIMARY KEY (resident_id, form_key),
        FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX draft_staff ON draft (staff_id, saved_at)",
    """
    CREATE TABLE note (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL,
        kind TEXT NOT NULL, happened_at INTEGER NOT NULL, written_at INTEGER NOT NULL,
        written_by TEXT NOT NULL, blocks TEXT NOT NULL, language TEXT NOT NULL,
        interpreter TEXT NOT NULL, minutes INTEGER, signed_at INTEGER, rev INTEGER NOT NULL,
        compartment TEXT,
        sealed BLOB CHECK (
            (sealed IS NULL) = (compartment IS NULL) AND (sealed IS NULL OR blocks = '[]')
        ),
        PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(written_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX note_resident ON note (resident_id, no)",
    """
    CREATE TABLE record (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL,
        form_key TEXT NOT NULL, form_version INTEGER NOT NULL, form_hash TEXT NOT NULL,
        signed_at INTEGER NOT NULL, signed_by TEXT NOT NULL, core BLOB NOT NULL,
        replaces TEXT, reason TEXT NOT NULL, PRIMARY KEY (no), UNIQUE (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(signed_by) REFERENCES staff (id), UNIQUE (replaces),
        FOREIGN KEY(replaces) REFERENCES record (id)
    ) STRICT
    """,
    "CREATE INDEX record_resident ON record (resident_id, form_key, no)",
    """
    CREATE TABLE stay (
        id TEXT NOT NULL CHECK (length(id) > 0), resident_id TEXT NOT NULL,
        started_at INTEGER NOT NULL, bed TEXT NOT NULL, ended_at INTEGER,
        rev INTEGER NOT NULL, PRIMARY KEY (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id)
    ) STRICT
    """,
    "CREATE INDEX stay_open ON stay (started_at) WHERE ended_at IS NULL",
    "CREATE INDEX stay_resident ON stay (resident_id, started_at)",
    """
    CREATE TABLE addendum (
        no INTEGER NOT NULL, note_id TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL,
        text TEXT NOT NULL, sealed BLOB CHECK (sealed IS NULL OR text = ''),
        PRIMARY KEY (no), FOREIGN KEY(note_id) REFERENCES note (id),
        FOREIGN KEY("by") REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX addendum_note ON addendum (note_id, no)",
    """
    CREATE TABLE consent_withdrawal (
        consent_id TEXT NOT NULL, at INTEGER NOT NULL, taken_by TEXT NOT NULL,
        oral INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (consent_id),
        FOREIGN KEY(consent_id) REFERENCES consent (id),
        FOREIGN KEY(taken_by) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE disclosure (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL,
        document TEXT NOT NULL, document_id TEXT NOT NULL, copy_number INTEGER NOT NULL,
        copies INTEGER NOT NULL, way TEXT NOT NULL, receiver TEXT NOT NULL,
        reason TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL, sha256 TEXT NOT NULL,
        items TEXT NOT NULL, consent_id TEXT, override_id TEXT, PRIMARY KEY (no), UNIQUE (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY("by") REFERENCES staff (id),
        FOREIGN KEY(consent_id) REFERENCES consent (id),
        FOREIGN KEY(override_id) REFERENCES consent_override (id)
    ) STRICT
    """,
    "CREATE INDEX disclosure_document ON disclosure (document_id, copy_number)",
    "CREATE INDEX disclosure_resident ON disclosure (resident_id, no)",
    """
    CREATE TABLE draft_part (
        resident_id TEXT NOT NULL, form_key TEXT NOT NULL, compartment TEXT NOT NULL,
        blob BLOB NOT NULL, PRIMARY KEY (resident_id, form_key, compartment),
        FOREIGN KEY(resident_id, form_key) REFERENCES draft (resident_id, form_key)
        ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE record_part (
        record_id TEXT NOT NULL, compartment TEXT NOT NULL, blob BLOB NOT NULL,
        PRIMARY KEY (record_id, compartment), FOREIGN KEY(record_id) REFERENCES record (id)
    ) STRICT
    """,
    """
    CREATE TABLE referral (
        no INTEGER NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL,
        resident_id TEXT NOT NULL, agency_id TEXT NOT NULL, made_at INTEGER NOT NULL,
        made_by TEXT NOT NULL, service TEXT NOT NULL, reason TEXT NOT NULL,
        urgency TEXT NOT NULL, items TEXT NOT NULL, contents TEXT NOT NULL,
        safety_note TEXT NOT NULL, consent_id TEXT, state TEXT NOT NULL, sent_at INTEGER,
        rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), UNIQUE (number),
        FOREIGN KEY(resident_id) REFERENCES resident (id),
        FOREIGN KEY(agency_id) REFERENCES agency (id),
        FOREIGN KEY(made_by) REFERENCES staff (id),
        FOREIGN KEY(consent_id) REFERENCES consent (id)
    ) STRICT
    """,
    "CREATE INDEX referral_resident ON referral (resident_id, no)",
)

_TOKENS = "unicode61 categories ''L* N* Co Mn Mc''"
_INDEXES = (
    f"""
    CREATE VIRTUAL TABLE resident_index USING fts5(
        words, readings UNINDEXED, resident_id UNINDEXED,
        tokenize='{_TOKENS}', prefix='1 2 3 4 5 6 7'
    )
    """,
    "INSERT INTO resident_index(resident_index, rank) VALUES('secure-delete', 1)",
    f"""
    CREATE VIRTUAL TABLE note_index USING fts5(
        words, tokenize='{_TOKENS}', prefix='1 2 3 4 5'
    )
    """,
    "INSERT INTO note_index(note_index, rank) VALUES('secure-delete', 1)",
)
_APPEND_ONLY = (
    "audit",
    "audit_reason",
    "record",
    "record_part",
    "consent",
    "consent_withdrawal",
    "consent_text",
    "addendum",
    "disclosure",
    "form_definition",
    "staff_key",
    "conduct_acceptance",
    "anchor",
    "purge_certificate",
    "consent_override",
    "override_told",
)
_UNDELETABLE = (
    "resident",
    "stay",
    "staff",
    "note",
    "referral",
    "conflict_of_interest",
    "case_team",
    "break_glass",
    "backup_log",
    "file_review",
    "finding",
    "retention",
)
_NOTE_SIGNED = """
    CREATE TRIGGER note_signed BEFORE UPDATE ON note WHEN OLD.signed_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'note is signed'); END
"""


def upgrade(**_parameters: object) -> None:
    """Make the tables, their indexes and the triggers that keep signed things as they are."""
    connection = op.get_bind()
    for statement in (*_TABLES, *_TRUST_TABLES, *_INDEXES):
        connection.exec_driver_sql(statement)
    for table in _APPEND_ONLY:
        connection.exec_driver_sql(_refusing(table, "UPDATE"))
    for table in (*_APPEND_ONLY, *_UNDELETABLE):
        connection.exec_driver_sql(_refusing(table, "DELETE"))
    connection.exec_driver_sql(_NOTE_SIGNED)


def _refusing(table: str, act: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
