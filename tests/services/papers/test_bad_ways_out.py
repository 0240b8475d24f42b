"""What goes wrong while something is on its way out: a sentence each, and a log that stays true."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from shelter_desk.domain import consent_errors
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.ids import AgencyId, ReferralId, ResidentId
from shelter_desk.domain.referrals import CopyFor
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import agencies, referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories, papers

WHY = "for the appointment"
NAME = "\n".join(f"A{number}" for number in range(40))
LONG = "She wants to be seen by a woman doctor. "
ITEMS = frozenset({DataItem.NAME, DataItem.REASON, DataItem.NEEDS})


@pytest.fixture
def her(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Selam")


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return referrals.add_agency(desk, "مستشفى", "Hospital", "+97317000000")


def written(desk: Desk, her: ResidentId, agency: AgencyId, reason: str = "a fever") -> ReferralId:
    draft = ReferralDraft(agency, "health", reason, items=ITEMS)
    return referrals.draft_referral(desk, her, draft)


def agreed(desk: Desk, her: ResidentId, agency: AgencyId, days: int = 20) -> None:
    until = desk.local_today() + timedelta(days=days)
    said = factories.sharing(desk, agency, *ITEMS, valid_until=until)
    consents.record_consent(desk, her, said)


def prints(desk: Desk, her: ResidentId) -> int:
    with desk.database.read() as tx:
        return tx.audit.count(AuditFilter(resident_id=her, acts=frozenset({Act.PRINT})))


def said(pdf: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(pdf)
    return [" ".join(one.get_textpage().get_text_range().split()) for one in opened]


def test_a_consent_that_runs_out_between_preview_and_print_stops_both_ways_out(
    desk: Desk,
    fake_clock: factories.FakeClock,
    her: ResidentId,
    agency: AgencyId,
    tmp_path: Path,
) -> None:
    agreed(desk, her, agency, days=0)
    slip = written(desk, her, agency)
    shown = papers.referral_paper(desk, slip, (CopyFor.RECEIVER,))
    fake_clock.advance(days=1)
    with pytest.raises(consent_errors.NoConsent) as caught:
        paper.record_printed(desk, shown, WHY)
    assert "Hospital" in caught.value.params.values() or "مستشفى" in caught.value.params.values()
    with pytest.raises(consent_errors.NoConsent):
        paper.save_plain(desk, shown, tmp_path / "copy.pdf", WHY)
    with pytest.raises(consent_errors.NoConsent):
        paper.save_encrypted(desk, shown, tmp_path / "copy.pdf", WHY, "six words nobody guesses")
    assert list(tmp_path.glob("copy*")) == []
    assert paper.copies_of(desk, her) == ()
    assert prints(desk, her) == 0
    agreed(desk, her, agency)
    paper.record_printed(desk, papers.referral_paper(desk, slip, (CopyFor.RECEIVER,)), WHY)
    assert prints(desk, her) == 1


def test_an_agency_that_is_retired_while_a_referral_is_open_keeps_its_name_on_it(
    desk: Desk, her: ResidentId, agency: AgencyId
) -> None:
    agreed(desk, her, agency)
    slip = written(desk, her, agency)
    shown = papers.referral_paper(desk, slip, (CopyFor.RECEIVER,))
    agencies.retire_agency(desk, agency)
    paper.record_printed(desk, shown, WHY)
    again = papers.referral_paper(desk, slip, (CopyFor.RECEIVER,)).pdf
    assert "Hospital" in " ".join(said(again))
    (left,) = paper.copies_of(desk, her)
    assert left.receiver in ("Hospital", "مستشفى")


def test_a_name_of_forty_lines_is_one_line_of_a_name_on_paper(desk: Desk, agency: AgencyId) -> None:
    her = residents.admit_resident(desk, called="Selam", names=(NAME,))
    agreed(desk, her, agency)
    pages = said(papers.referral_paper(desk, written(desk, her, agency), (CopyFor.RECEIVER,)).pdf)
    whole = " ".join(pages)
    assert "A0 A1" in whole
    assert "A39" in whole
    made = consents.record_consent(desk, her, factories.decision(desk, Scope.SHELTER))
    assert "A39" in " ".join(said(papers.consent_paper(desk, her, [made]).pdf))


def test_a_note_of_thirty_pages_is_refused_before_it_is_a_referral_and_the_longest_flows(
    desk: Desk, her: ResidentId, agency: AgencyId
) -> None:
    agreed(desk, her, agency)
    with pytest.raises(TextTooLong):
        written(desk, her, agency, LONG * 2500)
    longest = (LONG * 100)[:3990] + "The end."
    pages = said(papers.referral_paper(desk, written(desk, her, agency, longest)).pdf)
    assert "The end." in " ".join(pages)
    code = residents.resident_row(desk, her).code
    assert all(code in one or "Page" in one for one in pages)


def test_a_lost_passphrase_opens_no_copy_and_a_new_one_is_numbered_anew(
    desk: Desk, her: ResidentId, agency: AgencyId, tmp_path: Path
) -> None:
    agreed(desk, her, agency)
    slip = written(desk, her, agency)
    for words in ("first words of six kinds", "other words of six kinds"):
        shown = papers.referral_paper(desk, slip, (CopyFor.RECEIVER,))
        target = tmp_path / f"{words[:5]}.pdf"
        paper.save_encrypted(desk, shown, target, WHY, words)
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(target.read_bytes()), password="a guess")
        pikepdf.open(io.BytesIO(target.read_bytes()), password=words).close()
    assert len(paper.copies_of(desk, her)) == 2
    assert len({one.copy_number for one in paper.copies_of(desk, her)}) == 2
