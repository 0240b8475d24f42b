"""Emptying a layout before it is filled anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout

from shelter_desk.desktop.widgets.one_of import OneOf


def empty(layout: QLayout, keep: int = 0) -> None:
    """Take out and destroy all widgets of ``layout`` but the last ``keep`` items."""
    while layout.count() > keep:
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def empty_stack(stack: OneOf) -> None:
    """Take out and destroy every page of ``stack``."""
    while (widget := stack.currentWidget()) is not None:
        stack.removeWidget(widget)
        widget.deleteLater()
