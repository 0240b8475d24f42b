"""People are found however their names are written, and few others with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.folding import consonant_key
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Resident
from shelter_desk.storage.results import SameReason, Why
from shelter_desk.storage.transaction import Transaction
from tests.storage.desk import Desk
from tests.storage.names import full_names, invented

PAIRS = Path(__file__).resolve().parents[1] / "data" / "name_pairs.tsv"


@pytest.fixture
def tx(desk: Desk) -> Iterator[Transaction]:
    with desk.database.write() as tx:
        yield tx


def admit(desk: Desk, tx: Transaction, called: str, **known: object) -> Resident:
    return desk.admit(tx, called, **known)


def found(tx: Transaction, query: str) -> set[ResidentId]:
    return {one.resident_id for one in tx.search.candidates(query)}


def _pairs() -> list[tuple[str, str]]:
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines if line]


def test_recall_over_the_pairs(desk: Desk, tx: Transaction) -> None:
    pairs = _pairs()
    assert len(pairs) >= 60
    arabic = {first: admit(desk, tx, first).id for first, _ in pairs}
    latin = {second: admit(desk, tx, second).id for _, second in pairs}
    asked = [(first, latin[second]) for first, second in pairs]
    asked += [(second, arabic[first]) for first, second in pairs]
    lost = [query for query, wanted in asked if wanted not in found(tx, query)]
    assert 1 - len(lost) / len(asked) >= 0.95, lost


@pytest.mark.parametrize("make", [invented, full_names])
def test_few_others_are_shown(desk: Desk, tx: Transaction, make: object) -> None:
    names = make(1000)  # type: ignore[operator]
    own = {name: admit(desk, tx, name).id for name in names}
    false = 0
    for name in names:
        shown = found(tx, name)
        assert own[name] in shown, name
        false += len(shown) - 1
    assert false / len(names) <= 2


@pytest.mark.parametrize(
    ("stored", "query"),
    [
        ("فاطمة", "فاطمه"),
        ("فاطمة", "Fatima"),
        ("فاطمة", "FATEMA"),
        ("فاطمة", "فاطم"),
        ("فاطمة", "fati"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("José", "jose"),
        ("عبد الله", "عبدالله"),
        ("Abdul Rahman", "abdulrahman"),
        ("الهاشمي", "هاشمي"),
        ("أسماء بنت محمد", "Asma Mohammed"),
        ("Fatima Hassan", "hassan fatima"),
        ("हिन्दी", "हिन्दी"),
        ("हिन्दी", "हिन"),
        ("ሰላም", "ሰላም"),
        ("ሰላም", "Selam"),
        ("Sunita", "सुनीता"),
    ],
)
def test_spellings_meet(desk: Desk, tx: Transaction, stored: str, query: str) -> None:
    her = admit(desk, tx, stored)
    admit(desk, tx, "Regina Tkachenko")
    assert found(tx, query) == {her.id}


def test_one_consonant_never_matches_alone(desk: Desk, tx: Transaction) -> None:
    assert consonant_key("علي") == consonant_key("Ali") == "l"
    admit(desk, tx, "علي")
    both = admit(desk, tx, "فاطمة علي")
    assert found(tx, "Ali") == set()
    assert found(tx, "Fatima Ali") == {both.id}


def test_every_known_spelling_finds_her(desk: Desk, tx: Transaction) -> None:
    her = admit(desk, tx, "Mimi", names=("Meseret Bekele", "ميسيريت"))
    for query in ("mimi", "meseret", "bekele", "ميسيريت"):
        assert found(tx, query) == {her.id}
    tx.residents.update(replace(her, called="Sara", names=("Sara",)))
    assert found(tx, "mimi") == found(tx, "bekele") == set()
    assert found(tx, "sara") == {her.id}


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("SD-2026-0001", Why.CODE),
        ("sd20260001", Why.CODE),
        ("0001", Why.CODE),
        ("١", Why.CODE),
        ("+97336123456", Why.PHONE),
        ("0097336123456", Why.PHONE),
        ("+973 3612 3456", Why.PHONE),
        ("36123456", Why.PHONE),
        ("3612 34", Why.PHONE),
        ("٣٦١٢٣٤٥٦", Why.PHONE),
        ("EP 1234567", Why.DOCUMENT),
        ("ep1234567", Why.DOCUMENT),
        ("1234567", Why.DOCUMENT),
        ("850412345", Why.DOCUMENT),
        ("۸۵۰۴۱۲۳۴۵", Why.DOCUMENT),
    ],
)
def test_numbers_in_any_digits(desk: Desk, tx: Transaction, query: str, why: Why) -> None:
    her = admit(desk, tx, "Amina", identifiers=("+97336123456", "EP1234567", "850412345"))
    admit(desk, tx, "Huda", identifiers=("+97139999999", "XX7777777"))
    best = tx.search.candidates(query)[0]
    assert (best.resident_id, best.why) == (her.id, why)


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', "*", "AND", "a\0b", "\ud800", "NEAR(", "ــ", "\u202e", "x" * 10**6, "\ue000ftm"],
)
def test_odd_queries_do_no_harm(desk: Desk, tx: Transaction, query: str) -> None:
    admit(desk, tx, "Fatima")
    assert found(tx, query) == set()
    assert tx.search.notes(query, 5) == ()


def test_a_name_of_a_megabyte_is_kept_and_found(desk: Desk, tx: Transaction) -> None:
    her = admit(desk, tx, "Salma " + "x" * 10**6)
    assert tx.residents.get(her.id) == her
    assert found(tx, "salma") == {her.id}


def test_at_most_the_newest_fifty(desk: Desk, tx: Transaction) -> None:
    made = [admit(desk, tx, f"Fatima {name}").id for name in invented(80)]
    assert found(tx, "fatima") == set(made[-50:])
    assert len(tx.search.candidates("fatima", 7)) == 7


def test_who_came_first_stays_the_oldest_when_her_file_changes(desk: Desk, tx: Transaction) -> None:
    first, *others = [admit(desk, tx, f"Fatima {name}") for name in invented(51)]
    tx.residents.update(replace(first, names=("Fatima", "Umm Hassan")))
    assert found(tx, "fatima") == {one.id for one in others}
    assert found(tx, "umm hassan") == {first.id}


def test_the_same_spelling_stands_first(desk: Desk, tx: Transaction) -> None:
    for name in ("Fatema", "فاطمة", "Fatimata", "Fatima"):
        admit(desk, tx, name)
    ranked = [tx.residents.get(one.resident_id).called for one in tx.search.candidates("fatima")]
    assert ranked[0] == "Fatima"
    assert set(ranked[1:]) == {"Fatema", "Fatimata", "فاطمة"}


@pytest.mark.parametrize(
    ("query", "score"),
    [("fat", 95.0), ("fatima", 100.0), ("hassan al", 90.0 + 20.0 / 3), ("ali", 100.0)],
)
def test_the_more_of_a_word_is_typed_the_better(
    desk: Desk, tx: Transaction, query: str, score: float
) -> None:
    admit(desk, tx, "Fatima Aliyat Ali Hassan")
    assert tx.search.candidates(query)[0].score == pytest.approx(score)


def test_a_keystroke_prepares_nothing_anew(desk: Desk) -> None:
    with desk.database.write() as tx:
        desk.write_note(tx, admit(desk, tx, "Fatima"), "slept")
    asked: list[object] = []

    def watch(*about: object) -> int:
        asked.append(about)
        return 0

    with desk.database.read() as tx:
        tx.search._driver.set_authorizer(watch)
        for _ in range(2):
            asked.clear()
            assert tx.search.candidates("fatima", 8)
            assert tx.search.notes("slept", 8)
        assert asked == []


def test_likely_duplicates_say_why(desk: Desk, tx: Transaction) -> None:
    born = {"birth_date": "1995-03-14"}
    same = admit(desk, tx, "فاطمة حسن", identifiers=("+97336123456", "EP1234567"), **born)
    phone = admit(desk, tx, "Huda", identifiers=("+97336123456",), **born)
    admit(desk, tx, "Someone Else", **born)
    new = desk.resident("Fatima Hassan", identifiers=("+97336123456", "EP1234567"), **born)
    first, second = tx.search.likely_duplicates(new)
    assert (first.resident_id, set(first.reasons)) == (same.id, set(SameReason))
    assert (second.resident_id, set(second.reasons)) == (
        phone.id,
        {SameReason.PHONE, SameReason.BIRTH_DATE},
    )
    assert [one.resident_id for one in tx.search.likely_duplicates(same)] == [phone.id]
    assert tx.search.likely_duplicates(desk.resident("")) == ()


def test_notes_are_found_with_the_words_round_them(desk: Desk, tx: Transaction) -> None:
    her = admit(desk, tx, "Fatima")
    long = "Spoke with the nurse. " * 20
    first = desk.write_note(tx, her, f"{long}زارت الطبيبةَ اليوم and felt better. {long}")
    second = desk.write_note(tx, her, "الطبيبه سافرت")
    hits = tx.search.notes("طبيب", 10) + tx.search.notes("الطبيبة", 10)
    assert [hit.note_id for hit in hits] == [second.id, first.id]
    hit = hits[1]
    assert (hit.match, hit.resident_id) == ("الطبيبةَ", her.id)
    assert hit.before.endswith("زارت ")
    assert hit.before.startswith("…")
    assert hit.after.startswith(" اليوم and felt")
    assert hit.after.endswith("…")
    assert len(hit.before + hit.after) < 120
    assert tx.search.notes("nurse felt", 10)[0].note_id == first.id
    assert tx.search.notes("nurse سافرت", 10) == ()
    assert [hit.note_id for hit in tx.search.notes("الطبيبة", 1)] == [second.id]


def test_the_newest_notes_stand_first_though_an_older_one_changes(
    desk: Desk, tx: Transaction
) -> None:
    her = admit(desk, tx, "Fatima")
    written = [desk.write_note(tx, her, f"slept {number}") for number in range(4)]
    tx.notes.update(replace(written[1], blocks=written[0].blocks))
    newest = [one.id for one in reversed(written)]
    assert [hit.note_id for hit in tx.search.notes("slept", 10)] == newest
    assert [hit.note_id for hit in tx.search.notes("slept", 2)] == newest[:2]
