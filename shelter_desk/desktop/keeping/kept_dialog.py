"""A dialog that asks for words: a reason, a finding. They wait until they are used or given up."""

from __future__ import annotations

from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper


class KeptDialog(AskDialog):
    """What is typed is kept by ``keeper``, which whoever inherits sets.

    It ends by ``used`` or ``give_up``. Whatever else closes it only keeps.
    """

    keeper: SentenceKeeper

    def done(self, result: int) -> None:
        """Esc, a lock or the end of the work: what is not used waits."""
        self.keeper.keep()
        super().done(result)

    def give_up(self) -> None:
        """The words are not wanted."""
        self.keeper.forget()
        super().give_up()

    def used(self) -> None:
        """The words did what they were typed for."""
        self.keeper.forget()
        super().used()
