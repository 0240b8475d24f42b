"""What came of a referral: silence is seen, somebody asks again, there is an answer, she speaks."""

from __future__ import annotations

from shiboken6 import isValid

from shelter_desk.desktop.referrals.dialogs import FeedbackDialog
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.referrals.story_card import StoryCard
from shelter_desk.domain.referrals import Met, Step
from tests.tour import steps_consent
from tests.tour.driver import click, expect, into, settle, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_days import due_row, today


def _story(tour: Tour) -> StoryCard:
    page = tour.until_page(ReferralPage)
    tour.until_quiet()
    wait_until(lambda: page.side.story.view is not None, "the story of the referral")
    return page.side.story


def _record(tour: Tour, step: Step) -> StoryCard:
    story = _story(tour)
    click(story.steps[step])
    tour.until_quiet()
    wait_until(
        lambda: story.view is not None and step in {one.step.step for one in story.view.steps},
        "what happened stands in the story",
    )
    return story


def asked_again(tour: Tour) -> None:
    """Two weeks without an answer stand on Today; the click leads there, one more asks again."""
    click(due_row(today(tour), tour.say("لا رد بعد", "No answer yet")))
    story = _story(tour)
    expect(story.view is not None and story.view.late, "the silence is seen")
    tour.shot("referral-no-answer")
    into(story.who, tour.say("الاستعلامات", "Reception"))
    into(story.words, tour.say("يتصلون غدًا", "They call tomorrow"))
    _record(tour, Step.ASKED_AGAIN)


def answered(tour: Tour) -> None:
    """They say yes, she was there, and what she says of it is asked for and never demanded."""
    _record(tour, Step.ACCEPTED)
    story = _record(tour, Step.SERVED)
    click(story.feedback)
    page = tour.page(ReferralPage)
    dialog = page.side.dialog
    assert isinstance(dialog, FeedbackDialog)
    wait_until(dialog.isVisible, "the question what she says of it")
    words = tour.say("لم يعد ضرسي يؤلمني.", "My tooth no longer hurts.")
    steps_consent.words_into(dialog.questions, "words", words)
    steps_consent.chip(dialog.questions, "got_service", str(Met.YES))
    tour.album.shot(dialog, "referral-her-words")
    click(dialog.act)
    wait_until(lambda: not (isValid(dialog) and dialog.isVisible()), "her words to be kept")
    tour.until_quiet()
    # the offscreen platform forgets whose turn it is once a dialog has closed
    tour.window.activateWindow()
    settle()
    wait_until(lambda: story.view is not None and story.view.feedback, "her words in the story")
    tour.shot("referral-answered")


STEPS = (asked_again, answered)
