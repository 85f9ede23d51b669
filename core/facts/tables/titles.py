"""Forms of address and titles that may stand before a name without being part of it."""

from typing import Final

ADDRESS: Final = frozenset(
    "mr mister mrs ms miss mx sir dame lord lady herr frau m mme mlle monsieur madame señor señora signor signora".split()
)
"""What anybody is addressed by, and no post."""

TITLES: Final = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother canon bishop archbishop cardinal pope rabbi imam sheikh "
    "president premier chancellor minister senator congressman congresswoman representative governor mayor judge justice king queen prince princess emperor "
    "general gen colonel col captain capt major lieutenant lt sergeant sgt admiral commander cmdr inspector detective constable sheriff chief superintendent "
    "ambassador secretary councillor mp msp sen rep gov hon herr frau monsieur madame mme mlle m don dona señor señora sr sra signor signora "
    "coach doctor officer deputy marshal private corporal cpl insp supt maj adm brig brigadier cllr pvt pte msgr monsignor".split()
)

RANKS: Final = frozenset(
    "constable sergeant sgt inspector insp superintendent supt maj brigadier brig lieutenant lt captain capt major colonel col general gen admiral commander cmdr corporal cpl private marshal sheriff vicar reverend rev canon bishop archbishop cardinal pope rabbi imam "
    "president minister chancellor mayor governor gov senator sen ambassador councillor judge prosecutor magistrate commissioner king queen prince princess emperor secretary".split()
)
"""Heads of posts of which one person holds one at a time."""

FAMILY_FIRST: Final = frozenset(
    "kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo "
    "mao deng jiang wen tsai nguyen tran le pham hoang phan vu vo dang bui".split()
)
"""Family names that stand before the given name (Korean, Chinese, Vietnamese)."""

GENERATIONS: Final = frozenset("jr sr jnr snr ii iii iv".split())
"""Behind a name: which of the men who bear it."""

SEXES: Final = (
    (frozenset({"mr", "mister", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "dame", "lady"})),
    (frozenset({"herr", "hr"}), frozenset({"frau", "fr"})),
    (frozenset({"señor", "sr", "don"}), frozenset({"señora", "sra", "doña"})),
    (frozenset({"monsieur", "m"}), frozenset({"madame", "mme", "mademoiselle", "mlle"})),
)
"""Forms of address for men and for women."""

ONE_OFFICE: Final = ({"secretary", "minister"}, {"president", "chancellor"}, {"premier", "minister"})
"""What one post may be called: foreign secretary and foreign minister."""

PORTFOLIOS: Final = frozenset(
    "foreign interior finance defence defense justice health education labour labor trade energy transport environment agriculture culture home housing immigration climate tourism".split()
)
"""Before minister or secretary: of what."""
