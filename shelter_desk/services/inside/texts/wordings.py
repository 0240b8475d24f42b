"""What this house keeps about texts in the languages of residents: one value a language."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.consents import ConsentText, Scope
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import (
    About,
    HerText,
    HouseText,
    KeptTexts,
    TextCorrection,
    TextReview,
)
from shelter_desk.services.inside.texts import consent_texts, told_texts
from shelter_desk.services.use_case import Work


def current(work: Work, scope: Scope, language: str) -> ConsentText | None:
    """The text as it is read today, places still open; ``None`` where none is written."""
    packaged = consent_texts.packaged(scope, language)
    return None if packaged is None else kept(work, language).applied(packaged)


def current_told(work: Work, about: HouseText, language: str) -> HerText | None:
    """Rights, rules or labels as they are read today; ``None`` where none are written."""
    packaged = told_texts.packaged(about, language)
    return None if packaged is None else kept(work, language).applied(packaged)


def packaged_version(about: About, language: str) -> int:
    """Which version comes with the program. Raises ``NotFound`` where none is written."""
    found: ConsentText | HerText | None
    if isinstance(about, HouseText):
        found = told_texts.packaged(about, language)
    else:
        found = consent_texts.packaged(about, language)
    if found is None:
        raise NotFound
    return found.version


def current_of(work: Work, about: About, language: str) -> HerText | None:
    """Any text as it is read today, places still open; ``None`` where none is written."""
    if isinstance(about, HouseText):
        return current_told(work, about, language)
    text = current(work, about, language)
    return None if text is None else HerText.of(text)


def put_right(work: Work, *languages: str) -> Mapping[str, Mapping[str, str]]:
    """The labels of these languages that the house has put right, by what they stand for."""
    found: dict[str, Mapping[str, str]] = {}
    for language in languages:
        packaged = told_texts.packaged(HouseText.LABELS, language)
        if packaged is None:
            continue
        today = kept(work, language).applied(packaged)
        pairs = zip(packaged.sources, packaged.lines, today.lines, strict=True)
        changed = {source: new for source, old, new in pairs if new != old}
        if changed:
            found[language] = changed
    return found


def saying(translate: Translate, labels: Mapping[str, Mapping[str, str]]) -> Translate:
    """``translate``, but for the labels that were put right."""

    def say(language: str, text: Text, n: int | None = None) -> str:
        return labels.get(language, {}).get(text.source) or translate(language, text, n)

    return say if labels else translate


def texts_ref(language: str) -> Ref:
    """By what an audit row vouches for the reviews and corrections of one language."""
    return Ref("setting", _key(language))


def kept(work: Work, language: str) -> KeptTexts:
    """Reviews and corrections of one language."""
    found = work.tx.settings.value(_key(language))
    if found is None:
        return KeptTexts()
    raw = json.loads(found)
    return KeptTexts(
        tuple(_read_correction(*one) for one in raw["corrections"]),
        tuple(
            TextReview(_about(about), version, reviewer, house, date.fromisoformat(on), digest)
            for about, version, reviewer, house, on, digest in raw["reviews"]
        ),
    )


def keep(work: Work, language: str, texts: KeptTexts) -> None:
    """Keep them; belongs into the unit of work that logs it."""
    raw = {
        "corrections": [_correction(one) for one in texts.corrections],
        "reviews": [_review(one) for one in texts.reviews],
    }
    work.tx.settings.set_value(_key(language), json.dumps(raw, ensure_ascii=False))


def _about(stored: int | str) -> About:
    """A scope is kept by its number, everything else by its name."""
    return Scope(stored) if isinstance(stored, int) else HouseText(stored)


def _correction(one: TextCorrection) -> list[object]:
    words: list[object] = [one.title, list(one.lines), list(one.sources)]
    return [one.about.value, one.version, *words, one.of]


def _read_correction(
    about: int | str,
    version: int,
    title: str,
    lines: Sequence[str],
    sources: Sequence[str] = (),
    of: int = 1,
) -> TextCorrection:
    """One as ``_correction`` wrote it; the first ones named neither labels nor what they are of."""
    return TextCorrection(_about(about), version, title, tuple(lines), tuple(sources), of)


def _review(one: TextReview) -> list[object]:
    day = one.on.isoformat()
    return [one.about.value, one.version, one.reviewer, one.organisation, day, one.digest]


def _key(language: str) -> str:
    return f"texts.{language}"
