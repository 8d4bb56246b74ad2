"""One picture, large: fitted into its window or pixel by pixel, to be copied and saved."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from agent_desktop.pictures import PictureError
from agent_desktop.ui.pictures.album import Album
from agent_desktop.ui.pictures.words import sentence, size_words
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import screen_of

SHARE = 0.86
LEAST = QSize(560, 420)


class Canvas(QWidget):
    """The picture. ``fitted``: made smaller until all of it is seen, never larger; else one pixel is one pixel."""

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.fitted = True

    def show_image(self, image: QImage) -> None:
        """Show this one."""
        self.image = image
        self.set_fitted(fitted=True)

    def set_fitted(self, *, fitted: bool) -> None:
        """Fit it, or show its pixels."""
        self.fitted = fitted
        size = self.image.size() / self.devicePixelRatioF()
        self.setMinimumSize(QSize(0, 0) if fitted else size)
        self.updateGeometry()
        self.update()

    def fits(self) -> bool:
        """Whether all of it is seen pixel by pixel."""
        size, room = self.image.size() / self.devicePixelRatioF(), self.size()
        return size.width() <= room.width() and size.height() <= room.height()

    def place(self) -> QRectF:
        """Where the picture is, in the middle of the room."""
        size = self.image.size().toSizeF() / self.devicePixelRatioF()
        room = self.size().toSizeF()
        if self.fitted and (size.width() > room.width() or size.height() > room.height()):
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
        return QRectF(corner, size)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.fitted)
        painter.drawImage(self.place(), self.image)


class PictureDialog(QDialog):
    """``name`` and ``host`` are foreign words, shown as they are. Open it with ``windows().open()``; Esc closes it."""

    save_wanted = Signal()
    browser_wanted = Signal()

    def __init__(self, url: str, name: str, host: str, album: Album, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self._host = host
        self._album = album
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(plain_line(name))
        room = screen_of(self).availableSize()
        self.resize((room * SHARE).expandedTo(LEAST).boundedTo(room))
        self.canvas = Canvas()
        self.canvas.setAccessibleName(self.tr("Picture {name}").replace("{name}", name))
        self.canvas.toggled.connect(self.toggle_zoom)
        self.area = QScrollArea()
        self.area.setWidget(self.canvas)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.facts = QLabel()
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setProperty("kind", "secondary")
        self.facts.setFont(theme.font("secondary"))
        self.facts.setWordWrap(True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.again = self._button(self.tr("Try again"), None, self.load)
        self.zoom = self._button(self.tr("100%"), "Z", self.toggle_zoom)
        self.copy = self._button(self.tr("Copy"), "Ctrl+C", self.copy_image)
        self.save = self._button(self.tr("Save as…"), "Ctrl+S", self.save_wanted.emit)
        self._browser = self._button(self.tr("Open in browser"), "Ctrl+O", self.browser_wanted.emit)
        self._close = self._button(self.tr("Close"), None, self.reject)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self.facts, 1)
        for button in (self.again, self.zoom, self.copy, self.save, self._browser, self._close):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.area, 1)
        layout.addLayout(below)
        self._close.setFocus()
        self.load()

    def load(self) -> None:
        """Read the picture, or try again."""
        self.facts.setText(self.tr("Loading…"))
        self.again.hide()
        for button in (self.zoom, self.copy):
            button.setEnabled(False)
        task = self._album.tasks.spawn(self._load(), name="show a picture in full")
        self.destroyed.connect(task.cancel)

    def toggle_zoom(self) -> None:
        """Fit it into the window, or show it pixel by pixel."""
        if not self.zoom.isEnabled():
            return
        self.canvas.set_fitted(fitted=not self.canvas.fitted)
        self.zoom.setText(self.tr("100%") if self.canvas.fitted else self.tr("Fit"))

    def copy_image(self) -> None:
        """Put the picture on the clipboard."""
        if not self.canvas.image.isNull():
            QGuiApplication.clipboard().setImage(self.canvas.image)

    async def _load(self) -> None:
        try:
            image, picture = await self._album.whole(self._url)
        except PictureError as error:
            self.facts.setText(sentence(error))
            self.again.show()
            return
        self.copy.setEnabled(True)
        pixels = f"{image.width()} × {image.height()}"
        self.facts.setText(" · ".join((pixels, size_words(len(picture.data)), self._host)))
        self.canvas.show_image(image)
        self._see_zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._see_zoom()

    def _see_zoom(self) -> None:
        """There is something to choose only where the picture is larger than its room."""
        shown = not self.canvas.image.isNull()
        self.zoom.setEnabled(shown and not (self.canvas.fitted and self.canvas.fits()))

    def _button(self, words: str, keys: str | None, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        if keys is not None:
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda: do())
            self.addAction(action)
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        return button
