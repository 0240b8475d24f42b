"""Every page that is built; the shell offers no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.pages.arrival_start import ArrivalStartPage
from shelter_desk.desktop.pages.audit import AuditPage
from shelter_desk.desktop.pages.consent import ConsentPage
from shelter_desk.desktop.pages.file import FilePage
from shelter_desk.desktop.pages.note import NotePage
from shelter_desk.desktop.pages.notes import NotesPage
from shelter_desk.desktop.pages.preview import PreviewPage
from shelter_desk.desktop.pages.referral import ReferralPage
from shelter_desk.desktop.pages.referrals import ReferralsPage
from shelter_desk.desktop.pages.residents import ResidentsPage
from shelter_desk.desktop.pages.today import TodayPage
from shelter_desk.desktop.warming import load_page

_EVERYDAY: Final[tuple[type[Page], ...]] = (
    TodayPage,
    ResidentsPage,
    ArrivalStartPage,
    FilePage,
    FormPage,
    ConsentPage,
    NotePage,
    NotesPage,
    PreviewPage,
    ReferralsPage,
    ReferralPage,
    AuditPage,
)

_RARE: Final[Mapping[PageName, tuple[str, str]]] = {
    PageName.HISTORY: ("formview.history_page", "HistoryPage"),
    PageName.NEEDS: ("needs.page", "NeedsPage"),
    PageName.SAFETY: ("plan.safety_page", "SafetyPage"),
    PageName.PLAN: ("plan.page", "PlanPage"),
    PageName.SCREENING: ("pages.screening", "ScreeningPage"),
    PageName.CALLS: ("pages.calls", "CallsPage"),
    PageName.AGENCIES: ("pages.agencies_page", "AgenciesPage"),
    PageName.OVERRIDE: ("pages.override", "OverridePage"),
    PageName.REVIEWS: ("pages.reviews", "ReviewsPage"),
    PageName.REVIEW: ("pages.review", "ReviewPage"),
    PageName.ACCESS: ("pages.access", "AccessPage"),
    PageName.ANCHORS: ("pages.anchors", "AnchorsPage"),
    PageName.PRINTED: ("pages.printed", "PrintedPage"),
    PageName.PRINT_QUEUE: ("pages.print_queue", "PrintQueuePage"),
    PageName.BACKUPS: ("backups.page", "BackupsPage"),
    PageName.EXIT: ("pages.leaving_house", "ExitPage"),
    PageName.RETENTION: ("pages.retention", "RetentionPage"),
    PageName.HOUSE: ("house.page", "HousePage"),
    PageName.ROOMS: ("house.rooms_page", "RoomsPage"),
    PageName.BELONGINGS: ("house.things_page", "ThingsPage"),
    PageName.ATTACHMENTS: ("attached.page", "AttachmentsPage"),
    PageName.HANDOVER: ("house.handover_page", "HandoverPage"),
    PageName.PEN: ("house.pen_page", "PenPage"),
    PageName.INCIDENTS: ("house.incidents_page", "IncidentsPage"),
    PageName.TONIGHT: ("house.tonight_page", "TonightPage"),
    PageName.SETTINGS: ("settings_page", "SettingsPage"),
    PageName.HER_PROCEDURE: ("procedure.her_page", "HerProcedurePage"),
    PageName.PROCEDURE: ("procedure.house_page", "ProcedurePage"),
    PageName.FRONT_LINES: ("procedure.front_lines_page", "FrontLinesPage"),
    PageName.HAND_OVER: ("hand_over.page", "HandOverPage"),
    PageName.OWN_COPY: ("own_copy.page", "OwnCopyPage"),
    PageName.HAND_OVER_ALL: ("hand_over.all_page", "HandOverAllPage"),
    PageName.FIGURES: ("figures.page", "FiguresPage"),
    PageName.OVERVIEW: ("overview.page", "OverviewPage"),
    PageName.TRAINING: ("training.page", "TrainingPage"),
    PageName.GROUPS: ("training.groups_page", "GroupsPage"),
    PageName.PEOPLE: ("people.page", "PeoplePage"),
    PageName.CASES: ("practice.cases_page", "CasesPage"),
    PageName.CASE: ("practice.play_page", "CasePage"),
    PageName.CASE_RESULT: ("practice.result_page", "CaseResultPage"),
    PageName.FREE: ("practice.free_page", "FreePage"),
    PageName.FREE_RESULT: ("practice.free_result_page", "FreeResultPage"),
}
"""Module and class of pages that many a day does without; their modules come when they do."""


class _Pages(Mapping[PageName, type[Page]]):
    """Knows all pages by name; a rare one is imported when it is first asked for.

    That is always on the window's thread, after the worker has imported all that both use.
    """

    def __getitem__(self, name: PageName) -> type[Page]:
        for page in _EVERYDAY:
            if page.name is name:
                return page
        rare: type[Page] = load_page(*_RARE[name])
        return rare

    def __contains__(self, name: object) -> bool:
        return name in _RARE or any(page.name is name for page in _EVERYDAY)

    def __iter__(self) -> Iterator[PageName]:
        yield from (page.name for page in _EVERYDAY)
        yield from _RARE

    def __len__(self) -> int:
        return len(_EVERYDAY) + len(_RARE)


PAGES: Final[Mapping[PageName, type[Page]]] = _Pages()
