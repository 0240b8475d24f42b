"""From what was entered in a talk to the decision that is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.desktop.pages.ask import Questions
from shelter_desk.domain.consents import (
    Capacity,
    ConsentDecision,
    ConsentText,
    CopyGiven,
    DataItem,
    Decision,
    GivenBy,
    Interpreter,
    Mark,
    Scope,
    TeachBack,
    Told,
    Witness,
)
from shelter_desk.forms.dates import PartialDate


@dataclass(frozen=True, slots=True)
class TalkAnswers:
    """The five groups of questions of a talk."""

    here: Questions
    back: Questions
    choice: Questions
    mark: Questions
    copy: Questions

    @staticmethod
    def exact(day: date) -> PartialDate:
        """A day as the date editor shows it."""
        return PartialDate(year=day.year, month=day.month, day=day.day)

    def last_day(self) -> date | None:
        """The day the consent ends, where one is asked."""
        if "valid_until" not in self.choice.editors:
            return None
        value = self.choice.value("valid_until")
        if not isinstance(value, PartialDate) or not (value.year and value.month and value.day):
            return None
        return date(value.year, value.month, value.day)

    def items(self) -> frozenset[DataItem]:
        """What may be shared."""
        if "items" not in self.choice.editors:
            return frozenset()
        return frozenset(DataItem(value) for value in self.choice.chosen("items"))

    def interpreter(self) -> Interpreter:
        """Who interpreted; nobody by default."""
        mode = self.here.text("mode")
        if mode not in ("in_person", "phone"):
            return Interpreter(mode="none" if mode else "")
        return Interpreter(
            name=self.here.text("interpreter"),
            language=self.here.text("language"),
            mode=mode,
            confidentiality_signed=self.here.text("confidential") == "yes",
        )

    def witnesses(self) -> tuple[Witness, ...]:
        """Those who saw the mark."""
        names = (self.mark.text("witness_1"), self.mark.text("witness_2"))
        return tuple(Witness(name) for name in names if name.strip())


def decision_of(
    answers: TalkAnswers,
    scope: Scope,
    texts: tuple[ConsentText, ConsentText],
    told: frozenset[Told],
    short: Decision | None,
) -> ConsentDecision:
    """The decision; ``short`` is a no or a not-now that was said before the end of the talk."""
    read, staff = texts
    chosen = short or Decision(answers.choice.text("decision") or Decision.NOT_NOW)
    allows = chosen in (Decision.AGREED, Decision.IN_PART)
    return ConsentDecision(
        scope=scope,
        decision=chosen,
        language=read.language,
        staff_language=staff.language,
        text_version=read.version,
        told=told,
        teach_back=TeachBack(answers.back.text("teach_back") or TeachBack.NOT_ASKED),
        given_by=GivenBy(answers.choice.text("given_by") or GivenBy.SELF),
        capacity=Capacity(answers.here.text("capacity") or Capacity.NOT_ASKED),
        mark=Mark(answers.mark.text("mark") or Mark.NONE),
        purpose=answers.choice.text("purpose") if "purpose" in answers.choice.editors else "",
        items=answers.items() if allows else frozenset(),
        withheld=answers.choice.text("withheld"),
        valid_until=answers.last_day() if allows else None,
        interpreter=answers.interpreter(),
        witnesses=answers.witnesses(),
        place=answers.mark.text("place"),
        guardian=answers.choice.text("guardian"),
        copy_given=CopyGiven(answers.copy.text("copy_given") or CopyGiven.NOT_ASKED),
        note=answers.back.text("note"),
    )
