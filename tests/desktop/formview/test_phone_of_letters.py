"""Letters where a telephone number stands: a sentence, and the words stay."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.form_bench import AR_EN, Open

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAID = {
    "en": "This does not look like a telephone number. It is kept as it was typed. Look at it "
    "again; a number from another country starts with + and its code.",
    "ar": "لا يبدو",
}
TYPED = "اتصلي بمنى call Mona"


@AR_EN
def test_a_phone_of_letters_is_told_of_and_stays(qtbot: QtBot, opened: Open, language: str) -> None:
    bench = opened(language)
    question = bench.write("own_phone", TYPED)
    assert bench.page.autosave is not None
    bench.page.autosave.save()
    assert question.editor is not None
    line = question.editor.findChild(QLineEdit)
    assert line is not None
    assert line.text() == TYPED
    assert bench.stored().get("own_phone").value == TYPED
    bench.page._review()
    qtbot.waitUntil(bench.page.review.isVisible)
    said = [one.text() for one in bench.page.review.findChildren(QLabel) if one.isVisible()]
    assert [one for one in said if SAID[language] in one], said
    bench.page.review.record.finish()
    assert bench.page.review.foot.act.isEnabled(), "a warning, no refusal"
