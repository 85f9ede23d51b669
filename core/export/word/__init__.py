"""Word files: what the redline and the report share."""
