"""Which editor stands for which kind of question: the one table of the desktop."""

from __future__ import annotations

import functools

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.formview.chips import ManyChipsEditor, OneChipEditor
from shelter_desk.desktop.formview.date_edit import DateEditor, DateTimeEditor
from shelter_desk.desktop.formview.editor import (
    Editor,
    LongTextEditor,
    NumberEditor,
    PhoneEditor,
    TextEditor,
)
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.formview.pick_list import PickManyEditor, PickOneEditor
from shelter_desk.desktop.formview.row_chips import RowChipsEditor
from shelter_desk.desktop.formview.time_edit import TickEditor, TimeEditor
from shelter_desk.forms.spec import (
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    Field,
    IntegerField,
    LanguageField,
    LongTextField,
    PhoneField,
    RowChoice,
    SelectMultiple,
    SelectOne,
    TextField,
    TickTime,
    TimeField,
)

FEW = 6


@functools.singledispatch
def make_editor(field: Field, kit: Kit, parent: QWidget | None = None) -> Editor:
    """The editor for ``field``. Raises ``TypeError`` for a kind that takes no answer."""
    del kit, parent
    raise TypeError(type(field).__name__)


@make_editor.register
def _(field: TextField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return TextEditor(kit, field, parent)


@make_editor.register
def _(field: LongTextField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return LongTextEditor(kit, field, parent)


@make_editor.register
def _(field: PhoneField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return PhoneEditor(kit, field, parent)


@make_editor.register(IntegerField)
@make_editor.register(DecimalField)
def _(field: IntegerField | DecimalField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return NumberEditor(kit, field, parent)


@make_editor.register
def _(field: DateField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return DateEditor(kit, field, parent)


@make_editor.register
def _(field: DateTimeField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return DateTimeEditor(kit, field, parent)


@make_editor.register
def _(field: TimeField, kit: Kit, parent: QWidget | None = None) -> Editor:
    return TimeEditor(kit, field, parent)


@make_editor.register
def _(field: SelectOne, kit: Kit, parent: QWidget | None = None) -> Editor:
    if len(field.choices) <= FEW:
        return OneChipEditor(kit, field, parent)
    return PickOneEditor(kit, field, parent)


@make_editor.register
def _(field: RowChoice, kit: Kit, parent: QWidget | None = None) -> Editor:
    return RowChipsEditor(kit, field, parent)


@make_editor.register
def _(field: SelectMultiple, kit: Kit, parent: QWidget | None = None) -> Editor:
    return ManyChipsEditor(kit, field, parent)


@make_editor.register(CountryField)
@make_editor.register(LanguageField)
def _(field: CountryField | LanguageField, kit: Kit, parent: QWidget | None = None) -> Editor:
    editor = PickManyEditor if field.multiple else PickOneEditor
    return editor(kit, field, parent)


@make_editor.register
def _(field: TickTime, kit: Kit, parent: QWidget | None = None) -> Editor:
    return TickEditor(kit, field, parent)
