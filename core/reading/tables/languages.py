"""Languages by their names, and which of them facts are read in."""

from typing import Final

READ: Final = frozenset("en fr de es ru ar zh it pt nl".split())
"""Languages with tables of numbers, dates, names, sources and verbs."""

NAMES: Final[dict[str, str]] = {
    "ko": "Korean", "ja": "Japanese", "he": "Hebrew", "th": "Thai", "el": "Greek", "hi": "Hindi", "bn": "Bengali", "ta": "Tamil", "te": "Telugu", "gu": "Gujarati",
    "pa": "Punjabi", "kn": "Kannada", "ml": "Malayalam", "si": "Sinhala", "ka": "Georgian", "hy": "Armenian", "km": "Khmer", "lo": "Lao", "my": "Burmese",
    "am": "Amharic", "tr": "Turkish", "pl": "Polish", "sv": "Swedish", "da": "Danish", "nb": "Norwegian", "no": "Norwegian", "fi": "Finnish", "cs": "Czech",
    "hu": "Hungarian", "ro": "Romanian", "id": "Indonesian", "la": "Latin", "vi": "Vietnamese", "ca": "Catalan", "hr": "Croatian", "uk": "Ukrainian", "bg": "Bulgarian",
    "sr": "Serbian", "be": "Belarusian", "fa": "Persian", "ur": "Urdu", "sk": "Slovak", "sl": "Slovene", "lt": "Lithuanian", "lv": "Latvian", "et": "Estonian",
    "ms": "Malay", "sw": "Swahili", "eu": "Basque", "gl": "Galician", "ga": "Irish", "is": "Icelandic", "mk": "Macedonian", "sq": "Albanian",
}  # fmt: skip
"""Language → its English name, of those that are told apart or that a file may name."""
