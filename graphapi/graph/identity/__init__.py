"""Decides which actors are one, and withdraws decisions."""
