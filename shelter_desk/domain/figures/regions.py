"""Countries in regions of the world, after the United Nations' M49, for figures alone.

West Asia and North Africa stand together, as they do for those who come to a shelter in the Gulf.
Codes are ISO 3166-1 alpha-3.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ELSEWHERE = "elsewhere"

_REGIONS = {
    "south_asia": "AFG BGD BTN IND IRN LKA MDV NPL PAK",
    "south_east_asia": "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM",
    "east_central_asia": "CHN HKG JPN KAZ KGZ KOR MAC MNG PRK TJK TKM TWN UZB",
    "west_asia_north_africa": (
        "ARE ARM AZE BHR CYP DZA EGY ESH GEO IRQ ISR JOR KWT LBN LBY MAR OMN PSE QAT SAU SDN SYR "
        "TUN TUR YEM"
    ),
    "east_africa": (
        "ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE"
    ),
    "other_africa": (
        "AGO BEN BFA BWA CAF CIV CMR COD COG CPV GAB GHA GIN GMB GNB GNQ LBR LSO MLI MRT NAM NER "
        "NGA SEN SHN SLE STP SWZ TCD TGO ZAF"
    ),
    "europe": (
        "ALA ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV "
        "HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM "
        "SMR SRB SVK SVN SWE UKR VAT XKK"
    ),
    "oceania": (
        "ASM AUS CCK COK CXR FJI FSM GUM KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL "
        "TON TUV VUT WLF WSM"
    ),
    "americas": (
        "ABW AIA ARG ATG BES BHS BLM BLZ BMU BOL BRA BRB BVT CAN CHL COL CRI CUB CUW CYM DMA DOM "
        "ECU FLK GLP GRD GRL GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY "
        "SGS SLV SPM SUR SXM TCA TTO URY USA VCT VEN VGB VIR"
    ),
}

REGIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {region: frozenset(codes.split()) for region, codes in _REGIONS.items()}
)
