"""What is known already is not read a second time, and nothing dear is read for nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shelter_desk.domain.calls import CallWords, Sign
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.drafts import draft_place
from shelter_desk.services.inside.house import house_reading
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.residents import call_rows
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from shelter_desk.storage.repositories.calls import CallRepository
from tests import factories
from tests.services.house.telling import code_of, told

TOLD = CallWords(called="Selam", present=frozenset({Sign.SUICIDE_WORRY}))


def count(monkeypatch: pytest.MonkeyPatch, where: object, name: str) -> list[str]:
    """One entry for each time that ``where``'s ``name`` is asked from now on."""
    asked: list[str] = []
    real: Callable[..., object] = getattr(where, name)

    def counted(*given: object) -> object:
        asked.append(name)
        return real(*given)

    monkeypatch.setattr(where, name, counted)
    return asked


def test_a_file_without_a_request_asks_nothing_of_health_for_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    her, called = factories.admit(desk), calls.take_call(desk, TOLD)
    asked = count(monkeypatch, call_rows, "sealer_for")
    residents.open_file(desk, her)
    assert asked == []
    residents.open_file(desk, calls.open_file_from_call(desk, called))
    assert asked == ["sealer_for"]


def test_today_reads_what_callers_told_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    calls.open_file_from_call(desk, calls.take_call(desk, TOLD))
    assert len(today.today(desk).care) == 1
    asked = count(monkeypatch, CallRepository, "told_of")
    assert len(today.today(desk).care) == 1
    assert asked == ["told_of"]


def test_a_draft_is_read_once_when_it_is_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = factories.admit(desk)
    records.save_draft(desk, her, "intake", factories.answers(own_phone="+97333000002"), 0)
    asked = count(monkeypatch, draft_place, "read_draft_parts")
    assert records.open_form(desk, her, "intake").own_draft
    assert asked == ["read_draft_parts"]


def test_what_is_for_management_is_read_for_nobody_who_did_not_report_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, her = factories.add_worker(desk, Role.CASEWORKER), factories.admit(desk)
    mine = next(one.id for one in factories.colleagues(desk) if one.sign_in_code == who)
    reach.join_team(desk, her, mine)
    form = house_reports.open_report(desk, None)
    words = told(code_of(desk, her), what="management")
    house_reports.sign_report(desk, words, Seen(form.rev, form.sealed))
    unlock.lock(desk, ReturnPlace())
    worker = factories.reopen(desk, factories.WORKER_PHRASE, who)
    asked = count(monkeypatch, house_reading, "named_in")
    assert not [
        one for one in residents.open_file(worker, her).timeline if one.kind == "house_record"
    ]
    assert house_reports.incident_list(worker).rows == ()
    assert asked == []
    stop(worker)
