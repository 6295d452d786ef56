"""An event in the columns of UCDP's georeferenced events."""

from __future__ import annotations

ROW = {
    "id": "1",
    "relid": "LIB-2019-1",
    "year": "2019",
    "code_status": "Clear",
    "type_of_violence": "1",
    "side_a_new_id": "111",
    "side_a": "Government of Libya",
    "side_b_new_id": "99001",
    "side_b": "Coast League",
    "where_prec": "1",
    "where_coordinates": "Misrata town",
    "latitude": "32.375",
    "longitude": "15.0925",
    "country": "Libya",
    "country_id": "620",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2019-04-05 00:00:00.000",
    "date_end": "2019-04-05 00:00:00.000",
    "deaths_a": "0",
    "deaths_b": "3",
    "deaths_civilians": "1",
    "deaths_unknown": "0",
    "best": "4",
}
