"""Which company owns which: a house that names the owner beside a firm (Alphabet's Google) tells readers nothing new."""

from typing import Final

_ROWS: Final = (
    "alphabet: google youtube waymo deepmind fitbit", "meta: facebook instagram whatsapp threads oculus", "meta platforms: facebook instagram whatsapp threads",
    "amazon: aws twitch audible imdb ring zappos", "microsoft: linkedin github xbox activision skype bing", "bytedance: tiktok douyin", "berkshire hathaway: geico duracell",
    "volkswagen: audi porsche skoda seat bentley lamborghini scania", "stellantis: fiat peugeot citroen opel vauxhall jeep chrysler maserati", "geely: volvo polestar lotus", "tata: jaguar corus",
    "iag: iberia vueling", "lufthansa: swiss austrian eurowings", "nestle: nespresso purina nescafe", "unilever: dove magnum lipton", "disney: pixar marvel espn abc hulu", "comcast: nbcuniversal sky nbc",
    "walmart: asda flipkart", "tencent: wechat supercell", "alibaba: taobao lazada aliexpress", "salesforce: slack tableau", "ebay: paypal", "match: tinder hinge", "booking holdings: kayak priceline agoda",
    "kering: gucci balenciaga", "lvmh: dior tiffany bulgari fendi givenchy", "inditex: zara bershka", "ab inbev: budweiser corona stella", "anheuser busch inbev: budweiser corona", "block: square tidal",
    "renault: dacia alpine", "toyota: lexus daihatsu", "hyundai: kia genesis", "bmw: mini", "yum: kfc", "toshiba: kioxia", "heineken: amstel", "sony: playstation", "fox: tubi", "axel springer: bild welt politico",
)  # fmt: skip

OWNED: Final[dict[str, frozenset[str]]] = {
    owner: frozenset(firms.split()) for owner, _, firms in (row.partition(": ") for row in _ROWS)
}
"""Folded owner → the first words of its firms, folded."""

COMPANIES: Final = frozenset(OWNED) | {firm for firms in OWNED.values() for firm in firms}

OWNING: Final = frozenset(
    "owned owner owns parent company by of the which is a an unit subsidiary arm division part belongs to belonging firm group".split()
)
"""Words between the two that say no more than that."""
