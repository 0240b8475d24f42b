"""Places to sign on papers she holds: hers, her thumb, the staff's, the day."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Beside, Place
from shelter_desk.printing.typesetting.sheet import MUTED

_PERSON = Text("paper", "Signature of the person")
_THUMB = Text("paper", "Thumbprint")
_STAFF = Text("paper", "Staff member")
_DATE = Text("paper", "Date")
HERS_AND_OURS = ((_PERSON, 0.34), (_THUMB, 0.2), (_STAFF, 0.28), (_DATE, 0.18))
OURS = ((_STAFF, 0.6), (_DATE, 0.4))


def places_to_sign(page: Bilingual, places: Sequence[tuple[Text, float]], room: float) -> Flowable:
    """Framed places with their shares of the width, each named in both languages."""
    parts: list[tuple[float, Flowable]] = []
    for label, share in places:
        labels = [
            page.paragraph(language, page.say(language, label), size=8, colour=MUTED, leading=1.4)
            for language in page.spoken
        ]
        parts.append((share, Place(labels, room)))
    return Beside(parts[::-1] if page.rtl else parts)
