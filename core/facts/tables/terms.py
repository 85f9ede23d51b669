"""English phrases of few words that say in what way, and of which one excludes the other: a group a subject, a set a way."""

from typing import Final

TERMS: Final = tuple(
    tuple(frozenset(part.strip() for part in way.split(",")) for way in group.split("|"))
    for group in (
        "on bail, on conditional bail|without charge, uncharged|on parole, on licence|pending investigation, under investigation"
        "|unconditionally|with a caution|on remand, in custody",
        "state-owned, state owned, publicly owned, owned by the state, government-owned|privately owned, privately-owned, in private hands",
        "unanimously, by a unanimous vote|narrowly, by a narrow margin|overwhelmingly, by a wide margin, by a large majority",
        "on loan, for a season|permanently, on a permanent deal, for good|on a free transfer, for free",
        "temporarily, for now, for the time being, provisionally|permanently, for good|indefinitely, until further notice",
        "in critical condition, in a critical condition|in serious condition, in a serious condition"
        "|in stable condition, in a stable condition|in good condition, in fair condition",
        "under oath, on oath|in private, behind closed doors, in camera|in public, in open court",
        "in rehearsal|on tour|on stage|in production",
        "in person, face to face|by phone, by telephone, on the phone, over the phone|by video link, by video, online|by post, by mail|by email, by e-mail|in writing",
        "voluntarily, of his own accord, of her own accord|by force, forcibly, under duress",
        "accidentally, by accident, by mistake, unintentionally|deliberately, intentionally, on purpose",
        "on foot|by car|by bus|by train, by rail|by boat, by sea, by ship|by air, by plane|by bicycle, by bike|on horseback|on a motorbike",
        "in both directions|in one direction|northbound|southbound|eastbound|westbound",
        "alone, on his own, on her own|together, jointly",
        "secretly, in secret|openly, publicly",
        "legally, lawfully|illegally, unlawfully",
        "with honours|without honours",
        "at home|away, on the road",
        "for free, free of charge, at no cost|for a fee",
        "full-time, full time|part-time, part time",
        "in cash|by card, by cheque|in shares, in stock",
        "at gunpoint|at knifepoint",
        "towards, toward, to, in the direction of, bound for, on its way to, on their way to, en route to|away from|from, out of, coming from",
        "on behalf of, in the name of|against, in opposition to",
        "final|semi final, semifinal|quarter final, quarterfinal",
        "secret ballot, a secret ballot|show of hands, a show of hands",
        "by letter, by post, by mail|by text message, by text|by email, by e mail|by phone, by telephone|in person",
        "letter|text message|e mail, email|telephone, phone",
        "dna|fingerprints|dental records",
        "into|out of",
        "onto|off",
        "upstairs|downstairs",
        "causes, leads to|is linked to, is associated with, is connected to",
        "cause, lead to|are linked to, are associated with, are connected to",
        "caused, led to|was linked to, were linked to, was associated with, were associated with",
        "with consent, with permission|without consent, without permission",
        "critical|serious|stable",
        "clear, free, loose|aground, stuck",
        "a fine|a prison term, a jail term, prison, jail, a prison sentence, a jail sentence, imprisonment|a suspended sentence|community service"
        "|the death penalty, the death sentence, a death sentence, execution|a life sentence, life in prison, life imprisonment, a life term"
        "|a caution, a warning, a reprimand|deportation|a ban, a lifetime ban",
        "fine|prison term, jail term, prison sentence, jail sentence|suspended sentence|death sentence|life sentence, life term|lifetime ban",
        "burns, burn injuries|cuts, cuts and bruises, bruises, minor injuries, slight injuries|broken legs, a broken leg|broken arms, a broken arm|fractures"
        "|frostbite|head injuries, a head injury, concussion|hypothermia|smoke inhalation|gunshot wounds, bullet wounds|stab wounds, knife wounds"
        "|shrapnel wounds|shock|dehydration|food poisoning|back injuries, a back injury|chest injuries|serious injuries, severe injuries|sunstroke, heatstroke",
        "by a show of hands|by secret ballot, in a secret ballot|by acclamation",
        "army|navy|air force|coastguard, coast guard|marines|national guard|border guard|fire brigade, fire service|ambulance service",
    )
)
"""A way in place of another of its group says another thing; two phrases of one set say the same."""
