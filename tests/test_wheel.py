"""What a wheel holds: what the program reads, and not the pictures of the README."""

from __future__ import annotations

from functools import cache
from typing import Any
from unittest import mock

from hatchling.builders.wheel import WheelBuilder

from resources import build_assets
from tests.places import RESOURCES, ROOT

PICTURES = RESOURCES / "pictures"
SMALL = 200_000
FEW = 1_000_000


@cache
def held() -> frozenset[str]:
    """The paths a wheel made here would hold, by the very settings and hook that make it."""
    builder = WheelBuilder(str(ROOT))
    data: dict[str, Any] = {
        "artifacts": [],
        "force_include": {},
        **builder.get_default_build_data(),
    }
    hook = build_assets.BuildAssets(
        str(ROOT), {}, builder.config, builder.metadata, str(ROOT), "wheel"
    )
    with mock.patch.object(build_assets, "build"):  # the assets of this tree serve as they are
        hook.initialize("standard", data)
    with builder.config.set_build_data(data):
        return frozenset(str(one.distribution_path) for one in builder.recurse_included_files())


def test_a_wheel_holds_what_the_program_reads() -> None:
    files = held()
    assert "shelter_desk/__main__.py" in files
    assert "shelter_desk/desktop/ui/ui_unlock.py" in files
    assert "shelter_desk/_assets/translations/shelter_desk_ar.qm" in files
    for folder in build_assets.FOLDERS:
        for source in (one for one in (RESOURCES / folder).rglob("*") if one.is_file()):
            inside = source.relative_to(RESOURCES).as_posix()
            assert f"shelter_desk/_assets/{inside}" in files, inside


def test_the_pictures_of_the_readme_are_small_and_in_no_wheel() -> None:
    pictures = sorted(PICTURES.iterdir())
    assert pictures
    names = {one.name for one in pictures}
    assert not {one for one in held() if one.rpartition("/")[2] in names}
    assert not {one for one in held() if "pictures/" in one}
    sizes = [one.stat().st_size for one in pictures]
    assert max(sizes) < SMALL
    assert sum(sizes) < FEW


def test_every_picture_is_shown_in_the_readme() -> None:
    words = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"](resources/pictures/{one.name})" in words for one in PICTURES.iterdir())
