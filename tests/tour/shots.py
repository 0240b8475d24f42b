"""Every page with invented people, in one language and all looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_desk.desktop.look.tokens import Scheme
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId, ReviewId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import Role
from shelter_desk.services.attachments import attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.training.practice_cases import packaged_cases
from shelter_desk.services.opening import demo, unlock
from shelter_desk.services.oversight import reviews
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from tests.tour.afternoon import Report, ready_application
from tests.tour.album import SIZE, Album
from tests.tour.allowed import allowed_in
from tests.tour.driver import StepFailedError, into, press, settle, wait, wait_until
from tests.tour.shot_forms import EVERYTHING, Wanted, filled_forms
from tests.tour.stage import Tour, make_parts

SMALLEST = (1024, 640)
LOOKS: dict[str, tuple[Scheme, int, tuple[int, int]]] = {
    "light": (Scheme.LIGHT, 100, SIZE),
    "dark": (Scheme.DARK, 100, SIZE),
    "contrast": (Scheme.CONTRAST, 100, SIZE),
    "small": (Scheme.LIGHT, 90, SMALLEST),
    "small-dark": (Scheme.DARK, 90, SIZE),
    "large": (Scheme.DARK, 150, SMALLEST),
    "large-light": (Scheme.LIGHT, 150, SIZE),
    "largest": (Scheme.CONTRAST, 175, SMALLEST),
}
"""Palette, text size and window: the largest letters stand in the smallest window."""
PEOPLE, EVERYBODY = 40, 1000


def run(language: str, home: Path, target: Path, wanted: Wanted = EVERYTHING) -> Report:
    """Pictures named language-look-page.png."""
    report = Report(language)
    album = Album(language, target, allowed_in(language))
    tour = Tour(ready_application(), language, home, album, target)
    tour.code, tour.passphrase = _practice(tour)
    try:
        tour.open_program()
        _sign_in(tour)
        for look, how in LOOKS.items():
            if wanted.look(look):
                _walk(tour, look, *how, wanted)
                report.done.append(look)
        tour.close()
    except StepFailedError as fault:
        report.failed = str(fault)
        tour.window.grab().save(str(target / f"{language}-failed.png"))
    report.pictures = len(album.taken)
    report.untranslated, report.clipped = album.untranslated, album.clipped
    return report


def _practice(tour: Tour) -> tuple[str, str]:
    """A practice file; code and passphrase of the manager, who may see every page."""
    parts = make_parts(tour.folder, tour.clock)
    made = demo.make_practice(tour.folder, parts, PEOPLE, tour.language)
    with made.desk.database.read() as tx:
        manager = next(one for one in tx.staff.all() if one.role is Role.MANAGER)
        tour.album.allowed += tuple(_people(tx.residents.recent(EVERYBODY)))
    unlock.lock(made.desk, ReturnPlace())
    return manager.sign_in_code, made.passphrase


def _people(everybody: Iterable[Resident]) -> Iterator[str]:
    """The invented people are called in one script each, whatever the window speaks."""
    for one in everybody:
        yield from sorted({one.called, *one.names}, key=len, reverse=True)


def _sign_in(tour: Tour) -> None:
    gate = tour.gate
    tour.album.shot(tour.window, f"{tour.language}-light-unlock", numbered=False)
    into(gate.ui.code, tour.code, replace=True)
    into(gate.ui.passphrase, tour.passphrase)
    press(Qt.Key.Key_Return)
    wait_until(lambda: isinstance(tour.desk_app.window.content, Shell), "the desk")
    tour.until_quiet()


def _walk(
    tour: Tour,
    look: str,
    scheme: Scheme,
    percent: int,
    size: tuple[int, int],
    wanted: Wanted,
) -> None:
    context = tour.shell.context
    wishes = replace(
        context.preferences, scheme=scheme.value, text_size=percent, language=tour.language
    )
    context.change_preferences(wishes)
    tour.window.resize(*size)
    tour.until_quiet()
    for name, (page, subject) in _pages(tour).items():
        if not wanted.page(name):
            continue
        # somebody is there: a slow walk would be covered after a while
        QTest.keyClick(tour.window, Qt.Key.Key_Shift)
        tour.shell.open_page(page, subject)
        tour.until_quiet()
        wait(0.5)
        tour.until_quiet()
        tour.album.shot(tour.window, f"{tour.language}-{look}-{name}", numbered=False)
        settle()
    for name in filled_forms(tour, str(tour.peek(_oldest)), wanted):
        tour.album.shot(tour.window, f"{tour.language}-{look}-{name}", numbered=False)


def _pages(tour: Tour) -> dict[str, tuple[PageName, str]]:
    whole = str(tour.peek(_oldest))
    sent = str(tour.peek(_referred))
    return {
        "today": (PageName.TODAY, ""),
        "residents": (PageName.RESIDENTS, ""),
        "arrival": (PageName.ARRIVAL, ""),
        "house": (PageName.HOUSE, ""),
        "file": (PageName.FILE, whole),
        "arrival-card": (PageName.FORM, f"{whole}/arrival"),
        "intake": (PageName.FORM, f"{whole}/intake"),
        "history": (PageName.HISTORY, f"{whole}/intake"),
        "needs": (PageName.NEEDS, whole),
        "screening": (PageName.SCREENING, whole),
        "screening-result": (PageName.PREVIEW, f"{whole}/screening"),
        "consent": (PageName.CONSENT, whole),
        "consent-form": (PageName.PREVIEW, f"{whole}/consent"),
        "note": (PageName.NOTE, whole),
        "notes": (PageName.NOTES, whole),
        "attachments": (PageName.ATTACHMENTS, str(tour.peek(_with_files))),
        "safety": (PageName.SAFETY, whole),
        "safety-form": (PageName.FORM, f"{whole}/safety"),
        "plan": (PageName.PLAN, whole),
        "belongings": (PageName.BELONGINGS, whole),
        "exit": (PageName.EXIT, whole),
        "rooms": (PageName.ROOMS, ""),
        "handover": (PageName.HANDOVER, ""),
        "referrals": (PageName.REFERRALS, ""),
        "agencies": (PageName.AGENCIES, ""),
        "calls": (PageName.CALLS, ""),
        "referral": (PageName.REFERRAL, sent or whole),
        "incidents": (PageName.INCIDENTS, ""),
        "empty-forms": (PageName.PEN, ""),
        "her-procedure": (PageName.HER_PROCEDURE, whole),
        "procedure": (PageName.PROCEDURE, ""),
        "override": (PageName.OVERRIDE, sent or whole),
        "audit": (PageName.AUDIT, ""),
        "reviews": (PageName.REVIEWS, ""),
        "review": (PageName.REVIEW, str(tour.peek(_reviewed))),
        "access": (PageName.ACCESS, whole),
        "overview": (PageName.OVERVIEW, ""),
        "overview-list": (PageName.OVERVIEW, "consents/not_asked"),
        "anchors": (PageName.ANCHORS, ""),
        "printed": (PageName.PRINTED, ""),
        "print-queue": (PageName.PRINT_QUEUE, ""),
        "own-copy": (PageName.OWN_COPY, whole),
        "hand-over": (PageName.HAND_OVER, sent.partition("/")[0] or whole),
        "hand-over-all": (PageName.HAND_OVER_ALL, ""),
        "retention": (PageName.RETENTION, ""),
        "people": (PageName.PEOPLE, ""),
        "backups": (PageName.BACKUPS, ""),
        "training": (PageName.TRAINING, ""),
        "groups": (PageName.GROUPS, ""),
        "settings": (PageName.SETTINGS, ""),
        "cases": (PageName.CASES, ""),
        "case": (PageName.CASE, packaged_cases()[0].code),
        "free": (PageName.FREE, ""),
    }


def _oldest(desk: Desk) -> ResidentId:
    """The one with the longest history."""
    return min(residents.residents_list(desk, "in_house").rows, key=lambda row: row.code).id


def _with_files(desk: Desk) -> ResidentId:
    """The one who has attachments."""
    everybody = residents.residents_list(desk, "in_house").rows
    return next(row.id for row in everybody if attachments.attachments_of(desk, row.id))


def _reviewed(desk: Desk) -> ReviewId:
    """A file whose review goes on, after two that were drawn by lot."""
    if not reviews.reviews_overview(desk).rows:
        reviews.draw_sample(desk, 2)
    return reviews.review_file(desk, _oldest(desk))


def _referred(desk: Desk) -> str:
    rows = referrals.referral_rows(desk)
    return f"{rows[0].referral.resident_id}/{rows[0].referral.id}" if rows else ""
