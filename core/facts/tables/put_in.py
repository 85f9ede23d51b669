"""English words that tell when a few words put in, or cut, are news by themselves, and when they are not."""

from typing import Final

LEADING: Final = frozenset(
    "by in on under of without at to from with for after before over during despite against into through near amid behind beneath".split()
)
"""Prepositions that begin such a phrase."""

EMPTY_ENDS: Final = frozenset(
    """
    total all course fact least present time advance now site scene area country far general particular response result spot process
    turn date question place existence nature size length order board past future moment stage end beginning start middle addition
    part whole hand view light face wake run-up ahead short long brief detail full vain principle practice theory case event instance
    example sum term respect regard relation connection context basis record ground behalf account manner way fashion style sense
    meantime meanwhile region district neighbourhood neighborhood city town village vicinity world nation public person people course
    statement interview conference briefing email e-mail letter post tweet speech report remark address message call comment release law
    article story bid attempt effort move hope day night morning afternoon evening week month year weekend period while today
    """.split()
)
"""Nouns that end a phrase which tells little (``in total``, ``at the scene``), or how something was said (``in a statement``)."""

STATES: Final = frozenset(
    """
    late dead failed foiled botched stolen hired rented borrowed leased blind deaf disabled pregnant married divorced widowed single
    masked hooded armed unarmed barefoot naked drunk drugged sober unconscious handcuffed shackled injured wounded infected
    contaminated poisoned empty deserted abandoned derelict disused crowded packed overcrowded overloaded stationary parked moving
    wooden private state-owned state-run privately-owned off-duty on-duty retired serving disgraced jailed convicted exiled ousted
    homeless jobless unemployed unvaccinated vaccinated adopted orphaned estranged premature stillborn counterfeit forged fake
    unlicensed uninsured illegal legal secret peaceful violent record alone loaded unloaded live frozen raw organic radioactive toxic
    flammable explosive nuclear conventional electric diesel-powered solar-powered unmanned driverless
    """.split()
)
"""Qualities that a reader would be missing: in what state somebody or something is, whose it is, how it works."""
