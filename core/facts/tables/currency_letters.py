"""Letters that stand for a currency before an amount, as African and Asian desks write them: ``Ksh120``, ``R1.2bn``, ``GH₵12``."""

from typing import Final

LETTERS: Final[dict[str, str]] = {
    "Sh": "KES", "Shs": "KES", "Ksh": "KES", "KSh": "KES", "Kshs": "KES", "KES": "KES", "Ush": "UGX", "USh": "UGX", "UGX": "UGX", "Tsh": "TZS", "TSh": "TZS", "TZS": "TZS",
    "ZAR": "ZAR", "NGN": "NGN", "GH": "GHS", "GHS": "GHS", "GHC": "GHS", "BWP": "BWP", "ZMW": "ZMW", "Frw": "RWF", "RWF": "RWF", "Tk": "BDT", "RM": "MYR", "Rp": "IDR", "Rps": "IDR",
    "ETB": "ETB", "MWK": "MWK", "SLL": "SLL", "XOF": "XOF", "XAF": "XAF", "FCFA": "XOF", "CFA": "XOF", "PKR": "PKR", "NPR": "NPR", "LKR": "LKR", "BDT": "BDT", "THB": "THB", "VND": "VND",
    "PHP": "PHP", "MYR": "MYR", "IDR": "IDR", "AED": "AED", "SAR": "SAR", "QAR": "QAR", "KWD": "KWD", "EGP": "EGP", "TRY": "TRY", "BRL": "BRL", "HKD": "HKD", "SGD": "SGD", "NZD": "NZD",
    "CZK": "CZK", "HUF": "HUF", "MXN": "MXN", "KRW": "KRW", "ILS": "ILS", "NIS": "ILS", "RUB": "RUB", "UAH": "UAH", "ARS": "ARS", "CLP": "CLP", "COP": "COP", "UYU": "UYU", "TWD": "TWD", "KZT": "KZT",
    "RON": "RON", "BGN": "BGN", "ISK": "ISK", "RSD": "RSD", "GEL": "GEL", "AMD": "AMD", "AZN": "AZN", "UZS": "UZS", "IQD": "IQD", "IRR": "IRR", "JOD": "JOD", "BHD": "BHD", "OMR": "OMR", "LBP": "LBP",
    "SYP": "SYP", "MAD": "MAD", "DZD": "DZD", "TND": "TND", "LYD": "LYD", "MZN": "MZN", "AOA": "AOA", "NAD": "NAD", "MUR": "MUR", "JMD": "JMD", "TTD": "TTD", "VES": "VES", "PYG": "PYG", "DOP": "DOP",
    "GTQ": "GTQ", "HNL": "HNL", "CRC": "CRC", "MMK": "MMK", "KHR": "KHR", "AFN": "AFN", "ZWL": "ZWL", "SDG": "SDG", "SSP": "SSP", "FJD": "FJD", "PGK": "PGK",
}  # fmt: skip
"""As they are written; small letters are no currency's. Codes that are words in a headline's capitals (ALL, TOP, TRY after a figure) are left out."""
CODES: Final = frozenset(code for code in LETTERS if len(code) == 3 and code.isupper()) - {"TRY", "CFA", "GHC", "SDG"}
"""Of them, those that may stand behind the figure."""

SINGLE: Final[dict[str, str]] = {"R": "ZAR", "N": "NGN", "P": "BWP", "K": "ZMW"}
"""One letter, which may begin a road, a form or a model as well: only right before the digits and where these or the sentence tell of money."""

SCALES: Final = frozenset("k m mn bn b tn trn million billion trillion".split())
"""After a figure: they tell that it counts money."""

OF_MONEY: Final = frozenset(
    "cost costs costing pay pays paid paying price priced prices sum sold bought spend spent grant grants fine fined worth wage wages salary salaries fare fares tariff fee fees levy loan loans debt bail rent tax taxes bribe bribes "
    "earn earns earned charge charged charges rand naira pula kwacha allowance pension budget donated raised stolen stole compensation reward bill bills deposit".split()
)
"""Words of a sentence that speaks of money."""
