"""Persons, bodies and sources: who it is about, and who says so."""
