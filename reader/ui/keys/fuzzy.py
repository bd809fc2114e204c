"""Finding a command by a few of its letters.

The letters sought must stand in the words in their order. Beginnings of words and runs count more than scattered
letters, so that `nn` finds “Next note” before “Annotations”.
"""

from __future__ import annotations


def score(sought: str, words: str) -> int | None:
    """How well `words` answer to the letters sought, the more the better; None where they don't.

    >>> score("nn", "Next note") > score("nn", "Annotations")
    True
    >>> score("条", "清单") is None
    True
    """
    letters = sought.casefold().replace(" ", "")
    text = words.casefold()
    whole = text.find(sought.casefold())
    if letters and whole >= 0 and (_begins(text, whole) or not letters.isascii()):
        return 1000 - whole - len(text)
    best: int | None = None
    starts = [at for at, letter in enumerate(text) if letters and letter == letters[0]]
    for start in starts:
        found = _walk(letters, text, start)
        if found is not None and (best is None or found > best):
            best = found
    return best if letters else 0


def _walk(letters: str, text: str, start: int) -> int | None:
    """The worth of the letters, the first at `start` and the others each at a word's beginning or as near as may be."""
    worth = 20 if _begins(text, start) else 0
    at = start
    for letter in letters[1:]:
        near = text.find(letter, at + 1)
        if near < 0:
            return None
        ahead = near
        while ahead >= 0 and not (_begins(text, ahead) or ahead == at + 1):
            ahead = text.find(letter, ahead + 1)
        place = ahead if ahead >= 0 else near
        worth += 20 if _begins(text, place) else 10 if place == at + 1 else 0
        worth -= place - at - 1
        at = place
    return worth - len(text)


def _begins(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()
