"""What an export will look like: the beginning of its first page, drawn small. A likeness, not the file itself."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPaintEvent, QPalette, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.export import ExportOptions
from core.facts.lines import change_lines
from core.model import Change, Comparison, Link, PairComparison, Span
from gui.appearance import Appearance
from gui.printing import on_paper
from gui.review import Review
from gui.theme import TYPE, Theme, font
from gui.wording import kind_name, line_title, paragraphs_of, side, tr

PAGE = QSize(386, 500)
"""The page, in pixels."""
MARGIN = 24
WIDTH = 450
"""Width in which the page is set, before it is made smaller."""
PARAGRAPHS, LINES = 24, 22
"""Of the text and of a table, as far as a first page can hold them."""
REDLINED, TEXTS = frozenset(("docx", "html")), frozenset(("merged", "text"))


class ExportPreview(QWidget):
    """A page of paper. ``show_export`` says of what."""

    def __init__(self, review: Review, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export_preview")
        self.setAccessibleName(self.tr("What the file will look like"))
        self._review = review
        self._appearance = appearance
        self._theme = on_paper(appearance.theme)
        self._document = QTextDocument(self)
        self._document.setDefaultFont(font("article", 0.9))
        self._document.setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(PAGE.width() // 2)

    @property
    def words(self) -> str:
        """All that stands on the page."""
        return self._document.toPlainText()

    def sizeHint(self) -> QSize:
        return QSize(PAGE.width() + 2 * MARGIN, PAGE.height() + 2 * MARGIN)

    def show_export(self, name: str, pair: tuple[int, int], options: ExportOptions) -> None:
        """``pair``: the versions by index. Where they were not compared with one another yet, the page says so."""
        comparison = self._review.comparison
        assert comparison is not None
        at_hand = (*self._review.pairs, *comparison.pairs)
        known = next((p for p in at_hand if (p.before, p.after) == pair), None)
        if known is None:
            told = self.tr("These two are compared when they are exported.")
            html = f"<p>{escape(told)}</p>"
        elif name in REDLINED:
            html = redlined(comparison, known, options, self._theme, comments=name == "docx" and options.fact_comments)
        elif name in TEXTS:
            html = "".join(f"<p>{escape(text)}</p>" for text in self._merged(comparison, known))
        elif name == "json":
            html = f"<pre style='font-size: 12px'>{escape(self._outline(comparison))}</pre>"
        elif name == "correction":
            html = self._corrections(comparison, known)
        else:
            html = table(self._review, comparison, known, options, self._theme)
        title = f"<style>p {{ margin: 0 0 8px 0; }} {self._sheet()}</style>"
        self._document.setTextWidth(WIDTH)
        self._document.setHtml(f"{title}<div>{html}</div>")
        self.setAccessibleDescription(self.words[:400])
        self.update()

    def _sheet(self) -> str:
        return f"body {{ color: {self._theme['text'].name()}; font-family: '{TYPE['article'].families[0]}'; }}"

    def _merged(self, comparison: Comparison, pair: PairComparison) -> Sequence[str]:
        """The newer text; what was decided on words is in the file."""
        return comparison.versions[pair.after].texts[:PARAGRAPHS]

    def _corrections(self, comparison: Comparison, pair: PairComparison) -> str:
        facts = [line.first for line in change_lines(pair.changes) if line.first.category == "fact"]
        chosen = [change for change in facts if self._review.review_of(change) == "correction"] or facts[:6]
        told = []
        for change in chosen[:PARAGRAPHS]:
            older = side(change, comparison.versions[pair.before], newer=False).text
            newer = side(change, comparison.versions[pair.after], newer=True).text
            told.append(f"<p>{escape(kind_name(change))}: {escape(older or '–')} → <b>{escape(newer or '–')}</b></p>")
        return "".join(told) or f"<p>{escape(self.tr('No fact is marked as a correction.'))}</p>"

    def _outline(self, comparison: Comparison) -> str:
        versions = "".join(f'\n    {{"label": "{version.label}", …}},' for version in comparison.versions)
        changes = sum(len(pair.changes) for pair in comparison.pairs)
        return (
            '{"format": "factline-comparison",\n "format_version": 1,\n'
            f' "versions": [{versions}\n  ],\n "pairs": [{{"changes": [{changes} …]}}],\n'
            f' "facts": [{len(comparison.facts)} …]}}'
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            scale = min((self.width() - 2 * MARGIN) / PAGE.width(), (self.height() - 2 * MARGIN) / PAGE.height(), 1.0)
            width, height = PAGE.width() * scale, PAGE.height() * scale
            paper = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
            shade = self._appearance.theme["shadow"]
            painter.setOpacity(0.06)
            for spread in (4, 2):
                painter.fillRect(paper.adjusted(-spread, -spread + 2, spread, spread + 2), shade)
            painter.setOpacity(1)
            painter.fillRect(paper, self._theme["surface"])
            painter.setClipRect(paper.adjusted(0, MARGIN * scale, 0, -MARGIN * scale))
            painter.translate(paper.left() + MARGIN * scale, paper.top() + MARGIN * scale)
            painter.scale(*[(width - 2 * MARGIN * scale) / WIDTH] * 2)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, self._theme["text"])  # paper stays white in a dark window
            self._document.documentLayout().draw(painter, context)


def redlined(
    comparison: Comparison, pair: PairComparison, options: ExportOptions, theme: Theme, *, comments: bool
) -> str:
    """The beginning of both texts woven into one, older words struck and newer ones underlined, a comment beside a fact."""
    gone, come = theme["error"].name(), theme["focus"].name()
    rows = []
    facts = [line.first for line in change_lines(pair.changes) if line.first.category == "fact"]
    for paragraphs, woven in _paragraphs(comparison, pair, options):
        words = "".join(
            f"<span style='color: {gone}; text-decoration: line-through'>{escape(piece)}</span>"
            if kind == "-"
            else f"<span style='color: {come}; text-decoration: underline'>{escape(piece)}</span>"
            if kind == "+"
            else escape(piece)
            for kind, piece in woven
        )
        role = comparison.versions[pair.after].paragraphs[paragraphs[0]].role if paragraphs else "body"
        size = "font-size: 19px; font-weight: 600" if role == "title" else "font-size: 14px"
        told = [c for c in facts if c.after and c.after[0].paragraph in paragraphs][:1] if comments else []
        note = "".join(f"<b>{escape(options.author)}</b><br>{escape(kind_name(c))}: {escape(c.summary)}" for c in told)
        rows.append(
            f"<tr><td width='{'72%' if comments else '100%'}' style='{size}; padding-bottom: 7px'>{words}</td>"
            f"<td style='font-size: 10px; padding-left: 14px; color: {theme['secondary'].name()}'>{note}</td></tr>"
        )
        if len(rows) == PARAGRAPHS:
            break
    return f"<table width='100%' cellspacing='0'>{''.join(rows)}</table>"


def _paragraphs(
    comparison: Comparison, pair: PairComparison, options: ExportOptions
) -> Iterator[tuple[tuple[int, ...], list[tuple[str, str]]]]:
    """(paragraphs of the newer version, pieces) in order; a piece is (``-`` struck, ``+`` put in or nothing, its words)."""
    older, newer = comparison.versions[pair.before].texts, comparison.versions[pair.after].texts
    of_before = {n: link for link in pair.links for n in link.before}
    of_after = {n: link for link in pair.links for n in link.after}
    for row in comparison.alignment.rows:
        for n in row.cells[pair.before]:
            if n not in of_before:
                yield (), [("-", older[n])]
        for n in row.cells[pair.after]:
            link = of_after.get(n)
            if link is None:
                yield (n,), [("+", newer[n])]
            else:
                yield (n,), list(_woven(link, n, older, newer, _told(pair.changes, options)))


def _told(changes: Sequence[Change], options: ExportOptions) -> dict[int, list[Span]]:
    """Where changes of the chosen categories stand in the newer text, by paragraph."""
    found: dict[int, list[Span]] = {}
    for change in changes:
        if change.category in options.categories:
            for span in change.after:
                found.setdefault(span.paragraph, []).append(span)
    return found


def _woven(
    link: Link, paragraph: int, older: Sequence[str], newer: Sequence[str], told: dict[int, list[Span]]
) -> Iterator[tuple[str, str]]:
    done = 0
    for edit in link.edits:
        here = [span for span in edit.after if span.paragraph == paragraph]
        if not here:
            continue
        start, end = here[0].start, here[-1].end
        shown = start == end or any(s.start < end and start < s.end for s in told.get(paragraph, ()))
        yield "", newer[paragraph][done:start]
        if shown:
            yield "-", "".join(older[span.paragraph][span.start : span.end] for span in edit.before)
        yield "+" if shown else "", newer[paragraph][start:end]
        done = end
    yield "", newer[paragraph][done:]


def table(review: Review, comparison: Comparison, pair: PairComparison, options: ExportOptions, theme: Theme) -> str:
    """The beginning of a list of changes: kind, older words, newer words, place."""
    head = "".join(
        f"<td style='color: {theme['secondary'].name()}; padding: 3px 8px 3px 0'>{escape(words)}</td>"
        for words in (tr("Kind"), tr("Before"), tr("After"), "¶")
    )
    rows = [f"<tr>{head}</tr>"]
    for line in change_lines(pair.changes):
        change = line.first
        if change.category not in options.categories or len(rows) > LINES:
            continue
        older = side(change, comparison.versions[pair.before], newer=False, limit=50).text
        newer = side(change, comparison.versions[pair.after], newer=True, limit=50).text
        cells = (line_title(change), older or "–", newer or "–", paragraphs_of(line.changes).removeprefix("¶ "))
        rows.append(
            "<tr>" + "".join(f"<td style='padding: 3px 8px 3px 0'>{escape(cell)}</td>" for cell in cells) + "</tr>"
        )
    return f"<table width='100%' cellspacing='0' style='font-size: 12px'>{''.join(rows)}</table>"
