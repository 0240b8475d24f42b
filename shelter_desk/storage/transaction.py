"""One unit of work and its repositories."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from shelter_desk.storage.agencies import AgencyRepository
from shelter_desk.storage.anchors import AnchorRepository
from shelter_desk.storage.attachments import AttachmentRepository
from shelter_desk.storage.audit import AuditRepository
from shelter_desk.storage.backups import BackupRepository
from shelter_desk.storage.beds import BedRepository
from shelter_desk.storage.belongings import BelongingRepository
from shelter_desk.storage.break_glass import BreakGlassRepository
from shelter_desk.storage.calls import CallRepository
from shelter_desk.storage.certificates import CertificateRepository
from shelter_desk.storage.closed_questions import ClosedQuestionRepository
from shelter_desk.storage.conducts import ConductRepository
from shelter_desk.storage.conflicts import ConflictRepository
from shelter_desk.storage.consents import ConsentRepository
from shelter_desk.storage.counters import Counters
from shelter_desk.storage.definitions import DefinitionRepository
from shelter_desk.storage.disclosures import DisclosureRepository
from shelter_desk.storage.drafts import DraftRepository
from shelter_desk.storage.handovers import HandoverRepository
from shelter_desk.storage.house_records import HouseDraftRepository, HouseRecordRepository
from shelter_desk.storage.incidents import IncidentRepository
from shelter_desk.storage.issued import IssuedRepository
from shelter_desk.storage.notes import NoteRepository
from shelter_desk.storage.origin import Origin
from shelter_desk.storage.outings import OutingRepository
from shelter_desk.storage.overrides import OverrideRepository
from shelter_desk.storage.overview import OverviewRepository
from shelter_desk.storage.paper_waits import PaperWaitRepository
from shelter_desk.storage.practice_plays import PracticePlayRepository
from shelter_desk.storage.records import RecordRepository
from shelter_desk.storage.referral_story import ReferralStoryRepository
from shelter_desk.storage.referrals import ReferralRepository
from shelter_desk.storage.registered import RegisteredRepository
from shelter_desk.storage.residents import ResidentRepository
from shelter_desk.storage.retentions import RetentionRepository
from shelter_desk.storage.reviews import ReviewRepository
from shelter_desk.storage.search import SearchRepository
from shelter_desk.storage.settings import SettingsRepository
from shelter_desk.storage.staff import StaffRepository
from shelter_desk.storage.tasks import TaskRepository
from shelter_desk.storage.teams import TeamRepository


class Transaction:
    """The repositories of one unit of work; of no use after its ``with`` block."""

    def __init__(self, connection: Connection, driver: Any, origin: Origin) -> None:
        counters = Counters(connection)
        self.staff = StaffRepository(connection)
        self.settings = SettingsRepository(connection)
        self.search = SearchRepository(driver)
        self.residents = ResidentRepository(connection, counters, self.search)
        self.registered = RegisteredRepository(connection)
        self.drafts = DraftRepository(connection)
        self.records = RecordRepository(connection)
        self.closed_questions = ClosedQuestionRepository(connection)
        self.definitions = DefinitionRepository(connection)
        self.consents = ConsentRepository(connection)
        self.notes = NoteRepository(connection, self.search, origin.clock)
        self.agencies = AgencyRepository(connection)
        self.referrals = ReferralRepository(connection, counters)
        self.disclosures = DisclosureRepository(connection)
        self.audit = AuditRepository(driver, origin)
        self.conducts = ConductRepository(connection)
        self.conflicts = ConflictRepository(connection)
        self.teams = TeamRepository(connection)
        self.break_glass = BreakGlassRepository(connection)
        self.anchors = AnchorRepository(connection)
        self.backups = BackupRepository(connection)
        self.reviews = ReviewRepository(connection)
        self.retention = RetentionRepository(connection)
        self.certificates = CertificateRepository(connection)
        self.overrides = OverrideRepository(connection)
        self.plays = PracticePlayRepository(connection)
        self._furnish(connection, counters)

    def _furnish(self, connection: Connection, counters: Counters) -> None:
        """The repositories of the house itself, and of what hangs on its files."""
        self.beds = BedRepository(connection)
        self.belongings = BelongingRepository(connection)
        self.issued, self.outings = IssuedRepository(connection), OutingRepository(connection)
        self.incidents = IncidentRepository(connection, counters)
        self.house_records = HouseRecordRepository(connection)
        self.house_drafts = HouseDraftRepository(connection)
        self.handovers = HandoverRepository(connection)
        self.attachments = AttachmentRepository(connection)
        self.tasks = TaskRepository(connection)
        self.referral_story = ReferralStoryRepository(connection)
        self.calls = CallRepository(connection, counters)
        self.overview = OverviewRepository(connection, self.consents)
        self.paper_waits = PaperWaitRepository(connection)
