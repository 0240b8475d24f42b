"""Words nobody should type: a megabyte, turned-round, half letters, nothing at all."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_desk.domain import date_errors, errors
from shelter_desk.domain.audit import AuditFilter
from shelter_desk.domain.belongings import Category, Given
from shelter_desk.domain.consents import DataItem, Decision, Witness
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.domain.referrals import Urgency
from shelter_desk.domain.screening import Outcome
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import LongTextField, PhoneField, TextField
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, belongings, rooms
from shelter_desk.services.inside.typed.typed import LONGEST_LINE
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.screening import screening
from shelter_desk.services.today import today
from shelter_desk.services.views.belonging import IssueWords, ThingWords
from shelter_desk.services.views.desk import NewStaff
from shelter_desk.services.views.house import RoomWish
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories

HOSTILE = {
    "a megabyte": "ا" * 1_000_000,
    "turned round": "\u202eمريم\u2066 abc\u200f",
    "half a letter": "مر\ud800يم",
    "only half letters": "\udfff\ud8ff",
    "nul": "مر\0يم",
    "markup": "<b onload=x>%n {name} %s ${x}</b>",
    "quotes": "'); DROP TABLE resident; -- \" \\",
    "spaces": " \n\t\u00a0 ",
    "operators": 'NEAR( OR * ^ "',
    "joined": "\u200d\u200c" * 50,
    "marks": "م" + "\u064e" * 3000,
}
UNSEEN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\0"
PATIENCE = 8.0


def refused_or(act: Callable[[], object]) -> bool:
    """True when done, false when refused with a sentence; anything else is a bug and raises."""
    started = time.monotonic()
    try:
        act()
    except ShelterDeskError:
        return False
    finally:
        assert time.monotonic() - started < PATIENCE
    return True


def is_clean(text: str) -> bool:
    return not any(letter in UNSEEN or "\ud800" <= letter <= "\udfff" for letter in text)


@pytest.fixture(params=list(HOSTILE.values()), ids=list(HOSTILE))
def words(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_people_and_searches(desk: Desk, words: str) -> None:
    if not refused_or(
        lambda: residents.admit_resident(desk, called=words, names=(words,), identifiers=(words,))
    ):
        assert len(words) > LONGEST_LINE
        residents.admit_resident(desk)
    (her,) = (row.id for row in residents.residents_list(desk, "all").rows)
    refused_or(lambda: residents.find(desk, words))
    refused_or(lambda: residents.note_search(desk, words, 1))
    refused_or(lambda: notes.find_notes(desk, words))
    ask = {"names": (words,), "phones": (words,), "documents": (words,), "birth": words}
    refused_or(lambda: residents.likely_duplicates(desk, **ask))  # type: ignore[arg-type]
    arrival = Answers.empty().with_value("bed", words)
    refused_or(lambda: records.sign_record(desk, her, "arrival", arrival))
    _house(desk, her, words)
    for row in residents.residents_list(desk, "all").rows:
        assert len(row.called) <= LONGEST_LINE
        assert is_clean(row.called)
        assert is_clean(row.bed)
    residents.open_file(desk, her)
    today.today(desk)
    audit.audit_page(desk, AuditFilter())
    assert audit.verify(desk).clean


def _house(desk: Desk, her: ResidentId, words: str) -> None:
    """Rooms, beds, holds, things and gifts called by hostile words, and the receipt for them."""
    refused_or(lambda: rooms.add_room(desk, RoomWish(words, beds=1)))
    room = rooms.add_room(desk, RoomWish("4", beds=2))
    first, second = (bed.id for one in rooms.rooms(desk) if one.id == room for bed in one.beds)
    refused_or(lambda: rooms.rename_bed(desk, first, words))
    refused_or(lambda: beds.hold_bed(desk, second, words))
    refused_or(lambda: beds.assign_bed(desk, her, first, reason=words))
    thing = ThingWords(Category.KEY, words, 10**9, words, words, "", words, words, words, words)
    refused_or(lambda: belongings.receive_belonging(desk, her, thing))
    money = ThingWords(Category.CASH, "", amount=words)
    refused_or(lambda: belongings.receive_belonging(desk, her, money))
    refused_or(lambda: belongings.give_item(desk, her, IssueWords(Given.OTHER, words, -5)))
    for row in belongings.reread_register(desk, her).things:
        assert is_clean(row.thing.description)
        assert 1 <= row.thing.quantity <= 9999
        refused_or(lambda: paper.typeset(desk, belongings.gather_receipt(desk, her)))
    assert all(is_clean(room.name) for room in beds.board(desk).rooms)


@pytest.mark.parametrize("form_key", BUILT_IN)
def test_every_field_of_every_form(desk: Desk, words: str, form_key: str) -> None:
    her = factories.admit(desk)
    if form_key in ("screening", "perpetrators"):
        refused_or(lambda: screening.start_sitting(desk, her, words))
        screening.start_sitting(desk, her, "She asks to speak tonight")
    opened = records.open_form(desk, her, form_key)
    answers = opened.answers
    rng = random.Random(form_key)
    kinds = (TextField, LongTextField, PhoneField)
    keys = [item.key for _section, item in opened.spec.items() if isinstance(item, kinds)]
    assert keys
    for key in rng.sample(keys, min(3, len(keys))) if len(words) > 100_000 else keys:
        answers = answers.with_value(key, words)
    answers = factories.signable(desk, form_key, answers)
    saved = records.save_draft(desk, her, form_key, answers, opened.rev)
    kept = records.open_form(desk, her, form_key)
    assert kept.rev == saved.rev
    if refused_or(
        lambda: records.sign_record(desk, her, form_key, kept.answers, seen=Seen(kept.rev))
    ):
        signed = records.latest_record(desk, her, form_key)
        assert signed is not None
        for answer in signed.answers.single.values():
            if isinstance(answer.value, str):
                assert is_clean(answer.value)
                assert len(answer.value) <= 4000
    else:
        # refused: the draft is still there, word for word
        assert records.open_form(desk, her, form_key).rev == saved.rev
    assert audit.verify(desk).clean


def test_an_own_view_of_a_screening(desk: Desk, words: str) -> None:
    her = factories.admit(desk)
    made = records.sign_record(desk, her, "screening", Answers().with_value("d4_1", "yes"))
    refused_or(lambda: screening.keep_own_view(desk, her, made, None, words))
    if refused_or(
        lambda: screening.record_own_view(desk, her, made, Outcome.POSSIBLE, f"because {words}")
    ):
        own = screening.screening(desk, her).own
        assert own is not None
        assert is_clean(own.reason)
        job = screening.gather_screening(desk, her)
        refused_or(lambda: paper.typeset(desk, job))
    assert audit.verify(desk).clean


def test_notes_agencies_consents_and_referrals(desk: Desk, words: str) -> None:
    her = factories.admit(desk)
    refused_or(lambda: notes.write_note(desk, her, factories.note(words)))
    plain = notes.write_note(desk, her, factories.note())
    notes.sign_note(desk, plain)
    refused_or(lambda: notes.add_addendum(desk, plain, words))
    refused_or(lambda: referrals.add_agency(desk, words, words, words, words, words))
    agency = referrals.add_agency(desk, "مستشفى", "Hospital")
    refused_or(lambda: _agree(desk, her, agency, words))
    refused_or(lambda: _refer(desk, her, agency, words))
    for known in referrals.agencies(desk):
        for text in (known.name_ar, known.phone, known.address, known.focal_person):
            assert is_clean(text)
            assert len(text) <= 300
    for view in notes.notes_of(desk, her):
        assert all(is_clean(block.text) for block in view.note.blocks)
    referrals.referral_rows(desk)
    consents.wallet(desk, her)
    assert audit.verify(desk).clean


def _agree(desk: Desk, her: ResidentId, agency: AgencyId, words: str) -> None:
    talk = factories.sharing(
        desk,
        agency,
        DataItem.NAME,
        purpose=words,
        place=words,
        note=words,
        guardian=words,
        guardian_relation=words,
        best_interest=words,
        witnesses=(Witness(words, words),),
        decision=Decision.AGREED,
    )
    consents.record_consent(desk, her, talk)


def _refer(desk: Desk, her: ResidentId, agency: AgencyId, words: str) -> None:
    draft = ReferralDraft(
        agency_id=agency,
        service="health",
        reason=words,
        urgency=next(iter(Urgency)),
        items=frozenset({DataItem.NAME}),
        contents=((DataItem.NAME, words),),
        safety_note=words,
    )
    made = referrals.draft_referral(desk, her, draft)
    referrals.update_referral(desk, made, draft, 1)


def test_the_house_and_its_people(desk: Desk, words: str) -> None:
    wanted = replace(factories.shelter(), name_ar=words, name_on_paper_ar=words, window_title=words)
    refused_or(lambda: settings.update_shelter(desk, wanted))
    assert is_clean(desk.shelter.name_ar)
    assert len(desk.shelter.window_title) <= 200
    new = NewStaff(words, words, Role.CASEWORKER, "f", factories.WORKER_PHRASE)
    refused_or(lambda: settings.add_staff(desk, new))
    assert all(
        is_clean(one.name_ar) and len(one.name_ar) <= 200 for one in factories.colleagues(desk)
    )
    assert audit.verify(desk).clean


def test_at_the_door(desk: Desk, words: str) -> None:
    for code, phrase in ((words, words), (desk.staff.sign_in_code, words)):
        assert not refused_or(lambda c=code, p=phrase: unlock.unlock(desk.parts, c, p))  # type: ignore[misc]
    assert not refused_or(lambda: unlock.unlock_with_recovery(desk.parts, words, "x" * 20 + words))


@pytest.mark.parametrize("typed", ["30/02/2026", "٣٠/٠٢/٢٠٢٦", "31/04/1990", "1/13/1990"])
def test_days_that_do_not_exist_are_told_so(typed: str) -> None:
    from shelter_desk.forms.dates import parse_date

    with pytest.raises(date_errors.UnreadableDate) as caught:
        parse_date(typed, factories.START.date())
    assert type(caught.value) is not date_errors.UnreadableDate, "a sentence of its own"


@pytest.mark.parametrize(
    ("typed", "iso", "about"),
    [
        ("٣١/١٢/١٩٩٠", "1990-12-31", False),
        ("about 1995", "1995", True),
        ("حوالي ١٩٩٥", "1995", True),
    ],
)
def test_dates_in_arabic_digits_and_estimates_are_read(typed: str, iso: str, about: bool) -> None:
    from shelter_desk.forms.dates import parse_date

    read = parse_date(typed, factories.START.date())
    assert (read.iso, read.about) == (iso, about)


def test_a_birth_date_in_the_future_cannot_be_signed(desk: Desk) -> None:
    from shelter_desk.forms.dates import parse_date
    from shelter_desk.forms.validation import check

    her = factories.admit(desk)
    opened = records.open_form(desk, her, "intake")
    tomorrow = desk.local_today() + timedelta(days=40)
    birth = parse_date(f"{tomorrow:%d/%m/%Y}", desk.local_today())
    dates = [i.key for _s, i in opened.spec.items() if getattr(i, "not_in_future", False)]
    assert "birth_date" in dates
    answers = opened.answers.with_value("birth_date", birth)
    problems = check(opened.spec, answers, desk.local_today())
    assert any(p.path == "birth_date" and p.blocking for p in problems)
    with pytest.raises(errors.InvalidAnswers):
        records.sign_record(desk, her, "intake", answers)
    saved = records.save_draft(desk, her, "intake", answers, opened.rev)
    assert records.open_form(desk, her, "intake").rev == saved.rev


def test_a_phone_of_letters_is_warned_of_and_kept_as_it_was_typed(desk: Desk) -> None:
    """A warning, no refusal: what she can say of a number may be all there is."""
    from shelter_desk.forms.validation import check

    her = factories.admit(desk)
    opened = records.open_form(desk, her, "intake")
    phones = [i.key for _s, i in opened.spec.items() if isinstance(i, PhoneField)]
    assert "own_phone" in phones
    answers = opened.answers
    for key in phones:
        answers = answers.with_value(key, "call Mona")
    told = {p.path: p for p in check(opened.spec, answers, desk.local_today())}
    for key in phones:
        assert not told[key].blocking, key
        assert told[key].message.text.source == (
            "This does not look like a telephone number. It is kept as it was typed. Look at it "
            "again; a number from another country starts with + and its code."
        )
    saved = records.save_draft(desk, her, "intake", answers, opened.rev)
    assert records.open_form(desk, her, "intake").answers.get("own_phone").value == "call Mona"
    records.sign_record(desk, her, "intake", answers, seen=Seen(saved.rev))
    signed = records.latest_record(desk, her, "intake")
    assert signed is not None
    assert signed.answers.get("own_phone").value == "call Mona"
