"""Conversations as HTML, text and JSON, for the command line and the window: page by page, to a file that is there
whole or not at all."""

from agent_desktop.export.formats import FORMATS, Format
from agent_desktop.export.output import ExportError, output
from agent_desktop.export.saving import save
from agent_desktop.export.writing import Source, write

__all__ = ["FORMATS", "ExportError", "Format", "Source", "output", "save", "write"]
