"""The page of people, the first sign-in, broken glass and the new sheet, as windows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.conduct_page import ConductPage
from shelter_desk.desktop.file.glass import GlassDialog
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.desktop.page import PageName
from shelter_desk.desktop.people import words
from shelter_desk.desktop.people.files_card import INTERPRETER
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.residents.page import ResidentsPage
from shelter_desk.desktop.settings.keys import RecoveryCard
from shelter_desk.desktop.settings.page import SettingsPage
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.unlock.first_time import FirstTimePage
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.notes import BlockKind, NoteKind
from shelter_desk.domain.staff import Role, Scope
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.people import people, reach, settings
from shelter_desk.services.residents import residents
from shelter_desk.services.views.people import Newcomer
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.pages_kit import PASSPHRASE, Kit, arrive, make_desk, make_kit, whole

NEWCOMER = Newcomer("هدى عيسى", "Huda Isa", Role.CASEWORKER, "f")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PHRASE = "violet harbour seven lantern copper"


@pytest.fixture
def kit(tmp_path: Path, qtbot: QtBot, language: str) -> Iterator[Kit]:
    desk, clock = make_desk(tmp_path / "desk")
    made = make_kit(desk, clock, language)
    qtbot.addWidget(made.window)
    yield made
    stop(made.desk)


@pytest.fixture
def yes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every question is answered with yes, and kept."""
    asked: list[str] = []

    def ask(messages: Messages, question: object, _act: object, **_how: object) -> bool:
        asked.append(messages._words(question))  # type: ignore[arg-type]
        return True

    monkeypatch.setattr(Messages, "ask", ask)
    return asked


def open_page(kit: Kit, qtbot: QtBot) -> PeoplePage:
    page = PeoplePage(kit.context)
    qtbot.addWidget(page)
    page.resize(836, 700)
    page.show()
    kit.context.tasks.changed.connect(lambda _topics: page.refresh())
    page.show_subject("")
    return page


def test_a_colleague_gets_a_code_that_is_shown_once(kit: Kit, qtbot: QtBot) -> None:
    page = open_page(kit, qtbot)
    assert page.code.isHidden()
    assert page.one_manager.isVisible()
    page.add.click()
    assert page.invite.isVisible()
    page.invite.invite_button.click()
    assert page.invite.trouble.isVisible()
    page.invite.name_ar.setText("هدى عيسى")
    page.invite.role.setCurrentIndex(page.invite.role.findData(Role.MANAGER))
    page.invite.invite_button.click()
    assert page.invite.isHidden()
    assert page.code.isVisible()
    code = page.code.code.text()
    assert len(code) == 19
    assert page.one_manager.isHidden()
    view = people.people(kit.desk)
    newcomer = next(one for one in view.people if not one.me)
    page.code.done.click()
    assert page.code.isHidden()
    assert page.window().focusWidget() is page.add, "not the next field, far below"
    assert code not in {label.text() for label in page.findChildren(QLabel)}
    parts = kit.desk.parts
    unlock.lock(kit.desk, ReturnPlace())
    kit.desk = unlock.unlock_first_time(parts, newcomer.sign_in_code, code, PHRASE)
    assert kit.desk.staff.role is Role.MANAGER


def test_reset_role_and_removal_ask_once_and_say_what_they_do(
    kit: Kit, qtbot: QtBot, yes: list[str]
) -> None:
    given = people.invite(kit.desk, NEWCOMER)
    page = open_page(kit, qtbot)
    person = next(one for one in people.people(kit.desk).people if not one.me)
    page.staff.reset(person)
    assert page.code.isVisible()
    assert page.code.code.text() not in ("", given.code)
    page.staff.change_role(person, Role.HEALTH)
    assert people.people(kit.desk).people[1].role is Role.HEALTH
    page.staff.remove(person)
    assert not people.people(kit.desk).people[1].active
    assert len(yes) == 3
    assert all("Huda" in one or "هدى" in one for one in yes)
    assert person.id not in page.staff.menus
    assert kit.told[-1][1] == "attention"


def test_removal_says_that_old_sticks_still_open(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.invite(kit.desk, NEWCOMER)
    page = open_page(kit, qtbot)
    person = next(one for one in people.people(kit.desk).people if not one.me)
    asked: list[str] = []

    def no(_messages: Messages, question: object, _act: object, **_how: object) -> bool:
        asked.append(str(question))
        return False

    monkeypatch.setattr(Messages, "ask", no)
    page.staff.remove(replace(person, files=3))
    assert "\n\n" in asked[0]
    assert kit.context.words(words.REMOVE_FILES, 3) in asked[0]
    assert people.people(kit.desk).people[1].active


def test_a_file_is_looked_up_and_its_team_and_ties_change(kit: Kit, qtbot: QtBot) -> None:
    people.invite(kit.desk, NEWCOMER)
    her = arrive(kit.desk)
    page = open_page(kit, qtbot)
    card = page.file
    card.code.setText("SD-0000-0000")
    card.look_up()
    assert "SD-0000-0000" in card.trouble.text(), "it says which code nobody has"
    card.code.setText(residents.resident_row(kit.desk, her).code)
    card.look_up()
    assert card.trouble.isHidden()
    other = next(one for one in people.people(kit.desk).people if not one.me)
    card.who.setCurrentIndex(card.who.findData(str(other.id)))
    card.join.click()
    assert [one for one, _name in reach.team_of(kit.desk, her).members] == [other.id]
    card.tie.click()
    assert card.trouble.isVisible()
    card.reason.setText("The employer is a cousin of hers")
    card.tie.click()
    card.who.setCurrentIndex(card.who.findData(INTERPRETER))
    assert card.interpreter.isVisible()
    assert not card.join.isEnabled()
    card.interpreter.setText("Amal Nasser")
    card.reason.setText("Works for the embassy")
    card.tie.click()
    assert len(reach.ties(kit.desk)) == 2
    assert reach.team_of(kit.desk, her).members == ()
    assert len(page.ties.ends) == 2
    page.ties.ends[0].click()
    assert len(reach.ties(kit.desk)) == 1


def test_the_record_scope_is_one_choice(kit: Kit, qtbot: QtBot) -> None:
    page = open_page(kit, qtbot)
    page.scope.choices[Scope.OWN].click()
    assert kit.desk.shelter.record_scope is Scope.OWN


def test_a_new_sheet_counts_once_a_part_of_it_was_typed_back(
    kit: Kit, qtbot: QtBot, yes: list[str]
) -> None:
    page = whole(SettingsPage(kit.context))
    qtbot.addWidget(page)
    page.show()
    card = page.recovery
    assert isinstance(card, RecoveryCard)
    card.make()
    key = card._key
    pieces = first_run.recovery_groups(key)
    assert set(card.groups.fields) == set(first_run.recovery_challenge(key))
    for number, field in card.groups.fields.items():
        field.setText("0000")
        assert not card.confirm_button.isEnabled(), number
    assert card.trouble.isVisible()
    for number, field in card.groups.fields.items():
        field.setText(pieces[number - 1].lower())
    assert card.trouble.isHidden()
    card.confirm_button.click()
    assert card._key == ""
    assert not card.groups.isVisible()
    assert len(yes) == 1
    unlock.lock(kit.desk, ReturnPlace())
    kit.desk = unlock.unlock_with_recovery(kit.desk.parts, key, PHRASE)


def narrow(kit: Kit, scope: Scope) -> tuple[str, str]:
    """A caseworker sits at the desk; the file is the manager's."""
    her = arrive(kit.desk)
    settings.update_shelter(kit.desk, replace(kit.desk.shelter, record_scope=scope))
    given = people.invite(kit.desk, NEWCOMER)
    manager = kit.desk.staff.sign_in_code
    unlock.lock(kit.desk, ReturnPlace())
    kit.desk = unlock.unlock_first_time(kit.desk.parts, given.sign_in_code, given.code, PHRASE)
    return her, manager


def test_a_file_outside_asks_why_and_a_manager_is_told(
    kit: Kit, qtbot: QtBot, language: str
) -> None:
    her, manager = narrow(kit, Scope.OWN)
    hers = make_kit(kit.desk, kit.clock, language)
    qtbot.addWidget(hers.window)
    page = FilePage(hers.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject(her)
    (dialog,) = page.findChildren(GlassDialog)
    assert dialog.isVisible()
    assert page.called.text() == ""
    dialog.reason.setText("short")
    dialog.open_button.click()
    assert dialog.trouble.isVisible()
    dialog.reason.setText("She fell and asks for me")
    dialog.open_button.click()
    assert dialog.isHidden()
    assert page.called.text() == "سيلام"
    unlock.lock(kit.desk, ReturnPlace())
    kit.desk = unlock.unlock(kit.desk.parts, manager, PASSPHRASE)
    theirs = make_kit(kit.desk, kit.clock, language)
    qtbot.addWidget(theirs.window)
    today = TodayPage(theirs.context)
    qtbot.addWidget(today)
    today.show()
    today.refresh()
    assert today.glass is not None
    assert today.glass.isVisible()
    today.glass.buttons[0].click()
    assert today.glass.isHidden()


def test_leaving_it_closed_goes_back(kit: Kit, qtbot: QtBot, language: str) -> None:
    her, _manager = narrow(kit, Scope.TEAM)
    hers = make_kit(kit.desk, kit.clock, language)
    qtbot.addWidget(hers.window)
    page = FilePage(hers.context)
    qtbot.addWidget(page)
    page.show_subject(her)
    page.findChildren(GlassDialog)[0].reject()
    assert hers.backs == [True]


def _locked(folder: Path, role: Role) -> tuple[str, str]:
    made = factories.create_desk(factories.make_parts(folder))
    given = people.invite(made.desk, replace(NEWCOMER, role=role))
    unlock.lock(made.desk, ReturnPlace())
    return given.sign_in_code, given.code


def test_the_first_sign_in_from_code_to_first_page(
    make_desk_app: MakeDeskApp, tmp_path: Path, language: str
) -> None:
    code, once = _locked(tmp_path / "desk", Role.CASEWORKER)
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    desk_app.start()
    gate = desk_app.window.content
    assert isinstance(gate, UnlockPage)
    gate.ui.code.setText(code)
    gate.ui.passphrase.setText(once.lower().replace("-", " "))
    gate.unlock()
    first = desk_app.window.content
    assert isinstance(first, FirstTimePage)
    assert gate.ui.passphrase.text() == ""
    first.new.first.edit.setText("short")
    first.new.second.edit.setText("short")
    first.act.click()
    assert first.trouble.isVisible()
    first.new.first.edit.setText(PHRASE)
    first.act.click()
    assert first.trouble.isVisible()
    first.new.second.edit.setText(PHRASE)
    first.act.click()
    conduct = desk_app.window.content
    assert isinstance(conduct, ConductPage)
    assert desk_app.session.shell is None
    (help_key,) = (
        key for key in conduct.findChildren(QShortcut) if key.key() == QKeySequence("F1")
    )
    help_key.activated.emit()
    (helped,) = conduct.findChildren(HelpDialog)
    assert conduct.accept.text() in helped.browser.toPlainText(), "it speaks of this very page"
    helped.close()
    conduct.turn()
    conduct.turn()
    conduct.accept.click()
    assert desk_app.session.shell is not None
    assert desk_app.session.shell.page.name is PageName.TODAY
    desk_app.session.lock()


MAIN = [PageName.TODAY, PageName.RESIDENTS, PageName.REFERRALS]
OFFERED = {
    Role.CASEWORKER: MAIN,
    Role.HEALTH: MAIN[:2],
    Role.LEGAL: MAIN,
    Role.HOUSE: MAIN[:2],
    Role.FORMS_DESK: MAIN,
    Role.AUDITOR: [],
    Role.DATA_OFFICER: [],
}


@pytest.mark.parametrize("role", OFFERED)
def test_each_role_is_offered_only_what_it_may_use(
    make_desk_app: MakeDeskApp, tmp_path: Path, role: Role
) -> None:
    code, once = _locked(tmp_path / "desk", role)
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", "ar")
    desk_app.start()
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    page.ui.code.setText(code)
    page.ui.passphrase.setText(once)
    page.unlock()
    first = desk_app.window.content
    assert isinstance(first, FirstTimePage)
    first.new.first.edit.setText(PHRASE)
    first.new.second.edit.setText(PHRASE)
    first.act.click()
    conduct = desk_app.window.content
    assert isinstance(conduct, ConductPage)
    conduct.accept.click()
    shell = desk_app.session.shell
    places = [one for one in shell.navigation.places if one in MAIN]
    assert places == OFFERED[role]
    assert (PageName.AUDIT in shell.navigation.places) is (role is Role.AUDITOR)
    assert shell.page is not None
    assert shell.top.search.isHidden() is (role in (Role.AUDITOR, Role.DATA_OFFICER))
    assert not shell.bar.isVisible()
    desk_app.session.lock()


def test_the_night_shift_writes_shift_notes_alone(kit: Kit, qtbot: QtBot, language: str) -> None:
    her = arrive(kit.desk)
    given = people.invite(kit.desk, replace(NEWCOMER, role=Role.HOUSE))
    unlock.lock(kit.desk, ReturnPlace())
    kit.desk = unlock.unlock_first_time(kit.desk.parts, given.sign_in_code, given.code, PHRASE)
    night = make_kit(kit.desk, kit.clock, language)
    qtbot.addWidget(night.window)
    page = whole(NotePage(night.context))
    qtbot.addWidget(page)
    page.show()
    page.show_subject(her)
    assert page.about.text("kind") == "house_shift"
    page.blocks.areas[BlockKind.FACT].setPlainText("A quiet night.")
    page.sign.click()
    (note,) = notes.notes_of(kit.desk, her)
    assert note.note.kind is NoteKind.HOUSE_SHIFT
    listed = NotesPage(night.context)
    qtbot.addWidget(listed)
    listed.show()
    listed.show_subject(her)
    assert "سيلام" not in listed.who.text()
    rows = ResidentsPage(night.context)
    qtbot.addWidget(rows)
    rows.show()
    rows.refresh()
    rows._open(rows.model.index(0, 0))
    assert night.opened[-1] == (PageName.NOTES, her)
