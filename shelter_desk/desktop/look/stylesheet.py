"""The style sheet, from tokens. Paddings are symmetric: Qt mirrors only half of the box."""

from __future__ import annotations

from string import Template

from shelter_desk.desktop.look.tokens import Tokens, Tone

_BASE = Template(
    """
QToolTip { color: $text; background: $surface; border: 1px solid $line; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel:disabled { color: $text; }
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="section"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small}pt; }
QLabel[kind="warn"] { color: $attention; }
QLabel[kind="fault"] { color: $destructive; }
QLabel[kind="key"] { color: $muted; font-size: ${tiny}pt; border: 1px solid $line;
  border-radius: 4px; padding: 0px 6px; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="coach"] { background: transparent; border: 2px dashed $line; border-radius: 8px; }
QFrame[kind="said"] { background: $selected; border: none; border-radius: 8px; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="upright"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame[kind="practice"] { border: 6px solid $practice; }
QLabel[kind="practice"] { background: $practice; color: $on_practice; font-weight: 600;
  padding: 2px 16px; border-radius: 0px; }
"""
)

_FIELDS = Template(
    """
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  color: $text; placeholder-text-color: $muted;
  background: $surface; border: 1px solid $edge; border-radius: 8px; padding: ${pad_v}px 10px;
  selection-background-color: $primary; selection-color: $on_primary; min-height: ${field}px; }
QLineEdit { lineedit-password-character: 8226; }
QLineEdit[size="large"] { min-height: ${large}px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: ${focus}px solid $primary; padding: ${pad_v_focus}px ${field_focus}px; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QLineEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $window; color: $muted; }
QTextEdit[kind="read"] { background: $window; color: $text; }
QLineEdit[kind="fault"], QTextEdit[kind="fault"] { border: 2px solid $attention; }
QComboBox { padding: ${pad_v}px 12px; }
QComboBox:focus { padding: ${pad_v_focus}px ${button_focus}px; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: url("$arrow"); width: ${mark}px; height: ${mark}px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0px;
  min-height: 0px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0px; border: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px;
  selection-background-color: $selected; selection-color: $text; outline: none; }
QCheckBox, QRadioButton { spacing: 10px; min-height: 32px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px;
  border: 1px solid $muted; background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${ring}px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked {
  border: 1px solid $primary; background: $primary; image: url("$check"); }
QCheckBox:focus, QRadioButton:focus { color: $primary; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
  border: ${focus}px solid $primary; }
QMenu { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 7px 28px; border-radius: 6px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QProgressBar { background: $window; border: 1px solid $line; border-radius: 4px;
  text-align: center; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
"""
)

_BUTTONS = Template(
    """
QPushButton, QToolButton[kind="quiet"] { background: $surface; border: 1px solid $line;
  border-radius: 8px; padding: ${pad_v}px 12px; min-height: ${field}px; }
QPushButton:hover, QToolButton[kind="quiet"]:hover { border: 1px solid $muted; }
QPushButton:pressed { background: $selected; }
QPushButton:focus, QToolButton[kind="quiet"]:focus { border: ${focus}px solid $primary;
  padding: ${pad_v_focus}px ${button_focus}px; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton:checked { background: $selected; color: $primary; border: 1px solid $primary; }
QPushButton:checked:focus { border: ${focus}px solid $primary;
  padding: ${pad_v_focus}px ${button_focus}px; }
QPushButton:focus, QToolButton:focus, QCheckBox:focus, QRadioButton:focus { outline: none; }
QPushButton[kind="link"]:checked { background: transparent; border: 1px solid transparent; }
QPushButton[size="large"] { min-height: ${large}px; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; font-weight: 600;
  border: 1px solid $primary; padding: ${pad_v}px 15px; }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:focus { border: ${focus}px solid $text;
  padding: ${pad_v_focus}px ${primary_focus}px; }
QPushButton[kind="primary"]:disabled { background: $window; color: $muted; border-color: $line; }
QPushButton[kind="destructive"] { color: $destructive; border: 1px solid $destructive; }
QPushButton[kind="destructive"]:focus { border: ${focus}px solid $destructive; }
QPushButton[kind="link"], QToolButton { background: transparent; border: 1px solid transparent;
  color: $muted; padding: ${pad_v}px 8px; border-radius: 8px; min-height: ${field}px; }
QPushButton[state="true"] { text-align: right; }
QPushButton[kind="link"]:hover, QToolButton:hover { color: $text; background: $selected; }
QPushButton[kind="link"]:focus, QPushButton[kind="link"]:checked:focus,
QToolButton:focus { border: ${focus}px solid $primary;
  padding: ${pad_v_focus}px ${link_focus}px; color: $text; }
QPushButton[kind="link"]:pressed { background: $selected; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent; color: $muted;
  padding: 7px 12px; border-radius: 8px; min-height: ${field}px; }
QPushButton[kind="nav"]:hover { color: $text; border: 1px solid $line; }
QPushButton[kind="nav"]:checked { background: $selected; color: $primary; font-weight: 600;
  border: 1px solid $selected; }
QPushButton[kind="nav"]:focus { border: ${focus}px solid $primary;
  padding: ${nav_focus}px ${button_focus}px; }
"""
)

_VIEWS = Template(
    """
QAbstractItemView { background: $surface; border: none; outline: none; gridline-color: $line;
  selection-background-color: $selected; selection-color: $text; }
QTableView[kind="rows"], QListView[kind="rows"] { background: transparent; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 8px 14px; font-weight: 400; font-size: ${small}pt; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; min-height: 32px;
  min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTextBrowser { padding: 8px 16px; }
QTextBrowser[kind="page"] { background: $surface; color: $text; }
QTabBar::tab { padding: 8px 14px; color: $muted; border: none; }
QTabBar::tab:selected { color: $primary; font-weight: 600; border-bottom: 2px solid $primary; }
QTabWidget::pane { border: none; }
"""
)


def build_stylesheet(tokens: Tokens, body_points: float, marks: tuple[str, str] = ("", "")) -> str:
    """The whole sheet at a body size in points; ``marks`` are paths: a tick, an arrow down."""
    scale = body_points / 10.5
    values = {name: getattr(tokens, name) for name in Tokens.__dataclass_fields__ if name != "dark"}
    sizes = {
        "title": f"{17 * scale:g}",
        "heading": f"{13 * scale:g}",
        "small": f"{9.25 * scale:g}",
        "tiny": f"{8.5 * scale:g}",
        "field": str(round(20 * scale)),
        "large": str(round(28 * scale)),
        "pad_v": "6",
        **_paddings_in_focus(tokens.focus - 1),
        "mark": str(round(16 * scale)),
        "drop": str(round(12 + 16 * scale)),
        "box": str(round(18 * scale)),
        "ring": str(round(18 * scale) // 2 + 1),
        "check": marks[0],
        "arrow": marks[1],
        "on_practice": tokens.on_practice,
    }
    parts = (_BASE, _FIELDS, _BUTTONS, _VIEWS)
    sheet = "".join(part.substitute(values, **sizes) for part in parts)
    return sheet + "".join(_chip(tokens, tone) for tone in Tone) + _chip_shape(sizes["small"])


def _paddings_in_focus(thicker: int) -> dict[str, str]:
    """Paddings that give the ring its room, so that nothing moves when the focus comes."""
    usual = {"pad_v": 6, "field": 10, "button": 12, "primary": 15, "link": 8, "nav": 7}
    return {f"{name}_focus": str(pixels - thicker) for name, pixels in usual.items()}


def _chip(tokens: Tokens, tone: Tone) -> str:
    ink, ground = tokens.pair(tone)
    edge = tokens.line if tone in (Tone.NEUTRAL, Tone.DESTRUCTIVE) else ground
    return (
        f'QLabel[chip="{tone}"], QFrame[chip="{tone}"] {{ color: {ink}; background: {ground}; '
        f"border: 1px solid {edge}; }}\n"
        f'QFrame[chip="{tone}"] QLabel {{ color: {ink}; background: transparent; border: none; }}\n'
        f'QFrame[bar="true"][chip="{tone}"] {{ border: 1px solid {ink}; }}\n'
    )


def _chip_shape(small: str) -> str:
    return (
        f"QLabel[chip] {{ border-radius: 6px; padding: 2px 9px; font-size: {small}pt; }}\n"
        f"QFrame[chip] {{ border-radius: 6px; }}\n"
        f'QLabel[kind="chip"] {{ font-size: {small}pt; }}\n'
        "QFrame[bar] { border-radius: 8px; }\n"
    )
