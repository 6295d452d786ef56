"""Names of states that the table's sources and CLDR lack, or where others are more usual: short, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Usual names in other languages, where CLDR's is a cross-reference ("Congo-Kinshasa"), an abbreviation or less usual; and of Kosovo, which has no ISO code.
NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "Belarus": {"ar": "بيلاروسيا"},
    "Kosovo": {"fr": "Kosovo", "ar": "كوسوفو"},
    "Republic of the Congo": {
        "fr": "République du Congo",
        "ar": "جمهورية الكونغو",
    },
    "Democratic Republic of the Congo": {
        "fr": "République démocratique du Congo",
        "ar": "جمهورية الكونغو الديمقراطية",
    },
    "Hong Kong": {"fr": "Hong Kong", "ar": "هونغ كونغ"},
    "Macao": {"fr": "Macao", "ar": "ماكاو"},
    "Myanmar": {"fr": "Myanmar", "ar": "ميانمار"},
    "Palestine": {"fr": "Palestine", "ar": "فلسطين"},
    "Saudi Arabia": {"ar": "السعودية"},
    "Vietnam": {"fr": "Vietnam"},
}

# Spellings of UCDP and ICEWS, and names of before, which the table's sources have not.
ALIASES: Final[Mapping[str, tuple[str, ...]]] = {
    "Democratic Republic of the Congo": ("Democratic Republic of Congo", "DR Congo", "Zaire"),
    "Czechia": ("Czech Republic",),
    "Eswatini": ("Kingdom of eSwatini",),
    "Myanmar": ("Burma",),
    "Palestine": ("Palestinian Territory, Occupied", "Occupied Palestinian Territory"),
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
    "Democratic Republic of the Congo": ("Congo, DR",),
    "Faroe Islands": ("Faeroe Islands",),
    "Heard & McDonald Islands": ("Îles Heard et McDonald",),
    "Ireland": ("Republic of Ireland",),
    "Kyrgyzstan": ("Kirghizistan",),
    "Libya": ("Libyan Arab Jamahiriya",),
    "Macao": ("Macau",),
    "Madagascar": ("Madagaskar",),
    "North Korea": ("DPRK", "Korea, Democratic People's Republic of", "Korea, the Democratic People's Republic of"),
    # UCDP's until 2019, and what is made of it elsewhere.
    "North Macedonia": ("Macedonia, FYR", "FYR Macedonia", "FYROM", "Former Yugoslav Republic of Macedonia"),
    "Palestine": ("State of Palestine",),
    "Russia": ("USSR",),
    "Saudi Arabia": ("KSA", "المملكة العربية السعودية"),
    "South Africa": ("Republic of South Africa",),
    "South Georgia & South Sandwich Islands": ("Géorgie du Sud et îles Sandwich du Sud",),
    "South Korea": ("Korea, Republic of", "Korea, the Republic of"),
    "Tokelau": ("توكيلو",),
    "U.S. Virgin Islands": ("United States Virgin Islands", "جزر فيرجن التابعة للولايات المتحدة"),
    "United Arab Emirates": ("UAE", "Émirats", "الإمارات"),
    "United Kingdom": ("UK", "U.K.", "Britain", "Great Britain", "Grande-Bretagne", "بريطانيا"),
    "United States": ("US", "USA", "U.S.", "U.S.A.", "أمريكا", "أميركا", "الولايات المتحدة الأمريكية"),
    "Vatican City": ("Vatican",),
    "Wallis & Futuna": ("Wallis and Futuna Islands",),
}

# Names of before, and official ones that are more than a form of state: taken behind the usual name only, as in
# `Sri Lanka (Ceylon)`. Alone, a Bohemia or a Gold Coast may be a province or a city.
BEHIND: Final[Mapping[str, tuple[str, ...]]] = {
    "Argentina": ("Argentine Republic",),
    "Australia": ("Commonwealth of Australia",),
    "Bahamas": ("Commonwealth of the Bahamas",),
    "Bangladesh": ("East Pakistan",),
    "Belarus": ("Byelorussia", "Belorussia"),
    "Belize": ("British Honduras",),
    "Benin": ("Dahomey",),
    "Botswana": ("Bechuanaland",),
    "Burkina Faso": ("Burkina", "Upper Volta"),
    "Cambodia": ("Kampuchea", "Democratic Kampuchea", "Khmer Republic"),
    "Central African Republic": ("Ubangi-Shari", "Central African Empire"),
    "Czechia": ("Bohemia",),
    "Democratic Republic of the Congo": ("Belgian Congo", "Congo Free State", "Congo-Leopoldville"),
    "Djibouti": ("French Somaliland", "French Territory of the Afars and Issas"),
    "Dominica": ("Commonwealth of Dominica",),
    "Equatorial Guinea": ("Spanish Guinea",),
    "Ethiopia": ("Abyssinia",),
    "France": ("French Republic",),
    "Germany": ("West Germany", "German Federal Republic"),
    "Ghana": ("Gold Coast",),
    "Greece": ("Hellas", "Hellenic Republic"),
    "Guinea-Bissau": ("Portuguese Guinea",),
    "Guyana": ("British Guiana",),
    "Indonesia": ("Dutch East Indies", "Netherlands East Indies"),
    "Iran": ("Persia",),
    "Iraq": ("Mesopotamia",),
    "Italy": ("Italian Republic",),
    "Jordan": ("Transjordan", "Hashemite Kingdom of Jordan"),
    "Kiribati": ("Gilbert Islands",),
    "Kyrgyzstan": ("Kirghizia", "Kyrgyz Republic"),
    "Lesotho": ("Basutoland",),
    "Libya": ("Socialist People's Libyan Arab Jamahiriya", "Great Socialist People's Libyan Arab Jamahiriya"),
    "Madagascar": ("Malagasy Republic",),
    "Malawi": ("Nyasaland",),
    "Malaysia": ("Malaya",),
    "Mali": ("French Sudan",),
    "Moldova": ("Moldavia",),
    "Namibia": ("South West Africa",),
    "Netherlands": ("Holland",),
    "Oman": ("Muscat and Oman", "Sultanate of Oman"),
    "Palestine": ("Gaza", "West Bank"),
    "Poland": ("Polish Republic",),
    "Portugal": ("Portuguese Republic",),
    "Romania": ("Rumania", "Roumania"),
    "Saint Kitts and Nevis": ("Saint Kitts", "St. Kitts", "Nevis"),
    "Samoa": ("Western Samoa",),
    "Sri Lanka": ("Ceylon",),
    "Suriname": ("Surinam", "Dutch Guiana"),
    "Switzerland": ("Swiss Confederation",),
    "Taiwan": ("Formosa",),
    "Thailand": ("Siam",),
    "Turkey": ("Ottoman Empire",),
    "Turkmenistan": ("Turkmenia",),
    "Tuvalu": ("Ellice Islands",),
    "United Arab Emirates": ("Trucial States",),
    "Vanuatu": ("New Hebrides",),
    "Vatican City": ("Vatican City State",),
    "Western Sahara": ("Spanish Sahara",),
    "Zambia": ("Northern Rhodesia",),
    "Zimbabwe": ("Southern Rhodesia",),
}

# Where two states share a name, the form says which one is meant, and another form nobody.
FORMS: Final[Mapping[str, Mapping[str, str]]] = {
    "China": {"peoples republic": "China", "republic": "Taiwan"},
    "Germany": {"republic": "Germany", "federal republic": "Germany", "democratic republic": "East Germany"},
    "Republic of the Congo": {
        "republic": "Republic of the Congo",
        "democratic republic": "Democratic Republic of the Congo",
    },
    "Vietnam": {
        "socialist republic": "Vietnam",
        "democratic republic": "Vietnam",
        "republic": "South Vietnam",
    },
    "Yemen": {
        "republic": "Yemen",
        "arab republic": "Yemen",
        "peoples republic": "South Yemen",
        "peoples democratic republic": "South Yemen",
    },
}
