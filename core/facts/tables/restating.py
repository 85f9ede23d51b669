"""English ways to build one and the same claim: deeds as nouns, posts behind names, levels and changes, states that somebody brought about.

Base forms, lower case."""

from typing import Final

DEEDS: Final[dict[str, frozenset[str]]] = {
    noun: frozenset(verbs.split())
    for noun, _, verbs in (
        line.partition(": ")
        for line in (
            "death: die; goal: score; header: score head; strike: score; choice: choose; proof: prove; advice: advise; flight: fly flee"
            "; theft: steal; robbery: rob; burglary: burgle; speech: speak; address: speak; loss: lose; sale: sell; sight: see; birth: bear"
            "; gift: give; trial: try; entry: enter; exit: leave; thought: think; laughter: laugh; belief: believe; relief: relieve"
            "; behaviour: behave; belonging: belong; bite: bite; blow: blow; catch: catch; win: win; victory: win; defeat: lose defeat"
            "; song: sing; life: live; oath: swear; pursuit: pursue; suit: sue; lawsuit: sue; complaint: complain; restraint: restrain"
            "; constraint: constrain; descent: descend; ascent: ascend; response: respond; defence: defend; offence: offend"
            "; extension: extend; intention: intend; tension: tense; permission: permit; omission: omit; transmission: transmit"
            "; comparison: compare; disposal: dispose; upheaval: upheave; food: feed; breath: breathe; cloth: clothe; bath: bathe"
            "; grief: grieve; strife: strive; usage: use; storage: store; breakage: break; leakage: leak; spillage: spill"
            "; injury: injure hurt; discovery: discover; recovery: recover; delivery: deliver; inquiry: inquire; enquiry: enquire"
            "; divorce: divorce; marriage: marry; wedding: wed marry; burial: bury; funeral: bury; arson: burn; fire: burn"
        ).split("; ")
    )
}
"""Nouns of deeds that stand too far from their verbs to be told by their letters, or that news uses for those of another stem."""

ATTENDED: Final = frozenset("of to into on in for with about against over from at by".split())
"""Words that may lead from the noun of a deed to what its verb has for an object."""

NO_TURN: Final = frozenset(
    "one number lot all most some many much half part quarter third majority minority dozen hundred thousand million billion"
    " trillion tonne ton litre gallon kilo kilogram gram kilometre mile metre hectare acre pair couple group total series range"
    " percent % degree point sort kind type piece bit host string handful rest end start beginning middle top bottom each none"
    " both several few each any out because instead ahead short case".split()
)
"""What stands before ``of`` and is counted or measured by it: the words behind it are the thing itself."""

UPWARD: Final = frozenset("up higher more above greater better stronger larger bigger over".split())
DOWNWARD: Final = frozenset("down lower less below fewer smaller weaker worse".split())
"""What a figure may stand beside: ``3 percent higher``, ``up 3 percent``."""
THAN: Final = frozenset("than from on against over compare versus".split())
"""What leads from there to that with which it is compared."""
RISING: Final = frozenset(
    "rise climb increase grow gain jump advance soar surge swell accelerate quicken leap edge tick double treble triple quadruple".split()
)
FALLING: Final = frozenset(
    "fall drop decline decrease ease shrink slip slide sink dip slow tumble plunge slump plummet dive cool moderate retreat halve".split()
)
"""Verbs that take a figure to where they lead (``fell to 7``) or by which (``fell 3 percent``)."""
STANDING: Final = frozenset("be stand come total amount number remain".split())
"""Verbs that tell the figure itself (``stood at 7``)."""

STATES: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(phrase.split())
    for phrase in (
        "under control|under way|under guard|under observation|under surveillance|in custody|in hand|in place|in sight|up and running|back in service"
        "|ready|on alert|on standby"
    ).split("|")
)
"""States in which those whose work it is have something: told of the thing alone, it is the same state."""
WHOSE_WORK: Final = frozenset(
    "firefighter crew fire police officer official authority engineer worker rescuer doctor medic staff guard troop soldier technician"
    " coastguard organiser company operator service team brigade department emergency rescue".split()
)
"""By whom such a state is brought about unless somebody else is told."""

RESULTS: Final = frozenset("score goal header strike net head convert finish".split())
"""Deeds of which a verb with ``to`` tells what came of them: scored to win."""

GERUNDS: Final = frozenset("of for from by in after before without about against to on with over at".split())
"""Words behind which a verb in -ing is as much a noun as another."""

DRAWING: Final = frozenset(
    "draw attract earn win provoke prompt spark meet receive bring face elicit trigger invite".split()
)
"""Verbs by which a thing has from people what they do about it."""
RESPONSES: Final = frozenset(
    "criticism praise complaint protest condemnation applause objection support opposition ridicule thanks outcry anger".split()
)
"""Nouns of what people do about a thing: drew criticism from residents."""
FEELINGS: Final[dict[str, str]] = {
    "angry": "anger", "furious": "anger", "worried": "worry", "concerned": "worry", "anxious": "worry", "surprised": "surprise", "shocked": "shock",
    "upset": "upset", "alarmed": "alarm", "delighted": "delight", "pleased": "please", "frightened": "frighten", "disappointed": "disappoint",
    "puzzled": "puzzle", "dismayed": "dismay", "outraged": "outrage", "irritated": "irritate", "embarrassed": "embarrass", "horrified": "horrify",
}  # fmt: skip
"""What somebody feels → the verb for what a thing does to him: are angry about, angers."""
CAUSED_BY: Final = frozenset("about at over with by".split())
"""What leads from a feeling to its cause."""
USERS: Final[dict[str, str]] = {
    "use": "user",
    "read": "reader",
    "visit": "visitor",
    "follow": "follower",
    "watch": "viewer",
    "own": "owner",
}
"""Verbs → those who do so: 900 people read the weekly, it has 900 readers."""
LED_ON: Final = frozenset("know call base lead run own back link head chair found ally".split())
"""Words behind a name or thing that still tell who or what it is."""
GROUPS: Final = frozenset("one two three four five six seven eight nine ten both several many some more all".split())
"""How many, at the head of a phrase."""
WORK_AT: Final = frozenset("at for by in".split())
"""What leads from those who work to where they do."""
OF_MEMBERS: Final = frozenset(
    "panel jury committee board team crew council commission delegation assembly parliament choir band".split()
)
"""Bodies of so many members: a panel of 12, a 12-member panel."""
HELD_IN: Final[dict[str, frozenset[str]]] = {
    noun: frozenset(members.split())
    for noun, _, members in (
        line.partition(": ")
        for line in (
            "population: inhabitant resident people; membership: member; workforce: worker employee people staff; staff: employee worker people"
            "; fleet: ship vessel bus plane aircraft truck; readership: reader; audience: listener viewer people; herd: cow animal cattle sheep"
        ).split("; ")
    )
}
"""Nouns for so many together, and what each of them is: a population of 900, 900 inhabitants."""

PHRASES: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = tuple(
    (tuple(old.split()), tuple(new.split()))
    for old, _, new in (
        pair.strip().partition(" = ")
        for pair in (
            "per cent = percent; % = percent"
            "; have yet to be = not yet; be yet to be = not yet; have still to be = not yet; be still to be = not yet"
            "; have yet to = not yet; be yet to = not yet; have still to = not yet; be still to = not yet"
            "; claim responsibility for = claim; be report miss = be miss; a charge = charge"
            "; in a stable condition = condition stable; in stable condition = condition stable; in a serious condition = condition serious"
            "; in serious condition = condition serious; in a critical condition = condition critical; in critical condition = condition critical"
            "; in a good condition = condition good; in good condition = condition good; at the age of = age; at age = age"
            "; two time = twice; three time = thrice; three times = thrice"
            "; enter a plea of = plead; enter a guilty plea = plead guilty; enter a not guilty plea = plead not guilty"
            "; enter a not-guilty plea = plead not guilty"
            "; have not yet be = not yet; be not yet = not yet; have not yet = not yet; have not be yet = not yet"
            "; do not yet = not yet; be not be yet = not yet; be still not = not yet; have still not be = not yet; have still not = not yet"
            "; have not so far be = not yet; have not so far = not yet; have so far not be = not yet; have so far not = not yet"
            "; compare with = from; compare to = from; in comparison with = from; as against = from"
            "; year early = year ago; month early = month ago; week early = week ago; quarter early = quarter ago; day early = day ago"
            "; the fact that = ; fact that =; czechia republic = czechia; still unknown = not yet know; still unclear = not yet clear"
            "; as well as = besides; in addition to = besides; on top of = besides; no one = nobody; not anyone = nobody; not anybody = nobody"
        ).split(";")
    )
)  # fmt: skip
"""Phrases in base forms, and the one form for each; the longest that fits is taken."""
