"""Words that tell how much, how many or when without a figure."""

from typing import Final

AMOUNTS: Final = frozenset(
    "nobody none nothing no nil zero not never without hardly all every everyone everybody everything both entire whole half some somebody"
    " someone anybody anyone any few several many much more most fewer less enough majority minority dozens scores hundreds thousands"
    " millions others other another each one ones single only unknown undisclosed unspecified free nowhere"
    " soon shortly later earlier recently now immediately indefinitely permanently forever ever long longer briefly overnight still once"
    " twice often always usually sometimes eventually tonight then".split()
)
