"""Asked about a referral apart from the page: the way there, her words, and why there is none."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.time_edit import instant_text
from shelter_desk.desktop.page_parts.ask import choices
from shelter_desk.desktop.reviews.finding_dialogs import FindingDialog
from shelter_desk.desktop.widgets.labels import Muted
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.referrals import Because, Company, Delivery, Met, Referral, Service
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import (
    DateTimeField,
    Field,
    LongTextField,
    SelectMultiple,
    SelectOne,
    TextField,
)
from shelter_desk.services.labels.referral import BECAUSE, COMPANIES, DELIVERIES, METS, SERVICES
from shelter_desk.services.referrals import referral_story
from shelter_desk.services.views.referral import FeedbackWords, NotSentWords, StoryView, WayThere

WAY_KEPT = Text("referrals", "Written down. Her slip says when and where.")
SAID_KEPT = Text("referrals", "Her words are kept with the referral.")
NOT_SENT_KEPT = Text("referrals", "Written down in her file.")
CHOOSE_BOTH = Text("referrals", "Choose the service and the reason.")
_WAY: tuple[Field, ...] = (
    SelectMultiple(
        key="ways",
        label=Text("referrals", "How it was sent to the agency"),
        choices=choices(DELIVERIES),
    ),
    SelectOne(
        key="company", label=Text("referrals", "Who goes with her"), choices=choices(COMPANIES)
    ),
    TextField(key="transport", label=Text("referrals", "How she travels there")),
    DateTimeField(key="appointment", label=Text("referrals", "When she is expected")),
)
_SAID: tuple[Field, ...] = (
    LongTextField(key="words", label=Text("referrals", "In her own words"), max_length=2000),
    SelectOne(
        key="got_service",
        label=Text("referrals", "Did she get what she went for?"),
        choices=choices(METS),
    ),
    SelectOne(
        key="needs_met", label=Text("referrals", "Did it meet her need?"), choices=choices(METS)
    ),
    SelectOne(
        key="respected",
        label=Text("referrals", "Was she treated with respect?"),
        choices=choices(METS),
    ),
    TextField(key="next_step", label=Text("referrals", "What she wants next")),
)
_NOT_SENT: tuple[Field, ...] = (
    SelectOne(key="service", label=Text("referrals", "Which service"), choices=choices(SERVICES)),
    SelectOne(key="because", label=Text("referrals", "Why not"), choices=choices(BECAUSE)),
    LongTextField(key="words", label=Text("referrals", "What else helps to know"), max_length=2000),
)


class WayDialog(FindingDialog):
    """How it went, who goes with her, when she is expected."""

    def __init__(self, context: DeskContext, view: StoryView, parent: QWidget) -> None:
        super().__init__(context, self.tr("How she gets there"), self.tr("Save"), parent)
        self._referral: Referral = view.referral
        self.ask(_WAY, view.referral.resident_id, f"way/{view.referral.id}")
        self._fill(view.referral)

    def _fill(self, referral: Referral) -> None:
        ask = self.questions
        ask.set_value("ways", tuple(sorted(map(str, referral.ways))) or None)
        ask.set_value("company", str(referral.company) or None)
        ask.set_value("transport", referral.transport or None)
        at = referral.appointment_at
        ask.set_value("appointment", None if at is None else instant_text(at))
        self.keeper.begin(referral.resident_id, f"way/{referral.id}")

    def go_on(self) -> None:
        """Keep it."""
        ask, referral_id = self.questions, self._referral.id
        if ask.problems():
            return
        at = ask.text("appointment")
        way = WayThere(
            ways=frozenset(map(Delivery, ask.chosen("ways"))),
            company=Company(ask.text("company")),
            transport=ask.text("transport"),
            appointment_at=datetime.fromisoformat(at) if at else None,
        )
        self.send(lambda desk: referral_story.plan_way_there(desk, referral_id, way), WAY_KEPT)


class FeedbackDialog(FindingDialog):
    """What she says of the help she was sent to."""

    def __init__(self, context: DeskContext, view: StoryView, parent: QWidget) -> None:
        super().__init__(context, self.tr("What she says of it"), self.tr("Keep her words"), parent)
        self._referral_id = view.referral.id
        self.inside.addWidget(
            Muted(self.tr("Only what she wants to tell. Nothing here has to be asked."))
        )
        self.ask(_SAID, view.referral.resident_id, f"said/{view.referral.id}")

    def go_on(self) -> None:
        """Keep it."""
        ask, referral_id = self.questions, self._referral_id

        def met(key: str) -> Met:
            return Met(ask.text(key) or Met.NOT_ASKED)

        said = FeedbackWords(
            got_service=met("got_service"),
            needs_met=met("needs_met"),
            respected=met("respected"),
            words=ask.text("words"),
            next_step=ask.text("next_step"),
        )
        self.send(lambda desk: referral_story.keep_feedback(desk, referral_id, said), SAID_KEPT)


class NotSentDialog(FindingDialog):
    """A service that was thought of, and why she is not sent there."""

    def __init__(self, context: DeskContext, resident_id: ResidentId, parent: QWidget) -> None:
        super().__init__(context, self.tr("Not referred"), self.tr("Write it down"), parent)
        self._resident_id = resident_id
        self.ask(_NOT_SENT, resident_id, "not-referred")

    def go_on(self) -> None:
        """Keep it."""
        ask, her = self.questions, self._resident_id
        service, because = ask.text("service"), ask.text("because")
        if not service or not because:
            self.say(self.context.words(CHOOSE_BOTH))
            return
        said = NotSentWords(Service(service), Because(because), ask.text("words"))
        self.send(
            lambda desk: referral_story.decide_against_referring(desk, her, said), NOT_SENT_KEPT
        )
