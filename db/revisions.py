"""The schemas a library can have, oldest first, without the machinery that brings one to the next.

Kept apart from `db.migrations` so that opening a library of today's schema need not import Alembic.
"""

KNOWN: tuple[str, ...] = ("0001",)
HEAD = KNOWN[-1]
