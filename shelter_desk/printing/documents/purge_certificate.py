"""That a file was deleted for good: by whom and how much of it, and nothing of the person."""

from __future__ import annotations

from collections.abc import Mapping

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.retention import HOUSE_VERSIONS
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, Card, Place, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.certificate import CertificatePaper, Hand
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import Words, day, iso, moment, name

_TITLE = Text("paper", "Certificate of deletion")
_SAID = Text(
    "paper",
    "The file with this code was deleted for good by two people in one sitting. It cannot be "
    "brought back from the records. This paper holds nothing about the person.",
)
_OF_HOUSE = Text(
    "paper",
    "The incident of the house with this number was deleted for good by two people in one sitting. "
    "It named no resident. It cannot be brought back from the records.",
)
_CODE = Text("paper", "File code")
_NUMBER = Text("paper", "Number of the incident")
_WHEN = Text("paper", "Deleted on")
_FIRST = Text("paper", "First person")
_SECOND = Text("paper", "Second person")
_WHO = Text("paper", "{role}, sign-in code {code}")
_DELETED = Text("paper", "What was deleted")
_STAYS = Text("paper", "What remains")
_CODE_STAYS = Text(
    "paper",
    "The code, this certificate, and the log of who did what with the file and when, without a "
    "name, an answer or a reason.",
)
_NUMBER_STAYS = Text(
    "paper",
    "The number, this certificate, and the log of who reported it, looked at it and deleted it, "
    "without a word of what happened.",
)
_BACKUPS = Text("paper", "Backups that still hold the file")
_BACKUPS_OF_HOUSE = Text("paper", "Backups that still hold it")
_NO_BACKUP = Text("paper", "No backup is known that holds the file.")
_NO_BACKUP_OF_HOUSE = Text("paper", "No backup is known that holds it.")
_UNTIL = Text("paper", "{place}, made on {made}: overwritten by {gone} at the latest")
_MORE = Text("paper", "and {count} older ones, all gone before that")
_LAST = Text("paper", "Gone from every backup by")
_PAPERS = Text(
    "paper",
    "Papers and copies that left the house before are not reached by this: ask for them where "
    "they were given.",
)
_LOG = Text("paper", "The log at this moment")
_HEAD = Text("paper", "Entry {seq}, {hash}")
_SIGNATURE = Text("paper", "Signature")

COUNTED: Mapping[str, Text] = {
    "record": Text("paper", "Signed forms"),
    "draft": Text("paper", "Drafts"),
    "note": Text("paper", "Notes"),
    "addendum": Text("paper", "Additions to notes"),
    "consent": Text("paper", "Consent decisions"),
    "consent_withdrawal": Text("paper", "Withdrawals"),
    "referral": Text("paper", "Referrals"),
    "disclosure": Text("paper", "Entries about copies that left"),
    "stay": Text("paper", "Stays"),
    "closed_question": Text("paper", "Questions not to be asked again"),
    "conflict_of_interest": Text("paper", "Conflicts of interest"),
    "case_team": Text("paper", "Entries about who worked with her"),
    "break_glass": Text("paper", "Openings with a reason"),
    "file_review": Text("paper", "Reviews of the file"),
    "review_item": Text("paper", "Lines of reviews"),
    "finding": Text("paper", "Findings"),
    "retention": Text("paper", "The clock of the file"),
    "consent_override": Text("paper", "Decisions without her agreement"),
    "override_told": Text("paper", "That she was told of them"),
    "audit_reason": Text("paper", "Reasons written in the log"),
    "bed_hold": Text("paper", "Beds kept for her"),
    "bed_assignment": Text("paper", "Beds she had"),
    "belonging": Text("paper", "Lines of her belongings"),
    "belonging_movement": Text("paper", "Movements of her belongings"),
    "issued_item": Text("paper", "Things and money given to her"),
    "outing": Text("paper", "Times she went out"),
    "incident": Text("paper", "Numbers of incidents"),
    "incident_person": Text("paper", "Places where an incident named her"),
    "house_record": Text("paper", "Incidents of the house that named her alone"),
    HOUSE_VERSIONS: Text("paper", "Versions of the report"),
    "attachment": Text("paper", "Attachments with their keys"),
    "note_task": Text("paper", "Tasks that notes left"),
    "referral_step": Text("paper", "Steps of referrals"),
    "referral_feedback": Text("paper", "What she said of help she was sent to"),
    "not_referred": Text("paper", "Services she was not sent to, and why"),
    "agency_told": Text("paper", "Entries that an agency was told to stop"),
    "call_in": Text("paper", "The call by which she came"),
    "handover_line": Text("paper", "Lines of handovers about her"),
}
"""What the counts of a certificate are called."""


def certificate(paper: CertificatePaper, book: FontBook, words: Words) -> bytes:
    """The certificate as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, _Sheet(paper, page).story())


class _Sheet:
    """Lays the certificate out."""

    def __init__(self, paper: CertificatePaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> list[Flowable]:
        """All blocks."""
        page = self._page
        said, stays = (_OF_HOUSE, _NUMBER_STAYS) if self._house else (_SAID, _CODE_STAYS)
        return [
            page.row(self._title, RowLook(above=0, below=6)),
            Card([page.row(lambda one: self._says(one, said))], strong=True),
            page.row(self._facts, RowLook(above=8, below=8)),
            page.heading(_DELETED),
            page.row(self._counts, RowLook(below=8)),
            page.heading(_STAYS),
            page.row(lambda one: self._says(one, stays), RowLook(below=4)),
            page.row(self._backups, RowLook(below=4)),
            page.row(lambda one: self._says(one, _PAPERS), RowLook(below=8)),
            page.heading(_LOG),
            page.row(self._head, RowLook(below=8)),
            KeepTogether([Spacer(1, 6), self._signing()]),
        ]

    @property
    def _house(self) -> bool:
        return self._paper.of_house

    def _title(self, language: str) -> list[Flowable]:
        said = self._page.say(language, _TITLE)
        return [self._page.paragraph(language, said, size=17, bold=True, leading=1.4)]

    def _says(self, language: str, text: Text) -> list[Flowable]:
        return [self._page.paragraph(language, self._page.say(language, text))]

    def _facts(self, language: str) -> list[Flowable]:
        paper = self._paper
        facts: tuple[tuple[Text, Value], ...] = (
            (_NUMBER if self._house else _CODE, Run(iso(paper.frame.code), bold=True)),
            (_WHEN, moment(paper.at)),
            (_FIRST, self._hand(language, paper.first)),
            (_SECOND, self._hand(language, paper.second)),
        )
        return self._page.facts_of(language, facts)

    def _hand(self, language: str, hand: Hand) -> str:
        role = self._page.say(language, hand.role)
        return self._page.say(language, _WHO, {"role": name(role), "code": iso(hand.code)})

    def _counts(self, language: str) -> list[Flowable]:
        page = self._page
        known = [
            (COUNTED[table], page.number(language, count))
            for table, count in self._paper.counts
            if table in COUNTED
        ]
        return page.told_together(language, known)

    def _backups(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        if not paper.backups:
            return self._says(language, _NO_BACKUP_OF_HOUSE if self._house else _NO_BACKUP)
        title = page.say(language, _BACKUPS_OF_HOUSE if self._house else _BACKUPS)
        told: list[Flowable] = [page.paragraph(language, title, bold=True)]
        for one in paper.backups:
            places = {
                "place": name(page.say(language, one.place)),
                "made": day(one.made),
                "gone": day(one.gone),
            }
            told.append(page.paragraph(language, page.say(language, _UNTIL, places)))
        if paper.older:
            count = {"count": page.number(language, paper.older)}
            told.append(page.paragraph(language, page.say(language, _MORE, count)))
        last: tuple[tuple[Text, Value], ...] = ((_LAST, Run(day(paper.last_day), bold=True)),)
        return [*told, *page.facts_of(language, last)]

    def _head(self, language: str) -> list[Flowable]:
        paper, page = self._paper, self._page
        places = {"seq": iso(str(paper.head_seq)), "hash": iso(_grouped(paper.head_hash))}
        return [page.paragraph(language, page.say(language, _HEAD, places), size=8.5)]

    def _signing(self) -> Flowable:
        parts: list[tuple[float, Flowable]] = [
            (0.5, self._place(hand, 26)) for hand in (_FIRST, _SECOND)
        ]
        return Beside(parts[::-1] if self._page.rtl else parts)

    def _place(self, hand: Text, room: float) -> Place:
        page = self._page
        labels = []
        for lang in page.spoken:
            said = f"{page.say(lang, hand)} · {page.say(lang, _SIGNATURE)}"
            labels.append(page.paragraph(lang, said, size=8, colour=MUTED, leading=1.4))
        return Place(labels, room)


def _grouped(digest: str) -> str:
    """Hexadecimal in groups of eight, so that it can be compared by eye."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
