"""English words and turns of phrase that news uses for one another. Base forms, lower case."""

from typing import Final


def _groups(*lines: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(part.strip() for part in line.split(",")) for line in lines)


SAME: Final = _groups(
    "succeed, success, successful", "impassable, block", "power, electricity", "produce, generate, supply", "miss, unaccounted", "apologise, apology, sorry", "outskirts, edge, fringe", "taint, contaminate", "outlook, forecast, guidance", "lower, cut, reduce, trim, slash, shed",
    "battle, fight, combat, tackle", "wildfire, blaze, fire", "firefighter, crew, fireman", "resident, people, inhabitant, villager",
    "expect, foresee, forecast, predict, anticipate", "narrow, shrink", "tumble, fall, drop, slump, plunge, slide, sink, decline, shrink",
    "sharply, steeply, heavily", "destroy, devastate, ravage, waste", "leave, depart, quit", "start, begin, commence, launch",
    "end, finish, conclude, close", "help, aid, assist, assistance", "buy, purchase, acquire", "car, vehicle, automobile",
    "child, kid, youngster", "doctor, physician, medic", "police, officer", "lawmaker, legislator, parliamentarian, mp, deputy",
    "company, firm, business, group, operator", "worker, employee, staff", "talk, negotiation, discussion, meeting",
    "deal, agreement, accord, pact", "vote, ballot, poll, election", "ship, vessel, boat", "plane, aircraft, jet, airliner",
    "school, classroom", "home, house", "near, close", "big, large, huge, major",
    "lorry, truck", "small, little, tiny", "important, key, significant",
    "show, reveal, indicate, suggest", "heavy, thick, dense", "near, approach", "strike, hit", "hold, detain",
    "probe, investigate, investigation, inquiry",
    "head, lead, chair, run, direct", "chief, head, leader, boss", "away, back", "weaken, slip, ease, soften",
    "strengthen, firm", "warn, caution",
    "need, require", "notice, spot", "receive, get, obtain", "build, construct", "collapse, fall",
    "evacuate, move", "spokesman, spokeswoman, spokesperson", "chairman, chairwoman, chairperson, chair", "approve, back, endorse",
    "die, perish", "killing, death", "fight, combat, battle", "about, regarding, concerning, on, over", "rival, competitor",
    "increase, rise, grow, climb, gain, jump, surge, soar", "widen, grow", "film, movie", "speak, talk", "answer, reply, respond, response",
    "flee, escape", "believe, think", "try, attempt, seek", "give, provide, offer, supply", "injure, wound, hurt",
    "quake, earthquake, tremor", "storm, tempest", "hurricane, typhoon, cyclone", "flood, flooding", "hospital, clinic",
    "government, administration, cabinet", "country, nation, state", "city, town", "road, street, motorway, highway",
    "minister, ministry", "jail, prison", "wage, pay, salary", "job, post, position, vacancy, opening", "kit, strip", "cop, police",
    "gale, storm", "summit, gathering, gather, meeting", "local, resident", "cost, price", "money, funds, funding, cash",
    "fire, blaze", "bomb, explosive", "gun, firearm", "army, military, troops, force", "protest, demonstration, rally",
    "protester, demonstrator", "border, frontier", "clash, fighting", "attack, assault, strike", "crash, accident, collision",
    "analyst, economist, expert, observer", "scientist, researcher, expert", "save, rescue", "search, hunt",
    "chance, opportunity", "problem, issue, trouble", "main, chief, principal, primary",
    "nearby, neighbouring, neighboring, adjacent", "yearly, annual", "quickly, rapidly, swiftly, fast", "roughly, around, about",
    "keep, maintain, retain", "stop, halt, cease", "allow, permit, let", "ask, request", "choose, select, pick", "happen, occur",
    "carry, transport", "concern, worry, fear", "order, command, instruct", "remove, withdraw", "fix, repair, mend",
    "wind, gust", "rain, rainfall, downpour", "snow, snowfall", "grow, expand", "huge, enormous, vast, massive", "wrongdoing, offence",
    "drop, down, fall, decrease", "narrowly, barely", "whole, entire", "aboard, board", "blame, accuse", "win, take, clinch, secure",
    "trip, visit, journey", "meet, gather", "house, home, property", "study, research, survey", "hire, recruit, employ",
    "unveil, present, announce, introduce, disclose",
    "climb, advance, rise, gain", "topple, fell, knock", "seat, place", "postpone, delay, defer", "drought, dry",
    "student, pupil", "teacher, schoolteacher", "batter, pound, lash, hammer, pummel, buffet", "engulf, consume",
    "explode, sound, detonate",
    "clash, quarrel, argue, row, squabble, spar", "rip, tear, sweep", "hurl, throw, toss, fling, lob", "shout, yell, scream, cry",
    "stroll, walk, amble", "rush, hurry, race, dash", "plunge, plummet, dive", "gut, destroy, raze", "bar, ban, prohibit, forbid",
    "snap, break", "crack, split", "smash, shatter, break", "drench, soak", "bind, tie", "pack, cram, crowd", "grab, seize, snatch",
    "conversation, dialogue", "clash, confrontation", "toll, tally", "hardship, suffering", "dwelling, house, home", "sunset, dusk, nightfall, sundown",
    "sunrise, dawn, daybreak", "zenith, peak, height, climax, culmination, pinnacle",
    "power, electricity", "scholar, academic, expert, researcher", "teacher, faculty, lecturer", "nation, government", "bottom, foot, end",
)  # fmt: skip
"""Words that news uses for one another; beside WordNet's sets. Opposites and stages are asked first."""

IDIOMS: Final[tuple[tuple[frozenset[str], ...], ...]] = tuple(
    tuple(frozenset(bag.split()) for bag in line.split("|"))
    for line in (
        "lose job|dismiss|cut job|axe",
        "leave home|evacuate|flee home",
        "stand line|queue",
        "prize winner|laureate",
        "go bankrupt|bankrupt|fail",
        "take life|kill",
        "set fire|burn|torch",
        "sentence|jail|imprison",
        "topple|overthrow",
        "lose life|die|dead",
        "go strike|strike",
        "win seat|elect",
        "catch fire|burn",
        "give birth|bear",
        "take place|hold|happen|occur",
        "take effect|effect",
        "take effect|enter force",
        "file lawsuit|sue",
        "open fire|shoot|fire",
        "lay waste|destroy",
        "reach agreement|agree|deal",
        "express regret|regret|apologise",
        "pay tribute|praise|honour",
        "call|phone|telephone",
        "put end|end|stop",
        "hold talk|talk|meet|discuss",
        "raise alarm|warn",
        "cost|worth|price",
        "come force|take effect|enter force|come effect|force|effect",
        "resemble|similar",
        "scrap|drop|cancel|axe|abandon",
        "drop|omit",
        "expire|end|lapse",
        "lose ground|weaken|slip|ease|fall|drop|decline",
        "gain ground|strengthen|rise|climb|advance|gain",
        "redundant|dismiss|let go",
        "take hospital|hospitalise|rush hospital|bring hospital|admit hospital",
        "public|publish|announce|unveil|disclose",
        "dry spell|drought",
        "disperse|end|finish",
        "demolish|topple|fell",
        "destroy|cull",
        "meet|acquaint",
        "call halt|stop|halt|end",
        "cut short|shorten|curtail",
        "turn away|refuse|reject",
        "bear fruit|succeed",
        "downplay|minimise",
        "fall ill|sicken",
        "run aground|ground|stick|strand",
        "accommodate|house|lodge",
        "absent|attend",
        "landfall|come ashore|ashore|reach coast",
        "leave dead|kill",
        "leave injure|leave injured|injure|wound|hurt",
        "find guilty|convict",
        "bring suit|file suit|bring lawsuit|sue",
        "cause death|kill|claim life",
        "lose power|knock power|cut power|leave dark|black",
        "full house|exhaust hall|exhaust",
        "claim responsibility|conduct attack",
        "shed light|cast light|throw light|explain|insight|clarify",
    )
)
"""Ways to say one thing in different numbers of words: bags of base forms that stand for each other, a thing a line.

Only of words that carry content; verbs with a particle stand in ``PHRASAL`` and among the deeds."""

PHRASAL: Final[dict[tuple[str, str], str]] = {
    tuple(verb.split()): base  # type: ignore[misc]  # two words each
    for verb, base in (
        pair.split(" = ")
        for pair in (
            "call off = cancel; sell out = exhaust; run out = expire; leave out = omit; run for = seek;"
            " put off = postpone; carry out = conduct; turn down = reject; set up = establish;"
            " take over = acquire; step down = resign; stand down = resign; lay off = dismiss; go up = rise; go down = fall;"
            " pull out = withdraw; break out = start; blow up = explode; shut down = close; knock down = demolish; burn down = destroy;"
            " give up = abandon; find out = learn; look into = investigate; hand over = surrender; wipe out ="
            " destroy; speed up = accelerate;"
            " scale back = reduce; cut back = reduce; lay waste = destroy; pass away = die; set off = trigger; make up = constitute;"
            " take off = leave; bring down = reduce; kick off = start; wind up = end; back down = withdraw; come back = return;"
            " go back = return; send back = return; put out = extinguish; take part = participate; come up = arise; bring up = raise;"
            " throw out = reject; strike down = overturn; sign off = approve; drop out = withdraw; die out = end; point out = note;"
            " turn out = prove; end up = become; get away = escape; break up = disperse; hold back = contain; keep away = contain;"
            " press ahead = continue; go ahead = proceed; move on = proceed; hit out = criticise; speak out = protest; roll out = launch;"
            " edge down = slip; edge lower = slip; inch down = slip; inch lower = slip; tick down = slip; tick lower = slip;"
            " drift lower = slip; edge up = rise; edge higher = rise; inch up = rise; inch higher = rise; tick up = rise;"
            " tick higher = rise; move higher = rise; push up = raise; push down = lower; revise up = raise; revise down = lower;"
            " mark down = lower; mark up = raise; team up = cooperate; sum up = summarise; hand out = distribute; fill in = complete;"
            " take on = hire; let go = dismiss; go off = explode; look for = search; hunt for = search;"
            " set aside = overturn; break down = collapse; come across = find; give way = collapse; fall ill = sicken; become ill = sicken; get ill = sicken; take ill = sicken; take back = withdraw"
        ).split(";")
        for pair in [pair.strip()]
    )
}
"""Verb and particle that together say what one verb says."""
