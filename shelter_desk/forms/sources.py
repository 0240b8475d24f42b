"""Where an answer comes from when nobody says otherwise."""

from __future__ import annotations

from typing import Final

from shelter_desk.forms.answers import Source
from shelter_desk.forms.needs import NEEDS
from shelter_desk.forms.spec import Item, TickTime

_ARRIVAL: Final = (
    *("welcomed_by", "injuries_seen", "child_with", "rights_language", "bed"),
    *("state_on_arrival", "pfa_look", "pfa_listen", "pfa_link"),
)
_INTAKE: Final = (
    *("interpreter_confidentiality", "name_quality", "dob_quality", "age_estimated"),
    *("age_dispute", "rules_explained", "rules_language", "rules_understood"),
    *("rules_copy_given", "photo_taken", "photo_reason", "stay_bed", "stay_room", "stay_start"),
    *("stay_planned_end", "stay_legal_basis", "case_owner", "second_worker", "supervisor"),
    *("case_status",),
)
_SCREENING: Final = (
    *("screened_on", "sitting_no", "early_reason", "sector_pack", "private_room"),
    *("interpreter_mode", "interpreter_name", "third_person", "third_person_who"),
    *("own_result", "own_reason", "stopped_early", "stopped_because", "state_after"),
    *("told_next", "next_sitting"),
)
_PERPETRATORS: Final = ("told_who_reads",)
_SAFETY: Final = (
    *("assessed_on", "occasion_kind", "level", "level_reason"),
    *("plan_needed", "plan_with_her", "plan_date"),
)
_EXIT: Final = (
    *("exit_on", "exit_time", "exit_planned", "exit_appeal_told", "exit_looked_for"),
    *("safe_by_worker", "status_papers", "status_belongings", "status_wages", "status_court"),
    *("status_medicine", "status_ticket", "status_cash", "status_phone", "status_safety_plan"),
    *("status_copies", "status_referrals", "status_children", "status_note", "cash_amount"),
    *("closure_reasons", "transferred_to", "supervisor_name"),
    *("exit_talk", "exit_talk_with", "feedback_offered", "told_retention"),
)
_FOLLOW_UP: Final = (
    *("contact_on", "contact_begun_by", "method", "reached", "attempts", "answered_by"),
    *("phrase_right", "told_come_back"),
)
_INCIDENT: Final = (
    *("happened_on", "severity", "child_present", "facts", "injury", "injury_what", "action"),
    *("who_called", "told_whom", "told_when", "lessons", "complaint"),
    *("breach_what", "breach_stopped", "breach_danger", "breach_she_knows", "breach_manager"),
    *("breach_authority", "breach_log", "review_done", "review_closed"),
)
BY_WORKER: Final = frozenset(
    (
        *(*_ARRIVAL, *_INTAKE, *_SCREENING, *_PERPETRATORS, *_SAFETY, *_EXIT, *_FOLLOW_UP),
        *_INCIDENT,
        *(f"{section.key}_level" for section in NEEDS.sections),
    )
)
"""Questions that are put to the worker, never to her: nobody may note "She said so" there."""

FROM_PAPER: Final = frozenset(
    {
        *("official_status", "case_kind", "nrm_stage", "decision_body", "decision_office"),
        *("decided_on", "decision_ref", "reflection_until", "appeal_by", "appeal_result"),
        "sex_on_document",
    }
)
"""What stands on a paper of an authority."""


def usual_source(item: Item) -> Source:
    """She says it herself; but what is ticked, judged or seen to is of whoever is at the desk."""
    if isinstance(item, TickTime) or item.key in BY_WORKER:
        return Source.OBSERVATION
    return Source.DOCUMENT if item.key in FROM_PAPER else Source.SELF
