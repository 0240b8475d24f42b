"""The clock of a talk."""

from __future__ import annotations

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.talk_time import MINUTE, Hint, TalkTime, TalkTimes


def _at(minutes: float) -> int:
    return 5_000 + int(minutes * MINUTE)


def test_a_break_at_thirty_and_an_end_at_sixty_each_once() -> None:
    talk = TalkTime()
    talk.begin(_at(0))
    told = [(minute, talk.hint(_at(minute))) for minute in range(90)]
    assert [one for one in told if one[1]] == [(30, Hint.BREAK), (60, Hint.END)]
    assert talk.minutes(_at(89)) == 89


def test_after_a_break_the_next_is_half_an_hour_away_and_a_break_does_not_count() -> None:
    talk = TalkTime()
    talk.begin(_at(0))
    assert talk.hint(_at(31)) is Hint.BREAK
    talk.pause(_at(32))
    assert not talk.running
    assert talk.hint(_at(45)) is None
    talk.go_on(_at(50))
    assert talk.hint(_at(60)) is None, "42 minutes of talk, 10 since the break"
    assert talk.minutes(_at(60)) == 42
    assert talk.hint(_at(78)) is Hint.END, "60 minutes in all"


def test_it_goes_on_over_another_page_and_rests_when_one_stays_away() -> None:
    talk = TalkTime()
    talk.begin(_at(0))
    talk.leave(_at(20))
    talk.begin(_at(25))
    assert talk.minutes(_at(26)) == 26, "a note was written with her"
    assert talk.hint(_at(30)) is Hint.BREAK
    talk.leave(_at(31))
    talk.begin(_at(50))
    assert talk.minutes(_at(52)) == 33
    assert talk.hint(_at(52)) is None


def test_a_second_look_and_a_clock_that_stands_do_no_harm() -> None:
    talk = TalkTime()
    talk.begin(_at(10))
    talk.begin(_at(20))
    assert talk.minutes(_at(25)) == 15
    assert talk.minutes(_at(5)) == 0, "never less than nothing"
    talk.leave(_at(5))
    talk.begin(_at(6))
    assert talk.minutes(_at(8)) == 3


def test_everybody_has_a_talk_of_her_own_and_an_ended_one_begins_anew() -> None:
    talks, her, other = TalkTimes(), ResidentId("a"), ResidentId("b")
    talks.of(her).begin(_at(0))
    assert not talks.of(other).running
    talks.of(her).leave(_at(12))
    assert talks.of(her).minutes(_at(13)) == 12
    talks.end(her)
    assert talks.of(her).minutes(_at(14)) == 0
    talks.end(other)
    talks.end(other)
