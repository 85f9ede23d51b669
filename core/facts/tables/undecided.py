"""Words of a question that is still open: ``is undecided whether to run``, ``is weighing a bid``. Base forms."""

from typing import Final

WEIGHING: Final = frozenset(
    "consider weigh ponder mull contemplate deliberate debate discuss explore examine assess study review".split()
)
"""Verbs of thinking about what may be done; a verb in ``-ing`` or ``whether`` follows."""
WEIGHING_WITH: Final = {
    "look": frozenset({"into", "at"}),
    "think": frozenset({"about", "of"}),
    "toy": frozenset({"with"}),
    "mull": frozenset({"over"}),
    "weigh": frozenset({"up"}),
    "talk": frozenset({"about", "of"}),
}
"""Verb → the particles that make it one of them."""
DOING: Final = frozenset("consider ponder mull contemplate debate discuss explore weigh study".split())
"""Those behind which a verb in ``-ing`` alone is what is thought about."""
UNDECIDED: Final = frozenset("undecided unsure uncertain unclear undetermined unresolved split divided torn".split())
"""What is said of somebody, or of a thing, as long as it is not settled."""
DECIDING: Final = frozenset("decide determine settle resolve".split())
"""Verbs that settle it."""
MINDS: Final = frozenset({"mind", "minds"})
"""``made up her mind``, ``in two minds``."""
NOT_OPEN: Final = frozenset("of depending matter regardless irrespective as".split())
"""Before ``whether`` where nothing is left open by it, or a noun is what is."""
MAYBE: Final = frozenset(
    "may might could can possibly perhaps likely unlikely if plan hope want intend threaten".split()
)
"""In the other version: it is not firm there either, or another rule tells how firm it is."""
ASKING: Final = frozenset(
    "investigate investigation inquiry enquiry probe examine examination establish determine ask question seek try await wonder guess guesswork suspect suspicion"
    " think believe speculate speculation theory mystery puzzle".split()
)
"""Words of who does not know yet: they tell no answer."""
ASKED: Final = frozenset("cause reason motive identity name number amount detail circumstance".split())
"""What is not known, and what of is told by other words where it is."""
