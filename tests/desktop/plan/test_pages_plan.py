"""The pages of plan and safety, in both languages on a real encrypted file."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.plan import safety_page
from shelter_desk.desktop.plan.level_track import LevelTrack
from shelter_desk.desktop.plan.page import PlanPage
from shelter_desk.desktop.plan.safety_page import SafetyPage
from shelter_desk.desktop.preview.source import gather, read_subject
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.paper_rules import Holder
from shelter_desk.domain.plan_errors import GoalWithoutOwner
from shelter_desk.domain.plans import PlanState
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.plan import plans
from shelter_desk.services.records import records
from tests import factories
from tests.desktop.pages_kit import Kit, kit_of

HERS = "أن أستعيد جواز سفري بيدي"
TODAY = date(2026, 11, 23)


def _words(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(filter(None, labels))


def _chips(widget: QWidget) -> list[str]:
    return [chip.text() for chip in widget.findChildren(Chip)]


def _plan(desk: Desk, her: ResidentId, *, owner: str = "staff") -> RecordId:
    goal = Answers.empty().with_value("statement", HERS)
    for key, value in {"owner": owner, "start_level": "2", "target_level": "4"}.items():
        goal = goal.with_value(key, value) if value else goal
    past = TODAY - timedelta(days=3)
    step = Answers.empty().with_value("goal", "1").with_value("what", "Write to the embassy")
    step = step.with_value("by_when", PartialDate(past.year, past.month, past.day))
    made = Answers.empty().with_rows("goals", (goal,)).with_rows("actions", (step,))
    return records.sign_record(desk, her, "plan", made)


def _open(kit: Kit, kind: type[PlanPage | SafetyPage], her: str, qtbot: QtBot) -> QWidget:
    page = kind(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(her)
    return page


def test_a_plan_is_read_sent_and_approved_on_its_page(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    manager = desk.staff.sign_in_code
    code = factories.add_worker(desk)
    unlock.lock(desk, ReturnPlace())
    desk = factories.reopen(desk, factories.WORKER_PHRASE, code)
    her = factories.admit(desk, "سيلام")
    _plan(desk, her)
    kit = kit_of(desk, language)
    page = _open(kit, PlanPage, her, qtbot)
    assert isinstance(page, PlanPage)
    assert HERS in _words(page)
    (track,) = page.findChildren(LevelTrack)
    first, last = track.boxes()[0], track.boxes()[-1]
    assert (first.left() > last.left()) is (language == "ar")
    assert page.send_back.isHidden()
    page.change.click()
    assert kit.opened[-1] == (PageName.FORM, f"{her}/plan")
    page.main.click()
    assert plans.open_plan(desk, her).state is PlanState.WAITING
    page.refresh()
    assert page.change.isHidden(), "changing it is the one thing left to do"
    unlock.lock(desk, ReturnPlace())
    desk = factories.reopen(desk, factories.MANAGER_PHRASE, manager)
    kit = kit_of(desk, language)
    today = TodayPage(kit.context)
    qtbot.addWidget(today)
    today.show_subject("")
    rows = [row for row in today._due.findChildren(ClickRow) if "سيلام" in row.accessibleName()]
    rows[0].opened.emit()
    assert kit.opened[-1] == (PageName.PLAN, her)
    page = _open(kit, PlanPage, her, qtbot)
    assert isinstance(page, PlanPage)
    page.send_back.click()
    assert page.dialog is not None
    page.dialog.act.click()  # type: ignore[attr-defined]
    assert not page.dialog.trouble.isHidden(), "not without a word"  # type: ignore[attr-defined]
    page.dialog.reject()
    page.main.click()
    page.dialog.act.click()  # type: ignore[attr-defined]
    assert plans.open_plan(desk, her).state is PlanState.APPROVED
    stop(desk)


def test_papers_are_offered_for_what_there_is(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    kit = kit_of(desk, language)
    kinds = []
    worry = Answers.empty().with_value("self_harm", "yes").with_value("main_concern", HERS)
    for signs in ((), ("plan", "safety")):
        if signs:
            _plan(desk, her)
            records.sign_record(desk, her, "safety", worry)
        for kind in (PlanPage, SafetyPage):
            page = _open(kit, kind, her, qtbot)
            assert isinstance(page, PlanPage | SafetyPage)
            for action in page.print.papers.actions():
                action.trigger()
                kinds.append(kit.opened[-1][1].partition("/")[2])
    assert kinds == [
        *("plan-blank", "safety-plan-blank"),
        *("plan", "plan-blank", "safety-plan", "safety-plan-blank", "crisis-card"),
    ]
    for one in kinds[2:]:
        source = read_subject(f"{her}/{one}")
        assert source is not None
        made = gather(desk, source, 1)(desk)
        assert (made.resident_id is None) is one.endswith("blank")
        assert source.names_somebody is not one.endswith("blank")
        hers = source.first_holder is Holder.HERSELF
        assert hers is not one.endswith("blank"), "the copy is hers"


def test_a_goal_that_nobody_looks_after_says_so_and_stops_the_sending_alone(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    kit = kit_of(desk, language)
    page = _open(kit, PlanPage, her, qtbot)
    assert isinstance(page, PlanPage)
    page.main.click()
    assert kit.opened[-1] == (PageName.FORM, f"{her}/plan"), "an empty page begins a plan"
    _plan(desk, her, owner="")
    page.refresh()
    assert len(_chips(page.cards[0])) == 2, "nobody looks after it, and the step is late"
    page.main.click()
    assert kit.told[-1] == (kit.context.words(GoalWithoutOwner(goals="1").message), "attention")
    assert plans.open_plan(desk, her).state is PlanState.NOT_SENT


def test_safety_shows_her_view_first_and_whom_to_watch_for(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    kit = kit_of(desk, language)
    page = _open(kit, SafetyPage, her, qtbot)
    assert isinstance(page, SafetyPage)
    assert page.earlier.isHidden()
    page.new.click()
    assert kit.opened[-1] == (PageName.FORM, f"{her}/safety")
    made = Answers.empty().with_value("own_level", "worried").with_value("level", "high")
    made = made.with_value("own_words", "أخاف من الطريق")
    person = Answers.empty().with_value("name", "Abu Said").with_value("watch", "white van")
    apart = Answers.empty().with_value("code", "SD-2026-0042")
    made = made.with_rows("concern_people", (person,)).with_rows("keep_apart", (apart,))
    records.sign_record(desk, her, "safety", made)
    page.refresh()
    words = _words(page)
    for said in ("أخاف من الطريق", "Abu Said", "white van", "SD-2026-0042"):
        assert said in words, said
    assert words.index("أخاف من الطريق") < words.index("Abu Said")
    page.earlier.click()
    assert kit.opened[-1] == (PageName.HISTORY, f"{her}/safety")


def test_who_is_being_typed_stands_on_the_page_before_any_talk_is_signed(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    kit = kit_of(desk, language)
    page = _open(kit, SafetyPage, her, qtbot)
    assert isinstance(page, SafetyPage)
    assert kit.context.words(safety_page._WATCH) not in _words(page)
    person = Answers.empty().with_value("name", "Abu Said")
    apart = Answers.empty().with_value("code", "SD-2026-0042")
    typed = Answers.empty().with_rows("concern_people", (person,)).with_rows("keep_apart", (apart,))
    records.save_draft(desk, her, "safety", typed, 0)
    page.refresh()
    typed_words = kit.context.words(safety_page._TYPED)
    qtbot.waitUntil(lambda: typed_words in _words(page), timeout=2000)
    words = _words(page)
    assert kit.context.words(safety_page._NONE) not in words
    for said in ("Abu Said", "SD-2026-0042"):
        assert said in words, said


def test_who_was_named_stays_and_the_level_says_of_which_day_it_is(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    kit = kit_of(desk, language)
    first = Answers.empty().with_value("level", "high").with_value("level_reason", "At the gate")
    person = Answers.empty().with_value("name", "Abu Said")
    apart = Answers.empty().with_value("code", "SD-2026-0042")
    first = first.with_rows("concern_people", (person,)).with_rows("keep_apart", (apart,))
    records.sign_record(desk, her, "safety", first)
    said_on = kit.context.fmt.date(desk.local_today())
    kit.clock.at += timedelta(days=2)
    records.sign_record(desk, her, "safety", Answers.empty().with_value("own_level", "mostly"))
    page = _open(kit, SafetyPage, her, qtbot)
    words = _words(page)
    for said in ("Abu Said", "SD-2026-0042", "At the gate", said_on):
        assert said in words, f"{said} stands although nobody spoke of it again"
    assert words.count(kit.context.words(safety_page._STAYS)) == 2


def test_a_worry_that_was_written_at_intake_stands_on_the_page_before_any_talk(
    app: QApplication, desk: Desk, language: str, qtbot: QtBot
) -> None:
    del app
    her = factories.admit(desk, "سيلام")
    kit = kit_of(desk, language)
    page = _open(kit, SafetyPage, her, qtbot)
    assert isinstance(page, SafetyPage)
    assert _chips(page) == []
    records.sign_record(desk, her, "intake", Answers.empty().with_value("self_harm_worry", "yes"))
    page.refresh()
    assert _chips(page) == [kit.context.words(safety_page._CARE)]
    papers = [one.text() for one in page.print.papers.actions()]
    assert len(papers) == 1, "a card is of a talk about safety"
