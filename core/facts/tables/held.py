"""English verbs before a claim, by how it is held. Base forms."""

from typing import Final

HELD: Final = {
    verb: line
    for line, verbs in {
        "firm": "say tell state announce report declare confirm know prove establish determine verify conclude certify certain sure",
        "believed": "think believe suspect assume guess suppose presume reckon fear",
        "suggested": "suggest hint imply intimate insinuate",
        "hoped": "hope wish",
        "doubted": "doubt question",
        "denied": "deny dispute refute contest",
    }.items()
    for verb in verbs.split()
}
"""Verb → how it holds what follows it."""
