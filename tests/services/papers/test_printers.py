"""Each kind of paper goes to the printer that the person at the desk chose for it last."""

from __future__ import annotations

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import printers
from tests import factories


def test_one_is_kept_for_each_kind_and_the_last_one_holds(desk: Desk) -> None:
    assert printers.printers_chosen(desk) == {}
    printers.choose_printer(desk, DocumentKind.CONSENT, "Office")
    printers.choose_printer(desk, DocumentKind.EVACUATION, "مطبخ")
    printers.choose_printer(desk, DocumentKind.CONSENT, "Upstairs")
    chosen = {DocumentKind.CONSENT: "Upstairs", DocumentKind.EVACUATION: "مطبخ"}
    assert printers.printers_chosen(desk) == chosen
    printers.forget_printers(desk)
    assert printers.printers_chosen(desk) == {}
    with pytest.raises(TextTooLong):
        printers.choose_printer(desk, DocumentKind.CONSENT, "x" * 301)


def test_they_are_her_own(desk: Desk) -> None:
    printers.choose_printer(desk, DocumentKind.CONSENT, "Office")
    code = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert printers.printers_chosen(guard) == {}


@pytest.mark.parametrize("kept", ["", "no json", "[1]", '{"nothing of ours": "Office"}'])
def test_what_cannot_be_read_counts_as_none(desk: Desk, kept: str) -> None:
    with desk.database.write() as tx:
        tx.settings.set_preference(desk.staff.id, "printers", kept)
    assert printers.printers_chosen(desk) == {}
