"""What is known of a document, to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from reader.core.document import DocumentInfo
from reader.ui.widgets.labels import plain

_FIELDS = ("issuer", "number", "promulgated", "effective", "source", "kind")


class DescribeDialog(QDialog):
    """The fields of a document's metadata."""

    def __init__(self, info: DocumentInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Describe"))
        self.setMinimumWidth(460)
        self._fields = {name: QLineEdit(getattr(info.metadata, name)) for name in _FIELDS}
        names = {
            "issuer": self.tr("Issuing body"), "number": self.tr("Document number"),
            "promulgated": self.tr("Promulgated"), "effective": self.tr("Effective"), "source": self.tr("Source"),
            "kind": self.tr("Type"),
        }  # fmt: skip
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        for name, field in self._fields.items():
            field.setAccessibleName(names[name])
            form.addRow(names[name], field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(plain(info.title, "heading", wrap=True))
        column.addLayout(form)
        column.addWidget(buttons)

    def fields(self) -> dict[str, str]:
        """What was written."""
        return {name: field.text().strip() for name, field in self._fields.items()}
