"""Short forms within names: American states as wires shorten them after a town, and the words streets end in."""

from typing import Final

STATES: Final[dict[str, str]] = {
    short: state
    for state, forms in {
        "alabama": "ala", "arizona": "ariz", "arkansas": "ark", "california": "calif", "colorado": "colo", "connecticut": "conn", "delaware": "del", "florida": "fla", "georgia": "ga",
        "illinois": "ill", "indiana": "ind", "kansas": "kan kans", "kentucky": "ky", "louisiana": "louisiana", "maryland": "md", "massachusetts": "mass", "michigan": "mich", "minnesota": "minn",
        "mississippi": "miss", "missouri": "mo", "montana": "mont", "nebraska": "neb", "nevada": "nev", "new hampshire": "nh", "new jersey": "nj", "new mexico": "nm", "new york": "ny",
        "north carolina": "nc", "north dakota": "nd", "oklahoma": "okla", "oregon": "ore", "pennsylvania": "pa", "rhode island": "ri", "south carolina": "sc", "south dakota": "sd",
        "tennessee": "tenn", "texas": "tex", "vermont": "vt", "virginia": "va", "washington": "wash", "west virginia": "wva", "wisconsin": "wis wisc", "wyoming": "wyo",
        "ontario": "ont", "quebec": "que", "saskatchewan": "sask", "manitoba": "man", "alberta": "alta", "british columbia": "bc",
    }.items()
    for short in forms.split()
}  # fmt: skip
"""Folded short form → the state's folded name. La. is left to Los Angeles."""

STREETS: Final[dict[str, str]] = {
    "st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "blvd": "boulevard", "dr": "drive", "ln": "lane", "sq": "square", "hwy": "highway", "pkwy": "parkway", "ct": "court", "pl": "place", "mt": "mount",
}  # fmt: skip
"""The last word of a street's name in short → in full."""
