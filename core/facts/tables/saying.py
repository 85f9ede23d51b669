"""Words that give a claim to its source."""

from typing import Final

from core.facts.tables.calendar import MONTHS, SHORT, WEEKDAYS

PERFECT: Final = frozenset("a ont avait avaient ayant hat haben hatte hatten ha han había habían".split())
"""Auxiliaries of the perfect before a verb of saying."""

DAY_WORDS: Final = frozenset(w for table in (MONTHS, WEEKDAYS) for words in table.values() for w in words if w not in SHORT and len(w) > 3) - {
    "march", "mars"}  # fmt: skip
ON_DAY: Final = frozenset("on am el le в во يوم last this".split())
"""Before a weekday."""

ADDRESSED: Final = frozenset("tell warn remind ask assure promise inform".split())
"""Verbs of saying that may name whom the words are for: who speaks to whom is told by order alone."""

HEARD: Final = frozenset("tell assure remind inform".split())
"""Of these the ones behind which no speaker stands, only who heard it."""

HEARING: Final = frozenset("court inquest jury tribunal inquiry hearing".split())
"""Where evidence is heard: the court heard that he fell."""

VERDICTS: Final = frozenset({"guilty", "liable", "innocent", "favour", "favor"})
"""What a court finds somebody to be, or that it finds for: the finding is a deed, and who found it no source."""

CALLING: Final = frozenset(
    "call describe brand dub label denounce condemn criticise criticize dismiss decry deride blast slam praise hail characterise characterize attack welcome mock term "
    "accuse blame urge vow promise pledge admit concede insist acknowledge hint joke quip lament complain boast tweet post write".split()
)
"""Verbs of which quoted words may be a part: called it "reckless", vowed to "fight on"."""

SHOWING: Final = frozenset("show find indicate reveal report state note".split())
"""English verbs that also take a plain object: a source only before ``that`` or at the end of its clause."""

AUDIENCE: Final = frozenset(
    "reporter reporters journalist journalists media press newspaper newspapers interview interviewer broadcaster audience conference briefing".split()
)
"""Who hears what is said for the news: ``told reporters`` names no source."""

OUTLETS: Final = frozenset(
    "reuters afp ap bbc cnn itv npr cnbc nbc cbs abc msnbc bloomberg dpa ansa efe tass xinhua yonhap kyodo interfax anadolu irna ntb tt lusa upi"
    " guardian telegraph spiegel euronews newsweek politico axios".split()
)
"""Agencies, broadcasters and papers that are told things for the news, in base forms."""
OUTLET_WORDS: Final = frozenset(
    "reporter journalist media press newspaper paper daily weekly magazine broadcaster radio television tv station channel network agency news"
    " conference briefing interview interviewer audience correspondent website podcast".split()
)
"""What they are, and the occasions on which they are told: ``told local radio``, ``told a news conference``."""
