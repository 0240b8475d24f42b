"""From a knock at the door to a signed consent form, and the promises around it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_desk.domain import consent_errors, errors, folder_errors, passphrase_errors
from shelter_desk.domain.audit import Act, AuditFilter, Ref
from shelter_desk.domain.consents import DataItem, Decision, Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import (
    FormSpec,
    LongTextField,
    PhoneField,
    Repeat,
    TextField,
)
from shelter_desk.printing.press.press import Press
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.needs import needs
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import demo, doctor, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories, papers
from tests.places import ROOT

MARKER = "xq7marker7qx"


def test_the_afternoon(caseworker_desk: Desk, fake_clock: factories.FakeClock) -> None:
    desk = caseworker_desk
    code = residents.suggest_code(desk)
    assert residents.likely_duplicates(desk, names=["Fatima"]) == ()
    resident = residents.admit_resident(desk, called="فاطمة")
    row = residents.residents_list(desk, "in_house").rows[0]
    assert row.code == code
    assert row.next_due.kind == "arrival"
    card = records.open_form(desk, resident, "arrival").answers
    card = card.with_value("water_food", fake_clock.now().isoformat()).with_value("bed", "B2")
    records.sign_record(desk, resident, "arrival", card)
    assert residents.find(desk, "Fatema")[0].bed == "B2"
    (again,) = residents.likely_duplicates(desk, names=["Fatimah"])
    assert again.row.id == resident
    assert again.reasons
    saved = records.save_draft(
        desk, resident, "intake", Answers.empty().with_value("own_phone", "+97336009999"), 0
    )
    unlock.lock(desk, ReturnPlace("FORM", f"{resident}/intake", "own_phone"))
    desk = factories.reopen(desk, factories.WORKER_PHRASE)
    opened = records.open_form(desk, resident, "intake")
    assert opened.rev == saved.rev
    records.sign_record(desk, resident, "intake", opened.answers, seen=Seen(opened.rev))
    assert residents.find(desk, "٣٦٠٠٩٩٩٩")[0].id == resident
    ids = [
        consents.record_consent(desk, resident, factories.decision(desk, scope, decision=said))
        for scope, said in (
            (Scope.INTERVIEW, Decision.AGREED),
            (Scope.SHELTER, Decision.AGREED),
            (Scope.KEEP_RECORD, Decision.REFUSED),
        )
    ]
    form = papers.consent_paper(desk, resident, ids, copies=2)
    assert paper.record_printed(desk, form, "her copy and ours") == (1, 2)
    file = residents.open_file(desk, resident)
    kinds = {entry.kind for entry in file.timeline}
    assert {"arrival", "record", "consent", "paper"} <= kinds
    assert {section.key for section in file.sections} >= {*BUILT_IN, "consents", "notes"}
    unlock.lock(desk, ReturnPlace())
    manager = factories.reopen(desk, factories.MANAGER_PHRASE, _manager_code(desk))
    (reader,) = audit.who_opened(manager, resident)
    assert reader.who == "Layla Hassan"
    page = audit.audit_page(manager, AuditFilter(resident_id=resident))
    assert page.total == len(page.rows)
    assert all("فاطمة" not in str(one.detail) for one in page.rows)
    assert audit.verify(manager).clean
    stop(manager)


def _manager_code(desk: Desk) -> str:
    return next(one.sign_in_code for one in desk.opened.roster if one.role.value == "manager")


def test_what_the_log_vouches_for_is_checked(desk: Desk) -> None:
    resident = factories.admit(desk)
    made = notes.write_note(desk, resident, factories.note())
    assert audit.verify(desk).clean
    with desk.database.write() as tx:
        tx.notes.update(replace(tx.notes.get(made), language="xx"))
    result = audit.verify(desk)
    assert not result.clean
    assert result.faults


def test_notes_lock_are_added_to_and_found(desk: Desk, fake_clock: factories.FakeClock) -> None:
    resident = factories.admit(desk)
    with pytest.raises(errors.NothingWritten):
        notes.write_note(desk, resident, factories.note("  \u200f "))
    made = notes.write_note(desk, resident, factories.note("زيارة السفارة with the لوحة"))
    assert notes.revise_note(desk, made, factories.note("زيارة السفارة today"), 1) == 2
    with pytest.raises(errors.ChangedMeanwhile):
        notes.revise_note(desk, made, factories.note("stale"), 1)
    (hit,) = notes.find_notes(desk, "السفاره").rows
    assert hit.resident_id == resident
    assert hit.code
    notes.sign_note(desk, made)
    with pytest.raises(errors.AlreadySigned):
        notes.revise_note(desk, made, factories.note("late"), 3)
    notes.add_addendum(desk, made, "She confirmed it.")
    (view,) = notes.notes_of(desk, resident)
    assert view.locked
    assert view.addenda[0].by_name == "Noora Salem"
    second = notes.write_note(desk, resident, factories.note("left open"))
    fake_clock.advance(hours=25)
    with pytest.raises(errors.AlreadySigned):
        notes.revise_note(desk, second, factories.note("too late"), 1)
    assert all(one.locked for one in notes.notes_of(desk, resident))


def test_needs_are_compared_first_and_latest(desk: Desk, fake_clock: factories.FakeClock) -> None:
    resident = factories.admit(desk)
    assert needs.needs_over_time(desk, resident).talks == ()
    first = Answers.empty().with_value("safety_level", "1").with_value("safety_own_view", "2")
    first_id = records.sign_record(desk, resident, "needs", first)
    fake_clock.advance(days=30)
    records.sign_record(desk, resident, "needs", first.with_value("safety_level", "3"))
    again = records.start_correction(desk, first_id)
    assert "@" in again.draft_key
    records.sign_record(
        desk, resident, again.draft_key, again.answers.with_value("safety_level", "2"), "misread"
    )
    table = needs.needs_over_time(desk, resident)
    safety = next(one for one in table.domains if one.title.source == "Safety")
    assert [one.level for one in safety.worker] == [2, 3]
    assert [one.level for one in safety.own] == [2, 2]
    assert len(table.domains) == 14
    sections = {one.key: one for one in residents.open_file(desk, resident).sections}
    assert sections["needs"].message.n == 2


def test_referrals_are_chased_when_nobody_answers(
    desk: Desk, fake_clock: factories.FakeClock
) -> None:
    resident = factories.admit(desk)
    agency = referrals.add_agency(desk, "", "Legal Aid")
    slip = referrals.draft_referral(
        desk,
        resident,
        ReferralDraft(agency, "legal", "wages", items=frozenset({DataItem.NAME})),
    )
    assert not referrals.referral_rows(desk)[0].may_leave
    with pytest.raises(consent_errors.NoConsent):
        referrals.mark_sent(desk, slip)
    consents.record_consent(desk, resident, factories.sharing(desk, agency, DataItem.NAME))
    assert referrals.referral_rows(desk)[0].may_leave
    referrals.mark_sent(desk, slip)
    assert today.today(desk).chase == ()
    fake_clock.advance(days=14)
    assert [one.referral.id for one in today.today(desk).chase] == [slip]
    with pytest.raises(errors.AlreadySigned):
        referrals.update_referral(desk, slip, ReferralDraft(agency, "x", "y"), 2)
    referrals.revoke_referral(desk, slip)
    assert referrals.referral_rows(desk) == ()


def test_the_forms_desk_prints_and_finds_but_reads_no_file(forms_desk: Desk) -> None:
    assert today.today(forms_desk).drafts == ()
    assert residents.find(forms_desk, "nobody") == ()
    with pytest.raises(errors.NotAllowed):
        residents.open_file(forms_desk, "x")  # type: ignore[arg-type]


def test_an_unknown_resident_is_not_found_and_nothing_is_written(desk: Desk) -> None:
    nobody = "0190-nobody"
    with desk.database.read() as tx:
        before = tx.audit.head()
    for act in (
        lambda: residents.open_file(desk, nobody),  # type: ignore[arg-type]
        lambda: records.save_draft(desk, nobody, "intake", Answers.empty(), 0),  # type: ignore[arg-type]
        lambda: notes.write_note(desk, nobody, factories.note()),  # type: ignore[arg-type]
        lambda: consents.record_consent(desk, nobody, factories.decision(desk)),  # type: ignore[arg-type]
    ):
        with pytest.raises(errors.NotFound):
            act()
    with desk.database.read() as tx:
        assert tx.audit.head() == before


def _everywhere(spec: FormSpec) -> Answers:
    """The marker in every question that takes free text, rows included."""
    answers = Answers.empty()
    for _section, item in spec.items():
        if isinstance(item, Repeat):
            row = Answers.empty()
            for field in item.fields:
                if isinstance(field, TextField | LongTextField | PhoneField):
                    row = row.with_value(field.key, MARKER)
            answers = answers.with_rows(item.key, (row,))
        elif isinstance(item, TextField | LongTextField | PhoneField):
            answers = answers.with_value(item.key, MARKER)
    return answers


def _files(*places: Path) -> Iterator[Path]:
    for place in places:
        for path in place.rglob("*"):
            if path.is_file() and not path.is_symlink():
                yield path


def test_a_marker_in_every_field_is_in_no_file(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("home", "tmp"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    resident = residents.admit_resident(desk, called=MARKER, names=[MARKER])
    for key, spec in BUILT_IN.items():
        answers = factories.signable(desk, key, _everywhere(spec))
        saved = records.save_draft(desk, resident, key, answers, 0)
        records.sign_record(desk, resident, key, answers, seen=Seen(saved.rev))
    notes.write_note(desk, resident, factories.note(MARKER))
    agency = referrals.add_agency(desk, MARKER, MARKER)
    consents.record_consent(desk, resident, factories.sharing(desk, agency, note=MARKER))
    slip = referrals.draft_referral(
        desk, resident, ReferralDraft(agency, MARKER, MARKER, safety_note=MARKER)
    )
    shown = papers.referral_paper(desk, slip)
    paper.page_pictures(desk, shown.pdf, 40)
    residents.note_search(desk, MARKER, 1)
    for _open_and_closed in (1, 2):
        searched = list(_files(tmp_path))
        assert any(path.name.endswith(".db") for path in searched)
        for path in searched:
            raw = path.read_bytes()
            assert MARKER.encode() not in raw, path
            assert MARKER.encode("utf-16-le") not in raw, path
        unlock.lock(desk, ReturnPlace())


_CHILD = """
import sys
from pathlib import Path
from shelter_desk.forms.answers import Answers
from shelter_desk.services.records import records
from tests import factories
parts = factories.make_parts(Path(sys.argv[1]))
desk = factories.unlock.unlock(parts, sys.argv[2], factories.MANAGER_PHRASE)
rev, number = 0, 0
while True:
    number += 1
    answers = Answers.empty().with_value("name_own_words", f"word {number}")
    rev = records.save_draft(desk, sys.argv[3], "intake", answers, rev).rev
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX systems")
def test_an_acknowledged_draft_survives_kill_9(desk: Desk) -> None:
    resident = factories.admit(desk)
    unlock.lock(desk, ReturnPlace())
    arguments = [str(desk.parts.folder), desk.staff.sign_in_code, resident]
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, *arguments],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    for _ in range(5):
        assert child.stdout.readline()
    child.send_signal(signal.SIGKILL)
    acknowledged = 5 + len(child.stdout.read().splitlines())
    child.wait(timeout=20)
    child.stdout.close()
    again = factories.reopen(desk)
    restored = records.open_form(again, resident, "intake")
    word = str(restored.answers.get("name_own_words").value)
    assert int(word.removeprefix("word ")) >= acknowledged
    assert audit.verify(again).clean
    stop(again)


def test_a_full_disk_keeps_what_was_acknowledged(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    resident = factories.admit(desk)
    kept = Answers.empty().with_value("name_own_words", "kept")
    rev = records.save_draft(desk, resident, "intake", kept, 0).rev
    with monkeypatch.context() as patch:

        def full(*_arguments: object, **_named: object) -> None:
            raise folder_errors.DiskFull

        patch.setattr("shelter_desk.storage.log.audit.AuditRepository.append", full)
        with pytest.raises(folder_errors.DiskFull):
            records.sign_record(desk, resident, "intake", kept, seen=Seen(rev))
    opened = records.open_form(desk, resident, "intake")
    assert (opened.rev, opened.answers) == (rev, kept)
    assert records.record_history(desk, resident, "intake") == ()


def test_every_refresh_is_named(desk: Desk) -> None:
    desk.take_changes()
    resident = factories.admit(desk)
    assert desk.take_changes() == {"residents"}
    consents.record_consent(desk, resident, factories.decision(desk))
    assert {"consents", "file"} <= desk.take_changes()
    assert desk.take_changes() == frozenset()


def test_the_practice_house_has_every_stage(tmp_path: Path) -> None:
    parts = replace(
        factories.make_parts(tmp_path / "x"),
        clock=SystemClock(),
        translate=lambda language, text, n=None: (
            f"{language}: {factories.english(language, text, n)}"
        ),
    )
    made = demo.make_practice(tmp_path / "practice", parts)
    desk = made.desk
    assert desk.staff.role is Role.CASEWORKER
    rows = residents.residents_list(desk, "all").rows
    assert len(rows) == 40
    assert {row.called[:1].isascii() for row in rows} == {True, False}, "both scripts"
    assert len({row.code for row in rows}) == 40
    assert {row.next_due.kind for row in rows} >= {"arrival", "draft", "consent", "intake", ""}
    states = {one.state for row in rows for one in consents.wallet(desk, row.id)}
    assert states >= {"valid", "expired", "refused", "withdrawn", "not_now", "in_part"} - {
        "expired"
    }
    waiting = referrals.referral_rows(desk)
    assert {row.may_leave for row in waiting} == {True, False}
    services = {"ar: Health", "ar: Legal help", "ar: Psychosocial support"}
    assert {row.referral.service for row in waiting} <= services
    assert len({row.referral.reason for row in waiting}) > 1
    view = today.today(desk)
    assert view.drafts
    assert view.expiring
    assert view.in_house == 37
    assert desk.shelter.practice
    assert residents.find(desk, "فاطمه")[0].called == "فاطمة"
    unlock.lock(desk, ReturnPlace())
    with AsManager(desk.parts, made.passphrase) as manager:
        assert audit.audit_page(manager, AuditFilter(acts=frozenset({Act.CLOCK}))).total == 0
        assert audit.verify(manager).clean


@pytest.mark.parametrize(("language", "foreign"), [("ar", "[A-Za-z]"), ("en", "[ء-ي]")])
def test_a_practice_house_writes_in_one_language(
    tmp_path: Path, language: str, foreign: str
) -> None:
    parts = replace(factories.make_parts(tmp_path / "x"), clock=SystemClock())
    desk = demo.make_practice(tmp_path / "practice", parts, 2, language).desk
    for row in residents.residents_list(desk, "all").rows:
        written = [one.text for view in notes.notes_of(desk, row.id) for one in view.note.blocks]
        for sent in referrals.referrals_of(desk, row.id):
            of_it = sent.referral
            written += [
                of_it.reason,
                of_it.safety_note,
                *(words for _item, words in of_it.contents),
            ]
        for form in ("needs", "safety", "plan"):
            signed = records.latest_record(desk, row.id, form)
            assert signed is not None
            rows = [one for group in signed.answers.rows.values() for one in group]
            values = [kept.value for one in (signed.answers, *rows) for kept in one.single.values()]
            written += [value for value in values if isinstance(value, str) and " " in value]
        assert len(written) >= 12
        assert [words for words in written if re.search(foreign, words)] == []
    unlock.lock(desk, ReturnPlace())


class AsManager:
    def __init__(self, parts: DeskParts, passphrase: str) -> None:
        self._parts, self._passphrase = parts, passphrase

    def __enter__(self) -> Desk:
        for code in range(100, 1000):
            try:
                opened = unlock.unlock(self._parts, str(code), self._passphrase)
            except passphrase_errors.UnknownSignInCode:
                continue
            if opened.staff.role.value == "manager":
                self._desk = opened
                return opened
            stop(opened)
        raise AssertionError("no manager")

    def __exit__(self, *_reason: object) -> None:
        stop(self._desk)


def test_the_check_up_says_that_encryption_is_on(parts: DeskParts) -> None:
    lines = {line.name.source: line for line in doctor.checkup(parts)}
    assert lines["Encryption of the records file"].ok
    assert lines["Cryptography"].ok
    assert lines["Fonts for paper"].ok, lines["Fonts for paper"]
    assert lines["Codes of signed papers"].ok, lines["Codes of signed papers"]
    assert lines["Records folder"].ok
    parts.folder.mkdir(mode=0o755)
    parts.folder.chmod(0o755)
    shared = {line.name.source: line for line in doctor.checkup(parts)}
    assert shared["Who may look into the folder"].ok is False
    assert shared["Who may look into the folder"].fatal


def test_the_check_up_says_when_codes_cannot_be_read(
    parts: DeskParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Press, "scanned_codes", lambda *_page, **_kind: ())
    lines = {line.name.source: line for line in doctor.checkup(parts)}
    assert lines["Codes of signed papers"].ok is False
    assert not lines["Codes of signed papers"].fatal


def test_a_row_tells_what_is_unusual(desk: Desk, fake_clock: factories.FakeClock) -> None:
    resident = factories.admit(desk)
    residents.open_file(desk, resident)
    fake_clock.at = fake_clock.at.replace(hour=23, minute=30) + timedelta(days=1)
    residents.open_file(desk, resident)
    rows = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.VIEW}))).rows
    assert [row.unusual for row in rows] == [True, False]
    assert rows[0].ref == Ref("resident", resident)
