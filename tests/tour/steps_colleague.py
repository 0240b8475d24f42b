"""A second manager: brought in with a one-time code, takes over a shift, looks at a plan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt

from shelter_desk.desktop.house.handover_page import HandoverPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.plan.decide import ApprovePlan
from shelter_desk.desktop.plan.page import PlanPage
from shelter_desk.desktop.settings.page import PeopleCard, SettingsPage
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.unlock.first_time import FirstTimePage
from shelter_desk.domain.plans import PlanState
from shelter_desk.domain.staff import Role
from tests.tour import steps_consent
from tests.tour.driver import click, expect, find, into, press, settle, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_days import due_row, today
from tests.tour.steps_door import code_of_conduct, lock_by_key, unlock

NAMES = ("ليلى حسن", "Layla Hassan")
LAYLA = "layla"


def colleague_brought_in(tour: Tour) -> None:
    """Names, role, and a code that is copied by hand."""
    click(tour.shell.navigation._buttons[PageName.SETTINGS])
    settings = tour.until_page(SettingsPage)
    tour.until_quiet()
    click(find(settings, PeopleCard).open_button)
    page = tour.until_page(PeoplePage)
    tour.until_quiet()
    tour.shot("people-one-manager")
    click(page.add)
    invite = page.invite
    for line, name in zip((invite.name_ar, invite.name_latin), NAMES, strict=True):
        into(line, name)
    invite.role.setFocus()
    press(Qt.Key.Key_Home)
    expect(Role(invite.role.currentData()) is Role.MANAGER, "the first role is the manager's")
    tour.shot("people-new-colleague")
    click(invite.invite_button)
    wait_until(page.code.code.text, "the one-time code")
    tour.until_quiet()
    tour.shot("people-one-time-code")
    digits = [c for c in page.code.who.text() if c.isdecimal()]
    tour.others[LAYLA] = ("".join(str(int(c)) for c in digits), page.code.code.text())
    click(page.code.done)
    expect(not page.code.isVisible(), "the code is gone from the screen")


@contextmanager
def signed_in(tour: Tour) -> Iterator[None]:
    """The colleague is at the desk; afterwards the one from before again."""
    lock_by_key(tour)
    mine, (tour.code, tour.passphrase) = (tour.code, tour.passphrase), tour.others[LAYLA]
    unlock(tour)
    _go_on(tour)
    yield
    lock_by_key(tour)
    tour.code, tour.passphrase = mine
    unlock(tour)
    _go_on(tour)


def _go_on(tour: Tour) -> None:
    # the offscreen platform forgets whose turn it is when a dialog was open before the lock
    tour.window.activateWindow()
    settle()


def colleague_comes(tour: Tour) -> None:
    """The first time: the code once, then a passphrase of her own and the code of conduct."""
    lock_by_key(tour)
    code, once = tour.others[LAYLA]
    gate = tour.gate
    into(gate.ui.code, code, replace=True)
    into(gate.ui.passphrase, once)
    press(Qt.Key.Key_Return)
    window = tour.desk_app.window
    wait_until(lambda: isinstance(window.content, FirstTimePage), "the first sign-in")
    first = window.content
    assert isinstance(first, FirstTimePage)
    click(first.new.offer_button)
    wait_until(lambda: len(first.new.phrase.split()) == 6, "six words")
    phrase = first.new.phrase
    into(first.new.second.edit, phrase)
    tour.shot("first-sign-in")
    click(first.act)
    code_of_conduct(tour)
    wait_until(lambda: isinstance(window.content, Shell), "the desk of the colleague")
    tour.until_quiet()
    tour.others[LAYLA] = (code, phrase)


def shift_taken_over(tour: Tour) -> None:
    """What the last shift left stands on her Today; read, and hers."""
    shown = today(tour)
    tour.shot("today-of-the-next-shift")
    click(due_row(shown, tour.say("آخر مناوبة", "Last shift")))
    page = tour.until_page(HandoverPage)
    tour.until_quiet()
    wait_until(lambda: page.cards, "the page of the last shift")
    click(page.cards[0].take)
    tour.until_quiet()
    wait_until(lambda: not hasattr(page.cards[0], "take"), "the page to be taken over")
    tour.shot("handover-taken-over")
    lock_by_key(tour)
    unlock(tour)
    _go_on(tour)


def plan_approved(tour: Tour) -> None:
    """The other manager finds the plan under Today, reads it, and agrees with a word."""
    with signed_in(tour):
        shown = today(tour)
        tour.shot("today-with-a-plan-to-approve")
        click(due_row(shown, tour.say("خطة للاعتماد", "Plan to approve")))
        page = tour.until_page(PlanPage)
        tour.until_quiet()
        wait_until(lambda: page.view is not None and page.view.may_decide, "a plan to decide on")
        tour.shot("plan-before-a-manager")
        click(page.main)
        dialog = page.dialog
        assert isinstance(dialog, ApprovePlan)
        wait_until(dialog.isVisible, "the word about the plan")
        word = "خطوات واضحة، وهي صاحبة الهدف.", "Clear steps, and the goal is hers."
        steps_consent.words_into(dialog.questions, "words", tour.say(*word))
        tour.album.shot(dialog, "plan-approve")
        click(dialog.act)
        _go_on(tour)
        tour.until_quiet()
        approved = PlanState.APPROVED
        wait_until(lambda: page.view is not None and page.view.state is approved, "the approval")
        tour.shot("plan-approved")


BEFORE = (colleague_brought_in,)
STEPS = (colleague_comes, shift_taken_over)
ON_THE_PLAN = (plan_approved,)
