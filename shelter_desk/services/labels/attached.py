"""Words for what attachments are and show."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.attachments import Family, Shows
from shelter_desk.domain.text import Text

SHOWS: Mapping[Shows, Text] = MappingProxyType(
    {
        Shows.IDENTITY: Text("attached", "Passport or identity paper"),
        Shows.PHOTO: Text("attached", "A photo of her"),
        Shows.MEDICAL: Text("attached", "Medical paper"),
        Shows.OFFICIAL: Text("attached", "Paper of a court, the police or an office"),
        Shows.WORK: Text("attached", "Contract, pay slip or paper about work"),
        Shows.EVIDENCE: Text("attached", "Evidence: injuries, messages, calls, places"),
        Shows.LETTER: Text("attached", "Letter or referral"),
        Shows.OTHER: Text("attached", "Something else"),
    }
)
FAMILIES: Mapping[Family, Text] = MappingProxyType(
    {
        Family.IMAGE: Text("attached", "Picture"),
        Family.PDF: Text("attached", "PDF"),
        Family.AUDIO: Text("attached", "Sound"),
        Family.DOCUMENT: Text("attached", "Document"),
        Family.SIGNATURE: Text("attached", "Signature on the screen"),
    }
)
