"""What the package `countrycode` lacks or has otherwise than the schemes: short, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from loaders.states.scheme import Scheme

# Rows of the package that are no state, or a part or forerunner of one without a code in any scheme.
NO_STATES: Final = frozenset(
    {
        *("Brunswick", "Channel Islands", "Hamburg", "Hesse-Darmstadt", "Hesse-Kassel", "Nassau", "Oldenburg"),
        *("Piedmont-Sardinia", "Prussia", "Sardinia", "Saxe-Weimar-Eisenach", "Serbia and Montenegro", "Somaliland"),
        *("Stateless", "Tibet", "United Arab Republic", "United Province CA", "Unknown", "Würtemberg"),
    }
)

# Correlates of War and Gleditsch-Ward number these on under one code, or UCDP under one actor, as all do with the Soviet
# Union and Russia. South Yemen, East Germany, South Vietnam and Czechoslovakia ended, and stand for themselves.
CONTINUED_BY: Final[Mapping[str, str]] = {"Yugoslavia": "Serbia", "Yemen Arab Republic": "Yemen"}

CODES: Final[Mapping[str, Mapping[Scheme, tuple[str, ...]]]] = {
    # Gleditsch and Ward: 816 is Vietnam (the North until 1975), 817 the South.
    "Vietnam": {Scheme.GW: ("816",)},
    "Republic of Vietnam": {Scheme.GW: ("817",)},
    # Correlates of War: 260 is the Federal Republic until 1990, 255 Germany before and since.
    "Germany": {Scheme.COW: ("255", "260")},
    # FIPS 10-4: Serbia, and before it Serbia and Montenegro.
    "Serbia": {Scheme.FIPS: ("RI", "YI")},
    # FIPS 10-4 codes of after 2010.
    "Curaçao": {Scheme.FIPS: ("UC",)},
    "Saint Martin (French part)": {Scheme.FIPS: ("RN",)},
    "Sint Maarten": {Scheme.FIPS: ("NN",)},
    "South Sudan": {Scheme.FIPS: ("OD",)},
    # CAMEO kept codes that ISO gave up, and has two of its own.
    "Romania": {Scheme.CAMEO: ("ROU", "ROM")},
    "Timor-Leste": {Scheme.CAMEO: ("TLS", "TMP")},
    "Montenegro": {Scheme.CAMEO: ("MNE", "MTN")},
    "Isle of Man": {Scheme.CAMEO: ("IMN", "IMY")},
    "Netherlands Antilles": {Scheme.CAMEO: ("ANT",)},
}

# Usual names where the package's is a cross-reference ("Congo - Kinshasa"), an abbreviation or less usual.
NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "Antigua & Barbuda": {"en": "Antigua and Barbuda"},
    "Belarus": {"ar": "بيلاروسيا"},
    "Bosnia & Herzegovina": {"en": "Bosnia and Herzegovina"},
    "Congo - Brazzaville": {
        "en": "Republic of the Congo",
        "fr": "République du Congo",
        "ar": "جمهورية الكونغو",
    },
    "Congo - Kinshasa": {
        "en": "Democratic Republic of the Congo",
        "fr": "République démocratique du Congo",
        "ar": "جمهورية الكونغو الديمقراطية",
    },
    "German Democratic Republic": {"en": "East Germany"},
    "Hong Kong SAR China": {"en": "Hong Kong", "fr": "Hong Kong", "ar": "هونغ كونغ"},
    "Macao SAR China": {"en": "Macao", "fr": "Macao", "ar": "ماكاو"},
    "Micronesia (Federated States of)": {"en": "Micronesia"},
    "Myanmar (Burma)": {"en": "Myanmar", "fr": "Myanmar", "ar": "ميانمار"},
    "Palestinian Territories": {"en": "Palestine", "fr": "Palestine", "ar": "فلسطين"},
    "Republic of Vietnam": {"en": "South Vietnam"},
    "Saudi Arabia": {"ar": "السعودية"},
    "St. Barthélemy": {"en": "Saint Barthélemy"},
    "St. Helena": {"en": "Saint Helena"},
    "St. Kitts & Nevis": {"en": "Saint Kitts and Nevis"},
    "St. Lucia": {"en": "Saint Lucia"},
    "St. Pierre & Miquelon": {"en": "Saint Pierre and Miquelon"},
    "St. Vincent & Grenadines": {"en": "Saint Vincent and the Grenadines"},
    "São Tomé & Príncipe": {"en": "São Tomé and Príncipe"},
    "Trinidad & Tobago": {"en": "Trinidad and Tobago"},
    "Turks & Caicos Islands": {"en": "Turks and Caicos Islands"},
    "United States Minor Outlying Islands (the)": {"en": "United States Minor Outlying Islands"},
    "Yemen People's Republic": {"en": "South Yemen"},
}

# Spellings of UCDP and ICEWS, and names of before, that none of the package's name columns has.
ALIASES: Final[Mapping[str, tuple[str, ...]]] = {
    "Congo - Kinshasa": ("Democratic Republic of Congo", "DR Congo", "Zaire"),
    "Czechia": ("Czech Republic",),
    "Eswatini": ("Kingdom of eSwatini",),
    "Myanmar (Burma)": ("Burma",),
    "Palestinian Territories": ("Palestinian Territory, Occupied", "Occupied Palestinian Territory"),
    "Russia": ("Soviet Union",),
    "Serbia": ("Serbia and Montenegro",),
    "Turkey": ("Türkiye",),
    "Vatican City": ("Holy See",),
    "Vietnam": ("North Vietnam",),
    "Yemen": ("North Yemen",),
    "Zimbabwe": ("Rhodesia",),
}

# What ICEWS and people in tables of their own write; only looked up by. Abbreviations that others bear too (PRC, DRC) are not here.
SPELLINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "China": ("People's Republic of China",),
    "Cocos (Keeling) Islands": ("Cocos Islands",),
    "Congo - Kinshasa": ("Congo, DR",),
    "Faroe Islands": ("Faeroe Islands",),
    "Ireland": ("Republic of Ireland",),
    "Libya": ("Libyan Arab Jamahiriya",),
    "Macao SAR China": ("Macau",),
    "Madagascar": ("Madagaskar",),
    "North Korea": ("DPRK", "Korea, Democratic People's Republic of", "Korea, the Democratic People's Republic of"),
    # UCDP's until 2019, and what is made of it elsewhere.
    "North Macedonia": ("Macedonia, FYR", "FYR Macedonia", "FYROM", "Former Yugoslav Republic of Macedonia"),
    "Palestinian Territories": ("State of Palestine",),
    "Russia": ("USSR",),
    "Saudi Arabia": ("KSA", "المملكة العربية السعودية"),
    "South Africa": ("Republic of South Africa",),
    "South Korea": ("Korea, Republic of", "Korea, the Republic of"),
    "U.S. Virgin Islands": ("United States Virgin Islands",),
    "United Arab Emirates": ("UAE", "Émirats", "الإمارات"),
    "United Kingdom": ("UK", "U.K.", "Britain", "Great Britain", "Grande-Bretagne", "بريطانيا"),
    "United States": ("US", "USA", "U.S.", "U.S.A.", "أمريكا", "أميركا", "الولايات المتحدة الأمريكية"),
    "Vatican City": ("Vatican",),
    "Wallis & Futuna": ("Wallis and Futuna Islands",),
}
