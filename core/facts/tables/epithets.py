"""What persons and bodies are called instead of their names."""

from typing import Final

VAGUE_POSTS: Final = frozenset(
    "official leader head chief boss expert officer victim suspect defendant witness champion player candidate veteran founder owner "
    "director father mother husband wife son daughter brother sister widow partner activist campaigner critic author dissident"
    " billionaire tycoon businessman businesswoman aide adviser advisor nominee designate elect".split()
)
"""Posts that one may hold beside another, or that stand for many: they rule nothing out."""

ADMIRED: Final = frozenset("star ace legend great icon idol favourite favorite prodigy sensation superstar".split())
"""What is said of a person who is well known, and names other things too."""

BODIES: Final = frozenset(
    "company firm business group organisation organization club team side party charity university agency carmaker automaker planemaker chipmaker drugmaker steelmaker airline carrier lender bank insurer brewer retailer "
    "supermarket grocer publisher broadcaster newspaper paper union utility operator developer builder manufacturer producer maker startup start-up conglomerate multinational giant shipyard brewery school hospital "
    "council ministry watchdog regulator court city town village country nation island state region".split()
)
"""What a body or a place is called after ``the``."""

TRADES: Final = frozenset(
    "bank insurer airline carmaker automaker steelmaker chipmaker drugmaker planemaker brewer retailer supermarket grocer publisher broadcaster newspaper utility shipyard brewery school hospital "
    "university union charity club army navy police council ministry parliament court church museum library hotel restaurant factory".split()
)
"""Bodies that are told apart by what they do."""

AGE_TOLD: Final = (
    r"(?:,\s{age}[,.;:]|\({age}\)|\b{age}-year-old|\b[Aa]ge(?:d|\sof)?\s{age}\b|\b{age}\syears\s(?:old|of\sage)|\b[Aa]t\s{age},"
    r"|\b(?:is|was|turn(?:s|ed|ing)?|be|reached|reaches|just|[Nn]ow|already|only|still)\s{age}(?=[.,;:]|\s(?:and|on|in|when|at|last|this|next|years)\b)"
    r"|\b{age}(?:st|nd|rd|th)\sbirthday)"
)
"""How a story tells that somebody is ``age``."""
