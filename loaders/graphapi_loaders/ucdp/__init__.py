"""Shared by the data sets of the Uppsala Conflict Data Program: their publisher, and the names of parties."""
