"""Names of the Human Trafficking Case Data Standard for what leaves the house as data.

HTCDS 2.0 by IOM, https://github.com/UNMigration/HTCDS, licence CC BY 4.0. A question bears its
field name as ``code``; here stands what the forms do not say: how a stored value is called there
where the two differ, and what every file says about its source. Questions without a name in the
standard stand under one of ours, so that nobody takes them for it. Nothing here suggests that IOM
or anybody endorses the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.residents import CaseStatus
from shelter_desk.forms.answers import Answer
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import Field, SelectMultiple, SelectOne

STANDARD: Final = "HTCDS 2.0"
SOURCE: Final = (
    "Field and value names without the prefix shelter_desk: follow the Human Trafficking Case "
    "Data Standard (HTCDS) 2.0 by IOM, https://github.com/UNMigration/HTCDS, licensed under "
    "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Names and values were selected "
    "and supplemented. IOM has not reviewed or endorsed this file or the program that made it."
)
CODE_LISTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "countries": "ISO 3166-1 alpha-3",
        "languages": "ISO 639-1, ISO 639-3 where it has no code",
        "dates": "ISO 8601, cut off at what is known",
        "telephones": "E.164 where the number could be read",
    }
)
OURS: Final = "shelter_desk:"
"""What stands before every name that is not the standard's."""

CASE_STATUS: Final = "cas_Status"
CASE_COMMENT: Final = "cco_CaseComment"
CONSENT: Final = "con_Consent"

_INDUSTRIES: Final = (
    "A_AgricultureForestryAndFishing",
    "B_MiningAndQuarrying",
    "C_Manufacturing",
    "D_ElectricityGasSteamAndAirConditioningSupply",
    "E_WaterSupplySewerageWasteManagement",
    "F_Construction",
    "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
    "H_TransportationAndStorage",
    "I_AccommodationAndFoodServiceActivities",
    "J_InformationAndCommunication",
    "K_FinancialAndInsuranceActivities",
    "L_RealEstateActivities",
    "M_ProfessionalScientificAndTechnicalActivities",
    "N_AdministrativeAndSupportServiceActivities",
    "O_PublicAdministrationAndDefence",
    "P_Education",
    "Q_HumanHealthAndSocialWorkActivities",
    "R_ArtsEntertainmentAndRecreation",
    "S_OtherServiceActivities",
    "T_ActivitiesOfHouseholdsAsEmployers",
    "U_ActivitiesOfExtraterritorialOrganizations",
)
_EDUCATION: Final = (
    "EarlyChildhoodEducation",
    "PrimaryEducation",
    "LowerSecondaryEducation",
    "UpperSecondaryEducation",
    "PostSecondaryNonTertiaryEducation",
    "ShortCycleTertiaryEducation",
    "BachelorsOrEquivalentLevel",
    "MastersOrEquivalentLevel",
    "DoctoralOrEquivalentLevel",
)
_CALLED: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "prs_HighestLevelOfEducation": dict(zip("012345678", _EDUCATION, strict=True)),
        "vic_ForcedLabourIndustry": {one[0]: one for one in _INDUSTRIES},
        # misspelt in the standard itself, and what is misspelt there is its name
        "vic_RelationshipToTrafficker": {"Unacquainted": "Unaquainted"},
        "vic_TraffickingStatus": {
            "Possible": "PossibleVictimOfTrafficking",
            "Actual": "ActualVictimOfTrafficking",
            "NotAVictim": "NotAVictimOfTrafficking",
        },
        "vic_TraffickingStatusDecisionMakingOrg": {
            "NonPoliceGovernment": "NonPoliceGovernmentalOrganization"
        },
    }
)
"""By field: what the standard calls a value that the forms store under another word."""

IN_WORDS: Final = frozenset({"cas_ReasonForCaseClosure"})
"""A choice here and free text there: its words are the value."""

_STATUS: Final[Mapping[CaseStatus, str]] = MappingProxyType(
    {CaseStatus.REOPENED: CaseStatus.ACTIVE.value, CaseStatus.DUPLICATE: CaseStatus.CLOSED.value}
)

Plain = str | int | float | bool | list[str] | None


def name_of(form_key: str, path: str, field: Field) -> str:
    """The field's name in the standard, or ours: ``shelter_desk:needs.basic_note``."""
    return field.code or f"{OURS}{form_key}.{path}"


def value_of(field: Field, answer: Answer) -> Plain:
    """The stored value as the standard calls it; a date as ISO says what is known of it."""
    value = answer.value
    if isinstance(value, PartialDate):
        return value.iso
    if isinstance(value, tuple):
        return [_called(field, one) for one in value]
    return _called(field, value) if isinstance(value, str) else value


def status_of(status: CaseStatus) -> str:
    """How the standard calls where a case stands; it knows fewer words than we do."""
    return _STATUS.get(status, status.value)


def _called(field: Field, value: str) -> str:
    if not isinstance(field, SelectOne | SelectMultiple):
        return value
    choice = next((one for one in field.choices if one.value == value), None)
    named = value if choice is None else choice.code or choice.value
    return _CALLED.get(field.code, {}).get(named, named)
