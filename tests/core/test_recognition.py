"""What a text says of itself."""

import pytest

from reader.core.recognition import date, language, recognise

LAW = """某某省数字贸易促进条例
（2021年5月27日某某省第十三届人民代表大会常务委员会第二十九次会议通过　根据2023年9月22日的决定修正）
第一章　总则
第一条　为了促进数字贸易，制定本条例。
第二条　本条例自2021年8月1日起施行。
"""

NOTICE = """国务院办公厅关于
加强跨境数据管理的通知
国办发〔2022〕17号
各省、自治区、直辖市人民政府：
为做好有关工作，现通知如下。
一、总体要求
国务院办公厅
2022年6月14日
"""


def test_a_statute() -> None:
    about = recognise(LAW)
    assert about.title == "某某省数字贸易促进条例"
    assert about.metadata.promulgated == "2021-05-27"
    assert about.metadata.effective == "2021-08-01"
    assert about.language == "zh"


def test_a_notice_over_two_lines() -> None:
    about = recognise(NOTICE)
    assert about.title == "国务院办公厅关于加强跨境数据管理的通知"
    assert about.metadata.number == "国办发〔2022〕17号"
    assert about.metadata.issuer == "国务院办公厅"
    assert about.metadata.promulgated == "2022-06-14"


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2024年8月17日", "2024-08-17"),
        ("二〇二四年十二月三十一日", "2024-12-31"),
        ("中華民國九十二年十月二十三日修正", "2003-10-23"),
        ("民國 104 年 2 月 4 日", "2015-02-04"),
        ("2024年13月1日", ""),
        ("", ""),
    ],
)
def test_dates(words: str, iso: str) -> None:
    assert date(words) == iso


def test_languages() -> None:
    assert language("This Agreement shall enter into force.") == "en"
    assert language("本协定（Agreement）自签署之日起生效。") == "zh"


def test_nothing_is_said_of_an_empty_text() -> None:
    about = recognise("")
    assert about.title == ""
    assert about.metadata.issuer == about.metadata.number == about.metadata.promulgated == ""
