"""Of what kind a figure is: a way a line, ``before its noun | behind it``. One way in place of another makes another figure of it."""

from typing import Final

_LINES: Final = (
    "net, after-tax, post-tax, aftertax, bottom-line | after tax, after taxes, net of tax, after deductions, net",
    "pre-tax, pretax, before-tax | before tax, before taxes, before income tax",
    "operating | from operations, before interest and tax, before interest and taxes, at the operating level",
    "gross | before costs, before deductions",
    "underlying, adjusted, normalised, normalized | on an adjusted basis, on an underlying basis, excluding one-off items, before one-off items, before exceptional items",
    "statutory, reported | on a reported basis, including one-off items, after exceptional items",
    "annual, yearly, full-year, year-long, 12-month | for the year, for the full year, over the year, in the full year",
    "half-year, half-yearly, first-half, six-month | for the half-year, in the first half, for the first half",
    "second-half | in the second half, for the second half",
    "quarterly, three-month | for the quarter, in the quarter, over the quarter",
    "first-quarter | in the first quarter, for the first quarter",
    "second-quarter | in the second quarter, for the second quarter",
    "third-quarter | in the third quarter, for the third quarter",
    "fourth-quarter, final-quarter | in the fourth quarter, for the fourth quarter, in the final quarter",
    "monthly | for the month, over the month",
    "weekly | for the week",
    "daily | for the day",
    "hourly | ",
    "nominal | in nominal terms, in cash terms, before inflation, not adjusted for inflation",
    "real, inflation-adjusted | in real terms, after inflation, adjusted for inflation, when adjusted for inflation",
    "median, midpoint | ",
    "mean, average, typical | on average",
    "minimum, lowest | at the minimum, at the least",
    "maximum, peak, highest, top | at the maximum, at its peak, at the most",
    "record | ",
    "total, overall, combined, aggregate | in total, overall, in all",
    "core | excluding food and energy, without food and energy, stripping out food and energy",
    "headline | including food and energy",
    "provisional, preliminary, flash, interim, unaudited | ",
    "final, definitive, audited | ",
    "seasonally adjusted, seasonally-adjusted | adjusted for seasonal effects, after seasonal adjustment",
    "unadjusted, not seasonally adjusted | without seasonal adjustment, before seasonal adjustment",
    "direct | ",
    "indirect | ",
    "domestic, home | at home, on the home market",
    "foreign, overseas, export, international | abroad, overseas, outside the country",
    "public, government, state | ",
    "private, household, corporate | ",
    "short-term | ",
    "long-term | ",
    "fixed | ",
    "variable, floating | ",
    "organic, like-for-like, same-store, comparable | on a like-for-like basis, on a comparable basis, excluding acquisitions",
    "structural | ",
    "cyclical | ",
    "primary | before interest payments, excluding interest payments",
    "retail | at retail, in shops",
    "wholesale | at wholesale",
    "basic, base | ",
    "marginal | ",
    "relative | in relative terms",
    "absolute | in absolute terms",
    "trade-weighted | on a trade-weighted basis",
    "onshore | ",
    "offshore | ",
    "gross domestic | ",
    "gross national | ",
    "permanent | ",
    "temporary | ",
    "full-time | ",
    "part-time | ",
    "urban | ",
    "rural | ",
    "male | ",
    "female | ",
    "contractual, basic weekly | ",
    "taxable | ",
    "tax-free | ",
    "insured | ",
    "uninsured | ",
    "current-account, current account | ",
    "trade | ",
    "budget | ",
    "apparent | ",
    "installed, nameplate | ",
    "cumulative | ",
)  # fmt: skip

QUALITIES: Final = tuple(
    (
        frozenset(part.strip() for part in line.split("|")[0].split(",")),
        frozenset(part.strip() for part in line.split("|")[1].split(",") if part.strip()),
    )
    for line in _LINES
)
"""The forms of each way before its noun, and behind it."""

FIGURES: Final = frozenset(
    "profit profits loss losses income incomes earnings revenue revenues sales turnover takings proceeds debt debts borrowing wage wages pay salary salaries pension pensions "
    "inflation price prices output production temperature temperatures growth gdp product rate rates cost costs value result results margin margins deficit surplus spending expenditure "
    "exports imports assets liabilities emissions yield yields return returns interest unemployment employment number numbers figure figures count tally total estimate estimates data demand "
    "consumption budget contribution weight speed age height length depth size score time times tax taxes worth investment rent rents volume capacity productivity wealth damage fee fees "
    "premium premiums reserves balance gap share shares rainfall level levels population workforce headcount jobs attendance audience circulation dividend dividends payout payouts orders "
    "deposits loans lending savings".split()
)
"""What a figure is of, and has such qualities before it."""
