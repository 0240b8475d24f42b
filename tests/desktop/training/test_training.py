"""The trainer's pack through the windows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import read_subject
from shelter_desk.desktop.settings.page import SettingsPage, TrainingCard
from shelter_desk.desktop.training.page import TrainingPage
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Role
from shelter_desk.domain.training import Module
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.labels.modules import MODULES
from shelter_desk.services.training.training import own_training, staff_training
from tests import factories
from tests.desktop.every_page import settle
from tests.desktop.pages_kit import Kit, make_kit, whole


def _page(kit: Kit, qtbot: QtBot) -> TrainingPage:
    page = TrainingPage(kit.context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject("")
    return page


def test_settings_lead_there(kit: Kit, qtbot: QtBot) -> None:
    page = whole(SettingsPage(kit.context))
    qtbot.addWidget(page)
    card = page.findChild(TrainingCard)
    assert isinstance(card, TrainingCard)
    assert "\n" not in card.own.text()
    assert all(kit.context.words(one) in card.own.text() for one in MODULES.values())
    card.open_button.click()
    assert kit.opened[-1] == (PageName.TRAINING, "")


def test_who_does_not_train_is_not_led_there(kit: Kit, qtbot: QtBot) -> None:
    code = factories.add_worker(kit.desk, Role.CASEWORKER)
    desk = factories.reopen(kit.desk, factories.WORKER_PHRASE, code)
    other = make_kit(desk, kit.clock, kit.context.language)
    qtbot.addWidget(other.window)
    page = whole(SettingsPage(other.context))
    qtbot.addWidget(page)
    card = page.findChild(TrainingCard)
    assert isinstance(card, TrainingCard)
    assert all(other.context.words(one) in card.own.text() for one in MODULES.values())
    assert not hasattr(card, "open_button")


def test_every_paper_opens_in_the_language_that_was_chosen(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    codes = [one.code for one in packaged_cases()]
    assert list(page.cases.exercises) == list(page.cases.answers) == codes
    assert page.pack.choices["both"].isChecked()
    for language in ("both", "ar", "en"):
        page.pack.choices[language].click()
        page.cases.exercises[codes[0]].click()
        assert kit.opened[-1][1] == f"house/training/exercise.{codes[0]}/{language}"
        page.cases.answers[codes[-1]].click()
        assert kit.opened[-1][1] == f"house/training/answers.{codes[-1]}/{language}"
        page.pack.whole.click()
        assert kit.opened[-1] == (PageName.PREVIEW, f"house/training/pack./{language}")
    assert set(page.pack.buttons) == {"day", "refresher", "handout", "attendance", "scores"}
    for button in page.pack.buttons.values():
        button.click()
        source = read_subject(kit.opened[-1][1])
        assert source is not None
        assert source.counts_copies
        assert not source.names_somebody
    assert read_subject("house/training/nothing.x/ar") is None
    page.refresh()
    assert set(page.pack.buttons) == {"day", "refresher", "handout", "attendance", "scores"}


def test_the_preview_shows_the_paper(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    page.pack.choices["both"].click()
    page.pack.buttons["handout"].click()
    shown = whole(PreviewPage(kit.context))
    qtbot.addWidget(shown)
    shown.show()
    shown.show_subject(kit.opened[-1][1])
    assert shown.paper is not None
    assert shown.paper.kind is DocumentKind.TRAINING


def test_a_module_is_written_down_from_the_page_and_what_is_chosen_waits(
    kit: Kit, qtbot: QtBot
) -> None:
    page = _page(kit, qtbot)
    me = kit.desk.staff.id
    page.staff.passed[me].click()
    dialog = page.staff.dialog
    assert dialog is not None
    dialog.go_on()
    assert dialog.trouble.text(), "a module has to be chosen"
    needed = dialog.column.totalHeightForWidth(dialog.asked.viewport().width())
    assert dialog.asked.height() <= needed, "no void below the questions"
    dialog.questions.set_value("module", "consent")
    dialog.keeper.touched()
    dialog.reject()
    page.staff.passed[me].click()
    dialog = page.staff.dialog
    assert dialog is not None
    assert dialog.questions.text("module") == "consent"
    dialog.act.click()
    (line,) = [one for one in own_training(kit.desk).lines if one.on is not None]
    assert line.module is Module.CONSENT
    page.refresh()
    settle()
    told = [one.text() for one in page.staff.findChildren(Small)]
    missing = [one for one in told if kit.context.words(MODULES[Module.SCREENING]) in one]
    assert len(missing) == 1
    for module in set(Module) - {Module.CONSENT}:
        assert kit.context.words(MODULES[module]) in missing[0], "what is missing stands together"
    assert kit.context.words(MODULES[Module.CONSENT]) not in missing[0]
    page.staff.marks[me].click()
    assert own_training(kit.desk).trainer is not None
    page.refresh()
    page.staff.marks[me].click()
    assert own_training(kit.desk).trainer is None


def test_the_cases_stand_under_their_heading_beside_a_higher_column(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    page.resize(1366, 768)
    first = page.cases.exercises[packaged_cases()[0].code]
    page.staff.setMinimumHeight(3000)
    qtbot.waitUntil(lambda: page.cases.height() > 3000)
    assert first.mapTo(page.cases, first.rect().topLeft()).y() < 120


def test_the_months_are_kept_when_that_is_pressed(kit: Kit, qtbot: QtBot) -> None:
    page = _page(kit, qtbot)
    assert page.staff.months.value() == 12
    assert not page.staff.keep.isEnabled()
    page.staff.months.setValue(18)
    page.refresh()
    assert page.staff.months.value() == 18
    page.staff.keep.click()
    assert staff_training(kit.desk).months == 18
