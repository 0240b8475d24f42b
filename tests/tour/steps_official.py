"""What an authority decided: its own object, with body, day and reference."""

from __future__ import annotations

from shelter_desk.desktop.file.page import FilePage
from tests.tour import forms
from tests.tour.driver import expect
from tests.tour.stage import Tour
from tests.tour.steps_arrival import open_part, open_resident

OFFICIAL = "official_status"


def official_status(tour: Tour) -> None:
    """Who decided what, when, and that she was told in a language of hers."""
    open_resident(tour)
    open_part(tour, OFFICIAL)
    forms.open_filling(tour)
    forms.answer(tour, "official_status", "Possible")
    forms.answer(tour, "case_kind", "labour")
    forms.answer(tour, "nrm_stage", "2")
    forms.answer(tour, "decision_body", "NonPoliceGovernment")
    forms.write(tour, "decided_on", f"{tour.clock.now():%d/%m/%Y}")
    forms.write(tour, "decision_ref", "LC-2026/118")
    tour.shot("official-status")
    forms.to_section(tour, "afterwards")
    forms.write(tour, "told_on", f"{tour.clock.now():%d/%m/%Y}")
    forms.pick(tour, "told_language", tour.say("الأمه", "Amha"))
    forms.answer(tour, "appeal", "no")
    tour.shot("official-status-told")
    forms.sign_and_leave(tour, "official-status-review")
    expect(tour.page(FilePage).sections.isVisible(), "back in her file")
    tour.shot("file-with-official-status")


STEPS = (official_status,)
