"""Run as a program: types one marker wherever a person can type, prints, saves, and is killed.

``typist.py WORKPLACE MARKER [leak]``. Its own HOME, TMPDIR and XDG folders lie in WORKPLACE. With
``leak`` it also does what must never happen, so that the search can be seen to find it.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from shelter_desk.desktop.app import DeskApp, Ways, make_application
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.domain.consents import (
    ConsentDecision,
    DataItem,
    Interpreter,
    Scope,
    Witness,
)
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.print_runs import PrintedAgain, WhyAgain
from shelter_desk.domain.referrals import Urgency
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.spec import LongTextField, Repeat, TextField
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.papers import paper, sheets
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.screening import screening
from shelter_desk.services.views.desk import NewStaff
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories, papers
from tests.attack.typing_windows import through_the_desk, through_the_gates
from tests.desktop.relaunching import InProcessRelaunch

MINE = "window cardamom bridge feather quiet lemon"


def all_text_fields(form_key: str, marker: str) -> Answers:
    """The marker in each field for words, and in one row of each group."""
    answers = Answers.empty()
    for _section, item in BUILT_IN[form_key].items():
        if isinstance(item, TextField | LongTextField):
            answers = answers.with_value(item.key, marker)
        elif isinstance(item, Repeat):
            row = Answers.empty()
            for field in item.fields:
                if isinstance(field, TextField | LongTextField):
                    row = row.with_value(field.key, marker)
            answers = answers.with_rows(item.key, (row,))
    return answers


def _call(desk: Desk, marker: str) -> ConsentDecision:
    """Whom to call, and everybody who can be named in a talk."""
    return factories.decision(
        desk,
        Scope.EMERGENCY_CONTACT,
        contact_name=f"A friend of {marker}",
        contact_phone=marker,
        guardian=marker,
        guardian_relation=marker,
        best_interest=marker,
        interpreter=Interpreter(marker, "am", "phone"),
        witnesses=(Witness(marker, marker),),
    )


def through_services(desk: Desk, marker: str, out: Path) -> tuple[str, str]:
    """Everything the use cases take; two PDFs in ``out``. Answers whom and which agency."""
    her = residents.admit_resident(desk, called=marker, names=(marker,), identifiers=(marker,))
    for form_key in BUILT_IN:
        answers = factories.signable(desk, form_key, all_text_fields(form_key, marker))
        if form_key == "screening":
            screening.start_sitting(desk, her, marker)
        rev = records.open_form(desk, her, form_key).rev
        rev = records.save_draft(desk, her, form_key, answers, rev).rev
        records.sign_record(desk, her, form_key, answers, marker, Seen(rev))
        records.sign_record(desk, her, form_key, answers.with_value("called", marker), marker)
    note = notes.write_note(desk, her, factories.note(marker))
    notes.sign_note(desk, note)
    notes.add_addendum(desk, note, marker)
    agency = referrals.add_agency(desk, marker, marker, marker, marker, marker)
    talk = factories.sharing(desk, agency, purpose=marker, place=marker, note=marker)
    consent = consents.record_consent(desk, her, talk)
    call = _call(desk, marker)
    # the same word stands where she says whom she fears
    consents.record_consent(desk, her, call, (call.contact_name, call.guardian))
    draft = ReferralDraft(
        agency_id=agency,
        service="health",
        reason=marker,
        urgency=Urgency.NORMAL,
        items=frozenset({DataItem.NAME, DataItem.NEEDS}),
        contents=((DataItem.NEEDS, marker),),
        safety_note=marker,
    )
    referral = referrals.draft_referral(desk, her, draft)
    sheet = papers.referral_paper(desk, referral)
    paper.page_pictures(desk, sheet.pdf, 60)
    paper.save_plain(desk, sheet, out / "plain.pdf", marker)
    form = papers.consent_paper(desk, her, [consent])
    paper.save_encrypted(desk, form, out / "closed.pdf", marker, MINE)
    form = papers.consent_paper(desk, her, [consent])
    paper.record_printed(desk, form, marker, "Office")
    sheets.record_sheets(desk, form, None)
    form = papers.consent_paper(desk, her, [consent])
    again = PrintedAgain(form.document_id, form.copy_numbers[0] - 1, WhyAgain.OTHER, marker)
    paper.record_printed(desk, form, marker, "Office", again)
    settings.add_staff(desk, NewStaff(marker, marker, Role.CASEWORKER, "f", MINE))
    wanted = replace(desk.shelter, name_ar=marker, name_latin=marker, name_on_paper_ar=marker)
    settings.update_shelter(desk, wanted)
    residents.find(desk, marker)
    residents.note_search(desk, marker, 1)
    notes.find_notes(desk, marker)
    settings.set_return_place(desk, ReturnPlace("FORM", f"{her}/intake", marker))
    return her, agency


def press_away() -> None:
    """No question may stop the typist."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox) or (isinstance(box, QWidget) and box.isModal()):
        box.close()


def open_program(folder: Path, *, inline: bool = True) -> DeskApp:
    """The whole program on ``folder``; with its own workers unless ``inline``."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = make_application(["desk"])
    parts = factories.make_parts(folder)
    ways = Ways(
        relaunch=InProcessRelaunch(),
        screen_lock=ScreenLock(),
        language="en",
        inline=inline,
        open_door=lambda: Door(folder, Translations(), parts),
    )
    desk_app = DeskApp(app, folder, ways)
    timer = QTimer(desk_app, interval=50)
    timer.timeout.connect(press_away)
    timer.start()
    desk_app.start()
    return desk_app


def break_something(desk: Desk, marker: str) -> None:
    """Refusals with the words in them, as a log or a traceback would show."""
    for act in (
        lambda: records.open_form(desk, marker, marker),  # type: ignore[arg-type]
        lambda: unlock.unlock(desk.parts, marker, marker),
        lambda: notes.write_note(desk, marker, factories.note(marker)),  # type: ignore[arg-type]
    ):
        try:
            act()
        except ShelterDeskError as fault:
            print(fault, repr(fault), file=sys.stderr)


def leak(folder: Path, marker: str) -> None:
    """What the search must find."""
    with sqlite3.connect(folder / "leak.db") as connection:
        connection.execute("CREATE TABLE t(x)")
        connection.execute("INSERT INTO t VALUES(?)", (marker,))
        connection.commit()


def main() -> None:
    """Type, then end as a power cut would."""
    place, marker = Path(sys.argv[1]), sys.argv[2]
    unlock.harden()
    folder, out = place / "data" / "desk", place / "out"
    desk = first_run.create_desk(factories.make_parts(folder), factories.plan()).desk
    code = desk.staff.sign_in_code
    her, agency = through_services(desk, marker, out)
    break_something(desk, marker)
    unlock.lock(desk, ReturnPlace("FORM", f"{her}/intake", marker))
    if "windows" in sys.argv[3:]:
        new = open_program(place / "data" / "new")
        took = through_the_gates(new, marker, MINE)
        new.window.close()
        desk_app = open_program(folder)
        page = desk_app.window.content
        page.ui.code.setText(code)  # type: ignore[union-attr]
        page.ui.passphrase.setText(factories.MANAGER_PHRASE)  # type: ignore[union-attr]
        page.unlock()  # type: ignore[union-attr]
        QApplication.processEvents()
        took |= through_the_desk(desk_app, her, agency, marker)
        print("took", json.dumps(took), flush=True)
    if "leak" in sys.argv[3:]:
        leak(place / "data", marker)
    print("typed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
