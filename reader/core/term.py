"""Terms: concepts, each with its terms in several languages (ISO 30042's view of a term base)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.core.identity import ConceptId

TermLanguage = Literal["zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "en"]
TermStatus = Literal["preferred", "admitted", "deprecated", "forbidden"]


@dataclass(frozen=True, slots=True)
class Term:
    """One designation of a concept."""

    language: TermLanguage
    text: str
    status: TermStatus = "preferred"


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry of a term base."""

    id: ConceptId
    terms: tuple[Term, ...]
    domain: str = ""
    definition: str = ""
    source: str = ""
    note: str = ""
    revision: int = 1
