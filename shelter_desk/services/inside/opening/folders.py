"""Whether records may live in a folder: on this computer, not copied away, with some room."""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePath
from typing import Final

from shelter_desk.domain.folder_errors import DiskTooFull, FolderNotWritable, UnsafeFolder

LEAST_FREE: Final = 100 * 1000 * 1000
"""Bytes below which nothing is started."""

NETWORK: Final = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "davfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.glusterfs"),
        *("fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.s3fs", "fuse.dropbox"),
    )
)
"""File systems on which SQLite's locks and log are not safe, or that lie elsewhere."""

_SYNCHRONISED: Final = (
    *("onedrive", "dropbox", "google drive", "googledrive", "google-drive", "icloud"),
    *("com~apple~clouddocs", "mobile documents", "nextcloud", "owncloud", "pcloud"),
    *("megasync", "yandex.disk", "syncthing"),
)
_MOUNTS: Final = Path("/proc/mounts")
_ESCAPES: Final = (("\\040", " "), ("\\011", "\t"), ("\\134", "\\"))


def check_place(folder: Path, mounts: str | None = None) -> None:
    """Raise why records may not live in ``folder``; it need not exist yet.

    Raises ``UnsafeFolder`` (network, synchronised), ``FolderNotWritable``, ``DiskTooFull``.
    ``mounts`` is the text of ``/proc/mounts``, read from the system when not given.
    """
    full = Path(os.path.abspath(folder))  # noqa: PTH100 - the person may mean a link by its name
    for place in {full, full.resolve()}:
        if is_synchronised(place) or is_network(place, _mounts() if mounts is None else mounts):
            raise UnsafeFolder(folder=str(folder))
    existing = next(place for place in (full, *full.parents) if place.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        raise FolderNotWritable(folder=str(folder))
    if shutil.disk_usage(existing).free < LEAST_FREE:
        raise DiskTooFull


def is_synchronised(folder: PurePath) -> bool:
    """True when a part of the path is the folder of a program that copies to the internet."""
    return any(part.casefold().startswith(_SYNCHRONISED) for part in folder.parts)


def is_network(folder: PurePath, mounts: str) -> bool:
    """True for a share: by its Windows name, or by the file system it is mounted from."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1]
        for escape, plain in _ESCAPES:
            point = point.replace(escape, plain)
        if len(point) >= len(best) and folder.is_relative_to(point):
            best, kind = point, fields[2]
    return kind in NETWORK


def _mounts() -> str:
    return _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.exists() else ""
