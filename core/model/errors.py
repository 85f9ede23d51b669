"""What can go wrong where the user can do something about it.

``str(error)`` is the one sentence the user sees, in the window and on the command line alike.
"""


class FactlineError(Exception):
    """A failure told in one clear sentence: what happened, and what to do."""


class ReadError(FactlineError):
    """A source could not be read; nothing else was touched."""


class ExportError(FactlineError):
    """An export could not be written; the target is as it was before."""


class LinkConflictError(FactlineError, ValueError):
    """A hand-made link contradicts another one, or names a paragraph that is not there."""


class Cancelled(FactlineError):  # noqa: N818 - an outcome the user asked for, not an error
    """The work was stopped because the user asked for it."""
