"""Words behind which a weekday may be the day of what was said or of what it was said of: ``called for a strike on Thursday``."""

from typing import Final

ASKED_FOR: Final = frozenset(
    "called announced demanded urged requested sought proposed promised planned arranged threatened scheduled booked summoned invited recalled "
    "postponed rescheduled pledged advertised warned predicted forecast hoped wanted".split()
)
"""Verbs in the past whose object is a thing to come."""
DECIDED: Final = frozenset(
    "approved banned backed endorsed authorised authorized confirmed organised organized convened cancelled canceled delayed".split()
)
"""The same of what is as a rule told on its own day: ``approved the closure on Tuesday``."""
HELD: Final = frozenset(
    "strike strikes walkout walkouts stoppage stoppages protest protests demonstration demonstrations rally rallies march marches boycott vigil "
    "vote votes ballot ballots election elections poll polls referendum runoff meeting meetings talks negotiations summit session sitting hearing "
    "trial inquest inquiry debate conference briefing match matches game games final semifinal fixture derby race races regatta concert concerts "
    "show shows gig gigs tour performance premiere launch opening reopening closure closures cancellation cancellations shutdown visit trip "
    "ceremony funeral burial memorial service parade procession festival fair carnival exhibition auction sale curfew lockdown ceasefire truce "
    "test tests drill drills rehearsal flight flights landing liftoff deadline decision verdict ruling sentencing testimony appearance "
    "celebration celebrations party banquet dinner reception training exercise exercises blockade evacuation swap exchange handover release "
    "withdrawal retirement resignation inauguration swearing wedding congress assembly workshop course exam exams examination".split()
)
"""Things that are held on a day which is fixed before."""
BEFALLEN: Final = frozenset(
    "crash crashes accident fire fires blaze explosion explosions blast attack attacks shooting stabbing killing killings murder death deaths quake "
    "earthquake storm storms flood floods flooding tornado gale gales hurricane cyclone typhoon blizzard hailstorm downpour thunderstorm thunderstorms eruption tremor tsunami stampede crush landslide avalanche collapse outage blackout leak spill incident "
    "raid robbery theft arrest arrests assault disaster tragedy derailment collision sinking defeat victory loss win clash clashes riot riots "
    "announcement statement coup assassination breakdown outburst injury".split()
)
"""What happens without a day fixed before, or is over once it is told."""
OF_A_PLAN: Final = frozenset("plan proposal decision bid call threat promise order pledge offer vote".split())
"""Nouns before an infinitive, of what was to come."""
AT_ONCE: Final = frozenset(
    "voted opted resolved agreed promised pledged vowed threatened decided swore offered".split()
)
"""Before an infinitive, of what was done on one day: ``voted to dismiss him on Monday``."""
TO_BE_THERE: Final = frozenset(
    "appear report return come attend meet assemble gather leave vacate start begin surrender testify play travel go reappear reconvene resume".split()
)
"""Behind ``was told to``, what is done on a day that was named; anything else (``was ordered to pay``) may have been told on it."""
CAME_TO_NOTHING: Final = frozenset(
    "but however yet although though instead until never cancelled canceled postponed delayed scrapped abandoned".split()
)
"""Behind a day that had been fixed, what came of it: the day may be over."""
UNMADE: Final = frozenset("cancelled canceled postponed delayed scrapped banned rescheduled suspended".split())
"""Behind ``was``, what is told of a thing before or after its day."""
