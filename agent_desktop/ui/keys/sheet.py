"""What the F1 sheet, the help and the dialog list: the actions in groups, each with its present keys."""

from PySide6.QtCore import QCoreApplication

from agent_desktop.ui.actions import ANSWER, MOVE, PLACES, WINDOW, Spec, key_of, key_text, keys, table

translate = QCoreApplication.translate

NTH = tuple(f"nth_{place}" for place in PLACES)


def titles() -> dict[str, str]:
    """The groups in their order, each with its heading."""
    return {
        MOVE: translate("actions", "Navigation"),
        ANSWER: translate("actions", "Replying"),
        WINDOW: translate("actions", "Window"),
    }


def grouped() -> dict[str, list[Spec]]:
    """The actions of each group."""
    return {group: [spec for spec in table() if spec.group == group] for group in titles()}


def sending(*, enter_sends: bool) -> list[tuple[str, str]]:
    """How a reply is sent and a line is broken, as it is set."""
    send, line = ("Return", "Shift+Return") if enter_sends else ("Ctrl+Return", "Return")
    return [(translate("actions", "Send"), key_text(send)), (translate("actions", "New line"), key_text(line))]


def sheet_rows(*, enter_sends: bool = True) -> list[tuple[str, list[tuple[str, str]]]]:
    """The F1 sheet: groups with (words, keys), with those that the composer handles itself."""
    rows: dict[str, list[tuple[str, str]]] = {group: [] for group in titles()}
    rows[ANSWER] += sending(enter_sends=enter_sends)
    rows[ANSWER].append((translate("actions", "Canned replies, at the start of a word"), "/"))
    usual = all(keys.of(name) == keys.default(name) for name in NTH)
    for group, specs in grouped().items():
        for spec in specs:
            if usual and spec.name in NTH:
                if spec.name == NTH[0]:
                    span = f"{key_of(NTH[0])} – {key_of(NTH[-1])}"
                    rows[group].append((translate("actions", "Conversation n in the list"), span))
                continue
            rows[group].append((spec.text, key_of(spec.name) or "–"))
    return [(title, rows[group]) for group, title in titles().items()]
