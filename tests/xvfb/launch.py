"""The program itself, and an eye on it: ``python -m tests.xvfb.launch EYE [ARGUMENTS]``.

Nothing of the program is replaced. Ten times a second the file EYE is written anew with what a
screen reader could say: where one is, what has the keyboard, which words are in sight. Only for
invented people: the words of the window lie in that file unencrypted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from shelter_desk import __main__ as program
from shelter_desk.desktop import relaunch, start
from shelter_desk.desktop.app import make_application
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.formview.question import QuestionView
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.window import DeskWindow

EVERY_MS = 100
SAYS = (QLabel, QAbstractButton, QLineEdit)


def place() -> str:
    """The page in sight, then the view in it."""
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, DeskWindow)), None)
    content = window.content if window is not None else None
    if isinstance(content, FirstRunWizard):
        return type(content.step).__name__
    if not isinstance(content, Shell):
        return type(content).__name__
    views = [one.currentWidget() for one in content.findChildren(OneOf) if one.isVisible()]
    names = (content.page, *views)
    return "/".join(type(one).__name__ for one in names if one is not None)


def said(widget: QWidget) -> dict[str, Any]:
    """What a screen reader would say of one widget."""
    text = getattr(widget, "text", None)
    return {
        "id": id(widget),
        "kind": type(widget).__name__,
        "name": widget.accessibleName(),
        "object": widget.objectName(),
        "about": widget.accessibleDescription(),
        "text": str(text()) if callable(text) else "",
        "on": isinstance(widget, QAbstractButton) and widget.isChecked(),
        "able": widget.isEnabled(),
    }


def focus() -> dict[str, Any]:
    """What has the keyboard, and in which question of a form."""
    widget = QApplication.focusWidget()
    if widget is None:
        return {}
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QuestionView):
        above = above.parentWidget()
    spot = str(above.spot) if isinstance(above, QuestionView) else ""
    answer = above.model.answer(above.spot) if isinstance(above, QuestionView) else None
    state = str(answer.state) if answer is not None else ""
    return {**said(widget), "spot": spot, "state": state}


def look() -> dict[str, Any]:
    """Everything in sight."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    window = modal or QApplication.activeWindow()
    seen = window.findChildren(QWidget) if window is not None else []
    return {
        "at": time.monotonic(),
        "active": QApplication.activeWindow() is not None,
        "place": place(),
        "focus": focus(),
        "popup": type(popup).__name__ if popup is not None else "",
        "modal": type(modal).__name__ if modal is not None else "",
        "sight": [said(one) for one in seen if isinstance(one, SAYS) and one.isVisible()],
    }


def watched(
    make: Callable[[Sequence[str]], QApplication], eye: Path
) -> Callable[[Sequence[str]], QApplication]:
    """``make_application`` that begins to look."""

    def made(arguments: Sequence[str]) -> QApplication:
        app = make(arguments)
        timer = QTimer(app, interval=EVERY_MS)

        def write() -> None:
            fresh = eye.with_suffix(".new")
            fresh.write_text(json.dumps(look()), "utf-8")
            fresh.replace(eye)

        timer.timeout.connect(write)
        timer.start()
        return app

    return made


def again(eye: Path, arguments: Sequence[str]) -> list[str]:
    """How this launcher is started."""
    return [sys.executable, "-m", "tests.xvfb.launch", str(eye), *arguments]


def main() -> int:
    """Run the program with the arguments after EYE."""
    eye = Path(sys.argv[1])
    with (
        mock.patch.object(start, "make_application", watched(make_application, eye)),
        # a lock begins the program anew: the eye has to come along
        mock.patch.object(relaunch, "command_line", lambda asked: again(eye, asked)),
    ):
        return program.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
