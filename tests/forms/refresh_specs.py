"""Writes tests/data/form_specs.json anew: ``python -m tests.forms.refresh_specs``.

Run it after you changed a form **and** raised its version. It refuses to replace the hash of a
version that is already written down, because records may have been signed under it; a form that
was never released may be changed in place with ``--unreleased``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.codec import spec_hash

STORED = Path(__file__).parents[1] / "data" / "form_specs.json"


def load() -> dict[str, dict[str, str]]:
    """Form key → version → hash, as written down."""
    if not STORED.exists():
        return {}
    known: dict[str, dict[str, str]] = json.loads(STORED.read_text(encoding="utf-8"))
    return known


def refreshed(known: dict[str, dict[str, str]], unreleased: bool) -> dict[str, dict[str, str]]:
    """``known`` with today's forms; raises ``SystemExit`` when a version would change its hash."""
    new = {key: dict(versions) for key, versions in known.items()}
    for key, form in KNOWN.items():
        versions = new.setdefault(key, {})
        version, digest = str(form.version), spec_hash(form)
        if versions.get(version, digest) != digest and not unreleased:
            raise SystemExit(f"{key}: version {version} is written down; raise the version first")
        versions[version] = digest
    return new


def main() -> None:
    """The command."""
    new = refreshed(load(), "--unreleased" in sys.argv[1:])
    STORED.write_text(json.dumps(new, indent=2, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
