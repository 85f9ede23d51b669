"""Words for one person or one body by what they are or do: either may stand for the other, as a source or elsewhere."""

from typing import Final

PEOPLE: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(word.strip() for word in line.split("|"))
    for line in (
        "accused|defendant|man in the dock|woman in the dock",
        "plaintiff|claimant|complainant",
        "critic|opponent",
        "police officer|policeman|policewoman|cop",
        "prison officer|prison guard|warder|corrections officer|jailer",
        "pensioner|retiree|retired person|old-age pensioner",
        "lawmaker|legislator|member of parliament|mp|parliamentarian",
        "lawmaker|legislator|member of congress",
        "councillor|council member|councilman|councilwoman|councilor|member of the council",
        "senator|member of the senate",
        "shareholder|stockholder",
        "lawyer|solicitor|attorney|legal representative",
        "lawyer|barrister|counsel",
        "prosecutor|prosecuting lawyer|prosecuting attorney",
        "physician|doctor",
        "family doctor|gp|general practitioner",
        "vet|veterinarian|veterinary surgeon",
        "dentist|dental surgeon",
        "pharmacist|dispensing chemist",
        "psychiatrist|mental health doctor",
        "firefighter|fireman",
        "fisherman|fisher|angler",
        "resident|inhabitant|local|person living there",
        "neighbour|neighbor|person next door",
        "onlooker|bystander",
        "witness|eyewitness",
        "passer-by|passerby",
        "hiker|walker|rambler",
        "employee|worker|staff member|member of staff",
        "teenager|teen|adolescent",
        "mother|mum|mom", "father|dad",
        "motorist|driver|car driver",
        "lorry driver|truck driver|trucker",
        "cyclist|bike rider|bicyclist",
        "motorcyclist|motorbike rider|biker",
        "scientist|researcher",
        "scholar|academic",
        "inmate|prisoner",
        "pupil|student|schoolchild",
        "teacher|schoolteacher",
        "headteacher|head teacher|principal|headmaster|headmistress",
        "voter|elector",
        "gunman|shooter",
        "protester|demonstrator|protestor",
        "footballer|football player|soccer player",
        "goalkeeper|goalie|keeper",
        "sailor|seaman|seafarer|mariner",
        "tourist|holidaymaker|vacationer|holiday-maker",
        "shopkeeper|shop owner|store owner|storekeeper",
        "shopper|customer",
        "estate agent|real estate agent|realtor|property agent",
        "newsreader|newscaster|news anchor",
        "tenant|renter",
        "businessman|businesswoman|businessperson|entrepreneur",
        "chief executive|chief executive officer|ceo",
        "translator|interpreter",
        "airline|carrier", "bank|lender",
        "company|firm|business",
        "carmaker|automaker|car manufacturer|auto manufacturer|car maker",
        "planemaker|aircraft maker|aircraft manufacturer",
        "chipmaker|chip manufacturer|semiconductor maker",
        "drugmaker|drug company|pharmaceutical company|drug maker|drug manufacturer",
        "oil company|oil firm|oil producer",
        "brewer|brewery",
        "publisher|publishing house",
        "reporter|journalist|newsman|correspondent",
        "trade union|labour union|labor union|union",
    )
)  # fmt: skip
"""Each line: words for one and the same, in the singular. A word may stand in several lines (lawyer), which joins none of them."""

ONLY_MANY: Final[tuple[tuple[str, ...], ...]] = (
    ("police", "police officers", "policemen", "officers"),
    ("staff", "employees", "workers", "members of staff", "staff members"),
    ("residents", "people living there", "local people", "people who live there"),
    ("soldiers", "troops", "servicemen", "military personnel"),
    ("scientists", "researchers"),
    ("medics", "paramedics"),
    ("reporters", "journalists", "press", "media", "news media", "newsmen"),
    ("parliament", "members of parliament", "mps"),
)
"""The same for words of many."""

ANOTHER_POST: Final = frozenset("general in-law elect designate emeritus".split())
"""After such a word the post is another one: attorney general, solicitor general."""
PUBLIC: Final = frozenset("district state crown county city us united deputy chief assistant prison traffic".split())
"""Before such a word the two may be posts: a district attorney is no lawyer of somebody's."""
