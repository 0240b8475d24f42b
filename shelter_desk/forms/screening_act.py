"""Screening: what was done to bring her (the act), and by whom (domain facts 4.4).

Acts follow the Palermo Protocol; ways of recruitment, services on the internet and the steps of
the journey are those of HTCDS (``vic_``, ``hte_``) with ways added that are usual here.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import AnyOf, Condition, Includes
from shelter_desk.forms.screening_items import WHY
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    LongTextField,
    Repeat,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
)

ACTS = (
    Choice("recruited", Text("screening", "Recruited")),
    Choice("transported", Text("screening", "Transported")),
    Choice("transferred", Text("screening", "Handed on to others")),
    Choice("harboured", Text("screening", "Housed or hidden")),
    Choice("received", Text("screening", "Received")),
)

_WAYS = (
    Choice("AtAPlaceOfBusiness", Text("screening", "At a place of business")),
    Choice("AtAnEducationalInstitution", Text("screening", "At a school")),
    Choice("AtWork", Text("screening", "At work")),
    Choice("ThroughOnlineSocialNetworks", Text("screening", "A social network on the internet")),
    Choice("ThroughAnOnlineAdvertisement", Text("screening", "An advertisement on the internet")),
    Choice("ThroughATelevisionAdvert", Text("screening", "An advertisement on television")),
    Choice("ThroughANewspaperAdvert", Text("screening", "An advertisement in a newspaper")),
    Choice("ThroughFamilyOrFamilyEvents", Text("screening", "Family or a family feast")),
    Choice("ThroughFriendsOrSocialEvents", Text("screening", "Friends or a feast")),
    Choice("licensed_agency", Text("screening", "A licensed agency"), "Other"),
    Choice("unlicensed_agent", Text("screening", "An agent without licence"), "Other"),
    Choice("free_visa", Text("screening", "Somebody who sells “free visas”"), "Other"),
    Choice("walk_in", Text("screening", "She asked for work herself"), "Other"),
    Choice("Other", Text("screening", "Another way")),
)

_SITES = (
    Choice("Facebook", Text("screening", "Facebook")),
    Choice("Instagram", Text("screening", "Instagram")),
    Choice("WhatsApp", Text("screening", "WhatsApp")),
    Choice("Telegram", Text("screening", "Telegram")),
    Choice("FacebookMessenger", Text("screening", "Facebook Messenger")),
    Choice("Viber", Text("screening", "Viber")),
    Choice("SnapChat", Text("screening", "Snapchat")),
    Choice("Line", Text("screening", "Line")),
    Choice("4Sale", Text("screening", "4Sale")),
    Choice("WeChat", Text("screening", "WeChat")),
    Choice("QQ", Text("screening", "QQ")),
    Choice("QZone", Text("screening", "Qzone")),
    Choice("TikTok", Text("screening", "TikTok")),
    Choice("Twitter", Text("screening", "X (Twitter)")),
    Choice("Other", Text("screening", "Another service")),
)

_ONLINE: Condition = AnyOf(
    (
        Includes("recruitment_ways", "ThroughOnlineSocialNetworks"),
        Includes("recruitment_ways", "ThroughAnOnlineAdvertisement"),
    )
)

_STEPS = Repeat(
    "steps",
    Text("screening", "Step by step, as far as she wishes to say"),
    (
        SelectOne(
            "step_kind",
            Text("screening", "What it was"),
            code="hte_Type",
            choices=(
                Choice("Recruitment", Text("screening", "Recruitment")),
                Choice("Transit", Text("screening", "Journey")),
                Choice("Exploitation", Text("screening", "Exploitation")),
            ),
        ),
        SelectMultiple("step_acts", Text("screening", "What was done"), choices=ACTS),
        TextField("step_who", Text("screening", "Who did it")),
        DateField("step_when", Text("screening", "When"), not_in_future=True),
        TextField("step_from", Text("screening", "From where")),
        TextField("step_to", Text("screening", "To where")),
        TextField("step_paid", Text("screening", "Who paid, and how much")),
        LongTextField("step_words", Text("screening", "In her words"), max_length=2000),
    ),
    row_label=Text("screening", "Step"),
    add_label=Text("screening", "Add a step"),
)

ACT = Section(
    "act",
    Text("screening", "What was done to bring her"),
    (
        SelectMultiple(
            "acts",
            Text("screening", "What was done"),
            hint=Text("screening", "One is enough."),
            choices=ACTS,
        ),
        SelectMultiple(
            "recruitment_ways",
            Text("screening", "How the work was found"),
            code="vic_MethodOfRecruitment",
            choices=_WAYS,
        ),
        SelectMultiple(
            "recruitment_sites",
            Text("screening", "On which service"),
            code="vic_RecruitmentWebsitesAndApps",
            choices=_SITES,
            relevant=_ONLINE,
        ),
        SelectMultiple(
            "recruiter_relation",
            Text("screening", "Who won her for it"),
            choices=(
                Choice("intimate_partner", Text("screening", "Her partner")),
                Choice("friend", Text("screening", "A friend")),
                Choice("family", Text("screening", "Family")),
                Choice("agent", Text("screening", "An agent"), "other"),
                Choice("employer", Text("screening", "The employer"), "other"),
                Choice("smuggler", Text("screening", "A smuggler"), "other"),
                Choice("other", Text("screening", "Somebody else")),
            ),
        ),
        _STEPS,
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.TESTIMONY,
    folded=True,
    why=WHY,
)
