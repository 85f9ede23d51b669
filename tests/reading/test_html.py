"""Saved web pages: the article among what the page has around it. The pages are invented for these tests."""

from datetime import UTC, date, datetime

import pytest

from core import Version, compare
from core.model import ReadError
from core.reading import read
from tests.reading.built_pages import PAGES, Page, article

LEAD = (
    "The only bridge over the river Arl was closed to traffic on Wednesday after an engineer found a crack in a pier."
)
SECOND = (
    "The county said the repair would take two weeks at the least and cost some £400,000, which it had not planned for."
)
THIRD = "“We were lucky that nobody was on it,” said Maud Ferrow, who keeps the inn beside the bridge and saw it all."
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>Bridge closed | The Courier</title><meta charset="utf-8">
<meta property="og:title" content="Bridge over the Arl closed">
<meta name="author" content="Ines Hallam">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "datePublished": "2024-03-06T10:05:00Z",
"dateModified": "2024-03-07"}}]}}</script><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home page of the courier, with all the news of the day and of the week before</a></li></ul></nav>
<header><p>The Courier</p></header>
<main><article>
<h1>Bridge over the Arl closed</h1>
<figure><img src="http://example.org/x.png"><figcaption>The bridge in summer.</figcaption></figure>
<div class="article-body has-comments">
<p>{LEAD}</p>
<p>The county said the repair would take <b>two weeks</b>\n at the least and cost some £400,000,
   which it had <i>not</i> planned&nbsp;for.<script>track()</script></p>
<div class="share-bar"><p>Tell your friends</p></div>
<h2>What happens now</h2>
<ul><li>a second inspection</li><li>a <a href="x">report</a></li></ul>
<table><tr><th>Cars</th><td>6,000</td></tr></table>
<p>{THIRD}</p>
<p style="display: none">Unseen words that nobody should ever read in this version of the article at all.</p>
<aside><p>A story of another place that has nothing to do with this one, told at the side of the page.</p></aside>
</div></article></main>
<footer><p>All rights reserved by the courier and its owners, whoever they may be at the time of reading.</p></footer>
</body></html>"""


def page(text: str = PAGE, name: str = "a.html") -> Version:
    return read(text.encode(), name=name)


def test_the_article_with_its_roles() -> None:
    assert [(p.text, p.role) for p in page().paragraphs] == [
        ("Bridge over the Arl closed", "title"),
        ("The bridge in summer.", "caption"),
        (LEAD, "body"),
        (SECOND.replace("planned for", "planned\u00a0for"), "body"),
        ("Tell your friends", "boilerplate"),
        ("What happens now", "heading"),
        ("a second inspection", "list"),
        ("a report", "list"),
        ("Cars\t6,000", "table_row"),
        (THIRD, "body"),
        ("A story of another place that has nothing to do with this one, told at the side of the page.", "boilerplate"),
    ]


def test_what_the_page_states_is_proposed_with_its_source() -> None:
    found = page()
    assert found.published is not None and found.updated is not None
    assert (found.published.value, found.published.source) == (datetime(2024, 3, 6, 10, 5, tzinfo=UTC), "meta")
    assert (found.updated.value, found.updated.source) == (date(2024, 3, 7), "meta")
    assert (found.author, found.language, found.language_source) == ("Ines Hallam", "en", "meta")


def test_a_meta_tag_will_do_and_a_broken_script_does_no_harm() -> None:
    text = PAGE.replace('{"@graph"', "{broken").replace(
        "</head>", '<meta property="article:published_time" content="2024-03-06T09:00:00"></head>'
    )
    found = page(text)
    assert found.published is not None and found.published.value == date(2024, 3, 6)


def test_a_page_of_divs_with_its_headline_apart() -> None:
    text = (
        f"<html><body><div id=top><h1>Bridge closed</h1></div><div class=cols><div><div><p>{LEAD}</p><p>{SECOND}</p></div>"
        f"</div><div><a href=x><p>{'Other story. ' * 9}</p></a></div></div></body></html>"
    )
    assert page(text).texts == ("Bridge closed", LEAD, SECOND)


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<title>Bridge over the Arl closed | The Courier</title>", "The Courier", "Bridge over the Arl closed"),
        (
            "<title>The Courier: bridge over Arl closed</title>",
            "Bridge over the Arl closed",
            "Bridge over the Arl closed",
        ),
        ('<title>x</title><meta property="og:title" content="Arl bridge shut">', "The Courier", "Arl bridge shut"),
        ("", "Bridge closed", "Bridge closed"),
    ],
)
def test_the_headline_is_not_the_name_of_the_site(head: str, heading: str, title: str) -> None:
    text = f"<html><head>{head}</head><body><h1>{heading}</h1><div><p>{LEAD}</p><p>{SECOND}</p></div></body></html>"
    assert next((p.text, p.role) for p in page(text).paragraphs) == (title, "title")


def test_an_old_page_with_line_breaks_for_paragraphs() -> None:
    text = f"<html><body><div>{LEAD}<br><br>\n{SECOND}<br>{THIRD}</div></body></html>"
    assert page(text).texts == (LEAD, f"{SECOND}\n{THIRD}")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_the_encoding_is_the_one_the_page_states_or_marks(encoding: str) -> None:
    data = PAGE.replace('charset="utf-8"', f'charset="{encoding.removesuffix("-sig")}"').encode(encoding)
    assert read(data, name="a.html").texts == page().texts


def test_nothing_is_fetched_and_no_entity_of_its_own_is_read() -> None:
    text = PAGE.replace("<!DOCTYPE html>", '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace(
        LEAD, LEAD + "&x;"
    )
    assert "root:" not in "".join(page(text).texts)


def test_the_same_page_around_another_day_is_no_change() -> None:
    later = PAGE.replace("Home page of the courier", "Front page of the courier, late edition").replace(
        "Tell your friends", "Tell a friend"
    )
    kinds = {change.category for change in compare([page(), page(later)]).pairs[0].changes}
    assert kinds <= {"boilerplate"}


def test_a_page_saved_as_one_file() -> None:
    head = "From: <Saved by Blink>\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    part = "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    from base64 import encodebytes

    data = (head + part).encode() + encodebytes(PAGE.encode()) + b"\r\n--b--\r\n"
    assert read(data, name="a.mhtml").texts == page().texts


@pytest.mark.parametrize("text", ["<html><body></body></html>", "<html><body><nav>Home</nav></body></html>"])
def test_a_page_without_an_article(text: str) -> None:
    with pytest.raises(ReadError, match=r"^a\.html has no article"):
        page(text)


def test_too_many_elements_and_too_deep() -> None:
    with pytest.raises(ReadError, match="elements"):
        page("<html><body>" + "<p>x" * 300_001)
    with pytest.raises(ReadError, match="no article"):
        page("<html><body>" + "<div>" * 5_000 + f"<p>{LEAD}</p>")
    assert page("<html><body>" + "<div>" * 200 + f"<p>{LEAD}</p>").texts == (LEAD,)


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        (
            '<sup><a href="#cite_note-1">[1]</a></sup>',
            '<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> {}</li></ol>',
        ),
        (
            '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
            '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>{}</p></div>',
        ),
        (
            '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
            '<p><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> {}</p>',
        ),
    ],
    ids=["an encyclopaedia", "LibreOffice", "Word"],
)
def test_notes_stand_apart_without_their_marks(mark: str, note: str) -> None:
    said = "By a report of the county that was published in the spring of the year before."
    text = f"<html><body><div><p>{LEAD}{mark}</p><p>{SECOND}</p>{note.format(said)}</div></body></html>"
    found = [(p.text, p.role) for p in page(text).paragraphs]
    assert found[:2] == [(LEAD, "body"), (SECOND, "body")] and found[2:] == [(said, "footnote")]


def test_a_number_that_leads_elsewhere_is_no_note() -> None:
    text = f'<html><body><div><p>{LEAD} See <a href="#part-2">2</a>.</p><p id="part-2">{SECOND}</p></div></body></html>'
    assert [(p.text, p.role) for p in page(text).paragraphs] == [(f"{LEAD} See 2.", "body"), (SECOND, "body")]


def test_rows_of_a_table_whose_cells_are_paragraphs() -> None:
    row = "<tr><td><p>Aboard</p></td><td><p>212</p></td></tr>"
    laid_out = f"<tr><td><p>{THIRD}</p><p>{SECOND}</p></td><td><p>x</p></td></tr>"
    text = f"<html><body><div><p>{LEAD}</p><table>{row}{laid_out}</table></div></body></html>"
    assert [(p.text, p.role) for p in page(text).paragraphs][1:3] == [("Aboard\t212", "table_row"), (THIRD, "body")]


@pytest.mark.parametrize("page", PAGES)
def test_the_article_and_its_title_on_pages_of_every_build(page: Page) -> None:
    """All paragraphs to the letter and in order, and next to nothing else."""
    title, texts = article()
    found = [p for p in read(page(title, texts).encode(), name="a.html").paragraphs if p.role != "boilerplate"]
    assert [p.text for p in found if p.role == "title"] == [title]
    assert [p.text for p in found if p.text in texts] == texts
    assert len(found) <= len(texts) + 3


def test_a_comment_before_the_page_makes_it_no_text() -> None:
    text = (
        f"<!-- saved --> <!--\n x -->\n<!DOCTYPE html><html><body><div><p>{LEAD}</p><p>{SECOND}</p></div></body></html>"
    )
    assert page(text, "a.txt").texts == (LEAD, SECOND)


def test_a_list_of_links_is_a_menu_and_a_list_of_the_article_is_not() -> None:
    menu = "<ul>" + "".join(f"<li><a href=x>Part {n}</a></li>" for n in range(5)) + "</ul>"
    items = "<ul>" + "".join(f"<li><a href=x>Boat {n}</a>, built in 1998 and sold</li>" for n in range(5)) + "</ul>"
    text = (
        f"<html><body><table><tr><td>{menu}</td><td><p>{LEAD}</p>{items}<p>{SECOND}</p></td></tr></table></body></html>"
    )
    roles = [(p.text[:6], p.role) for p in page(text).paragraphs]
    assert roles[:5] == [(f"Part {n}", "boilerplate") for n in range(5)]
    assert roles[6:11] == [(f"Boat {n}", "list") for n in range(5)]
