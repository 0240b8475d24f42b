"""One attachment in the list."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shelter_desk.desktop.attachments.words import added_words, facts_words, title_words
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.labels import Body, Small, Strong
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.attachments import Media
from shelter_desk.domain.staff import Permission
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.attachment import AttachmentView


class AttachmentCard(Card):
    """Signals: ``look``, ``leave``, ``away``, ``unseal``."""

    look = Signal()
    leave = Signal()
    away = Signal()
    unseal = Signal()

    def __init__(self, context: DeskContext, view: AttachmentView) -> None:
        super().__init__(margin=14)
        self.view = view
        self.body.setSpacing(4)
        head = WrapRow(gap=8)
        title = self._title(context, view)
        words = Strong(title)
        words.setWordWrap(True)
        head.place(words, wide=True)
        head.split()
        if view.compartment is not None:
            part = context.words(labels.COMPARTMENTS[view.compartment])
            lock = context.icons.pixmap("lock", "muted", 14)
            head.addWidget(Chip(part, "neutral", picture=lock))
        self.body.addLayout(head)
        if view.facts is not None:
            self.body.addWidget(Body(facts_words(context, view.facts)))
        small = Small(added_words(context, view))
        small.setWordWrap(True)
        self.body.addWidget(small)
        self._acts(context, title)

    def _title(self, context: DeskContext, view: AttachmentView) -> str:
        if view.facts is not None:
            return title_words(context, view.facts)
        if view.compartment is not None and view.removed_at is None:
            return context.words(view.compartment.sealed_words)
        return self.tr("Taken away")

    def _acts(self, context: DeskContext, title: str) -> None:
        row = WrapRow()
        facts = self.view.facts
        if facts is not None and facts.media is not Media.STROKES:
            self.opener = QuietButton(self.tr("Look at it"), icon=context.icons.icon("eye"))
            self.opener.setAccessibleDescription(title)
            self.opener.clicked.connect(self.look)
            row.addWidget(self.opener)
            if context.staff.may(Permission.PRINT):
                self.copy = LinkButton(self.tr("Hand over a copy"))
                self.copy.clicked.connect(self.leave)
                row.addWidget(self.copy)
        elif self.view.cover == "asks_reason":
            self.reason = LinkButton(self.tr("Open what is sealed…"))
            self.reason.clicked.connect(self.unseal)
            row.addWidget(self.reason)
        if self.view.may_take_away:
            self.remove = LinkButton(self.tr("Take away"))
            self.remove.setAccessibleDescription(title)
            self.remove.clicked.connect(self.away)
            row.addWidget(self.remove)
        if row.count():
            self.body.addLayout(row)
