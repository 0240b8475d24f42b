"""Somebody else at the same desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from tests import factories


@contextmanager
def as_colleague(desk: Desk, role: Role) -> Iterator[Desk]:
    """A colleague of ``role`` signs in; whoever was there is signed out."""
    code = factories.add_worker(desk, role)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        yield other
    finally:
        stop(other)
