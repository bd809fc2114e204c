"""Bringing a library to today's schema.

What stays true: each revision is one transaction together with its version record, so that a failed or killed
migration changes nothing; foreign keys are off meanwhile, because altering a parent table by copying it would delete
every child, and are checked before the commit.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from db import revisions
from reader.core.errors import LibraryDamaged
from reader.core.said import said

SCRIPTS = Path(__file__).with_name("migrations")
APPLICATION = 0x64757A68  # marks the file as ours: file(1) and SQLite's own tools show it


def upgrade(engine: Engine, path: Path, known: Sequence[str] = revisions.KNOWN, scripts: Path = SCRIPTS) -> None:
    """Run every revision of `known` that the library lacks, oldest first, from the folder `scripts`."""
    for revision in known:
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("pragma foreign_keys = off")
            try:
                with connection.begin():
                    config = Config()
                    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
                    config.attributes["connection"] = connection
                    command.upgrade(config, revision)
                    broken = connection.exec_driver_sql("pragma foreign_key_check").first()
                    if broken is not None:
                        raise LibraryDamaged(
                            path, said("a row of {} refers to one of {} that is missing", broken[0], broken[2])
                        )
                    connection.exec_driver_sql(f"pragma application_id = {APPLICATION}")
            finally:
                driver.execute("pragma foreign_keys = on")


def backup_name(path: Path, found: str) -> Path:
    """Where the library is copied before it leaves the schema `found`; never a file that is there already."""
    number = 1
    while True:
        name = path.with_name(f"{path.name}.schema-{found}" + (f"-{number}" if number > 1 else ""))
        if not name.exists():
            return name
        number += 1
