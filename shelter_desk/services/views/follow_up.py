"""What stands beside a follow-up: whether she agreed, and how she can safely be reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class SafeContact:
    """Somebody we may reach, as she said in her intake.

    ``own``: it is her own telephone. The four permissions are "yes", "no", "unknown" or "", and
    only "yes" allows: what was not said is to be asked first. ``over``: the day until which it
    holds is past.
    """

    who: str
    number: str
    own: bool = False
    call: str = ""
    text: str = ""
    say_shelter: str = ""
    leave_message: str = ""
    hours: str = ""
    phrase: str = ""
    until: date | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class FollowUpHead:
    """Her agreement and the ways to her. ``agreed_until`` may be open though she ``agreed``.

    ``next_on`` is the next contact due, ``None`` when there is to be none; ``ways`` (labels of
    the exit form), ``where`` and ``phrase`` are what she gave for the time after leaving.
    """

    left_on: date | None
    agreed: bool
    agreed_until: date | None
    next_on: date | None
    ways: tuple[Text, ...]
    where: str
    phrase: str
    contacts: tuple[SafeContact, ...]
