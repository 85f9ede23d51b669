"""Days, dates and times of day."""
