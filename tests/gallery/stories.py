"""Texts for the pictures, all made up for them."""

from datetime import date

MONDAY, TUESDAY = date(2026, 3, 9), date(2026, 3, 10)

ARABIC = (
    """حريق في مصنع الورق يصيب 12 شخصا

قال جهاز الإطفاء إن حريقا شب في مصنع الورق يوم الاثنين أصاب 12 شخصا.

بدأ الحريق في مخزن صغير بعد الساعة الرابعة بقليل، ولم يبلغ عن فقدان أحد.

ويعمل في المصنع 340 عاملا منذ عام 1998.
""",
    """حريق في مصنع الورق يصيب 14 شخصا

قال جهاز الإطفاء إن حريقا شب في مصنع الورق يوم الاثنين أصاب 14 شخصا.

بدأ الحريق في مخزن كبير بعد الساعة الخامسة بقليل، ولم يبلغ عن فقدان أحد.

وسيعاد فتح المصنع يوم الخميس، كما قالت الإدارة.

ويعمل في المصنع 430 عاملا منذ عام 1998.
""",
)

CHINESE = (
    """造纸厂火灾造成12人受伤

消防部门说，周一造纸厂发生的火灾造成12人受伤，火势在两小时后得到控制。

火灾于下午四点过后在一间仓库开始，没有人失踪。

该厂有340名工人，总经理林晓明说损失约为200万元。
""",
    """造纸厂火灾造成14人受伤

消防部门说，周一造纸厂发生的火灾造成14人受伤，火势在三小时后得到控制。

火灾于下午五点过后在一间仓库开始，没有人失踪。

工厂将于周四重新开放。

该厂有430名工人，总经理林晓明说损失约为300万元。
""",
)

HALL = (
    """Council votes to close the swimming hall

The council voted on Monday to close the Weir Lane hall in June. Nine members were in favour, four against. \
The hall was opened in 1974 and needs a new roof.

Repairs would cost £2.3m, the treasurer said. The money is not there, and the county has refused to lend it.

Swimming lessons for six schools will move to Alder Green.

A petition against the closure was signed by 3,100 people.

"We learned to swim here and so did our children," said Nora Pell, who handed it in.
""",
    """Council votes to close the swimming hall

The council voted on Monday to close the Weir Lane hall in July. Nine members were in favour, four against.

The hall was opened in 1974 and needs a new roof.

A petition against the closure was signed by 3,400 people. \
"We learned to swim here and so did our children," said Nora Pell, who handed it in.

Repairs would cost £2.3m, the treasurer said. The money is not there, and the county has refused to lend it.

Swimming lessons for six schools will move to Alder Green.
""",
)
"""A paragraph split, two merged, two moved."""


TRAM = """Tram leaves rails, 3 hurt

By Ines Hallam

Five people were hurt on Monday when a tram left the rails at Quay Street, the fire service said.

The driver was not among them. She has driven trams since 2009.

The tram was built in 1968. Line 4 stays closed until Wednesday.

Read more: Trams in the snow
"""
"""The headline was written before the last figure came."""


def long_story(paragraphs: int, step: int) -> str:
    """A text of many paragraphs; ``step`` says which edition it is, each with another figure in every ninth paragraph."""
    told = [f"Water levels along the Tarn, edition {step + 1}"]
    for number in range(paragraphs):
        level = 120 + number * 3 + (step if number % 9 == 4 else 0)
        told.append(
            f"At gauge {number + 1} the river stood at {level} centimetres in the morning, and the wardens who read it "
            f"{'expected' if step and number % 13 == 6 else 'foresaw'} no change before the evening."
        )
    return "\n\n".join(told) + "\n"
