"""Words around numbers: what is never counted, and what is followed by a model's or a line's number."""

from typing import Final

NOT_COUNTED: Final = frozenset(
    "of in on at to from by for with and or but as than that which who when while after before since because into over under about is are was were has "
    "have had will would may might could should can be been per each more less fewer not no the a an his her their its this these those it they he she "
    "said says according during between against through until out up down off ago later earlier away apart long old high wide deep so if did do does "
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
