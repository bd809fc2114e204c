"""The words of citations in Chinese legislation, in simplified and traditional characters.

Holds the regular expressions from which `finding` builds its parser. What stays true: each of them is linear (bounded
repetitions, alternatives that begin differently), and none spans a line.

The grammar: `[《…〈…〉…》 | 本法 | 同法 | alias | named law] [前N条 | 本条 | 同款 …] piece (separator piece)*`, where
a piece is `第N编 第N章 第N节 第N条[之N] 第N款 第（N）项 第N目` with any level left out. On the mainland 款 stands
above 项, in Taiwan 項 above 款; see `Dialect`.
"""

from __future__ import annotations

import re
from typing import Literal

Dialect = Literal["mainland", "taiwan"]
Level = Literal["part", "subpart", "chapter", "section", "article", "paragraph", "item", "subitem"]

ORDER: tuple[Level, ...] = ("part", "subpart", "chapter", "section", "article", "paragraph", "item", "subitem")
RANK: dict[str, int] = {level: rank for rank, level in enumerate(ORDER)}
ARTICLE = RANK["article"]

_COMMON: dict[str, Level] = {
    "部分": "part", "编": "part", "編": "part", "分编": "subpart", "分編": "subpart", "章": "chapter", "节": "section",
    "節": "section", "条": "article", "條": "article", "目": "subitem",
}  # fmt: skip
UNITS: dict[Dialect, dict[str, Level]] = {
    "mainland": {**_COMMON, "款": "paragraph", "项": "item", "項": "item"},
    "taiwan": {**_COMMON, "项": "paragraph", "項": "paragraph", "款": "item"},
}
"""The level that each unit word means."""

DIGITS = "〇零○ＯO一二三四五六七八九十百千两兩廿卅\\d０-９"
NUMBER = f"[{DIGITS}]{{1,12}}"
GAP = r"[ \u3000\u00a0]{0,2}"
_UNIT = "(?:条|條|款|项|項|目|分编|分編|部分|编|編|章|节|節)"
_BRACKETED = f"[(（]{GAP}{NUMBER}{GAP}[)）]"
RANGE = "至|到|迄|[—－–~～-]{1,2}"
_AND = "、(?:以及|或者|和|及|或|与|與)?|以及|或者|和|及|或|与|與|暨"

SEPARATOR = re.compile(f"{GAP}(?:，?(?P<range>{RANGE})|，?(?:{_AND})|，){GAP}")
"""Between two members of a list; `range` when it joins the ends of a range."""

UNIT = re.compile(
    f"第{GAP}(?P<first>{_BRACKETED}|{NUMBER})"
    f"(?P<more>(?:{GAP}(?:{_AND}|{RANGE}|(?=[(（])){GAP}第?{GAP}(?:{_BRACKETED}|{NUMBER})){{0,40}})"
    f"{GAP}(?:[-－—]{GAP}(?P<dash>\\d{{1,3}}){GAP})?(?P<unit>{_UNIT})"
    f"(?:{GAP}之{GAP}(?P<of>{NUMBER})(?![{DIGITS}年月日个個人次分万萬倍元审審]))?"
)
"""第N条之M, `第 6-1 條`, and the elided lists 第二十三、二十四条 and 第（一）、（三）项."""

MEMBER = re.compile(f"(?P<sep>(?:{_AND}|{RANGE}))?{GAP}(?:第{GAP})?(?P<number>{_BRACKETED}|{NUMBER})")
"""One further number of an elided list."""

TITLE = re.compile(r"《(?P<title>(?:[^《》〈〉\n]|〈[^〈〉\n]{1,120}〉){1,160})》")
"""An instrument in book title marks."""

TRAILER = re.compile(r"[（(][^（）()\n]{1,40}[)）]")
"""What may stand between a title and its article: （试行）, （2023年修订）, （以下简称…）."""

_KINDS = (
    "法典|法律|法|条例|條例|规定|規定|办法|辦法|细则|細則|意见|意見|决定|決定|通知|解释|解釋|规则|規則|规程|規程|准则|準則|"
    "章程|合同|契約|契约|协议|協議|协定|協定|公约|公約|议定书|議定書|方案|标准|標準|要点|要點|注意事項|注意事项|通则|通則|"
    "总则|總則|纲要|綱要|指引|指南|安排|宪章|憲章|宪法|憲法|规划|規劃|规范|規範|备忘录|備忘錄|文本|原则|原則"
)
OWN = re.compile(f"本(?P<kind>{_KINDS})")
"""本法 and its like."""

SAME = re.compile(f"(?<![合共协協不相])(?:同|该|該)(?P<kind>{_KINDS})")
"""同法, 该条例: the instrument named last."""

RELATIVE = re.compile(
    "(?:"
    f"(?<![提以目之当當事空生先此跟])(?P<before>前){GAP}(?P<count>[一二两兩三四五六七八九十\\d]{{0,2}}){GAP}"
    "(?:个|個)?(?P<unit1>条|條|款|项|項|目|编|編|章|节|節)"
    "|(?P<after>次|下)(?:一)?(?P<unit2>条|條|款|项|項)"
    "|(?<![基资資成版日根文原样樣书書副课課脚腳账帳])(?P<here>本)(?P<unit3>条|條|款|项|項|目|编|編|章|节|節)"
    "|(?<![合共协協不相])(?P<same>同)(?:一)?(?P<unit4>条|條|款|项|項)"
    ")(?![例件]|[条條][款约約]|款项|項目|项目)"
)
"""前款, 前两条, 次項, 本条, 同款. Whether it is one depends on what follows too: see `goes_on`."""

_AFTER: dict[str, str] = {
    "条": "例件款约約理文目形", "條": "例件款约約理文目形", "款": "项項额額物", "项": "目工任", "項": "目工任",
    "目": "录錄的标標前", "编": "制号码写辑报造排印列", "編": "制製號碼寫輯報造排印列", "章": "程",
    "节": "能约点日目假", "節": "能約點日目假",
}  # fmt: skip
"""Characters that make another word of 本条, 本项, 本节 and the like: 本条例, 本项目, 本节能."""

SUFFIX = re.compile(
    "前段|後段|后段|中段|但书|但書|本文|序文|(?:所列|所定|之)?各(?:款|項|项|目)(?:规定|規定|情形|之一)?|外"
)
"""What may stand between a member of a list and the separator after it."""

LABOUR = re.compile("(?:工作|任务|任務|改革|措施|议程|議程|建设|建設|内容|要求|全能|服务|服務)")
"""What makes an ordinary count of 第五项."""


def goes_on(text: str, end: int, unit: str, *, same: bool = False, after: bool = False) -> bool:
    """Whether the word that ends at `end` with `unit` is a relative reference, judged by what follows it."""
    following = text[end : end + 1]
    if following and following in _AFTER.get(unit, ""):
        return False
    if same or after:
        return following == "第" or text.startswith(("之", "规定", "規定", "所", "但", "各", "前", "後", "后"), end)
    return True


INSTRUMENT = re.compile(
    "(?:法|法典|条例|條例|规定|規定|办法|辦法|细则|細則|规则|規則|解释|解釋|决定|決定|决议|決議|意见|意見|通知|公约|公約|协定|協定|"
    "协议|協議|议定书|議定書|章程|宪章|憲章|方案|规划|規劃|纲要|綱要|准则|準則|标准|標準|目录|目錄|名录|名錄|清单|清單|税则|稅則|"
    "表|惯例|慣例|通则|通則|总则|總則|宣言|批复|批復|复函|公告|命令|令|指南|指引|条约|條約|备忘录|備忘錄|计划|計畫|計劃|制度|"
    "规范|規範|规程|規程|要点|要點|注意事項|注意事项|声明|聲明|共同纲领|修正案|宪法|憲法|安排|框架|措施|政策|条款|行动|倡议|共识|"
    "答复|答復|补充规定|实施方案|辦理程序|作業程序|須知|基準|基准|綱領)"
    "(?:[（(][^（）()]{1,24}[)）])?$"
)
"""How the title of an instrument ends, as against a form, a certificate, a song."""

NO_INSTRUMENT = re.compile(
    "(?:申请|申請|登记|登記|申报|申報|审批|備案|备案|评审|考核|报名|報名|统计|調查|调查|情况|情況)表$|通知单$"
)

CARRIED_OUT = re.compile("(?:施行|实施|實施)(?:细则|細則|条例|條例|办法|辦法)")
"""What makes 本法施行細則 another instrument than 本法."""

BORROWED = re.compile("[之的]?(?:规定|規定)?(?:所|而)?(?:準用|准用)(?:同法|该法|該法)?$")
"""What stands between two numbers when the first one's instrument applies its own second one by analogy."""

QUANTITY = re.compile("规定|規定|所|之|的|情形|以外|、|和|及|或|，|。|第|不|未")
"""What may follow 前三项 when it is a reference; without a clause to refer to, 前三项污染物 only counts."""

_NAME_END = re.compile(
    "(?:法典|法|条例|條例|细则|細則|办法|辦法|规则|規則|规程|規程|通则|通則|准则|準則|公约|公約|协定|協定|议定书|議定書|宪章|憲章|"
    "条约|條約|总则|總則|解释|解釋|标准|標準)$"
)
"""How an instrument named without book title marks ends."""

_WORDS_BEFORE = (
    "依照|依据|依據|根据|根據|按照|参照|參照|违反|違反|适用|適用|准用|準用|符合|属于|屬於|存在|具有|触犯|觸犯|构成|構成|"
    "所称|所稱|所列|所定|規定|规定|不受|受到|有关|有關|关于|關於|以及|或者|以外|除外|包括|并非|並非|違背|违背|修正|現行|现行|"
    "应当|應當|可以|采取|採取|執行|执行|履行|遵守|超过|超過|前述|上述|下列|原|比照|影响|影響|删去|刪除|计入|計入|提交|指定|承担|"
    "产生|產生|具备|具備|收到|掌理|載明|载明|完成|辦理|办理|達到|达到|援引|引用|同时|同時|依序|如有|涉及|"
    "(?:实施|實施)(?!条例|條例|细则|細則|办法|辦法|规则|規則|规定|規定)|"
)
_CUT = re.compile(
    f"(?:{_WORDS_BEFORE.rstrip('|')}"
    "|(?<!非)依(?!法(?![官醫医律院]))|按(?!揭)|[违違](?![章禁約约])|从事|從事|(?<![侵防])犯(?!罪)|[之的以由将將且从從是即於于至]"
    "|(?<=[法典例则則定条條项項款目准準程约約》）])(?:和|及|或|与|與|暨)"
    "|在(?![线線])|对(?!外|抗|等)|對(?!外|抗|等)|除(?!害)|经(?![济濟营營纪紀理销銷])|經(?![济濟营營纪紀理銷])"
    "|(?<![国國公私所持共])有(?![限价價线線机機害毒])|为|為|就(?![业業])|应(?![急收])|應(?![急收])|受(?![托託益贿賄])|因(?![特應])"
    "|自(?![由然来來首贸貿治卫衛愿願])|等(?![级級])|其(?![他它])|并(?![购購])|並|不(?![动動正当當良])|非(?![营營物法洲訟讼税稅銀银])"
    "|(?<![今以先善落])后(?!勤|续)|(?<![今以先善落])後(?!續|備)|(?<![从以目先])前|了(?!解)|又|按(?!揭)|(?<![金隶附所专])属(?![地性])"
    "|(?<![金隸附所專])屬(?![地性])|指(?![定引导導数數挥揮])|無(?![線形])|无(?![线形])"
    "|，|。|；|：|、|（|）|“|”|「|」)"
)
_GENERIC = re.compile(
    "^(?:本|该|該|同|各|有关|有關|相关|相關|其他|上述|前述|现行|現行)"
    "|^(?:国家|國家)?(?:法|法律|办法|辦法|规则|規則|章程|条例|條例|标准|標準|准则|準則|解释|解釋)$"
)
_NAME_RUN = re.compile("[\u3400-\u9fff〇（）]{2,40}$")


CODES = re.compile(
    "(?:中华人民共和国|中華民國)?(?:刑法典?|民法典|宪法|憲法|民法通则|民法总则|民法|公司法|海商法|物权法|保险法|票据法"
    "|(?:民事|刑事|行政)(?:诉讼|訴訟)法|行政程序法|行政处罚法|行政复议法|行政強制法|行政强制法|訴願法|立法法)$"
)
"""Codes so well known that they are named without anything to set them off."""
_LONGER = re.compile(
    "(?:軍|军|国际|國際|少年|经济|經濟|商业|商業|劳动|勞動|社会|社會|存款|再|年金|健康|就業|職業災害|责任|責任)$"
)
"""What a longer name has before a code's: 陸海空軍刑法, 社会保险法."""


def _code(words: str) -> int:
    """How many characters of the end of `words` are the name of a well-known code."""
    found = CODES.search(words)
    return 0 if found is None or _LONGER.search(words, 0, found.start()) else len(found[0])


def name_before(text: str, end: int, floor: int) -> int | None:
    """Where a named instrument that ends at `end` begins, or None when the words there name none.

    >>> name_before("依照出口管制法第十三条", 7, 0)
    2
    >>> name_before("按照有关法律第三条", 6, 0)
    """
    run = _NAME_RUN.search(text[max(floor, end - 40) : end])
    if run is None or not _NAME_END.search(run[0]):
        return None
    words, start = run[0], end - len(run[0])
    code = _code(words)
    if code:
        return end - code
    # The last two characters are the kind of instrument itself: 法 of 民法, 条例.
    cuts = [m.end() for m in _CUT.finditer(words, 0, len(words) - 1)]
    if cuts:
        words, start = words[cuts[-1] :], start + cuts[-1]
    if words[0] in "或及和与與并並暨而但另" and len(words) > 3:
        words, start = words[1:], start + 1
    if len(words) < 2 or _GENERIC.match(words) or not _NAME_END.search(words):
        return None
    return start


ALIAS = re.compile(
    r"[（(][ \u3000]?(?:以下|下)(?:均|又)?(?:简称|簡稱|统称|統稱|合称|合稱|称|稱)(?:为|為|作|之)?[:：]?[ \u3000]?"
    r"(?P<alias>[^（）()\n，。；]{1,40})[)）]"
)
"""（以下简称…）; the alias may be bare, quoted or in book title marks."""

MARKS = '《》〈〉“”"「」『』 \u3000'
"""What an alias or a title may be wrapped in."""
