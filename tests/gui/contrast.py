"""How strong and how far apart colours are: WCAG contrast of every pair that is drawn, and the distance of categories and
relations for readers with deuteranopia and protanopia.

Contrast: WCAG 2.2, relative luminance. Simulation: Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
Difference: CIEDE2000 (Sharma, Wu and Dalal 2005), D65.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

THEMES = ("light", "dark", "light_safe", "dark_safe")
CATEGORIES = ("fact", "wording", "style", "boilerplate")
RELATIONS = ("changed", "added", "removed", "moved")

TEXT = 4.5  # WCAG AA, text of any size
GRAPHIC = 3.0  # WCAG 1.4.11, signs and lines that carry meaning
CATEGORY_APART = 10.0  # CIEDE2000 among gutter colours of two categories, every palette
RELATION_APART = 10.0  # CIEDE2000 among the fact fills, colour-blind-safe palettes only
BADGE_APART = 10.0  # CIEDE2000 among the fact gutter colours, colour-blind-safe palettes only

MACHADO = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}


def linear(colour: str) -> list[float]:
    """The three channels of "#RRGGBB" as linear light, 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour: str) -> float:
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def seen(colour: str, vision: str) -> list[float]:
    """Linear RGB of a colour as a reader with that vision sees it."""
    rgb = linear(colour)
    return [min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb)))) for row in MACHADO[vision]]


def lab(rgb: list[float]) -> tuple[float, float, float]:
    r, g, b = rgb
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    f = [t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    dl, dc = l2 - l1, c2 - c1
    if c1 * c2 == 0:
        dh, mean_h = 0.0, h1 + h2
    else:
        dh = (h2 - h1 + 180) % 360 - 180
        mean_h = (h1 + h2) / 2 if abs(h1 - h2) <= 180 else (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(dh / 2))
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    sl = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    sc, sh = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    rt = (
        -2
        * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
        * math.sin(math.radians(60 * math.exp(-(((mean_h - 275) / 25) ** 2))))
    )
    return math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def apart(one: str, other: str, vision: str) -> float:
    return ciede2000(lab(seen(one, vision)), lab(seen(other, vision)))


def text_pairs(theme: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Every text that is drawn on a fill: (what, text colour, fill colour)."""
    for ink in ("text", "secondary", "muted", "focus", "error", "ok"):
        for ground in ("background", "surface", "raised"):
            yield f"{ink} on {ground}", theme[ink], theme[ground]
    for ink in ("text", "secondary", "muted"):
        for ground in ("sunken", "list_selection", "current_band"):
            yield f"{ink} on {ground}", theme[ink], theme[ground]
    yield "text on thumb", theme["text"], theme["thumb"]
    yield "selection_text on selection", theme["selection_text"], theme["selection"]
    yield "find_text on find", theme["find_text"], theme["find"]
    yield "on_focus on focus", theme["on_focus"], theme["focus"]
    for category in CATEGORIES:
        ink = "muted" if category == "boilerplate" else "text"
        for relation in RELATIONS:
            cell = theme[category][relation]
            for ground in ("background", "wash"):
                yield f"{ink} on {category}.{relation}.{ground}", theme[ink], cell[ground]
            if category == "fact":  # the older value, struck, in the unified view; kind labels in cards
                yield f"secondary on fact.{relation}.background", theme["secondary"], cell["background"]
                yield f"fact.{relation}.line as text on surface", cell["line"], theme["surface"]
                yield f"fact.{relation}.line as text on raised", cell["line"], theme["raised"]
            yield (
                f"on_gutter on {category}.{relation}.gutter",
                cell["on_gutter"],
                cell["gutter"],
            )  # glyph; current change


def graphic_pairs(theme: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Lines and signs that carry meaning."""
    for ground in ("surface", "current_band"):
        yield f"current_ring on {ground}", theme["current_ring"], theme[ground]
        yield f"focus on {ground}", theme["focus"], theme[ground]
    for ground in ("background", "surface", "raised"):
        yield f"divider_strong on {ground}", theme["divider_strong"], theme[ground]
    for category in ("fact", "wording", "style"):  # furniture is told by its dimmed text, not by its bar
        for relation in RELATIONS:
            cell = theme[category][relation]
            for part in ("line", "gutter"):
                for ground in ("surface", "current_band"):
                    yield f"{category}.{relation}.{part} on {ground}", cell[part], theme[ground]
            yield f"{category}.{relation}.line on its background", cell["line"], cell["background"]
