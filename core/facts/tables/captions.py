"""How captions say who stands where: words for an order of names, and labels before names."""

from typing import Final

ORDERS: Final = (
    "from left to right", "from right to left", "left to right", "right to left", "from the left", "from the right", "from left",
    "from right", "from top", "from bottom", "clockwise from top left", "clockwise from left", "clockwise from top", "l-r", "r-l", "l to r",
    "von links nach rechts", "von rechts nach links", "von links", "von rechts", "v.l.n.r.", "v. l. n. r.", "v.l.", "de gauche à droite",
    "de droite à gauche", "de izquierda a derecha", "de derecha a izquierda", "da sinistra a destra", "da sinistra", "da destra",
    "da esquerda para a direita", "слева направо", "справа налево", "слева", "van links naar rechts", "från vänster", "fra venstre",
)  # fmt: skip
"""What says that the names beside it stand in this order."""

MIRRORED: Final[dict[str, str]] = {
    one: other
    for pair in ("left right", "links rechts", "gauche droite", "izquierda derecha", "sinistra destra", "l r")
    for one, other in (pair.split(), pair.split()[::-1])
}
"""Each side and its opposite."""

LABELS: Final = frozenset(
    "left right top bottom above below centre center middle links rechts oben unten mitte gauche droite haut bas centre izquierda derecha arriba "
    "abajo centro sinistra destra sopra sotto слева справа вверху внизу".split()
)
"""Before a colon: where those named after it are to be seen."""

NO_NAME_AFTER: Final = frozenset("in at of near from to for on outside after before during aboard over with".split())
"""A name after such a word tells where or when the picture was taken, not who is in it."""
