"""Comparison and annotations → files: one module a format."""
