"""What a number is hedged with. Meanings: ``about`` near it, ``nearly`` near and below, ``over`` above, ``least`` that or more,
``under`` below, ``most`` that or less, ``exact`` nothing at all."""

from typing import Final

BEFORE: Final[dict[tuple[str, ...], str]] = {
    tuple(phrase.split()): meaning
    for meaning, phrases in {
        "about": "about|barely|scarcely|around|some|roughly|approximately|approx|circa|an estimated|estimated|almost exactly|close to|near|near to|in the region of|in the order of|"
        "à peu près|aux environs de|aux alentours de|en torno a|intorno a|all'incirca|em torno de|mniej więcej|około|ما يقارب|زهاء|ما يناهز|environ|quelque|quelques|près d'|autour de|une|rund|etwa|ungefähr|circa|ca|knapp über|unos|unas|cerca de|alrededor de|aproximadamente|"
        "около|примерно|порядка|приблизительно|نحو|بنحو|حوالي|حوالى|قرابة|circa|quasi|cerca de|ongeveer|zo'n|~|≈",
        "nearly": "nearly|almost|just under|just short of|approaching|près de|presque|fast|knapp|beinahe|casi|почти|без малого|ما يقرب من|bijna|quase|prawie|not quite",
        "over": "over|exceed|exceeds|exceeded|exceeding|topping|topped|tops|surpassed|surpasses|surpassing|a good|more than|longer than|taller than|higher than|larger than|bigger than|heavier than|faster than|wider than|deeper than|older than|further than|farther than|upwards of|in excess of|above|north of|well over|just over|greater than|plus de|über|gut|mehr als|más de|более|свыше|больше|أكثر من|più di|"
        "oltre|mais de|meer dan|>",
        "least": "at least|no shorter than|no lower than|no smaller than|no younger than|no fewer than|no less than|not less than|a minimum of|au moins|pas moins de|mindestens|wenigstens|al menos|por lo menos|не менее|как минимум|по меньшей мере|по крайней мере|"
        "على الأقل|ما لا يقل عن|almeno|pelo menos|minstens|ten minste|≥",
        "under": "under|shorter than|lower than|smaller than|younger than|lighter than|slower than|cheaper than|fewer than|less than|below|moins de|weniger als|unter|menos de|менее|меньше|أقل من|meno di|minder dan|<",
        "most": "up to|no longer than|no taller than|no higher than|no larger than|no bigger than|no heavier than|no faster than|no older than|no wider than|at most|no more than|as many as|as much as|as long as|as high as|as far as|not more than|a maximum of|jusqu'à|au plus|bis zu|höchstens|hasta|como máximo|"
        "не более|до|حتى|ما يصل إلى|fino a|até|tot|hoogstens|≤",
        "exact": "by a factor of|a total of|exactly|precisely|only|just|au total|exactement|genau|insgesamt|exactamente|ровно|всего|in total|all of|the|all|another",
    }.items()
    for phrase in phrases.split("|")
}  # fmt: skip
LOOSE: Final = ("close to ", "near ", "in the region of ", "getting on for ")
"""Near a figure, on which side is left open, though below is meant as often: no other than *nearly*."""
REACHING: Final = frozenset(
    "is are was were be been being at to stands stood stand remains remained remain reached put estimated hovered hovering hovers levels".split()
)
"""Before ``near`` and a figure that is nearly reached."""
AFTER: Final[dict[tuple[str, ...], str]] = {
    ("or", "more"): "least", ("or", "so"): "about", ("or", "fewer"): "most", ("or", "less"): "most", ("at", "least"): "least", ("or", "over"): "least",
    ("at", "most"): "most", ("plus",): "over", ("+",): "over",
    ("and", "over"): "least", ("and", "above"): "least", ("or", "older"): "least", ("and", "older"): "least", ("and", "up"): "least", ("or", "above"): "least",
    ("and", "under"): "most", ("or", "under"): "most", ("or", "younger"): "most", ("and", "younger"): "most", ("and", "below"): "most", ("or", "below"): "most",
    ("ou", "plus"): "least", ("et", "plus"): "least", ("ou", "moins"): "most", ("oder", "mehr"): "least", ("und", "mehr"): "least", ("und", "älter"): "least",
    ("oder", "weniger"): "most", ("o", "más"): "least", ("y", "más"): "least", ("o", "menos"): "most", ("и", "более"): "least", ("и", "старше"): "least",
    ("или", "более"): "least", ("и", "менее"): "most", ("или", "меньше"): "most", ("أو", "أكثر"): "least", ("أو", "أقل"): "most",
    ("على", "الأقل"): "least",
}  # fmt: skip
BEHIND: Final[dict[tuple[str, ...], str]] = {
    ("or", "more"): "least", ("at", "least"): "least", ("at", "most"): "most", ("or", "fewer"): "most", ("or", "less"): "most", ("or", "so"): "about",
    ("au", "moins"): "least", ("ou", "plus"): "least", ("al", "menos"): "least", ("o", "más"): "least", ("oder", "mehr"): "least", ("على", "الأقل"): "least",
    ("على", "الأكثر"): "most", ("أو", "أكثر"): "least", ("или", "больше"): "least", ("или", "более"): "least", ("como", "mínimo"): "least", ("como", "máximo"): "most",
}  # fmt: skip
"""The same behind what is counted: ``40 people or more``."""
OF_AGES: Final = frozenset({"over", "above", "under", "below", "up"})
"""After ``and`` they bound an age alone: 65 and over."""
LONGEST: Final = 5
"""Words in the longest phrase."""

ENDS_OF_A_MOVE: Final = frozenset(
    "% ciento cento prozent procent pour-cent процентов процента пункта пунктов puntos".split()
)
"""Before ``hasta``, ``bis``, ``до``: it tells where a figure went, not how far it may go."""
MOVING: Final = (
    "subi", "sube", "baj", "cay", "cae", "aument", "creci", "crece", "descend", "desciend", "elev", "reduj", "redu", "avanz", "retroced",
    "stieg", "steig", "gestiegen", "sank", "sink", "gesunken", "fiel", "gefallen", "wuchs", "gewachsen",
    "вырос", "вырас", "раст", "рост", "упа", "сниз", "сниж", "сокра", "увелич", "подн", "подорож", "подешев", "повыс", "повыш", "расшир", "дове", "дош", "дойд", "уменьш", "опуст", "нараст", "нараще",
)  # fmt: skip
"""How verbs of rising and falling begin, Spanish, German and Russian."""

MOVING_UP: Final = frozenset(
    "edge edges edged edging inch inches inched inching creep creeps crept creeping go goes went gone going rise rises rose risen rising jump jumps jumped jumping climb climbs climbed climbing "
    "tick ticks ticked ticking nudged drift drifted ratcheted come came stepped mounted".split()
)
"""English verbs that take ``up`` to themselves: what follows their ``to`` is an end, not a bound."""
MOVING_A_SHARE_UP: Final = frozenset(
    "move moves moved moving push pushes pushed pushing pick picks picked picking bumped shoots shot pulled drove driven cranked".split()
)
"""Those that may have an object as well (moved up to 40 patients): only before a percentage."""
BEING: Final = frozenset("is are was were 's 're been being".split())
QUOTED: Final = frozenset(
    "futures shares share stock stocks price prices crude gold silver copper bitcoin index yield yields rate inflation unemployment toll approval support lead temperature temperatures".split()
)
"""What is told to be up to a figure when it has risen there."""

SUBJECT_AFTER: Final = frozenset(
    "concern concerns worry worries fear fears anger outrage fury row rows dispute disputes doubts uncertainty tension tensions controversy quarrel quarrels feud "
    "scandal inquiry investigation probe lawsuit lawsuits unease alarm grief debate debates argument arguments talks negotiations discussions consultations decision decisions "
    "protested quarrelled quarreled argued clashed bickered squabbled feuded complained complains complain worried angry concerned anxious upset furious "
    "disagree disagreed disagreement disagreements standoff deadlock wrangle wrangling verdict information details news confusion speculation".split()
)
"""Words behind which ``over`` and ``about`` lead to a subject: concern over 300 jobs."""
OVER_A_COURSE: Final = frozenset(
    "record records race races gold silver bronze title titles final finals medal medals champion champions championship championships best victory event events heat heats "
    "debut sprint distance trial trials".split()
)
"""Nouns of sport behind which ``over`` and a distance tell which course."""
COURSE: Final = frozenset(
    "m metre metres meter meters km kilometre kilometres kilometer kilometers mile miles yard yards furlong furlongs hurdle hurdles".split()
)
"""What it is told in."""
OVER_ALWAYS: Final = frozenset(
    "hand hands handed handing turn turns turned turning knock knocks knocked knocking mull mulls mulled mulling "
    "preside presides presided presiding roll rolls rolled rolling tip tips tipped tipping push pushes pushed pushing".split()
)
"""Verbs that take ``over`` to themselves before anything counted."""
OVER_OWNED: Final = frozenset("take takes took taken taking".split())
OWNED: Final = frozenset(
    "shop shops store stores firm firms company companies village villages town towns city cities building buildings factory factories mine mines bank banks airport airports port ports "
    "station stations site sites flat flats house houses school schools hotel hotels plant plants route routes branch branches farm farms clinic clinics hospital hospitals contract contracts "
    "restaurant restaurants property properties unit units business businesses subsidiary subsidiaries brand brands warehouse warehouses office offices field fields pub pubs cinema cinemas "
    "club clubs newspaper newspapers studio studios supermarket supermarkets pharmacy pharmacies garage garages depot depots line lines service services district districts province provinces "
    "base bases post posts checkpoint checkpoints post-office rivals rival competitors competitor lenders lender airlines airline operators operator suppliers supplier outlets outlet "
    "franchises franchise dealerships dealership bakeries bakery breweries brewery vineyards vineyard estates estate homes care-homes nurseries nursery kindergartens kindergarten".split()
)
"""What one takes over; of what else one takes more than a number."""
OVER_LIVING: Final = frozenset("run runs ran running win wins won winning pull pulls pulled pulling".split())
LIVING: Final = frozenset(
    "dog dogs cat cats sheep cow cows man men woman women child children boy boys girl girls pedestrian pedestrians cyclist cyclists policeman policemen soldier soldiers "
    "duck ducks hedgehog hedgehogs deer horse horses people person persons bystander bystanders voter voters critic critics sceptic sceptics skeptic skeptics driver drivers motorist motorists car cars lorry lorries truck trucks van vans".split()
)
"""Whom one runs over, wins over or, driving, pulls over."""
OVER_PLACES: Final = frozenset(
    "fly flies flew flown flying pass passes passed passing soar soared hover hovered circle circled cross crossed crossing jump jumps jumped jumping leap leapt climb climbed climbing "
    "rule rules ruled ruling reign reigned watch watches watched watching".split()
)
CROSSED: Final = frozenset(
    "country countries village villages town towns city cities island islands house houses home homes fence fences wall walls state states province provinces region regions sea seas ocean oceans "
    "continent continents mountain mountains hill hills river rivers lake lakes bridge bridges border borders barrier barriers hurdle hurdles district districts field fields roof roofs "
    "kingdom kingdoms territory territories capital capitals".split()
)
"""What lies below or before one who flies or climbs over it."""
