"""Her belongings: kept because she asks, each on a receipt, and all of them hers at any time."""

from __future__ import annotations

from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.house.things_words import ANY_TIME
from shelter_desk.desktop.widgets.labels import Muted
from shelter_desk.domain.belongings import Category, Given, Mark, Move
from tests.tour import steps_paper
from tests.tour.driver import click, expect, wait_until
from tests.tour.stage import Tour, go_back
from tests.tour.steps_arrival import open_part, open_resident
from tests.tour.steps_consent import take, words_into

BELONGINGS = "belongings"


def _open(tour: Tour) -> ThingsPage:
    open_resident(tour)
    open_part(tour, BELONGINGS)
    page = tour.until_page(ThingsPage)
    tour.until_quiet()
    return page


def things_kept(tour: Tour) -> None:
    """Her passport and her money come into the safe; a kit is hers."""
    page = _open(tour)
    tour.shot("belongings-none")
    click(page.receive)
    asked = page.side.thing
    take(tour, asked, "category", Category.IDENTITY)
    take(tour, asked, "original", "yes")
    words_into(asked, "description", tour.say("جواز سفر إثيوبي", "An Ethiopian passport"))
    words_into(asked, "seal", "B-17")
    words_into(asked, "place", tour.say("خزنة المديرة", "The safe of the manager"))
    take(tour, asked, "mark", Mark.SIGNED)
    tour.shot("belongings-passport-comes-in")
    click(page.side.save_thing)
    _until(tour, page, 1)
    click(page.receive)
    take(tour, asked, "category", Category.CASH)
    words_into(asked, "amount", "12.500")
    take(tour, asked, "mark", Mark.SIGNED)
    click(page.side.save_thing)
    _until(tour, page, 2)
    click(page.give)
    take(tour, page.side.gift, "kind", Given.HYGIENE)
    click(page.side.save_gift)
    tour.until_quiet()
    wait_until(lambda: page.lines, "what she was given")
    tour.shot("belongings-kept")


def _until(tour: Tour, page: ThingsPage, count: int) -> None:
    tour.until_quiet()
    wait_until(lambda: len(page.cards) == count, f"{count} things in the register")


def _receipt(tour: Tour, name: str) -> None:
    page = tour.page(ThingsPage)
    click(page.receipt)
    folder = steps_paper.papers_of(tour)
    printer = steps_paper.FakePrinter(folder, prefix=name)
    shown = steps_paper.preview(tour, printer, folder / f"{name}.pdf")
    assert shown.paper is not None
    (folder / f"{name}.pdf").write_bytes(shown.paper.pdf)
    tour.shot(f"{name}-preview")
    steps_paper.print_copies(tour, shown, printer)
    go_back(tour)
    tour.until_page(ThingsPage)
    tour.until_quiet()


def receipt_printed(tour: Tour) -> None:
    """What the house keeps, on paper in her hand."""
    _receipt(tour, "receipt")


def passport_taken_out(tour: Tour) -> None:
    """It is hers: she takes it when she wishes, and nobody asks for what."""
    page = tour.page(ThingsPage)
    words = tour.shell.context.words(ANY_TIME)
    passport = next(
        card
        for card in page.cards.values()
        if words in [line.text() for line in card.findChildren(Muted)]
    )
    click(passport.act)
    take(tour, page.side.moving, "move", Move.TAKEN_OUT)
    take(tour, page.side.moving, "mark", Mark.SIGNED)
    tour.shot("belongings-passport-goes-out")
    click(page.side.save_move)
    tour.until_quiet()
    tour.shot("belongings-passport-is-out")


def things_returned(tour: Tour) -> None:
    """Before she leaves: everything is hers again, with the last receipt."""
    page = _open(tour)
    click(page.everything)
    take(tour, page.side.moving, "mark", Mark.SIGNED)
    tour.shot("belongings-all-returned")
    click(page.side.save_move)
    tour.until_quiet()
    wait_until(lambda: not page.everything.isEnabled(), "nothing left with the house")
    expect(tour.told(), "a sentence says that it is written down")
    tour.shot("belongings-nothing-left")
    _receipt(tour, "receipt-at-the-end")


STEPS = (things_kept, receipt_printed, passport_taken_out)
BEFORE_LEAVING = (things_returned,)
