"""One unit of work and its repositories."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from shelter_desk.storage.log.audit import AuditRepository
from shelter_desk.storage.origin import Origin
from shelter_desk.storage.repositories.agencies import AgencyRepository
from shelter_desk.storage.repositories.anchors import AnchorRepository
from shelter_desk.storage.repositories.attachments import AttachmentRepository
from shelter_desk.storage.repositories.backups import BackupRepository
from shelter_desk.storage.repositories.beds import BedRepository
from shelter_desk.storage.repositories.belongings import BelongingRepository
from shelter_desk.storage.repositories.break_glass import BreakGlassRepository
from shelter_desk.storage.repositories.calls import CallRepository
from shelter_desk.storage.repositories.certificates import CertificateRepository
from shelter_desk.storage.repositories.closed_questions import ClosedQuestionRepository
from shelter_desk.storage.repositories.conducts import ConductRepository
from shelter_desk.storage.repositories.conflicts import ConflictRepository
from shelter_desk.storage.repositories.consents import ConsentRepository
from shelter_desk.storage.repositories.counters import Counters
from shelter_desk.storage.repositories.definitions import DefinitionRepository
from shelter_desk.storage.repositories.disclosures import DisclosureRepository
from shelter_desk.storage.repositories.drafts import DraftRepository
from shelter_desk.storage.repositories.handovers import HandoverRepository
from shelter_desk.storage.repositories.house_records import (
    HouseDraftRepository,
    HouseRecordRepository,
)
from shelter_desk.storage.repositories.incidents import IncidentRepository
from shelter_desk.storage.repositories.issued import IssuedRepository
from shelter_desk.storage.repositories.notes import NoteRepository
from shelter_desk.storage.repositories.outings import OutingRepository
from shelter_desk.storage.repositories.overrides import OverrideRepository
from shelter_desk.storage.repositories.overview import OverviewRepository
from shelter_desk.storage.repositories.paper_waits import PaperWaitRepository
from shelter_desk.storage.repositories.practice_plays import PracticePlayRepository
from shelter_desk.storage.repositories.records import RecordRepository
from shelter_desk.storage.repositories.referral_story import ReferralStoryRepository
from shelter_desk.storage.repositories.referrals import ReferralRepository
from shelter_desk.storage.repositories.registered import RegisteredRepository
from shelter_desk.storage.repositories.residents import ResidentRepository
from shelter_desk.storage.repositories.retentions import RetentionRepository
from shelter_desk.storage.repositories.reviews import ReviewRepository
from shelter_desk.storage.repositories.settings import SettingsRepository
from shelter_desk.storage.repositories.staff import StaffRepository
from shelter_desk.storage.repositories.tasks import TaskRepository
from shelter_desk.storage.repositories.teams import TeamRepository
from shelter_desk.storage.search.finding import SearchRepository


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
