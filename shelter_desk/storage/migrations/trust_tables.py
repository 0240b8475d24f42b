"""The second half of revision 0001: keys, conduct, anchors, backups, reviews and retention."""

from __future__ import annotations

TABLES = (
    """
    CREATE TABLE desk_value (
        "key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE anchor (
        no INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL, kind
        TEXT NOT NULL, staff_id TEXT NOT NULL, PRIMARY KEY (no), FOREIGN KEY(staff_id) REFERENCES
        staff (id)
    ) STRICT
    """,
    "CREATE INDEX anchor_seq ON anchor (seq)",
    """
    CREATE TABLE backup_log (
        no INTEGER NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, made_by TEXT NOT NULL,
        place_kind TEXT NOT NULL, label TEXT NOT NULL, head_seq INTEGER NOT NULL, head_hash BLOB
        NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, verified_at INTEGER, drilled_at
        INTEGER, gone_at INTEGER, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(made_by) REFERENCES
        staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE conduct_acceptance (
        staff_id TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY
        (staff_id, version), FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE purge_certificate (
        no INTEGER NOT NULL, id TEXT NOT NULL, code TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT
        NOT NULL, second TEXT NOT NULL, counts TEXT NOT NULL, last_backup_day TEXT, PRIMARY KEY
        (no), UNIQUE (id), UNIQUE (code), FOREIGN KEY("by") REFERENCES staff (id), FOREIGN
        KEY(second) REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE staff_key (
        staff_id TEXT NOT NULL, from_seq INTEGER NOT NULL, ed25519_public BLOB NOT NULL,
        x25519_public BLOB NOT NULL, PRIMARY KEY (staff_id, from_seq), FOREIGN KEY(staff_id)
        REFERENCES staff (id)
    ) STRICT
    """,
    """
    CREATE TABLE break_glass (
        no INTEGER NOT NULL, id TEXT NOT NULL, staff_id TEXT NOT NULL, resident_id TEXT NOT NULL,
        reason TEXT NOT NULL, at INTEGER NOT NULL, until INTEGER NOT NULL, seen_by TEXT, seen_at
        INTEGER, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(staff_id) REFERENCES staff (id),
        FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN KEY(seen_by) REFERENCES staff
        (id)
    ) STRICT
    """,
    "CREATE INDEX break_glass_resident ON break_glass (resident_id, no)",
    "CREATE INDEX break_glass_unseen ON break_glass (no) WHERE seen_at IS NULL",
    """
    CREATE TABLE case_team (
        resident_id TEXT NOT NULL, staff_id TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER,
        PRIMARY KEY (resident_id, staff_id, since), FOREIGN KEY(resident_id) REFERENCES resident
        (id), FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX case_team_staff ON case_team (staff_id)",
    """
    CREATE TABLE conflict_of_interest (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, reason TEXT NOT NULL, at
        INTEGER NOT NULL, "by" TEXT NOT NULL, staff_id TEXT, interpreter TEXT NOT NULL CHECK
        ((staff_id IS NULL) = (interpreter <> '')), ended_at INTEGER, PRIMARY KEY (no), UNIQUE
        (id), FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN KEY("by") REFERENCES staff
        (id), FOREIGN KEY(staff_id) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX conflict_resident ON conflict_of_interest (resident_id, no)",
    "CREATE INDEX conflict_staff ON conflict_of_interest (staff_id, no)",
    """
    CREATE TABLE file_review (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, drawn_at INTEGER NOT
        NULL, drawn_by TEXT NOT NULL, sample TEXT NOT NULL, worker_id TEXT NOT NULL, finished_at
        INTEGER, rev INTEGER NOT NULL, PRIMARY KEY (no), UNIQUE (id), FOREIGN KEY(resident_id)
        REFERENCES resident (id), FOREIGN KEY(drawn_by) REFERENCES staff (id), FOREIGN
        KEY(worker_id) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX file_review_resident ON file_review (resident_id, no)",
    "CREATE INDEX file_review_worker ON file_review (worker_id, no)",
    """
    CREATE TABLE retention (
        resident_id TEXT NOT NULL, exit_at INTEGER NOT NULL, reason TEXT NOT NULL, keep_until TEXT
        NOT NULL, hold_reason TEXT NOT NULL, held_by TEXT, held_at INTEGER, rev INTEGER NOT NULL,
        words TEXT NOT NULL, told INTEGER NOT NULL, stopped_at INTEGER,
        PRIMARY KEY (resident_id), FOREIGN KEY(resident_id) REFERENCES resident (id), FOREIGN
        KEY(held_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX retention_due ON retention (keep_until)",
    """
    CREATE TABLE finding (
        no INTEGER NOT NULL, id TEXT NOT NULL, review_id TEXT NOT NULL, words TEXT NOT NULL,
        worker_id TEXT NOT NULL, due TEXT NOT NULL, state TEXT NOT NULL, answer TEXT NOT NULL,
        answered_at INTEGER, settled_by TEXT, settled_at INTEGER, rev INTEGER NOT NULL, PRIMARY KEY
        (no), UNIQUE (id), FOREIGN KEY(review_id) REFERENCES file_review (id), FOREIGN
        KEY(worker_id) REFERENCES staff (id), FOREIGN KEY(settled_by) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX finding_review ON finding (review_id, no)",
    "CREATE INDEX finding_worker ON finding (worker_id, due)",
    """
    CREATE TABLE review_item (
        review_id TEXT NOT NULL, item TEXT NOT NULL, result TEXT NOT NULL, words TEXT NOT NULL,
        PRIMARY KEY (review_id, item), FOREIGN KEY(review_id) REFERENCES file_review (id)
    ) STRICT
    """,
    """
    CREATE TABLE consent_override (
        no INTEGER NOT NULL, id TEXT NOT NULL, resident_id TEXT NOT NULL, referral_id TEXT NOT
        NULL, agency_id TEXT NOT NULL, items TEXT NOT NULL, said TEXT NOT NULL, ground TEXT NOT
        NULL, law TEXT NOT NULL, reason TEXT NOT NULL, told_before INTEGER NOT NULL, not_told_why
        TEXT NOT NULL, tell_on TEXT, day TEXT NOT NULL, at INTEGER NOT NULL, "by" TEXT NOT NULL,
        second TEXT NOT NULL CHECK (second <> "by"), PRIMARY KEY (no), UNIQUE (id), FOREIGN
        KEY(resident_id) REFERENCES resident (id), FOREIGN KEY(referral_id) REFERENCES referral
        (id), FOREIGN KEY(agency_id) REFERENCES agency (id), FOREIGN KEY("by") REFERENCES staff
        (id), FOREIGN KEY(second) REFERENCES staff (id)
    ) STRICT
    """,
    "CREATE INDEX override_referral ON consent_override (referral_id, no)",
    "CREATE INDEX override_resident ON consent_override (resident_id, no)",
    """
    CREATE TABLE override_told (
        override_id TEXT NOT NULL, told_on TEXT NOT NULL, written_at INTEGER NOT NULL, written_by
        TEXT NOT NULL, PRIMARY KEY (override_id), FOREIGN KEY(override_id) REFERENCES
        consent_override (id), FOREIGN KEY(written_by) REFERENCES staff (id)
    ) STRICT
    """,
)
