"""A walk through the page of attachments: empty, filled, each question, each way to look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shelter_desk.desktop.attachments.page import AttachmentsPage
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.consents.sign_pad import SignPad
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.parts import NoteCard
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.attachments import Media, Shows
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.attachments import attachments
from shelter_desk.services.attachments.attachment_showing import take_in_bytes
from shelter_desk.services.consents import consents
from shelter_desk.services.notes import notes
from shelter_desk.services.papers import paper
from shelter_desk.services.residents import residents
from shelter_desk.services.today import tasks
from shelter_desk.services.views.attachment import NewFile
from shelter_desk.services.views.desk import Paper
from tests import attached_samples as samples
from tests import factories, papers, scans
from tests.attached_samples import GOOD
from tests.desktop.every_page import House, Seen, settle


def pages(house: House) -> Iterator[Seen]:
    """Everything a worker meets on it."""
    window = house.app.window
    her = residents.admit_resident(house.desk, called="سيلام")
    page = house.open(AttachmentsPage, her)
    yield "attachments-empty", window
    files = (
        NewFile(*GOOD[Media.JPEG], Shows.IDENTITY, "جواز 2021"),
        NewFile("zz.pdf", samples.pdf(pages=9), Shows.MEDICAL, "", Compartment.HEALTH),
        NewFile(*GOOD[Media.OGG], Shows.EVIDENCE, "zz 12"),
    )
    photo, report, sound = (attachments.attach(house.desk, her, one) for one in files)
    gone = attachments.attach(house.desk, her, NewFile(*GOOD[Media.TEXT]))
    attachments.take_away(house.desk, gone, "zz")
    page.refresh()
    settle()
    yield "attachments", window
    name, content = GOOD[Media.PNG]
    page.side.ask_about(take_in_bytes(house.desk, name, content), 2)
    settle()
    yield "attachments-add", window
    for attachment_id, named in ((photo, "photo"), (report, "paper")):
        page.cards[attachment_id].copy.click()
        settle()
        yield f"attachments-out-{named}", window
    page.cards[photo].remove.click()
    settle()
    yield "attachments-away", window
    page.side.calm()
    yield from _signed(house, page, her)
    for attachment_id, named in ((photo, "photo"), (report, "paper"), (sound, "sound")):
        page.look(attachment_id)
        settle()
        yield f"attachments-look-{named}", window
    yield from _tasks(house, her)


def _signed(house: House, page: AttachmentsPage, her: ResidentId) -> Iterator[Seen]:
    """A signed paper: asked for, refused, found."""
    decided = consents.record_consent(house.desk, her, factories.decision(house.desk))
    made = papers.consent_paper(house.desk, her, [decided])
    paper.record_printed(house.desk, made, "zz")
    page.signed.ask()
    dialog = page.signed.dialog
    assert dialog is not None
    settle()
    yield "signed-paper", dialog
    scan = house.desk.parts.folder.parent / "zz.pdf"
    for content, named in ((scans.scan([scans.blank()]), "refused"), (_scan(made), "found")):
        scan.write_bytes(content)
        dialog.choosing = lambda _parent: scan
        dialog.choose()
        settle()
        yield f"signed-paper-{named}", dialog
    dialog.give_up()
    scan.unlink()
    consent = house.open(ConsentPage, her)
    consent.wallet.sign()
    for strokes in ((), (((40, 120), (90, 60), (150, 130), (260, 80)),)):
        for places in strokes:
            draw(consent.wallet.pad.pad, *places)
        settle()
        yield f"sign-pad-{len(strokes)}", consent.wallet.pad
    consent.wallet.pad.keep()
    settle()
    yield "consents-signed", house.app.window
    yield "attachments-signature", house.go(PageName.ATTACHMENTS, her)


def draw(pad: SignPad, *places: tuple[int, int]) -> None:
    """One stroke with the mouse held down."""
    first, *others = (QPoint(*place) for place in places)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for place in others:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=(others or [first])[-1])


def _scan(made: Paper) -> bytes:
    return scans.scan([*scans.pages_of(made.pdf), scans.blank()])


def _tasks(house: House, her: ResidentId) -> Iterator[Seen]:
    """What a note leaves: beside it, asked for, and on Today."""
    told = replace(factories.note("zz", NoteKind.FAMILY_CONTACT), place="zz 7", present="zz 8")
    note = notes.write_note(house.desk, her, told)
    today, me = house.desk.local_today(), house.desk.staff.id
    done = tasks.leave_task(house.desk, note, "zz 1", today, me)
    tasks.do_task(house.desk, done)
    tasks.leave_task(house.desk, note, "zz 2", today, me)
    page = house.open(NotesPage, her)
    yield "notes-task", house.app.window
    (card,) = page.findChildren(NoteCard)
    card.tasks.ask()
    settle()
    assert card.tasks.dialog is not None
    yield "notes-task-asked", card.tasks.dialog
    card.tasks.dialog.reject()
    yield "today-task", house.go(PageName.TODAY)
