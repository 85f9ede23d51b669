"""Words around numbers: what is never counted, and what is followed by a model's or a line's number."""

from typing import Final

SCORE: Final = "score"
"""The unit of a result told in two figures: ``3-1`` is from 3 to 1 of it."""

LEFT_OUT: Final = "left out"
"""The unit of a figure that tells how many of a whole that is not told are none of them: all but three."""

COMPLEMENTS: Final = frozenset(
    frozenset(pair.split("/"))
    for pair in "survived/died survived/killed saved/died rescued/died alive/dead passed/failed taken/free free/occupied full/empty occupied/empty present/absent open/shut open/closed "
    "attended/missed attended/absent boys/girls men/women finished/retired won/lost sold/unsold intact/destroyed working/broken hit/missed yes/no".split()
)
"""What became of a part of a whole, and of all the rest."""

GOALLESS: Final = frozenset({"goalless", "scoreless"})
GAME: Final = frozenset(
    "won win wins winning lost lose loses losing beat beats beaten beating defeat defeated defeats drew draw drawn score scored lead led leads "
    "leading trail trailed trailing ahead behind level tied finished victory loss vote voted votes half-time halftime thrashed edged downed stunned "
    "hammered routed overcame aggregate set tie-break shootout penalties match game passed carried rejected approved backed endorsed ratified adopted cleared blocked confirmed upheld overturned convict acquit ballot tally".split()
)
"""Words before a score or a count of votes."""
VOTING: Final = frozenset(
    "vote votes voted voting decide decides decided agree agrees agreed choose chooses chose resolve resolves resolved rule rules ruled opt opts opted elect elects "
    "elected council councillors councilors parliament senate senators deputies lawmakers legislators congress assembly synod board panel judges justices court jury "
    "members delegates shareholders committee commission mps residents students".split()
)
"""Words of a vote and of those who vote, near a count told apart: ``by 57 to 41``."""
BATTING: Final = frozenset(
    "innings wicket wickets stumps overs batting batted batsman batsmen batter batters bowled bowler bowling declared declaration chase chasing reply lunch tea cricket "
    "century unbeaten runs twenty20 t20 odi test".split()
)
"""Words of cricket: runs and wickets stand beside them, ``212 for six``."""
REJECTED: Final = frozenset(
    "rejected reject rejects thrown turned defeated refused lost threw voted-down blocked vetoed dismissed".split()
)
"""Words of a vote that was lost: its count may be told for and against, or against and for."""
COUNTED_IN_RANGES: Final = (
    "people",
    "percent",
    "per",
    "aged",
    "ages",
    "flight",
    "boeing",
    "page",
    "pages",
    "degrees",
    "points",
    "goals",
    "in",
)
"""Beside two figures: they are a range, or out of so many."""

NOT_COUNTED: Final = frozenset(
    "of in on at to from by for with and or but as than that which who when while after before since because into over under about is are was were has "
    "have had will would may might could should can be been per each more less fewer not no the a an his her their its this these those it they he she "
    "said says according during between against through until near beside across along around towards toward within without outside inside beyond amid "
    "amidst among throughout behind below above upon onto via despite alongside opposite out up down off ago later earlier away apart long old high wide deep so if did do does "
    "de des du la le les en et au aux par pour sur dans der die das den dem und im am auf von mit für ist sind war waren wurden wurde y el los las del al "
    "se por con para es son fue fueron в на из по с и о к у от до за что как было были был не ещё еще من في على إلى عن أن و".split()
)

MODELS: Final = frozenset(
    "boeing airbus flight iphone windows channel route highway interstate article section chapter psalm bus tram line gate platform room type model airbus".split()
)

BEFORE_MODEL: Final = frozenset(
    "the a an this that these those his her its our their my your every each any old new older newer two three four five six seven eight nine ten".split()
)
"""Words before a name whose number tells a model: the Kestrel 40."""

SPANNING: Final = frozenset(
    "for last lasts lasted lasting range ranges ranged ranging vary varies varied varying hold holds held take takes took cost costs costing seat seats carry "
    "carries span spans spanned anywhere aged ages with".split()
)
"""Before ``from … to …`` where it tells a range and no move: lasts from 5 to 10 days."""

BEFORE_RANK: Final = frozenset(
    "finish finished finishes come came comes place placed places rank ranked ranks end ended ends was is were are stood stands lie lies lay sit sits sat "
    "be been remain remained remains started start joint in the a an its his her their for on by and or to of no seed seeded every each this that".split()
)
"""Before ``first`` at the end of a clause where it tells a place in an order, not what is done before."""

GROUPS: Final[dict[str, int]] = {
    "pair": 2, "duo": 2, "twosome": 2, "couple": 2, "twins": 2, "trio": 3, "threesome": 3, "triplets": 3, "quartet": 4, "foursome": 4,
    "quadruplets": 4, "quintet": 5, "sextet": 6, "septet": 7, "octet": 8,
}  # fmt: skip
"""Nouns that tell how many they are."""

GROUPS_OF: Final = frozenset(
    "crew staff workforce squad audience crowd fleet class jury membership choir orchestra team panel delegation".split()
)
"""Nouns before ``of`` and a number: what it counts."""

OF_SO_MANY: Final = frozenset({"strong", "member", "person"})
"""After a number and a hyphen: what is counted stands behind."""

BEFORE_COUNTED: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("jeunes nouveaux nouvelles grands grandes petits petites autres anciens anciennes premiers premières derniers dernières gros grosses vieux vieilles".split()),
    "es": frozenset("jóvenes nuevos nuevas grandes pequeños pequeñas otros otras antiguos antiguas primeros primeras últimos últimas".split()),
    "it": frozenset("giovani nuovi nuove grandi piccoli piccole altri altre primi prime ultimi ultime".split()),
    "pt": frozenset("jovens novos novas grandes pequenos pequenas outros outras primeiros primeiras últimos últimas".split()),
}  # fmt: skip
"""Language → adjectives that stand between a figure and the noun it counts; all others stand behind the noun."""

ADJECTIVE_ENDINGS_RU: Final = ("ых", "их", "ые", "ие", "ым", "им")
