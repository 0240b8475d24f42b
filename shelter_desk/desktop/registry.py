"""Every page that is built; the shell offers no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from shelter_desk.desktop.audit.page import AuditPage
from shelter_desk.desktop.consents.page import ConsentPage
from shelter_desk.desktop.file.page import FilePage
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.notes.page import NotesPage
from shelter_desk.desktop.notes.writing_page import NotePage
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.preview.page import PreviewPage
from shelter_desk.desktop.referrals.page import ReferralsPage
from shelter_desk.desktop.referrals.referral_page import ReferralPage
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.residents.page import ResidentsPage
from shelter_desk.desktop.today.page import TodayPage
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
    PageName.SCREENING: ("screening.page", "ScreeningPage"),
    PageName.CALLS: ("calls.page", "CallsPage"),
    PageName.AGENCIES: ("agencies.page", "AgenciesPage"),
    PageName.OVERRIDE: ("overrides.page", "OverridePage"),
    PageName.REVIEWS: ("reviews.page", "ReviewsPage"),
    PageName.REVIEW: ("reviews.review_page", "ReviewPage"),
    PageName.ACCESS: ("audit.access", "AccessPage"),
    PageName.ANCHORS: ("audit.anchors", "AnchorsPage"),
    PageName.PRINTED: ("print_queue.printed", "PrintedPage"),
    PageName.PRINT_QUEUE: ("print_queue.page", "PrintQueuePage"),
    PageName.BACKUPS: ("backups.page", "BackupsPage"),
    PageName.EXIT: ("retention.leaving_house", "ExitPage"),
    PageName.RETENTION: ("retention.page", "RetentionPage"),
    PageName.HOUSE: ("house.page", "HousePage"),
    PageName.ROOMS: ("house.rooms_page", "RoomsPage"),
    PageName.BELONGINGS: ("house.things_page", "ThingsPage"),
    PageName.ATTACHMENTS: ("attachments.page", "AttachmentsPage"),
    PageName.HANDOVER: ("house.handover_page", "HandoverPage"),
    PageName.PEN: ("house.pen_page", "PenPage"),
    PageName.INCIDENTS: ("house.incidents_page", "IncidentsPage"),
    PageName.TONIGHT: ("house.tonight_page", "TonightPage"),
    PageName.SETTINGS: ("settings.page", "SettingsPage"),
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
