"""Clubs, schools, charities and firms that one word names, so that nothing beside it need tell what it is."""

from typing import Final

KNOWN_BODIES: Final = frozenset(
    # clubs
    "arsenal everton chelsea tottenham spurs celtic juventus bayern ajax feyenoord benfica barca psg lazio fiorentina sampdoria dortmund schalke leverkusen "
    "lakers knicks yankees dodgers cowboys packers celtics redskins warriors raiders steelers "
    # universities
    "yale harvard stanford princeton sorbonne caltech eton juilliard mit "
    # charities and bodies
    "oxfam caritas unicef unesco greenpeace amnesty interpol europol frontex eurostat barnardo's mencap shelter unison unite solidarnosc "
    # firms
    "google facebook meta twitter amazon microsoft nvidia netflix spotify uber airbnb tesla toyota honda nissan hyundai samsung sony nokia ericsson siemens bosch "
    "volkswagen volvo bmw renault peugeot citroen fiat ferrari porsche audi boeing airbus ryanair easyjet lufthansa qantas unilever nestle danone heineken "
    "carlsberg pepsi starbucks mcdonald's ikea tesco sainsbury's asda aldi lidl walmart costco carrefour nike adidas puma pfizer moderna novartis roche bayer "
    "jpmorgan barclays lloyds santander hsbc ubs citigroup vodafone telefonica huawei xiaomi alibaba tencent foxconn reuters bloomberg gazprom rosneft lukoil".split()
)
"""Small letters, folded as in text."""

VESSELS: Final = frozenset(
    "ferry ship tanker trawler yacht vessel freighter boat submarine frigate destroyer warship liner tug tugboat steamer barge lifeboat schooner mv ss hms uss rms".split()
)
"""Right before the name of a ship, which may be a lady's or a queen's."""
