"""Letters that stand for a currency before an amount, as African and Asian desks write them: ``Ksh120``, ``R1.2bn``, ``GH₵12``."""

from typing import Final

LETTERS: Final[dict[str, str]] = {
    "Sh": "KES", "Shs": "KES", "Ksh": "KES", "KSh": "KES", "Kshs": "KES", "KES": "KES", "Ush": "UGX", "USh": "UGX", "UGX": "UGX", "Tsh": "TZS", "TSh": "TZS", "TZS": "TZS",
    "ZAR": "ZAR", "NGN": "NGN", "GH": "GHS", "GHS": "GHS", "GHC": "GHS", "BWP": "BWP", "ZMW": "ZMW", "Frw": "RWF", "RWF": "RWF", "Tk": "BDT", "RM": "MYR", "Rp": "IDR", "Rps": "IDR",
    "ETB": "ETB", "MWK": "MWK", "SLL": "SLL", "XOF": "XOF", "XAF": "XAF", "FCFA": "XOF", "CFA": "XOF", "PKR": "PKR", "NPR": "NPR", "LKR": "LKR", "BDT": "BDT", "THB": "THB", "VND": "VND",
    "PHP": "PHP", "MYR": "MYR", "IDR": "IDR", "AED": "AED", "SAR": "SAR", "QAR": "QAR", "KWD": "KWD", "EGP": "EGP", "TRY": "TRY", "BRL": "BRL", "HKD": "HKD", "SGD": "SGD", "NZD": "NZD",
}  # fmt: skip
"""As they are written; small letters are no currency's."""

SINGLE: Final[dict[str, str]] = {"R": "ZAR", "N": "NGN", "P": "BWP", "K": "ZMW"}
"""One letter, which may begin a road, a form or a model as well: only right before the digits and where these or the sentence tell of money."""

SCALES: Final = frozenset("k m mn bn b tn trn million billion trillion".split())
"""After a figure: they tell that it counts money."""

OF_MONEY: Final = frozenset(
    "cost costs costing pay pays paid paying price priced prices sum sold bought spend spent grant grants fine fined worth wage wages salary salaries fare fares tariff fee fees levy loan loans debt bail rent tax taxes bribe bribes "
    "earn earns earned charge charged charges rand naira pula kwacha allowance pension budget donated raised stolen stole compensation reward bill bills deposit".split()
)
"""Words of a sentence that speaks of money."""
