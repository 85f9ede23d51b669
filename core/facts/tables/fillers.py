"""English phrases that a tighter sentence does without: nothing that is known goes or comes with them."""

from typing import Final

FILLERS: Final = tuple(
    tuple(phrase.split())
    for line in (
        "currently in the process of, in the process of, at this point in time, at this moment in time, at the present time",
        "at the present moment, it should be noted that, it should be noted, it is worth noting that, it must be said that",
        "it can be said that, it has to be said that, it goes without saying that, it is important to note that, needless to say",
        "the fact that, in order, as a matter of fact, in actual fact, in fact, of course, as a whole, in terms of, by means of",
        "basically, actually, actual, essentially, simply, literally, indeed, in question, what is more, in its entirety",
        "in their entirety, in addition, additionally, moreover, furthermore, for its part, for his part, for her part",
        "for their part, on the other hand, on the one hand, by contrast, in contrast, first of all, last but not least, that said",
        "all in all, to be sure, a total of, a period of, the period of, a duration of, the circumstances of",
        "the circumstances surrounding, the process of, the issue of, the matter of, the question of, the act of, the area of",
        "the field of, the sum of, the city of, the town of, the village of, the month of, the year of, the existence of",
        "in the end, the presence of, the practice of, some kind of, some sort of, a kind of, a sort of, so as, as such, to date, thus far",
    )
    for phrase in line.split(", ")
)
"""In lower case, as words of a text."""
