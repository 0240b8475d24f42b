"""In the preview: put a paper on the list of what is to be printed, and print what waits there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.preview.side import PreviewSide
from shelter_desk.desktop.preview.source import BLANK, Source, read_subject
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import PrintId
from shelter_desk.domain.paper_rules import may_wait
from shelter_desk.domain.print_runs import NUMBERED_BY_CONTENT, OnPrinter, WhyAgain
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.papers import print_queue
from shelter_desk.services.views.desk import Paper
from shelter_desk.services.views.print import OpenedWait

WAITING: Final = "waiting"
_ONE, _ALL = "one", "all"
PUT_DOWN = Text(
    "paper", "It waits for the printer. Whoever may print it finds it on the list of today."
)
ALL_DONE = Text("paper", "Everything that was ready is printed.")
FROM_LIST = Text("paper", "From the list of what is to be printed.")
MORE = Plural("paper", "%n more are ready after this one.", "", 0)
CHANGED = Text(
    "paper", "It was changed since it was put on the list. These pages show what holds now."
)


def waiting_subject(print_id: PrintId, *, go_on: bool) -> str:
    """The subject of a paper that waits; ``go_on``: the next one that is ready follows it."""
    return f"{WAITING}/{print_id}/{_ALL if go_on else _ONE}"


class Waits:
    """What of the preview has to do with the list of what is to be printed.

    ``current`` is the document in sight, ``begin`` shows one in so many copies, ``refuse`` says
    in its place why there is none.
    """

    def __init__(
        self,
        page: Page,
        side: PreviewSide,
        current: Callable[[], Paper | None],
        begin: Callable[[Source | None, int], None],
        refuse: Callable[[ShelterDeskError], bool],
    ) -> None:
        self._page, self._side = page, side
        self.current = current
        self._begin, self._refuse = begin, refuse
        self.opened: OpenedWait | None = None
        self._source: Source | None = None
        side.later_wanted.connect(self._later)

    def open(self, subject: str) -> bool:
        """Read what ``subject`` names where it is of the list; False for any other."""
        self.opened = None
        self._side.note.hide()
        kind, print_id, *_how = [*subject.split("/"), ""]
        if kind != WAITING:
            return False
        self._page.context.tasks.submit(
            self._page,
            lambda desk: print_queue.open_waiting(desk, PrintId(print_id)),
            lambda found: self._opened(found) if self._page.subject == subject else None,
            self._refuse,
            replaces="waiting",
        )
        return True

    def _opened(self, found: OpenedWait) -> None:
        self.opened = found
        self._say(changed=False)
        self._begin(read_subject(found.subject), found.copies)
        if found.short is not None:
            self._side.again.ask_for(
                found.document_id, found.first_copy, found.short, WhyAgain.MISSING
            )

    def seen(self, source: Source | None, shown: Paper) -> None:
        """The pages of ``shown`` are there."""
        self._source, found = source, self.opened
        self._side.later.setVisible(found is None and may_wait(shown.kind))
        if found is not None:
            other = shown.document_id != found.document_id
            self._say(changed=other and shown.kind in NUMBERED_BY_CONTENT)

    def on_printer(self) -> OnPrinter:
        """As what the list knows the document in sight; how many sheets is not known yet."""
        if self.opened is None:
            return OnPrinter(0, self._page.subject)
        return OnPrinter(0, self.opened.subject, self.opened.id)

    def _say(self, *, changed: bool) -> None:
        say, found = self._page.context.words, self.opened
        if found is None:
            return
        told = [say(FROM_LIST)]
        if self._goes_on and found.others:
            told.append(say(MORE, found.others))
        if changed:
            told.append(say(CHANGED))
        self._side.note.setText(" ".join(told))
        self._side.note.show()

    @property
    def _goes_on(self) -> bool:
        return self._page.subject.endswith(f"/{_ALL}")

    def _later(self) -> None:
        shown, source = self.current(), self._source
        if shown is None or source is None:
            return
        whose = shown.resident_id
        if whose is None and source.kind in BLANK and source.resident_id:
            whose = source.resident_id
        subject, copies = self._page.subject, len(shown.copy_numbers) or self._side.copies
        self._page.context.tasks.submit(
            self._page,
            lambda desk: print_queue.print_later(desk, shown, whose, subject, copies),
            lambda _made: self._page.context.messages.tell(PUT_DOWN),
        )

    def go_on(self) -> bool:
        """One is printed and counted: the next one, or back to the list; False for any other."""
        done = self.opened
        if done is None:
            return False
        if not self._goes_on:
            self._page.context.open_page(PageName.PRINT_QUEUE, "")
            return True
        self._page.context.tasks.submit(
            self._page, lambda desk: print_queue.next_waiting(desk, done.id), self._next
        )
        return True

    def _next(self, found: PrintId | None) -> None:
        context = self._page.context
        if found is None:
            context.messages.tell(ALL_DONE)
            context.open_page(PageName.PRINT_QUEUE, "")
        else:
            self._page.show_subject(waiting_subject(found, go_on=True))
