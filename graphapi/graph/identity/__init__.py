"""Deciding which actors are one, and taking that back."""
