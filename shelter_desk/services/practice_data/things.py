"""What the invented residents gave into keeping and were given."""

from __future__ import annotations

from datetime import date

from shelter_desk.domain.belongings import Category, Given, Mark
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import belongings
from shelter_desk.services.views.belonging import IssueWords, ThingWords

_PHONE = Both("هاتف أسود", "Black telephone")
_SAFE = Both("الخزنة", "the safe")


def keep_things(desk: Desk, resident_id: ResidentId, number: int) -> None:
    """A passport, a telephone or nothing; everybody has a hygiene kit."""
    say = desk.language
    if number % 3 == 0:
        passport = ThingWords(
            Category.IDENTITY,
            f"ZZ{number:06d}",
            seal_no=f"B-{number + 1}",
            kept_in=_SAFE.say(say),
            mark=Mark.SIGNED,
            original=True,
            expires_on=date(2026 + number % 4, 6, 30),
        )
        belongings.receive_belonging(desk, resident_id, passport)
    if number % 4 == 0:
        phone = ThingWords(Category.PHONE, _PHONE.say(say), kept_in=_SAFE.say(say))
        belongings.receive_belonging(desk, resident_id, phone)
    belongings.give_item(desk, resident_id, IssueWords(Given.HYGIENE))
