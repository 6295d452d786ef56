"""Undoes loads."""
