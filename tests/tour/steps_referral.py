"""A referral: nothing leaves without her yes for this very agency."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.referrals.page import ReferralsPage
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.referrals import CopyFor
from tests.tour import steps_consent, steps_paper
from tests.tour.driver import click, expect, into, wait_until
from tests.tour.stage import Tour, go_back
from tests.tour.steps_arrival import open_part, open_resident

REFERRALS = "referrals"
ITEMS = (DataItem.NAME, DataItem.NEEDS, DataItem.REASON)


def refused_without_consent(tour: Tour) -> None:
    """The gate says no: items are closed, copies cannot be made."""
    open_resident(tour)
    open_part(tour, REFERRALS)
    page = tour.until_page(ReferralPage)
    tour.until_quiet()
    click(page.form.agency.new)
    asked = page.form.agency.questions
    steps_consent.words_into(asked, "name_ar", "عيادة النور")
    steps_consent.words_into(asked, "name_latin", "Al Noor Clinic")
    steps_consent.words_into(asked, "phone", "١٧٢٢٣٣٤٤")
    click(page.form.agency.keep)
    tour.until_quiet()
    wait_until(lambda: page.gate.view is not None, "what the gate says")
    assert page.gate.view is not None
    expect(not page.gate.view.valid, "there is no consent yet")
    into(_field(page, "service"), tour.say("طبيبة أسنان", "A dentist"))
    into(_field(page, "reason"), tour.say("ألم في الضرس منذ أيام.", "Toothache for some days."))
    for button in page.gate.papers.values():
        expect(not button.isEnabled(), "a copy could be printed without consent")
    expect(not page.form.items.lines[DataItem.NAME].tick.isEnabled(), "an item could be shared")
    tour.shot("referral-refused")


def _field(page: ReferralPage, key: str) -> QWidget:
    editor = page.form.what.editors[key]
    return editor.focusProxy() or editor


def talk_about_sharing(tour: Tour) -> None:
    """From the gate into the talk, and back to the same referral."""
    page = tour.page(ReferralPage)
    click(page.gate.talk_button)
    consent = tour.until_page(ConsentPage)
    tour.until_quiet()
    wait_until(lambda: consent.stack.currentWidget() is consent.talk, "the talk about sharing")
    steps_consent.share(tour, ITEMS)
    go_back(tour)
    page = tour.until_page(ReferralPage)
    tour.until_quiet()


def printed_with_consent(tour: Tour) -> None:
    """Only what she agreed to, one item at a time; our copy, hers and theirs."""
    page = tour.page(ReferralPage)
    wait_until(lambda: page.gate.view is not None and page.gate.view.valid, "an open gate")
    expect(page.form.what.text("reason"), "the words of the referral are still there")
    for item in ITEMS:
        line = page.form.items.lines[item]
        click(line.tick)
        if item is DataItem.REASON:
            continue
        words = tour.say("سيلام تسفاي", "Selam Tesfaye")
        into(line.words, words if item is DataItem.NAME else tour.say("علاج ضرس", "A tooth"))
    expect(not page.form.items.lines[DataItem.PHOTO].tick.isEnabled(), "a photo stays here")
    tour.until_quiet()
    tour.shot("referral-with-consent")
    folder = steps_paper.papers_of(tour)
    printer = steps_paper.FakePrinter(folder, prefix="referral")
    for copy_for in CopyFor:
        page = tour.page(ReferralPage)
        click(page.gate.papers[copy_for])
        target = folder / f"referral-{copy_for.value}.pdf"
        _one_copy(tour, printer, target, picture=copy_for is CopyFor.RECEIVER)
        go_back(tour)
        tour.until_page(ReferralPage)
        tour.until_quiet()
    expect(printer.jobs == len(CopyFor), "three copies were printed")


def _one_copy(tour: Tour, printer: steps_paper.FakePrinter, target: Path, *, picture: bool) -> None:
    shown = steps_paper.preview(tour, printer, target)
    if picture:
        tour.shot("referral-form-preview")
    assert shown.paper is not None
    target.write_bytes(shown.paper.pdf)
    steps_paper.print_copies(tour, shown, printer)


def handed_over(tour: Tour) -> None:
    """Handed over; it waits for an answer in the list of all."""
    page = tour.page(ReferralPage)
    click(page.head.send)
    tour.until_quiet()
    wait_until(tour.told, "the sentence that it was handed over")
    tour.shot("referral-handed-over")
    click(tour.shell.navigation._buttons[ReferralsPage.name])
    tour.until_page(ReferralsPage)
    tour.until_quiet()
    tour.shot("referrals-of-all")


STEPS = (refused_without_consent, talk_about_sharing, printed_with_consent, handed_over)
