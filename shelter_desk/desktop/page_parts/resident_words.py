"""How a resident's facts are written in lists and heads."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.folding import fold
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms import lists
from shelter_desk.services.desk import Desk
from shelter_desk.services.residents import residents
from shelter_desk.services.views.resident import ResidentRow

YEARS = Plural("residents", "%n years old", "", 0)
YEARS_ABOUT = Plural("residents", "about %n years old", "", 0)
ABOUT_AGE = Text("residents", "~{age}")
INTERPRETER = Text("residents", "interpreter needed")
NIGHTS = Plural("residents", "day %n", "", 0)
WELCOME_BACK = Text("leaving", "Welcome back: a new stay begins in the same file.")
_WAYS_TO_HER = (
    (Permission.READ_FILE, PageName.FILE),
    (Permission.WRITE_NOTES, PageName.NOTES),
    (Permission.REFER, PageName.REFERRAL),
)


def open_resident(context: DeskContext, resident_id: str) -> None:
    """Go to what the role may see of somebody: her file, the shift's notes, or referrals."""
    may = context.staff.may
    for permission, page in _WAYS_TO_HER:
        if may(permission):
            context.open_page(page, resident_id)
            return


def age_words(context: DeskContext, row: ResidentRow) -> str:
    """``29``, "about 29" or a dash."""
    if row.age is None:
        return "—"
    number = context.fmt.number(row.age)
    return context.words(Message(ABOUT_AGE, {"age": number})) if row.age_about else number


def age_long(context: DeskContext, row: ResidentRow) -> str:
    """``about 29 years old``; empty when unknown."""
    if row.age is None:
        return ""
    return context.words(YEARS_ABOUT if row.age_about else YEARS, row.age)


def language_words(context: DeskContext, row: ResidentRow) -> str:
    """Her first language in the words of the window."""
    if not row.languages:
        return "—"
    return lists.language_name(row.languages[0], context.language)


def bed_words(context: DeskContext, row: ResidentRow) -> str:
    """The bed, or a dash."""
    del context
    return row.bed or "—"


def with_code(desk: Desk, typed: str) -> ResidentRow | None:
    """The file with exactly this code, in any digits and case (file worker)."""
    wanted = fold(typed).upper()
    found = residents.find(desk, typed, 10)
    return next((row for row in found if fold(row.code).upper() == wanted), None)
