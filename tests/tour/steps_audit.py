"""What managers see: the log, who opened a file, and whether anything was changed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from shelter_desk.desktop.audit.access import AccessPage
from shelter_desk.desktop.audit.page import AuditPage
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.audit import Act
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.residents import residents
from tests.tour.driver import choose, click, expect, into, press, settle, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_resident


def the_log(tour: Tour) -> None:
    """Everything that happened this afternoon."""
    click(tour.shell.navigation._buttons[PageName.AUDIT])
    page = tour.until_page(AuditPage)
    tour.until_quiet()
    wait_until(lambda: page.table.rows.rowCount() > 20, "the log")
    tour.shot("audit")


def narrowed(tour: Tour) -> None:
    """By act, and by the code of one file."""
    page = tour.page(AuditPage)
    words = page.filters.act._words[str(Act.PRINT)]
    choose(page.filters.act, lambda action: action.text() == words, words)
    tour.until_quiet()
    rows = page.table.rows._rows
    expect(rows and all(row.kind is Act.PRINT for row in rows), "only printing is shown")
    code = tour.peek(lambda desk: residents.resident_row(desk, ResidentId(tour.resident)).code)
    into(page.filters.code, str(code))
    press(Qt.Key.Key_Return)
    tour.until_quiet()
    wait_until(lambda: page.filters.resident_id == tour.resident, "the file of this code")
    tour.until_quiet()
    tour.shot("audit-filtered")


def verified(tour: Tour) -> None:
    """One press: nothing was changed behind the log's back."""
    page = tour.page(AuditPage)
    click(page.verify)
    wait_until(lambda: page.verify.isEnabled() and page.banner.isVisible(), "the result", 60)
    tour.until_quiet()
    expect(page.banner.detail.isVisible() and page.banner._faults.count() == 0, "a clean result")
    tour.shot("audit-verified")


def who_opened_it(tour: Tour) -> None:
    """Who had this file before her eyes."""
    page = open_resident(tour)
    buttons = [one for one in page.findChildren(QuietButton) if one.isVisible()]
    click(next(one for one in buttons if one is not page.papers and not one.menu()))
    access = tour.until_page(AccessPage)
    tour.until_quiet()
    wait_until(lambda: access.readers.rowCount() > 0, "who opened it")
    settle()
    tour.shot("audit-who-opened")


STEPS = (the_log, narrowed, verified, who_opened_it)
