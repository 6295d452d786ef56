"""An event in the columns of POLECAT."""

from __future__ import annotations

ROW = {
    "Event ID": "20190404-1",
    "Event Date": "2019-04-04",
    "Event Type": "AID",
    "Event Mode": "military",
    "Intensity": "7.0",
    "Contexts": "['military']",
    "Actor Name": "Egypt",
    "Actor Country": "EGY",
    "Primary Actor Sector": "GOV",
    "Actor Name Raw": "Cairo",
    "Recipient Name": "Coast League",
    "Recipient Country": "LBY",
    "Primary Recipient Sector": "REB",
    "Recipient Name Raw": "the League's men",
    "City": "Sirte",
    "Country": "LBY",
    "Source": "Our Wire",
    "Publication Date": "2019-04-05",
    "Version": "NGEC_coder-Vers001",
}
