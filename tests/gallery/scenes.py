"""Every state that has a picture, how it comes about, and the drawn picture it is laid beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from gui.actions import Actions
from gui.dialogs.date import DateDialog
from gui.dialogs.paste import PasteDialog
from gui.dialogs.preferences import Preferences, PreferencesDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.linking import Chosen
from gui.recent_cases import RecentCases
from gui.review import ChangeFilter
from gui.telling import Message
from gui.welcome import remember
from tests.gallery.stage import AUTHOR, Stage
from tests.gallery.stories import ARABIC, CHINESE, HALL, MONDAY, TRAM, TUESDAY, long_story

WINDOW, SMALL, HUGE = (1440, 900), (1280, 800), (3840, 2160)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Scene:
    """``size`` in logical pixels, ``scale`` the device's pixels for each; ``drawn``: the picture in ``docs/look`` without its ending."""

    name: str
    set: Callable[[Stage], object]
    theme: str = "light"
    size: tuple[int, int] = WINDOW
    scale: float = 1.0
    drawn: str = ""


# What an editor would have done


def main(stage: Stage) -> None:
    """The first and the last edition, some facts decided, two notes written, the number of passengers current."""
    stage.open_sample(1, 4)
    stage.decide("refloated", "confirmed")
    stage.decide("came ashore", "correction")
    stage.decide("in January", "confirmed")
    stage.note(
        "came ashore", "correction", "We said at 19:05 that they were still being brought off. Add a line at the foot."
    )
    stage.note("108,000", "verify", "Court record says £180,000. Digits swapped?")
    stage.go("217", 2)


def four(stage: Stage) -> None:
    stage.open_sample(1, 2, 3, 4)
    stage.window.dock.choose("versions")
    stage.decide("six", "confirmed")
    stage.go("217", 2)


def unified(stage: Stage) -> None:
    main(stage)
    stage.do("unified")
    stage.go("today")


def facts_only(stage: Stage) -> None:
    main(stage)
    stage.note("in January", "comment", "Confirmed with Northern Sound’s press desk.", resolved=True)
    stage.do("facts_only", "changes_only")
    stage.go("today")
    stage.do("note")
    stage.window.notes.composer.choose("query")
    stage.type(
        "Coastguard’s release is dated Thursday evening. Is “today” ours or theirs? If theirs, say “late on Thursday”."
    )
    stage.window.view.show_card()
    stage.window.notes.composer.text.setFocus()
    stage.settle()


def welcome(stage: Stage) -> None:
    recent = RecentCases(stage.settings)
    for title, texts, facts in (
        ("Budget, late changes", 3, 5),
        ("Eastness pier inquest", 2, 0),
        ("Lady Isobel", 4, 12),
    ):
        path = stage.file(f"{title.split(',')[0].lower().replace(' ', '-')}.factline", "x")
        recent.opened(path, title, [f"{n}" for n in range(texts)], {})
        recent.left(path, facts)
    for names in (
        ("budget-1.docx", "budget-2.docx"),
        ("pier-a.odt", "pier-b.odt"),
        ("tarn-1.txt", "tarn-2.txt", "tarn-3.txt"),
    ):
        remember(stage.settings, [stage.file(name, "x") for name in names])
    stage.window.welcome.refresh()


def export(stage: Stage) -> None:
    main(stage)
    stage.export_dialog()
    stage.settle(600)


def report(stage: Stage) -> None:
    main(stage)
    stage.export_dialog("report")
    stage.settle(600)


def two_of_four(stage: Stage) -> None:
    stage.open_sample(1, 2, 3, 4)
    stage.window.workspace.show_columns((0, 3))
    stage.wait_for(lambda: stage.window.review.layout_.columns == (0, 3), "the pair")
    stage.window.dock.choose("versions")


def all_with_one(stage: Stage) -> None:
    stage.open_sample(1, 2, 3, 4)
    work = stage.window.workspace
    work.compare_all_with(work.versions[0].id)
    stage.wait_for(
        lambda: len(stage.window.review.pairs) == 3 and stage.window.review.pairs[2].before == 0, "the pairs"
    )
    stage.window.dock.choose("versions")
    stage.go("217")


def new_version(stage: Stage) -> None:
    """A third edition came to the two that were looked at."""
    stage.open_sample(1, 3)
    stage.decide("217", "confirmed")
    stage.open_sample(4)
    stage.window.dock.choose("facts")


def three(stage: Stage) -> None:
    stage.open_sample(1, 3, 4)
    stage.do("next_fact")


def six(stage: Stage) -> None:
    stage.open_texts(*((f"Edition {n + 1}", long_story(30, n), date(2026, 3, 2 + n)) for n in range(6)))
    stage.do("next_fact")


def folds(stage: Stage) -> None:
    stage.open_texts(*((f"Edition {n + 1}", long_story(80, n), date(2026, 3, 2 + n)) for n in range(2)))
    stage.do("changes_only")


def fold_opened(stage: Stage) -> None:
    folds(stage)
    page = stage.window.view.page
    assert page is not None
    fold = next(item for item in page.items if not isinstance(item, int) and item.first > 0)
    layout = stage.window.review.layout_
    stage.window.review.set_layout(replace(layout, opened_folds=layout.opened_folds | {fold.first}))


def ribbons(stage: Stage) -> None:
    stage.open_texts(("First", HALL[0], MONDAY), ("Second", HALL[1], TUESDAY))


def other_end(stage: Stage) -> None:
    ribbons(stage)
    stage.window.view.go_to_paragraph(0, 5)
    stage.do("other_end")


def ribbons_unified(stage: Stage) -> None:
    ribbons(stage)
    stage.do("unified")


def overlay(stage: Stage) -> None:
    main(stage)
    stage.window.dock.show()
    stage.settle()


def hover_card(stage: Stage) -> None:
    main(stage)
    stage.go("108,000")
    stage.window.view.show_card()


def find(stage: Stage) -> None:
    main(stage)
    stage.do("find")
    stage.type("island")


def find_nothing(stage: Stage) -> None:
    main(stage)
    stage.do("find")
    stage.type("Tomass")


def filtered(stage: Stage) -> None:
    main(stage)
    stage.do("show_wording", "show_style")
    stage.window.dock.choose("changes")


def all_hidden(stage: Stage) -> None:
    stage.open_sample(1, 4)
    stage.window.review.set_filter(ChangeFilter(frozenset()))
    stage.do("changes_only")


def ranked(stage: Stage) -> None:
    main(stage)
    choose(stage, "rank")


def choose(stage: Stage, order: str) -> None:
    """An order of the Facts panel, as its menu does."""
    stage.window.facts.choose_order(order)
    stage.settle()


def grouped(stage: Stage) -> None:
    main(stage)
    choose(stage, "kind")


def list_filtered(stage: Stage) -> None:
    main(stage)
    stage.window.facts.filter_field.setText("status")


def notes(stage: Stage) -> None:
    main(stage)
    stage.window.dock.choose("notes")
    known = stage.window.review.annotations.notes[0]
    stage.window.workspace.reply(known.id, "Done for the late edition.")


def decided(stage: Stage) -> None:
    stage.open_sample(1, 4)
    for n, change in enumerate(stage.facts):
        stage.window.review.set_current(change)
        stage.window.workspace.decide("correction" if n == 3 else "confirmed")


def selection(stage: Stage) -> None:
    main(stage)
    stage.window.view.setFocus(Qt.FocusReason.TabFocusReason)
    stage.window.view.go_to_paragraph(1, 4)
    stage.key(Qt.Key.Key_End, SHIFT)
    stage.key(Qt.Key.Key_Down, SHIFT)


def focus(stage: Stage) -> None:
    """The keyboard's focus on a chip, by Tab."""
    main(stage)
    stage.window.tools.chips["wording"].setFocus(Qt.FocusReason.TabFocusReason)


def link_waits(stage: Stage) -> None:
    stage.open_sample(1, 4)
    stage.window.view.go_to_paragraph(0, 6)
    stage.do("link")


def linked(stage: Stage) -> None:
    stage.open_sample(1, 4)
    window = stage.window
    before = window.review.comparison
    window.workspace.link(Chosen(0, (6,)), Chosen(1, (9,)))
    stage.wait_for(lambda: window.review.comparison is not before, "the link")


def one_version(stage: Stage) -> None:
    window = stage.window
    from tests.gui.windows import SAMPLES

    window.open_files([SAMPLES / "port-merrow-1.txt"])
    stage.wait_for(lambda: len(window.workspace.versions) == 1, "the version")


def one_version_alone(stage: Stage) -> None:
    """It contradicts itself, and the sentence that says so is chosen."""
    window = stage.window
    window.open_files([stage.file("tram.txt", TRAM)])
    stage.wait_for(lambda: window.one_version.within.isVisible(), "the sentence")
    window.one_version.within.list.setCurrentIndex(window.one_version.within.model.index(0, 0))
    stage.settle()


def broken_file(stage: Stage) -> None:
    stage.open_sample(1, 4)
    stage.window.open_files([stage.file("port-merrow-2.docx", b"PK\x03\x04 this is no Word file")])
    stage.wait_for(lambda: stage.window.message.message is not None, "the sentence")


def undated(stage: Stage) -> None:
    from tests.gui.windows import SAMPLES

    stage.open_sources([SAMPLES / "port-merrow-1.txt", SAMPLES / "port-merrow-4.txt"])
    stage.settle()


def changed_on_disk(stage: Stage) -> None:
    main(stage)
    stage.window.deeds.tell_changed([Path("port-merrow-4.docx")])


def same(stage: Stage) -> None:
    stage.open_texts(("First take", HALL[0], MONDAY), ("Final", HALL[0], MONDAY))
    stage.do("changes_only")


def within(stage: Stage) -> None:
    """The headline was forgotten when the number below it was corrected; its sentence is chosen."""
    older = "Eight miners trapped after collapse\n\nEight miners are trapped underground after a shaft collapsed at the Hollin pit.\n"
    newer = older.replace("Eight miners are", "Eleven miners are")
    stage.open_texts(("First take", older, MONDAY), ("Final", newer, TUESDAY))
    stage.window.within.list.setCurrentIndex(stage.window.within.model.index(0, 0))


def no_facts(stage: Stage) -> None:
    other = HALL[0].replace("refused to lend it", "declined to lend it").replace('"', "”")
    stage.open_texts(("First take", HALL[0], MONDAY), ("Final", other, MONDAY))


def working(stage: Stage) -> None:
    stage.open_sample(1, 4)
    stage.window.workspace.working.emit("Comparing First take with Final: paragraph 412 of 1,980", 412, 1980)
    stage.settle(400)


def exported(stage: Stage) -> None:
    main(stage)
    stage.window.deeds.tell_exported(Path("lady-isobel-redline.docx"))


def cannot_save(stage: Stage) -> None:
    main(stage)
    told = "The case can't be saved: the disk is full. Your work is still here."
    stage.window.workspace.say(Message(told, action="Save elsewhere…"))


def preferences(stage: Stage) -> None:
    main(stage)
    dialog = PreferencesDialog(Preferences(author=AUTHOR), stage.window.appearance, stage.window)
    dialog.show()


def shortcuts(stage: Stage) -> None:
    main(stage)
    actions: Actions = stage.window.actions_
    dialog = ShortcutsDialog(actions, stage.window)
    dialog.show()
    dialog.choose("next_fact")
    dialog.key.setKeySequence("K")


def date_dialog(stage: Stage) -> None:
    main(stage)
    DateDialog(stage.window.workspace.versions[0], stage.window).show()


def paste_dialog(stage: Stage) -> None:
    main(stage)
    PasteDialog(HALL[0], "Pasted text", stage.window).show()


def version_menu(stage: Stage) -> None:
    two_of_four(stage)
    stage.window.header.columns[0].label.click()
    stage.settle()


def text_menu(stage: Stage) -> None:
    main(stage)
    stage.window.deeds.menu(stage.window.view.mapToGlobal(QPoint(300, 220)))
    stage.settle()


def file_menu(stage: Stage) -> None:
    main(stage)
    menu = stage.window.menus["Change"]
    menu.popup(stage.window.mapToGlobal(QPoint(140, 28)))
    stage.settle()


def arabic(stage: Stage) -> None:
    stage.open_texts(("أول", ARABIC[0], MONDAY), ("ثان", ARABIC[1], TUESDAY))
    stage.do("next_fact")


def arabic_unified(stage: Stage) -> None:
    arabic(stage)
    stage.do("unified")


def chinese(stage: Stage) -> None:
    stage.open_texts(("初稿", CHINESE[0], MONDAY), ("定稿", CHINESE[1], TUESDAY))
    stage.do("next_fact")


def zoomed(stage: Stage) -> None:
    main(stage)
    stage.window.review.set_layout(replace(stage.window.review.layout_, zoom=4.0))
    stage.go("217")


def zoomed_four(stage: Stage) -> None:
    four(stage)
    stage.window.review.set_layout(replace(stage.window.review.layout_, zoom=2.0))


def low_dock(stage: Stage) -> None:
    main(stage)
    stage.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, stage.window.dock)


def merged(stage: Stage) -> None:
    main(stage)
    stage.go("217")
    stage.do("keep_older")


SCENES: tuple[Scene, ...] = (
    Scene("main", main, drawn="a-main-light"),
    Scene("main dark", main, "dark", drawn="b-main-dark"),
    Scene("four versions", four, drawn="c-four-versions"),
    Scene("unified", unified, drawn="d-unified"),
    Scene("facts only", facts_only, drawn="e-facts-only"),
    Scene("welcome", welcome, drawn="f-welcome"),
    Scene("export", export, drawn="g-export"),
    Scene("main safe", main, "light_safe", drawn="h-main-light-safe"),
    Scene("main 1280x800", main, size=SMALL, drawn="i-main-light-1280x800"),
    Scene("facts only dark", facts_only, "dark", drawn="j-facts-only-dark"),
    Scene("main dark safe", main, "dark_safe", drawn="k-main-dark-safe"),
    Scene("four versions dark", four, "dark", drawn="l-four-versions-dark"),
    Scene("unified dark", unified, "dark"),
    Scene("unified safe", unified, "light_safe"),
    Scene("unified 1280x800", unified, size=SMALL),
    Scene("four versions 1280x800", four, size=SMALL),
    Scene("three versions", three),
    Scene("new since", new_version),
    Scene("new since dark", new_version, "dark"),
    Scene("six versions", six),
    Scene("two of four", two_of_four),
    Scene("all with one", all_with_one),
    Scene("welcome dark", welcome, "dark"),
    Scene("welcome first use", lambda stage: None),
    Scene("welcome 1280x800", welcome, size=SMALL),
    Scene("export dark", export, "dark"),
    Scene("export report", report),
    Scene("export 1280x800", export, size=SMALL),
    Scene("within one version", within),
    Scene("within one version dark", within, "dark"),
    Scene("folds", folds),
    Scene("fold opened", fold_opened),
    Scene("ribbons", ribbons),
    Scene("ribbons dark", ribbons, "dark"),
    Scene("ribbons unified", ribbons_unified),
    Scene("other end", other_end),
    Scene("overlay", overlay, size=(1100, 760)),
    Scene("overlay smallest", overlay, size=(720, 480)),
    Scene("smallest", main, size=(720, 480)),
    Scene("card", hover_card),
    Scene("card dark", hover_card, "dark"),
    Scene("find", find),
    Scene("find 1280x800", find, size=SMALL),
    Scene("find nothing", find_nothing),
    Scene("filtered", filtered),
    Scene("all hidden", all_hidden),
    Scene("facts by rank", ranked),
    Scene("facts by kind", grouped),
    Scene("facts filtered", list_filtered),
    Scene("notes", notes),
    Scene("notes dark", notes, "dark"),
    Scene("all decided", decided),
    Scene("selection", selection),
    Scene("focus", focus),
    Scene("words kept", merged),
    Scene("link waits", link_waits),
    Scene("linked", linked),
    Scene("one version", one_version),
    Scene("one version dark", one_version, "dark"),
    Scene("one version contradicts", one_version_alone),
    Scene("broken file", broken_file),
    Scene("broken file dark", broken_file, "dark"),
    Scene("undated", undated),
    Scene("changed on disk", changed_on_disk),
    Scene("same", same),
    Scene("no facts", no_facts),
    Scene("working", working),
    Scene("exported", exported),
    Scene("cannot save", cannot_save),
    Scene("preferences", preferences),
    Scene("preferences dark", preferences, "dark"),
    Scene("shortcuts", shortcuts),
    Scene("date", date_dialog),
    Scene("paste", paste_dialog),
    Scene("version menu", version_menu),
    Scene("text menu", text_menu),
    Scene("menu", file_menu),
    Scene("panels below", low_dock),
    Scene("arabic", arabic),
    Scene("arabic unified", arabic_unified),
    Scene("chinese", chinese),
    Scene("high contrast", main, "contrast"),
    Scene("high contrast facts only", facts_only, "contrast"),
    Scene("high contrast export", export, "contrast"),
    Scene("article 400 %", zoomed, size=SMALL),
    Scene("article 200 % four", zoomed_four),
    Scene("main 3840x2160", main, size=HUGE),
    Scene("four versions 3840x2160", four, size=HUGE),
    Scene("main at 200 %", main, scale=2, drawn="a-main-light"),
    Scene("main dark at 200 %", main, "dark", scale=2, drawn="b-main-dark"),
    Scene("main 3840x2160 at 200 %", main, size=(1920, 1080), scale=2),
    Scene("four versions 3840x2160 at 200 %", four, size=(1920, 1080), scale=2),
    Scene("unified dark 3840x2160 at 200 %", unified, "dark", size=(1920, 1080), scale=2),
    Scene("main 3840x2160 at 400 %", main, size=(960, 540), scale=4),
    Scene("panels 3840x2160 at 400 %", overlay, size=(960, 540), scale=4),
    Scene("four versions 3840x2160 at 400 %", four, size=(960, 540), scale=4),
    Scene("export 3840x2160 at 400 %", export, size=(960, 540), scale=4),
    Scene("preferences 3840x2160 at 400 %", preferences, size=(960, 540), scale=4),
    Scene("welcome 3840x2160 at 400 %", welcome, size=(960, 540), scale=4),
)  # fmt: skip
"""In the order of the page."""
