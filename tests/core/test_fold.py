"""Folding: one code point to one, and the same form for what a reader takes for the same."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.folding import fold as the_fold
from reader.core.fold import build

CLASSES = [("发", "發", "髮"), ("后", "後"), ("台", "臺"), ("檯", "台"), ("里", "裡", "裏"), ("网络", "網路")]


@given(st.text())
def test_every_code_point_stays_one_and_folding_twice_changes_nothing(text: str) -> None:
    fold = build(CLASSES)
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_no_code_point_at_all_changes_its_length_or_folds_further() -> None:
    fold = the_fold()
    whole = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    assert len(fold(whole)) == len(whole)
    assert fold(fold(whole)) == fold(whole)


def test_classes_that_share_a_character_are_one() -> None:
    fold = build(CLASSES)
    assert fold("檯臺台") == fold("台台台")
    assert fold("發") == "发"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("數據出境安全評估", "数据出境安全评估"),
        ("裏裡", "里里"),
        ("著作權", "着作权"),
        ("羣眾", "群众"),
        ("ＤＥＰＡ（协定）", "depa(协定)"),
        ("⼤⽅", "大方"),
        ("「通知」", "“通知”"),
        ("《办法》", "〈办法〉"),
        ("cross–border", "Cross-Border"),
    ],
)
def test_what_a_reader_takes_for_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert the_fold()(one) == the_fold()(other)


@pytest.mark.parametrize(("one", "other"), [("①", "1"), ("贸易", "贸物"), ("一", "1"), ("款", "项"), ("。", ".")])
def test_what_differs_stays_different(one: str, other: str) -> None:
    assert the_fold()(one) != the_fold()(other)


def test_the_folded_text_is_the_simplified_one() -> None:
    assert the_fold()("數據跨境流動的餘額") == "数据跨境流动的余额"


def test_a_pattern_keeps_its_meaning() -> None:
    fold = the_fold()
    pattern = re.compile(fold.pattern(r"第[一二]條\D？"), re.I)
    assert pattern.search(fold("第二条甲?")) and not pattern.search(fold("第二条1?"))
    assert re.search(fold.pattern("[一-龥]+"), fold("電子商務")) is not None
