"""Answers and forms as bytes: canonical JSON, so that equal things have equal hashes."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, cast

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms import conditions, spec
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source, Value
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import FormSpec

_ANSWERS_FORMAT = 1
_ANY_ANSWERS = b'{"format":%d' % _ANSWERS_FORMAT
_DATE = "date"
_STATES: Mapping[str, str] = {state: state.value for state in AnswerState}
_STATE_OF: Mapping[str, AnswerState] = {state.value: state for state in AnswerState}

_CLASSES: Mapping[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        *(Text, Plural, spec.Choice, spec.Shape, spec.Repeat, spec.Section, spec.FormSpec),
        *(spec.TextField, spec.LongTextField, spec.PhoneField, spec.IntegerField),
        *(spec.DecimalField, spec.DateField, spec.DateTimeField, spec.TimeField),
        *(spec.SelectOne, spec.SelectMultiple, spec.YesNo, spec.CountryField),
        *(spec.LanguageField, spec.RowChoice, spec.TickTime, spec.Note),
        *(conditions.Equals, conditions.OneOf, conditions.Includes, conditions.Answered),
        *(conditions.Not, conditions.AllOf, conditions.AnyOf),
    )
}


def dump_answers(answers: Answers) -> bytes:
    """``answers`` as canonical JSON in UTF-8; half characters become "?".

    Raises ``ValueError`` for a number that is none (infinity).
    """
    return _canonical({"format": _ANSWERS_FORMAT, **_plain_answers(answers)})


def load_answers(stored: bytes) -> Answers:
    """The answers behind ``dump_answers``.

    Raises ``ValueError`` when the bytes are not such answers, or hold the state "masked", which
    is a way of showing and never stored.
    """
    try:
        return _answers(_read(stored))
    except (KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise ValueError("these bytes are no answers") from cause


def load_some(stored: bytes, keys: frozenset[str]) -> Answers:
    """Only the answers called ``keys``, of the form and of every row; raises ``ValueError``.

    Lists that look at many people need a day or two of each, and are much quicker so.
    """
    try:
        return _answers(_only(_read(stored), keys))
    except (KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise ValueError("these bytes are no answers") from cause


def load_values(stored: bytes, keys: frozenset[str]) -> dict[str, Value]:
    """What was said to ``keys`` of the form alone, without states and sources, for hundreds.

    Raises ``ValueError`` as above.
    """
    try:
        single = _read(stored).get("single", {})
        return {key: _value(single[key].get("value")) for key in keys & single.keys()}
    except (KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise ValueError("these bytes are no answers") from cause


def _read(stored: bytes) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(stored.decode())
    if plain["format"] != _ANSWERS_FORMAT:
        raise ValueError("answers of another format")
    return plain


def _only(plain: dict[str, Any], keys: frozenset[str]) -> dict[str, Any]:
    single = plain.get("single", {})
    rows = plain.get("rows", {})
    return {
        "single": {key: single[key] for key in keys & single.keys()},
        "rows": {key: [_only(row, keys) for row in group] for key, group in rows.items()},
    }


def load_rows(
    stored: bytes, key: str, asks: Callable[[str], bool] | None = None
) -> tuple[Answers, ...]:
    """Only the rows of one group behind ``dump_answers``; raises ``ValueError`` as above.

    Nothing else is read, and of the rows only answers whose key ``asks`` lets through. Quotation
    marks inside words are escaped, and only a group is a list under its name, so the name with
    its bracket stands in the bytes once or not at all.
    """
    if not stored.startswith(_ANY_ANSWERS):
        raise ValueError("answers of another format")
    begins = json.dumps(key, ensure_ascii=False).encode() + b":"
    at = stored.find(begins + b"[")
    if at < 0:
        return ()
    try:
        rows, _end = json.JSONDecoder().raw_decode(stored[at + len(begins) :].decode())
        if asks is not None:
            rows = [_asked(row.get("single", {}), asks) for row in rows]
        return tuple(_answers(row) for row in rows)
    except (KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise ValueError("these bytes are no answers") from cause


def _asked(single: dict[str, Any], asks: Callable[[str], bool]) -> dict[str, Any]:
    return {"single": {key: answer for key, answer in single.items() if asks(key)}}


def split(form: FormSpec, answers: Answers) -> dict[Compartment | None, Answers]:
    """The answers by the compartment they are sealed to; ``None`` is the core, always there.

    Raises ``ValueError`` for an answer that the form does not ask for: it could be anybody's
    secret, so it must not slip into the core.
    """
    where = {item.key: section.compartment_of(item) for section, item in form.items()}
    strangers = sorted({*answers.single, *answers.rows} - set(where))
    if strangers:
        raise ValueError(f"{form.key} does not ask for {strangers}")
    single: dict[Compartment | None, dict[str, Answer]] = {None: {}}
    rows: dict[Compartment | None, dict[str, tuple[Answers, ...]]] = {}
    for key, answer in answers.single.items():
        single.setdefault(where[key], {})[key] = answer
    for key, group in answers.rows.items():
        if group:
            rows.setdefault(where[key], {})[key] = group
    found = dict.fromkeys((*single, *rows))
    return {one: Answers(single.get(one, {}), rows.get(one, {})) for one in found}


def join(parts: Mapping[Compartment | None, Answers]) -> Answers:
    """What ``split`` took apart, as far as the parts are at hand."""
    single: dict[str, Answer] = {}
    rows: dict[str, tuple[Answers, ...]] = {}
    for part in parts.values():
        single |= part.single
        rows |= part.rows
    return Answers(single, rows)


def dump_spec(form: FormSpec) -> bytes:
    """The form as canonical JSON: its snapshot beside the records signed under it."""
    return _canonical(_plain(form))


def load_spec(stored: bytes) -> FormSpec:
    """The form behind ``dump_spec``. Raises ``ValueError`` when it is none."""
    try:
        form = _built(json.loads(stored))
    except (KeyError, TypeError, AttributeError, RecursionError) as cause:
        raise ValueError("these bytes are no form") from cause
    if not isinstance(form, FormSpec):
        raise ValueError("these bytes are no form")
    return form


def spec_hash(form: FormSpec) -> str:
    """SHA-256 over the snapshot, 64 hexadecimal digits."""
    return hashlib.sha256(dump_spec(form)).hexdigest()


def texts_of(form: FormSpec) -> tuple[Text, ...]:
    """Every text that a reader of the form can meet, each once, in order."""
    return tuple(dict.fromkeys(_texts(form)))


def _texts(part: object) -> Iterator[Text]:
    if isinstance(part, Text):
        yield part
    elif isinstance(part, tuple):
        for member in part:
            yield from _texts(member)
    elif dataclasses.is_dataclass(part):
        for each in dataclasses.fields(part):
            yield from _texts(getattr(part, each.name))


def _canonical(plain: object) -> bytes:
    text = json.dumps(
        plain, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode("utf-8", "replace")


def _plain_answers(answers: Answers) -> dict[str, object]:
    plain: dict[str, object] = {}
    if answers.single:
        plain["single"] = {key: _plain_answer(answer) for key, answer in answers.single.items()}
    if answers.rows:
        plain["rows"] = {
            key: [_plain_answers(row) for row in rows] for key, rows in answers.rows.items()
        }
    return plain


def _plain_answer(answer: Answer) -> dict[str, object]:
    plain: dict[str, object] = {
        "state": _STATES.get(answer.state) or AnswerState(answer.state).value
    }
    if answer.value is not None:
        plain["value"] = _plain_value(answer.value)
    if answer.source != Source.SELF:
        plain["source"] = str(answer.source)
    if answer.asked_by:
        plain["asked_by"] = answer.asked_by
    if answer.asked_at:
        plain["asked_at"] = answer.asked_at
    if answer.language:
        plain["language"] = answer.language
    if answer.typed:
        plain["typed"] = answer.typed
    return plain


def _plain_value(value: Value) -> object:
    if isinstance(value, PartialDate):
        return {_DATE: _without_defaults(value)}
    return list(value) if isinstance(value, tuple) else value


def _answers(plain: dict[str, Any]) -> Answers:
    return Answers(
        {_text(key): _answer(answer) for key, answer in plain.get("single", {}).items()},
        {
            _text(key): tuple(_answers(row) for row in rows)
            for key, rows in plain.get("rows", {}).items()
        },
    )


def _answer(plain: dict[str, Any]) -> Answer:
    state = _STATE_OF.get(plain["state"]) or AnswerState(plain["state"])
    value = _value(plain.get("value"))
    if len(plain) == 1 + (value is not None):
        # by far the most: she said it herself, and nothing else is noted
        return Answer(value, state)
    return Answer(
        value,
        state,
        _text(plain.get("source", Source.SELF.value)),
        *(_text(plain.get(name, "")) for name in ("asked_by", "asked_at", "language", "typed")),
    )


def _value(plain: object) -> Value:
    if plain is None or isinstance(plain, str | int | float):
        return plain
    if isinstance(plain, list):
        return tuple(_text(member) for member in plain)
    match plain:
        case {"date": dict() as parts}:
            return PartialDate(**{"year": None, **cast(dict[str, Any], parts)})
    raise ValueError("no such kind of value")


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise ValueError("a text was expected")
    return plain


def _plain(part: object) -> object:
    if isinstance(part, Enum):
        return part.value
    if isinstance(part, tuple):
        return [_plain(member) for member in part]
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        return {"is": type(part).__name__, **_without_defaults(part)}
    return part


def _without_defaults(part: Any) -> dict[str, object]:
    """Only what was said: a new attribute of the language must not change old hashes."""
    return {
        each.name: _plain(getattr(part, each.name))
        for each in dataclasses.fields(part)
        if getattr(part, each.name) != each.default
    }


def _built(plain: object) -> object:
    if isinstance(plain, list):
        return tuple(_built(member) for member in plain)
    if not isinstance(plain, dict):
        return plain
    parts = {name: _built(value) for name, value in plain.items() if name != "is"}
    if "tier" in parts:
        parts["tier"] = Tier(cast(int, parts["tier"]))
    if "compartment" in parts:
        parts["compartment"] = Compartment(cast(str, parts["compartment"]))
    return _CLASSES[plain["is"]](**parts)
