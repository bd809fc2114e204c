"""The words of a stored text, read so that other threads can work meanwhile.

A driver turns a whole column into a string at one go, and for a text of many million characters that is a tenth of a
second in which no other thread of the interpreter runs. SQLite gives a long column in parts as well (`sqlite3.Blob`,
which reads text as the bytes it is stored in: UTF-8).
"""

from __future__ import annotations

import codecs
import sqlite3

from sqlalchemy import Column, Connection, select

LONG = 400_000
"""Code points from which a text is read in parts."""
_PART = 1 << 18
"""Bytes of a part."""


def read(connection: Connection, column: Column[str], version: int, characters: int) -> str:
    """A column of words in the row of a version, of about so many code points, in a table whose key is the version."""
    driver = connection.connection.driver_connection
    if characters < LONG or not isinstance(driver, sqlite3.Connection):
        (key,) = column.table.primary_key
        return connection.execute(select(column).where(key == version)).scalar_one()
    decoder = codecs.getincrementaldecoder("utf-8")()
    parts: list[str] = []
    with driver.blobopen(column.table.name, column.name, version, readonly=True) as blob:
        while part := blob.read(_PART):
            parts.append(decoder.decode(part))
    parts.append(decoder.decode(b"", final=True))
    return "".join(parts)
