"""What is asked about a thing, a movement, and something she is given."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.domain.belongings import MOST_PIECES, Category, Given, Mark, Move
from shelter_desk.domain.text import Text
from shelter_desk.forms.dates import whole_day
from shelter_desk.forms.spec import Choice, DateField, Field, IntegerField, SelectOne, TextField
from shelter_desk.services.labels.house import CATEGORIES, GIVEN, MARKS, MOVES
from shelter_desk.services.views.belonging import CURRENCY, IssueWords, MoveWords, ThingWords

_PIECES = IntegerField(
    key="quantity", label=Text("things", "How many"), minimum=1, maximum=MOST_PIECES
)
_AMOUNT = TextField(
    key="amount",
    label=Text("things", "Amount"),
    hint=Text("things", "With a point before the fils: 12.500"),
    max_length=14,
    ltr=True,
)
_CURRENCY = TextField(
    key="currency",
    label=Text("things", "Currency"),
    max_length=3,
    ltr=True,
    suggestions=(CURRENCY,),
)
_WITNESS = TextField(key="witness", label=Text("things", "Who saw it"))
_MARK = SelectOne(key="mark", label=Text("things", "She confirmed it by"), choices=choices(MARKS))
HERS = Text("things", "Her own original paper")
COPY = Text("things", "A copy")


def thing_fields() -> tuple[Field, ...]:
    """Something comes into the keeping of the house."""
    return (
        SelectOne(key="category", label=Text("things", "What is it?"), choices=choices(CATEGORIES)),
        SelectOne(
            key="original",
            label=Text("things", "Original or copy"),
            hint=Text("things", "An original she may take at any time; the receipt says so."),
            choices=(Choice("yes", HERS), Choice("no", COPY)),
        ),
        TextField(
            key="description",
            label=Text("things", "In a few words"),
            hint=Text("things", "So that she and a stranger would both know it again."),
        ),
        DateField(key="expires", label=Text("things", "Valid until"), partial=False),
        _AMOUNT,
        _CURRENCY,
        _PIECES,
        TextField(key="condition", label=Text("things", "Condition")),
        TextField(key="seal", label=Text("things", "Seal or bag number"), ltr=True),
        TextField(key="place", label=Text("things", "Where it is kept")),
        TextField(
            key="from",
            label=Text("things", "Received from"),
            hint=Text("things", "Empty: from herself."),
        ),
        _WITNESS,
        _MARK,
    )


def move_fields(possible: Iterable[Move]) -> tuple[Field, ...]:
    """A thing goes out, comes back or leaves for good."""
    known = {move: MOVES[move] for move in possible}
    return (
        SelectOne(key="move", label=Text("things", "What happens?"), choices=choices(known)),
        TextField(
            key="to",
            label=Text("things", "Who receives it"),
            hint=Text("things", "Empty: she herself."),
        ),
        TextField(key="receipt", label=Text("things", "Number of their receipt"), ltr=True),
        TextField(key="place", label=Text("things", "Where it is kept")),
        TextField(key="words", label=Text("things", "What must be kept of it")),
        _WITNESS,
        _MARK,
    )


def given_fields() -> tuple[Field, ...]:
    """Money or a kit that is hers from now on."""
    return (
        SelectOne(key="kind", label=Text("things", "What is she given?"), choices=choices(GIVEN)),
        TextField(key="what", label=Text("things", "What exactly, or what for")),
        _AMOUNT,
        _CURRENCY,
        _PIECES,
        _MARK,
    )


def fit_thing(questions: Questions) -> None:
    """Only what belongs to this kind of thing."""
    kind = questions.text("category")
    paper = kind == Category.IDENTITY
    for key in ("original", "expires"):
        questions.show_question(key, paper)
    for key in ("amount", "currency"):
        questions.show_question(key, kind == Category.CASH)
    for key in ("quantity", "condition"):
        questions.show_question(key, kind not in (Category.CASH, Category.IDENTITY))


def fit_move(questions: Questions) -> None:
    """Only what belongs to this movement."""
    move = questions.text("move")
    questions.show_question("to", move in (Move.TAKEN_OUT, Move.RETURNED, Move.POLICE))
    questions.show_question("receipt", move == Move.POLICE)
    questions.show_question("place", move == Move.BACK)
    questions.show_question("words", move in (Move.POLICE, Move.UNCLAIMED))


def fit_given(questions: Questions) -> None:
    """Only what belongs to this gift."""
    money = questions.text("kind") == Given.MONEY
    for key in ("amount", "currency"):
        questions.show_question(key, money)
    questions.show_question("quantity", not money)


def thing_words(questions: Questions) -> ThingWords | None:
    """What is filled in; ``None`` without a kind."""
    kind, until = questions.text("category"), questions.value("expires")
    if not kind:
        return None
    cash = kind == Category.CASH
    return ThingWords(
        category=Category(kind),
        description=questions.text("description"),
        quantity=_number(questions),
        condition=questions.text("condition"),
        currency=questions.text("currency") or CURRENCY,
        amount=questions.text("amount") if cash else "",
        seal_no=questions.text("seal"),
        kept_in=questions.text("place"),
        received_from=questions.text("from"),
        witness=questions.text("witness"),
        mark=_mark(questions),
        original=questions.text("original") == "yes",
        expires_on=whole_day(until),
    )


def move_words(questions: Questions) -> MoveWords | None:
    """What is filled in; ``None`` where nothing happens."""
    move = questions.text("move")
    if not move:
        return None
    return MoveWords(
        move=Move(move),
        to_whom=questions.text("to"),
        receipt_no=questions.text("receipt"),
        witness=questions.text("witness"),
        mark=_mark(questions),
        words=questions.text("words"),
        kept_in=questions.text("place"),
    )


def given_words(questions: Questions) -> IssueWords | None:
    """What is filled in; ``None`` without a kind."""
    kind = questions.text("kind")
    if not kind:
        return None
    return IssueWords(
        kind=Given(kind),
        what=questions.text("what"),
        quantity=_number(questions),
        currency=questions.text("currency") or CURRENCY,
        amount=questions.text("amount") if kind == Given.MONEY else "",
        mark=_mark(questions),
    )


def _number(questions: Questions) -> int:
    value = questions.value("quantity")
    return value if isinstance(value, int) else 1


def _mark(questions: Questions) -> Mark:
    return Mark(questions.text("mark") or Mark.NONE)
