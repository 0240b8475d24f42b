"""Languages: of the program (installed) and of single texts (translators that are not)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.assets import asset
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.terms import TraffickingTerm, in_term
from shelter_desk.domain.text import Message, Text

LANGUAGES = ("ar", "en")
_FSI, _PDI = "\u2068", "\u2069"
_LRM, _RLM = "\u200e", "\u200f"
_PLACE = re.compile(r"\{([a-z_]+)\}")
_NAME = "shelter_desk_language"
# Formats never come from the locale (fmt.py makes them); these two have Western digits, so that
# Qt's own number fields accept what the codes, phones and dates of the program are written in.
_LOCALES = {"ar": "ar_AE", "en": "en_GB"}


def install_language(app: QApplication, language: str) -> None:
    """Speak ``language`` in every window from now on; Qt's own words first, then ours."""
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{folder}/qtbase_{language}.qm", _qm(language)):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(path):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    app.setLayoutDirection(direction(language))


def direction(language: str) -> Qt.LayoutDirection:
    """Which way the windows of a language run."""
    return Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight


def _qm(language: str) -> str:
    return str(asset("translations", f"shelter_desk_{language}.qm"))


class Translations:
    """Words in any language, whatever the windows speak (a ``domain.ports.Translate``).

    ``term`` is the house's word for trafficking; the session sets it once the desk is open.
    """

    def __init__(self) -> None:
        self.term = TraffickingTerm.PERSONS
        self._labels: dict[str, Mapping[str, str]] = {}
        self._translators: dict[str, QTranslator] = {}
        for language in LANGUAGES:
            translator = QTranslator()
            if translator.load(_qm(language)):
                self._translators[language] = translator

    def __call__(self, language: str, text: Text, n: int | None = None) -> str:
        """The wording of ``text``; English where the language lacks it."""
        translator = self._translators.get(language)
        words = ""
        if translator is None:
            words = self._labels_in(language).get(text.source, "")
        elif text.context:
            count = -1 if n is None else n
            gender = text.gender or None
            words = translator.translate(text.context, text.source, gender, count) or ""
        words = in_term(words or text.source, self.term)
        return words if n is None else words.replace("%n", str(n))

    def _labels_in(self, language: str) -> Mapping[str, str]:
        """What papers say in a language the windows do not speak, read when it is first asked."""
        if language not in self._labels:
            path = asset("labels", f"{language}.json")
            found = json.loads(path.read_text(encoding="utf-8"))["words"] if path.is_file() else {}
            self._labels[language] = found
        return self._labels[language]


def fill(words: str, params: Mapping[str, str]) -> str:
    """Put ``params`` into their ``{name}`` places, each isolated so that it keeps its order."""
    return _PLACE.sub(
        lambda place: isolate(params[place[1]]) if place[1] in params else place[0], words
    )


def anchored(language: str, words: str) -> str:
    """``words`` in the direction of ``language`` even where a filled place comes first.

    Isolated words do not count when Qt looks for the direction of a line (UAX #9, P2).
    """
    if not words.startswith(_FSI) or (words.count(_FSI) == 1 and words.endswith(_PDI)):
        return words
    return f"{_RLM if language == 'ar' else _LRM}{words}"


def isolate(value: str) -> str:
    """``value`` as one unit of text direction; plain numbers and nothing stay as they are."""
    if not value or value.isdecimal():
        return value
    return f"{_FSI}{value}{_PDI}"


def say(translations: Translations, language: str, words: Text | Message) -> str:
    """A text or message in ``language``, filled."""
    if isinstance(words, Text):
        return translations(language, words)
    filled = fill(translations(language, words.text, words.n), words.params)
    return anchored(language, filled)


def installed(words: Text, n: int = -1) -> str:
    """A text in the language of the windows, through the installed translators."""
    return QCoreApplication.translate(words.context, words.source, words.gender or None, n)
