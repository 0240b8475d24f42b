"""The invented picture, letter and incidents of the practice house."""

from __future__ import annotations

import pytest

from shelter_desk.domain.attachments import Media
from shelter_desk.domain.ids import HouseRecordId
from shelter_desk.forms.incident_asked import SEALED_PEOPLE
from shelter_desk.services.attachments import attachment_showing, attachments
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import house_reports
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening.demo import make_practice
from shelter_desk.services.opening.unlock import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.practice_data import files
from shelter_desk.services.views.incident import IncidentState
from tests import factories


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_picture_and_a_letter_that_can_be_looked_at(desk: Desk, language: str) -> None:
    her = factories.admit(desk)
    desk.language = language
    files.add_files(desk, her)
    letter, card = attachments.attachments_of(desk, her)
    assert card.facts is not None
    assert letter.facts is not None
    assert (card.facts.media, letter.facts.media) == (Media.PNG, Media.PDF)
    assert card.facts.size + letter.facts.size < 5_000, "invented, and tiny"
    opened = attachments.look_at_attachment(desk, letter.id)
    shown = attachment_showing.pdf_pages(desk, opened.content, 96, 0)
    assert (shown.total, len(shown.pictures)) == (1, 1)
    assert card.facts.title == {"ar": "بطاقة للتدريب", "en": "Card for practice"}[language]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_incidents_of_the_house_one_of_which_names_two_residents(
    parts: DeskParts, language: str
) -> None:
    practice = make_practice(parts.folder / "practice", parts, residents=7, language=language)
    rows = house_reports.incident_list(practice.desk).rows
    assert [(len(row.codes), str(row.opens).partition("@")[0]) for row in rows] == [
        (2, "incident"),
        (0, "incident"),
    ]
    assert all(row.state is IncidentState.WAITING for row in rows)
    for row in rows:
        (version,) = house_reports.report_history(
            practice.desk, HouseRecordId(row.opens.partition("@")[2])
        )
        arabic = any(
            "\u0600" < letter < "\u0700" for letter in str(version.answers.get("facts").value)
        )
        assert arabic is (language == "ar")
    stop(practice.desk)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_incident_for_management_alone_which_the_caseworker_is_not_told_of(
    parts: DeskParts, language: str
) -> None:
    practice = make_practice(parts.folder / "practice", parts, residents=7, language=language)
    said = {row.number for row in house_reports.incident_list(practice.desk).rows}
    cheap = practice.desk.parts
    stop(practice.desk)
    manager = unlock(cheap, practice.manager_code, practice.passphrase)
    (row,) = (one for one in house_reports.incident_list(manager).rows if one.number not in said)
    assert len(row.codes) == 1
    (read,) = house_reports.report_history(manager, HouseRecordId(row.opens.partition("@")[2]))
    people = read.answers.rows[SEALED_PEOPLE]
    assert people[0].get("code").value == row.codes[0]
    for key in ("sealed_facts", "sealed_place", "sealed_action", "sealed_wish"):
        words = str(read.answers.get(key).value)
        assert any("\u0600" < letter < "\u0700" for letter in words) is (language == "ar")
    assert audit.verify(manager).clean
    stop(manager)
