"""An attachment leaves in three steps: read, made ready on the paper worker, written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shelter_desk.desktop.page import Page
from shelter_desk.domain.ids import AttachmentId
from shelter_desk.services.attachments import attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.attachment import HandOver, OpenedAttachment


def hand_over(
    page: Page,
    attachment_id: AttachmentId,
    target: Path,
    how: HandOver,
    saved: Callable[[int], None],
) -> None:
    """Save a copy at ``target``; ``saved`` is called with its size."""
    tasks = page.context.tasks

    def make(desk: Desk, opened: OpenedAttachment) -> Callable[[Desk], int]:
        copy = attachments.make_copy(desk, opened, how)
        return lambda other: attachments.save_copy(other, attachment_id, copy, target, how)

    def opened(found: OpenedAttachment) -> None:
        tasks.submit_paper(
            page, lambda desk: make(desk, found), lambda save: tasks.submit(page, save, saved)
        )

    tasks.submit(page, lambda desk: attachments.open_for_copy(desk, attachment_id, how), opened)
