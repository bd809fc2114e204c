"""Conversion: doubts answered, own words kept, the log shown, the usage of statutes turned on and off."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog

from reader.core.identity import DocumentId
from reader.core.script import Form, Wishes, Word
from reader.core.script.wishes import placed, word_around
from reader.core.span import Span
from reader.ui import words
from reader.ui.jobs import Token
from reader.ui.pane.pane import Pane
from reader.ui.script.conversion import Question

if TYPE_CHECKING:
    from reader.ui.script.doubt_card import DoubtCard
    from reader.ui.script.log_panel import LogPanel
    from reader.ui.script.words_panel import WordsPanel
    from reader.ui.window import Window


class ScriptDesk(QObject):
    """Ties the converted columns, their panels and the library together."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._wishes = Wishes()
        self._log: Any = None
        self._log_of: tuple[str, str] = ("", "")
        self._label: Callable[[Span], str] = lambda span: ""
        self._card: DoubtCard | None = None
        self._log_panel: LogPanel | None = None
        self._words_panel: WordsPanel | None = None
        shelf = window.shelf
        shelf.made.connect(self._dress)
        for pane in shelf.fronts():
            self._dress(pane)
        shelf.current_changed.connect(self.show_current)
        shelf.columnsChanged.connect(lambda _: self.show_current())
        shelf.clauseChanged.connect(lambda _: self.show_current())
        window.study.changed.connect(self._changed)

    # doubts

    def step(self, *, back: bool) -> None:
        """Goes to the next place in doubt."""
        self._window.pane.conversion.step(back=back)

    def answer(self, question: Question, form: str, scope: str) -> None:
        """Keeps a form for a place; or, for a document or the library, for the word that stands there."""
        document, text = self._window.document, self._text()
        if document is None:
            return
        if scope == "place":

            def verb(tx: Any) -> Any:
                from reader.app import scripting

                return scripting.choose_form(tx, document, text, question.script, question.span, form)

            self._window.study.do(verb, lambda _: self._tell_kept(question.character, form))
            return
        span = word_around(text, question.span)
        columns = self._window.pane.conversion.columns()
        writing = next((column.writing for column in columns if column.key == question.script), None)
        if writing is None:
            return
        part = writing.stretch(span)
        shown = part.map.to_display(question.span.shifted(-span.start))
        whole = part.text[: shown.start] + form + part.text[shown.end :]
        self.add(Word(span.of(text), whole, question.script, document if scope == "document" else None))

    def _tell_kept(self, word: str, form: str) -> None:
        said = self.tr("“%1” stands as “%2” now.").replace("%1", word).replace("%2", form)
        self._window.say(said, act=self.tr("Undo"), run=self._window.study.undo)

    def _ask(self, pane: Pane, question: Question, place: QPoint) -> None:
        from reader.ui.script.doubt_card import DoubtCard

        if self._card is None or self._card.parentWidget() is not pane:
            if self._card is not None:
                self._card.deleteLater()
            self._card = card = DoubtCard(pane)
            card.kept.connect(self.answer)
            card.left.connect(pane.view.setFocus)
            pane.view.scrolled.connect(card.leave)
            pane.destroyed.connect(lambda: self._forget(card))
        text = self._text()
        self._card.ask(question, word_around(text, question.span).of(text), place)

    def _forget(self, card: DoubtCard) -> None:
        if self._card is card:
            self._card = None

    # words of the reader's own

    def add(self, word: Word) -> None:
        """Keeps a word."""

        def verb(tx: Any) -> Any:
            from reader.app import scripting

            return scripting.add_words(tx, [word])

        said = word.form if word.form is not None else word.word
        self._window.study.do(verb, lambda _: self._tell_kept(word.word, said))

    def never(self) -> None:
        """Protects what is selected, in the whole library."""
        found = self._selected()
        if found:
            self.add(Word(found, None))

    def always(self) -> None:
        """Opens the fields with what is selected and how it is converted now."""
        found, pane = self._selected(), self._window.pane
        if not found:
            return
        column = pane.conversion.current()
        selection = pane.view.selection()
        form = ""
        if column is not None and column.writing is not None and selection is not None:
            form = column.writing.stretch(selection.span).text
        self.show_words()
        if self._words_panel is not None:
            self._words_panel.start(found, form, "" if column is None else column.key)

    def show_words(self) -> None:
        """Opens the list of words."""
        panel = self._panel_of_words()
        self._window.aside.show_over(panel)
        panel.show_words(self._window.document, self._wishes.words, self._wishes.forms)
        self._read()

    def remove(self, gone: tuple[Word | Form, ...]) -> None:
        """Takes words and chosen forms back, as one step."""
        document = self._window.document
        forms = [each for each in gone if isinstance(each, Form)]

        def verb(tx: Any) -> Any:
            from reader.app import scripting

            return scripting.take_back(tx, [each for each in gone if isinstance(each, Word)], forms, document)

        self._window.study.do(verb)

    def ask_import(self) -> None:
        """Asks for a list of words and takes it in."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Own words"), "", self.tr("Lists (*.tsv *.txt)"))
        if name:
            self.take(Path(name), self._panel_of_words().document())

    def take(self, path: Path, document: DocumentId | None) -> None:
        """Takes in a list of words."""

        def verb(tx: Any) -> Any:
            from reader.app import scripting

            return scripting.add_words(tx, scripting.read_words(path, document))

        def told(kept: tuple[Word, ...]) -> None:
            said = words.count(len(kept), self.tr("%n word added."), self.tr("%n words added."))
            self._window.say(said, act=self.tr("Undo"), run=self._window.study.undo)

        self._window.study.do(verb, told)

    def ask_export(self) -> None:
        """Asks for a file and writes the words there."""
        kept = self._panel_of_words().words()
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Own words"), "words.tsv", self.tr("Lists (*.tsv)"))
        if name:
            self.give(kept, Path(name))

    def give(self, kept: tuple[Word, ...], path: Path) -> None:
        """Writes words into a file."""

        def work(_: Token) -> int:
            from reader.app import scripting

            return scripting.write_words(kept, path)

        def told(count: int) -> None:
            said = words.count(count, self.tr("%n word written to %1."), self.tr("%n words written to %1."))
            self._window.say(said.replace("%1", path.name))

        self._window.jobs.start(work, told)

    # usage and words of Taiwan

    def follow_statutes(self, on: bool) -> None:
        """Turns the usage of statutes on or off, in the whole library."""

        def verb(tx: Any) -> Any:
            from reader.app import scripting

            return scripting.follow_statutes(tx, on)

        self._window.study.do(verb)

    def toggle_words(self) -> None:
        """Shows or hides the column that changes words; the first time it is asked whether that is meant."""
        window, pane = self._window, self._window.pane
        self.show_current()
        if pane.spread is None:
            return
        if "twp" in pane.columns():
            window.reading.choose_columns(tuple(key for key in pane.columns() if key != "twp"))
        elif window.memory.get("twp", False):
            self._show_words_column()
        else:
            warning = self.tr(
                "This column changes words, not only characters (信息 becomes 資訊, 程序 becomes 程式): "
                "it reads well, and is wrong for law."
            )
            window.say(warning, act=self.tr("Show it"), run=self._accept_words_column)

    def _accept_words_column(self) -> None:
        self._window.memory.put("twp", True)
        self._show_words_column()

    def _show_words_column(self) -> None:
        keys = [key for key in self._window.pane.columns() if key != "twp"]
        at = keys.index("translation") if "translation" in keys else len(keys)
        self._window.reading.choose_columns((*keys[:at], "twp", *keys[at:]))
        self.show_current()

    # the log

    def show_log(self) -> None:
        """Opens the log of the converted column one works in."""
        pane = self._window.pane
        column, spread = pane.conversion.current(), pane.spread
        if column is None or column.writing is None or spread is None:
            self._window.say(self.tr("No converted column is shown."))
            return
        panel, writing = self._panel_of_log(), column.writing
        title = spread.document.info.title
        panel.begin(f"{title} · {words.way(spread.document.source.script, column.key)}")
        self._window.aside.show_over(panel)
        self._log_of = (title, column.key)
        self._label = _labels(spread.document.tree)
        own, statutory, key = spread.document.source.script, self._wishes.statutory, column.key

        def work(token: Token) -> Any:
            from reader.app import renditions, scripting

            back = renditions.back(key, own, statutory=statutory)
            return scripting.log(writing, back, token.progress, token.check)

        token = self._window.jobs.start(work, self._logged, topic="conversion log", words=self.tr("Conversion log"))
        self._window.begin_long(token)

    def _logged(self, found: Any) -> None:
        from reader.ui.script.log_panel import Line

        self._window.end_long()
        self._log = found
        lines = [Line(each.source, each.before, each.after, each.rule, each.word) for each in found.entries]
        lines += [Line(each.source, each.before, each.back, "round trip", "") for each in found.differences]
        self._panel_of_log().show_lines(
            tuple(sorted(lines, key=lambda line: line.span)), self._label, checked=found.checked
        )

    def ask_log_file(self) -> None:
        """Asks for a file and writes the log there."""
        if self._log is None:
            return
        safe = "".join("_" if c in '\\/:*?"<>|' else c for c in "-".join(self._log_of))[:60]
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Conversion log"), f"{safe}.csv", self.tr("CSV (*.csv)")
        )
        if name:
            self.write_log(Path(name))

    def write_log(self, path: Path) -> None:
        """Writes the log that is shown."""
        found, label = self._log, self._label

        def work(_: Token) -> int:
            from reader.app import scripting
            from reader.app.exporting import write

            write(path, scripting.dump_log(found, lambda at: label(Span(at, at))))
            return len(found.entries) + len(found.differences)

        def told(count: int) -> None:
            said = words.count(count, self.tr("%n row written to %1."), self.tr("%n rows written to %1."))
            self._window.say(said.replace("%1", path.name))

        self._window.jobs.start(work, told)

    # what stands around

    def show_current(self) -> None:
        """Says at the foot how the text that is read is converted."""
        window, pane = self._window, self._window.pane
        column, spread = pane.conversion.current(), pane.spread
        self._wishes = pane.conversion.wishes
        said = ""
        if column is not None and spread is not None:
            said = words.way(spread.document.source.script, column.key)
            if column.key == "tw":
                on, off = self.tr("statutory usage on"), self.tr("statutory usage off")
                said += f" · {on if self._wishes.statutory else off}"
        window.status.show_script(said)
        window.commands["script.statutes"].setChecked(self._wishes.statutory)
        window.commands["script.twp"].setChecked("twp" in pane.columns())
        if self._words_panel is not None and self._words_panel.isVisible():
            self._words_panel.show_words(window.document, self._wishes.words, self._wishes.forms)

    def _dress(self, pane: Pane) -> None:
        pane.conversion.asked.connect(lambda question, place: self._ask(pane, question, place))
        pane.conversion.nothing_found.connect(lambda: self._window.say(self.tr("Nothing is in doubt.")))

    def _changed(self, change: Any) -> None:
        if change.choices and any(
            identity[1].startswith("conversion") for identity in (one.id for one in change.choices)
        ):
            self._read()

    def _read(self) -> None:
        """Asks anew what is asked for, and shows every open text as it is."""
        shelf = self._window.shelf
        documents = {sheet.document for sheet in shelf.sheets() if sheet.shown and sheet.document}

        def verb(tx: Any) -> dict[str, Wishes]:
            from reader.app import scripting

            return {name: scripting.wishes(tx, DocumentId(name)) for name in documents}

        def arrived(found: dict[str, Wishes]) -> None:
            for name, wishes in found.items():
                for pane in shelf.panes(name):
                    pane.conversion.follow(wishes)
            self.show_current()

        self._window.study.ask(verb, arrived, topic="wishes")

    def _panel_of_log(self) -> LogPanel:
        from reader.ui.script.log_panel import LogPanel

        if self._log_panel is None:
            self._log_panel = panel = LogPanel()
            panel.chosen.connect(lambda span: self._window.pane.go_span(span))
            panel.export_wanted.connect(self.ask_log_file)
            panel.left.connect(self._window.aside.leave_export)
        return self._log_panel

    def _panel_of_words(self) -> WordsPanel:
        from reader.ui.script.words_panel import WordsPanel

        if self._words_panel is None:
            self._words_panel = panel = WordsPanel()
            panel.added.connect(self.add)
            panel.removed.connect(self.remove)
            panel.chosen.connect(self._go_to)
            panel.import_wanted.connect(self.ask_import)
            panel.export_wanted.connect(self.ask_export)
            panel.left.connect(self._window.aside.leave_export)
        return self._words_panel

    def _go_to(self, form: Form) -> None:
        span = placed(form, self._text())
        if span is None:
            self._window.say(self.tr("Those words are no longer in the text."))
        else:
            self._window.pane.go_span(span)

    def _text(self) -> str:
        spread = self._window.pane.spread
        return "" if spread is None else spread.document.source.text

    def _selected(self) -> str:
        selection = self._window.pane.view.selection()
        found = "" if selection is None or selection.own else selection.source.strip()
        if not found or "\n" in found or len(found) > 40:
            self._window.say(self.tr("Select some words of one line first."))
            return ""
        return found


def _labels(tree: Any) -> Callable[[Span], str]:
    from reader.core.edition import refer

    @cache
    def named(path: str) -> str:
        clause = tree.get(path)
        return "" if clause is None else refer(tree, clause)

    def label(span: Span) -> str:
        clause = tree.at(span.start)
        return "" if clause is None else named(clause.path)

    return label
