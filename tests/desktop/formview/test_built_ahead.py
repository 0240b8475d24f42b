"""The section that probably comes next stands ready before somebody goes there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shelter_desk.desktop.formview.body import PagedBody
from shelter_desk.desktop.formview.built_ahead import BuiltAhead
from shelter_desk.desktop.formview.model import FormModel, Limits, Spot, Talk
from shelter_desk.desktop.formview.section import Cover, SectionView
from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers, AnswerState
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import FormSpec, Section, TextField, YesNo
from tests.desktop.form_bench import Bench, Open

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TIER = Tier.IDENTITY
ONE = Section("one", Text("t", "One"), (YesNo("child", Text("t", "A child?")),), tier=TIER)
CHILD = Section(
    "child_part",
    Text("t", "Two"),
    (
        TextField("name", Text("t", "Its name")),
        TextField("school", Text("t", "School"), relevant=Equals("name", "Ali")),
    ),
    relevant=Equals("child", "yes"),
    tier=TIER,
)
SEALED = Section(
    "sealed_part",
    Text("t", "Three"),
    (TextField("secret", Text("t", "Secret"), compartment=Compartment.HEALTH),),
    tier=TIER,
)
HURTS = Section(
    "hurts", Text("t", "Four"), (TextField("said", Text("t", "Said")),), folded=True, tier=TIER
)
LAST = Section(
    "last", Text("t", "Five"), tuple(TextField(f"t{n}", ONE.title) for n in range(9)), tier=TIER
)
SPEC = FormSpec("small", 1, Text("t", "Small"), (ONE, CHILD, SEALED, HURTS, LAST), tier=TIER)


def _ahead(bench: Bench) -> BuiltAhead:
    assert isinstance(bench.filling.body, PagedBody)
    return bench.filling.body.ahead


def _ready(qtbot: QtBot, ahead: BuiltAhead, key: str) -> SectionView:
    def stands() -> bool:
        return ahead.view is not None and ahead.view.section.key == key and ahead.is_ready

    qtbot.waitUntil(stands)
    assert ahead.view is not None
    return ahead.view


def _body(bench: Bench, answers: Answers | None = None) -> tuple[PagedBody, FormModel]:
    kit = bench.page.kit
    limits = Limits(sealed=frozenset({Compartment.HEALTH}))
    model = FormModel(SPEC, answers or Answers(), Talk("staff", kit.now), limits)
    body = PagedBody(kit, model, bench.page)
    model.setParent(body)
    body.resize(640, 480)
    body.show()
    return body, model


def test_the_next_section_stands_whole_and_is_the_one_that_is_shown(
    qtbot: QtBot, opened: Open
) -> None:
    bench = opened("ar")
    following = bench.filling.model.sections()[1].key
    ready = _ready(qtbot, _ahead(bench), following)
    assert ready.isHidden()
    assert ready not in bench.filling.body.views
    bench.filling.neighbour(1)
    assert bench.filling.body.views == [ready]
    assert ready.isVisible()
    current = bench.filling.body.current()
    assert current is not None
    assert current in ready.questions()


def test_what_is_ready_follows_the_answers_and_their_faults(qtbot: QtBot, opened: Open) -> None:
    body, model = _body(opened("ar"), Answers().with_value("child", "yes"))
    body.show_section(ONE)
    body.expect(CHILD)
    ready = _ready(qtbot, body.ahead, "child_part")
    assert [str(q.spot) for q in ready.questions()] == ["name"]
    model.set_value(Spot("name"), "Ali")
    qtbot.waitUntil(lambda: len(ready.questions()) == 2)
    body.show_faults({"name": Message(Text("t", "Amiss"))})
    body.show_section(CHILD)
    shown = body.views[0]
    assert shown is ready
    name, school = shown.asked()
    assert name.editor is not None
    assert name.editor.value() == "Ali"
    assert "Amiss" in [label.text() for label in name.findChildren(type(name._amiss))]
    assert school.isVisible()


def test_a_section_left_while_half_built_goes_on_by_itself(qtbot: QtBot, opened: Open) -> None:
    body, _model = _body(opened("ar"))
    body.show_section(ONE)
    body.expect(LAST)
    ahead = body.ahead
    qtbot.waitUntil(lambda: ahead.view is not None and len(ahead.view.questions()) == 3)
    half = ahead.view
    assert half is not None
    assert not half.is_built
    body.show_section(LAST)
    body.go_to("t8")
    assert body.views == [half]
    qtbot.waitUntil(lambda: half.is_built)
    assert [str(q.spot) for q in half.asked()] == [f"t{n}" for n in range(9)]
    qtbot.waitUntil(lambda: (q := body.current()) is not None and str(q.spot) == "t8")


def test_another_neighbour_replaces_the_one_that_was_expected(qtbot: QtBot, opened: Open) -> None:
    bench = opened("ar")
    sections = bench.filling.model.sections()
    ahead = _ahead(bench)
    old = _ready(qtbot, ahead, sections[1].key)
    bench.filling.show_section(sections[3].key, "")
    assert old not in bench.filling.body.views
    _ready(qtbot, ahead, sections[4].key)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(old)


def test_a_condition_that_hides_the_neighbour_brings_the_one_after_it(
    qtbot: QtBot, opened: Open
) -> None:
    bench = opened("ar", "arrival")
    bench.kit.clock.at += timedelta(days=2)  # rest comes before a screening
    bench = opened("ar", "screening", resident=bench.resident)
    filling, ahead = bench.filling, _ahead(bench)
    packs = next(s for s in filling.model.spec.sections if s.key == "pack_short")
    assert packs not in filling.model.sections()
    after = filling.model.sections()[1].key
    _ready(qtbot, ahead, after)
    filling.model.set_value(Spot("sector_pack"), "short")
    assert filling.model.sections()[1] is packs
    _ready(qtbot, ahead, "pack_short")
    filling.model.set_value(Spot("sector_pack"), None)
    assert _ready(qtbot, ahead, after).section.key == after


def test_nothing_folded_or_sealed_is_opened_ahead(qtbot: QtBot, opened: Open) -> None:
    body, model = _body(opened("ar"))
    body.show_section(ONE)
    body.expect(HURTS)
    hurts = _ready(qtbot, body.ahead, "hurts")
    assert hurts.questions() == []
    assert len(hurts.findChildren(Cover)) == 1
    body.expect(SEALED)
    sealed = _ready(qtbot, body.ahead, "sealed_part")
    (secret,) = sealed.questions()
    assert secret.editor is None
    assert not secret.answerable
    secret.set_state(AnswerState.DECLINED)
    assert model.answers == Answers()


def test_a_page_closed_meanwhile_builds_no_further(qtbot: QtBot, opened: Open) -> None:
    bench = opened("ar")
    ahead = _ahead(bench)
    qtbot.waitUntil(lambda: ahead.view is not None)
    view = ahead.view
    bench.page._drop_filling()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert view is not None
    assert not isValid(view)
    assert not isValid(ahead)
    QApplication.processEvents()


def test_a_lock_meanwhile_keeps_the_sentence_and_the_place(qtbot: QtBot, opened: Open) -> None:
    bench = opened("ar")
    bench.filling.show_section("names", "")
    bench.write("nickname", "سيلام")
    ahead = _ahead(bench)
    qtbot.waitUntil(lambda: ahead.view is not None)
    place = bench.page.place()
    bench.page.leave()
    bench.page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert bench.stored().get("nickname").value == "سيلام"
    again = opened("ar", resident=bench.resident)
    again.page.return_to(place.field)
    again.filling.body.finish()
    current = again.filling.body.current()
    assert current is not None
    assert str(current.spot) == "nickname"


def test_the_keyboard_never_reaches_what_is_only_ready(qtbot: QtBot, opened: Open) -> None:
    bench = opened("ar")
    bench.filling.take_focus()
    ready = _ready(qtbot, _ahead(bench), bench.filling.model.sections()[1].key)
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert not ready.isAncestorOf(focused)
    assert not any(line.isVisible() for line in ready.findChildren(QLineEdit))
