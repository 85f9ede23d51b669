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
