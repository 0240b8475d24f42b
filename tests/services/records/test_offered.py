"""Words of the desk that are offered for a question of free words: services, complaints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from shelter_desk.domain.ids import AgencyId, HouseRecordId, ReferralId, ResidentId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import Repeat, TextField
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.records.offered import _KNOWN
from shelter_desk.services.labels.referral import SERVICES
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories
from tests.services.house.telling import code_of, told


@pytest.fixture(params=["ar", "en"])
def desk(parts: DeskParts, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = factories.open_new_desk(parts)
    made.language = request.param
    yield made
    assert audit.verify(made).clean
    stop(made)


def offered(desk: Desk, her: ResidentId, form_key: str) -> dict[str, tuple[str, ...]]:
    return dict(records.open_form(desk, her, form_key).offered)


def _refer(desk: Desk, her: ResidentId, agency: AgencyId) -> ReferralId:
    return referrals.draft_referral(desk, her, ReferralDraft(agency, "health", "a fever"))


def test_a_step_may_be_one_of_the_services_or_a_referral_that_goes_on(desk: Desk) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    say = desk.translate
    services = tuple(say(desk.language, one) for one in SERVICES.values())
    assert offered(desk, her, "plan") == {"actions.service": services}
    clinic = referrals.add_agency(desk, "عيادة الورد", "Rose Clinic")
    first, second = (_refer(desk, her, clinic) for _ in range(2))
    _refer(desk, other, clinic)
    referrals.revoke_referral(desk, first)
    with desk.database.read() as tx:
        number = tx.referrals.get(second).number
    (hers, *rest) = offered(desk, her, "plan")["actions.service"]
    assert tuple(rest) == services
    assert hers.startswith(number)
    assert hers.endswith("عيادة الورد" if desk.language == "ar" else "Rose Clinic")


def test_an_incident_may_belong_to_one_of_her_complaints_that_is_not_sealed(desk: Desk) -> None:
    her = factories.admit(desk)
    assert offered(desk, her, "incident") == {"complaint": ()}
    words = factories.note("The food was cold.", NoteKind.FEEDBACK)
    notes.write_note(desk, her, words)
    notes.write_note(desk, her, factories.note("She slept well."))
    sealed = replace(words, compartment=Compartment.MANAGEMENT)
    notes.write_note(desk, her, sealed)
    (one,) = offered(desk, her, "incident")["complaint"]
    local = words.happened_at.astimezone(ZoneInfo(desk.shelter.time_zone))
    assert f"{local:%d/%m/%Y %H:%M}" in one
    assert "food" not in one, "when it was, never what was said"


def test_other_forms_are_offered_nothing(desk: Desk) -> None:
    her = factories.admit(desk)
    assert offered(desk, her, "safety") == {}


def test_what_is_offered_is_for_questions_of_free_words_there_are() -> None:
    for form_key, (key, _find) in _KNOWN.items():
        group, _, name = key.rpartition(".")
        item = BUILT_IN[form_key].find(group or name)
        if isinstance(item, Repeat):
            item = next(one for one in item.fields if one.key == name)
        assert isinstance(item, TextField), key


def complain(desk: Desk, her: ResidentId) -> None:
    notes.write_note(desk, her, factories.note("The food was cold.", NoteKind.FEEDBACK))


def report(desk: Desk, *codes: str) -> HouseRecordId:
    return house_reports.sign_report(desk, told(*codes, what="verbal"), Seen())


def test_an_incident_of_the_house_may_belong_to_a_complaint_of_whom_it_names(desk: Desk) -> None:
    her, other, third = (factories.admit(desk, one) for one in ("Mariam", "Hana", "Mona"))
    for one in (her, other, third):
        complain(desk, one)
    sealed = factories.note("By staff", NoteKind.FEEDBACK)
    notes.write_note(desk, her, replace(sealed, compartment=Compartment.MANAGEMENT))
    codes = {code_of(desk, one) for one in (other, her)}
    signed = report(desk, *codes)
    offers = house_reports.open_report(desk, signed).offered["complaint"]
    assert len(offers) == 2, "each has one that is not sealed"
    assert {code for code in codes for one in offers if one.startswith(code)} == codes
    assert "food" not in repr(offers)
    nobody = report(desk)
    assert house_reports.open_report(desk, nobody).offered == {"complaint": ()}


def test_in_a_report_that_is_begun_complaints_are_those_of_whom_it_names_so_far(
    desk: Desk,
) -> None:
    her, tied = factories.admit(desk), factories.admit(desk, "Hana")
    for one in (her, tied):
        complain(desk, one)
    codes = [code_of(desk, one) for one in (her, tied)]
    assert house_reports.open_report(desk).offered == {"complaint": ()}
    house_reports.keep_report(desk, told(*codes, what="verbal"), Seen())
    assert len(house_reports.open_report(desk).offered["complaint"]) == 2
    reach.tie_staff(desk, tied, desk.staff.id, "A cousin of hers")
    (hers,) = house_reports.open_report(desk).offered["complaint"]
    assert hers.startswith(codes[0])


def test_whoever_is_no_manager_is_offered_no_complaint_of_the_house(parts: DeskParts) -> None:
    desk = factories.open_new_desk(parts)
    who, her = factories.add_worker(desk), factories.admit(desk)
    complain(desk, her)
    signed = report(desk, code_of(desk, her))
    assert len(house_reports.open_report(desk, signed).offered["complaint"]) == 1
    stop(desk)
    worker = unlock.unlock(parts, who, factories.WORKER_PHRASE)
    assert house_reports.open_report(worker, signed).offered == {}
    stop(worker)
