"""Figures that are not written alike on the two sides and yet are to be held against each other, one way of telling after another."""

from collections.abc import Sequence

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.judgement.values.city_hours import city_hours
from core.facts.judgement.values.come_true import come_true
from core.facts.judgement.values.ends import told_by_ends
from core.facts.judgement.values.lasting import told_by_length
from core.facts.judgement.values.listed_days import listed_days
from core.facts.judgement.values.local_hours import local_hours
from core.facts.judgement.values.midnight import midnight
from core.facts.judgement.values.multiples import multiplied
from core.facts.judgement.values.pairing import Pair
from core.facts.judgement.values.parts_of_places import parts_of_places
from core.facts.judgement.values.rates import rated
from core.facts.judgement.values.reckoning import reckoned
from core.facts.judgement.values.records import records
from core.facts.judgement.values.shares import shared
from core.facts.judgement.values.since import since
from core.facts.judgement.values.years_on import years_on


def told_otherwise(region: Region, pairs: Sequence[Pair]) -> tuple[list[Finding], list[Pair]]:
    """Findings of multiples, rates, results, shares, changes and lengths of time told in other terms, and the pairs left over."""
    found: list[Finding] = []
    left = list(pairs)
    for told in (
        multiplied,
        rated,
        records,
        shared,
        reckoned,
        since,
        local_hours,
        city_hours,
        midnight,
        listed_days,
        told_by_length,
        told_by_ends,
        come_true,
        parts_of_places,
        years_on,
    ):
        if region.english or told not in (multiplied, records):
            more, left = told(region, left)
            found += more
    return found, left
