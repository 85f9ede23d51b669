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
    rubber domestic tentative provisional female male foreign absolute interim flammable explosive nuclear conventional electric diesel-powered solar-powered unmanned driverless
    """.split()
)
"""Qualities that a reader would be missing: in what state somebody or something is, whose it is, how it works."""

TELLING_WAYS: Final = tuple(
    tuple(frozenset(said.strip() for said in part.split(",")) for part in line.split("|"))
    for line in (
        "secretly, covertly, clandestinely, surreptitiously, in secret, in secrecy | privately, in private, behind closed doors, under cover, quietly,"
        " on the quiet, secret, covert, clandestine, unnoticed, without telling",
        "deliberately, intentionally, purposely, knowingly, wilfully, willfully, on purpose | consciously, meant to, intended to, with intent, deliberate, intentional",
        "accidentally, unintentionally, inadvertently, unknowingly, unwittingly, by accident | mistakenly, by mistake, in error, by chance, mistake, accident,"
        " accidental, unintentional, thinking, believing, without knowing, unaware",
        "mistakenly, erroneously, by mistake, in error | wrongly, incorrectly, falsely, mistake, mistaken, error, thinking, believing, accidentally, inadvertently",
        "wrongly, wrongfully | unjustly, unfairly, mistakenly, erroneously, by mistake, in error, incorrectly, falsely, unlawfully, wrong, wrongful, mistake",
        "falsely | wrongly, untruthfully, dishonestly, incorrectly, mistakenly, fraudulently, false, untrue, wrong, lie, lied",
        "fraudulently | falsely, dishonestly, by fraud, fraud, fraudulent, by deception",
        "voluntarily, of his own accord, of her own accord, of its own accord, of their own accord | willingly, freely, by choice, of his own free will,"
        " of her own free will, voluntary, volunteered, unprompted",
        "forcibly, by force, under duress, against their will, against his will, against her will | forced, violently, unwillingly",
        "anonymously | unnamed, anonymous, incognito, name",
        "posthumously | dead, death, deaths, died, late, killed, posthumous",
        "retroactively, retrospectively | backdated, retroactive, retrospective",
        "fatally, mortally | dead, death, died, die, dies, killed, kill, fatal, fatality, mortal",
        "unanimously | unanimous, without dissent, no one voted against, all members, every member",
        "provisionally, tentatively | provisional, tentative, for now, for the time being, interim",
        "unilaterally | unilateral, on its own, single-handedly, without consulting, alone",
    )
)  # fmt: skip
"""Adverbs that change what a deed was, each with what else tells as much of it: the first part of a line may be put in by itself."""
SELF_EVIDENT: Final = frozenset(
    "lie murder assassinate sabotage defraud cheat deceive plot conspire smuggle sneak spy bug eavesdrop hide conceal volunteer force"
    " kidnap abduct steal rob forge counterfeit fake bribe launder poach loot rape torture crash collide trip slip stumble bully".split()
)
"""Deeds of which such an adverb tells nothing new: nobody spies but in secret, nobody murders but on purpose."""
