"""The form language: a form is data, declared once, from which everything else is made.

Words and meaning follow XLSForm (xlsform.org): text, integer, decimal, date, select, note, group
and repeat, with ``relevant`` conditions. Beyond it stand tier, compartment and the ``why`` line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Condition, keys_of


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a select; ``code`` is its HTCDS value where the two differ.

    An ``exclusive`` one ("None") contradicts every other answer ticked beside it. Where
    ``offered`` holds, earlier answers already say it: the worker takes it over with one press.
    """

    value: str
    label: Text
    code: str = ""
    exclusive: bool = False
    offered: Condition | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One question. An unset ``tier`` or ``compartment`` is that of its section.

    ``code`` is the HTCDS name (IOM Human Trafficking Case Data Standard, CC BY 4.0); ``ltr`` marks
    what is written left to right in every language; ``search`` ("called", "name", "phone", "id")
    says how the answer feeds lists and search. ``missing`` is what to say, as a warning, of a
    question that was left open.
    """

    key: str
    label: Text
    _: KW_ONLY
    hint: Text | None = None
    tier: Tier | None = None
    compartment: Compartment | None = None
    code: str = ""
    relevant: Condition | None = None
    ltr: bool = False
    search: str = ""
    missing: Text | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """How an answer usually looks, as a regular expression over all of it; it only ever warns."""

    pattern: str
    advice: Text
    when: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(Field):
    """One line; ``suggestions`` are offered, never imposed; ``shapes`` warn."""

    max_length: int = 200
    suggestions: tuple[str, ...] = ()
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LongTextField(Field):
    """Several lines."""

    max_length: int = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneField(Field):
    """A telephone number, kept as E.164 where it can be read; always left to right."""

    ltr: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegerField(Field):
    """A whole number."""

    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecimalField(Field):
    """A number with a fraction, an amount for example."""

    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateField(Field):
    """A date; with ``partial`` a year, a month or "about" is enough."""

    not_in_future: bool = False
    not_in_past: bool = False
    partial: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTimeField(Field):
    """A moment: an aware ISO instant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeField(Field):
    """A time of day, "HH:MM"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectOne(Field):
    """One of ``choices``; the value is the choice's ``value``."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectMultiple(Field):
    """Any of ``choices``; the value is a tuple in the order of the choices."""

    choices: tuple[Choice, ...]


YES_NO = (
    Choice("yes", Text("answers", "Yes")),
    Choice("no", Text("answers", "No")),
    Choice("unknown", Text("answers", "Not clear")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo(SelectOne):
    """Yes, no, or not clear to the worker ("does not know" is the state of her own answer)."""

    choices: tuple[Choice, ...] = YES_NO


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryField(Field):
    """ISO 3166-1 alpha-3; a tuple of them when ``multiple``."""

    multiple: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageField(Field):
    """ISO 639-1 (three letters where there are no two); a tuple of them when ``multiple``."""

    multiple: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChoice(Field):
    """One row of the group ``group`` of the same form, by its number: "1" is the first row.

    ``names`` is the question of that group by whose answer a row is known, ``row_label`` what a
    row is called. Where a row was taken out, its number stands here with a minus sign.
    """

    group: str
    names: str
    row_label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class TickTime(Field):
    """Something done: the value is the ISO instant at which it was ticked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Field):
    """Words for the worker; takes no answer."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A group of questions asked once per row, a child or a document for example.

    It is sealed as a whole: its fields carry no compartment of their own.
    """

    key: str
    label: Text
    fields: tuple[Field, ...]
    row_label: Text
    add_label: Text
    _: KW_ONLY
    hint: Text | None = None
    relevant: Condition | None = None
    tier: Tier | None = None
    compartment: Compartment | None = None


Item = Field | Repeat


@dataclass(frozen=True, slots=True)
class Section:
    """A page of questions. ``why``: one sentence, why we ask and who sees it."""

    key: str
    title: Text
    fields: tuple[Item, ...]
    _: KW_ONLY
    tier: Tier
    why: Text | None = None
    compartment: Compartment | None = None
    folded: bool = False
    relevant: Condition | None = None

    def tier_of(self, item: Item) -> Tier:
        """How carefully ``item`` of this section is asked."""
        return self.tier if item.tier is None else item.tier

    def compartment_of(self, item: Item) -> Compartment | None:
        """To whom ``item`` of this section is sealed; ``None`` for the core part."""
        return item.compartment or self.compartment


@dataclass(frozen=True, slots=True)
class FormSpec:
    """A whole form. Any change but a corrected translation raises ``version``.

    Raises ``ValueError`` for a form that contradicts itself (a key twice, a condition on a
    question that is not there, a compartment inside a group of rows, a choice of unknown rows).
    """

    key: str
    version: int
    title: Text
    sections: tuple[Section, ...]
    tier: Tier
    repeatable: bool = False

    def __post_init__(self) -> None:
        _refuse_twice([item.key for _, item in self.items()], self.key)
        known = frozenset(item.key for _, item in self.items())
        for section, item in self.items():
            _refuse_unknown(section.relevant, known)
            _refuse_unknown(item.relevant, known)
            for choice in _choices(item):
                _refuse_unknown(choice.offered, known)
            if isinstance(item, Repeat):
                _check_rows(item, known)
            for field in item.fields if isinstance(item, Repeat) else (item,):
                if isinstance(field, RowChoice):
                    self._check_choice(field)

    def _check_choice(self, field: RowChoice) -> None:
        try:
            self.find(f"{field.group}.{field.names}")
        except KeyError as cause:
            raise ValueError(f"{field.key}: there are no such rows") from cause

    def items(self) -> Iterator[tuple[Section, Item]]:
        """Every question and group with its section, in the order of asking."""
        for section in self.sections:
            for item in section.fields:
                yield section, item

    def find(self, key: str) -> Item:
        """The question or group called ``key`` ("group.question" inside a group).

        Raises ``KeyError`` when there is none.
        """
        outer, _, inner = key.partition(".")
        for _section, item in self.items():
            if item.key == outer:
                return _inside(item, inner) if inner else item
        raise KeyError(key)

    def section_of(self, key: str) -> Section:
        """The section in which ``key`` (a question or group) stands; ``KeyError`` if none."""
        outer = key.partition(".")[0]
        for section, item in self.items():
            if item.key == outer:
                return section
        raise KeyError(key)


def _inside(item: Item, key: str) -> Field:
    if isinstance(item, Repeat):
        for field in item.fields:
            if field.key == key:
                return field
    raise KeyError(f"{item.key}.{key}")


def _refuse_twice(keys: list[str], where: str) -> None:
    twice = sorted(key for key, times in Counter(keys).items() if times > 1)
    if twice:
        raise ValueError(f"{where}: keys used twice: {twice}")


def _refuse_unknown(condition: Condition | None, known: frozenset[str]) -> None:
    if condition is not None and not keys_of(condition) <= known:
        raise ValueError(f"condition on unknown questions: {sorted(keys_of(condition) - known)}")


def _check_rows(group: Repeat, known: frozenset[str]) -> None:
    _refuse_twice([field.key for field in group.fields], group.key)
    inner = known | frozenset(field.key for field in group.fields)
    for field in group.fields:
        _refuse_unknown(field.relevant, inner)
        if field.compartment is not None:
            raise ValueError(f"{group.key}.{field.key}: a group is sealed as a whole")
        if any(one.offered is not None for one in _choices(field)):
            raise ValueError(f"{group.key}.{field.key}: nothing is offered inside a row")


def _choices(item: Item) -> tuple[Choice, ...]:
    return item.choices if isinstance(item, SelectOne | SelectMultiple) else ()
