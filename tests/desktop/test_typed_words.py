"""Words typed into a list's box and not chosen: kept, shown again, never signed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shelter_desk.domain.errors import InvalidAnswers
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.codec import dump_answers, load_answers
from shelter_desk.services.records import records
from shelter_desk.services.views.record import Seen
from tests.desktop.form_bench import Bench, Open, World, open_world, opener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    yield from open_world(tmp_path_factory.mktemp("typed"))


@pytest.fixture
def opened(qtbot: QtBot, world: World) -> Open:
    return opener(qtbot, world)


def box(bench: Bench, spot: str) -> QLineEdit:
    editor = bench.question(spot).editor
    assert editor is not None
    line = editor.findChild(QLineEdit)
    assert line is not None
    return line


@pytest.mark.parametrize("spot", ["birth_country", "citizenship"])
def test_they_come_back_and_keep_the_form_from_being_signed(opened: Open, spot: str) -> None:
    bench = opened("en")
    bench.write(spot, "Guin")
    bench.page.leave()
    kept = bench.stored().get(spot)
    assert (kept.value, kept.typed, kept.state) == (None, "Guin", AnswerState.NOT_ASKED)
    again = opened("ar", resident=bench.resident)
    assert box(again, spot).text() == "Guin"
    question = again.question(spot)
    box(again, spot).clearFocus()
    question.settle()
    assert not question._amiss.isHidden(), "it says that nothing is chosen"
    assert not again.filling.model.is_done(again.filling.section)
    draft = records.open_form(bench.kit.desk, bench.resident, "intake")
    with pytest.raises(InvalidAnswers):
        records.sign_record(
            bench.kit.desk, bench.resident, "intake", draft.answers, seen=Seen(draft.rev)
        )
    again.write(spot, "")
    again.page.leave()
    assert spot not in again.stored().single


def test_they_stand_beside_what_was_chosen(opened: Open) -> None:
    bench = opened("en")
    editor = bench.question("citizenship").editor
    assert editor is not None
    editor.set_value(("ETH",))
    bench.write("citizenship", "Erit")
    bench.page.leave()
    kept = bench.stored().get("citizenship")
    assert (kept.value, kept.typed) == (("ETH",), "Erit")
    again = opened("en", resident=bench.resident)
    assert box(again, "citizenship").text() == "Erit"
    shown = again.question("citizenship").editor
    assert shown is not None
    assert shown.value() == ("ETH",)


def test_a_number_that_cannot_be_read_is_kept_as_well(opened: Open) -> None:
    bench = opened("en")
    bench.write("number_of_children", "two")
    bench.page.leave()
    assert bench.stored().get("number_of_children").typed == "two"
    again = opened("ar", resident=bench.resident)
    assert box(again, "number_of_children").text() == "two"


def test_the_codec_keeps_them_and_old_bytes_stay_the_same() -> None:
    answers = Answers().with_answer("a", Answer(typed="Guin")).with_value("b", "x")
    assert load_answers(dump_answers(answers)) == answers
    assert b"typed" not in dump_answers(Answers().with_value("b", "x"))
