"""The pages of a decision without her agreement, for the walk through every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from shelter_desk.desktop.overrides.page import OverridePage
from shelter_desk.desktop.page import PageName
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.staff import Role
from shelter_desk.services.consents import overrides
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.views.override import OverrideWords
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories
from tests.desktop.every_page import House, Seen, settle

OWN_WORDS = "كلمات كتبها مدير بنفسه عن واجب قانوني · words that a manager wrote"
"""What a manager wrote, in both scripts, so that it looks like no sentence of the program."""


def pages(house: House) -> Iterator[Seen]:
    """What two managers decide: written, read by the second, and as it stands in her file."""
    desk = house.desk
    resident = residents.residents_list(desk, "in_house").rows[0].id
    second = factories.add_worker(desk, Role.MANAGER)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    agency = referrals.agencies(desk)[0].id
    slip = referrals.draft_referral(desk, resident, ReferralDraft(agency, "حماية", OWN_WORDS))
    page = house.open(OverridePage, f"{resident}/{slip}")
    yield "override", house.app.window
    later = desk.local_today() + timedelta(days=1)
    words = OverrideWords(
        items=frozenset({DataItem.STORY_SUMMARY}),
        contents=((DataItem.STORY_SUMMARY, OWN_WORDS),),
        ground=Ground.LEGAL_DUTY,
        law=OWN_WORDS,
        reason=OWN_WORDS,
        told=False,
        not_told_why=OWN_WORDS,
        tell_on=later,
    )
    sheet = overrides.open_override(desk, slip)
    page.form.show_sheet(replace(sheet, kept=words))
    settle()
    yield "override-written", house.app.window
    page._call_second(words)
    settle()
    yield "override-second", house.app.window
    overrides.override_consent(desk, slip, words, second, factories.WORKER_PHRASE)
    house.open(OverridePage, f"{resident}/{slip}/decided")
    yield "override-decided", house.app.window
    yield "override-referral", house.go(PageName.REFERRAL, f"{resident}/{slip}")
    yield "override-today", house.go(PageName.TODAY)
    yield "override-wallet", house.go(PageName.CONSENT, resident)
