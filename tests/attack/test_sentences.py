"""What is said of each bad input: what happened, what is safe and what to do, in both languages."""

from __future__ import annotations

import re

import pytest

from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.domain import (
    date_errors,
    errors,
    folder_errors,
    paper_errors,
    passphrase_errors,
    printer_errors,
)
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms import validation

FILES = (
    *(folder_errors.DamagedVault, folder_errors.DamagedKeyFile, folder_errors.OlderKeyFile),
    *(folder_errors.MissingVault, folder_errors.ForeignVault, folder_errors.NewerVault),
    *(folder_errors.FolderNotWritable, folder_errors.UnsafeFolder, folder_errors.DeskExists),
    *(folder_errors.RecordsMoved, passphrase_errors.NotEnoughMemory),
)
AT_WORK = (
    *(folder_errors.DiskFull, folder_errors.DiskTooFull, folder_errors.AlreadyOpen),
    *(folder_errors.DeviceKeyMissing, passphrase_errors.WrongPassphrase),
    *(printer_errors.NoPrinter, printer_errors.PrintSystemSilent, printer_errors.PrintFailed),
    *(printer_errors.SpoolFull, paper_errors.MissingGlyphs),
)
TYPED = (
    *(date_errors.UnreadableDate, date_errors.NoSuchDay, date_errors.NoSuchMonth),
    *(date_errors.YearOutOfRange, date_errors.ImpossibleAge),
    *(errors.TextTooLong, errors.ChangedMeanwhile),
)
SAID: dict[str, Text] = {
    **{one.__name__: one.text for one in (*FILES, *AT_WORK, *TYPED)},
    "a birth date in the future": validation._IN_FUTURE,
    "a megabyte": validation._TOO_LONG,
    "a phone of letters": validation._PHONE,
    "no key store at the first run": Text(
        "RecoveryStep",
        "This computer has no key store that keeps a second secret, so there is none. Nothing is "
        "lost: the passphrase alone opens the desk. Sign in with the code.",
    ),
}
SAFE = {
    "en": r"[Nn]othing (\w+ )?(was|has|is)|(is|are) (all )?safe|still (here|on the screen)"
    r"|was not changed|stays as it (is|was)|kept as it was",
    "ar": r"لم ي(تغي|ُطبع|ضِع|ُكتب|ُمَسّ)|آمن|ما زال|باقٍ كما هو|بقي كما كُتب|حُفظ كما كُتب",
}
"""What a person holds on to, and …"""
DO = {
    "en": r"(?:^|[.;,] (?:or |then |and |so )?|Please )(Do not|Put|Bring|Choose|Install|Use|Free"
    r"|Check|Open|Unlock|Connect|Look|Restart|Make|Write|Shorten|Close|Sign)\b",
    "ar": r"[يت]ُرجى|يمكن|[يت]ُكتب|يُعاد|تثبيت|يكون الدخول",
}
"""… what she does next: an English imperative that begins a clause, an Arabic polite one."""


@pytest.mark.parametrize("name", SAID)
def test_each_says_what_happened_what_is_safe_and_what_to_do(name: str) -> None:
    for language in ("en", "ar"):
        words = say(Translations(), language, Message(SAID[name]))
        sentences = [one for one in re.split(r"(?<=[.؟?])\s", words) if one]
        assert len(sentences) >= 2, words
        safe = re.search(SAFE[language], words)
        assert safe, words
        todo = re.search(DO[language], words, re.IGNORECASE)
        assert todo, words
        first = sentences[0]
        assert not re.match(DO[language], first, re.IGNORECASE), "what happened comes first"
        arabic = bool(re.search("[\u0621-\u064a]", words))
        assert arabic == (language == "ar"), words


def test_a_sentence_without_one_of_them_is_noticed() -> None:
    assert not re.search(SAFE["en"], "The desk is already open. Use the window that is open.")
    assert not re.search(DO["en"], "The file is damaged. Nothing was changed in it.")
    assert not re.search(SAFE["ar"], "ملف السجلات تالف. يُرجى إحضار أحدث نسخة احتياطية.")
    assert not re.search(DO["ar"], "ملف السجلات تالف. لم يتغير فيه شيء.")
