"""The small words that bind a sentence together and say little alone; and how much a text says, by its length."""

import regex

COMMON: frozenset[str] = frozenset(
    # English
    "a an the and or but nor so if of to in on at by for from with as into onto over under about than that this these those "
    "it its he she they we you i his her their our your him them us is are was were be been being has have had do does did "
    "will would can could may might shall should must not no who whom whose which what when where while there here then "
    # French
    "le la les l' un une des de du d' et ou mais ni que qu' qui dont où à au aux en dans par pour sur avec sans sous ce cet "
    "cette ces il elle ils elles on se s' ne pas plus est sont été était a ont avait son sa ses leur leurs y "
    # German
    "der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei für im in ins mit "
    "nach von vom vor zu zum zur über um ist sind war waren hat haben wird werden sich nicht dass es er sie wie noch nur "
    # Spanish, Italian, Portuguese
    "el los las lo del al y e o u con sin para se su sus es son fue ha han il gli i di da nel alla dei delle della che per "
    "os as do dos das no na nos nas um uma com não foi são mais "
    # Dutch
    "het een van op te dat zijn met voor niet aan om ook door "
    # Russian and Ukrainian
    "и в во не на что с со по это как из у к за от то о для его но был был бы же ли і й та що з до від про".split()
)


def is_common(word: str) -> bool:
    """Whether the folded word is one of the commonest function words (English, French, German, Spanish and others)."""
    return word in COMMON


_DENSE = regex.compile(r"[\p{Script=Han}\p{Script=Hangul}]")
_KANA = regex.compile(r"[\p{Script=Hiragana}\p{Script=Katakana}]")


def extent(text: str) -> int:
    """How much a text holds, in letters of an alphabet: a Chinese character or a Korean syllable holds three, a Japanese kana two."""
    if text.isascii():
        return len(text)
    return len(text) + 2 * len(_DENSE.findall(text)) + len(_KANA.findall(text))
