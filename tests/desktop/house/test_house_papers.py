"""Papers of the house through the windows: found from the board, shown as they print, printed."""

from __future__ import annotations

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.house.handover_page import HandoverPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.pen_page import PenPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.preview.source import gather, read_subject
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.staff import Role
from shelter_desk.forms.for_the_pen import PEN_SHEETS
from shelter_desk.services.house import handovers
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.residents import residents
from shelter_desk.services.views.handover import HandoverWords
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, make_kit, whole


def _preview(kit: Kit, qtbot: QtBot) -> PreviewPage:
    """What the last click opened, with a printer that counts sheets."""
    name, subject = kit.opened[-1]
    assert name is PageName.PREVIEW

    kit.computer.names = ("Hall",)
    page = whole(PreviewPage(kit.context))
    qtbot.addWidget(page)
    page.resize(1178, 712)
    page.show()
    page.show_subject(subject)
    return page


def test_the_night_shift_prints_who_is_in_the_house_without_giving_a_reason(
    kit: Kit, qtbot: QtBot
) -> None:
    arrive(kit.desk)
    code = factories.add_worker(kit.desk, Role.HOUSE)
    unlock.lock(kit.desk, ReturnPlace())
    guard = unlock.unlock(kit.desk.parts, code, factories.WORKER_PHRASE)
    night = make_kit(guard, kit.clock, kit.context.language)
    qtbot.addWidget(night.window)
    board = HousePage(night.context)
    qtbot.addWidget(board)
    board.show()
    board.show_subject("")
    assert board.head.papers.isVisible()
    board.head.papers.evacuation.trigger()
    page = _preview(night, qtbot)
    assert page.paper is not None
    assert page.paper.kind is DocumentKind.EVACUATION
    assert page.side.reason.isHidden()
    assert page.side.copy_row.isVisible()
    page.side.print_wanted.emit()
    assert night.computer.sent == [("Hall", 1)]
    stop(guard)


def test_the_night_shift_prints_rights_and_rules_to_sign_from_beside_the_bed(
    kit: Kit, qtbot: QtBot
) -> None:
    her = arrive(kit.desk, "بريا")
    hers = residents.resident_row(kit.desk, her).code
    code = factories.add_worker(kit.desk, Role.HOUSE)
    unlock.lock(kit.desk, ReturnPlace())
    guard = unlock.unlock(kit.desk.parts, code, factories.WORKER_PHRASE)
    night = make_kit(guard, kit.clock, kit.context.language)
    qtbot.addWidget(night.window)
    board = HousePage(night.context)
    qtbot.addWidget(board)
    board.show()
    board.show_subject("")
    assert board.side.rights.isHidden(), "nobody is chosen"
    board.show_subject(str(her))
    assert not board.side.rights.isHidden()
    board.side.rights.click()
    page = _preview(night, qtbot)
    assert page.paper is not None
    assert (page.paper.kind, page.paper.copy_numbers) == (DocumentKind.RULES_TOLD, (1, 2))
    assert page.side.save.isHidden(), "a shift saves nothing"
    text = _words_of(page.paper.pdf)
    assert hers in text
    assert "بريا" not in text
    page.side.print_wanted.emit()
    assert len(night.computer.sent) == 1
    stop(guard)


def _words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as opened:
        return " ".join(page.get_textpage().get_text_range() for page in opened)


def test_a_signed_handover_is_printed_from_its_card(kit: Kit, qtbot: QtBot) -> None:
    handovers.hand_over(kit.desk, HandoverWords(Shift.NIGHT, house="المصباح في الممر"))
    page = HandoverPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject("")
    page.cards[0].print.click()
    shown = _preview(kit, qtbot)
    assert shown.paper is not None
    assert shown.paper.kind is DocumentKind.HANDOVER
    assert not shown.side.copy_row.isVisible()
    shown.side.print_wanted.emit()
    assert kit.computer.sent == [("Hall", 1)]


def test_who_reads_no_file_has_empty_forms_and_no_list_of_people(kit: Kit, qtbot: QtBot) -> None:
    code = factories.add_worker(kit.desk, Role.FORMS_DESK)
    unlock.lock(kit.desk, ReturnPlace())
    forms = unlock.unlock(kit.desk.parts, code, factories.WORKER_PHRASE)
    other = make_kit(forms, kit.clock, kit.context.language)
    qtbot.addWidget(other.window)
    board = HousePage(other.context)
    qtbot.addWidget(board)
    board.show()
    board.show_subject("")
    menu = board.head.papers.menu()
    assert menu is not None
    papers = board.head.papers
    assert menu.actions() == [papers.pen, papers.queue, papers.printed]
    stop(forms)


def test_every_empty_form_opens_and_her_language_goes_along(kit: Kit, qtbot: QtBot) -> None:
    page = PenPage(kit.context)
    qtbot.addWidget(page)
    page.show()
    page.show_subject("")
    page.refresh()
    assert list(page.ours) == list(PEN_SHEETS)
    page.language.setCurrentIndex(page.language.findData("hi"))
    shown: dict[str, tuple[DocumentKind, str]] = {}
    for name, button in {**page.ours, **page.hers}.items():
        button.click()
        source = read_subject(kit.opened[-1][1])
        assert source is not None, name
        assert not source.names_somebody
        made = gather(kit.desk, source, 1)(kit.desk)
        shown[name] = (made.kind, made.title.text.source)
    assert shown["needs"][0] is DocumentKind.PEN_FORM
    assert {shown[one][0] for one in PEN_SHEETS} == {DocumentKind.PEN_FORM}
    assert shown["receipt-blank"][0] is DocumentKind.BELONGINGS
    assert shown["told"][0] is DocumentKind.TOLD
    assert shown["plan-blank"][0] is DocumentKind.PLAN
    assert shown["withdrawal-blank"][0] is DocumentKind.WITHDRAWAL
    assert shown["slip-blank"][0] is DocumentKind.SLIP
    assert shown["leaving-blank"][0] is DocumentKind.LEAVING
    assert shown["feedback-blank"][0] is DocumentKind.FEEDBACK
    assert len([one for one, _title in shown.values() if one is DocumentKind.CONSENT]) == (
        1 + 4 + len(Scope)
    ), "the first talk, one with a child of each age, and each matter by itself"
    page.refresh()
    assert page.language.currentData() == "hi", "what was chosen stays"


@pytest.mark.parametrize("subject", ["pen/", "pen/x", "pen/consent-99/ar", "house/handover/"])
def test_what_names_no_paper_is_none(subject: str) -> None:
    assert read_subject(subject) is None
