"""How each decision came about: once where the talks were alike, else under its own decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields

from shelter_desk.domain.children import YEARS, AgeBand, ChildSays
from shelter_desk.domain.text import Text
from shelter_desk.forms.lists import language_name
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.labels import ASSENTS, COPIES, GIVEN_BY, MARKS
from shelter_desk.printing.papers.consent import Talk
from shelter_desk.printing.typesetting.words import LONG, data, moment, name

Facts = list[tuple[Text, Value]]

_DATE = Text("paper", "Date")
_PLACE = Text("paper", "Place")
_STAFF = Text("paper", "Spoken with")
_READ_IN = Text("paper", "Language read")
_INTERPRETER = Text("paper", "Interpreter")
_GIVEN_BY = Text("paper", "Decided by")
_GUARDIAN = Text("paper", "Guardian")
_ASSENT = Text("paper", "What the child says")
_AGE = Text("paper", "Age of the child")
_NUMBER = Text("paper", "Number of the guardian's paper")
_REFUSES = Text("paper", "Why the guardian says no")
_BEST_INTEREST = Text("paper", "Who decided in the best interest, and why")
_MARK = Text("paper", "Marked by")
_WITNESSES = Text("paper", "Witnesses")
_COPY = Text("paper", "Copy of this form")
_PROMISED = Text("paper", "promise of confidentiality signed")
_MODES = {
    "in_person": Text("paper", "in the room"),
    "phone": Text("paper", "by telephone"),
    "none": Text("paper", "no interpreter"),
}


_HEAD = (
    *("made_at", "place", "staff_names", "read_in", "interpreter"),
    *("given_by", "guardian", "guardian_number", "guardian_refuses"),
    *("age", "assent", "best_interest"),
)
_OF_CHILD = ("guardian_number", "guardian_refuses", "age")
_SIGNING = ("mark", "witnesses", "copy_given")


class TalkFacts:
    """The facts of several talks, each said where it is true: for all, or for one decision.

    ``empty`` is ``None`` where the pen fills what is missing, "" where it is left out.
    """

    def __init__(self, page: Bilingual, talks: Sequence[Talk], empty: str | None) -> None:
        self._page = page
        self._talks = talks
        self._empty = empty
        self._shared = frozenset(
            one.name
            for one in fields(Talk)
            if len({getattr(talk, one.name) for talk in talks}) <= 1
        )

    def head(self, language: str) -> Facts:
        """What is true of all decisions, for the top of the form."""
        return self._facts(language, self._common(), self._of(_HEAD, shared=True), self._empty)

    def signing(self, language: str) -> Facts:
        """How all decisions were marked, for the end of the form."""
        return self._facts(language, self._common(), self._of(_SIGNING, shared=True), "")

    def own(self, language: str, talk: Talk) -> Facts:
        """What is true of one decision and not of the others."""
        return self._facts(language, talk, self._of((*_HEAD, *_SIGNING), shared=False), "")

    def staff(self) -> list[tuple[str, ...]]:
        """Everyone of the staff who sat in one of the talks."""
        return list(dict.fromkeys(talk.staff_names for talk in self._talks if talk.staff_names))

    def guardians(self) -> list[str]:
        """Everyone who decided for her or with her; one place for the pen beside a child.

        Nobody of whom it is feared that the child came to harm there.
        """
        said = (
            talk.guardian
            for talk in self._talks
            if talk.child is None or not talk.child.guardian_feared
        )
        found = list(dict.fromkeys(one for one in said if data(one)))
        with_child = any(talk.child is not None for talk in self._talks)
        return found or ([""] if self._empty is None and with_child else [])

    def interpreters(self) -> list[str]:
        """Everyone who interpreted one of them."""
        said = (talk.interpreter.name for talk in self._talks)
        return list(dict.fromkeys(one for one in said if data(one)))

    def witnesses(self) -> list[str]:
        """Everyone who saw one of the marks."""
        seen = (one.name for talk in self._talks for one in talk.witnesses)
        return list(dict.fromkeys(one for one in seen if data(one)))

    def _common(self) -> Talk:
        return self._talks[0] if self._talks else Talk()

    def _of(self, names: Sequence[str], *, shared: bool) -> list[str]:
        # a guardian and the relation are one line, so they part company together
        together = {
            "guardian": {"guardian", "guardian_relation"},
            **{key: {"child"} for key in _OF_CHILD},
        }
        return [one for one in names if (together.get(one, {one}) <= self._shared) is shared]

    def _facts(self, language: str, talk: Talk, names: Sequence[str], empty: str | None) -> Facts:
        known = dict(self._all(language, talk, empty))
        return [known[one] for one in names]

    def _all(
        self, language: str, talk: Talk, empty: str | None
    ) -> Iterator[tuple[str, tuple[Text, Value]]]:
        staff = name(self._page.names(language, talk.staff_names))
        when = moment(talk.made_at) if talk.made_at else ""
        yield "made_at", (_DATE, when or empty)
        yield "place", (_PLACE, name(talk.place) or empty)
        yield "staff_names", (_STAFF, staff or empty)
        yield "read_in", (_READ_IN, _language(talk.read_in, language))
        yield "interpreter", (_INTERPRETER, self._interpreter(language, talk) or empty)
        yield "given_by", (_GIVEN_BY, GIVEN_BY[talk.given_by] if talk.given_by else empty)
        guardian = " · ".join(filter(None, map(name, (talk.guardian, talk.guardian_relation))))
        # only where a child is asked has the pen these to fill
        open_line = "" if talk.child is None else empty
        yield "guardian", (_GUARDIAN, guardian or open_line)
        yield from self._child(language, talk.child, open_line)
        said = ASSENTS.get(talk.assent, "") if talk.assent else ""
        yield "assent", (_ASSENT, said or open_line)
        yield "best_interest", (_BEST_INTEREST, name(talk.best_interest, LONG) or open_line)
        yield "mark", (_MARK, MARKS.get(talk.mark, "") if talk.mark else "")
        yield "witnesses", (_WITNESSES, self._seen(language, talk))
        yield "copy_given", (_COPY, COPIES.get(talk.copy_given, "") if talk.copy_given else "")

    def _child(
        self, language: str, child: ChildSays | None, open_line: str | None
    ) -> Iterator[tuple[str, tuple[Text, Value]]]:
        said = child or ChildSays()
        yield "guardian_number", (_NUMBER, name(said.guardian_number) or open_line)
        yield "guardian_refuses", (_REFUSES, name(said.guardian_refuses, LONG) or open_line)
        yield "age", (_AGE, "" if said.band is None else self._years(language, said.band))

    def _years(self, language: str, band: AgeBand) -> str:
        first, last = (self._page.number(language, year) for year in YEARS[band])
        return name(f"{first}–{last}")

    def _interpreter(self, language: str, talk: Talk) -> str:
        who = talk.interpreter
        said = [name(who.name)] if data(who.name) else []
        if who.language:
            said.append(_language(who.language, language))
        how = _MODES.get(who.mode)
        if how is not None:
            said.append(self._page.say(language, how))
        if who.confidentiality_signed:
            said.append(self._page.say(language, _PROMISED))
        return " · ".join(said)

    def _seen(self, language: str, talk: Talk) -> str:
        seen = [
            name(f"{who.name} ({who.role})" if who.role else who.name) for who in talk.witnesses
        ]
        return self._page.comma(language).join(seen)


def _language(code: str, language: str) -> str:
    return name(language_name(code, language)) if code else ""
