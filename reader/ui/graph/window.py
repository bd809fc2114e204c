"""The window of the citation picture: of the text that is read, or of the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.graph import Graph, Node
from reader.core.identity import DocumentId
from reader.ui import words
from reader.ui.graph.picture import Picture
from reader.ui.jobs import Token
from reader.ui.speaking import announce
from reader.ui.widgets.labels import Elided
from reader.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.app.citing import Mention
    from reader.app.graphing import Form
    from reader.app.picture import Places
    from reader.core.document import Document
    from reader.ui.window import Window


class GraphWindow(QWidget):
    """A window of its own, beside the text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._window = window
        self._token: Token | None = None
        self._document: Document | None = None
        self.graph = Graph((), ())
        self.places: Places = {}
        self.picture = Picture()
        self.scope = Segmented()
        self.scope.add("text", "")
        self.scope.add("library", "")
        self.scope.choose("text")
        self.seek = QLineEdit()
        self.seek.setClearButtonEnabled(True)
        self.lone, self.outside = QCheckBox(), QCheckBox()
        self._export, self._cancel = QPushButton(), QPushButton()
        self._said = Elided("", "small")
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(10)
        for widget in (self.scope, self.seek, self.lone, self.outside, self._export):
            top.addWidget(widget, 1 if widget is self.seek else 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 5, 12, 6)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.picture, 1)
        column.addLayout(foot)
        self._cancel.hide()
        self.scope.chosen.connect(lambda name: (self.scope.choose(name), self.draw()))
        self.lone.toggled.connect(lambda _: self.draw())
        self.outside.toggled.connect(lambda _: self.draw())
        self.seek.textChanged.connect(self._seek)
        self.seek.returnPressed.connect(self._enter)
        self._export.clicked.connect(self.ask_file)
        self._cancel.clicked.connect(self.cancel)
        self.picture.chosen.connect(self.go)
        self.picture.pointed.connect(self._point)
        self.resize(1080, 760)
        self.retranslate()

    # drawing

    def draw(self) -> None:
        """Finds the graph and lays it out, off the interface's thread."""
        self.cancel()
        if self.scope.current() == "library":
            self._gather()
        else:
            self._draw_text()

    def _draw_text(self) -> None:
        spread = self._window.pane.spread
        if spread is None:
            self._show(Graph((), ()), {}, None)
            return
        document, outside, lone = spread.document, self.outside.isChecked(), self.lone.isChecked()
        citations = self._window.citations.of(self._window.pane)

        def work(token: Token) -> tuple[Graph, Places]:
            from reader.app import graphing
            from reader.app.picture import lay_out

            graph = graphing.of_text(document, citations, outside=outside, lone=lone)
            return graph, lay_out(graph, stopped=lambda: token.cancelled)

        self._begin(self._window.jobs.start(work, lambda found: self._show(*found, document), topic="graph"))

    def _gather(self) -> None:
        """Asks the library for every text's mentions, then lays their graph out."""
        outside, lone = self.outside.isChecked(), self.lone.isChecked()

        def gathered(mentioned: Mapping[DocumentId, tuple[Mention, ...]]) -> None:
            def verb(tx: Any) -> Graph:
                from reader.app import graphing

                return graphing.of_library(tx, mentioned, outside=outside, lone=lone)

            self._begin(self._window.study.ask(verb, laid, topic="graph library"))

        def laid(graph: Graph) -> None:
            def work(token: Token) -> tuple[Graph, Places]:
                from reader.app.picture import lay_out

                return graph, lay_out(graph, stopped=lambda: token.cancelled)

            self._begin(self._window.jobs.start(work, lambda found: self._show(*found, None), topic="graph"))

        self._said.setText(self.tr("Reading the library…"))
        self._begin(None)
        self._window.citations.backlinks.gather(
            gathered, self._progress, lambda: self.isVisible() and self._cancel.isVisible()
        )

    def _progress(self, done: int, total: int) -> None:
        said = self.tr("Reading the library… %1 of %2")
        self._said.setText(said.replace("%1", str(done)).replace("%2", str(total)))

    def _begin(self, token: Token | None) -> None:
        self._token = token
        self._cancel.show()

    def cancel(self) -> None:
        """Stops what is being drawn; what is shown stays."""
        if self._token is not None:
            self._token.cancel()
        self._token = None
        self._cancel.hide()

    def _show(self, graph: Graph, places: Places, document: Document | None) -> None:
        from reader.app import graphing

        self._token = None
        self._cancel.hide()
        self.graph, self.places, self._document = graph, places, document
        names = graphing.group_names(graph, None if document is None else document.tree)
        self.picture.show_graph(graph, places, graphing.fills(graph), names)
        self._point(None)
        title = self.tr("Citations in this library") if document is None else document.info.title
        self.setWindowTitle(f"{title} — Duizhao 对照")

    # asking

    def _seek(self, sought: str) -> None:
        count = self.picture.seek(sought)
        if sought.strip():
            self._said.setText(words.count(count, self.tr("%n found"), self.tr("%n found")))
        else:
            self._point(None)

    def _enter(self) -> None:
        """Goes into the picture, to the first node that was found."""
        found = self.picture.found()
        self.picture.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if found:
            self.picture.light(found[0])

    def _point(self, node: Node | None) -> None:
        if node is None:
            said = self.tr("%1 nodes, %2 citations") if self.graph.nodes else self.tr("No citations to be seen here.")
            count = sum(edge.weight for edge in self.graph.edges)
            self._said.setText(said.replace("%1", str(len(self.graph.nodes))).replace("%2", str(count)))
            return
        cites = [edge for edge in self.graph.edges if edge.source == node.id]
        cited = [edge for edge in self.graph.edges if edge.target == node.id]
        said = self.tr("%1 · cites %2, cited by %3")
        self._said.setText(
            said.replace("%2", str(len(cites))).replace("%3", str(len(cited))).replace("%1", node.label)
        )  # fmt: skip
        announce(self.picture, self._said.text())

    def go(self, node: Node) -> None:
        """Goes to the clause or the text of a node; an instrument that isn't there is sought."""
        if node.document is not None:
            self._window.texts.open(node.document, node.clause)
        else:
            self._window.find_in_library(node.label)
        self._window.raise_()
        self._window.activateWindow()

    def ask_file(self) -> None:
        """Asks where to write the picture."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the picture"), "", self.tr("Picture (*.svg);;Graph for other programs (*.graphml)")
        )
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Writes the graph as what the name says: SVG, or GraphML."""
        form: Form = "graphml" if path.suffix.lower() == ".graphml" else "svg"
        if path.suffix.lower() not in (".svg", ".graphml"):
            path = path.with_name(f"{path.name}.svg")
        graph, places = self.graph, self.places

        def work(token: Token) -> None:
            from reader.app.graphing import written
            from reader.core.errors import FileUnwritable, of_system

            try:
                path.write_text(written(graph, places, form), encoding="utf-8")
            except OSError as error:
                raise FileUnwritable(path, of_system(error)) from error

        said = self.tr("Written to %1").replace("%1", path.name)
        self._window.jobs.start(
            work, lambda _: self._said.setText(said), failed=lambda error: self._said.setText(words.failure(error))
        )  # fmt: skip

    # Qt

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.scope.rename("text", self.tr("This text"))
        self.scope.rename("library", self.tr("The library"))
        self.seek.setPlaceholderText(self.tr("Find a clause or a text"))
        self.seek.setAccessibleName(self.tr("Find a clause or a text"))
        self.lone.setText(self.tr("Also what cites nothing"))
        self.outside.setText(self.tr("Also instruments not here"))
        self._export.setText(self.tr("Export…"))
        self._cancel.setText(self.tr("Cancel"))
        self.picture.setAccessibleName(self.tr("Picture of the citations"))
        self._point(None)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Nothing goes on being drawn for a window that is closed."""
        self.cancel()
        super().closeEvent(event)
