"""She leaves, as planned with her, and is well a month later: exit and follow-ups."""

from __future__ import annotations

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.retention.leaving_house import ExitPage
from shelter_desk.domain.consents import Decision, Mark, Scope, TeachBack
from tests.tour import forms, steps_consent, steps_things
from tests.tour.driver import click, expect, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_beds import bed_given
from tests.tour.steps_days import due_row, go_by, today

DONE = ("papers", "belongings", "wages", "cash", "phone", "safety_plan")
BETTER = ("safety", "work", "housing")


def may_we_ask(tour: Tour) -> None:
    """Scope 11, three weeks later: whether and until when we may ask after her."""
    go_by(tour, days=20)
    page = steps_consent.open_consents(tour)
    talk = steps_consent.begin(tour, Scope.FOLLOW_UP)
    steps_consent.read_aloud(tour, talk)
    steps_consent.chip(talk.back, "teach_back", TeachBack.WELL)
    click(talk.next)
    steps_consent.chip(talk.choice, "decision", Decision.AGREED)
    tour.shot("consent-after-leaving")
    click(talk.next)
    steps_consent.chip(talk.mark, "mark", Mark.SIGNATURE)
    click(talk.next)
    steps_consent.keep(tour)
    expect(tour.page(ConsentPage) is page, "back in the wallet")


def exit_form(tour: Tour) -> None:
    """Why and where to, what she has in her hands, what she was told."""
    click(open_resident(tour).leaving)
    page = tour.until_page(ExitPage)
    tour.until_quiet()
    tour.shot("leaving-the-house")
    page._open_form()
    forms.open_filling(tour)
    forms.write(tour, "exit_on", f"{tour.clock.now():%d/%m/%Y}")
    forms.answer(tour, "exit_planned", "yes")
    forms.answer(tour, "exit_reason", "own_housing")
    forms.answer(tour, "exit_by_herself", "yes")
    tour.shot("exit-leaving")
    forms.to_section(tour, "going")
    forms.answer(tour, "destination", "shared_workers")
    forms.answer(tour, "safe_by_her", "yes")
    forms.answer(tour, "safe_by_worker", "yes")
    tour.shot("exit-where-to")
    forms.to_section(tour, "in_hand")
    for key in DONE:
        forms.answer(tour, f"status_{key}", "done")
    tour.shot("exit-in-her-hands")
    forms.to_section(tour, "after")
    forms.tick(tour, "told_come_back")
    forms.answer(tour, "told_retention", "yes")
    forms.answer(tour, "follow_up_methods", "phone")
    forms.write(tour, "follow_up_where", "+973 3344 5566")
    phrase = tour.say("هل تبيعون الزهور؟", "Do you sell flowers?")
    forms.write(tour, "follow_up_phrase", phrase)
    tour.shot("exit-afterwards")
    forms.sign_and_leave(tour, "exit-review")
    tour.shot("file-after-leaving")


def week_later(tour: Tour) -> None:
    """Nobody answers; the next contact stays where it was."""
    go_by(tour, days=7)
    _follow_up(tour, "no_answer", "follow-up-after-a-week")


def month_later(tour: Tour) -> None:
    """Day 30: reached, safe to talk, better in what mattered to her."""
    go_by(tour, days=23)
    _follow_up(tour, "yes", "follow-up-after-a-month")
    page = open_resident(tour)
    expect(page.timeline.isVisible(), "her file tells of all of it")
    tour.shot("file-a-month-after-leaving")


def _follow_up(tour: Tour, reached: str, picture: str) -> None:
    page = today(tour)
    row = due_row(page, tour.say("متابعة", "Follow-up"))
    tour.shot(f"today-{picture}")
    click(row)
    forms.open_filling(tour)
    forms.answer(tour, "contact_begun_by", "we")
    forms.answer(tour, "method", "phone")
    forms.answer(tour, "reached", reached)
    if reached == "yes":
        forms.answer(tour, "safe_now", "yes")
        forms.answer(tour, "phrase_right", "yes")
    tour.shot(picture)
    if reached == "yes":
        forms.to_section(tour, "situation")
        for key in BETTER:
            forms.answer(tour, f"now_{key}", "better")
        tour.shot("follow-up-how-it-goes")
        forms.to_section(tour, "risk")
        forms.answer(tour, "signs_again", "none")
    forms.sign_and_leave(tour)
    wait_until(lambda: not isinstance(tour.shell.page, FormPage), "the form to be left")
    open_part(tour, "follow_up")
    tour.until_page(FormPage)
    tour.until_quiet()


def back_again(tour: Tour) -> None:
    """Days later she stands at the door: the same file, a new stay, a bed."""
    go_by(tour, days=6)
    click(open_resident(tour).leaving)
    page = tour.until_page(ExitPage)
    tour.until_quiet()
    wait_until(page.back.isVisible, "that she left, and the way back")
    tour.shot("back-she-had-left")
    click(page.back)
    tour.until_page(FilePage)
    tour.until_quiet()
    tour.shot("back-a-new-stay")
    bed_given(tour)


STEPS = (may_we_ask, *steps_things.BEFORE_LEAVING, exit_form, week_later, month_later, back_again)
