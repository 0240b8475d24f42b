"""Keeping an agency as it was typed, and finding it again."""

from __future__ import annotations

from dataclasses import replace

from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referral_errors import AgencyKnown
from shelter_desk.domain.referrals import Agency
from shelter_desk.forms.lists import languages
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.inside.typed.versions import version_of
from shelter_desk.services.labels.referral import SERVICES
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.agency import AgencySearch, AgencyWish

_MOST_LANGUAGES = 40


def agency_of(work: Work, agency_id: AgencyId, wish: AgencyWish) -> Agency:
    """The agency as it is to be kept.

    Raises ``NothingWritten`` without a name, ``AgencyKnown``, ``TextTooLong``.
    """
    arabic, latin = typed_line(wish.name_ar), typed_line(wish.name_latin)
    if not arabic and not latin:
        raise NothingWritten
    _refuse_known(work, agency_id, arabic, latin)
    known = {code for code, _name in languages("en")}
    return Agency(
        id=agency_id,
        name_ar=arabic,
        name_latin=latin,
        phone=typed_line(wish.phone),
        address=typed_line(wish.address),
        focal_person=typed_line(wish.focal_person),
        services=wish.services,
        hours=typed_line(wish.hours),
        languages=tuple(one for one in wish.languages if one in known)[:_MOST_LANGUAGES],
        women_only=wish.women_only,
        about=typed_words(wish.about).strip(),
    )


def changed_agency(work: Work, before: Agency, wish: AgencyWish) -> Agency:
    """``before`` as it was typed anew. Raises as ``agency_of``."""
    return replace(agency_of(work, before.id, wish), retired_at=before.retired_at)


def known_version(agency: Agency) -> str:
    """What is known of an agency, as a short sign; whether it is used still is no part of it."""
    return version_of(replace(agency, retired_at=None))


def _refuse_known(work: Work, agency_id: AgencyId, *names: str) -> None:
    """Two agencies of one name cannot be told apart when one of them is chosen."""
    wanted = {fold(one) for one in names if one}
    for other in work.tx.agencies.all():
        same = wanted & {fold(one) for one in (other.name_ar, other.name_latin) if one}
        if other.id != agency_id and same:
            raise AgencyKnown(name=other.name(work.desk.language))


def fits(work: Work, agency: Agency, wanted: AgencySearch) -> bool:
    """True when the agency has all that is looked for."""
    return (
        (wanted.retired or not agency.retired)
        and (wanted.service is None or wanted.service in agency.services)
        and (not wanted.language or wanted.language in agency.languages)
        and (not wanted.women_only or agency.women_only)
        and _said(work, agency, wanted.words)
    )


def _said(work: Work, agency: Agency, words: str) -> bool:
    """Every word that is looked for stands somewhere in what is known of it, however spelled."""
    services = (SERVICES[one] for one in agency.services)
    told = [
        *(agency.name_ar, agency.name_latin, agency.address, agency.focal_person, agency.about),
        *(work.desk.translate(work.desk.language, one) for one in services),
        "".join(one for one in agency.phone if one.isdigit()),
    ]
    known = " ".join(fold(one) for one in told)
    return all(one in known for one in fold(words).split())
