"""What a decision of hers is about, in the words that the form and its taking back share."""

from __future__ import annotations

from shelter_desk.domain.consents import NAMES_ITEMS, NAMES_PERSON, SAYS_WHAT
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.labels import ITEMS, SHARED_BY
from shelter_desk.printing.papers.consent import ConsentPart
from shelter_desk.printing.typesetting.words import iso, name

_AGENCY = Text("paper", "Shared with")
_PURPOSE = Text("paper", "Purpose")
_WHAT = Text("paper", "What exactly")
WHAT_ITEMS = Text("paper", "What is shared")
HOW = Text("paper", "How it is shared")
_CONTACT = Text("paper", "Whom we may call")


def about(
    page: Bilingual, language: str, part: ConsentPart, empty: str | None = ""
) -> tuple[tuple[Text, str | None], ...]:
    """With whom, what exactly or what for, which items, and how; ``empty`` where asked and open."""
    items = (page.say(language, ITEMS[one]) for one in ITEMS if one in part.items)
    how = (page.say(language, SHARED_BY[one]) for one in SHARED_BY if one in part.how)
    return (
        (_AGENCY, name(page.names(language, part.agency)) or (empty if _to_office(part) else "")),
        _purpose(part, empty),
        (WHAT_ITEMS, page.comma(language).join(items)),
        (HOW, page.comma(language).join(how)),
    )


def contact(part: ConsentPart, empty: str | None = "") -> tuple[Text, str | None]:
    """Whom she lets us call; ``empty`` where that is asked and open."""
    who, phone = part.contact
    said = " · ".join(filter(None, (name(who), iso(phone))))
    asked = part.read_text.scope in NAMES_PERSON
    return _CONTACT, said or (empty if asked else "")


def _purpose(part: ConsentPart, empty: str | None) -> tuple[Text, str | None]:
    if part.read_text.scope in SAYS_WHAT:
        return _WHAT, name(part.purpose) or empty
    return _PURPOSE, name(part.purpose) or (empty if _to_office(part) else "")


def _to_office(part: ConsentPart) -> bool:
    return part.read_text.scope in NAMES_ITEMS
