"""Is it still she? The passphrase once more, before steps that must not be a passer-by's.

A use case that needs it says ``again=True``; it is then refused with ``PassphraseAgain`` until
the passphrase was typed here. The windows ask and call the use case anew.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.audit import Act
from shelter_desk.domain.passphrase_errors import NotHerself, WrongPassphrase
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.patience import throttle_of
from shelter_desk.services.use_case import outside
from shelter_desk.vault.second import check_myself

SURE_MS: Final = 5 * 60_000
"""How long one answer is good for."""

DOUBTS: Final = 3
"""So many wrong ones lock the desk."""


@outside("the key slot decides; wrong ones are written down with the next right one")
def confirm_myself(desk: Desk, passphrase: str) -> None:
    """The person at the desk typed her passphrase: for five minutes she is not asked again.

    Raises ``WrongPassphrase``, the third time ``NotHerself`` (whoever asked locks the desk, and
    until then nothing that asks is done), ``TooManyAttempts`` and what opening her slot raises.
    """
    if desk.doubts >= DOUBTS:
        raise NotHerself
    parts, code = desk.parts, desk.staff.sign_in_code
    throttle = throttle_of(parts)
    throttle.check(code)
    try:
        check_myself(parts.folder, desk.opened, passphrase, parts.device_store)
    except WrongPassphrase:
        throttle.failed(code)
        desk.doubts += 1
        desk.sure_until_ms = 0
        if desk.doubts >= DOUBTS:
            raise NotHerself from None
        raise
    failures = throttle.succeeded(code)
    if failures:
        _tell(desk, failures)
    desk.doubts = 0
    desk.sure_until_ms = desk.clock.monotonic_ms() + SURE_MS


def _tell(desk: Desk, failures: int) -> None:
    with desk.database.write() as tx:
        tx.audit.append(desk.signer, Act.FAILED_UNLOCK, detail=str(failures))
