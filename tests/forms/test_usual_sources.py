"""Nobody notes "She said so" of what the worker decided, did or read on a paper."""

from __future__ import annotations

import pytest

from shelter_desk.forms.answers import Source
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.sources import BY_WORKER, FROM_PAPER, usual_source


def test_every_question_of_the_worker_is_there_and_is_hers_nowhere() -> None:
    known = [item.key for form in BUILT_IN.values() for _section, item in form.items()]
    assert {key for key in BY_WORKER if not key.endswith("_level")} <= set(known)
    assert set(known) >= FROM_PAPER
    assert not BY_WORKER & FROM_PAPER
    shared = {key for key in BY_WORKER if known.count(key) > 1}
    assert shared == {
        *("told_come_back", "assessed_on", "occasion_kind"),
        *("interpreter_mode", "interpreter_name"),
    }, "a key of the worker's that another form puts to her"


@pytest.mark.parametrize(
    ("form", "key", "source"),
    [
        ("follow_up", "reached", Source.OBSERVATION),
        ("follow_up", "situation_words", Source.SELF),
        ("exit", "safe_by_her", Source.SELF),
        ("exit", "safe_by_worker", Source.OBSERVATION),
        ("safety", "own_words", Source.SELF),
        ("safety", "level_reason", Source.OBSERVATION),
        ("needs", "safety_own_view", Source.SELF),
        ("needs", "safety_level", Source.OBSERVATION),
        ("screening", "state_after", Source.OBSERVATION),
        ("official_status", "decided_on", Source.DOCUMENT),
        ("intake", "age_stated", Source.SELF),
        ("intake", "age_estimated", Source.OBSERVATION),
        ("intake", "sex_on_document", Source.DOCUMENT),
        ("arrival", "state_on_arrival", Source.OBSERVATION),
        ("arrival", "water_food", Source.OBSERVATION),
    ],
)
def test_whose_word_it_is_unless_somebody_says_otherwise(
    form: str, key: str, source: Source
) -> None:
    assert usual_source(BUILT_IN[form].find(key)) is source
