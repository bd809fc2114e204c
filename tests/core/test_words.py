"""Words of a text, and the dictionary: they tile, they stay in place in either script, they are jieba's."""

from __future__ import annotations

import logging

from hypothesis import given
from hypothesis import strategies as st

from reader.core.dictionary import Dictionary, indexed, toned
from reader.core.span import Edit, OffsetMap, Span
from reader.core.words import PREFIX, Segmenter, weigh

TABLE = weigh([("负面", 9), ("清单", 9), ("负面清单", 30), ("管理", 20), ("的", 50), ("电子", 9), ("电子商务", 9)])
TEXTS = st.text(alphabet="负面清单管理的电子商务，。WTO1 \n𠮷", max_size=60)


@given(TEXTS)
def test_words_tile_the_text(text: str) -> None:
    spans = Segmenter(TABLE, list).cut(text)
    assert "".join(span.of(text) for span in spans) == text
    assert all(span.start < span.end for span in spans)


@given(TEXTS.filter(bool), st.integers(0, 59))
def test_the_word_at_a_place_holds_it(text: str, place: int) -> None:
    place = min(place, len(text) - 1)
    assert place in Segmenter(TABLE, list).at(text, place)


def test_beginnings_of_words_are_no_words() -> None:
    assert TABLE["负"] == PREFIX
    assert [span.of("负面清") for span in Segmenter(TABLE, list).cut("负面清")] == ["负面", "清"]


def test_traditional_text_is_cut_like_its_simplified_form() -> None:
    def simplify(text: str) -> tuple[str, OffsetMap]:
        # As a phrase profile would: three characters become two.
        return text.replace("負面", "负面").replace("目錄單", "清单"), OffsetMap(7, 6, (Edit(2, 5, 2, 4),))

    text = "負面目錄單管理"
    assert [span.of(text) for span in Segmenter(TABLE, list, simplify).cut(text)] == ["負面目錄單", "管理"]


def test_signs_and_white_space_are_no_words() -> None:
    text = "管理，WTO 的。"
    segmenter = Segmenter(TABLE, lambda run: [run] if run.isascii() else list(run))
    assert [span.of(text) for span in segmenter.words(text)] == ["管理", "WTO", "的"]


def test_cuts_are_those_of_jieba() -> None:
    import jieba

    from reader.app.words import segmenter

    jieba.setLogLevel(logging.ERROR)
    text = (
        "第六条　国家建立跨境服务贸易负面清单管理制度，由国务院商务主管部门会同有关部门制定WTO/TBT通报。\n"
        "张晓梅同志于2024年3月1日起施行范某某案，3.5%的税率；\r\nA&B Co. 龘靐齉。"
    )
    assert [span.of(text) for span in segmenter().cut(text)] == list(jieba.cut(text))


def test_a_dictionary_answers_in_either_script() -> None:
    lines = "會計\t会计\tkuai4 ji4\taccountant / accounting\n行\t行\thang2\trow\n行\t行\tXing2\tsurname Xing\n".encode()
    found = Dictionary(lines, indexed(lines))
    assert len(found) == 3
    assert found.look_up("会计") == found.look_up("會計")
    assert found.look_up("会计")[0].gloss == ("accountant", "accounting")
    assert [entry.pinyin for entry in found.look_up("行")] == ["háng", "Xíng"]
    assert found.look_up("会") == ()
    assert found.longest("会计行", 0) == (Span(0, 2), found.look_up("会计"))
    assert found.longest("无", 0) is None


def test_pinyin_takes_its_marks() -> None:
    assert toned("nu:e4 dai4") == "nüè dài"
    assert toned("liu2 xing2, gui1 dou1 Ou1 zhou1") == "liú xíng, guī dōu Ōu zhōu"
    assert toned("r5 xx5") == "r xx"
