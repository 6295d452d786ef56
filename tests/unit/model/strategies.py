"""Random EDTF texts and periods, from dates that are few enough for the cache of parsed dates."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from graphapi.model.period import Period
from graphapi.model.vocabulary import Predicate, Stance

_DAYS: Final = [(date(2016, 1, 1) + timedelta(days=19 * step)).isoformat() for step in range(55)]
_EDGES: Final = ["2016-02-29", "2016-12-31", "2017-01-01", "2017-12-31", "2018-02-28", "2018-03-01"]
_MONTHS: Final = [f"{year}-{month:02}" for year in (2016, 2017, 2018) for month in range(1, 13)]
_YEARS: Final = [str(year) for year in range(2014, 2021)]
_UNSPECIFIED: Final = ["2017-XX", "2017-XX-XX", "2016-02-XX", "2017-11-XX", "201X", "20XX"]
_SEASONS: Final = [f"{year}-{season}" for year in (2016, 2017) for season in (21, 22, 23)]

plain_dates = st.sampled_from(_DAYS + _EDGES + _MONTHS + _YEARS + _UNSPECIFIED + _SEASONS)
dates = plain_dates | st.builds(
    lambda written, mark: written + mark,
    st.sampled_from(_EDGES + _MONTHS + _YEARS + _UNSPECIFIED),
    st.sampled_from("?~%"),
)


def _in_order(ends: tuple[str, str]) -> bool:
    start, end = (Period.parse(text).extent for text in ends)
    return start[0] <= end[1]


intervals = st.tuples(dates, dates).filter(_in_order).map("/".join)
open_intervals = st.builds("{}/{}".format, dates, st.sampled_from(["..", ""])) | st.builds(
    "{}/{}".format, st.sampled_from(["..", ""]), dates
)
texts = dates | intervals | open_intervals
publication_days = st.dates(date(2014, 1, 1), date(2021, 1, 1))
periods = st.builds(lambda text, on: Period.parse(text).reported(on), texts, st.none() | publication_days)
predicates = st.sampled_from(Predicate)
stances = st.sampled_from(Stance)
