"""A walk through every page, step and panel of the program, on an invented house."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.formview.form_page import FormPage
from shelter_desk.desktop.formview.section import Cover
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.pages.arrival_start import ArrivalStartPage
from shelter_desk.desktop.pages.audit import AuditPage
from shelter_desk.desktop.pages.consent import ConsentPage
from shelter_desk.desktop.pages.notes import NotesPage
from shelter_desk.desktop.pages.preview import PreviewPage
from shelter_desk.desktop.pages.referral import ReferralPage
from shelter_desk.desktop.pages.settings_page_parts import NOTHING
