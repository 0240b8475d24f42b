"""What the page of each front line says: what to look at, do, say, and never do.

The frame is psychological first aid (look, listen, link; WHO 2011) and the first stage of a
national referral mechanism; that nobody is punished for what she was made to do follows OHCHR's
principles of 2002. Signs are those of the short packs of the screening, so that page and program
say the same. The wording is our own (domain facts 2, 4.4, 6.1-6.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.procedure import StageKey
from shelter_desk.domain.text import Text
from shelter_desk.forms.screening_packs import PACK_SECTIONS, items_of
from shelter_desk.printing.papers.front_line import Lines
from shelter_desk.services.labels.prompts import LINK, LISTEN, LOOK

URGENT = Text("front_line", "Danger now: emergency services")
OWN = Text("front_line", "Your own contact")
_BED = Text("front_line", "A safe bed and advice, day or night")
_ON_CALL = Text("front_line", "On call for the house, day or night")
_LEAD = Text(
    "front_line",
    "One sign proves nothing, and none proves nothing either. Where several come together, or "
    "something does not feel right: speak with her alone, and call. Nobody has to be sure.",
)
_NEEDS_FIRST = Text(
    "front_line",
    "Her needs come first: no form, no question and no decision before water, food, a bed and a "
    "doctor.",
)
_HINT = Text(
    "front_line",
    "When you call, say where you are, her language, whether she is hurt, whether a child is with "
    "her, and whether she wants to come. Not her name.",
)
_CONSENT = (
    Text(
        "front_line",
        "An adult decides: ask whether she wants to come, and call without her name until she "
        "says yes.",
    ),
    Text(
        "front_line",
        "A no stands: give her the number so that nobody notices, and say that she can call later.",
    ),
    Text(
        "front_line",
        "Without her yes only for danger to life, for a child, or where a law demands it. Then "
        "tell her so, and say no more than is needed.",
    ),
)
_CONSENT_OF_THE_HOUSE = (
    Text(
        "front_line",
        "Nothing about her leaves the house before she agreed: to whom, what, and until when.",
    ),
    Text("front_line", "A no costs her nothing: bed, food and help stay as they are."),
    _CONSENT[2],
)
_NO_STORY = Text(
    "front_line", "No questions about her story or about violence: others ask them, later."
)
_NOT_BEFORE_OTHERS = Text(
    "front_line",
    "No questions before the one who came with her, and no interpreting by that one.",
)
_NO_WARNING = Text("front_line", "No word to the one you suspect, neither reproach nor warning.")
_NO_PROMISE = Text(
    "front_line", "No promise of what others decide: papers, wages, a verdict, a journey home."
)
_NO_PICTURE = Text("front_line", "No pictures, and no name in messages or groups.")
_NEVER = (_NO_STORY, _NOT_BEFORE_OTHERS, _NO_WARNING, _NO_PROMISE, _NO_PICTURE)

_WHAT_NOW = Text("front_line", "“My name is … What do you need now?”")
_NEED_NOT = Text("front_line", "“You need not tell what happened. You can stop at any time.”")
_SAFE_HOUSE = Text(
    "front_line", "“There is a house where you can sleep safely. May I call there, without a name?”"
)
_NOT_ALONE = Text("front_line", "“You do not wait alone.”")
_NOBODY_KNOWS = Text("front_line", "“We tell nobody that you are here.”")
_WHO_SHOULD = Text("front_line", "“Is there somebody who should know that you are safe?”")

_COMES = (StageKey.REFER_IN, StageKey.ARRIVAL)
_LABELS = {item.key: item.label for pack in PACK_SECTIONS for item in items_of(pack)}


def _signs(*keys: str) -> tuple[Text, ...]:
    return tuple(_LABELS[key] for key in keys)


def _say(opening: Text, link: tuple[Text, ...] = (_SAFE_HOUSE, _NOT_ALONE)) -> tuple[Lines, ...]:
    return (
        Lines(LOOK.title, LOOK.lines[:2]),
        Lines(LISTEN.title, (opening, _WHAT_NOW, _NEED_NOT)),
        Lines(LINK.title, link),
    )


@dataclass(frozen=True, slots=True)
class FrontLinePage:
    """The words of one page; the usual ones are for somebody who calls the house.

    ``house`` says what the house is called for; ``hint`` what to say then, ``None`` in the house
    itself.
    """

    title: Text
    whom: Text
    signs: tuple[Text, ...]
    at_once: tuple[Text, ...]
    say: tuple[Lines, ...]
    never: tuple[Text, ...]
    stages: tuple[StageKey, ...]
    lead: Text = _LEAD
    consent: tuple[Text, ...] = _CONSENT
    house: Text = _BED
    hint: Text | None = _HINT


_PORT = FrontLinePage(
    title=Text("front_line", "Airport and port"),
    whom=Text("front_line", "For whoever works at passports, at a gate or on a quay"),
    signs=_signs(
        *("port_destination", "port_held", "port_answers", "port_story"),
        *("port_visa", "port_minor"),
    ),
    at_once=(
        Text(
            "front_line",
            "Part her from whoever travels with her, as if by routine: another counter, another "
            "room.",
        ),
        Text(
            "front_line",
            "A seat, water, a door that closes; a woman or a man beside her, as she wishes.",
        ),
        Text(
            "front_line",
            "An interpreter from outside, by telephone if need be, nobody who travels with her.",
        ),
        Text("front_line", "Passport, ticket and telephone back into her own hands."),
        Text(
            "front_line",
            "A child alone, or with an adult who is no relative: child protection as well.",
        ),
        Text("front_line", "Call before the aeroplane or the ship leaves."),
    ),
    say=_say(Text("front_line", "“This is a usual check. Please come with me for a moment.”")),
    never=(Text("front_line", "Do not send her on, or back, before the call is made."), *_NEVER),
    stages=(*_COMES, StageKey.REST, StageKey.CONSENT),
)
_LABOUR = FrontLinePage(
    title=Text("front_line", "Labour inspection"),
    whom=Text("front_line", "For inspectors of workplaces and of workers’ housing"),
    signs=_signs(
        *("work_papers", "work_wages", "work_movement", "work_debt"),
        *("work_deceived", "work_threats"),
    ),
    at_once=(
        Text(
            "front_line",
            "Talk with workers one by one, where nobody from the company sees or hears it.",
        ),
        Text("front_line", "Danger, a wound or a child at work: stop the visit and call."),
        Text(
            "front_line",
            "See where people sleep, who locks the door, and who holds passports and bank cards.",
        ),
        Text("front_line", "Write down what is seen and heard, in their words, without a verdict."),
        Text("front_line", "Give the number to everybody alike, so that nobody stands out."),
        Text("front_line", "Whoever wants to leave leaves together with you."),
    ),
    say=_say(Text("front_line", "“We talk with everybody here, one after the other.”")),
    never=(
        Text(
            "front_line",
            "Do not take kept wages or passports for a mere dispute about pay before the rest was "
            "looked at.",
        ),
        *_NEVER,
    ),
    stages=(*_COMES, StageKey.REST, StageKey.SCREENING, StageKey.DECISION),
)
_HEALTH = FrontLinePage(
    title=Text("front_line", "Clinic and hospital"),
    whom=Text("front_line", "For reception, nurses and doctors"),
    signs=_signs(
        *("health_speaks", "health_neglect", "health_story", "health_eyes"),
        *("health_place", "health_papers"),
    ),
    at_once=(
        Text("front_line", "Care first, whatever she answers."),
        Text(
            "front_line",
            "See her alone once: that every patient is seen alone is reason enough, and so is a "
            "test.",
        ),
        Text(
            "front_line",
            "An interpreter from outside, by telephone if need be, not the companion.",
        ),
        Text(
            "front_line",
            "Write injuries down as they are, in her words, where no companion reads it.",
        ),
        Text("front_line", "Ask whether it is safe to go back, and where she sleeps tonight."),
        Text(
            "front_line",
            "Call before she is discharged; time to think is reason enough for another hour.",
        ),
    ),
    say=_say(Text("front_line", "“We see every patient alone for a moment.”")),
    never=(
        Text("front_line", "No suspicion on a card or in a letter that a companion may read."),
        *_NEVER,
    ),
    stages=(*_COMES, StageKey.REST, StageKey.NEEDS, StageKey.SERVICES),
)
_POLICE = FrontLinePage(
    title=Text("front_line", "Police"),
    whom=Text("front_line", "For stations, patrols and whoever takes statements"),
    signs=_signs(
        *("front_papers", "front_speech", "front_injuries", "front_movement"),
        *("held_wages", "held_leave"),
    ),
    at_once=(
        Text(
            "front_line",
            "Safety first: part her from whoever is with her; nobody goes off with her papers or "
            "telephone.",
        ),
        Text(
            "front_line",
            "A room that is no cell, and an officer who is a woman or a man, as she wishes.",
        ),
        Text("front_line", "An interpreter from outside before the first question."),
        Text(
            "front_line",
            "Doctor, food and sleep before a statement: it can wait until tomorrow.",
        ),
        Text(
            "front_line",
            "Keep what would be lost by then: messages, contracts, places, others still there.",
        ),
        Text("front_line", "Call for a safe bed, by day or night."),
    ),
    say=_say(Text("front_line", "“You can rest, eat and see a doctor before we talk.”")),
    never=(
        Text(
            "front_line",
            "Do not hold or charge her for what she was made to do, for missing papers or for "
            "leaving work, before this was looked at.",
        ),
        *_NEVER,
    ),
    stages=(*_COMES, StageKey.REST, StageKey.SCREENING, StageKey.DECISION, StageKey.REFLECTION),
)
_AUTHORITY = FrontLinePage(
    title=Text("front_line", "Staff of authorities"),
    whom=Text("front_line", "For counters of permits, residence and complaints"),
    signs=_signs(
        *("home_accused", "work_vulnerable", "work_wages", "work_papers"),
        *("work_fees", "port_answers"),
    ),
    at_once=(
        Text(
            "front_line",
            "Ask her to a desk apart, as if a paper were missing; sponsor and agent wait outside.",
        ),
        Text(
            "front_line",
            "Look at these signs before a complaint about wages or a report of absence goes on.",
        ),
        Text("front_line", "An interpreter from outside, by telephone if need be, not the agent."),
        Text(
            "front_line",
            "Write down what she asks for first: wages, papers, to leave the work, to go home.",
        ),
        Text("front_line", "Send nothing out today that shows where she is."),
        Text("front_line", "Call together with her, from the telephone of the office."),
    ),
    say=_say(Text("front_line", "“I need you at the other desk for a moment.”")),
    never=(
        Text("front_line", "Do not tell sponsor or agent where she is or what she said."),
        *_NEVER,
    ),
    stages=(*_COMES, StageKey.CONSENT, StageKey.DECISION, StageKey.SERVICES),
)
_SHELTER = FrontLinePage(
    title=Text("front_line", "Shelter"),
    whom=Text("front_line", "For whoever opens the door, by day or night"),
    signs=(
        Text("front_line", "Pain, a wound, fever, bleeding, a pregnancy"),
        Text("front_line", "Medicine that is due today"),
        Text("front_line", "A child with her, or one she had to leave behind"),
        Text("front_line", "Words about dying or hurting herself"),
        Text("front_line", "Somebody who may look for her; a telephone that shows where it is"),
        Text("front_line", "Cold, hunger, days without sleep"),
    ),
    at_once=(
        Text(
            "front_line",
            "Your name and what you do here; then water, food, a toilet, somewhere to sit.",
        ),
        Text("front_line", "A doctor if anything hurts, at any hour; for her child as well."),
        Text(
            "front_line",
            "A bed before a form: a code, the time and your name are enough to open a file.",
        ),
        Text(
            "front_line",
            "If she wants, look at her telephone together: location off. It stays with her.",
        ),
        Text(
            "front_line",
            "Papers and money stay hers; for what she gives into the safe there is a receipt.",
        ),
        Text(
            "front_line",
            "Show her the door that opens from inside, and who is awake tonight.",
        ),
    ),
    say=_say(
        Text("front_line", "“You can sleep here tonight. Nobody asks you anything now.”"),
        (_NOBODY_KNOWS, _WHO_SHOULD),
    ),
    never=(
        Text("front_line", "No bed, food or doctor that waits for a form or an answer."),
        Text("front_line", "No word to a caller or a visitor that she is here."),
        Text("front_line", "No taking of her telephone, her papers or her money."),
        *(_NO_STORY, _NO_PROMISE, _NO_PICTURE),
    ),
    stages=(
        *(StageKey.REFER_IN, StageKey.ARRIVAL, StageKey.REST, StageKey.INTAKE),
        *(StageKey.CONSENT, StageKey.SAFETY, StageKey.SCREENING, StageKey.NEEDS),
        StageKey.PLAN,
    ),
    lead=_NEEDS_FIRST,
    consent=_CONSENT_OF_THE_HOUSE,
    house=_ON_CALL,
    hint=None,
)

PAGES: Mapping[FrontLine, FrontLinePage] = MappingProxyType(
    {
        FrontLine.PORT: _PORT,
        FrontLine.LABOUR: _LABOUR,
        FrontLine.HEALTH: _HEALTH,
        FrontLine.POLICE: _POLICE,
        FrontLine.AUTHORITY: _AUTHORITY,
        FrontLine.SHELTER: _SHELTER,
    }
)
"""Every front line has its page."""
