"""A consent talk that is not finished: what was read, answered and chosen up to now."""

from __future__ import annotations

import json
from typing import Any

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import AgencyId
from shelter_desk.forms.cleaning import clean_answers
from shelter_desk.forms.codec import dump_answers, load_answers
from shelter_desk.services.inside.typed.kept_words import WordsKey, WordsKind, canonical
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.consent import ConsentTalk


def talk_key(work: Work, scope: Scope, agency_id: AgencyId | None) -> WordsKey:
    """The talk of the person at the desk about one matter; a colleague's is another one."""
    about = f"{scope.value}/{agency_id or ''}"
    return WordsKey(WordsKind.TALK, begun_by=work.desk.staff.id, about=about)


def dump_talk(talk: ConsentTalk) -> bytes:
    """A talk as it stands, one way only."""
    return canonical(
        {
            "scope": talk.scope.value,
            "agency_id": talk.agency_id,
            "language": talk.language,
            "text_version": talk.text_version,
            "step": talk.step,
            "read": talk.read,
            "answers": json.loads(dump_answers(clean_answers(talk.answers))),
        }
    )


def load_talk(words: bytes) -> ConsentTalk:
    """What ``dump_talk`` wrote."""
    kept: dict[str, Any] = json.loads(words)
    agency_id = kept["agency_id"]
    return ConsentTalk(
        scope=Scope(kept["scope"]),
        agency_id=None if agency_id is None else AgencyId(agency_id),
        language=kept["language"],
        text_version=kept["text_version"],
        step=kept["step"],
        read=tuple(kept["read"]),
        answers=load_answers(json.dumps(kept["answers"]).encode()),
    )
