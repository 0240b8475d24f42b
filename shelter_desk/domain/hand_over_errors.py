"""Why a file is not handed over as data: one class per cause (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class NotTheWholeFile(ShelterDeskError):
    """She agreed that some things are told, not that the file goes. ``agency``: to whom."""

    text = Text(
        "errors",
        "She agreed that {agency} is told some things, and not that the whole file goes there. "
        "Nothing was read out. What she agreed to goes by a referral; for the file, talk with her "
        "again.",
    )


class NotAsAFile(ShelterDeskError):
    """She agreed to share, but did not choose this form. ``agency``: who would have received it."""

    text = Text(
        "errors",
        "She agreed to share with {agency}, but not as a file. Nothing was read out. Share it in "
        "the way she chose, or talk with her again.",
    )


class OnlyWithPassphrase(ShelterDeskError):
    """A file as data is neither printed nor saved as it is."""

    text = Text(
        "errors",
        "A file that is handed over leaves only with a passphrase. Nothing was printed or saved. "
        "Choose to save it with a passphrase.",
    )


class NothingPicked(ShelterDeskError):
    """No part of the file was chosen."""

    text = Text(
        "errors",
        "Nothing is chosen that would go with the file. Nothing was read out. Go back and tick "
        "what the office needs.",
    )


class NothingToHandOver(ShelterDeskError):
    """Nobody's file may go to this agency today. ``agency``: which one."""

    text = Text(
        "errors",
        "No file may go to {agency} today: nobody agreed that the whole file goes there as data. "
        "Nothing was read out. Where a law demands something without agreement, write a referral; "
        "two managers decide about it.",
    )


class NeedsBasis(ShelterDeskError):
    """All files at once, and no law or agreement named that asks for it."""

    text = Text(
        "errors",
        "Why all files are handed over is not written yet: the law, the order or the contract. "
        "Nothing was read out. Write it, then go on.",
    )


class AgreementEnded(ShelterDeskError):
    """Between reading and saving one of the people changed her mind. ``code``: whose file."""

    text = Text(
        "errors",
        "What may leave of {code} changed meanwhile: an agreement ended, or another was given. "
        "Nothing of this part was saved. Read it again; what is not agreed to stays here.",
    )


class HandOverIsOver(ShelterDeskError):
    """What two people decided was for that day, and for the one who began it."""

    text = Text(
        "errors",
        "This hand-over was begun by somebody else or on another day. Nothing more was saved. "
        "Begin a new one together.",
    )
