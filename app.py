"""Factline: command line and start of the window; nothing else.

python app.py [FILE...]                  the window; with files, they are compared at once
python app.py compare A B [C ...]        no window and no screen: prints a summary, writes what is asked for
"""

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.export import ExportOptions
    from core.model import Annotations, Comparison


def main(arguments: list[str]) -> int:
    """Run the program. Gives the exit status."""
    if arguments[:1] == ["compare"]:
        from core.command_line import run

        return run(arguments[1:], {"pdf": _pdf})
    try:
        from gui.application import main as open_window
    except ImportError as error:
        sys.stderr.write(
            f"factline: The window can't be opened: {error}. Set the program up with: python3 dev.py run\n"
        )
        return 2
    return open_window(arguments)


def _pdf(comparison: "Comparison", annotations: "Annotations", options: "ExportOptions") -> bytes:
    """The one output that needs Qt, which is loaded only then."""
    try:
        from gui.paper.pdf import export
    except ImportError as error:
        from core.model import ExportError

        raise ExportError(
            f"A PDF can't be written here: {error}. Set the program up with: python3 dev.py run"
        ) from error
    return export(comparison, annotations, options)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
