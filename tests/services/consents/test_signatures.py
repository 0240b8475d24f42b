"""She signs on the screen: strokes beside her decisions, on the form they were made for alone."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from shelter_desk.domain.attachment_errors import CannotShow, DamagedFile
from shelter_desk.domain.attachments import Media
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.domain.signed_errors import NothingSigned
from shelter_desk.domain.strokes import ACROSS, PenPoint, Strokes
from shelter_desk.services.attachments import attachments
from shelter_desk.services.consents import consents, signatures
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.consents.kept_strokes import dump_strokes, load_strokes
from shelter_desk.services.oversight import audit
from shelter_desk.services.views.attachment import HandOver, NewFile
from tests import factories, papers

INK = b"1 J 1 j"


def stroke(*places: tuple[int, int]) -> tuple[PenPoint, ...]:
    return tuple(PenPoint(x, y, 8 * at, 400 + at) for at, (x, y) in enumerate(places))


WRITTEN = Strokes(3_600, (stroke((900, 2_000), (1_800, 900), (2_600, 2_400)), stroke((3_000, 500))))


def agree(desk: Desk, her: ResidentId, scope: Scope = Scope.KEEP_RECORD) -> ConsentId:
    return consents.record_consent(desk, her, factories.decision(desk, scope))


def form_of(desk: Desk, her: ResidentId, *decisions: ConsentId) -> bytes:
    """What the last page of the form draws."""
    made = papers.consent_paper(desk, her, decisions)
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        return b"".join(page.Contents.read_bytes() for page in opened.pages)


def test_what_she_wrote_is_kept_as_strokes_and_stands_on_the_form(
    desk: Desk, her: ResidentId
) -> None:
    first, second = agree(desk, her), agree(desk, her, Scope.SHELTER)
    before = consents.wallet(desk, her)
    shown = signatures.to_sign(desk, her)
    assert set(shown.consent_ids) == {first, second}
    assert len(shown.decisions) == 2
    assert INK not in form_of(desk, her, first, second)
    kept = signatures.keep_signature(desk, her, shown.consent_ids, WRITTEN)
    opened = attachments.look_at_attachment(desk, kept)
    assert load_strokes(opened.content) == WRITTEN, "every point with its time and pressure"
    assert opened.facts.media is Media.STROKES
    assert opened.facts.paper is not None
    assert opened.facts.paper.version == "1-1"
    after = consents.wallet(desk, her)
    assert [row.on_screen_at for row in after] == [opened.view.added_at] * 2
    assert tuple(replace(row, on_screen_at=None) for row in after) == before, "no decision changed"
    assert form_of(desk, her, first, second).count(INK) == 2, "a stroke each, as vectors"
    with desk.database.read() as tx:
        lines = tx.audit.entries(AuditFilter(acts=frozenset({Act.ATTACH})), 5)
    assert [(one.resident_id, one.detail) for one in lines] == [(her, "")]
    assert audit.verify(desk).clean


def test_a_later_decision_is_not_signed_by_it_and_a_newer_signature_replaces(
    desk: Desk, her: ResidentId, fake_clock: factories.FakeClock
) -> None:
    first = agree(desk, her)
    signatures.keep_signature(desk, her, [first], WRITTEN)
    later = agree(desk, her, Scope.SHELTER)
    assert INK not in form_of(desk, her, first, later)
    assert INK in form_of(desk, her, first)
    fake_clock.advance(minutes=5)
    again = Strokes(3_000, (stroke((10, 10), (90, 90)),))
    kept = signatures.keep_signature(desk, her, [first, later], again)
    assert form_of(desk, her, first, later).count(INK) == 1
    attachments.take_away(desk, kept, "it was her sister who wrote")
    assert INK not in form_of(desk, her, first, later)
    consents.withdraw_consent(desk, first)
    assert signatures.to_sign(desk, her).consent_ids == (later,)


def test_empty_pads_and_other_decisions_are_refused(desk: Desk, her: ResidentId) -> None:
    assert signatures.to_sign(desk, her).consent_ids == ()
    first = agree(desk, her)
    other = factories.admit(desk, "Selam")
    theirs = agree(desk, other)
    for made in (
        Strokes(3_600),
        Strokes(3_600, ((),)),
        Strokes(0, WRITTEN.strokes),
        Strokes(3_600, (stroke((ACROSS + 1, 5)),)),
        Strokes(3_600, (stroke((5, 3_601)),)),
    ):
        with pytest.raises(NothingSigned):
            signatures.keep_signature(desk, her, [first], made)
    for wrong, error in (((), NotFound), ((theirs,), NotFound), ((first, theirs), NotFound)):
        with pytest.raises(error):
            signatures.keep_signature(desk, her, wrong, WRITTEN)
    agree(desk, her, Scope.SHELTER)
    with pytest.raises(ChangedMeanwhile):
        signatures.keep_signature(desk, her, [first], WRITTEN)
    assert attachments.attachments_of(desk, her) == ()


def test_a_signature_leaves_on_its_paper_alone_and_none_comes_from_a_file(
    desk: Desk, her: ResidentId
) -> None:
    kept = signatures.keep_signature(desk, her, [agree(desk, her)], WRITTEN)
    with pytest.raises(CannotShow):
        attachments.open_for_copy(desk, kept, HandOver(None, "she asked"))
    with pytest.raises(DamagedFile):
        attachments.look_before(desk, NewFile("forged.strokes", dump_strokes(WRITTEN)))
    for content in (b"", b"{}", dump_strokes(Strokes(9)), b'{"height":9,"strokes":[[[1,2]]]}'):
        with pytest.raises(DamagedVault):
            load_strokes(content)


def test_who_takes_no_consent_takes_no_signature(forms_desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        signatures.keep_signature(forms_desk, ResidentId("x"), [], WRITTEN)
