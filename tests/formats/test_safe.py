"""Archives and XML from strangers."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from reader.formats.loaded import Refused
from reader.formats.safe import Archive, parse_xml, within


def archive(path: Path, **entries: bytes | str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, content in entries.items():
            z.writestr(name, content)
    return path


def test_an_entry_is_read(tmp_path: Path) -> None:
    with Archive(archive(tmp_path / "a.zip", **{"word/x.xml": "甲", "dir\\y.xml": "乙"})) as z:
        assert z.read("word/x.xml").decode() == "甲"
        assert z.read("dir/y.xml").decode() == "乙"


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "C:/x", "..\\x"])
def test_names_that_lead_outside_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="outside"):
        Archive(archive(tmp_path / "a.zip", **{name: "x"}))


def test_a_bomb_is_refused_before_it_is_inflated(tmp_path: Path) -> None:
    with Archive(archive(tmp_path / "a.zip", big=b"\0" * (20 << 20))) as z, pytest.raises(Refused, match="expands"):
        z.read("big")


def test_a_lie_about_the_size_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", x=b"0123456789" * 100)
    raw = bytearray(path.read_bytes())
    for at in (raw.index(b"PK\1\2") + 24, raw.index(b"PK\3\4") + 22):
        raw[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(raw)
    with Archive(path) as z, pytest.raises(Refused):
        z.read("x")


def test_a_truncated_archive_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", x=b"0123456789" * 100)
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(Refused, match="damaged"):
        Archive(path)


def test_two_entries_of_one_name_are_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as z:
        z.writestr("x", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            z.writestr("x", "2")
    (tmp_path / "a.zip").write_bytes(buffer.getvalue())
    with pytest.raises(Refused, match="two entries"):
        Archive(tmp_path / "a.zip")


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'


@pytest.mark.parametrize(
    "xml",
    [
        ENTITY.encode(),
        ("<?xml version='1.0'?><!-- > --><!--" + "-" * 90000 + "-->" + ENTITY).encode(),
        ('<?xml version="1.0" encoding="UTF-16"?>' + ENTITY).encode("utf-16"),
        b"<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><a>&b;</a>",
        b"<a>&undeclared;</a>",
        b"<!DOCTYPE a SYSTEM 'a.dtd'><a>&undeclared;</a>",
        b"<a>" * 400 + b"</a>" * 400,
        b"<a><b></a>",
        b"",
    ],
)
def test_xml_that_is_refused(xml: bytes) -> None:
    with pytest.raises(Refused):
        parse_xml(xml)


def test_a_bare_doctype_is_no_reason() -> None:
    raw = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx>[条款]</tmx>'.encode()
    assert parse_xml(raw).text == "[条款]"


@pytest.mark.parametrize("href", ["../../x", "file:///etc/passwd", "http://x/y", "..%2f..%2fx"])
def test_a_reference_out_of_the_archive_is_refused(href: str) -> None:
    with pytest.raises(Refused):
        within("OEBPS/content.opf", href)
