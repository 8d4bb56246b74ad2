"""The words of an alert. What customers wrote is cut to one harmless line; in privacy mode nothing of it is said."""

from collections.abc import Mapping
from datetime import datetime

from agent_desktop.alerts.alert import Alert, Item, Kind
from agent_desktop.base.i18n import fill, translate
from agent_desktop.base.safe_text import plain_line

LONGEST_NAME, LONGEST_TEXT, LONGEST_LINE = 60, 200, 80
LINES = 4
"""So many customers are named; a system shows hardly more."""


def title(alert: Alert, now: datetime, *, private: bool) -> str:
    """The first line."""
    if len(alert.items) > 1:
        return _many(alert)
    item = alert.items[0]
    if private:
        return _anonymous(item.kind)
    if item.kind is Kind.MESSAGE:
        return _name(item)
    if item.kind is Kind.BACK:
        return translate("alerts", "Snooze ended: %1").replace("%1", _name(item))
    minutes = int((now - item.since).total_seconds() // 60)
    if alert.repeated and minutes:
        return fill(translate("alerts", "%1 has been waiting for %2 min"), _name(item), str(minutes))
    return translate("alerts", "%1 is waiting").replace("%1", _name(item))


def body(alert: Alert, texts: Mapping[int, str], *, private: bool) -> str:
    """What stands below. ``texts`` has what each customer wrote last, by conversation."""
    if private:
        return ""
    if len(alert.items) == 1:
        return plain_line(texts.get(alert.target, ""), LONGEST_TEXT)
    lines = [_line(item, texts.get(item.conversation_id, "")) for item in alert.items[:LINES]]
    more = len(alert.items) - LINES
    if more == 1:
        lines.append(translate("alerts", "and one more"))
    elif more > 1:
        lines.append(translate("alerts", "and %n more", None, more))
    return "\n".join(lines)


def _many(alert: Alert) -> str:
    kinds = {item.kind for item in alert.items}
    count = len(alert.items)
    if kinds == {Kind.WAITING}:
        return translate("alerts", "%n customers are waiting", None, count)
    if kinds == {Kind.MESSAGE}:
        return translate("alerts", "%n of your customers have written", None, count)
    return translate("alerts", "%n customers need you", None, count)


def _anonymous(kind: Kind) -> str:
    if kind is Kind.WAITING:
        return translate("alerts", "A customer is waiting")
    if kind is Kind.BACK:
        return translate("alerts", "A snooze has ended")
    return translate("alerts", "One of your customers has written")


def _line(item: Item, text: str) -> str:
    said = plain_line(text, LONGEST_LINE)
    if not said:
        return _name(item)
    return fill(translate("alerts", "%1: %2"), _name(item), said)


def _name(item: Item) -> str:
    return plain_line(item.name, LONGEST_NAME)
