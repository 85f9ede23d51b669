"""The article that results from an editor's decisions, as a Word file without a mark in it."""

from core.export.merged import merged_text
from core.export.options import ExportOptions
from core.export.redline import STYLES
from core.export.word.markup import element, holdable, left_out, root, run, unholdable
from core.export.word.package import DOCUMENT, Package
from core.export.word.page import paragraph
from core.model import Annotations, Comparison


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The pair of ``options`` merged. A paragraph has the style of its role in the newer version, else in the older one.

    Characters that a Word file can't hold are left out; its properties count and name them.
    """
    pair = options.chosen(comparison)
    older, newer = comparison.versions[pair.before], comparison.versions[pair.after]
    roles = {known.text: known.role for version in (older, newer) for known in version.paragraphs}
    texts = merged_text(pair, comparison.versions, annotations)
    package = Package(newer.language)
    document = root("document")
    body = element("body")
    document.append(body)
    body.extend(paragraph(STYLES.get(roles.get(text) or "", ""), run(text), said=text) for text in texts)
    body.append(package.section())
    package.put(DOCUMENT, document)
    package.properties(
        title=holdable(newer.label),
        author=holdable(options.author),
        time=options.time,
        about=left_out(unholdable(texts)),
    )
    return package.bytes()
