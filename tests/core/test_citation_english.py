"""Citations in English."""

from __future__ import annotations

import pytest

from reader.core.citation import find
from reader.core.structure import recognise

ACT = """Lighthouse Act
Article 1
This Act governs lighthouses.
Article 2
The keeper lights the lamp.
The preceding paragraph does not apply in daylight.
Article 3
Violations of Paragraph 1 of Article 2 and of Articles 1 to 2 are fined under Article 12(2) of the Shipping Act.
The fine of the preceding article and of Paragraph 2, Article 2 is paid. See Article 9.
"""


@pytest.mark.parametrize(
    ("words", "status", "aims"),
    [
        ("The preceding paragraph", "resolved", ["art_2__para_1"]),
        ("Paragraph 1 of Article 2", "resolved", ["art_2__para_1"]),
        ("Articles 1 to 2", "resolved", ["art_1", "art_2"]),
        ("Article 12(2) of the Shipping Act", "outside", [None]),
        ("the preceding article", "resolved", ["art_2"]),
        ("Paragraph 2, Article 2", "resolved", ["art_2__para_2"]),
        ("Article 9", "broken", [None]),
    ],
)
def test_found(words: str, status: str, aims: list[str | None]) -> None:
    cited = find(ACT, recognise(ACT, "en"), language="en")
    found = [citation for citation in cited if citation.text == words]
    assert found, [citation.text for citation in cited]
    assert (found[0].status, [target.clause for target in found[0].targets]) == (status, aims)


def test_another_act_is_named() -> None:
    cited = find(ACT, recognise(ACT, "en"), language="en")
    outside = next(citation for citation in cited if citation.kind == "external")
    assert (outside.targets[0].document, outside.targets[0].paragraph) == ("Shipping Act", 2)
