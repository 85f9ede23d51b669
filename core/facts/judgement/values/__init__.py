"""Figures, money, days and other values: which stand for each other, and how they are told otherwise."""
