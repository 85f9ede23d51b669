"""Words of other languages than English."""
