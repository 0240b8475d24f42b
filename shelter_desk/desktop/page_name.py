"""The names of all pages, so that one can open another without knowing it."""

from __future__ import annotations

from enum import StrEnum


class PageName(StrEnum):
    """Where one can be."""

    TODAY = "today"
    RESIDENTS = "residents"
    ARRIVAL = "arrival"
    FILE = "file"
    FORM = "form"
    CONSENT = "consent"
    PREVIEW = "preview"
    NOTE = "note"
    NOTES = "notes"
    REFERRALS = "referrals"
    REFERRAL = "referral"
    OVERRIDE = "override"
    AUDIT = "audit"
    ACCESS = "access"
    ANCHORS = "anchors"
    SETTINGS = "settings"
    PEOPLE = "people"
    NEEDS = "needs"
    SAFETY = "safety"
    PLAN = "plan"
    SCREENING = "screening"
    HISTORY = "history"
    REVIEWS = "reviews"
    REVIEW = "review"
    BACKUPS = "backups"
    EXIT = "exit"
    RETENTION = "retention"
    HOUSE = "house"
    ROOMS = "rooms"
    BELONGINGS = "belongings"
    HANDOVER = "handover"
    ATTACHMENTS = "attachments"
    HER_PROCEDURE = "her_procedure"
    PROCEDURE = "procedure"
