"""Keeps the window's translations complete: resources/translations/factline_XX.ts, one a language.

    python packaging/translations.py            how many texts each language has, and which it lacks
    python packaging/translations.py update     puts new texts into each file as unfinished, takes out those that are gone

Reads the source as Python does, so it also finds what stands in tables: an expression that is no text (``tr(row.text)``)
must be named in ``TABLES`` with the texts it can be. Run with the Python of `.venv`. The files are Qt Linguist's: edit them
with it or by hand.
"""

from __future__ import annotations

import ast
import os
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")

OWNERS = {
    ("gui/version_header.py", "self._header"): "VersionHeader",
    ("gui/dialogs/web.py", "parent"): "AddressDialog",
}
"""By (module, expression): the class of an object whose ``tr`` is called from outside it."""

Text = tuple[str, str]
"""(context, English text)."""


def tables() -> dict[tuple[str, str], Callable[[], Iterable[str]]]:
    """By (module, expression): all texts that the expression can be."""
    from core.export.words import RELATIONS
    from core.facts.contradictions.telling import HEADING, PLACES, SENTENCES
    from gui import actions, wording
    from gui.dialogs.preferences import THEME_NAMES
    from gui.export_formats import OFFERED

    names = [row.text for row in actions.ACTIONS if row.text]
    return {
        ("gui/actions.py", "row.text"): lambda: names,
        ("gui/dialogs/shortcuts.py", "menu"): lambda: actions.MENUS,
        ("gui/menus.py", "name"): lambda: actions.MENUS,
        ("gui/handbook.py", "menu"): lambda: actions.MENUS,
        ("gui/handbook.py", "row.menu"): lambda: actions.MENUS,
        ("gui/handbook.py", "f.title"): lambda: [known.title for known in OFFERED.values()],
        ("gui/handbook.py", "f.about"): lambda: [known.about for known in OFFERED.values()],
        ("gui/dialogs/search_notes.py", "NOTE_KIND_NAMES[note.kind]"): wording.NOTE_KIND_NAMES.values,
        ("gui/panels/changes.py", "KIND_NAMES[kind]"): wording.KIND_NAMES.values,
        ("gui/panels/chains.py", "KIND_NAMES[chain.fact.kind]"): wording.KIND_NAMES.values,
        ("gui/panels/ledger.py", "KIND_NAMES[name]"): wording.KIND_NAMES.values,
        ("gui/panels/line_list.py", "KIND_NAMES[change.kind or 'fact']"): wording.KIND_NAMES.values,
        ("gui/panels/line_list.py", "CATEGORY_NAMES[change.category]"): wording.CATEGORY_NAMES.values,
        ("gui/menus.py", "THEME_NAMES[preference]"): THEME_NAMES.values,
        ("gui/dialogs/preferences.py", "THEME_NAMES[preference]"): THEME_NAMES.values,
        ("gui/dialogs/preferences.py", "KIND_NAMES[kind]"): wording.KIND_NAMES.values,
        ("gui/compare_view/accessible.py", "RELATIONS[run.change.relation]"): RELATIONS.values,
        ("gui/compare_view/card.py", "ONE_OF_CATEGORY[change.category]"): wording.ONE_OF_CATEGORY.values,
        ("gui/compare_view/card.py", "value.anchored_by"): lambda: ("dateline", "updated"),
        ("gui/dialogs/export.py", "known.title"): lambda: [known.title for known in OFFERED.values()],
        ("gui/dialogs/export.py", "other.title"): lambda: [known.title for known in OFFERED.values()],
        ("gui/dialogs/export.py", "other.about"): lambda: [known.about for known in OFFERED.values()],
        ("gui/dialogs/export.py", "CATEGORY_NAMES[name]"): wording.CATEGORY_NAMES.values,
        ("gui/panels/changes.py", "words"): wording.REVIEW_NAMES.values,
        ("gui/panels/composer.py", "name"): wording.NOTE_KIND_NAMES.values,
        ("gui/panels/line_list.py", "REVIEW_NAMES[review]"): wording.REVIEW_NAMES.values,
        ("gui/panels/notes.py", "NOTE_KIND_NAMES[note.kind]"): wording.NOTE_KIND_NAMES.values,
        ("gui/panels/within.py", "text"): lambda: [HEADING, *SENTENCES.values(), *PLACES.values()],
        ("gui/toolbar.py", "CATEGORY_NAMES[self.category]"): wording.CATEGORY_NAMES.values,
        ("gui/wording.py", "KIND_NAMES[change.kind or change.category]"): wording.KIND_NAMES.values,
        ("gui/wording.py", "RELATIONS[change.relation]"): RELATIONS.values,
    }


class Finder(ast.NodeVisitor):
    """All calls of ``tr`` and ``translate`` in a module."""

    def __init__(
        self, name: str, contexts: dict[tuple[str, str], str], known: dict[tuple[str, str], Callable[[], Iterable[str]]]
    ):
        self.name = name
        self.contexts = contexts
        self.known = known
        self.classes: list[str] = []
        self.found: list[Text] = []
        self.unknown: list[str] = []
        self.used: set[tuple[str, str]] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "tr":  # its body says the context, read by contexts_of
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if called == "QCoreApplication.translate" or (called == "tr" and len(node.args) == 2):
            context = node.args[0]
            assert isinstance(context, ast.Constant), f"{self.name}:{node.lineno}: a context is written out"
            self.take(str(context.value), node.args[1])
        elif called in ("tr", "tr_word"):
            context_of = self.contexts.get((self.name, called))
            if context_of is None:
                self.unknown.append(f"{self.name}:{node.lineno}: which tr is this?")
            else:
                self.take(context_of, node.args[0])
        elif called == "self.tr":
            self.take(self.classes[-1], node.args[0])
        elif (owner := (self.name, called.removesuffix(".tr"))) in OWNERS:
            self.take(OWNERS[owner], node.args[0])
        elif called.endswith(".tr"):
            self.unknown.append(
                f"{self.name}:{node.lineno}: {called} is of another class; use self.tr or a function tr"
            )
        self.generic_visit(node)

    def take(self, context: str, argument: ast.expr) -> None:
        if isinstance(argument, ast.IfExp):
            self.take(context, argument.body)
            self.take(context, argument.orelse)
        elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            self.found.append((context, argument.value))
        else:
            place = (self.name, ast.unparse(argument))
            if place not in self.known:
                self.unknown.append(f"{self.name}:{argument.lineno}: tr({place[1]}) is not in TABLES")
                return
            self.used.add(place)
            self.found += [(context, text) for text in self.known[place]() if text]


def contexts_of(trees: dict[str, ast.Module]) -> dict[tuple[str, str], str]:
    """By (module, name): the context of its function ``tr``, its own or one it imports, under that name or another."""
    own: dict[str, str] = {}
    for name, tree in trees.items():
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "tr":
                (call,) = [n for n in ast.walk(node) if isinstance(n, ast.Call)]
                context = call.args[0]
                assert isinstance(context, ast.Constant)
                own[name] = str(context.value)
    contexts = {(name, "tr"): context for name, context in own.items()}
    for name, tree in trees.items():
        for statement in ast.walk(tree):
            for alias in statement.names if isinstance(statement, ast.ImportFrom) else ():
                if alias.name == "tr" and isinstance(statement, ast.ImportFrom):
                    contexts[name, alias.asname or "tr"] = own[(statement.module or "").replace(".", "/") + ".py"]
    return contexts


def texts() -> tuple[list[Text], list[str]]:
    """(every text of the window once, sorted; what could not be told, one sentence each)."""
    trees = {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "gui").rglob("*.py"))
    }
    contexts, known = contexts_of(trees), tables()
    found: set[Text] = set()
    unknown: list[str] = []
    used: set[tuple[str, str]] = set()
    for name, tree in trees.items():
        finder = Finder(name, contexts, known)
        finder.visit(tree)
        found |= set(finder.found)
        unknown += finder.unknown
        used |= finder.used
    unknown += [
        f"TABLES names tr({expression}) of {name}, which is gone" for name, expression in sorted(known.keys() - used)
    ]
    return sorted(found), unknown


def kept(language: str) -> dict[Text, str]:
    """What a language's file has; an unfinished text is empty."""
    file = FOLDER / f"factline_{language}.ts"
    if not file.is_file():
        return {}
    found: dict[Text, str] = {}
    for context, message in messages(ET.parse(file).getroot()):
        translation = message.find("translation")
        finished = translation is not None and "type" not in translation.attrib
        found[context, message.findtext("source", "")] = (
            (translation.text or "") if finished and translation is not None else ""
        )
    return found


def messages(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def write(language: str, known: dict[Text, str]) -> None:
    """The file of a language, sorted, so that two runs differ only where the words do."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({context for context, _ in known}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for _, source in sorted(key for key in known if key[0] == name):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            translated = known[name, source]
            translation = ET.SubElement(message, "translation", {} if translated else {"type": "unfinished"})
            translation.text = translated
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"factline_{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def with_mnemonics(known: dict[Text, str]) -> dict[Text, str]:
    """The same, the entries of each menu with mnemonics that differ: the one that is there, a first letter, or another."""
    from gui.actions import ACTIONS, MENUS

    given = dict(known)
    for menu in MENUS:
        taken: set[str] = set()
        for row in (row for row in ACTIONS if row.menu == menu and "&" in row.text):
            words = given.get(("Actions", row.text), "")
            marked = words.partition("&")[2][:1]
            plain = words.replace("&", "")
            first = [plain[n] for n in range(len(plain)) if n == 0 or plain[n - 1] in " -’"]
            wanted = (letter for letter in (marked, *first, *plain) if letter.isalnum() and letter.isascii())
            letter = next((letter for letter in wanted if letter.casefold() not in taken), "")
            taken.add(letter.casefold())
            at = words.index("&") if letter and letter == marked else plain.find(letter) if letter else -1
            given["Actions", row.text] = plain if at < 0 else f"{plain[:at]}&{plain[at:]}"
    return given


def main(arguments: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted, unknown = texts()
    for sentence in unknown:
        print(sentence)
    for language in LANGUAGES:
        known = kept(language)
        elsewhere = {source: words for (_, source), words in known.items() if words}
        if arguments == ["update"]:
            write(language, with_mnemonics({key: known.get(key) or elsewhere.get(key[1], "") for key in wanted}))
            known = kept(language)
        missing = [key for key in wanted if not known.get(key)]
        print(f"{language}: {len(wanted) - len(missing)} of {len(wanted)} texts")
        for context, source in missing:
            print(f"    {context}: {source!r}")
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
