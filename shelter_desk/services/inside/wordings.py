"""What this house keeps about texts in the languages of residents: one value a language."""

from __future__ import annotations

import json
from datetime import date

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.consents import ConsentText, Scope
from shelter_desk.domain.wordings import KeptTexts, TextCorrection, TextReview
from shelter_desk.services.inside import consent_texts
from shelter_desk.services.use_case import Work


def current(work: Work, scope: Scope, language: str) -> ConsentText | None:
    """The text as it is read today, places still open; ``None`` where none is written."""
    packaged = consent_texts.packaged(scope, language)
    return None if packaged is None else kept(work, language).applied(packaged)


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
        tuple(
            TextCorrection(Scope(scope), version, title, tuple(lines))
            for scope, version, title, lines in raw["corrections"]
        ),
        tuple(
            TextReview(Scope(scope), version, reviewer, house, date.fromisoformat(on), digest)
            for scope, version, reviewer, house, on, digest in raw["reviews"]
        ),
    )


def keep(work: Work, language: str, texts: KeptTexts) -> None:
    """Keep them; belongs into the unit of work that logs it."""
    raw = {
        "corrections": [
            [one.scope.value, one.version, one.title, list(one.lines)] for one in texts.corrections
        ],
        "reviews": [_review(one) for one in texts.reviews],
    }
    work.tx.settings.set_value(_key(language), json.dumps(raw, ensure_ascii=False))


def _review(one: TextReview) -> list[object]:
    day = one.on.isoformat()
    return [one.scope.value, one.version, one.reviewer, one.organisation, day, one.digest]


def _key(language: str) -> str:
    return f"texts.{language}"
