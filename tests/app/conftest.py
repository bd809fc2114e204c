"""The fixtures of a stored library."""

from tests.stored import clock, document, library

__all__ = ["clock", "document", "library"]
