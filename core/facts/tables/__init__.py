"""What the program knows of words, as data: numerals, units, currencies, months, titles, names, verbs.

Plain Python literals, one subject a module, loaded when a text first needs them. To teach the program a word, add it here.
"""
