"""The form page: filling, pausing, reading through, signing, correcting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview import ways
from shelter_desk.desktop.formview.airy_column import AiryColumn
from shelter_desk.desktop.formview.autosave import Autosave, DraftTicket
from shelter_desk.desktop.formview.beside import BesideTheTalk
from shelter_desk.desktop.formview.calm import CalmWords
from shelter_desk.desktop.formview.closing import ClosedQuestions
from shelter_desk.desktop.formview.correcting import CorrectionReason
from shelter_desk.desktop.formview.filling import FillingView
from shelter_desk.desktop.formview.form_parts import FormHeader
from shelter_desk.desktop.formview.kept_draft import KeptDraft
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.loading import LoadedForm, load_form, make_model
from shelter_desk.desktop.formview.pacing import Pacing
from shelter_desk.desktop.formview.review import ReviewView, SignedView
from shelter_desk.desktop.formview.talk_bar import Spoken, TalkNote
from shelter_desk.desktop.keeping.unsealing import SealedStrip
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.text import Text
from shelter_desk.forms.validation import check
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.record import Seen, SignedRecord

_PARTS = 3
LOW = 560
"""So high, in pixels where letters have their usual size, that there is air between the parts."""
_SIGNED = Text("form", "Signed. From now on these answers stay as they are.")


def kit_of(context: DeskContext, clock: Clock) -> Kit:
    """The parts of the desk that editors use."""
    return Kit(
        words=context.words,
        tokens=lambda: context.theme.tokens,
        icon=context.icons.icon,
        fmt=context.fmt,
        language=context.language,
        now=lambda: context.fmt.local(clock.now()),
    )


class FormPage(Page):
    """One form; the subject is "resident/form" (or "resident/form@record"), as in ``ways``."""

    name: ClassVar[PageName] = PageName.FORM
    help_key: ClassVar[str] = "form"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        clock = clock or context.fmt.clock
        self.kit = kit_of(context, clock)
        self.filling: FillingView | None = None
        self.autosave: Autosave | None = None
        self._loaded: LoadedForm | None = None
        self._return = ""
        column = AiryColumn(self, context.theme.px(LOW))
        self.header = FormHeader(self.kit, self)
        self.header.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self.header)
        self.beside = BesideTheTalk(context, self.kit, self.header, self)
        for part in self.beside.above:
            column.addWidget(part)
        self.strip = SealedStrip(context, self, margin=24)
        self.strip.opened.connect(self.refresh)
        column.addWidget(self.strip)
        self.stack = OneOf(self)
        column.addWidget(self.stack, 1)
        self._blank = QWidget(self.stack)
        self.stack.addWidget(self._blank)
        self._slices = Slices(self, at_once=context.tasks.inline)
        self._monotonic = clock.monotonic_ms
        self.spoken = TalkNote(self.header.talk_bar, self.header.talk_button, self)
        self.header.show_talk(False)
        self.header.leaving.opens.connect(context.open_page)

    def build(self) -> Iterator[object]:
        """What stands behind the questions."""
        self.review = ReviewView(self.kit, self.context.translate, self.stack)
        yield self
        self.signed = SignedView(self.kit, self.stack)
        self.reason = CorrectionReason(self.context, self.signed, self.review, self)
        self.calm = CalmWords(self.kit, self.stack)
        self.pacing = Pacing(self.context, self._monotonic, self.header, self.calm, self)
        self.clock = self.pacing.clock
        for view in (self.review, self.signed, self.calm):
            self.stack.addWidget(view)
        self._connect()

    def refresh(self) -> None:
        """Open the form anew."""
        self.leave()
        person, key = self._resident, self._draft_key
        self.stack.setCurrentWidget(self._blank)
        self.context.tasks.submit(
            self, lambda desk: load_form(desk, person, key), self._show, replaces="load"
        )

    @property
    def may_go(self) -> bool:
        """What was typed is a draft by now."""
        return self.autosave is None or not self.autosave.unsaved

    def leave(self) -> None:
        """Save what is typed."""
        self.reason.keep()
        if self.autosave is not None:
            self.autosave.save()

    def place(self) -> ReturnPlace:
        """Section, question, caret and how the talk is held, to come back to after a lock."""
        there = () if self.filling is None else (*self.filling.place(), self.spoken.now)
        field = "|".join(map(str, there))
        return ReturnPlace(page=str(self.name), subject=self.subject, field=field)

    def return_to(self, field: str) -> None:
        """Put the cursor back, now or as soon as the form stands."""
        self._return = field
        if self.filling is not None and self.stack.currentWidget() is self.filling:
            self._go_back_to_place()

    def _connect(self) -> None:
        self.calm.gone_on.connect(self._after_calm)
        self.review.back.connect(self._back_to_filling)
        self.review.wanted.connect(self._mend)
        self.review.signed.connect(self._sign)
        self.signed.corrected.connect(self._begin_correction)
        self.signed.back.connect(self._to_file)
        self.signed.history_wanted.connect(self._to_history)
        self.pacing.rests.connect(self._rest)
        self.beside.saving.connect(self.leave)

    def _show(self, loaded: LoadedForm) -> None:
        self._loaded = loaded
        self.header.name(loaded)
        self._drop_filling()
        if loaded.signed is not None:
            self._show_signed(loaded.signed)
        else:
            self._slices.run(self._fill(loaded))
        self.reason.begin(loaded.resident_id, loaded.opened)

    def _fill(self, loaded: LoadedForm) -> Iterator[None]:
        model = make_model(self.kit, str(self.context.staff.id), loaded)
        opened = loaded.opened
        self.strip.show_for(loaded.resident_id, opened.asks_reason)
        ticket = DraftTicket(loaded.resident_id, opened.draft_key, opened.rev, opened.sealed)
        filling = FillingView(self.kit, model, self.stack)
        model.setParent(filling)
        filling.foot.act.setHidden(opened.laid_aside)
        autosave = Autosave(self.context.tasks, model, ticket, filling)
        closing = ClosedQuestions(self.context.tasks, model, ticket, filling)
        filling.moved.connect(autosave.save)
        self.header.talk_bar.closed.connect(filling.take_focus)
        filling.review_wanted.connect(self._review)
        filling.close_asked.connect(closing.close)
        filling.reopen_asked.connect(closing.reopen)
        kept = KeptDraft(self.context, opened, autosave, filling)
        kept.gone.connect(self.reason.used)
        kept.gone.connect(self.refresh)
        self.filling, self.autosave = filling, autosave
        self.stack.addWidget(filling)
        yield
        self.stack.setCurrentWidget(filling)
        self.spoken.begin(model, loaded.resident_id, loaded.languages)
        self.pacing.begin(loaded, filling)
        self.beside.begin(loaded, filling)
        yield
        self._go_back_to_place()

    def _drop_filling(self) -> None:
        self._slices.stop()
        self.spoken.end()
        self.beside.end()
        if self.filling is not None:
            self.stack.removeWidget(self.filling)
            self.filling.deleteLater()
        self.filling = self.autosave = None
        self.pacing.put_away()

    def _go_back_to_place(self) -> None:
        if self.filling is None:
            return
        section, spot, caret, *spoken = (*self._return.split("|"), "", "", "")[:4]
        if self._return.count("|") == _PARTS:
            self.spoken.take(Spoken.parse(spoken[0]))
        self._return = ""
        self.filling.show_section(section, spot, int(caret) if caret.isdecimal() else 0)

    def _rest(self) -> None:
        self._return = self.place().field
        self.leave()
        self.stack.setCurrentWidget(self.calm)

    def _after_calm(self) -> None:
        if self.calm.ended:
            self._to_file()
            return
        self.clock.go_on()
        self._back_to_filling()

    def _back_to_filling(self) -> None:
        if self.filling is not None:
            self.pacing.show_talk()
            self.stack.setCurrentWidget(self.filling)
            self._go_back_to_place()

    def _review(self) -> None:
        if self.filling is None or self._loaded is None:
            return
        self._return = self.place().field
        self.leave()
        opened, answers = self._loaded.opened, self.filling.model.answers
        problems = check(opened.spec, answers, self.kit.today())
        correction = opened.based_on is not None
        self.review.show_answers(
            opened.spec, answers, opened.sealed, problems, correction=correction
        )
        self.stack.setCurrentWidget(self.review)
        self.review.foot.act.setFocus()

    def _mend(self, path: str) -> None:
        if self.filling is not None:
            self.stack.setCurrentWidget(self.filling)
            self.filling.go_to_path(path)

    def _sign(self, reason: str) -> None:
        if self.filling is None or self._loaded is None or self.autosave is None:
            return
        self.autosave.save()
        loaded, answers = self._loaded, self.filling.model.answers
        resident, opened, ticket = loaded.resident_id, loaded.opened, self.autosave.ticket

        def work(desk: Desk) -> SignedRecord | None:
            told = (reason, Seen(ticket.rev, ticket.masked))
            record = ways.sign_it(desk, resident, opened.draft_key, answers, told)
            return ways.signed_version(desk, resident, opened.spec.key, record)

        self.review.setEnabled(False)
        self.context.tasks.submit(self, work, self._was_signed, self._not_signed)

    def _was_signed(self, signed: SignedRecord | None) -> None:
        self.review.setEnabled(True)
        if self.autosave is not None:
            self.autosave.stop()
        self._drop_filling()
        self.reason.used()
        self.context.messages.tell(_SIGNED, "done")
        if signed is None:
            self._to_file()
        elif self._loaded is not None:
            # from now on this page is about the one that was signed, not about another one
            self.subject = ways.subject_of(self._resident, signed)
            self._show_signed(signed)
            opened = replace(self._loaded.opened, draft_key=self._draft_key)
            self.reason.begin(self._loaded.resident_id, opened)

    def _not_signed(self, _fault: ShelterDeskError) -> bool:
        self.review.setEnabled(True)
        return False

    def _show_signed(self, signed: SignedRecord) -> None:
        self.pacing.read()
        self.strip.show_for(signed.resident_id, signed.asks_reason)
        self.signed.show_signed(signed, ways.home_words(self.context, self._resident))
        self.stack.setCurrentWidget(self.signed)

    def _begin_correction(self) -> None:
        self.context.tasks.submit(
            self, lambda desk: load_form(desk, self._resident, self._draft_key), self._correct
        )

    def _correct(self, loaded: LoadedForm) -> None:
        self._loaded = loaded
        self._drop_filling()
        self._slices.run(self._fill(loaded))

    @property
    def _resident(self) -> ResidentId:
        return ResidentId(self.subject.partition("/")[0])

    @property
    def _draft_key(self) -> str:
        return self.subject.partition("/")[2]

    def _to_file(self) -> None:
        ways.go_home(self.context, self._resident)

    def _to_history(self) -> None:
        ways.open_history(self.context, self._resident, self._draft_key)
