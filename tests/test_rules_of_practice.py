"""The twenty rules of practice (domain facts 6.2), and the tests that show each of them.

The table is checked: every test it names exists, and no rule is left without one. The wording of
the rules is ours; their sources stand in the docstrings of what embodies them.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

RULES: dict[int, tuple[str, tuple[str, ...]]] = {
    1: (
        "Three facts open a file; nothing painful is ever required",
        (
            "desktop/file/test_pages_file.py::test_three_facts_open_a_file_and_nothing_is_required",
            "forms/test_validation.py::test_nothing_is_required",
        ),
    ),
    2: (
        "Every question offers its states, one key each",
        ("desktop/formview/test_form_page.py::test_one_key_says_why_there_is_no_answer",),
    ),
    3: (
        "Do not ask again holds for everybody and every form, with who and when",
        (
            "desktop/formview/test_form_page.py::"
            "test_what_is_closed_is_closed_for_every_form_until_she_opens_it",
            "services/records/test_records.py::test_do_not_ask_again_closes_the_question_for_every_form",
            "services/records/test_told.py::test_closing_a_question_closes_it_in_every_form_that_asks_it",
        ),
    ),
    4: (
        "Ask once: what was told before is shown with form, day and whom she told",
        (
            "services/records/test_told.py::test_a_second_sitting_shows_what_the_first_one_heard",
            "services/records/test_told.py::"
            "test_what_intake_knows_is_not_asked_in_screening_and_the_other_way_round",
            "desktop/formview/test_pacing.py::"
            "test_what_was_told_is_shown_with_its_source_and_taken_over_with_one_key",
        ),
    ),
    5: (
        "Bed, food and rest come first",
        (
            "domain/test_rest.py::test_the_first_night_is_hers",
            "services/screening/test_screening.py::test_rest_comes_before_the_first_sitting",
            "services/needs/test_needs.py::test_a_first_night_begins_with_all_the_card_asks",
        ),
    ),
    6: (
        "Her choice of worker, interpreter and place is kept and said at every form",
        (
            "services/talks/test_talks.py::"
            "test_whom_she_wants_to_talk_with_is_kept_and_said_at_every_form",
            "forms/test_asking.py::test_how_she_wants_to_talk_can_be_kept",
            "desktop/formview/test_beside.py::test_her_wishes_stand_over_every_form",
        ),
    ),
    7: (
        "An interpreter is held against the case",
        (
            "services/talks/test_talks.py::test_a_name_that_is_to_interpret_is_held_against_her_case",
            "services/talks/test_talks.py::"
            "test_a_tied_interpreter_is_said_and_no_form_is_signed_with_her",
            "desktop/formview/test_beside.py::test_a_name_of_her_case_is_pointed_out_as_it_is_entered",
        ),
    ),
    8: (
        "Why we ask and who sees it stands before it is asked",
        ("forms/test_catalog.py::test_sensitive_sections_say_why_and_painful_ones_are_folded",),
    ),
    9: (
        "Stopping saves, never nags, and ends gently",
        (
            "desktop/formview/test_form_page.py::"
            "test_a_break_covers_and_comes_back_and_stopping_goes_to_the_file",
            "desktop/formview/test_pacing.py::"
            "test_stopping_at_a_heavy_question_asks_for_a_lighter_word_first",
            "forms/test_asking.py::test_nobody_parts_on_a_heavy_question",
        ),
    ),
    10: (
        "A break is suggested at 30 minutes, an end at 60",
        (
            "domain/test_talk_time.py::test_a_break_at_thirty_and_an_end_at_sixty_each_once",
            "desktop/formview/test_pacing.py::"
            "test_the_clock_goes_on_with_the_same_person_and_not_with_another",
            "desktop/formview/test_pacing.py::test_setting_the_computer_clock_back_does_no_harm",
        ),
    ),
    11: (
        "Short closed questions first, free words with a warning, no story needed for help",
        (
            "forms/test_asking.py::test_closed_questions_come_before_free_words_where_it_hurts",
            "forms/test_asking.py::test_what_help_rests_on_asks_nothing_painful",
            "forms/test_screening_form.py::test_packs_are_short_and_linked_to_what_exists",
            "services/records/test_help_without_story.py::"
            "test_help_is_given_without_a_word_about_what_was_done_to_her",
            "desktop/formview/test_beside.py::test_free_words_about_pain_come_with_a_warning",
            "desktop/formview/test_beside.py::"
            "test_every_free_word_about_pain_has_the_warning_and_no_other",
        ),
    ),
    12: (
        "Nothing is promised; what is there today is said",
        (
            "services/talks/test_talks.py::test_only_what_is_there_today_is_offered",
            "desktop/formview/test_beside.py::test_the_end_of_a_talk_says_what_is_there",
        ),
    ),
    13: (
        "Her own view is kept beside the worker's, and hers is first",
        (
            "desktop/plan/test_pages_plan.py::test_safety_shows_her_view_first_and_whom_to_watch_for",
            "forms/test_asking.py::test_her_own_view_of_her_needs_is_asked_before_the_workers",
        ),
    ),
    14: (
        "Plain respectful words; colour is never the only sign",
        (
            "domain/test_resources.py::test_what_she_reads_never_calls_her_a_victim",
            "desktop/look/test_core_look.py::test_every_word_can_be_read_in_every_palette",
            "desktop/needs/test_pages_needs.py::"
            "test_levels_are_drawn_over_time_and_told_without_the_drawing",
        ),
    ),
    15: (
        "Help does not depend on answers, consent, testimony or curfew",
        (
            "domain/test_resources.py::test_consent_text_tells_everything_that_must_be_told",
            "desktop/file/test_pages_file.py::test_a_no_is_kept_at_once_and_asks_nothing_more",
            "services/house/test_outings.py::test_nothing_counts_how_late_or_how_often",
        ),
    ),
    16: (
        "A child is asked and protected; an unsure age is a child's",
        (
            "services/screening/test_screening.py::test_an_age_that_nobody_knows_counts_as_a_child",
            "desktop/consents/test_consent_questions.py::test_a_child_does_not_agree_alone",
            "services/papers/test_consent_paper.py::test_a_child_is_asked_whoever_decides",
            "services/consents/test_consents_and_gate.py::test_a_guardian_she_fears_cannot_decide",
        ),
    ),
    17: (
        "Nothing to read for others: hidden at once, locked when idle, turned to her alone",
        (
            "desktop/guard/test_quick_hide.py::test_everything_is_gone_within_a_blink",
            "desktop/guard/test_idle.py::test_one_to_fifteen_minutes",
            "desktop/guard/test_idle.py::test_two_quiet_minutes_are_told_where_the_lock_comes_later",
            "desktop/guard/test_quick_hide.py::test_two_quiet_minutes_hide_and_any_key_goes_on",
            "desktop/guard/test_quick_hide.py::test_the_screen_turned_to_her_stays_while_she_reads",
            "desktop/file/test_pages_file.py::test_the_screen_turned_to_her_shows_only_her_language",
        ),
    ),
    18: (
        "The worker is warned, may hand over, and is reminded to talk it over",
        (
            "desktop/formview/test_form_page.py::test_painful_questions_wait_behind_a_cover",
            "desktop/formview/test_beside.py::test_a_talk_is_handed_over_from_the_head_of_the_form",
            "services/talks/test_talks.py::"
            "test_a_talk_is_handed_over_without_a_reason_and_found_on_today",
            "services/talks/test_talks.py::test_a_heavy_week_is_said_to_the_worker_herself_and_passes",
        ),
    ),
    19: (
        "Her words stay hers: quoted, in her language, with what they mean beside them",
        (
            "desktop/notes/test_pages_notes.py::test_blocks_stay_apart_and_words_of_hers_are_quoted",
            "desktop/notes/test_translated_words.py::test_both_are_shown_found_and_printed",
            "services/notes/test_translated_words.py::test_papers_tell_both_and_name_no_translator",
            "desktop/formview/test_form_sources.py::"
            "test_the_language_of_the_talk_goes_into_what_is_answered_from_then_on",
        ),
    ),
    20: (
        "She gets back what is hers: plan, rights, copy",
        (
            "services/papers/test_plan_papers.py::"
            "test_her_plan_is_numbered_logged_and_shown_as_it_is_signed_now",
            "services/copies/test_own_copy.py::test_it_holds_what_she_told_and_says_what_it_leaves_out",
            "services/needs/test_needs.py::test_the_chart_on_paper_is_hers_numbered_and_in_the_log",
        ),
    ),
}


@cache
def _tests_of(name: str) -> frozenset[str]:
    tree = ast.parse((TESTS / name).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_rule_has_its_line() -> None:
    assert sorted(RULES) == list(range(1, 21))


@pytest.mark.parametrize("number", sorted(RULES))
def test_every_rule_is_shown_by_tests_that_exist(number: int) -> None:
    words, shown_by = RULES[number]
    assert words
    assert shown_by
    for one in shown_by:
        name, _, test = one.partition("::")
        assert test.startswith("test_")
        assert test in _tests_of(name), one
