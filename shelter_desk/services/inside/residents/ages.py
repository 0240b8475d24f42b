"""Whether the file says that she is under 18, or may be (domain facts 4.3: treat as a child)."""

from __future__ import annotations

from datetime import date
from typing import Final

from shelter_desk.domain.children import AgeBand, band_of
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.screening import Age
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.dates import PartialDate, age_on, from_iso
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.use_case import Work

ADULT: Final = 18
_DOUBT = frozenset({"yes", "unknown"})
_GUESSES = ("age_stated", "age_estimated")


def may_be_child(work: Work, resident_id: ResidentId) -> bool:
    """True under 18 and while her age is in doubt, by her file and the intake being written.

    A guess under 18 counts as doubt until the intake says that there is none.
    """
    today = work.desk.local_today()
    stored = work.tx.residents.get(resident_id).birth_date
    said = _intake(work, resident_id)
    births = [one for one in said["birth_date"] if isinstance(one, PartialDate)]
    births += [from_iso(stored)] if stored else []
    if _DOUBT & set(said["age_dispute"]) or any(_is_under(birth, today) for birth in births):
        return True
    if "no" in said["age_dispute"]:
        return False
    guesses = [guess for key in _GUESSES for guess in said[key]]
    guessed = any(isinstance(guess, int) and guess < ADULT for guess in guesses)
    return guessed or any(_could_be_under(birth, today) for birth in births)


def age_in_file(work: Work, resident_id: ResidentId) -> Age:
    """How old she is by her file; ``UNSURE`` where it is in doubt or nobody wrote it down."""
    today = work.desk.local_today()
    stored = work.tx.residents.get(resident_id).birth_date
    said = _intake(work, resident_id)
    births = [one for one in said["birth_date"] if isinstance(one, PartialDate)]
    births += [from_iso(stored)] if stored else []
    if not _DOUBT & set(said["age_dispute"]) and any(
        _is_under(birth, today) and not birth.about for birth in births
    ):
        return Age.CHILD
    if may_be_child(work, resident_id):
        return Age.UNSURE
    known = births or any(said[key] for key in _GUESSES) or "no" in said["age_dispute"]
    return Age.ADULT if known else Age.UNSURE


def band_by_file(work: Work, resident_id: ResidentId) -> tuple[AgeBand | None, bool]:
    """The age by which a child is spoken to, and whether the file is sure of it.

    Where only a year or a month is known, or a guess, the youngest she can be counts.
    """
    today = work.desk.local_today()
    stored = work.tx.residents.get(resident_id).birth_date
    said = _intake(work, resident_id)
    births = [one for one in said["birth_date"] if isinstance(one, PartialDate)]
    births += [from_iso(stored)] if stored else []
    last = [birth.latest for birth in births]
    young = [age_on(PartialDate(day.year, day.month, day.day), today) for day in last if day]
    ages = [age for age in young if age is not None]
    exact = all(birth.exact is not None and not birth.about for birth in births)
    sure = bool(ages) and exact and not _DOUBT & set(said["age_dispute"])
    if not sure:
        ages += [guess for key in _GUESSES for guess in said[key] if isinstance(guess, int)]
    return (band_of(min(ages)) if ages else None), sure


def _is_under(birth: PartialDate, today: date) -> bool:
    age = age_on(birth, today)
    return age is not None and age < ADULT


def _could_be_under(birth: PartialDate, today: date) -> bool:
    """True where only a year or a month is known and its last day makes her under 18."""
    last = birth.latest
    return last is not None and _is_under(PartialDate(last.year, last.month, last.day), today)


def _intake(work: Work, resident_id: ResidentId) -> dict[str, list[Value]]:
    """What was answered: one value each, of the draft before the signed intake."""
    draft = work.tx.drafts.get(resident_id, "intake")
    signed = newest_versions(work.tx.records.of_form(resident_id, "intake"))[:1]
    cores = ([] if draft is None else [draft.core]) + [one.core for one in signed]
    read: list[Answers] = [load_answers(core) for core in cores]
    keys = ("birth_date", "age_dispute", *_GUESSES)
    return {key: [one.get(key).value for one in read if one.get(key).value][:1] for key in keys}
