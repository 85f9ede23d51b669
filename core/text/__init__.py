"""Tokens, sentences and folding, with offsets back to the exact text."""
