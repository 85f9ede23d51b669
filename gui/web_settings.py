"""What of the web the editor has set: the archive that is asked for captures, and whether private addresses are fetched."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QSettings

from core.reading.web import Archive

USUAL = Archive()


@dataclass(frozen=True, slots=True)
class WebSettings:
    """``captures`` is where an archive lists its captures (CDX); in ``page``, ``{time}`` and ``{address}`` stand for a capture's."""

    captures: str = USUAL.captures
    page: str = USUAL.page
    allow_private: bool = False

    @property
    def archive(self) -> Archive:
        return Archive(self.captures, self.page)

    @property
    def host(self) -> str:
        """The name of the archive's machine, to tell who is asked."""
        try:
            return urlsplit(self.captures).hostname or self.captures
        except ValueError:
            return self.captures

    @classmethod
    def read(cls, settings: QSettings) -> "WebSettings":
        captures = str(settings.value("web/captures", "") or USUAL.captures)
        page = str(settings.value("web/page", "") or USUAL.page)
        return cls(captures, page, bool(settings.value("web/allow_private", False, bool)))

    def write(self, settings: QSettings) -> None:
        settings.setValue("web/captures", self.captures)
        settings.setValue("web/page", self.page)
        settings.setValue("web/allow_private", self.allow_private)
