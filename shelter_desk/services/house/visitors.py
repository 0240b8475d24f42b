"""Somebody stands at the door and asks to come in (domain facts 4.3, 4.7).

The answer is the same whoever asks: we neither say that somebody is here nor that she is not. The
check tells only whether this person should not come in and whom to call; whose file says so is
told to those alone who may open it. A name that is asked for is looked up as well: one that she
lets the door use, or one under which nobody here is to know her.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.services.inside.house.visitors import Watch
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.typed.typed import typed_line
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work, query
from shelter_desk.services.views.house import VisitorAnswer

LEAST_LETTERS: Final = 2


@query(Permission.ADMIT, Act.SEARCH)
def check_visitor(work: Work, typed: str) -> VisitorAnswer:
    """May somebody of this name or telephone number be one whom a resident fears?

    Or is it the name of a resident that is asked for, and may it be used? What is denied wins.
    Names are compared as search compares them, across scripts. The log says that it was asked,
    never who. Raises ``NothingWritten`` and ``TextTooLong``.
    """
    asked = typed_line(typed)
    if sum(one.isalnum() for one in asked) < LEAST_LETTERS:
        raise NothingWritten
    watch = Watch(work)
    feared, denied = watch.who_fears(asked), watch.denied_under(asked)
    asked_for = () if feared or denied else watch.asked_under(asked)
    found = tuple(dict.fromkeys((*feared, *denied, *asked_for)))
    answers = {"not let in": feared, "denied name": denied, "door name": asked_for}
    # looks at every name, so that it is known what could not be looked at
    first_name = bool(feared) and watch.by_first_name(asked)
    work.audit(detail="visitor", fields=[word for word, whose in answers.items() if whose])
    return VisitorAnswer(
        keep_out=bool(feared),
        call=tuple(sorted(_to_call(work, found))),
        codes=_codes(work, found),
        sealed=watch.sealed and (first_name or not feared),
        denied=bool(denied),
        asked_for=bool(asked_for),
        first_name=first_name,
    )


def _to_call(work: Work, found: tuple[Resident, ...]) -> set[str]:
    """Their workers; for a file one is kept out of, the managers, so that it tells nothing."""
    names, tied = Names(work), work.tx.conflicts.residents_of(work.desk.staff.id)
    managers = {
        names.of(one.id)
        for one in work.tx.staff.all()
        if one.active and one.role is Role.MANAGER and one.id != work.desk.staff.id
    }
    call = {names.of(one.case_owner) for one in found if one.id not in tied}
    return call | (managers if any(one.id in tied for one in found) else set())


def _codes(work: Work, found: tuple[Resident, ...]) -> tuple[tuple[str, str], ...]:
    """Id and code of the files that say so, for who may open them."""
    if not work.desk.staff.may(Permission.READ_FILE):
        return ()
    sight = sight_of(work.desk, work.tx)
    return tuple((one.id, one.code) for one in found if sight.shows(one.id))
