"""How one value stands to another, a family of values a module; ``core.facts.values`` is the face."""
