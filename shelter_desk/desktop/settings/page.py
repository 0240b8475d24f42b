"""How this person likes the desk, her passphrase, and what managers decide for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QScrollArea, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.look.tokens import Scheme
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import RECOVERY_CARD, PageName
from shelter_desk.desktop.settings.keys import PassphraseCard, RecoveryCard
from shelter_desk.desktop.settings.printers import PrintersCard
from shelter_desk.desktop.settings.shelter import ShelterCard
from shelter_desk.desktop.settings.texts import TextsCard
from shelter_desk.desktop.trained_words import training_lines
from shelter_desk.desktop.widgets.buttons import ChoiceButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.column import cards_column
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.desk import TEXT_SIZES, Calendar, Digits
from shelter_desk.domain.staff import Permission
from shelter_desk.services.talks.prompts import prompts_wanted, want_prompts
from shelter_desk.services.training.training import own_training
from shelter_desk.services.views.desk import Preferences
from shelter_desk.services.views.training import TrainedPerson

WIDEST = 760


class SettingsPage(Page):
    """One column of cards; the subject may name one to begin with (``RECOVERY_CARD``)."""

    name = PageName.SETTINGS
    help_key = "settings"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        column = cards_column(self, context.theme.px(WIDEST))
        column.addWidget(Title(self.tr("Settings")))
        self._column = column
        self.recovery: RecoveryCard | None = None
        self.printers: PrintersCard | None = None

    def build(self) -> Iterator[object]:
        """One card after the other."""
        context = self.context
        cards: list[Callable[[DeskContext], Card]] = [LookCard, PassphraseCard]
        if context.staff.may(Permission.MANAGE_DESK):
            # above whatever grows when it was read, so that it stays where one was led
            cards.append(RecoveryCard)
        if context.staff.may(Permission.MANAGE_PEOPLE):
            cards.append(PeopleCard)
        cards += [ProcedureCard, TrainingCard, PrintersCard]
        if context.staff.may(Permission.MANAGE_DESK):
            cards += [ShelterCard, TextsCard]
        for make in cards:
            card = make(context)
            if isinstance(card, RecoveryCard):
                self.recovery = card
            if isinstance(card, PrintersCard):
                self.printers = card
            self._column.addWidget(card)
            yield card
        self._column.addStretch(1)

    def show_subject(self, subject: str) -> None:
        """From the top, or at the card of the recovery key."""
        super().show_subject(subject)
        if subject == RECOVERY_CARD and self.recovery is not None:
            QTimer.singleShot(0, self.recovery, self._lead_to_recovery)

    def _lead_to_recovery(self) -> None:
        area = self.findChild(QScrollArea)
        if area is not None and self.recovery is not None:
            self.recovery.button.setFocus()
            area.ensureWidgetVisible(self.recovery)

    def refresh(self) -> None:
        """A print since may have gone to another printer."""
        if self.printers is not None:
            self.printers.read()

    def leave(self) -> None:
        """A key does not stay on the screen."""
        if self.recovery is not None:
            self.recovery.forget()


class ProcedureCard(Card):
    """The way to the stages, their times and who sees to them."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self.body.addWidget(Heading(self.tr("Procedure")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "What comes after what, from the call before she comes to the day her file is "
                    "deleted: who sees to it, by when, and what is asked first."
                )
            )
        )
        row = WrapRow()
        icon = context.icons.icon("history")
        self.open_button = QuietButton(self.tr("Open the procedure"), icon=icon)
        self.open_button.clicked.connect(lambda: context.open_page(PageName.PROCEDURE, ""))
        row.addWidget(self.open_button)
        self.body.addLayout(row)


class TrainingCard(Card):
    """Her own training; for whoever trains the way to the trainer's pack."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("Training")))
        self.own = Muted(self.tr("My modules are being read…"))
        self.body.addWidget(self.own)
        context.tasks.submit(self, own_training, self._show)
        if not context.staff.may(Permission.TRAIN):
            return
        self.body.addWidget(
            Muted(
                self.tr(
                    "Session plans, exercises, answer sheets and the thirteen rules on paper, for "
                    "whoever trains colleagues and front-line staff, and who passed which module."
                )
            )
        )
        row = WrapRow()
        icon = context.icons.icon("note")
        self.open_button = QuietButton(self.tr("Open the training"), icon=icon)
        self.open_button.clicked.connect(lambda: context.open_page(PageName.TRAINING, ""))
        row.addWidget(self.open_button)
        self.body.addLayout(row)

    def _show(self, person: TrainedPerson) -> None:
        """Module by module, and the mark where it stands."""
        self.own.setText("\n".join(training_lines(self._context, person)))


class PeopleCard(Card):
    """The way to colleagues, roles and who opens which file."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self.body.addWidget(Heading(self.tr("People")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "Add a colleague, give a new one-time code, change a role, remove somebody, "
                    "and decide who works on which file."
                )
            )
        )
        row = WrapRow()
        self.open_button = QuietButton(
            self.tr("Open the page of people"), icon=context.icons.icon("residents")
        )
        self.open_button.clicked.connect(lambda: context.open_page(PageName.PEOPLE, ""))
        row.addWidget(self.open_button)
        self.body.addLayout(row)


class LookCard(Card):
    """Language, digits, calendar, colours, text size; each choice holds at once."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        now = context.preferences
        self.body.addWidget(Heading(self.tr("How I like the desk")))
        self._row(
            self.tr("Language"),
            (("ar", "العربية"), ("en", "English")),
            now.language,
            lambda value: replace(self._now(), language=value),
        )
        self._row(
            self.tr("Numbers in text"),
            (("western", "\u20660 1 2 3\u2069"), ("arabic", "\u2066٠ ١ ٢ ٣\u2069")),
            str(now.digits),
            lambda value: replace(self._now(), digits=Digits(value)),
        )
        self._row(
            self.tr("Calendar shown first"),
            (("gregorian", self.tr("Gregorian")), ("hijri", self.tr("Hijri"))),
            str(now.calendar),
            lambda value: replace(self._now(), calendar=Calendar(value)),
        )
        self._looks(now)

    def _looks(self, now: Preferences) -> None:
        context = self._context
        self._row(
            self.tr("Colours"),
            (
                (str(Scheme.SYSTEM), self.tr("Same as the computer")),
                (str(Scheme.LIGHT), self.tr("Light")),
                (str(Scheme.DARK), self.tr("Dark")),
                (str(Scheme.CONTRAST), self.tr("Strong contrast")),
            ),
            now.scheme,
            lambda value: replace(self._now(), scheme=value),
        )
        self._row(
            self.tr("Text size"),
            tuple(
                (str(size), f"\u2066{context.fmt.shape(str(size))} %\u2069") for size in TEXT_SIZES
            ),
            str(now.text_size),
            lambda value: replace(self._now(), text_size=int(value)),
        )
        self._prompts()

    def _prompts(self) -> None:
        """Whether the words before a talk are offered; the page does not change with it."""
        self.prompts = QCheckBox(self.tr("Offer words to say before a talk, above an empty form"))
        tasks = self._context.tasks
        tasks.submit(self, prompts_wanted, self.prompts.setChecked)
        self.prompts.clicked.connect(
            lambda on: tasks.submit(self, lambda desk: want_prompts(desk, on))
        )
        self.body.addWidget(self.prompts)

    def _now(self) -> Preferences:
        return self._context.preferences

    def _row(
        self,
        label: str,
        choices: tuple[tuple[str, str], ...],
        chosen: str,
        wish: Callable[[str], Preferences],
    ) -> None:
        row = WrapRow(gap=8)
        name = MutedLine(label)
        name.setMinimumWidth(self._context.theme.px(170))
        row.addWidget(name)
        group, beside = QButtonGroup(self), WrapRow(gap=8)
        for value, words in choices:
            button = ChoiceButton(words)
            button.setAccessibleName(f"{label}: {words}")
            button.setChecked(value == chosen)
            button.clicked.connect(
                lambda _on=False, v=value: self._context.change_preferences(wish(v))
            )
            group.addButton(button)
            beside.addWidget(button)
        row.place(beside, wide=True)
        self.body.addLayout(row)
