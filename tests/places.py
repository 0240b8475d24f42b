"""Where things of the project lie, for tests that read them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

TESTS: Final = Path(__file__).resolve().parent
ROOT: Final = TESTS.parent
DATA: Final = TESTS / "data"
VAULTS: Final = DATA / "vaults"
RESOURCES: Final = ROOT / "resources"
CATALOGUE: Final = ROOT / "translations" / "shelter_desk_ar.ts"
