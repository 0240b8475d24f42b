"""What changed in a record, and at the head of the file: what, by whom, when, why."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.residents import history
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, make_kit

ROW = Answers.empty()
REASON = "It was misheard"


def paper(number: str, held: str) -> Answers:
    return ROW.with_value("number", number).with_value("original_held_by", held)


def sign_two(kit: Kit) -> ResidentId:
    """A first intake, and a correction of it that also changes a sealed answer."""
    her = arrive(kit.desk)
    first = (
        ROW.with_value("nickname", "Selam")
        .with_value("own_phone_safe", "yes")
        .with_rows("documents", (paper("EP1", "employer"), paper("C2", "shelter_safe")))
    )
    newer = (
        first.with_value("nickname", "Salam")
        .with_answer("own_phone_safe", Answer(None, AnswerState.DECLINED))
        .with_rows("documents", (paper("C2", "shelter_safe"), paper("EP1", "resident")))
    )
    records.sign_record(kit.desk, her, "intake", first)
    records.sign_record(kit.desk, her, "intake", newer, REASON)
    return her


def opened(kit: Kit, qtbot: QtBot, her: ResidentId) -> HistoryPage:
    page = HistoryPage(kit.context, kit.window, clock=kit.clock)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.show_subject(f"{her}/intake")
    return page


def words_of(page: HistoryPage) -> list[str]:
    return [label.text() for label in page.comparison.findChildren(QLabel)]


def test_only_what_changed_stands_there_with_its_row_and_the_reason(kit: Kit, qtbot: QtBot) -> None:
    her = sign_two(kit)
    page = opened(kit, qtbot, her)
    shown = words_of(page)
    assert "Selam" in shown
    assert "Salam" in shown
    assert any(REASON in text for text in shown)
    say = kit.context.words
    assert say(AnswerState.DECLINED.label) in shown
    assert say(Text("intake", "The employer")) in shown
    assert say(Text("intake", "She herself")) in shown
    assert say(Text("intake", "The safe of the shelter")) not in shown, "that row only moved"
    assert not any("EP1" in text for text in shown)
    page.only.click()
    assert say(Text("intake", "The safe of the shelter")) in words_of(page)


def test_the_first_version_stands_alone(kit: Kit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot, sign_two(kit))
    page._pick(1)
    shown = words_of(page)
    assert "Selam" in shown
    assert "Salam" not in shown


def test_the_head_of_the_file_tells_which_fields_and_who(kit: Kit, qtbot: QtBot) -> None:
    her = sign_two(kit)
    answers = Answers.empty().with_value("bed", "Room 4")
    records.sign_record(kit.desk, her, "arrival", answers)
    page = opened(kit, qtbot, her)
    texts = [label.text() for label in page.changes.findChildren(QLabel)]
    assert any(kit.context.words(history.FIELDS["bed"]) in text for text in texts)
    assert not any("Room 4" in text for text in texts), "which field, never what it held"
    changes = history.head_changes(kit.desk, her)
    assert changes[0].fields == (history.FIELDS["bed"],)
    assert changes[0].by_name == kit.desk.staff.name(kit.context.language)


def test_sealed_answers_stay_masked_for_somebody_outside(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    first = ROW.with_value("self_harm_worry", "yes").with_value("self_harm_note", "words of hers")
    newer = first.with_value("self_harm_note", "other words of hers")
    records.sign_record(kit.desk, her, "intake", first)
    records.sign_record(kit.desk, her, "intake", newer, REASON)
    assert "other words of hers" in words_of(opened(kit, qtbot, her))
    code = factories.add_worker(kit.desk, Role.LEGAL)
    unlock.lock(kit.desk, ReturnPlace())
    desk = unlock.unlock(kit.desk.parts, code, factories.WORKER_PHRASE)
    assert not desk.sealer.can_open(Compartment.HEALTH)
    hers = make_kit(desk, kit.clock, kit.context.language)
    qtbot.addWidget(hers.window)
    shown = words_of(opened(hers, qtbot, her))
    assert not any("of hers" in text for text in shown)
    sealed = Plural("form", "%n questions are sealed from you and were not compared.", "", 0)
    assert any(text in shown for text in (hers.context.words(sealed, n) for n in range(1, 9)))
