"""What the first of the invented residents did in the house of late, so that her file tells it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from shelter_desk.domain.belongings import Given, Mark, Move
from shelter_desk.domain.ids import BelongingId, ResidentId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, outings
from shelter_desk.services.notes import notes
from shelter_desk.services.practice_data.files import WHOSE as WITH_FILES
from shelter_desk.services.practice_data.story import Act, Story
from shelter_desk.services.today import tasks
from shelter_desk.services.views.belonging import IssueWords, MoveWords
from shelter_desk.services.views.house import OutWords

_EMBASSY = Both("السفارة", "Her embassy")
_TO_RENEW = Both("لتجديد الجواز", "To renew the passport")
_POCKET = Both("مصروف الأسبوع", "For the week")
_CALL = Both("الاتصال بالسفارة لأخذ موعد", "Call the embassy for a day")


def lived_in_the_house(story: Story) -> Iterator[tuple[datetime, Act]]:
    """A task and who did it, a morning at the embassy with her passport, and pocket money."""
    if story.number != WITH_FILES:
        return
    desk, say, today = story.desk, story.desk.language, story.today

    def her() -> ResidentId:
        return story.resident_id

    def leave_task() -> None:
        note = notes.notes_of(desk, her())[0].note.id
        due = desk.local_today() + timedelta(days=1)
        tasks.leave_task(desk, note, _CALL.say(say), due, desk.staff.id)

    def do_task() -> None:
        (task,) = (one for view in notes.notes_of(desk, her()) for one in view.tasks)
        tasks.do_task(desk, task.id)

    def go_out() -> None:
        told = MoveWords(Move.TAKEN_OUT, words=_TO_RENEW.say(say), mark=Mark.SIGNED)
        belongings.move_belonging(desk, _passport(desk, her()), told)
        outings.go_out(desk, her(), OutWords(where_to=_EMBASSY.say(say)))

    def come_back() -> None:
        (out,) = (one for one in beds.board(desk).out if one.resident.id == her())
        outings.come_back(desk, out.id)
        belongings.move_belonging(desk, _passport(desk, her()), MoveWords(Move.BACK))

    def give_money() -> None:
        money = IssueWords(Given.MONEY, _POCKET.say(say), amount="10.000", mark=Mark.SIGNED)
        belongings.give_item(desk, her(), money)

    yield today - timedelta(days=2, hours=3), leave_task
    yield today - timedelta(days=2, hours=1), do_task
    yield today - timedelta(hours=28), go_out
    yield today - timedelta(hours=25), come_back
    yield today - timedelta(hours=6), give_money


def _passport(desk: Desk, her: ResidentId) -> BelongingId:
    things = belongings.reread_register(desk, her).things
    return next(one.thing.id for one in things if one.thing.original)
