"""The key file and the records change together: one commit, then one rename.

A function of the vault lays the new key file beside the old one. The records remember its digest
in the transaction that logs why; the rename follows the commit. Cut off anywhere, the records
know which of the two files is the right one.
"""

from __future__ import annotations

from contextlib import suppress

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import Work
from shelter_desk.vault.changing import Staged
from shelter_desk.vault.people import renew_wraps

KEY_FILE = Ref("setting", "key_file")


def with_the_rest(work: Work, staged: Staged) -> None:
    """Call at once with what the vault staged, and then let the log vouch for ``KEY_FILE``."""
    work.afterwards(staged.complete, staged.discard)
    work.tx.settings.set_key_file(staged.digest, staged.epoch)


def told_beside(work: Work) -> None:
    """A line of its own that vouches for the key file, where the act's own line names a person."""
    work.audit(act=Act.SETTINGS, ref=KEY_FILE, detail="key file")


def hand_out_circles(desk: Desk) -> None:
    """A manager opens a desk of before circles could be given anything: everybody gets the keys.

    What stands in the way now (a full disk) does not keep her out; the next time does it.
    """
    opened = desk.opened
    if opened.role is not Role.MANAGER or opened.must_change or opened.gives_everywhere:
        return
    with suppress(ShelterDeskError):
        staged = renew_wraps(desk.parts.folder, opened, desk.parts.randomness)
        keep_alone(desk, staged, Act.SETTINGS, "key file")


def keep_alone(desk: Desk, staged: Staged, act: Act, detail: str) -> None:
    """Commit and rename at the door, where no use case runs yet."""
    try:
        with desk.database.write() as tx:
            tx.settings.set_key_file(staged.digest, staged.epoch)
            tx.audit.append(desk.signer, act, ref=KEY_FILE, detail=detail, hash_content=True)
    except BaseException:
        staged.discard()
        raise
    staged.complete()
