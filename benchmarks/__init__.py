"""Benchmarks of the service, on the machine that runs them. They are not part of any test."""
