"""The exit form of a stay after which she came back says which stay it is about."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.formview.earlier_stay import LAID_ASIDE, SIGNED
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.pages_kit import Kit, arrive, whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(kit: Kit) -> FormPage:
    return whole(FormPage(kit.context, kit.window, clock=kit.clock))


def signs(page: FormPage) -> bool:
    """Whether the way to signing is offered."""
    assert page.filling is not None
    return not page.filling.foot.act.isHidden()


def said(kit: Kit, text: Text) -> str:
    day = kit.context.fmt.date(kit.desk.local_today() - timedelta(days=3))
    return kit.context.words(Message(text, {"day": day}))


def test_one_that_was_never_signed_is_read_and_given_up(
    kit: Kit, page: FormPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = arrive(kit.desk)
    records.save_draft(kit.desk, her, "exit", factories.answers(exit_planned="yes"), 0)
    retention.record_exit(kit.desk, her, ExitNotice(kit.desk.local_today(), ExitReason.HOSPITAL))
    come_back(kit, her)
    page.show_subject(f"{her}/exit")
    header = page.header
    assert not header.earlier.isVisibleTo(page), "the form of this stay"
    assert signs(page)
    assert header.leaving.isVisibleTo(page)
    (kept,) = [one for one in residents.open_file(kit.desk, her).timeline if one.kind == "draft"]
    page.show_subject(f"{her}/{kept.ref.id}")
    assert header.earlier.isVisibleTo(page)
    assert header.earlier.text() == said(kit, LAID_ASIDE)
    assert not header.leaving.isVisibleTo(page), "what is open is open in this stay"
    assert not signs(page)
    assert page.filling is not None
    assert page.filling.model.answers.get("exit_planned").value == "yes"
    monkeypatch.setattr(kit.context.messages, "ask", lambda *_words, **_how: True)
    page.filling.save_state.discard.click()
    assert not [one for one in residents.open_file(kit.desk, her).timeline if one.kind == "draft"]


def test_one_that_is_signed_names_its_stay(kit: Kit, page: FormPage, qtbot: QtBot) -> None:
    her = arrive(kit.desk)
    day = kit.desk.local_today()
    form = factories.answers(exit_reason="hospital")
    form = form.with_value("exit_on", PartialDate(day.year, day.month, day.day))
    signed = records.sign_record(kit.desk, her, "exit", form)
    page.show_subject(f"{her}/exit@{signed}")
    assert not page.header.earlier.isVisibleTo(page), "it is the last one"
    come_back(kit, her)
    page.refresh()
    assert page.header.earlier.text() == said(kit, SIGNED)
    assert page.header.earlier.isVisibleTo(page)
    assert not page.header.leaving.isVisibleTo(page)
    page.show_subject(f"{her}/needs")
    assert not page.header.earlier.isVisibleTo(page)


def come_back(kit: Kit, her: ResidentId) -> None:
    """Three days later."""
    kit.clock.at += timedelta(days=3)
    retention.readmit(kit.desk, her)
