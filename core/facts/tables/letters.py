"""Letters that stand for things, and what else news calls these things: ``an MRI``, a scan."""

from typing import Final

CALLED: Final[dict[str, frozenset[str]]] = {
    letters: frozenset(words.split())
    for letters, _, words in (
        line.partition(": ")
        for line in (
            "gdp: economy output growth gross domestic product", "cpi: inflation price consumer index cost", "vat: tax levy sales value added",
            "ipo: stock market listing flotation float offering debut share sale public initial launch", "ev: car vehicle model electric automobile",
            "suv: car vehicle model jeep crossover", "mri: scan imaging image examination test", "ct: scan imaging image examination test",
            "icu: ward unit hospital intensive care", "ceo: boss head chief executive director leader manager president",
            "cfo: head chief finance financial officer director executive", "coo: head chief operating officer director executive deputy",
            "mp: lawmaker politician member legislator parliamentarian deputy representative backbencher",
            "mep: lawmaker politician member legislator parliamentarian deputy representative",
            "da: prosecutor attorney lawyer", "gp: doctor physician medic practitioner", "dna: genetic gene material sample evidence",
            "cctv: camera footage video surveillance security film picture image", "atm: machine cashpoint dispenser cash bank",
            "gps: satellite tracking tracker navigation device system location", "hiv: virus infection disease", "ivf: treatment fertility",
            "ngo: charity group organisation body agency", "lng: gas fuel", "lpg: gas fuel", "uav: drone aircraft", "ied: bomb device explosive",
            "hr: personnel staff", "ngos: charity group organisation body agency", "pc: computer machine", "pin: code number", "sim: card",
            "led: light lamp bulb", "pm: premier leader head minister", "vr: virtual reality", "ai: technology machine software computer algorithm"
            " chatbot tool system",
        )
    )
}  # fmt: skip
"""Letters, small → base forms of the words that may stand in their place."""

OF_PERSONS: Final = frozenset("ceo cfo coo mp mep da gp pm".split())
"""Letters of somebody, who may be called by much else (the founder, the Frenchman)."""
