"""Clause lists as CSV: readable by spreadsheets, harmless in them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.edition import Edition
from reader.formats.list_csv import disarm, dump, rearm


def edition(*notes: str) -> Edition:
    return Edition("清单", ("label", "note"), ("Label", "Note"), ("zh", ""), tuple(("（二）", note) for note in notes))


def read(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_it_has_a_bom_a_header_and_every_row() -> None:
    raw = dump(edition("甲，乙", 'said "no"', "两行\n如此"))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert read(raw) == [["Label", "Note"], ["（二）", "甲，乙"], ["（二）", 'said "no"'], ["（二）", "两行\n如此"]]


@pytest.mark.parametrize(
    "note",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1+1)", "\t=1+1", "＝1+1", "\u3000=1", "\r=1", "'=1", "|x", "%0A=1"],
)
def test_a_formula_is_disarmed_and_can_be_read_back(note: str) -> None:
    cell = read(dump(edition(note)))[1][1]
    assert cell == f"'{note}"
    assert rearm(cell) == note


@given(st.text())
def test_disarming_is_undone_and_never_leaves_a_formula(cell: str) -> None:
    assert rearm(disarm(cell)) == cell
    assert disarm(cell).lstrip()[:1] not in tuple("=+-@＝＋－＠")


@given(st.lists(st.text(), max_size=4))
def test_any_note_can_be_written_and_the_same_gives_the_same(notes: list[str]) -> None:
    assert dump(edition(*notes)) == dump(edition(*notes))
    assert len(read(dump(edition(*notes)))) == len(notes) + 1
