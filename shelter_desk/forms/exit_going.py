"""Exit: where she goes, whether it is safe, and how her things stand (domain facts 4.14)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import OneOf
from shelter_desk.forms.spec import (
    Choice,
    Field,
    LongTextField,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

# coarser than the 38 values of HMIS livingSituation, each of which falls into one of these
DESTINATIONS = (
    Choice("family_lasting", Text("exit", "With family, for good")),
    Choice("family_for_now", Text("exit", "With family, for now")),
    Choice("friends_lasting", Text("exit", "With friends, for good")),
    Choice("friends_for_now", Text("exit", "With friends, for now")),
    Choice("rented", Text("exit", "A rented home")),
    Choice("rented_support", Text("exit", "A rented home, with help for the rent")),
    Choice("own", Text("exit", "A home that is hers")),
    Choice("employer", Text("exit", "Housing of an employer")),
    Choice("shared_workers", Text("exit", "A room or flat shared with other workers")),
    Choice("supported", Text("exit", "Supported or halfway housing")),
    Choice("shelter", Text("exit", "Another shelter")),
    Choice("emergency_shelter", Text("exit", "An emergency night shelter")),
    Choice("embassy", Text("exit", "Housing of her embassy")),
    Choice("host_home", Text("exit", "With a host family")),
    Choice("children_home", Text("exit", "A home or foster family for children")),
    Choice("care_home", Text("exit", "A care or nursing home")),
    Choice("hospital", Text("exit", "A hospital")),
    Choice("mental_hospital", Text("exit", "A hospital for mental health")),
    Choice("treatment", Text("exit", "Treatment for an addiction")),
    Choice("hotel", Text("exit", "A hotel or guest house")),
    Choice("travelling", Text("exit", "On her way home, by air, sea or land")),
    Choice("detention", Text("exit", "Detention, prison or a deportation centre")),
    Choice("street", Text("exit", "The street, or a place not made to live in")),
    Choice("former_place", Text("exit", "Back to where she came from")),
    Choice("nobody_knows", Text("exit", "Nobody knows")),
    Choice("none", Text("exit", "Does not apply")),
    Choice("other", Text("exit", "Somewhere else")),
)

GOING = Section(
    "going",
    Text("exit", "Where she goes"),
    (
        SelectOne("destination", Text("exit", "Where she will live"), choices=DESTINATIONS),
        TextField(
            "destination_place",
            Text("exit", "Town or area"),
            hint=Text("exit", "An address only where she wishes it kept."),
        ),
        TextField("destination_with", Text("exit", "With whom")),
        YesNo("safe_by_her", Text("exit", "Does she call it safe and good enough?")),
        YesNo("safe_by_worker", Text("exit", "Does the worker?")),
        LongTextField(
            "safe_note",
            Text("exit", "Where the two differ, or what would make it safer"),
            max_length=2000,
        ),
        YesNo("adult_near", Text("exit", "Is there a grown-up she can rely on?")),
        YesNo("peer_near", Text("exit", "Is there a friend of her own age and kind?")),
        YesNo("community_near", Text("exit", "Is there a group or community that knows her?")),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "exit", "To see danger before she meets it; her own word stands first. Her team sees it."
    ),
)

STATUS = (
    Choice("done", Text("exit", "Done")),
    Choice("partly", Text("exit", "Partly done")),
    Choice("open", Text("exit", "Still open")),
    Choice("declined", Text("exit", "She did not want it")),
    Choice("not_needed", Text("exit", "Not needed")),
)

_STATUSES: tuple[tuple[str, Text], ...] = (
    ("papers", Text("exit", "Her papers are in her hands")),
    ("belongings", Text("exit", "Her belongings are returned and signed for")),
    ("wages", Text("exit", "Wages and complaints: she knows how they stand")),
    ("court", Text("exit", "Court dates: she has them, and how to get there")),
    ("medicine", Text("exit", "Medicine for the first weeks, and the prescription")),
    ("ticket", Text("exit", "Ticket and travel")),
    ("cash", Text("exit", "Money for the first days")),
    ("phone", Text("exit", "A telephone and a number that is safe")),
    ("safety_plan", Text("exit", "Safety plan looked at again with her")),
    ("copies", Text("exit", "Copies of her papers given, or kept safe for her")),
    ("referrals", Text("exit", "Referrals handed over to those who go on")),
    ("children", Text("exit", "The children: school, care, papers")),
)


def _status(key: str, label: Text) -> Field:
    return SelectOne(f"status_{key}", label, choices=STATUS)


_OPEN = OneOf("status_cash", ("done", "partly"))

IN_HAND = Section(
    "in_hand",
    Text("exit", "What she has in her hands"),
    (
        *(_status(key, label) for key, label in _STATUSES),
        TextField(
            "cash_amount", Text("exit", "How much money, and from which fund"), relevant=_OPEN
        ),
        LongTextField(
            "status_note",
            Text("exit", "What is still open, and who sees to it by when"),
            max_length=2000,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("exit", "Holding a person’s papers or pay is a means of control; none stay behind."),
)
