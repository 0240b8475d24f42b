"""What cryptography holds and what is the program's manners, said plainly; and the record scope."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import ChoiceButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Strong
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.staff import Scope
from shelter_desk.domain.text import Text
from shelter_desk.services.people import settings

SCOPES = {
    Scope.ALL: Text("people", "every file"),
    Scope.TEAM: Text("people", "own files and those of their teams"),
    Scope.OWN: Text("people", "own files alone"),
}
KEPT = Text("people", "Kept. It counts from the next page that is opened.")


class ScopeCard(Card):
    """Whose files caseworkers meet without a reason."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("Whose files caseworkers open")))
        row = WrapRow(gap=8)
        self._group = QButtonGroup(self)
        self.choices: dict[Scope, ChoiceButton] = {}
        for scope, text in SCOPES.items():
            button = ChoiceButton(context.words(text))
            button.setChecked(scope is context.shelter.record_scope)
            button.clicked.connect(lambda _=False, chosen=scope: self.keep(chosen))
            self._group.addButton(button)
            row.addWidget(button)
            self.choices[scope] = button
        self.body.addLayout(row)
        self.body.addWidget(
            Muted(
                self.tr(
                    "Any other file opens for one day with a written reason, and managers are "
                    "told. Somebody tied to a person never opens her file."
                )
            )
        )

    def keep(self, scope: Scope) -> None:
        """Save for everybody."""
        wanted = replace(self._context.shelter, record_scope=scope)
        self._context.tasks.submit(
            self,
            lambda desk: settings.update_shelter(desk, wanted),
            lambda _none: self._context.messages.tell(KEPT),
        )


class RulesCard(Card):
    """Two lists, so that nobody trusts a rule for more than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(Heading(self.tr("What holds, and what holds it")))
        self._part(
            self.tr("Held by cryptography, even against somebody with the files in her hand"),
            self.tr("Without a passphrase, a one-time code or the recovery sheet nothing opens."),
            self.tr(
                "Sealed parts (testimony, health, legal, management) open only to the roles that "
                "belong to them."
            ),
            self.tr("A removed person has no key to anything written after the removal."),
            self.tr(
                "Each line of the log is signed by the person it names; a change of the past shows."
            ),
        )
        self._part(
            self.tr("Held by the program alone: good manners, watched by the log"),
            self.tr(
                "What each role may do, own, team and every file, ties, reasons, the code of "
                "conduct, the last day of a one-time code."
            ),
            self.tr(
                "Every colleague who signs in holds the key of the records: with a program of her "
                "own and this computer she could read names, codes and ordinary notes."
            ),
        )

    def _part(self, head: str, *lines: str) -> None:
        self.body.addSpacing(4)
        self.body.addWidget(Strong(head))
        for line in lines:
            self.body.addWidget(Body(f"• {line}"))
