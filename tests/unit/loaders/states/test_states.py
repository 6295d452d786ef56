"""The codes and spellings of all schemes lead to one state with the same id."""

from __future__ import annotations

import csv
import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from graphapi.model.country import COUNTRIES, country_of
from graphapi.model.name import fold
from graphapi.model.vocabulary import NameKind
from graphapi_loaders import states
from graphapi_loaders.states import Scheme
from graphapi_loaders.states.entry import entries
from graphapi_loaders.states.names import ALIASES, BEHIND, FORMER, FORMS, NAMES, SPELLINGS
from tests.unit.loaders.shared_data import shared_file

_LANGUAGES = ("en", "fr", "es", "ru", "ar")
ACTORS = Path(__file__).parents[4] / "datasets" / "libya" / "actors.yaml"


def found(scheme: Scheme, code: str) -> str | None:
    state = states.by_code(scheme, code)
    return state.id if state else None


def named(name: str) -> str | None:
    state = states.by_name(name)
    return state.id if state else None


@pytest.mark.parametrize(
    ("state", "codes"),
    [
        ("france", {Scheme.ISO: "FR", Scheme.COW: "220", Scheme.GW: "220", Scheme.FIPS: "FR", Scheme.CAMEO: "FRA"}),
        ("germany", {Scheme.ISO: "DE", Scheme.COW: "255", Scheme.GW: "260", Scheme.FIPS: "GM", Scheme.CAMEO: "DEU"}),
        ("russia", {Scheme.ISO: "RU", Scheme.COW: "365", Scheme.GW: "365", Scheme.FIPS: "RS", Scheme.CAMEO: "RUS"}),
        ("serbia", {Scheme.ISO: "RS", Scheme.COW: "345", Scheme.GW: "345", Scheme.FIPS: "RI", Scheme.CAMEO: "SRB"}),
        ("south-sudan", {Scheme.ISO: "SS", Scheme.COW: "626", Scheme.GW: "626", Scheme.FIPS: "OD"}),
        ("vietnam", {Scheme.ISO: "VN", Scheme.COW: "816", Scheme.GW: "816", Scheme.FIPS: "VM"}),
        ("south-vietnam", {Scheme.COW: "817", Scheme.GW: "817"}),
        ("yemen", {Scheme.ISO: "YE", Scheme.COW: "679", Scheme.GW: "678", Scheme.FIPS: "YM"}),
        ("south-yemen", {Scheme.COW: "680", Scheme.GW: "680"}),
        ("kosovo", {Scheme.COW: "347", Scheme.GW: "347", Scheme.FIPS: "KV"}),
        # These four have another number in Gleditsch and Ward than in Correlates of War.
        ("kiribati", {Scheme.COW: "946", Scheme.GW: "970"}),
        ("nauru", {Scheme.COW: "970", Scheme.GW: "971"}),
        ("tonga", {Scheme.COW: "955", Scheme.GW: "972"}),
        ("tuvalu", {Scheme.COW: "947", Scheme.GW: "973"}),
        ("grenada", {Scheme.ISO: "GD", Scheme.COW: "55", Scheme.GW: "55", Scheme.FIPS: "GJ"}),
        ("romania", {Scheme.CAMEO: "ROM"}),
        # Germany until 1945 and after, and former states that are not a current state.
        ("germany", {Scheme.GW: "255", Scheme.COW: "260"}),
        ("great-colombia", {Scheme.GW: "99"}),
        ("united-provinces-of-central-america", {Scheme.GW: "89"}),
        ("wuerttemburg", {Scheme.GW: "271", Scheme.COW: "271"}),
        ("hesse-electoral", {Scheme.GW: "273", Scheme.COW: "273"}),
        ("hesse-grand-ducal", {Scheme.GW: "275", Scheme.COW: "275"}),
        ("transvaal", {Scheme.GW: "563"}),
        ("tibet-1913-1950", {Scheme.GW: "711"}),
        ("korea-until-1910", {Scheme.GW: "730", Scheme.COW: "730"}),
        ("vietnam-until-1893", {Scheme.GW: "815"}),
    ],
)
def test_one_state_in_every_scheme(state: str, codes: dict[Scheme, str]) -> None:
    assert {scheme: found(scheme, code) for scheme, code in codes.items()} == dict.fromkeys(codes, state)


def test_fips_is_not_iso() -> None:
    """CH is China in FIPS and Switzerland in ISO 3166."""
    assert (found(Scheme.FIPS, "CH"), found(Scheme.ISO, "CH")) == ("china", "switzerland")


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Russia (Soviet Union)", "russia"),
        ("DR Congo (Zaire)", "democratic-republic-of-the-congo"),
        ("Democratic Republic of Congo", "democratic-republic-of-the-congo"),
        ("Congo", "republic-of-the-congo"),
        ("Yemen (North Yemen)", "yemen"),
        ("South Yemen", "south-yemen"),
        ("Serbia (Yugoslavia)", "serbia"),
        ("Yugoslavia (Serbia)", "serbia"),
        ("Macedonia (Former Yugoslav Republic of)", "north-macedonia"),
        ("Holy See (Vatican City State)", "vatican-city"),
        ("Sri Lanka (Ceylon)", "sri-lanka"),
        ("Gambia (the)", "gambia"),
        ("The Bahamas", "bahamas"),
        ("Bahamas, The", "bahamas"),
        ("The", None),
        ("Macedonia, FYR", "north-macedonia"),
        ("the former Yugoslav Republic of Macedonia", "north-macedonia"),
        ("Moldova, Republic of", "moldova"),
        ("Tanzania, United Republic of", "tanzania"),
        ("Korea, Republic of", "south-korea"),
        ("Korea (the Democratic People's Republic of)", "north-korea"),
        ("Congo, The Democratic Republic of the", "democratic-republic-of-the-congo"),
        ("Sudan, South", None),
        ("France (French Republic)", "france"),
        ("Qatar, State of", "qatar"),
        ("Qatar (State of Qatar)", "qatar"),
        ("Iraq (Islamic State of Iraq)", None),
        ("Vietnam (Republic of)", "south-vietnam"),
        ("Congo, Dem. Rep.", "democratic-republic-of-the-congo"),
        ("Congo, Rep.", "republic-of-the-congo"),
        ("Yemen, People's Republic of", "south-yemen"),
        ("Yemen, Rep.", "yemen"),
        ("Germany (Democratic Republic)", "east-germany"),
        ("China, Kingdom of", None),
        ("Puerto Rico, United States of", None),
        ("Iraq (Islamic State of)", None),
        ("Georgia, State of", None),
        ("Ireland, Northern", None),
        ("Georgia, United States", None),
        ("Paris, France", None),
        ("Jordan, Michael", None),
        ("Activist (United States)", None),
        ("Police, United Kingdom", None),
        ("Congo, DR", "democratic-republic-of-the-congo"),
        ("People's Republic of China", "china"),
        ("Republic of China", None),
        ("Korea", None),
        ("Tibet", None),
        ("Égypte (l')", "egypt"),
        ("Congo (Republic of)", "republic-of-the-congo"),
        ("Congo (Democratic Republic of)", "democratic-republic-of-the-congo"),
        ("China (Republic of)", "taiwan"),
        # The brackets name another actor than the state before them.
        ("Congo (RDC)", None),
        ("Congo (la République démocratique du)", None),
        ("China (Taiwan)", None),
        ("Sudan (South)", None),
        ("Cyprus (North)", None),
        ("Iraq (Kurdistan)", None),
        ("Serbia (Kosovo)", None),
        ("Georgia (United States)", None),
        ("Palestinian Territory, Occupied", "palestine"),
        ("Cote d'Ivoire", "cote-d-ivoire"),
        ("UNITED STATES OF AMERICA", "united-states"),
        ("Islamic State of Iraq and the Levant", None),
        ("Bank of China", None),
        ("Atlantis", None),
        ("Atlantis (Russia)", None),
        ("", None),
    ],
)
def test_names_and_spellings(name: str, state: str | None) -> None:
    assert named(name) == state


@pytest.mark.parametrize(
    ("state", "names"),
    [
        (
            "libya",
            "State of Libya|دولة ليبيا|État de Libye|Estado de Libia|Государство Ливия|Ливия|Libia|the State of Libya",
        ),
        ("jordan", "Hashemite Kingdom of Jordan|المملكة الأردنية الهاشمية|المملكة الاردنيه الهاشميه|Jordania|Иордания"),
        ("morocco", "Kingdom of Morocco|le Royaume du Maroc|Reino de Marruecos|Королевство Марокко|المملكة المغربية"),
        (
            "algeria",
            "République algérienne démocratique et populaire|la République algérienne démocratique et populaire",
        ),
        ("united-arab-emirates", "U.A.E.|UAE|دولة الإمارات|Émirats arabes unis|Los Emiratos Árabes Unidos"),
        ("united-states", "U.S.A.|USA|U.S.|The United States of America|los Estados Unidos|США|les États-Unis"),
        ("saudi-arabia", "KSA|K.S.A.|Royaume d'Arabie saoudite|Саудовская Аравия"),
        (
            "democratic-republic-of-the-congo",
            "DRC|D.R.C.|Zaire|Zaïre|Republic of Zaire|Congo, Dem. Rep.|Dem. Rep. of the Congo|Dem. Rep. Congo",
        ),
        ("germany", "West Germany|FRG|Federal Republic of Germany|Allemagne de l'Ouest|ФРГ"),
        ("east-germany", "East Germany|GDR|G.D.R.|République démocratique allemande|ألمانيا الشرقية"),
        ("burkina-faso", "Upper Volta|Haute-Volta|BURKINA FASO"),
        ("myanmar", "Burma|Birmanie|Union of Burma|Republic of the Union of Myanmar"),
        ("russia", "USSR|U.S.S.R.|Union soviétique|СССР|الاتحاد السوفيتي|Federación de Rusia"),
        ("south-korea", "Korea, Rep.|ROK|Republic of Korea|جمهورية كوريا"),
        ("north-korea", "Korea, Dem. People's Rep.|DPRK|D.P.R.K.|КНДР"),
        ("libya", "Jamahiriya arabe libyenne|Jamahiriya Árabe Libia|Ливийская Джамахирия|الجماهيرية العربية الليبية"),
        ("serbia", "СФРЮ|Serbie-et-Monténégro|República Federativa Socialista de Yugoslavia|صربيا والجبل الأسود"),
        ("north-macedonia", "Macédoine|Македония|مقدونيا"),
        ("russia", "РФ|الاتحاد السوفييتي"),
        ("united-states", "EE.UU.|EE. UU."),
        ("gambia", "The Gambia|Gambia, The|Republic of the Gambia"),
        ("venezuela", "Venezuela, RB|Bolivarian Republic of Venezuela|Venezuela (Bolivarian Republic of)"),
        ("kosovo", "Republic of Kosovo|République du Kosovo|Косово"),
        (
            None,
            "Islamic State|State of Georgia|Islamic Emirate of Afghanistan|Republic|Kingdom of|la|The|PRC|Royaume de France",
        ),
        (
            None,
            "Republic of China|United Arab Republic|République de Normandie|Los Angeles|The Hague|جمهورية|State of Mexico",
        ),
    ],
)
def test_official_and_former_names(state: str | None, names: str) -> None:
    assert {name: named(name) for name in names.split("|")} == dict.fromkeys(names.split("|"), state)


def test_every_official_name_is_its_own_states() -> None:
    table = files("graphapi.model").joinpath("official_names.tsv").read_text("utf-8").splitlines()
    rows = [*csv.DictReader((line for line in table if not line.startswith("#")), delimiter="\t")]
    countries = {name: row["country"] for row in rows for lang in _LANGUAGES for name in row[lang].split(" | ") if name}
    assert len(countries) > 900
    assert {name: country_of(name) for name in countries} == countries
    found = {name: state for name in countries if (state := states.by_name(name))}
    assert {name: state.country or "XK" for name, state in found.items()} == countries


def test_no_two_states_share_an_id_a_code_or_a_name() -> None:
    all_states = states.states()
    assert Counter(state.id for state in all_states).most_common(1)[0][1] == 1
    assert Counter(code for state in all_states for code in state.external_ids).most_common(1)[0][1] == 1
    folded = Counter((fold(value), state.id) for state in all_states for value in {name.value for name in state.names})
    assert Counter(name for name, _ in folded).most_common(1)[0][1] == 1


def test_every_state_is_found_by_each_of_its_english_names() -> None:
    for state in states.states():
        for name in state.names:
            if name.lang == "en":
                assert named(name.value) == state.id


def test_ids_are_slugs() -> None:
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", state.id) for state in states.states())


@pytest.mark.parametrize(
    "given", [each for each in yaml.safe_load(ACTORS.read_text("utf-8"))["actors"] if each["kind"] == "STATE"]
)
def test_the_bundled_states_are_the_same_actors(given: dict[str, object]) -> None:
    """Id, country and usual names are equal, so no load makes a second France or a second primary name."""
    state = states.by_code(Scheme.ISO, str(given["country"]))
    assert state
    assert (state.id, state.country) == (given["id"], given["country"])
    assert isinstance(given["names"], list)
    usual = {(name["lang"], name["value"]) for name in given["names"] if name["kind"] == "PRIMARY"}
    assert {(name.lang, name.value) for name in state.names if name.kind is NameKind.PRIMARY} == usual


def test_every_name_of_ours_is_of_a_state_of_the_table() -> None:
    usual = {name.value for state in states.states() for name in state.names if name.lang == "en"}
    assert {*ALIASES, *BEHIND, *FORMER, *FORMS, *NAMES, *SPELLINGS} <= usual


def test_codes_of_iso_are_those_of_cldr() -> None:
    """The first CAMEO code of a country is its alpha-3 code."""
    countries = {entry.country: entry.codes[Scheme.CAMEO][0] for entry in entries() if entry.country}
    assert set(countries) == COUNTRIES - {"XK"}
    assert {country: country_of(alpha3) for country, alpha3 in countries.items()} == {each: each for each in countries}


@pytest.mark.parametrize(("state", "names"), BEHIND.items())
def test_names_of_before_are_taken_behind_the_usual_one_only(state: str, names: tuple[str, ...]) -> None:
    assert {named(f"{state} ({name})") for name in names} == {named(state)}
    assert {named(name) for name in names} == {None}


@pytest.mark.shared
def test_cameo_country_codes() -> None:
    """All except those of regions and places, which are not states."""
    with shared_file("gdelt/cameo/cameoCountry.txt").open(encoding="utf-8", newline="") as file:
        codes = {row["CODE"]: row["LABEL"] for row in csv.DictReader(file, delimiter="\t")}
    regions = "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST"
    places = "WSB BAG GZS"
    unknown = {code for code in codes if states.by_code(Scheme.CAMEO, code) is None}
    assert unknown == {*regions.split(), *places.split()}


@pytest.mark.shared
def test_fips_codes_of_geonames() -> None:
    """The FIPS codes in GeoNames belong to the state with the same ISO code."""
    lines = shared_file("gdelt/cameo/countryInfo.txt").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    given = {row[0]: row[3] for row in rows if row[3] and len(row[0]) == 2}
    differ = {iso: fips for iso, fips in given.items() if found(Scheme.FIPS, fips) != found(Scheme.ISO, iso)}
    # Kosovo, the Netherlands Antilles, Serbia and Montenegro, which have no current code in ISO 3166.
    assert differ == {"XK": "KV", "AN": "NT", "CS": "YI"}
