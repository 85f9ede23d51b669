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
        "a condition known as, a practice known as, a process known as, a method known as, a technique known as, a phenomenon known as",
        "a system known as, something known as, something called, what is known as, what was known as, what is called",
        "in order to be able, at the end of the day, when all is said and done, in the final analysis, first and foremost, by and large",
        "but not limited to, that is located, that are located, which is located, that was located, that is situated, which is situated",
        "an altitude of, an elevation of, a height of, a depth of, a distance of, a length of, a weight of, above sea level",
        "completely and utterly, in colour, in color, in its current form",
        "as is well known, as is known, it is well known that, it is to be noted that, it is to be noticed that",
    )
    for phrase in line.split(", ")
)
"""In lower case, as words of a text."""
