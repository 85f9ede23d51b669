"""Pages built around the sample article, in the ways that sites are built: where its main text and title must be found."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Final

from core.reading import read

SAMPLES: Final = Path(__file__).parents[2] / "resources" / "samples"
SITE: Final = "The Arl Courier"
MENU: Final = ("Home", "County", "Business", "Sport", "Weather", "Letters to the editor", "Obituaries", "Classified")
OTHERS: Final = (
    "Council votes to keep the swimming bath open until the end of the season",
    "Two bakers share first prize at the autumn fair for the third year in a row",
    "Why the clock of the town hall has stood still since Tuesday morning",
    "School bus will stop at the mill again, company says after a petition",
)
COOKIES: Final = (
    "We and our partners keep small files on your machine to remember you. You can say no at any time on this page."
)
REMARKS: Final = (
    "I have said for years that this would happen, and nobody at the town hall would listen to any of us.",
    "Thank you for the careful reporting, it is more than one finds elsewhere these days, I must say.",
)

Page = Callable[[str, Sequence[str]], str]


def paragraphs(texts: Sequence[str], tag: str = "p") -> str:
    return "\n".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)


def menu() -> str:
    return "<ul>" + "".join(f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate(MENU)) + "</ul>"


def links(name: str = "related") -> str:
    items = "".join(f'<li><a href="/s{n}">{other}</a></li>' for n, other in enumerate(OTHERS))
    return f'<div class="{name}"><h3>More from {SITE}</h3><ul>{items}</ul></div>'


def whole(title: str, body: str, head: str = "") -> str:
    told = f"<meta charset=utf-8><title>{escape(title)} | {SITE}</title>{head}"
    return f"<!DOCTYPE html><html lang=en><head>{told}</head><body>{body}</body></html>"


def marked(title: str, texts: Sequence[str]) -> str:
    """HTML as its makers meant it."""
    return whole(
        title,
        f"<header><p>{SITE}</p><nav>{menu()}</nav></header><main><article><h1>{escape(title)}</h1>{paragraphs(texts)}</article>"
        f"<aside>{links()}</aside></main><footer><p>All rights reserved by {SITE} and its owners since 1871.</p></footer>",
    )


def of_divs(title: str, texts: Sequence[str]) -> str:
    return whole(
        title,
        f'<div id="top">{SITE}{menu()}</div><div class="wrap"><div class="col-8"><h1>{escape(title)}</h1><div class="text">'
        f'{paragraphs(texts)}</div></div><div class="col-4">{links("sidebar")}{links("most-read")}</div></div>'
        f'<div class="bottom">{menu()}</div>',
    )


def of_bare_divs(title: str, texts: Sequence[str]) -> str:
    """A paragraph is a div, as some editors write them."""
    return whole(
        title,
        f'<div>{menu()}</div><h1>{escape(title)}</h1><div class="story">{paragraphs(texts, "div")}</div>{links()}',
    )


def with_line_breaks(title: str, texts: Sequence[str]) -> str:
    """As pages were written by hand."""
    return whole(
        title,
        f"<center>{SITE}</center><h1>{escape(title)}</h1><div>{'<br><br>'.join(map(escape, texts))}</div><hr>{menu()}",
    )


def of_tables(title: str, texts: Sequence[str]) -> str:
    """Laid out by a table, as pages were around 2000."""
    return whole(
        title,
        f"<table><tr><td colspan=2><font size=5>{SITE}</font></td></tr><tr><td width=140>{menu()}</td><td><h1>{escape(title)}</h1>"
        f"{paragraphs(texts)}</td></tr><tr><td></td><td>{menu()}</td></tr></table>",
    )


def with_advertising(title: str, texts: Sequence[str]) -> str:
    """An advertisement behind every third paragraph, and a form to subscribe in the middle."""
    parts = []
    for number, text in enumerate(texts, 1):
        parts.append(f"<p>{escape(text)}</p>")
        if not number % 3:
            parts.append(
                '<div class="ad-slot"><p>Advertisement: new shoes for the whole family, now at half the price in our shop.</p></div>'
            )
        if number == len(texts) // 2:
            parts.append(
                '<div class="newsletter"><p>Get the news of the day in your post box every evening, free of charge.</p></div>'
            )
    return whole(
        title, f'<nav>{menu()}</nav><article class="post"><h1>{escape(title)}</h1>{"".join(parts)}</article>{links()}'
    )


def with_remarks(title: str, texts: Sequence[str]) -> str:
    """More remarks of readers below than the article is long."""
    remarks = "".join(f'<div class="comment"><b>reader {n}</b><p>{REMARKS[n % 2]}</p></div>' for n in range(30))
    return whole(
        title,
        f'<div class="page"><div class="entry"><h1>{escape(title)}</h1>{paragraphs(texts)}</div><section class="comments">'
        f"<h2>30 remarks</h2>{remarks}</section></div>",
    )


def behind_a_notice(title: str, texts: Sequence[str]) -> str:
    return whole(
        title,
        f'<div class="cookie-consent"><p>{COOKIES}</p><p>{COOKIES}</p><button>Yes</button></div>'
        f'<div id="app"><main><h1>{escape(title)}</h1>'
        f"<section>{paragraphs(texts[:4])}</section><section>{paragraphs(texts[4:])}</section></main></div>",
    )


def with_headline_outside(title: str, texts: Sequence[str]) -> str:
    """The heading that comes first is the name of the site."""
    return whole(
        title,
        f'<header><h1>{SITE}</h1></header><div class="hero"><h1>{escape(title)}</h1></div>'
        f'<div class="body">{paragraphs(texts)}</div>{links()}',
        f'<meta property="og:title" content="{escape(title)}">',
    )


def deep(title: str, texts: Sequence[str]) -> str:
    """Every paragraph in boxes of its own, as programs that build pages from blocks write them."""
    blocks = "".join(
        f'<div class="row"><div class="cell"><div class="block"><p>{escape(text)}</p></div></div></div>'
        for text in texts
    )
    return whole(
        title,
        f'<div><div>{menu()}</div><div class="canvas"><div class="row"><h1>{escape(title)}</h1></div>{blocks}</div></div>{links()}',
    )


PAGES: Final[tuple[Page, ...]] = (
    marked, of_divs, of_bare_divs, with_line_breaks, of_tables, with_advertising, with_remarks, behind_a_notice,
    with_headline_outside, deep,
)  # fmt: skip


def article() -> tuple[str, list[str]]:
    """The sample's title and its other paragraphs."""
    paragraphs = read(SAMPLES / "port-merrow-2.txt").paragraphs
    return paragraphs[0].text, [p.text for p in paragraphs[1:] if p.role != "boilerplate"]
