"""From what was entered in a talk to the decision that is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.domain.children import AgeBand, ChildSays
from shelter_desk.domain.consents import (
    Assent,
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
    SharedBy,
    TeachBack,
    Told,
    Witness,
)
from shelter_desk.forms.answers import Answers


@dataclass(frozen=True, slots=True)
class TalkAnswers:
    """The five groups of questions of a talk."""

    here: Questions
    back: Questions
    choice: Questions
    mark: Questions
    copy: Questions

    def entered(self) -> Answers:
        """Everything as it is entered, by question."""
        found = Answers()
        for group in self._groups():
            found = group.entered(found)
        return found

    def enter(self, answers: Answers) -> None:
        """Show what ``entered`` gave."""
        for group in self._groups():
            group.enter(answers)

    def lead_to_open(self, go_to: Callable[[int], None]) -> None:
        """Show the step on which an agreement still wants an answer, before it is refused."""
        if self.choice.text("decision") not in ("agreed", "in_part"):
            return
        wanted = (
            (1, self.back, "teach_back"),
            (3, self.mark, "mark"),
            (4, self.copy, "copy_given"),
        )
        open_steps = [step for step, group, key in wanted if not group.text(key)]
        if not self.here.text("capacity"):
            self.here.focus_after("")
        elif open_steps:
            go_to(open_steps[0])

    def _groups(self) -> tuple[Questions, ...]:
        return (self.here, self.back, self.choice, self.mark, self.copy)

    def show_fitting(self) -> None:
        """Show the questions that follow from what is entered, and hide the others."""
        decision = self.choice.text("decision")
        agrees = decision in ("", "agreed", "in_part")
        for key in ("items", "purpose", "how", "contact_name", "contact_phone", "valid_until"):
            if key in self.choice.editors:
                self.choice.show_question(key, agrees)
        self.choice.show_question("withheld", decision == "in_part")
        for key in ("guardian", "guardian_relation", "guardian_number", "guardian_feared"):
            self.choice.show_question(key, self._guardian())
        refused = decision == Decision.REFUSED
        self.choice.show_question("guardian_refuses", self._guardian() and refused)
        self.choice.show_question("band", self._given_by() is not GivenBy.SELF)
        self.choice.show_question("assent", self._for_her() and self.band() != AgeBand.UNDER_6)
        self.choice.show_question("child_words", self.band() not in ("", AgeBand.UNDER_6))
        self.choice.show_question("best_interest", self._given_by() is GivenBy.BEST_INTEREST)
        for number in (1, 2):
            for key in (f"witness_{number}", f"witness_{number}_role"):
                self.mark.show_question(key, number <= self._seen_by())

    def _given_by(self) -> GivenBy:
        return GivenBy(self.choice.text("given_by") or GivenBy.SELF)

    def _guardian(self) -> bool:
        return self._given_by() in (GivenBy.GUARDIAN, GivenBy.BOTH)

    def _for_her(self) -> bool:
        """True when somebody else decides and she is asked what she says to it."""
        return self._given_by() in (GivenBy.GUARDIAN, GivenBy.BEST_INTEREST)

    def _seen_by(self) -> int:
        """How many witnesses the mark needs."""
        return {Mark.THUMBPRINT: 2, Mark.ORAL_WITNESSED: 1}.get(self.marked(), 0)

    def marked(self) -> Mark:
        """How she marks it."""
        return Mark(self.mark.text("mark") or Mark.NONE)

    def guardian(self) -> tuple[str, str]:
        """Name and relation of the guardian, where one decides."""
        if not self._guardian():
            return "", ""
        return self.choice.text("guardian"), self.choice.text("guardian_relation")

    def assent(self) -> Assent:
        """What she says when somebody else decides."""
        said = self.choice.text("assent") if self._for_her() else ""
        return Assent(said or Assent.NOT_ASKED)

    def band(self) -> str:
        """The age of a child whom somebody decides for, or nothing."""
        return "" if self._given_by() is GivenBy.SELF else self.choice.text("band")

    def child(self) -> ChildSays | None:
        """What the child says, and what is known of the guardian; ``None`` where she decides."""
        if self._given_by() is GivenBy.SELF:
            return None
        band, guardian = self.band(), self._guardian()
        said = ChildSays(
            band=AgeBand(band) if band else None,
            words=self.choice.text("child_words") if band else "",
            guardian_number=self.choice.text("guardian_number") if guardian else "",
            guardian_feared=guardian and self.choice.text("guardian_feared") == "yes",
            guardian_refuses=self.choice.text("guardian_refuses") if guardian else "",
        )
        return None if said == ChildSays() else said

    def best_interest(self) -> str:
        """Who decided in her best interest, and why."""
        asked = self._given_by() is GivenBy.BEST_INTEREST
        return self.choice.text("best_interest") if asked else ""

    def contact(self) -> tuple[str, str]:
        """Name and telephone number of the person to call."""
        if "contact_name" not in self.choice.editors:
            return "", ""
        return self.choice.text("contact_name"), self.choice.text("contact_phone")

    def how(self) -> frozenset[SharedBy]:
        """In which form it may be shared."""
        chosen = self.choice.chosen("how") if "how" in self.choice.editors else ()
        return frozenset(SharedBy(value) for value in chosen)

    def last_day(self) -> date | None:
        """The day the consent ends, where one is asked."""
        if "valid_until" not in self.choice.editors:
            return None
        return self.choice.day("valid_until")

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
        seen = (
            Witness(self.mark.text(f"witness_{at}"), self.mark.text(f"witness_{at}_role"))
            for at in range(1, self._seen_by() + 1)
        )
        return tuple(one for one in seen if one.name.strip())


def show_interpreter(here: Questions) -> None:
    """Ask about the interpreter only where there is one."""
    shown = here.text("mode") in ("in_person", "phone")
    for key in ("interpreter", "language", "confidential"):
        here.show_question(key, shown)


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
    decided = ConsentDecision(
        scope=scope,
        decision=chosen,
        language=read.language,
        staff_language=staff.language,
        text_version=read.version,
        told=told,
        teach_back=TeachBack(answers.back.text("teach_back") or TeachBack.NOT_ASKED),
        capacity=Capacity(answers.here.text("capacity") or Capacity.NOT_ASKED),
        mark=answers.marked(),
        purpose=answers.choice.text("purpose") if "purpose" in answers.choice.editors else "",
        items=answers.items() if allows else frozenset(),
        withheld=answers.choice.text("withheld"),
        valid_until=answers.last_day() if allows else None,
        interpreter=answers.interpreter(),
        witnesses=answers.witnesses(),
        place=answers.mark.text("place"),
        copy_given=CopyGiven(answers.copy.text("copy_given") or CopyGiven.NOT_ASKED),
        note=answers.back.text("note"),
        how=answers.how() if allows else frozenset(),
    )
    return _with_people(decided, answers, allows)


def _with_people(decided: ConsentDecision, answers: TalkAnswers, allows: bool) -> ConsentDecision:
    """Who decided, whom to call, and what was talked over."""
    guardian, relation = answers.guardian()
    contact, phone = answers.contact() if allows else ("", "")
    talked = answers.back.chosen("talked")
    return replace(
        decided,
        given_by=GivenBy(answers.choice.text("given_by") or GivenBy.SELF),
        guardian=guardian,
        guardian_relation=relation,
        assent=answers.assent(),
        best_interest=answers.best_interest(),
        child=answers.child(),
        contact_name=contact,
        contact_phone=phone,
        risks_discussed="risks" in talked,
        alternatives_discussed="alternatives" in talked,
    )
