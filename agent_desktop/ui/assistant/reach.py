"""The third step: how Chatlayer reaches this computer; connected and tested from outside before it counts."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agent_desktop.base.checks import Check, HostName, Url
from agent_desktop.inbox.health import Condition, Level
from agent_desktop.settings.model import KEYS
from agent_desktop.tunnel_declarations import DECLARATIONS, NONE, Declaration, Field, missing
from agent_desktop.ui.assistant.entered import full_address, host_only, is_only_here
from agent_desktop.ui.assistant.page import Page, say_stored, secret_field
from agent_desktop.ui.assistant.ports import SetupFailed, SetupPort
from agent_desktop.ui.forms import CopyField, Editor, Remark, Tone, Work, editor_for, heading, paragraph
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.settings.helps import key_help, key_unit
from agent_desktop.ui.settings.words import choice_name, key_name, secret_name
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.outside import open_outside

translate = QCoreApplication.translate

TONES = {Level.OK: Tone.OK, Level.BUSY: Tone.BUSY, Level.WARN: Tone.WARN, Level.BAD: Tone.BAD, Level.OFF: Tone.PLAIN}


def said(condition: Condition) -> str:
    """Return what is wrong and why, as one text: a sentence without a full stop is followed by a colon."""
    words, detail = condition.sentence, condition.detail
    if not detail:
        return words
    return f"{words}: {detail}" if words[-1:].isalnum() else f"{words} {detail}"


class Form(QWidget):
    """The page of one provider, as it is declared."""

    def __init__(self, way: Declaration, page: Page) -> None:
        super().__init__()
        self.way = way
        self._page = page
        self.editors: dict[str, Editor] = {}
        self.secrets: dict[str, QLineEdit] = {}
        self._lines: dict[str, QWidget] = {}
        self._kept: set[str] = set()
        theme = page.theme
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(paragraph(theme, translate("assistant", way.about)))
        self._beside: list[QWidget] = []
        if way.links:
            links = Flow(gap=Space.S)
            for link in way.links:
                links.addWidget(self._link(translate("assistant", link.words), link.address))
            column.addLayout(links)
        self.lacks = Remark(theme)
        """What this computer lacks for the provider, while it does."""
        column.addWidget(self.lacks)
        if way.only_watched:
            local = CopyField(theme, self.tr("address on this computer"))
            local.set_value(page.port.local_url)
            self._beside += [local.field, *local.findChildren(QPushButton)]
            column.addWidget(self._line("local", self.tr("Address on this computer"), local, "", theme))
        secrets = {one.id for one in way.secrets}
        for field in way.page:
            (self._add_secret if field.name in secrets else self._add_key)(field.name, theme)
        self._fit()

    def _add_secret(self, name: str, theme: Theme) -> None:
        title, about = secret_name(name)
        self.secrets[name] = field = secret_field(title)
        field.textEdited.connect(lambda _text: self._page.changed.emit())
        self._column.addWidget(self._line(name, title, field, about, theme))

    def _add_key(self, name: str, theme: Theme) -> None:
        key = KEYS[f"tunnel.{name}"]
        editor = editor_for(key.check, key_name(key), theme, _namer(key.path), key_unit(key))
        editor.show_value(key.of(self._page.port.settings))
        for signal in (editor.typed, editor.edited):
            signal.connect(self._page.changed)
            signal.connect(self._fit)
        self.editors[name] = editor
        self._column.addWidget(self._line(name, key_name(key), editor, key_help(key), theme))

    def _line(self, name: str, title: str, field: QWidget, about: str, theme: Theme) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        label: QLabel = heading(theme, title, "body")
        label.setBuddy(field)
        box.addWidget(label)
        box.addWidget(field)
        if about:
            box.addWidget(paragraph(theme, about, role="secondary"))
        self._lines[name] = line
        return line

    def _link(self, words: str, address: str) -> QPushButton:
        """A button that opens a page in the browser."""
        button = QPushButton(words)
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.setToolTip(address)
        button.clicked.connect(lambda: open_outside(QUrl(address)))
        self._beside.append(button)
        return button

    def fields(self) -> list[QWidget]:
        """What takes the keyboard, from the top."""
        inner: dict[str, QWidget] = {name: editor.inner for name, editor in self.editors.items()}
        return [*self._beside, *({**inner, **self.secrets}[field.name] for field in self.way.page)]

    def set_kept(self, names: set[str]) -> None:
        """Say which secrets are in the keyring already."""
        self._kept = names
        for name in names & set(self.secrets):
            say_stored(self.secrets[name])

    def values(self) -> tuple[dict[str, Any], dict[str, str]]:
        """Settings and secrets as they are entered. Raises :class:`SetupFailed` for what is missing or wrong."""
        values: dict[str, Any] = {"tunnel.provider": self.way.id}
        needed = [field.name for field in self.way.page if field.needed and self._is_wanted(field)]
        for name, editor in self.editors.items():
            key = KEYS[f"tunnel.{name}"]
            _mend(editor, key.check)
            try:
                value = key.check.value(editor.value())
            except (ValueError, TypeError):
                words = self.tr("%1 must be %2.").replace("%1", key_name(key))
                raise SetupFailed(words.replace("%2", key.check.allowed)) from None
            if not value and name in needed:
                raise SetupFailed(self.tr("%1 is missing.").replace("%1", key_name(key)))
            if (
                name == "public_url"
                and is_only_here(value)
                and not is_only_here(self._page.port.settings.chatlayer.base_url)
            ):
                raise SetupFailed(
                    self.tr(
                        "%1 is an address of this computer or its local network. Chatlayer cannot call it from outside."
                    ).replace("%1", value)
                )
            values[key.path] = value if value != key.default else None
        secrets = {name: field.text().strip() for name, field in self.secrets.items() if field.text().strip()}
        for name in needed:
            if name in self.secrets and name not in secrets and name not in self._kept:
                raise SetupFailed(self.tr("%1 is missing.").replace("%1", secret_name(name)[0]))
        return values, secrets

    def _fit(self) -> None:
        """Show only the fields that the values of others ask for, and what is not there."""
        for field in self.way.page:
            self._lines[field.name].setVisible(self._is_wanted(field))
        self.look()

    def look(self) -> None:
        """Say what this computer lacks, by the values as they are entered."""
        options = {}
        for name, editor in self.editors.items():
            try:
                options[name] = KEYS[f"tunnel.{name}"].check.value(editor.value())
            except (ValueError, TypeError):
                continue  # while it is being typed
        self.lacks.say(Tone.WARN, missing(self.way, options))

    def _is_wanted(self, field: Field) -> bool:
        if field.when is None:
            return True
        name, values = field.when
        return self.editors[name].value() in values


class ReachPage(Page):
    """A choice of ways, the fields of the chosen one, and what the test shows."""

    name = "reach"

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__(port, work, theme)
        self.retitle(self.tr("Reachability"), self.tr("How Chatlayer reaches you"))
        self.say(
            self.tr(
                "Chatlayer calls this program over the internet. A tunnel is a service that forwards these calls to"
                " this computer. If you are not sure which one to use, choose ngrok, or ask the person who manages"
                " your computers."
            )
        )
        self.box = ChoiceBox(theme)
        self.box.setAccessibleName(self.tr("Connection method"))
        self.column.addWidget(self.box)
        self._ways = {way.id: way for way in (*DECLARATIONS, NONE)}
        for way in self._ways.values():
            self.box.addItem(translate("assistant", way.title), way.id)
        self._form: Form | None = None
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        self.column.addWidget(self.remark)
        self.column.addStretch(1)
        self._applied: object = None
        self._kept: set[str] = set()
        present = port.settings.tunnel.provider
        self.box.setCurrentIndex(self.box.findData(present if present != NONE.id else DECLARATIONS[0].id))
        self.box.activated.connect(lambda _index: self._chosen())
        self._chosen()
        if present != NONE.id:
            self._applied = self._entered()
        self.changed.connect(self._edited)
        self.refresh()
        work.spawn(self._look(), name="see which secrets are there")

    @property
    def form(self) -> Form:
        """The fields of the chosen way."""
        assert self._form is not None  # noqa: S101 - made with the page
        return self._form

    @property
    def first(self) -> QWidget | None:
        return None if self.done else self.box

    @property
    def done(self) -> bool:
        return self.port.settings.tunnel.provider != NONE.id and self.port.reachable.level is Level.OK

    @property
    def next_text(self) -> str:
        if self.form.way is NONE or (self.done and self._applied == self._entered()):
            return self.tr("Next")
        return self.tr("Connect and test")

    async def go_on(self) -> bool:
        none = self.form.way is NONE
        self.form.look()  # it may have been installed meanwhile
        if not none and self.done and self._applied == self._entered():
            return True
        try:
            values, secrets = self.form.values()
            self.remark.say(Tone.BUSY, self.tr("Connecting…"))
            self._applied = None
            await self.port.use_tunnel(values, secrets)
        except SetupFailed as error:
            self.remark.say(Tone.BAD, str(error))
            return False
        for field in self.form.secrets.values():
            field.clear()
        self._applied = self._entered()
        await self._look()
        self.refresh()
        return none

    def refresh(self) -> None:
        if self._applied is None or self._applied != self._entered():
            return
        condition = self.port.reachable
        words = said(condition)
        if condition.level is Level.OK:
            words = self.tr("It works: a test call from outside reached this program. %1").replace(
                "%1", self.port.public_url
            )
        self.remark.say(TONES[condition.level], words)

    def _chosen(self) -> None:
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(self._ways[self.box.currentData()], self)
        self._form.set_kept(self._kept)
        self._place.addWidget(self._form)
        before: QWidget = self.box
        for widget in self._form.fields():  # made after the buttons below, but to be reached before them
            QWidget.setTabOrder(before, widget)
            before = widget
        self.changed.emit()

    def _edited(self) -> None:
        if self._applied is not None and self._applied == self._entered():
            self.refresh()
        else:
            self.remark.clear()

    def _entered(self) -> object:
        """Everything that is entered, to be compared."""
        fields = tuple(field.text() for field in self.form.secrets.values())
        values = []
        for editor in self.form.editors.values():
            try:
                values.append(str(editor.value()))
            except (ValueError, TypeError):
                values.append("?")
        return self.form.way.id, tuple(values), fields

    async def _look(self) -> None:
        # Of all ways: another one may be chosen next.
        for secret in (secret for way in self._ways.values() for secret in way.secrets):
            if await self.port.has_secret(secret.id):
                self._kept.add(secret.id)
        self.form.set_kept(self._kept)


def _mend(editor: Editor, check: Check) -> None:
    """Take what was pasted as it was meant: a host out of a whole address, and a whole address from a host."""
    field = editor.inner
    if not isinstance(field, QLineEdit):
        return
    meant = {Url: full_address, HostName: host_only}.get(type(check))
    if meant is not None and meant(field.text()) != field.text():
        field.setText(meant(field.text()))


def _namer(path: str) -> Any:
    return lambda word: choice_name(path, word)
