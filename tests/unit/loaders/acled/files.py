"""An event in the columns of ACLED."""

from __future__ import annotations

ROW = {
    "event_id_cnty": "NOR1",
    "event_date": "04 April 2019",
    "year": "2019",
    "time_precision": "1",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "Coast League",
    "assoc_actor_1": "Military Forces of Egypt (2014-); Women (Libya)",
    "inter1": "Rebel group",
    "actor2": "Military Forces of Libya (2021-)",
    "assoc_actor_2": "",
    "inter2": "1",
    "country": "Libya",
    "location": "Sirte",
    "latitude": "31.2",
    "longitude": "16.6",
    "geo_precision": "1",
    "source": "Our Wire",
    "notes": "They clashed.",
    "fatalities": "3",
}
