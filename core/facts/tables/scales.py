"""English words of degree, size, frequency and manner by what they are weighed on: a scale a line, its steps in order.

Two words of one step say the same; of two steps, another thing. ``before`` gives the words of which one must follow.
"""

from typing import Final, NamedTuple


class Scale(NamedTuple):
    """``steps`` from one end to the other."""

    steps: tuple[frozenset[str], ...]
    before: frozenset[str]
    """Words right behind, one of which must stand there; empty where any may."""


_LINES: Final = (
    # how much, and how hard
    "slightly, lightly, mildly, marginally, superficially, slight, minor, light, superficial, mild | moderately, moderate"
    " | heavily, badly, severely, seriously, extensively, gravely, massively, serious, severe, major, heavy, grave, extensive, massive",
    "slightly, marginally, modestly, a little, a bit, somewhat, fractionally, slight, marginal, modest, small | moderately, moderate"
    " | sharply, steeply, strongly, considerably, significantly, substantially, markedly, dramatically, greatly, massively, hugely, drastically"
    ", sharp, steep, considerable, significant, substantial, marked, dramatic, massive, huge, drastic, big",
    "minor, slight, light, superficial | fatal, deadly, lethal",
    "light, slight, gentle, weak | moderate | heavy, torrential, strong, intense, violent, severe, high, powerful, fierce",
    "mild, gentle | severe, harsh, bitter",
    "tiny, small, little, modest, minuscule | medium, medium-sized, mid-sized | large, big, huge, massive, enormous, vast, giant, gigantic, sizeable, considerable, substantial, significant, major",
    "a little, little | a lot, much, a great deal",
    "loosely, vaguely | closely, tightly, strongly",
    "lightly | heavily, strongly ; armed armoured guarded defended populated wooded laden criticised taxed",
    "sparsely, thinly | densely, heavily, thickly",
    "poorly, badly | well",
    # by how much won or lost
    "narrowly, barely, only just, just, by a whisker | comfortably, easily, convincingly, handily, decisively, clearly, overwhelmingly, resoundingly, by a wide margin, by a landslide",
    "narrowly | heavily, badly, soundly, easily, comfortably",
    "narrow, slim, slender | comfortable, clear, wide, big, large, overwhelming, huge, resounding, crushing, landslide",
    "unanimously, by a unanimous vote, with one voice | by a majority, by majority, by a majority vote, by a simple majority"
    " | narrowly, by a narrow majority, by a slim majority, by a single vote, by one vote",
    "all, entirely, wholly | mostly, largely, mainly, chiefly, predominantly, for the most part | partly, partially, in part",
    "unanimous | majority, split, narrow, divided",
    # of what sort
    "deep | shallow",
    "wide, broad | narrow",
    "thick, dense | thin, sparse",
    "full, packed, crowded | half-full, half full, half-empty, half empty | empty, deserted",
    "rich, wealthy, affluent, prosperous | poor, impoverished, deprived",
    "cheap, inexpensive, affordable | expensive, costly, pricey",
    "dry, arid | wet, rainy, damp",
    "easy, simple, straightforward | difficult, hard, tough, tricky",
    "common, widespread | rare, uncommon, scarce",
    "calm, quiet, peaceful | tense | violent, chaotic",
    "optimistic, hopeful, confident, upbeat | cautious, wary | pessimistic, gloomy, doubtful, downbeat",
    "friendly, cordial, warm | hostile, frosty, chilly",
    "nearby, neighbouring | distant, faraway, far-off, remote",
    "young | middle-aged | elderly, old, aged",
    "sober | drunk, intoxicated",
    "asleep | awake",
    "temporary, interim, provisional | permanent",
    "preliminary, provisional, initial | final, definitive",
    "direct | indirect",
    "indoor | outdoor, open-air",
    "genuine, real, authentic | fake, counterfeit, forged, bogus",
    "new | second-hand, used ; car cars vehicle vehicles machine machines bus buses aircraft trains",
    "active | dormant, extinct, inactive",
    "raw, uncooked | cooked, boiled, fried",
    "married | single, unmarried | divorced | widowed",
    "well-known, famous | little-known, unknown, obscure",
    "experienced, seasoned | inexperienced",
    "liberal, lenient | strict, tough",
    # how ill
    "seriously, severely, gravely, badly | critically ; ill sick injured hurt wounded",
    "serious, severe | critical, life-threatening ; injuries injury wounds burns condition",
    "slightly, lightly | seriously, severely, gravely, badly | critically | fatally, mortally ; ill sick injured hurt wounded",
    # how often
    "rarely, seldom, infrequently, hardly ever, scarcely ever | sometimes, occasionally, at times, from time to time, now and then, on occasion"
    " | often, frequently, regularly, routinely, usually, generally, normally, typically, commonly, as a rule"
    " | always, invariably, constantly, at all times, without exception",
    "rare, infrequent, isolated | occasional, sporadic | frequent, regular, constant",
    # how fast, how soon, how long
    "slowly, gradually, little by little, step by step, bit by bit | quickly, rapidly, swiftly, fast, suddenly, abruptly, all at once, overnight, immediately",
    "slow, gradual | quick, rapid, swift, fast, sudden, abrupt",
    "immediately, at once, straight away, instantly, right away, promptly, without delay | eventually, later, in due course, belatedly, in the end",
    "immediate, instant, prompt | eventual, belated, delayed",
    "briefly, for a short time, for a short while, for a moment, brief, short"
    " | at length, at great length, for hours, for a long time, long, lengthy, prolonged, protracted, extended",
    "recently, lately | long ago",
    "soon, shortly | much later, eventually",
    # on purpose, of one's own will, in the open
    "deliberately, intentionally, on purpose, knowingly, wilfully, willfully, purposely"
    " | accidentally, by accident, unintentionally, inadvertently, mistakenly, by mistake, unknowingly, unwittingly",
    "deliberate, intentional | accidental, unintentional, inadvertent",
    "voluntarily, willingly, freely, of their own accord, of his own accord, of her own accord, by choice, gladly"
    " | reluctantly, unwillingly, grudgingly | forcibly, by force, under duress, under pressure, under protest",
    "voluntary, optional | compulsory, mandatory, obligatory, forced",
    "publicly, in public, openly, in the open | privately, in private, secretly, in secret, covertly, behind closed doors",
    "openly, overtly | secretly, in secret, covertly, clandestinely",
    "public, open | secret, private, closed, closed-door, covert, clandestine ; hearing hearings trial session meeting talks vote ballot",
    "legally, lawfully | illegally, unlawfully",
    "peacefully, without incident | violently",
    "correctly, rightly, accurately | wrongly, incorrectly, mistakenly, falsely, inaccurately",
    "successfully | unsuccessfully, in vain, to no avail, without success",
    "directly | indirectly",
    "jointly, together, collectively | separately, individually | alone, single-handedly",
    "officially, formally | unofficially, informally",
    "locally | nationally, nationwide, across the country | globally, worldwide, internationally, around the world",
    "local | regional | national, nationwide | international, global, worldwide ; level scale emergency team election elections record champion championship",
    "verbally, orally, by word of mouth | in writing",
    "by day, during the day | by night, at night, during the night",
    "by sea | by air | by land, overland, by road | by rail",
    "on full pay, with pay, on paid leave | without pay, unpaid, on unpaid leave",
)  # fmt: skip


def _step(told: str) -> frozenset[str]:
    return frozenset(word.strip() for word in told.split(","))


SCALES: Final = tuple(
    Scale(tuple(_step(step) for step in steps.split("|")), frozenset(before.split()))
    for line in _LINES
    for steps, _, before in (line.partition(";"),)
)
