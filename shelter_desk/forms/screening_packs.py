"""The short packs for people who meet her first: twelve items at most, in our own words.

What an item rests on, when it was and her words have a place where it is there, and are offered to
the indicator that says the same.
What each pack looks at follows, for any front line, UNODC and ICAT; health, a guide for clinics;
domestic work, Hope for Justice after UNODC; labour inspection, the eleven signs of forced labour
of the ILO and drivers named by FLEX; detention, the gap named in reports of 2024; the shelter's
short form, the closed questions of the AHTST and HMIS. Airport is general practice, unchecked.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.screening_items import PLAIN, WHY, told_of
from shelter_desk.forms.screening_links import PACK_CODES
from shelter_desk.forms.spec import Choice, Section, SelectOne

PACKS = (
    Choice("short", Text("screening", "Short form of the shelter")),
    Choice("front", Text("screening", "Any front line")),
    Choice("health", Text("screening", "Health")),
    Choice("home", Text("screening", "Domestic work")),
    Choice("work", Text("screening", "Labour inspection")),
    Choice("port", Text("screening", "Airport or port")),
    Choice("held", Text("screening", "Detention or deportation")),
)


def _item(key: str, label: Text) -> SelectOne:
    return SelectOne(key, label, choices=PLAIN)


def _pack(pack: Choice, *items: SelectOne) -> Section:
    return Section(
        f"pack_{pack.value}",
        pack.label,
        tuple(field for item in items for field in (item, *told_of(item.key))),
        tier=Tier.PAINFUL,
        compartment=Compartment.TESTIMONY,
        folded=True,
        why=WHY,
        relevant=Equals("sector_pack", pack.value),
    )


_SHORT = _pack(
    PACKS[0],
    _item("short_threat", Text("screening", "Did anybody at work threaten her with violence?")),
    _item("short_different", Text("screening", "Was the work other than she was promised?")),
    _item("short_forced", Text("screening", "Did force or fear make her go on working?")),
    _item("short_sex", Text("screening", "Was she asked or forced to give sex for something?")),
    _item("short_leave", Text("screening", "Was she kept from leaving?")),
    _item("short_papers", Text("screening", "Does or did somebody else keep her papers?")),
    _item("short_pay", Text("screening", "Was she paid little or nothing?")),
    _item("short_debt", Text("screening", "Does or did a debt bind her to the work?")),
)

_FRONT = _pack(
    PACKS[1],
    _item("front_papers", Text("screening", "Somebody else holds her papers")),
    _item("front_speech", Text("screening", "She does not speak for herself, or as if learnt")),
    _item("front_injuries", Text("screening", "Injuries that somebody seems to have caused")),
    _item("front_living", Text("screening", "She lives in very poor conditions")),
    _item("front_contacts", Text("screening", "She cannot meet or call whom she likes")),
    _item("front_earnings", Text("screening", "She cannot get at what she earns")),
    _item("front_movement", Text("screening", "Others decide where she goes")),
    _item("front_authorities", Text("screening", "She is afraid of the authorities")),
)

_HEALTH = _pack(
    PACKS[2],
    _item("health_story", Text("screening", "Her story sounds learnt, or changes")),
    _item("health_neglect", Text("screening", "Signs of ill-treatment, or of care kept from her")),
    _item(
        "health_speaks",
        Text("screening", "A companion speaks for her, stays, or insists on interpreting"),
    ),
    _item("health_companion", Text("screening", "A companion watches or directs her")),
    _item("health_eyes", Text("screening", "She looks at nobody")),
    _item("health_place", Text("screening", "She cannot name an address, a place or a date")),
    _item("health_pay", Text("screening", "She is not paid, or her pay is kept back")),
    _item("health_papers", Text("screening", "Her papers are not in her hands")),
    _item("health_money", Text("screening", "She has no say over her own money")),
)

_HOME = _pack(
    PACKS[3],
    _item("home_lives", Text("screening", "She lives in the employer’s household")),
    _item("home_meals", Text("screening", "She does not eat with the household")),
    _item("home_leftovers", Text("screening", "She is given leftovers only")),
    _item("home_bed", Text("screening", "She has no proper bed")),
    _item("home_shared", Text("screening", "The place where she sleeps is not fit for her")),
    _item("home_private", Text("screening", "She has no room or corner of her own")),
    _item("home_call", Text("screening", "She has to be ready day and night")),
    _item("home_out", Text("screening", "She never goes out without the employer")),
    _item("home_hungry", Text("screening", "She gets too little to eat")),
    _item("home_insulted", Text("screening", "She is insulted or humiliated")),
    _item(
        "home_accused", Text("screening", "She was or will be reported or accused if she leaves")
    ),
)

_WORK = _pack(
    PACKS[4],
    _item(
        "work_vulnerable",
        Text("screening", "Her permit ties her to one employer, or her situation is used"),
    ),
    _item(
        "work_deceived",
        Text("screening", "The work is not what was promised, or no contract is in writing"),
    ),
    _item("work_movement", Text("screening", "She may not leave the place freely")),
    _item("work_isolated", Text("screening", "She is kept away from other people")),
    _item("work_violence", Text("screening", "Violence is used")),
    _item("work_threats", Text("screening", "She is threatened or frightened")),
    _item("work_papers", Text("screening", "The employer keeps passports or cards")),
    _item("work_wages", Text("screening", "Wages are kept back")),
    _item("work_debt", Text("screening", "A debt binds her to the employer")),
    _item(
        "work_fees",
        Text("screening", "She paid to get the work, or must pay to leave it"),
    ),
    _item("work_conditions", Text("screening", "Conditions of work or living are abusive")),
    _item("work_overtime", Text("screening", "Hours are far too long")),
)

_PORT = _pack(
    PACKS[5],
    _item(
        "port_destination",
        Text("screening", "She does not know where, to whom or for what she travels"),
    ),
    _item("port_held", Text("screening", "A companion holds her papers or telephone")),
    _item("port_story", Text("screening", "Her story sounds rehearsed")),
    _item("port_luggage", Text("screening", "No luggage, or no ticket back")),
    _item("port_answers", Text("screening", "A companion answers for her")),
    _item("port_visa", Text("screening", "The visa does not fit the work she was told of")),
    _item("port_minor", Text("screening", "A minor with an adult who is no relative")),
    _item("port_afraid", Text("screening", "She seems afraid or hurt")),
    _item("port_sponsor", Text("screening", "Many people travel to the same sponsor")),
)

_HELD = _pack(
    PACKS[6],
    _item("held_promises", Text("screening", "She got the work through untrue promises")),
    _item("held_fees", Text("screening", "She had to pay for getting the work")),
    _item("held_passport", Text("screening", "Somebody else has her passport")),
    _item("held_wages", Text("screening", "Wages are owed to her")),
    _item("held_leave", Text("screening", "She could not leave the work when she wanted")),
    _item("held_afraid", Text("screening", "She is afraid of going back")),
)

PACK_SECTIONS = (_SHORT, _FRONT, _HEALTH, _HOME, _WORK, _PORT, _HELD)


def items_of(pack: Section) -> tuple[SelectOne, ...]:
    """What a pack looks at, without the questions that follow where something is there."""
    return tuple(
        field for field in pack.fields if isinstance(field, SelectOne) and field.key in PACK_CODES
    )
