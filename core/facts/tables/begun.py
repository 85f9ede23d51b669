"""English deeds with which a state begins, and the states: who married in 2010 has been married since 2010. Base forms, lower case."""

from typing import Final

BEGUN: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = tuple(
    (tuple(deeds.strip().split(", ")), tuple(states.strip().split(", ")))
    for deeds, _, states in (
        line.partition(" : ")
        for line in (
            "take office, assume office, enter office, be swear in, be sworn in : in office, hold office, in the post",
            "come to power, take power, seize power, win power, be elect, take office : in power, rule, govern, in government, in office",
            "come to power in, take power in, seize power in, take over : rule, govern, lead, run",
            "take over, take charge of, take the helm of, take control of, take over at, take on : run, lead, head, manage, coach, chair, in charge of, at the helm of, direct",
            "marry, wed, get married, get married to : married to, married",
            "move to, move into, settle in, come to, emigrate to : live in, based in, reside in, at home in, in",
            "join, sign for, start at, start work at : with, work for, work at, a member of, belong to, play for, at, serve in, employed by",
            "become, be name, be appoint, be elect, be make, be choose as, be name as, be appoint as : serve as, act as, work as, -",
            "be found, be establish, be set up, open, be open, start, be create, be launch : exist, around, in existence",
            "open, start, begin, be launch, start up : operate, open, in operation, running, run, in business, in service",
            "close, shut, be close, be shut, shut down, be shut down, close its doors : closed, shut, stand empty, empty, lie idle, idle",
            "seize, capture, take, occupy, overrun, take control of, conquer : hold, control, occupy, in control of, hold on to",
            "break out, begin, start, erupt, flare up : rage, go on, last, continue, under way, going on, run, ongoing, underway",
            "take effect, come into force, enter into force, come into effect, go into effect : in force, in effect, apply, valid",
            "be arrest, be detain, be jail, be imprison, be lock up, be remand in custody, be take into custody"
            " : in custody, in prison, behind bars, held, in jail, in detention, detained, jailed, imprisoned",
            "buy, acquire, purchase, take over : own, owned, the owner of",
            "disappear, vanish, go missing, be last see : missing",
            "die : dead", "retire : retired, in retirement", "walk out, go on strike, down tools, stop work : on strike",
            "fall ill, become ill : ill, sick", "split up, separate, part : separated, apart",
            "begin talks, start talks, open talks : in talks", "be diagnose with : suffer from, have",
            "start, begin, take up : do, work on",
        )
    )
)  # fmt: skip
"""Deeds → the states that begin with them; a dash is a post alone (mayor since 2010)."""
