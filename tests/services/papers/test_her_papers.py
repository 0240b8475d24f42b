"""Papers she takes with her: a consent taken back, the letter on leaving, rights signed for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from shelter_desk.domain.consents import NAMES_ITEMS, DataItem, Scope, SharedBy
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.papers.told import ToldPaper
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import her_papers, house_papers, paper
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock

NAME = "Zephyrmark"
WHY = "her own copy"


def _person(desk: Desk, language: str = "") -> ResidentId:
    her = residents.admit_resident(desk, called=NAME, names=(NAME,))
    if language:
        with desk.database.write() as tx:
            tx.residents.update(replace(tx.residents.get(her), languages=(language,)))
    return her


def test_what_she_took_back_is_on_paper_for_her_and_for_the_file(desk: Desk) -> None:
    her, agency = _person(desk), referrals.add_agency(desk, "مستشفى", "Hospital")
    given = consents.record_consent(
        desk, her, factories.sharing(desk, agency, DataItem.NAME, language="hi")
    )
    with pytest.raises(NotFound):
        her_papers.gather_withdrawal(desk, her, given)
    consents.withdraw_consent(desk, given)
    with pytest.raises(NotFound):
        her_papers.gather_withdrawal(desk, _person(desk), given)
    job = her_papers.gather_withdrawal(desk, her, given)
    hers, ours = job.sheets
    assert isinstance(hers, WithdrawalPaper)
    assert isinstance(ours, WithdrawalPaper)
    assert (hers.frame.copy_number, ours.frame.copy_number) == (1, 2)
    assert (hers.language, hers.staff_language, hers.names) == ("hi", "en", (NAME,))
    assert hers.part is not None
    assert hers.part.agency == ("مستشفى", "Hospital")
    assert hers.part.items == frozenset({DataItem.NAME})
    assert hers.frame.draft, "its words wait for a reviewer"
    made = paper.typeset(desk, job)
    assert made.receivers == ("Her copy", "Our copy")
    assert paper.record_printed(desk, made, WHY) == (1, 2)
    assert {one.document for one in paper.copies_of(desk, her)} == {DocumentKind.WITHDRAWAL}


SHARED = "Nothing more is shared"


@pytest.mark.parametrize(
    ("scope", "shared"),
    [
        (Scope.PHOTO_AUDIO, False),
        (Scope.MEDICAL_EXAM, False),
        (Scope.RESEARCH_MEDIA, True),
        (Scope.INTERVIEW, False),
        (Scope.STATISTICS, False),
        (Scope.CONTACT_FAMILY, True),
        (Scope.REPORT_TO_POLICE, True),
    ],
)
def test_the_paper_says_what_exactly_ended_and_of_sharing_only_where_she_shared(
    desk: Desk, scope: Scope, shared: bool
) -> None:
    her, ways = _person(desk), frozenset({SharedBy.VOICE}) if scope in NAMES_ITEMS else frozenset()
    made = factories.decision(desk, scope, language="en", how=ways)
    given = consents.record_consent(desk, her, made)
    consents.withdraw_consent(desk, given)
    pdf = paper.typeset(desk, her_papers.gather_withdrawal(desk, her, given)).pdf
    with pypdfium2.PdfDocument(pdf) as opened:
        said = " ".join(opened[0].get_textpage().get_text_range().split())
    assert (SHARED in said) is shared
    assert "need not say why" in said
    for known in (made.purpose, made.contact_name, "by voice" if ways else ""):
        assert known in said


def test_the_letter_tells_her_days_and_nothing_of_why(desk: Desk, fake_clock: FakeClock) -> None:
    her = _person(desk)
    with pytest.raises(NotFound):
        her_papers.gather_leaving_letter(desk, her)
    came = desk.local_today()
    fake_clock.advance(days=9)
    left = desk.local_today()
    reason = ExitNotice(left, ExitReason.ASKED_TO_LEAVE, "a quarrel with the trafficker", told=True)
    kept = retention.record_exit(desk, her, reason)
    job = her_papers.gather_leaving_letter(desk, her)
    (letter,) = job.sheets
    assert isinstance(letter, LeavingLetter)
    assert (letter.from_day, letter.to_day, letter.kept_until) == (came, left, kept)
    assert letter.follow_up_until is None
    assert not re.search("quarrel|traffick|asked_to_leave", repr(letter))
    retention.hold(desk, her, "a court case")
    (held,) = her_papers.gather_leaving_letter(desk, her).sheets
    assert isinstance(held, LeavingLetter)
    assert held.kept_until is None, "nobody knows how long while a hold keeps it"
    assert "court" not in repr(held)


def test_the_letter_speaks_of_asking_after_her_only_while_she_agrees(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = _person(desk)
    agreed = consents.record_consent(desk, her, factories.decision(desk, Scope.FOLLOW_UP))
    until = desk.local_today() + timedelta(days=365)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING)
    retention.record_exit(desk, her, notice)
    (letter,) = her_papers.gather_leaving_letter(desk, her).sheets
    assert isinstance(letter, LeavingLetter)
    assert letter.follow_up_until == until
    consents.withdraw_consent(desk, agreed)
    (letter,) = her_papers.gather_leaving_letter(desk, her).sheets
    assert isinstance(letter, LeavingLetter)
    assert letter.follow_up_until is None


def test_rights_are_signed_for_by_name_and_by_code_alone_at_night(desk: Desk) -> None:
    her = _person(desk, "am")
    code = residents.resident_row(desk, her).code
    (hers, ours) = her_papers.gather_rules_told(desk, her).sheets
    assert isinstance(hers, ToldPaper)
    assert isinstance(ours, ToldPaper)
    assert (hers.signed, hers.names, hers.language, hers.frame.code) == (True, (NAME,), "am", code)
    assert [pair[0].language for pair in hers.pairs] == ["am", "am"]
    worker = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    job = her_papers.gather_rules_told(guard, her)
    assert NAME not in repr(job.sheets)
    made = paper.typeset(guard, job)
    assert house_papers.record_shift_printed(guard, made, WHY) == (1, 2)
    for refused in (
        lambda: her_papers.gather_leaving_letter(guard, her),
        lambda: her_papers.gather_withdrawal(guard, her, "x"),  # type: ignore[arg-type]
    ):
        with pytest.raises(NotAllowed):
            refused()
    stop(guard)


def test_at_night_rights_are_signed_for_by_those_who_live_here(desk: Desk) -> None:
    her, gone = _person(desk), _person(desk)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING)
    retention.record_exit(desk, gone, notice)
    assert her_papers.gather_rules_told(desk, gone).resident_id == gone
    worker = factories.add_worker(desk, Role.HOUSE)
    unlock.lock(desk, ReturnPlace())
    guard = factories.reopen(desk, factories.WORKER_PHRASE, worker)
    assert her_papers.gather_rules_told(guard, her).resident_id == her
    with pytest.raises(NotFound):
        her_papers.gather_rules_told(guard, gone)
    stop(guard)
