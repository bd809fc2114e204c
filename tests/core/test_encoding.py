"""Which encoding a file is in: every encoding of Chinese comes back as the text that went in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app import repairing
from reader.core.encoding import Binary, Decoded, Undecided

SIMPLIFIED = "第三条　国家鼓励跨境电子商务发展，保护经营者的合法权益。\n有关部门应当提供便利。\n"
TRADITIONAL = "第三條　主管機關為管理貨品輸出入，得公告應施檢驗之項目。\n前項公告應刊登公報。\n"


def decoded(raw: bytes, hint: str | None = None) -> Decoded:
    found = repairing.decode(raw, hint)
    assert isinstance(found, Decoded), found
    return found


@pytest.mark.parametrize("name", ["gb2312", "gbk", "gb18030", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_simplified_text_comes_back(name: str) -> None:
    raw = SIMPLIFIED.encode("gbk" if name == "gb2312" else name)
    assert decoded(raw).text == SIMPLIFIED


@pytest.mark.parametrize("name", ["big5", "cp950", "big5hkscs", "gb18030", "utf-8", "utf-16-le", "utf-16-be"])
def test_traditional_text_comes_back(name: str) -> None:
    assert decoded(TRADITIONAL.encode(name)).text == TRADITIONAL


@pytest.mark.parametrize("name", ["gb18030", "utf-16-le", "utf-16-be", "utf-8"])
def test_twelve_characters_are_enough(name: str) -> None:
    for words in ("经营者应当依法办理登记手续", "国务院规定的其他情形除外"):
        assert decoded(words.encode(name)).text == words


def test_hong_kong_characters_are_read() -> None:
    text = "香港深水埗及鰂魚涌的貨物，由海關關長檢查。"
    assert decoded(text.encode("big5hkscs")).text == text


def test_marks_and_line_ends_go_and_nothing_else() -> None:
    text = "第一条\r\n第二条\r第三条\n"
    assert decoded(codecs.BOM_UTF8 + text.encode()).text == "第一条\n第二条\n第三条\n"
    assert decoded("尾行无换行".encode("utf-8-sig")).text == "尾行无换行"
    assert decoded(b"").text == ""


def test_one_broken_byte_does_not_hide_the_encoding() -> None:
    raw = (SIMPLIFIED * 20).encode("gb18030")
    found = decoded(raw[:500] + b"\xff" + raw[500:])
    assert found.encoding == "gb18030"
    assert found.damaged >= 1


def test_a_named_encoding_is_used_without_question() -> None:
    raw = TRADITIONAL.encode("big5")
    assert decoded(raw, "Big5").text == TRADITIONAL
    assert decoded(SIMPLIFIED.encode("gb18030"), "GB2312").text == SIMPLIFIED
    assert decoded(SIMPLIFIED.encode("utf-16-be"), "UTF-16").text == SIMPLIFIED
    with pytest.raises(LookupError):
        repairing.decode(raw, "no such encoding")


def test_latin_text_in_wide_characters() -> None:
    text = "Article 1. This Agreement enters into force on signature."
    assert decoded(text.encode("utf-16-le")).text == text


@pytest.mark.parametrize(
    "raw",
    [b"%PDF-1.7\n", b"PK\x03\x04abc", b"\x7fELF\x02\x01\x01\0\0", bytes(range(256)) * 40, b"\x01\x02\x03\x04" * 50],
)
def test_what_is_no_text_is_told(raw: bytes) -> None:
    assert isinstance(repairing.decode(raw), Binary)


def test_other_languages_are_left_to_a_general_detector() -> None:
    raw = "Привет, это обычный русский текст без китайских знаков.".encode("koi8-r")
    assert isinstance(repairing.decode(raw), Undecided)


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\ufeff", exclude_categories=("Cc", "Cs")), max_size=60)
)
def test_whatever_is_utf_8_comes_back(text: str) -> None:
    assert decoded(text.encode("utf-8")).text == text
