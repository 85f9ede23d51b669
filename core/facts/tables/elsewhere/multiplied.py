"""How other languages say that something is two, three or four times as much as before."""

from typing import Final

MULTIPLIED: Final[dict[str, dict[int, str]]] = {
    "fr": {2: r"doubl\w+|multipli\w+ par (?:deux|2)", 3: r"tripl\w+|multipli\w+ par (?:trois|3)", 4: r"quadrupl\w+|multipli\w+ par (?:quatre|4)", 5: r"quintupl\w+|multipli\w+ par (?:cinq|5)"},
    "de": {2: r"verdoppel\w+|auf das (?:doppelte|zweifache)|doppelt so", 3: r"verdreifach\w+|auf das dreifache|dreimal so", 4: r"vervierfach\w+|auf das vierfache|viermal so", 5: r"verfünffach\w+|auf das fünffache|fünfmal so"},
    "es": {2: r"(?:re)?duplic\w+|multiplic\w+ por (?:dos|2)", 3: r"triplic\w+|multiplic\w+ por (?:tres|3)", 4: r"cuadruplic\w+|multiplic\w+ por (?:cuatro|4)", 5: r"quintuplic\w+|multiplic\w+ por (?:cinco|5)"},
    "it": {2: r"raddoppi\w+|moltiplic\w+ per (?:due|2)", 3: r"triplic\w+|moltiplic\w+ per (?:tre|3)", 4: r"quadruplic\w+|moltiplic\w+ per (?:quattro|4)"},
    "pt": {2: r"dobr(?:ou|aram|ará|ado|ada)|duplic\w+|multiplic\w+ por (?:dois|2)", 3: r"triplic\w+|multiplic\w+ por (?:três|3)", 4: r"quadruplic\w+|multiplic\w+ por (?:quatro|4)"},
    "nl": {2: r"verdubbel\w+", 3: r"verdrievoudig\w+", 4: r"verviervoudig\w+"},
    "ru": {2: r"вдвое|удво\w+|в (?:два|2) раза|двукратн\w+", 3: r"втрое|утрои\w+|в (?:три|3) раза|тр[её]хкратн\w+", 4: r"вчетверо|в (?:четыре|4) раза|четыр[её]хкратн\w+", 5: r"впятеро|в (?:пять|5) раз\b|пятикратн\w+"},
    "ar": {2: r"(?:ت|ي|ست|سي)?تضاعف\w*|إلى الضعف|إلى ضعفين|مرتين", 3: r"(?:ثلاثة|3) أضعاف|ثلاث مرات", 4: r"(?:أربعة|4) أضعاف|أربع مرات"},
    "zh": {2: r"翻了?一番|翻了?番|翻倍|(?:增加|增长|上升|提高)了?(?:一|1)倍|(?:达到?|是|为|至)[^，。]{0,6}(?:两|2)倍", 3: r"(?:增加|增长|上升|提高)了?(?:两|2)倍|(?:达到?|是|为|至)[^，。]{0,6}(?:三|3)倍"},
}  # fmt: skip
"""Language → how many times as much → a pattern of the words that say so, in small letters."""
