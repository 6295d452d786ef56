"""A register in the columns of SIPRI: an invented deal."""

from __future__ import annotations

ABOVE = (
    "Transfers of major conventional arms from All countries to Libya. Deals with deliveries made for '2000' to '2024'\n"
    "A '?' in a column indicates uncertain data.\n\n"
    "Source: SIPRI Arms Transfers Database (c) SIPRI.\nData generated: 17 Feb 2025 7:10:21 PM\n"
)
DEALS = (
    "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,"
    "Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n"
)
DEAL = "Libya,Turkiye,2018,?,12,,Gull-1,patrol craft,10,?,2018; 2020,New,aid,1,12,10\n"
