"""Numbers and what they count or measure: quantities, money, shares, lengths of time, scores."""
