"""Which items of the short packs say the same as which indicators (domain facts 4.4).

Only what is plainly the same is linked; an item without a code ("seems afraid") makes one look
again and counts for nothing. That she paid for the work is no lie about what it would cost, and a
companion who interprets holds nobody captive: neither is linked.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PACK_CODES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "front_papers": ("D5.1",),
        "front_speech": (),
        "front_injuries": ("D5.4",),
        "front_living": ("D4.4",),
        "front_contacts": ("D5.3",),
        "front_earnings": ("D5.14",),
        "front_movement": ("D5.3",),
        "front_authorities": (),
        "health_story": (),
        "health_neglect": ("D5.4",),
        "health_speaks": (),
        "health_companion": ("D5.8",),
        "health_eyes": (),
        "health_place": ("D6.2",),
        "health_pay": ("D5.14",),
        "health_papers": ("D5.1",),
        "health_money": ("D5.14",),
        "home_lives": ("D6.1",),
        "home_meals": (),
        "home_leftovers": ("D4.4",),
        "home_bed": ("D4.4",),
        "home_private": ("D4.4",),
        "home_shared": ("D4.4",),
        "home_call": ("D4.1",),
        "home_out": ("D5.3",),
        "home_hungry": ("D4.4",),
        "home_insulted": ("D4.5",),
        "home_accused": ("D5.11",),
        "work_vulnerable": ("D6.5",),
        "work_deceived": ("D1.1",),
        "work_movement": ("D5.3",),
        "work_isolated": ("D5.3",),
        "work_violence": ("D5.4",),
        "work_threats": ("D5.5",),
        "work_papers": ("D5.1",),
        "work_wages": ("D5.14",),
        "work_debt": ("D5.2",),
        "work_fees": (),
        "work_conditions": ("D4.5",),
        "work_overtime": ("D4.1",),
        "port_destination": ("D3.4",),
        "port_held": ("D2.5",),
        "port_story": (),
        "port_luggage": (),
        "port_answers": ("D2.6",),
        "port_visa": ("D1.6",),
        "port_minor": (),
        "port_afraid": (),
        "port_sponsor": (),
        "held_promises": ("D1.1",),
        "held_fees": (),
        "held_passport": ("D5.1",),
        "held_wages": ("D5.14",),
        "held_leave": ("D5.3",),
        "held_afraid": (),
        "short_threat": ("D5.5",),
        "short_different": ("D1.1",),
        "short_forced": ("D5.7",),
        "short_sex": ("D5.7",),
        "short_leave": ("D5.3",),
        "short_papers": ("D5.1",),
        "short_pay": ("D4.2",),
        "short_debt": ("D5.2",),
    }
)


def packs_for(code: str) -> tuple[str, ...]:
    """The pack items that say what the indicator ``code`` says."""
    return tuple(key for key, codes in PACK_CODES.items() if code in codes)
