"""Safety in her words, and a plan of her own: goals, steps with their days, her mark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from shelter_desk.desktop.formview.row_chips import RowChipsEditor
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.plan.page import PlanPage
from shelter_desk.desktop.plan.papers import PapersButton
from shelter_desk.desktop.plan.safety_page import SafetyPage
from tests.tour import forms, steps_paper
from tests.tour.driver import choose, click, expect, wait_until
from tests.tour.stage import Tour, go_back
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_days import due_row, go_by, today

SAFETY, PLAN = "safety", "plan"


def _open_safety(tour: Tour) -> SafetyPage:
    open_resident(tour)
    open_part(tour, SAFETY)
    page = tour.until_page(SafetyPage)
    tour.until_quiet()
    return page


def talk_about_safety(tour: Tour) -> None:
    """Hers first, then the level with its reason, then a plan she can carry."""
    page = _open_safety(tour)
    tour.shot("safety-not-yet")
    click(page.new)
    forms.open_filling(tour)
    forms.answer(tour, "occasion_kind", "first")
    forms.to_section(tour, "own_view")
    forms.answer(tour, "own_level", "worried")
    said = tour.say("أن يجدني صاحب العمل عند السوق", "That my employer finds me near the market")
    forms.write(tour, "own_words", said)
    tour.shot("safety-her-view")
    forms.to_section(tour, "self_harm")
    forms.uncover(tour)
    forms.answer(tour, "self_harm", "unknown")
    helps = tour.say("الجلوس في الحديقة مع ليلى", "Sitting in the garden with Layla")
    forms.write(tour, "self_harm_help", helps)
    _level_and_plan(tour)
    forms.sign_and_leave(tour, "safety-review")
    _open_safety(tour)
    tour.shot("safety")


def _level_and_plan(tour: Tour) -> None:
    forms.to_section(tour, "result")
    forms.answer(tour, "level", "medium")
    reason = tour.say("يعرف الحي، ولا يعرف الدار.", "He knows the quarter, not the house.")
    forms.write(tour, "level_reason", reason)
    tour.shot("safety-level")
    forms.to_section(tour, "safety_plan")
    forms.answer(tour, "plan_needed", "yes")
    forms.answer(tour, "plan_with_her", "yes")
    forms.write(tour, "main_concern", tour.say("أن أصل إلى المحكمة", "To reach the court safely"))
    forms.to_section(tour, "steps")
    during = tour.say("أدخل أي محل وأتصل بالدار", "I go into any shop and call the house")
    forms.write(tour, "steps_during", during)
    forms.to_section(tour, "every_day")
    forms.write(tour, "code_word", tour.say("قهوة بلا سكر", "Coffee without sugar"))


def safety_papers(tour: Tour) -> None:
    """Her plan, and the small card for a hard moment."""
    page = tour.page(SafetyPage)
    for number, name in ((0, "safety-plan"), (2, "crisis-card")):
        _paper(tour, page.print, number, name)
        page = tour.until_page(SafetyPage)
        tour.until_quiet()


def _paper(tour: Tour, button: PapersButton, number: int, name: str) -> None:
    """The ``number``-th paper of a page, kept as PDF and as a picture of its preview."""
    wait_until(lambda: len(button.papers.actions()) > number, f"{name} among the papers")
    wanted = button.papers.actions()[number].text()
    choose(button, _named(wanted), name)
    folder = steps_paper.papers_of(tour)
    target = folder / f"{name}.pdf"
    shown = steps_paper.preview(tour, steps_paper.FakePrinter(folder, prefix=name), target)
    assert shown.paper is not None
    target.write_bytes(shown.paper.pdf)
    tour.shot(f"{name}-paper")
    go_back(tour)


def _named(words: str) -> Callable[[QAction], bool]:
    def pick(action: QAction) -> bool:
        return action.text() == words

    return pick


def plan_with_her(tour: Tour) -> None:
    """One goal, one step with who and when, her mark."""
    open_resident(tour)
    open_part(tour, PLAN)
    page = tour.until_page(PlanPage)
    tour.until_quiet()
    tour.shot("plan-not-yet")
    click(page.main)
    forms.open_filling(tour)
    forms.answer(tour, "made_with_her", "yes")
    forms.to_section(tour, "goals")
    forms.add_row(tour)
    goal = tour.say("أن أستعيد جواز سفري وأجري", "To have my passport and my wages back")
    forms.write(tour, "goals.0.statement", goal)
    forms.answer(tour, "goals.0.domain", "legal")
    forms.answer(tour, "goals.0.start_level", "1")
    forms.answer(tour, "goals.0.target_level", "4")
    forms.answer(tour, "goals.0.priority", "1")
    forms.answer(tour, "goals.0.owner", "resident")
    tour.shot("plan-goal")
    _a_step(tour)
    forms.to_section(tour, "agreement")
    forms.answer(tour, "agreed", "yes")
    forms.answer(tour, "mark", "signature")
    forms.answer(tour, "copy_given", "yes")
    forms.sign_and_leave(tour)
    open_part(tour, PLAN)
    tour.until_page(PlanPage)
    tour.until_quiet()


def _a_step(tour: Tour) -> None:
    forms.to_section(tour, "actions")
    forms.add_row(tour)
    editor = forms.asked(tour, "actions.0.goal").editor
    assert isinstance(editor, RowChipsEditor)
    click(editor.chips[0])
    forms.write(tour, "actions.0.what", tour.say("شكوى الأجور", "The complaint about wages"))
    forms.answer(tour, "actions.0.who", "staff")
    forms.write(tour, "actions.0.who_name", tour.say("نورة سالم", "Noora Salem"))
    forms.write(tour, "actions.0.by_when", "14/12/2026")
    tour.shot("plan-step")


def plan_is_sent(tour: Tour) -> None:
    """It waits for another manager; her paper of it."""
    page = tour.page(PlanPage)
    wait_until(lambda: page.view is not None and page.view.may_send, "a plan to send")
    click(page.main)
    tour.until_quiet()
    wait_until(lambda: page.view is not None and not page.view.may_send, "the plan on its way")
    tour.shot("plan")
    _paper(tour, page.print, 0, "plan")


def steps_are_due(tour: Tour) -> None:
    """Twelve days later Today speaks of the step."""
    go_by(tour, days=12)
    shown = today(tour)
    due_row(shown, tour.say("خطوة", "step"))
    tour.shot("today-with-steps-due")
    expect(tour.shell.page is not None and tour.shell.page.name is PageName.TODAY, "still on Today")


STEPS = (talk_about_safety, safety_papers, plan_with_her, plan_is_sent)
LATER = (steps_are_due,)
