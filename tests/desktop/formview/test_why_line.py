"""Over every sensitive section stands why we ask and who sees it, before anything is asked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_desk.desktop.formview.model import Spot
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.formview.repeats import RepeatView
from shelter_desk.desktop.formview.section import Cover, SectionView
from shelter_desk.desktop.i18n import Translations
from shelter_desk.domain.sensitivity import Tier
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import FormSpec, Section
from tests.desktop.form_bench import AR_EN, Bench, Open, World
from tests.desktop.pages_kit import arrive

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sensitive(form: FormSpec) -> list[Section]:
    return [one for one in form.sections if one.tier >= Tier.SENSITIVE]


RESTED = timedelta(days=2)
"""Nobody is screened in her first night here."""
FORMS = [key for key, form in BUILT_IN.items() if sensitive(form)]


def view_of(bench: Bench, section: Section) -> SectionView:
    bench.filling.show_section(section.key, "")
    bench.filling.body.finish()
    QApplication.processEvents()
    (view,) = [one for one in bench.filling.body.views if one.section.key == section.key]
    return view


def call_for(bench: Bench, section: Section) -> None:
    """Answer what has to be answered before the section is asked at all."""
    wanted = section.relevant
    if isinstance(wanted, Equals):
        bench.filling.model.set_value(Spot(wanted.key), wanted.value)
    assert bench.filling.model.asked(section)


def top(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


@AR_EN
@pytest.mark.parametrize("form", FORMS)
def test_why_stands_over_each_sensitive_section(
    opened: Open, world: World, language: str, form: str
) -> None:
    desk, clock = world
    her = arrive(desk)
    clock.at += RESTED
    bench = opened(language, form, resident=her)
    for section in sensitive(BUILT_IN[form]):
        call_for(bench, section)
        view = view_of(bench, section)
        assert section.why is not None
        words = Translations()(language, section.why)
        assert (words == section.why.source) == (language == "en"), section.key
        lines = [one for one in view.findChildren(QLabel) if one.text() == words]
        assert len(lines) == 1, section.key
        assert lines[0].isVisible(), section.key
        assert lines[0].height() > 0, section.key
        below = [
            one
            for kind in (QuestionView, RepeatView, Cover)
            for one in view.findChildren(kind)
            if one.isVisible()
        ]
        assert below, section.key
        assert all(top(one, view) >= top(lines[0], view) + lines[0].height() for one in below)
        if section.tier is Tier.PAINFUL:
            assert [one for one in below if isinstance(one, Cover)] == below, "not yet opened"
