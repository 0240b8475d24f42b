"""What every page is handed: one per signed-in person and language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from shelter_desk.desktop.i18n import anchored, fill
from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.messages import Messages
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.staff import Staff
from shelter_desk.domain.talk_time import TalkTimes
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.desk import Preferences


@dataclass
class DeskContext:
    """The tools of a page.

    ``open_page(name, subject)`` goes somewhere ("" | resident id | "resident_id/form_key" | …);
    ``go_back()`` returns to where one came from. ``change_preferences`` keeps the person's
    wishes and rebuilds the windows in them; ``talks`` go on over that.
    """

    tasks: TaskRunner
    printing: PrintJobs
    language: str
    fmt: Fmt
    messages: Messages
    icons: Icons
    theme: Theme
    staff: Staff
    shelter: ShelterSettings
    open_page: Callable[[PageName, str], None]
    go_back: Callable[[], None]
    translate: Translate
    preferences: Preferences
    change_preferences: Callable[[Preferences], None]
    talks: TalkTimes = field(default_factory=TalkTimes)

    def words(self, text: Text | Message, n: int | None = None) -> str:
        """Words in the language of the windows, places filled and isolated."""
        params = text.params if isinstance(text, Message) else {}
        inner = text.text if isinstance(text, Message) else text
        count = text.n if isinstance(text, Message) and n is None else n
        spoken = self.fmt.sentence(self.translate(self.language, inner, count), count)
        return anchored(self.language, fill(spoken, params))

    def by_name(self, name_ar: str, name_latin: str) -> str:
        """A staff name in the script of the windows, or the other where it is missing."""
        first, second = name_ar, name_latin
        if self.language != "ar":
            first, second = second, first
        return first or second
