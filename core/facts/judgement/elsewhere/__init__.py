"""The judgement in other languages than English."""
