"""The keys in use: those that the actions come with, and what the agent made of them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from agent_desktop.ui.keys.rules import normal, refusal, variants

translate = QCoreApplication.translate


class Keys(QObject):
    """Which action has which keys now. One program has one keyboard, so there is one of these (``ui.actions.keys``).

    ``changed``: some action has other keys. ``defaults`` gives the keys that all actions come with, by their names.
    """

    changed = Signal()

    def __init__(self, defaults: Callable[[], Mapping[str, Sequence[str]]]) -> None:
        super().__init__()
        self._defaults = defaults
        self._own: dict[str, tuple[str, ...]] = {}
        self._present: dict[str, tuple[str, ...]] | None = None

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the first one to be shown; none where it has none."""
        return self._all().get(name, ())

    def default(self, name: str) -> tuple[str, ...]:
        """The keys that an action comes with."""
        return _normal(self._defaults().get(name, ()))

    def is_own(self, name: str) -> bool:
        """Return True if the agent has changed the keys of an action."""
        return name in self._own and self._own[name] != self.default(name)

    def owner(self, keys: str) -> str | None:
        """The action that has these keys now."""
        wanted = set(variants(normal(keys)))
        return next((name for name, has in self._all().items() if wanted & set(has)), None)

    def use(self, own: Mapping[str, Sequence[str]]) -> list[str]:
        """Use what the agent wants: keys by the names of actions, none for no key. Returns what could not be used.

        What cannot be used leaves the action with the keys it comes with. Of two actions that want the same keys the
        first one has them; one that merely comes with keys which another one was given goes without.
        """
        known = self._defaults()
        problems: list[str] = []
        taken: dict[str, str] = {}
        fine: dict[str, tuple[str, ...]] = {}
        for name, wanted in own.items():
            if name not in known:
                problems.append(_unknown(name, known))
                continue
            kept: list[str] = []
            for keys in wanted:
                problem = refusal(keys)
                holder = taken.get(normal(keys))
                if not problem and holder is not None and holder != name:
                    words = translate("keys", "%1 is assigned to both %2 and %3. It is used for %2.")
                    problem = words.replace("%1", normal(keys)).replace("%2", holder).replace("%3", name)
                if problem:
                    problems.append(translate("keys", "Shortcut of %1: %2").replace("%1", name).replace("%2", problem))
                    continue
                taken.update(dict.fromkeys(variants(normal(keys)), name))
                kept.append(normal(keys))
            if kept or not wanted:
                fine[name] = tuple(kept)
        before, self._own = self._all(), fine
        self._present = None
        if self._all() != before:
            self.changed.emit()
        return problems

    def _all(self) -> dict[str, tuple[str, ...]]:
        if self._present is None:
            given = {one for keys in self._own.values() for each in keys for one in variants(each)}
            self._present = {}
            for name, default in self._defaults().items():
                if name in self._own:
                    self._present[name] = self._own[name]
                else:
                    self._present[name] = tuple(keys for keys in _normal(default) if keys not in given)
        return self._present


def _normal(several: Sequence[str]) -> tuple[str, ...]:
    return tuple(normal(keys) for keys in several)


def _unknown(name: str, known: Mapping[str, Sequence[str]]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), 1, 0.5)
    if close:
        words = translate("keys", "[keys] has no action %1. Did you mean %2?").replace("%2", close[0])
    else:
        words = translate("keys", "[keys] has no action %1. The example file lists them all.")
    return words.replace("%1", name[:60])
