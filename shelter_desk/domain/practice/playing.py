"""Going through a case act by act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_desk.domain.practice.cases import END, CaseAct, CaseBroken, Moment, PracticeCase


@dataclass(frozen=True, slots=True)
class Play:
    """One way through ``case`` so far: (moment, act) in the order chosen."""

    case: PracticeCase
    chosen: tuple[tuple[str, str], ...] = ()

    @property
    def moment(self) -> Moment | None:
        """Where it stands; ``None`` when the case is over."""
        for moment, act in reversed(self.chosen):
            then = self.case.moment(moment).act(act).then
            if then == END:
                return None
            if then:
                return self.case.moment(then)
        return self.case.moments[0]

    @property
    def open_acts(self) -> tuple[CaseAct, ...]:
        """What can be done now: each act of the moment once; none when the case is over."""
        moment = self.moment
        if moment is None:
            return ()
        done = {act for where, act in self.chosen if where == moment.code}
        return tuple(one for one in moment.acts if one.code not in done)

    def choose(self, code: str) -> Play:
        """One act more. Raises ``CaseBroken`` for an act that is not open."""
        moment = self.moment
        if moment is None or code not in {one.code for one in self.open_acts}:
            raise CaseBroken(f"{self.case.code}: {code} is not open")
        return replace(self, chosen=(*self.chosen, (moment.code, code)))

    def acts(self) -> tuple[tuple[Moment, CaseAct], ...]:
        """What was done, in order."""
        found = []
        for where, code in self.chosen:
            moment = self.case.moment(where)
            found.append((moment, moment.act(code)))
        return tuple(found)


def replayed(case: PracticeCase, chosen: tuple[tuple[str, str], ...]) -> Play:
    """A kept play, act by act. Raises ``CaseBroken`` where ``case`` has changed since."""
    play = Play(case)
    for where, code in chosen:
        moment = play.moment
        if moment is None or moment.code != where:
            raise CaseBroken(f"{case.code}: {where} is not there")
        play = play.choose(code)
    return play
