"""What the file holds beside plain tables: triggers that refuse change, and search indexes.

``attach`` hangs them onto the tables' metadata so that a test can build the schema from the
tables alone and compare it with what the migration steps made.
"""

from __future__ import annotations

from sqlalchemy import DDL, MetaData, event

APPEND_ONLY = (
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
    "belonging_movement",
    "issued_item",
    "handover",
    "handover_line",
    "handover_taken",
    "house_record",
    "house_record_part",
    "referral_step",
    "referral_feedback",
    "not_referred",
    "agency_told",
)
"""Rows here are written once. Only a migration and ``purge`` drop a trigger and put it back."""

UNDELETABLE = (
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
    "room",
    "bed",
    "bed_hold",
    "bed_assignment",
    "belonging",
    "outing",
    "incident",
    "incident_person",
    "attachment",
    "note_task",
    "agency",
    "call_in",
    "practice_play",
)

TOKENS = "unicode61 categories ''L* N* Co Mn Mc''"
"""Keeps vowel signs inside words (arabic-and-print.md, finding 5) and the private mark of keys."""


_ATTACHED = (
    "CREATE TRIGGER attachment_kept BEFORE UPDATE ON attachment "
    "WHEN OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL "
    "BEGIN SELECT RAISE(ABORT, 'attachment is append-only'); END",
    "CREATE TRIGGER attachment_piece_kept BEFORE DELETE ON attachment_piece "
    "WHEN (SELECT removed_at FROM attachment WHERE id = OLD.attachment_id) IS NULL "
    "BEGIN SELECT RAISE(ABORT, 'attachment_piece is kept'); END",
)
"""An attachment changes once, when it is taken away; only then its pieces may go."""


def _refuse(table: str, act: str) -> str:
    name = f"{table}_no_{act.lower()}"
    return (
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )


def triggers() -> tuple[str, ...]:
    """One statement per trigger. They guard against our own mistakes, not against attackers."""
    made = [_refuse(table, act) for table in APPEND_ONLY for act in ("UPDATE", "DELETE")]
    made += [_refuse(table, "DELETE") for table in UNDELETABLE]
    made.append(
        "CREATE TRIGGER note_signed BEFORE UPDATE ON note WHEN OLD.signed_at IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'note is signed'); END"
    )
    made.append(
        "CREATE TRIGGER practice_play_ended BEFORE UPDATE ON practice_play "
        "WHEN OLD.ended_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'practice_play has ended'); END"
    )
    made.append(_refuse("attachment_piece", "UPDATE"))
    return (*made, *_ATTACHED)


def indexes() -> tuple[str, ...]:
    """The full-text tables, told to really remove what is deleted."""
    return (
        "CREATE VIRTUAL TABLE resident_index USING fts5("
        "words, readings UNINDEXED, resident_id UNINDEXED, "
        f"tokenize='{TOKENS}', prefix='1 2 3 4 5 6 7')",
        "INSERT INTO resident_index(resident_index, rank) VALUES('secure-delete', 1)",
        "CREATE VIRTUAL TABLE note_index USING fts5("
        f"words, tokenize='{TOKENS}', prefix='1 2 3 4 5')",
        "INSERT INTO note_index(note_index, rank) VALUES('secure-delete', 1)",
    )


def attach(metadata: MetaData) -> None:
    """Make ``metadata.create_all`` build triggers and indexes too."""
    for statement in (*triggers(), *indexes()):
        event.listen(metadata, "after_create", DDL(statement))  # type: ignore[no-untyped-call]
