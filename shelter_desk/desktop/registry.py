"""Every page that is built; the shell offers no other."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.desktop.backups.page import BackupsPage
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.history_page import HistoryPage
from shelter_desk.desktop.house.page import HousePage
from shelter_desk.desktop.house.rooms_page import RoomsPage
from shelter_desk.desktop.house.things_page import ThingsPage
from shelter_desk.desktop.needs.page import NeedsPage
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.pages.access import AccessPage
from shelter_desk.desktop.pages.anchors import AnchorsPage
from shelter_desk.desktop.pages.arrival_start import ArrivalStartPage
from shelter_desk.desktop.pages.audit import AuditPage
from shelter_desk.desktop.pages.consent import ConsentPage
from shelter_desk.desktop.pages.file import FilePage
from shelter_desk.desktop.pages.leaving_house import ExitPage
from shelter_desk.desktop.pages.note import NotePage
from shelter_desk.desktop.pages.notes import NotesPage
from shelter_desk.desktop.pages.override import OverridePage
from shelter_desk.desktop.pages.preview import PreviewPage
from shelter_desk.desktop.pages.referral import ReferralPage
from shelter_desk.desktop.pages.referrals import ReferralsPage
from shelter_desk.desktop.pages.residents import ResidentsPage
from shelter_desk.desktop.pages.retention import RetentionPage
from shelter_desk.desktop.pages.review import ReviewPage
from shelter_desk.desktop.pages.reviews import ReviewsPage
from shelter_desk.desktop.pages.screening import ScreeningPage
from shelter_desk.desktop.pages.today import TodayPage
from shelter_desk.desktop.people.page import PeoplePage
from shelter_desk.desktop.plan.page import PlanPage
from shelter_desk.desktop.plan.safety_page import SafetyPage
from shelter_desk.desktop.settings_page import SettingsPage

_BUILT: tuple[type[Page], ...] = (
    TodayPage,
    ResidentsPage,
    ArrivalStartPage,
    FilePage,
    FormPage,
    HistoryPage,
    NeedsPage,
    SafetyPage,
    PlanPage,
    ScreeningPage,
    ConsentPage,
    NotePage,
    NotesPage,
    PreviewPage,
    ReferralsPage,
    ReferralPage,
    OverridePage,
    ReviewsPage,
    ReviewPage,
    AuditPage,
    AccessPage,
    AnchorsPage,
    BackupsPage,
    ExitPage,
    RetentionPage,
    HousePage,
    RoomsPage,
    ThingsPage,
    SettingsPage,
    PeoplePage,
)

PAGES: Mapping[PageName, type[Page]] = MappingProxyType({page.name: page for page in _BUILT})
