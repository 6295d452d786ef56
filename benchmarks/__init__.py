"""Benchmarks: how much the service costs, on the machine that runs them. Never part of a test."""
