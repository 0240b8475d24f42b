"""Signed forms are printed from where their versions are read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_desk.desktop.consents.wallet import WalletView
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.paper_names import HOUSE_INCIDENT, house_subject
from shelter_desk.desktop.preview.source import gather, read_subject
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import THE_HOUSE, ConsentId, HouseRecordId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import Answers
from shelter_desk.services.consents import consents
from shelter_desk.services.house import house_reports
from shelter_desk.services.records import records
from shelter_desk.services.stays import retention
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice
from tests.desktop.pages_kit import Kit, agree, arrive, hospital


def test_the_version_that_is_looked_at_is_printed(kit: Kit, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    kinds = {"incident": DocumentKind.INCIDENT, "intake": DocumentKind.INTAKE, "needs": None}
    records.sign_record(kit.desk, her, "incident", Answers.empty().with_value("what", "theft"))
    records.sign_record(kit.desk, her, "incident", Answers.empty().with_value("what", "fire"))
    records.sign_record(kit.desk, her, "intake", Answers.empty().with_value("nickname", "Mimi"))
    records.sign_record(kit.desk, her, "needs", Answers.empty().with_value("safety_level", "1"))
    for form, kind in kinds.items():
        page = HistoryPage(kit.context)
        qtbot.addWidget(page)
        page.show()
        page.show_subject(f"{her}/{form}")
        assert page.print.isVisible() is (kind is not None)
        if kind is None:
            continue
        last = len(page.versions) - 1
        page._pick(last)
        page.print.click()
        assert kit.opened[-1][0] is PageName.PREVIEW
        source = read_subject(kit.opened[-1][1])
        assert source is not None
        assert source.names_somebody
        made = gather(kit.desk, source, 1)(kit.desk)
        assert made.kind is kind
        if kind is DocumentKind.INCIDENT:
            assert source.about == page.versions[last].id


def _house_incident(kit: Kit, what: str, of: HouseRecordId | None = None) -> HouseRecordId:
    opened = house_reports.open_report(kit.desk, of)
    seen = Seen(opened.rev, opened.sealed)
    words = Answers.empty().with_value("what", what)
    return house_reports.sign_report(kit.desk, words, seen, "" if of is None else "أدقّ", of)


def test_an_incident_of_the_house_has_a_paper(kit: Kit) -> None:
    made = _house_incident(kit, "fire")
    source = read_subject(house_subject(HOUSE_INCIDENT, made))
    assert source is not None
    assert gather(kit.desk, source, 1)(kit.desk).kind is DocumentKind.INCIDENT


def test_the_version_of_an_incident_of_the_house_that_is_looked_at_is_printed(
    kit: Kit, qtbot: QtBot
) -> None:
    first = _house_incident(kit, "fire")
    _house_incident(kit, "theft", first)
    page = HistoryPage(kit.context)
    qtbot.addWidget(page)
    page.show_subject(f"{THE_HOUSE}/incident@{first}")
    for place in (1, 0):
        page._pick(place)
        page.print.click()
        source = read_subject(kit.opened[-1][1])
        assert source is not None
        assert source.house is not None
        assert source.house.about == page.versions[place].id


def test_her_papers_are_found_where_they_belong(kit: Kit, qtbot: QtBot) -> None:
    her, agency = arrive(kit.desk), hospital(kit.desk)
    given = agree(kit.desk, her, agency, DataItem.NAME)
    file = FilePage(kit.context)
    qtbot.addWidget(file)
    file.show_subject(str(her))
    assert not file.letter.isVisible(), "she is in the house"
    retention.record_exit(kit.desk, her, ExitNotice(kit.desk.local_today(), ExitReason.OWN_HOUSING))
    consents.withdraw_consent(kit.desk, ConsentId(given))
    file.refresh()
    assert file.letter.isVisible()
    file.letter.trigger()
    wallet = WalletView(kit.context)
    qtbot.addWidget(wallet)
    wallet.show_rows(consents.wallet(kit.desk, her))
    button = next(
        one for one in wallet.findChildren(QuietButton) if one.text() == wallet.tr("Print")
    )
    button.click()
    kinds = []
    for _name, subject in kit.opened[-2:]:
        source = read_subject(subject)
        assert source is not None
        made = gather(kit.desk, source, source.usual_copies)(kit.desk)
        kinds.append((made.kind, len(made.copy_numbers)))
    assert kinds == [(DocumentKind.LEAVING, 1), (DocumentKind.WITHDRAWAL, 2)]
    rules = read_subject(f"{her}/rules-told")
    assert rules is not None
    assert rules.counts_copies
    shown = gather(kit.desk, rules, 3)(kit.desk)
    assert (shown.kind, shown.copy_numbers) == (DocumentKind.RULES_TOLD, (1, 2, 3))
