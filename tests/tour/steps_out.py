"""Out and back as she likes; and what is said to somebody who stands at the door."""

from __future__ import annotations

from shelter_desk.desktop.house.page import HousePage
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.labels.house import CALL
from tests.tour.driver import click, expect, into, wait_until
from tests.tour.stage import Tour
from tests.tour.steps_beds import open_house
from tests.tour.steps_consent import words_into
from tests.tour.steps_days import due_row, go_by, today
from tests.tour.steps_intake import FEARED


def _her_bed(tour: Tour, page: HousePage) -> None:
    board = page._board
    beds = [bed for room in (board.rooms if board else ()) for bed in room.beds]
    mine = next(one for one in beds if one.resident and one.resident.id == tour.resident)
    click(page.board.beds[mine.id])


def she_goes_out(tour: Tour) -> None:
    """What she tells, only if she wishes: until when, where to, how to reach her."""
    page = open_house(tour)
    _her_bed(tour, page)
    click(page.side.door)
    soon = tour.shell.context.fmt.local(tour.clock.now()).hour + 1
    words_into(page.door.questions, "back_at", f"{soon:02d}:45")
    words_into(page.door.questions, "where_to", tour.say("السوق", "The market"))
    words_into(page.door.questions, "reach", "+973 3344 5566")
    tour.shot("out-she-goes")
    click(page.door.act)
    tour.until_quiet()
    wait_until(lambda: page.board.out, "her among those who are out")
    tour.shot("out-now")


def worth_a_call(tour: Tour) -> None:
    """The time she told has passed: a friendly call, never an alarm."""
    go_by(tour, hours=3)
    shown = today(tour)
    click(due_row(shown, tour.shell.context.words(CALL)))
    page = tour.until_page(HousePage)
    tour.until_quiet()
    wait_until(lambda: page.aside.currentWidget() is page.door, "what is known of her way")
    tour.shot("out-worth-a-call")
    click(page.door.well)
    tour.until_quiet()
    expect(tour.told(), "a sentence says that it is written down")


def she_is_back(tour: Tour) -> None:
    """One press, and nothing is asked."""
    page = open_house(tour)
    her = ResidentId(tour.resident)
    wait_until(lambda: her in page.board.out, "her among those who are out")
    click(page.board.out[her])
    click(page.door.act)
    tour.until_quiet()
    wait_until(lambda: not page.board.out, "nobody out")
    tour.shot("out-and-back")


def visitors_at_the_door(tour: Tour) -> None:
    """Whoever asks learns nothing; a name she fears is not let in."""
    page = open_house(tour)
    click(page.head.at_the_door)
    into(page.visitor.name, tour.say("سميرة", "Samira"))
    click(page.visitor.look)
    tour.until_quiet()
    wait_until(page.visitor.calm.isVisible, "that nobody has told of her")
    tour.shot("door-nobody-known")
    into(page.visitor.name, FEARED[1] if tour.ar else FEARED[0], replace=True)
    click(page.visitor.look)
    tour.until_quiet()
    wait_until(page.visitor.keep_out.isVisible, "that he must not come in")
    tour.shot("door-keep-out")
    click(page.visitor.stop)
    expect(not page.visitor.name.text(), "the name of a visitor stays nowhere")


STEPS = (she_goes_out, worth_a_call, she_is_back, visitors_at_the_door)
