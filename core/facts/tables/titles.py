"""Forms of address and titles that may stand before a name without being part of it."""

from typing import Final

TITLES: Final = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother canon bishop archbishop cardinal pope rabbi imam sheikh "
    "president premier chancellor minister senator congressman congresswoman representative governor mayor judge justice king queen prince princess emperor "
    "general gen colonel col captain capt major lieutenant lt sergeant sgt admiral commander cmdr inspector detective constable sheriff chief superintendent "
    "ambassador secretary councillor mp msp sen rep gov hon herr frau monsieur madame mme mlle m don dona señor señora sr sra signor signora "
    "coach doctor officer deputy marshal private corporal cpl".split()
)
