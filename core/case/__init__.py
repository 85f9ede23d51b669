"""The case file: versions, notes, decisions, history."""
